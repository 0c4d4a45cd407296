"""Pure. The rows of one strip: each from the facts and a window to its height and what is drawn in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import Final

import attrs

from . import strokes, words
from .facts import Facts
from .story import FloorChange, Request, Said
from .strip import INNER, LEFT, Window
from .strokes import (
    AMBER,
    BOT,
    CALLER,
    GREY,
    INK,
    LINE,
    RED,
    box,
    exact,
    fitted,
    packed,
    rule,
    text,
    width_of,
    wrapped,
)

WAVE: Final = 40.0
BAR: Final = 15.0
LINES_MAX: Final = 9
ROOM_MIN: Final = 70.0  # of a box with words
STATE_COLOURS: Final = ("#e8eef3", "#d9e3ea")


@attrs.frozen
class Row:
    """name: at its left. height: 0 when there is nothing in this window. drawn: from y = 0 downwards."""

    name: str
    height: float
    drawn: tuple[str, ...]


Maker = Callable[[Facts, Window], Row]


def empty(name: str) -> Row:
    return Row(name, 0.0, ())


# ---------------------------------------------------------------- sound


def caller_wave(facts: Facts, window: Window) -> Row:
    return _wave("Appelant", facts.levels.caller if facts.levels else (), facts, window, CALLER)


def bot_wave(facts: Facts, window: Window) -> Row:
    return _wave("Assistant", facts.levels.bot if facts.levels else (), facts, window, BOT)


def _wave(name: str, levels: Sequence[float], facts: Facts, window: Window, colour: str) -> Row:
    if facts.levels is None or not levels:
        return empty(name)
    per_s = facts.levels.columns_per_s
    first, last = round(window.begin_s * per_s), round(window.end_s * per_s)
    shape = strokes.wave(levels[first:last], LEFT, window.per_s / per_s, WAVE / 2, WAVE, colour)
    return Row(name, WAVE, (shape,) if shape else ())


# ---------------------------------------------------------------- who has the floor, where the flow is


def floor(facts: Facts, window: Window) -> Row:
    changes = facts.story.floors if facts.story else ()
    return _changes("Parole à", changes, facts, window, lambda name, _: strokes.FLOOR_COLOURS.get(name, "#999"), True)


def states(facts: Facts, window: Window) -> Row:
    changes = facts.story.states if facts.story else ()
    return _changes("Étape", changes, facts, window, lambda _, number: STATE_COLOURS[number % 2], False)


def _changes(
    name: str,
    changes: Sequence[FloorChange],
    facts: Facts,
    window: Window,
    colour: Callable[[str, int], str],
    is_floor: bool,
) -> Row:
    end = FloorChange(facts.seconds, "")
    drawn: list[str] = []
    for number, (change, after) in enumerate(pairwise([*changes, end])):
        if change.name in ("over", "") or not window.meets(change.at_s, after.at_s):
            continue
        left, right = window.x(change.at_s), window.x(after.at_s)
        shown = strokes.FLOOR_NAMES.get(change.name, change.name) if is_floor else change.name
        drawn.append(box(left, 0, right - left, BAR, colour(change.name, number), title=shown))
        if label := fitted(shown, right - left - 6):
            ink = "#ffffff" if is_floor and change.name != "idle" else INK
            drawn.append(text(left + 3, BAR - 4, label, colour=ink))
    return Row(name, BAR if drawn else 0.0, tuple(drawn))


# ---------------------------------------------------------------- words


def caller_words(facts: Facts, window: Window) -> Row:
    return _words("Appelant dit", [one for one in facts.said if one.who == "caller"], facts, window, CALLER)


def bot_words(facts: Facts, window: Window) -> Row:
    return _words("Assistant dit", [one for one in facts.said if one.who == "bot"], facts, window, BOT)


@attrs.frozen
class Boxed:
    said: Said
    left: float
    width: float
    lines: tuple[str, ...]


def _words(name: str, said: Sequence[Said], facts: Facts, window: Window, colour: str) -> Row:
    boxes = [_boxed(one, facts, window) for one in said if window.meets(one.begin_s, one.end_s or facts.seconds)]
    lanes = packed(((one.left, one.left + one.width) for one in boxes), gap=0.0)
    tops = _lane_tops([len(one.lines) * LINE + 5 for one in boxes], lanes)
    drawn: list[str] = []
    for one, lane in zip(boxes, lanes, strict=True):
        height = len(one.lines) * LINE + 5
        edge = RED if one.said.stopped else colour
        drawn.append(
            box(one.left, tops[lane], one.width, height, colour, title=_spoken(one.said), edge=edge, thin=0.12)
        )
        drawn += [text(one.left + 3, tops[lane] + (n + 1) * LINE - 2, line) for n, line in enumerate(one.lines)]
    return Row(name, tops[-1] if boxes else 0.0, tuple(drawn))


def _lane_tops(heights: Sequence[float], lanes: Sequence[int]) -> list[float]:
    """Where each lane begins, and the end of the last."""
    high = [max(h for h, lane in zip(heights, lanes, strict=True) if lane == n) for n in sorted(set(lanes))]
    tops = [0.0]
    for height in high:
        tops.append(tops[-1] + height + 3)
    return tops


def _boxed(said: Said, facts: Facts, window: Window) -> Boxed:
    """Its words stand where most of it is seen; a short one takes the room it needs, at the end to the left."""
    end_s = said.end_s if said.end_s is not None else facts.seconds
    left, right = window.x(said.begin_s), window.x(end_s)
    label = _label(said)
    wanted = min(max(width_of(label) + 6, 20.0), ROOM_MIN + width_of(label) / LINES_MAX)
    width = max(right - left, wanted)
    left = min(left, LEFT + INNER - width)
    seen_s = min(end_s, window.end_s) - max(said.begin_s, window.begin_s)
    if seen_s < (end_s - said.begin_s) / 2 and end_s - said.begin_s > 0.2:
        return Boxed(said, window.x(said.begin_s), max(right - window.x(said.begin_s), 4.0), ("",))
    return Boxed(said, left, width, tuple(wrapped(label, width - 6, LINES_MAX)) or ("",))


def _label(said: Said) -> str:
    if not said.text:
        return "(sans mots)"
    return f"{said.text} ✂" if said.stopped else said.text


def _spoken(said: Said) -> str:
    sure = "" if said.confidence is None else f" (sûr à {100 * said.confidence:.0f} %)"
    return f"{strokes.clock(said.begin_s)} {said.text or '(sans mots)'}{sure}"


# ---------------------------------------------------------------- interruptions, services, waits, incidents


@attrs.frozen
class Item:
    """A bar with its label at its right; left of it where the right has no room."""

    begin_s: float
    end_s: float
    label: str
    title: str
    colour: str
    inside: Callable[[Window, float], list[str]] = lambda window, top: []


def barge_ins(facts: Facts, window: Window) -> Row:
    found = facts.story.barge_ins if facts.story else ()
    names = {"resumed": "reprend : acquiescement ou bruit", "stopped": "cède la parole", "": "en suspens"}
    items = [
        Item(
            one.begin_s,
            one.decided_s if one.decided_s is not None else one.paused_s,
            names[one.outcome],
            f"coupé à {exact(one.paused_s - one.begin_s)} ; {names[one.outcome]}",
            RED if one.outcome == "stopped" else AMBER,
        )
        for one in found
    ]
    return _items("Interruptions", items, window)


def services(facts: Facts, window: Window) -> Row:
    found = facts.story.requests if facts.story else ()
    ears = [one for one in found if one.task == "ears" and one.outcome != "failed"]
    return _items("Services", [_request(one, facts) for one in [*ears, *(r for r in found if r not in ears)]], window)


def _request(request: Request, facts: Facts) -> Item:
    end_s = facts.seconds if request.end_s is None else request.end_s
    is_session = request.task == "ears" and request.outcome != "failed"  # closed with the call, as it should be
    colour = (
        "#bfe0d2" if is_session else {"failed": RED, "cancelled": GREY, "": "#b5a642"}.get(request.outcome, "#3f8f6b")
    )

    def inside(window: Window, top: float) -> list[str]:
        marks = [
            rule(window.x(at), top, top + BAR - 3, AMBER, width=3) for at, _ in request.again if window.holds(at)
        ]
        if request.first_s is not None and window.holds(request.first_s):
            marks.append(rule(window.x(request.first_s), top, top + BAR - 3, INK, width=1.5))
        return marks

    return Item(request.begin_s, end_s, words.request_label(request), words.request_title(request), colour, inside)


def waits(facts: Facts, window: Window) -> Row:
    items = []
    for one in facts.story.responses if facts.story else ():

        def inside(
            window: Window,
            top: float,
            began_s: float = one.began_s,
            ms: tuple[tuple[str, int], ...] = tuple(one.ms.items()),
        ) -> list[str]:
            return list(_stages(window, top, began_s, ms))

        largest = words.STAGES.get(one.largest, (one.largest, ""))[0]
        title = " + ".join(f"{words.STAGES.get(stage, (stage, ''))[0]} {ms} ms" for stage, ms in one.ms.items() if ms)
        items.append(Item(one.began_s, one.at_s, f"{exact(one.seconds)} ({largest})", title, "#ffffff", inside))
    return _items("Attente", items, window)


def _stages(window: Window, top: float, began_s: float, ms: Sequence[tuple[str, int]]) -> Iterator[str]:
    at_s = began_s
    for stage, length in ms:
        left, right = window.x(at_s), window.x(at_s + length / 1000)
        name, colour = words.STAGES.get(stage, (stage, GREY))
        if length and right > left:
            yield box(left, top, right - left, BAR - 3, colour, title=f"{name} {length} ms")
        at_s += length / 1000


def incidents(facts: Facts, window: Window) -> Row:
    marks = facts.story.marks if facts.story else ()
    shown = [mark for mark in marks if mark.what not in ("composed", "understood")]
    items = [
        Item(
            one.at_s,
            one.at_s,
            words.mark_label(one),
            f"{strokes.clock(one.at_s)} {words.mark_label(one)}",
            RED if one.what in words.BAD else INK,
        )
        for one in shown
    ]
    return _items("Événements", items, window)


def _items(name: str, items: Sequence[Item], window: Window) -> Row:
    seen = sorted((one for one in items if window.meets(one.begin_s, one.end_s)), key=lambda one: one.begin_s)
    places = [_place(one, window) for one in seen]
    lanes = packed((left, right) for left, right, _, _ in places)
    drawn: list[str] = []
    for one, lane, (_, _, label_x, label) in zip(seen, lanes, places, strict=True):
        top = lane * BAR + 1
        left, right = window.x(one.begin_s), window.x(one.end_s)
        drawn.append(box(left, top, max(right - left, 2.0), BAR - 3, one.colour, title=one.title))
        drawn += one.inside(window, top)
        drawn.append(text(label_x, top + BAR - 5, label, colour=RED if one.colour == RED else INK, size=10))
    return Row(name, (max(lanes) + 1) * BAR + 2 if lanes else 0.0, tuple(drawn))


def _place(item: Item, window: Window) -> tuple[float, float, float, str]:
    """From where to where it stands with its label, where the label begins, and the label."""
    left, right = window.x(item.begin_s), max(window.x(item.end_s), window.x(item.begin_s) + 2)
    label = fitted(item.label, 240.0, 10)
    width = width_of(label, 10)
    if right + 3 + width <= LEFT + INNER + 14:
        return left, right + 3 + width, right + 3, label
    if left - 3 - width >= LEFT:
        return left - 3 - width, right, left - 3 - width, label
    return left, right, left + 3, fitted(item.label, right - left - 6, 10)


ROWS: Final[tuple[Maker, ...]] = (
    caller_wave,
    bot_wave,
    floor,
    states,
    caller_words,
    bot_words,
    barge_ins,
    waits,
    services,
    incidents,
)
