"""A flow as frozen values: what the loader makes of a YAML file, what the checker proves, what the machine drives.

Each state is exactly one of: listens, does, ends. Every value remembers its place in the file, so that a
fault can be shown where an operator can repair it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Literal, assert_never

import attrs

from .events import BargeIn, EndKind, Slot

SlotType = Literal["text", "flag", "number"]
Status = Literal["resolved", "transferred", "open", "abandoned", "closed", "failed"]
STATUSES: tuple[Status, ...] = ("resolved", "transferred", "open", "abandoned", "closed", "failed")

ASK_AGAIN = "again"  # reserved target: say the question of this state once more
STAY_HERE = "here"  # reserved target: say the row's words only, and go on listening
STAYING = frozenset({ASK_AGAIN, STAY_HERE})


@attrs.frozen
class Place:
    """line, column: counted from 1; column 0 when only the line is known. Two rows may share a line."""

    file: str
    line: int
    column: int = 0

    def __str__(self) -> str:
        return f"{self.file}:{self.line}"


@attrs.frozen
class PromptPart:
    prompt_id: str
    at: Place


@attrs.frozen
class TemplatePart:
    """Text with `{slot}` in it. Left out of the sentence when one of its slots has no value."""

    text: str
    slots: tuple[str, ...]
    at: Place


@attrs.frozen
class WrittenPart:
    """A sentence that an LLM may write; `fallback` is said when there is none, or it is late. task: see llm.yaml."""

    task: str
    fallback: PromptPart
    at: Place


Part = PromptPart | TemplatePart | WrittenPart


@attrs.frozen
class Row:
    """What to do next: set slots, say, go. guard: the row counts only if this guard holds.

    sets: a text may hold `{slot}`, as a template does. times: how often a row that stays in its state may be taken
    on one visit of it; None for rows that leave. leaves: rows of parts that lead on by way of this one.
    """

    go: str
    at: Place
    say: tuple[Part, ...] = ()
    guard: str | None = None
    sets: Mapping[str, Slot] = attrs.field(factory=dict)
    times: int | None = None
    leaves: tuple[Place, ...] = ()


@attrs.frozen
class Retry:
    """Not understood, or nothing heard: `times` reminders (0: none), then `row`.

    say_again: the wording from the second reminder on. after_s: seconds of silence (noinput only).
    keeps: what was not understood here may answer the next question (nomatch only).
    """

    times: int
    say: tuple[Part, ...]
    say_again: tuple[Part, ...]
    row: Row
    at: Place
    after_s: float = 0.0
    keeps: bool = False


@attrs.frozen
class Visits:
    """A bound on entering a state: at most `times` in a call, then `row` instead. What makes loops finite."""

    times: int
    row: Row


@attrs.frozen
class ListenState:
    """Asks a question. when: rows by answer of the grammar. keys: answer by DTMF key.

    doubt: rows by answer, for an answer we are not sure of; without a row it counts as not understood.
    fill: the slot for what the answer names. also: further grammars by the slot they fill in passing ("plus de wifi
    depuis ce matin" tells the fault, and since when). skip: rows tried on entering, instead of asking.
    """

    name: str
    at: Place
    say: tuple[Part, ...]
    grammar: str
    when: Mapping[str, tuple[Row, ...]]
    nomatch: Retry
    noinput: Retry
    keys: Mapping[str, str] = attrs.field(factory=dict)
    doubt: Mapping[str, Row] = attrs.field(factory=dict)
    endpointing_s: float = 0.8
    barge_in: BargeIn = "words"
    visits: Visits | None = None
    fill: str | None = None
    also: Mapping[str, str] = attrs.field(factory=dict)
    skip: tuple[Row, ...] = ()


@attrs.frozen
class DoState:
    """Does something. `say` plays while the action runs; `then` waits for both.

    meanwhile: said if the action lets the caller wait in silence.
    overhears: what the caller says or presses meanwhile is kept for the next question instead of being ignored.
    music: the caller hears comfort music while he waits.
    closes_line: success of this action ends the line (a transfer), so that a hang-up meanwhile may be its success.
    """

    name: str
    at: Place
    say: tuple[Part, ...]
    action: str
    within_s: float
    then: tuple[Row, ...]
    failed: tuple[Row, ...]
    meanwhile: PromptPart | None = None
    overhears: bool = False
    closes_line: bool = False
    music: bool = False
    barge_in: BargeIn = "off"
    visits: Visits | None = None
    skip: tuple[Row, ...] = ()


@attrs.frozen
class EndState:
    """Says the last words and ends the call. They are never cut: barge-in is off."""

    name: str
    at: Place
    say: tuple[Part, ...]
    ends: EndKind
    status: Status
    visits: None = None
    skip: tuple[Row, ...] = ()


State = ListenState | DoState | EndState


@attrs.frozen
class Limits:
    """call_s: after so many seconds the caller is led to the state `go`. doubt_below: 0..1, see `ListenState`."""

    call_s: float
    go: str
    doubt_below: float
    at: Place


@attrs.frozen
class Flow:
    """anywhere: rows by what the caller does, tried before the state's own.

    slots: those that rows may set and answers may fill. choices: for slots that hold one of a few words, these words.
    varying: states that listen, and an answer to which may need synthesis at once (`foreseen`).
    """

    name: str
    file: str
    starts_at: str
    at: Place
    limits: Limits
    anywhere: Mapping[str, Row]
    slots: Mapping[str, SlotType]
    states: Mapping[str, State]
    varying: frozenset[str]
    choices: Mapping[str, tuple[str, ...]] = attrs.field(factory=dict)


def rows_of(state: State) -> Iterator[Row]:
    """Every row by which this state may be left, in the order of the file's fields."""
    yield from state.skip
    match state:
        case ListenState():
            for rows in state.when.values():
                yield from rows
            yield from state.doubt.values()
            yield state.nomatch.row
            yield state.noinput.row
        case DoState():
            yield from state.then
            yield from state.failed
        case EndState():
            pass
    if state.visits is not None:
        yield state.visits.row


def with_rows(state: State, change: Callable[[Row], Row]) -> State:
    """The same state with each of its rows changed."""
    visits = None if state.visits is None else attrs.evolve(state.visits, row=change(state.visits.row))
    skip = tuple(map(change, state.skip))
    match state:
        case ListenState():
            return attrs.evolve(
                state,
                visits=visits,
                skip=skip,
                when={answer: tuple(map(change, rows)) for answer, rows in state.when.items()},
                doubt={answer: change(row) for answer, row in state.doubt.items()},
                nomatch=attrs.evolve(state.nomatch, row=change(state.nomatch.row)),
                noinput=attrs.evolve(state.noinput, row=change(state.noinput.row)),
            )
        case DoState():
            then, failed = tuple(map(change, state.then)), tuple(map(change, state.failed))
            return attrs.evolve(state, visits=visits, skip=skip, then=then, failed=failed)
        case EndState():
            return attrs.evolve(state, skip=skip)
        case _:
            assert_never(state)


def parts_of(state: State) -> Iterator[Part]:
    """Everything this state may say, its rows included."""
    yield from state.say
    if isinstance(state, ListenState):
        for retry in (state.nomatch, state.noinput):
            yield from (*retry.say, *retry.say_again)
    if isinstance(state, DoState) and state.meanwhile is not None:
        yield state.meanwhile
    for row in rows_of(state):
        yield from row.say
