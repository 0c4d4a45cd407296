"""A flow as a graph: which state may follow which. For the checker, and for drawing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from .model import Flow, ListenState, State, rows_of

Graph = Mapping[str, set[str]]


def edges(flow: Flow) -> dict[str, set[str]]:
    """For each state, the states its rows lead to; anywhere rows leave every state that listens."""
    return {name: _targets(flow, state) & set(flow.states) for name, state in flow.states.items()}


def exhausted(flow: Flow) -> dict[str, set[str]]:
    """The same once every state with `visits` was visited often enough: of those, only the way out is left."""
    graph = edges(flow)
    for state in flow.states.values():
        if state.visits is not None:
            graph[state.name] = {state.visits.row.go} & set(flow.states)
    return graph


def _targets(flow: Flow, state: State) -> set[str]:
    targets = {row.go for row in rows_of(state)}
    if isinstance(state, ListenState):
        targets |= {row.go for row in flow.anywhere.values()} | {flow.limits.go}
    return targets


def reachable(graph: Graph, starts: Iterable[str]) -> set[str]:
    """The states one can get to from these, themselves included."""
    seen: set[str] = set()
    waiting = [name for name in starts if name in graph]
    while waiting:
        name = waiting.pop()
        if name not in seen:
            seen.add(name)
            waiting.extend(graph.get(name, ()))
    return seen


def reaches(graph: Graph, ends: Iterable[str]) -> set[str]:
    """The states from which one can get to one of these, themselves included."""
    back: dict[str, set[str]] = {name: set() for name in graph}
    for name, targets in graph.items():
        for target in targets:
            back[target].add(name)
    return reachable(back, ends)


def components(graph: Graph) -> list[set[str]]:
    """The loops: sets of states that can all get back to each other, each given once."""
    after = {name: reachable(graph, graph[name]) for name in graph}
    loops = {
        frozenset(other for other in after[name] if name in after.get(other, ()))
        for name in graph
        if name in after[name]
    }
    return [set(loop) for loop in loops]
