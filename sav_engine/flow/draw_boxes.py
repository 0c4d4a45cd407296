"""A flow as boxes and ways, the way a supervisor thinks of it: before any drawing.

A sub-flow (`use: identify`) is one box unless it is asked for unfolded; rows that lead to the same place are one way.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Literal, assert_never

import attrs

from .model import (
    STAYING,
    DoState,
    EndState,
    Flow,
    ListenState,
    Part,
    PromptPart,
    Row,
    State,
    Status,
    TemplatePart,
    WrittenPart,
)

Kind = Literal["question", "part", "action", "transfer", "goodbye"]
Traffic = Mapping[tuple[str, str], int]  # (from state, to state) -> how many callers went that way

LABELS_MAX = 4  # of one way; a box is read at a glance or not at all
HUB_SOURCES = 4  # lines from more boxes than this to one place are a tangle: it is named instead
WORDS_FR = {"affirm": "oui", "deny": "non", "given": "dit", "none": "rien", "done": "fait", "not_yet": "pas encore"}
ANYWHERE_FR = {
    "caller_angry": "en colère",
    "asked_for_human": "demande quelqu'un",
    "asked_to_repeat": "fait répéter",
    "asked_to_wait": "demande d'attendre",
    "speaks_aside": "parle à quelqu'un d'autre",
    "refuses_recording": "refuse l'enregistrement",
}


@attrs.frozen
class Way:
    """labels: what leads there, in French. callers: how many took it; None when nobody counted."""

    target: str
    labels: tuple[str, ...]
    callers: int | None = None

    @property
    def label(self) -> str:
        more = ", …" if len(self.labels) > LABELS_MAX else ""
        return ", ".join(self.labels[:LABELS_MAX]) + more


@attrs.frozen
class Box:
    """words: what the bot says first. states: how many states of the flow are folded into it. status: of an end."""

    name: str
    kind: Kind
    words: str
    ways: tuple[Way, ...]
    states: int = 1
    status: Status | None = None


@attrs.frozen
class Sketch:
    """hubs: boxes that so many others lead to that the ways there are named and not drawn, in order of the file."""

    name: str
    starts_at: str
    boxes: Mapping[str, Box]
    hubs: tuple[str, ...]
    anywhere: tuple[Way, ...]
    calls: int | None = None


def sketch(flow: Flow, texts: Mapping[str, str], traffic: Traffic | None = None, *, unfold: bool = False) -> Sketch:
    """texts: of the prompts, by id; one that is missing shows its id."""
    group = {name: name if unfold else _folded(name, flow.states) for name in flow.states}
    members: dict[str, list[State]] = {}
    for name, state in flow.states.items():
        members.setdefault(group[name], []).append(state)
    counted = None if traffic is None else _regrouped(traffic, group)
    boxes = {name: _box(name, states, group, texts, counted) for name, states in members.items()}
    start = group.get(flow.starts_at, flow.starts_at)
    calls = None if counted is None else sum(count for (came_from, _), count in counted.items() if not came_from)
    return Sketch(flow.name, start, boxes, _hubs(boxes, flow.limits.go), _anywhere(flow, group), calls)


def _folded(name: str, states: Mapping[str, State]) -> str:
    """The use a state of a part belongs to."""
    use = name.split(".")[0]
    return use if use in states else name


def _regrouped(traffic: Traffic, group: Mapping[str, str]) -> Traffic:
    sums: dict[tuple[str, str], int] = {}
    for (came_from, to), count in traffic.items():
        key = (group.get(came_from, came_from), group.get(to, to))
        sums[key] = sums.get(key, 0) + count
    return sums


def _hubs(boxes: Mapping[str, Box], time_limit: str) -> tuple[str, ...]:
    sources = {name: sum(name in {way.target for way in box.ways} for box in boxes.values()) for name in boxes}
    return tuple(name for name in boxes if sources[name] > HUB_SOURCES or name == time_limit)


def _anywhere(flow: Flow, group: Mapping[str, str]) -> tuple[Way, ...]:
    rows = [(_anywhere_label(name), row) for name, row in flow.anywhere.items() if row.go not in STAYING]
    minutes = f"après {flow.limits.call_s / 60:g} min"
    return _ways([*rows, (minutes, Row(flow.limits.go, flow.limits.at))], group, None, "")


def _anywhere_label(name: str) -> str:
    return ANYWHERE_FR.get(name, name.replace("pressed_", "touche "))


# ---------------------------------------------------------------- one box


def _box(
    name: str, states: list[State], group: Mapping[str, str], texts: Mapping[str, str], traffic: Traffic | None
) -> Box:
    first = states[0]
    labelled = [pair for state in states for pair in _rows(state)]
    ways = tuple(way for way in _ways(labelled, group, traffic, name) if len(states) == 1 or way.target != name)
    status = first.status if isinstance(first, EndState) else None
    return Box(name, _kind(states), _words(first.say, texts), ways, len(states), status)


def _kind(states: list[State]) -> Kind:
    match states[0]:
        case _ if len(states) > 1:
            return "part"
        case ListenState():
            return "question"
        case DoState():
            return "action"
        case EndState(ends=ends):
            return "transfer" if ends == "transfer" else "goodbye"


def _ways(
    labelled: Iterable[tuple[str, Row]], group: Mapping[str, str], traffic: Traffic | None, name: str
) -> tuple[Way, ...]:
    """One way for each place that the rows lead to, in the order of the rows."""
    labels: dict[str, list[str]] = {}
    for label, row in labelled:
        if row.go not in STAYING:
            into = labels.setdefault(group.get(row.go, row.go), [])
            into.extend([label] if label not in into else [])
    return tuple(
        Way(target, tuple(found), None if traffic is None else traffic.get((name, target), 0))
        for target, found in labels.items()
    )


def _rows(state: State) -> Iterator[tuple[str, Row]]:
    """Each row with what leads to it."""
    yield from ((_guarded("", row) or "toujours", row) for row in state.skip)
    match state:
        case ListenState():
            for answer, rows in state.when.items():
                yield from ((_guarded(_word(answer), row), row) for row in rows)
            yield from ((f"{_word(answer)} ?", row) for answer, row in state.doubt.items())
            yield "pas compris", state.nomatch.row
            yield "silence", state.noinput.row
        case DoState():
            yield from (
                (_guarded("", row) or ("sinon" if len(state.then) > 1 else "fait"), row) for row in state.then
            )
            yield from ((_guarded("échec", row), row) for row in state.failed)
        case EndState():
            return
        case _:
            assert_never(state)
    if state.visits is not None:
        yield f"{state.visits.times + 1}e passage", state.visits.row


def _guarded(label: str, row: Row) -> str:
    return f"{label} si {row.guard}".strip() if row.guard else label


def _word(answer: str) -> str:
    return WORDS_FR.get(answer, answer)


def _words(parts: Iterable[Part], texts: Mapping[str, str]) -> str:
    return " ".join(_text(part, texts) for part in parts)


def _text(part: Part, texts: Mapping[str, str]) -> str:
    match part:
        case PromptPart(prompt_id=prompt_id) | WrittenPart(fallback=PromptPart(prompt_id=prompt_id)):
            return texts.get(prompt_id, prompt_id)
        case TemplatePart(text=text):
            return text
        case _:
            assert_never(part)
