"""A flow as frozen values: what the loader makes of a YAML file, what the checker proves, what the machine drives.

Each state is exactly one of: listens, does, ends. Every value remembers its place in the file, so that a
fault can be shown where an operator can repair it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Literal

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
    """line: counted from 1."""

    file: str
    line: int

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


Part = PromptPart | TemplatePart


@attrs.frozen
class Row:
    """What to do next: set slots, say, go. guard: the row counts only if this guard holds.

    times: how often a row that stays in its state may be taken on one visit of it; None for rows that leave.
    """

    go: str
    at: Place
    say: tuple[Part, ...] = ()
    guard: str | None = None
    sets: Mapping[str, Slot] = attrs.field(factory=dict)
    times: int | None = None


@attrs.frozen
class Retry:
    """Not understood, or nothing heard: `times` reminders, then `row`.

    say_again: the wording from the second reminder on. after_s: seconds of silence (noinput only).
    """

    times: int
    say: tuple[Part, ...]
    say_again: tuple[Part, ...]
    row: Row
    at: Place
    after_s: float = 0.0


@attrs.frozen
class Visits:
    """A bound on entering a state: at most `times` in a call, then `row` instead. What makes loops finite."""

    times: int
    row: Row


@attrs.frozen
class ListenState:
    """Asks a question. when: rows by answer of the grammar. keys: answer by DTMF key. doubt: rows by answer, for
    an answer we are not sure of; without a row it counts as not understood."""

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


@attrs.frozen
class DoState:
    """Does something. `say` plays while the action runs; `then` waits for both.

    meanwhile: said if the action lets the caller wait in silence.
    overhears: what the caller says or presses meanwhile is kept for the next question instead of being ignored.
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
    barge_in: BargeIn = "off"
    visits: Visits | None = None


@attrs.frozen
class EndState:
    """Says the last words and ends the call. They are never cut: barge-in is off."""

    name: str
    at: Place
    say: tuple[Part, ...]
    ends: EndKind
    status: Status
    visits: None = None


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
    """anywhere: rows by what the caller does, tried before the state's own. slots: those that rows may set."""

    name: str
    file: str
    starts_at: str
    at: Place
    limits: Limits
    anywhere: Mapping[str, Row]
    slots: Mapping[str, SlotType]
    states: Mapping[str, State]


def rows_of(state: State) -> Iterator[Row]:
    """Every row by which this state may be left, in the order of the file's fields."""
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
