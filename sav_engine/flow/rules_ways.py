"""Rules: every state is reached, every way ends, no way goes round for ever, a transfer is a transfer."""

from __future__ import annotations

from collections.abc import Iterator

from .finding import Finding, Known, every_row, find
from .graph import components, edges, exhausted, reachable, reaches
from .model import STAYING, DoState, EndState, Flow
from .verbs import TRANSFERS


def ways_lead_to_an_end(flow: Flow, known: Known) -> Iterator[Finding]:
    graph = edges(flow)
    seen = reachable(graph, {flow.starts_at, flow.limits.go})
    ends = {state.name for state in flow.states.values() if isinstance(state, EndState)}
    ending = reaches(graph, ends)
    lost = any(row.go not in flow.states and row.go not in STAYING for _, row in every_row(flow))
    for state in flow.states.values():
        if state.name not in seen and not lost:  # a misspelt target is told once, not with all it would have led to
            yield find(state.at, state.name, "aucune ligne ne mène à cet état", "reliez-le, ou ôtez-le")
        if state.name not in ending:
            yield find(state.at, state.name, "on n'en sort jamais", "ajoutez une ligne qui mène à une fin")


def loops_are_bounded(flow: Flow, known: Known) -> Iterator[Finding]:
    """Once every bound is used up, no way goes round: a state with `visits` is then only passed by its way out."""
    for loop in components(exhausted(flow)):
        bounded = [name for name in loop if flow.states[name].visits is not None]
        first = min(
            (flow.states[name] for name in bounded or loop),
            key=lambda state: (state.at.file != flow.file, state.at.line),
        )
        way = " → ".join(sorted(loop, key=lambda name: flow.states[name].at.line))
        if bounded:
            fault, cure = f"la sortie de `visits` ramène au même état : {way}", "sortez vers un autre état"
        else:
            cure = "ajoutez `visits: {times: 2, go: ...}` à l'un de ces états"
            fault = f"tourne en rond sans limite : {way}"
        yield find(first.at, first.name, fault, cure)


def time_limit_ends(flow: Flow, known: Known) -> Iterator[Finding]:
    if not isinstance(flow.states.get(flow.limits.go), EndState) and flow.limits.go in flow.states:
        fault = f"à la fin du temps, l'appel va à '{flow.limits.go}', qui ne termine pas"
        yield find(flow.limits.at, "", fault, "donnez un état avec `ends: hang_up`")


def transfers_are_real(flow: Flow, known: Known) -> Iterator[Finding]:
    """A transfer that is only a hang-up leaves the caller with the dialling tone."""
    ends = {name for name, state in flow.states.items() if isinstance(state, EndState) and state.ends == "transfer"}
    earned = {
        id(row)
        for state in flow.states.values()
        if isinstance(state, DoState) and state.action in TRANSFERS
        for row in state.then
    }
    for state, row in every_row(flow):
        if row.go in ends and id(row) not in earned:
            cure = "passez d'abord par un état `do: transfer_call`, et sa ligne `then`"
            yield find(row.at, state, f"va à '{row.go}' sans avoir transféré l'appel", cure)
