"""The few SVG shapes a drawing is made of, and the colours. Pixels from the upper left."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Literal
from xml.sax.saxutils import escape

from .draw_boxes import Box, Kind

LETTER = 6.4  # mean width of a letter at 12 px in the fonts below: there is no screen to measure on
FONT = "Helvetica, Arial, DejaVu Sans, sans-serif"
INK, SOFT, WARNING = "#1a202c", "#4a5568", "#c53030"

COLOURS: Mapping[Kind, str] = {
    "question": "#2b6cb0",
    "part": "#1d4f8a",
    "action": "#6b5b95",
    "transfer": "#d9730d",
    "goodbye": "#4a5568",
}
END_COLOURS = {"resolved": "#2f855a", "open": "#b7791f", "transferred": "#d9730d"}

Anchor = Literal["start", "middle", "end"]
Point = tuple[float, float]


def colour_of(box: Box) -> str:
    """Of its kind; of an end, by what the ticket will say."""
    return END_COLOURS.get(box.status or "", COLOURS[box.kind])


def text(
    x: float, y: float, words: str, colour: str = INK, *, size: int = 12, style: str = "", anchor: Anchor = "start"
) -> str:
    """y: of the baseline. style: 'bold', 'italic' or nothing."""
    look = {"bold": " font-weight='bold'", "italic": " font-style='italic'"}.get(style, "")
    return (
        f"<text x='{x:.1f}' y='{y:.1f}' fill='{colour}' font-size='{size}' text-anchor='{anchor}'{look}>"
        f"{escape(words)}</text>"
    )


def rectangle(
    x: float, y: float, width: float, height: float, *, fill: str, stroke: str = "none", thick: float = 1
) -> str:
    return (
        f"<rect x='{x:.1f}' y='{y:.1f}' width='{width:.1f}' height='{height:.1f}' rx='7' fill='{fill}' "
        f"stroke='{stroke}' stroke-width='{thick:g}'/>"
    )


def band(x: float, y: float, width: float, height: float, colour: str) -> str:
    """The head of a box: round above, straight below."""
    path = f"M{x:.1f} {y + height:.1f}v{8 - height:.1f}q0 -8 8 -8h{width - 16:.1f}q8 0 8 8v{height - 8:.1f}z"
    return f"<path d='{path}' fill='{colour}'/>"


def line(points: Sequence[Point], colour: str, thick: float, opacity: float) -> str:
    """Through all points, leaving and arriving vertically, with an arrow at its end."""
    path = f"M{points[0][0]:.1f} {points[0][1]:.1f}"
    for (x0, y0), (x1, y1) in pairwise(points):
        bend = (y1 - y0) / 2
        path += f"C{x0:.1f} {y0 + bend:.1f} {x1:.1f} {y1 - bend:.1f} {x1:.1f} {y1:.1f}"
    x, y = points[-1]
    return (
        f"<path d='{path}' fill='none' stroke='{colour}' stroke-width='{thick:.1f}' stroke-opacity='{opacity}'/>"
        f"<path d='M{x - 5:.1f} {y - 8:.1f}l5 8l5 -8z' fill='{colour}'/>"
    )


def short(words: str, width: float) -> str:
    """As much of it as fits into so many pixels."""
    letters = max(int(width / LETTER), 2)
    return words if len(words) <= letters else f"{words[: letters - 1]}…"
