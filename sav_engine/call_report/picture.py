"""Pure. One call as an SVG: strips of rows, one under the other, readable for 20 s and for ten minutes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from . import strokes, words
from .facts import Facts
from .rows import ROWS, Row
from .strip import INNER, LEFT, WIDTH, Window, windows
from .strokes import AMBER, BOT, CALLER, FONT, GREY, INK, RED, box, clock, rule, text, width_of

GAP: Final = 6.0  # between rows
AXIS: Final = 22.0
BETWEEN: Final = 16.0  # strips
HEAD: Final = 66.0


def picture(facts: Facts) -> str:
    """The whole call. Everything that was said, or that a database holds, is escaped."""
    body: list[str] = list(head(facts))
    y = HEAD
    for window in windows(facts.seconds):
        strip, height = drawn_strip(facts, window)
        body.append(f'<g transform="translate(0 {y:.1f})">{"".join(strip)}</g>')
        y += height + BETWEEN
    for sentence in facts.missing:
        body.append(text(8, y + 8, sentence, colour=RED))
        y += strokes.LINE
    size = f'viewBox="0 0 {WIDTH:.0f} {y + 12:.0f}" width="{WIDTH:.0f}" height="{y + 12:.0f}"'
    label = f'role="img" aria-label="Déroulé de l’appel {facts.call_id}"'
    paper = box(0, 0, WIDTH, y + 12, "#ffffff")
    return f'<svg xmlns="http://www.w3.org/2000/svg" {size} {FONT} {label}>{paper}{"".join(body)}</svg>\n'


def head(facts: Facts) -> Iterator[str]:
    parts = (f"Appel {facts.call_id}", words.moment(facts), clock(facts.seconds), words.ending(facts))
    yield text(8, 20, strokes.fitted(" · ".join(filter(None, parts)), WIDTH - 16, 13), size=13)
    x = 8.0
    for name, colour in legend():
        yield box(x, 32, 9, 9, colour)
        yield text(x + 13, 41, name, size=10)
        x += 13 + width_of(name, 10) + 10
    x = 8.0
    yield text(x, 57, "Attente :", size=10)
    x += width_of("Attente :", 10) + 6
    for name, colour in words.STAGES.values():
        yield box(x, 48, 9, 9, colour)
        yield text(x + 13, 57, name, size=10)
        x += 13 + width_of(name, 10) + 10


def legend() -> Iterator[tuple[str, str]]:
    yield "appelant", CALLER
    yield "assistant", BOT
    yield "demande aboutie (trait : premier octet)", "#3f8f6b"
    yield "annulée", GREY
    yield "échec", RED
    yield "redemandée", AMBER
    for name in ("open", "pause", "deciding", "doubt"):
        yield strokes.FLOOR_NAMES[name], strokes.FLOOR_COLOURS[name]


def drawn_strip(facts: Facts, window: Window) -> tuple[list[str], float]:
    """Its rows that hold something, under the axis of time; and its height."""
    rows = [row for make in ROWS if (row := make(facts, window)).height]
    height = AXIS + sum(row.height + GAP for row in rows)
    body = list(axis(facts, window, height))
    y = AXIS
    for row in rows:
        body.append(named(row, y))
        y += row.height + GAP
    return body, height


def named(row: Row, y: float) -> str:
    name = text(LEFT - 8, 11, row.name, colour="#4a5765", anchor="end")
    return f'<g transform="translate(0 {y:.1f})">{name}{"".join(row.drawn)}</g>'


def axis(facts: Facts, window: Window, height: float) -> Iterator[str]:
    every = 1 if window.end_s - window.begin_s <= 12 else 5
    for second in range(int(window.begin_s), int(window.end_s) + 1):
        x, is_named = window.x(second), second % every == 0
        yield rule(x, AXIS - (8 if is_named else 4), AXIS - 2, GREY)
        if is_named:
            yield rule(x, AXIS, height, "#eceff2")
            yield text(x, 10, clock(second), anchor="middle", colour="#4a5765")
    yield box(LEFT, AXIS - 2, INNER, 1, GREY)
    if window.holds(facts.seconds) and not facts.is_running:
        yield rule(window.x(facts.seconds), AXIS - 8, height, INK, dashed=True)
