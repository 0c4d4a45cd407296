"""Boxes, measured and put in their places: what is written in each, which ways are lines and which are only named."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping

import attrs

from .draw_boxes import Box, Sketch, Way
from .draw_layout import Edge, Layout, Size, Spot, forward, layout
from .draw_shapes import LETTER, Point

WIDTH = 330.0  # three lines of what the bot says, and most answers
HEAD, ROW, TAB = 28.0, 17.0, 22.0  # heights of the coloured head, of one line of text, of the answers' tabs
WORD_LETTERS, WORD_LINES = 50, 3
LABEL_LETTERS = 26  # of one tab; what is longer is cut


@attrs.frozen
class Card:
    """named: ways without a line, because they lead back or to a hub. tabs: ways with one, each a tab below."""

    box: Box
    words: tuple[str, ...]
    named: tuple[Way, ...]
    tabs: tuple[Way, ...]

    @property
    def width(self) -> float:
        return max(WIDTH, sum(tab_width(way) for way in self.tabs) + 12)

    @property
    def height(self) -> float:
        rows = len(self.words) + len(self.named) + (self.box.status is not None)
        return HEAD + rows * ROW + (8 if rows else 0) + (TAB if self.tabs else 0)


@attrs.frozen
class Picture:
    sketch: Sketch
    cards: Mapping[str, Card]
    places: Layout

    def spot(self, name: str) -> Spot:
        return self.places.spots[name]

    def tab_places(self, card: Card) -> list[tuple[Way, float, float]]:
        """(way, left edge, width) of each tab, in the order of where they lead: so their lines do not cross."""
        tabs = sorted(card.tabs, key=lambda way: self.spot(way.target).x)
        stretch = (card.width - 12) / max(sum(map(tab_width, tabs)), 1.0)
        left = self.spot(card.box.name).x - card.width / 2 + 6
        placed = []
        for way in tabs:
            width = tab_width(way) * stretch
            placed.append((way, left, width))
            left += width
        return placed

    def line_points(self, card: Card, way: Way, x: float) -> list[Point]:
        """From the tab whose middle is x, past the layers between, to the box the way leads to."""
        name, target = card.box.name, self.spot(way.target)
        start = (x, self.spot(name).y + card.height)
        return [start, *self.places.lines[name, way.target], (target.x, target.y)]


def picture(sketch: Sketch) -> Picture:
    edges = [(box.name, way.target) for box in sketch.boxes.values() for way in box.ways]
    ahead = forward(list(sketch.boxes), edges, sketch.starts_at)
    lines = {edge for edge in ahead if edge[1] not in sketch.hubs}
    cards = {name: _card(box, lines) for name, box in sketch.boxes.items()}
    sizes = {name: Size(card.width, card.height) for name, card in cards.items()}
    return Picture(sketch, cards, layout(sizes, edges, sorted(lines), sketch.starts_at))


def _card(box: Box, lines: set[Edge]) -> Card:
    return Card(
        box=box,
        words=tuple(_quoted(box.words)),
        named=tuple(way for way in box.ways if (box.name, way.target) not in lines),
        tabs=tuple(way for way in box.ways if (box.name, way.target) in lines),
    )


def _quoted(words: str) -> list[str]:
    """In lines; French signs stay with their word."""
    if not words:
        return []
    text = f"« {words} »"
    for sign in "?!:;»":
        text = text.replace(f" {sign}", f"\N{NO-BREAK SPACE}{sign}")
    text = text.replace("« ", "«\N{NO-BREAK SPACE}")
    end = "…\N{NO-BREAK SPACE}»"
    return textwrap.wrap(text, WORD_LETTERS, max_lines=WORD_LINES, placeholder=end, break_long_words=False)


def tab_label(way: Way) -> str:
    return f"{way.label} · {way.callers}" if way.callers else way.label


def tab_width(way: Way) -> float:
    return min(len(tab_label(way)), LABEL_LETTERS) * LETTER + 20
