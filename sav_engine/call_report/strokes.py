"""Pure. What pictures of a call are drawn with: colours and names, text that fits, waves, and places without overlap.

Presentation attributes only, no style and no script: the picture is shown under a policy that allows neither.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from typing import Final

FONT: Final = 'font-family="DejaVu Sans, Verdana, sans-serif"'
SIZE: Final = 11.0  # of letters, in units of the picture
LINE: Final = 14.0
BOT, CALLER, RED, AMBER, GREY, INK = "#2e86ab", "#d1495b", "#c0271f", "#d98c00", "#8b97a3", "#1d2733"
FLOOR_COLOURS: Final = {
    "bot": BOT,
    "doubt": "#edae49",
    "burst": "#e5c07b",
    "weighed": "#d9a441",
    "overhearing": "#5b8fa8",
    "overheard": "#b08fc0",
    "caller": CALLER,
    "pause": "#e59aa5",
    "deciding": "#8d5a97",
    "open": "#66a182",
    "idle": "#dddddd",
}
FLOOR_NAMES: Final = {
    "bot": "robot",
    "doubt": "doute",
    "burst": "bref : quels mots ?",
    "weighed": "long : quels mots ?",
    "overhearing": "robot, écoute",
    "overheard": "dit par-dessus",
    "caller": "appelant",
    "pause": "pause",
    "deciding": "transcription",
    "open": "question ouverte",
    "idle": "personne",
}
NARROW: Final = frozenset("iljtfrI.,;:'’!|()[] ")
WIDE: Final = frozenset("mwMWŒœ@%…—")


def width_of(text: str, size: float = SIZE) -> float:
    """On the safe side for the widest fonts in use: what fits by this measure fits."""
    ems = sum(0.42 if c in NARROW else 1.0 if c in WIDE else 0.75 if c.isupper() else 0.66 for c in text)
    return ems * size


def fitted(text: str, width: float, size: float = SIZE) -> str:
    """As much of it as there is room for; "" when not even two letters are."""
    if width_of(text, size) <= width:
        return text
    while text and width_of(text + "…", size) > width:
        text = text[:-1]
    return f"{text.rstrip()}…" if len(text) >= 2 else ""


def wrapped(text: str, width: float, lines_max: int, size: float = SIZE) -> list[str]:
    """Its words in lines of this width; the last line ends in "…" when there is more."""
    lines: list[str] = []
    line = ""
    for word in text.split():
        longer = f"{line} {word}".strip()
        if line and width_of(longer, size) > width:
            lines.append(line)
            line = word
        else:
            line = longer
    lines += [line] if line else []
    if len(lines) > lines_max:
        lines = [*lines[: lines_max - 1], f"{lines[lines_max - 1]} …"]
    return [shown for one in lines if (shown := fitted(one, width, size))]


def packed(spans: Iterable[tuple[float, float]], gap: float = 6.0) -> list[int]:
    """For each (from, to), in order of their beginnings: the first lane that is free there."""
    ends: list[float] = []
    lanes: list[int] = []
    for left, right in spans:
        lane = next((number for number, end in enumerate(ends) if end + gap <= left), len(ends))
        ends[lane : lane + 1] = [right]
        lanes.append(lane)
    return lanes


# ---------------------------------------------------------------- elements


def text(x: float, y: float, words: str, *, colour: str = INK, anchor: str = "", size: float = SIZE) -> str:
    at = f' text-anchor="{anchor}"' if anchor else ""
    return f'<text x="{x:.1f}" y="{y:.1f}" font-size="{size:g}" fill="{colour}"{at}>{escape(words)}</text>'


def box(
    left: float,
    top: float,
    width: float,
    height: float,
    colour: str,
    *,
    title: str = "",
    edge: str = "",
    thin: float = 1.0,
) -> str:
    """A rectangle; title: what is shown under the pointer. thin: its opacity."""
    line = f' stroke="{edge}"' if edge else ""
    seen = f' fill-opacity="{thin:g}"' if thin < 1 else ""
    place = f'x="{left:.1f}" y="{top:.1f}" width="{max(width, 0.8):.1f}" height="{height:.1f}"'
    inside = f"<title>{escape(title)}</title>" if title else ""
    return f'<rect {place} fill="{colour}"{seen}{line}>{inside}</rect>'


def rule(x: float, top: float, bottom: float, colour: str, *, dashed: bool = False, width: float = 1.0) -> str:
    dash = ' stroke-dasharray="2 3"' if dashed else ""
    return (
        f'<line x1="{x:.1f}" x2="{x:.1f}" y1="{top:.1f}" y2="{bottom:.1f}" stroke="{colour}"'
        f' stroke-width="{width:g}"{dash}/>'
    )


def wave(levels: Sequence[float], left: float, step: float, middle: float, height: float, colour: str) -> str:
    """A closed shape around its middle line; loudness as its square root, so that soft speech is seen."""
    if not levels:
        return ""
    high = [max(0.4, height / 2 * level**0.5) for level in levels]
    upper = [f"{left + n * step:.1f},{middle - h:.1f}" for n, h in enumerate(high)]
    lower = [f"{left + n * step:.1f},{middle + h:.1f}" for n, h in enumerate(high)]
    return f'<polygon points="{" ".join(upper + lower[::-1])}" fill="{colour}"/>'


def clock(seconds: float) -> str:
    """12 s, 2:05."""
    whole = round(seconds)
    return f"{whole} s" if whole < 60 else f"{whole // 60}:{whole % 60:02d}"


def exact(seconds: float) -> str:
    """240 ms, 1,2 s, 3 min or 5 h, as the French write it."""
    if seconds >= 120.0:
        return f"{seconds / 60:.0f} min" if seconds < 7200.0 else f"{seconds / 3600:.0f} h"
    return f"{seconds * 1000:.0f} ms" if seconds < 0.3 else f"{seconds:.1f} s".replace(".", ",")
