"""Which questions may be followed by something that has to be made: worth preparing while the caller pauses.

Most are not: all that follows is in the cache whatever is said, and to play the answer through would be for nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from .model import ASK_AGAIN, ListenState, Part, Row, State, TemplatePart, WrittenPart


def varying_after(states: Mapping[str, State], anywhere: Iterable[Row], too_long: str) -> frozenset[str]:
    """Names of the listening states after which, before anything else happens, a template or what a model writes
    may be said: whatever the caller says, and whatever the guards hold. anywhere: the flow's rows. too_long: where
    the limit of a call leads.

    Not counted: what he told before the question (`nomatch.keeps`), which may answer the next one as well.
    """
    everywhere = tuple(anywhere)
    return frozenset(
        state.name
        for state in states.values()
        if isinstance(state, ListenState)
        and any(
            isinstance(part, TemplatePart | WrittenPart) for part in _may_say(state, states, everywhere, too_long)
        )
    )


def _may_say(
    state: ListenState, states: Mapping[str, State], everywhere: tuple[Row, ...], too_long: str
) -> Iterator[Part]:
    rows = (*everywhere, *_answers(state), state.nomatch.row)
    yield from (*state.nomatch.say, *state.nomatch.say_again)
    yield from (part for row in rows for part in row.say)
    if any(row.go == ASK_AGAIN for row in rows):
        yield from state.say
    for entered in _entered(states, {too_long, *(row.go for row in rows)}):
        yield from (*entered.say, *(part for row in _onward(entered) for part in row.say))


def _answers(state: ListenState) -> Iterator[Row]:
    for rows in state.when.values():
        yield from rows
    yield from state.doubt.values()


def _onward(state: State) -> tuple[Row, ...]:
    """Rows that are taken on entering it."""
    return state.skip if state.visits is None else (*state.skip, state.visits.row)


def _entered(states: Mapping[str, State], names: set[str]) -> Iterator[State]:
    """The states of these names, and those they hand on to at once. A name that is none is the checker's matter."""
    seen, waiting = set[str](), list(names)
    while waiting:
        name = waiting.pop()
        if name in seen or name not in states:
            continue
        seen.add(name)
        yield states[name]
        waiting += [row.go for row in _onward(states[name])]
