"""Pure. One line as a picture: what the caller's side sent, what the bot said, who had the floor, what happened."""

from __future__ import annotations

from html import escape
from itertools import pairwise
from typing import Final

import numpy as np

from ..call_report.strokes import FLOOR_COLOURS, FLOOR_NAMES
from .clips import RATE_HZ, Floats
from .virtual_line import Story

WIDTH, LEFT, TOP, LANE, GAP = 1080, 110, 56, 110, 16
COLUMNS: Final = 900  # of the drawing: one for each pixel
FULL: Final = 12_000.0  # steps of 16 bits that fill a lane
MARKS: Final = {
    "SpeechStarted": "parle",
    "SpeechStopped": "fin",
    "PausePlayback": "se tait",
    "ResumePlayback": "reprise",
    "StopPlayback": "arrêt",
    "FinalizeSegment": "mots ?",
    "Words": "mots",
}


def timeline(story: Story) -> str:
    """An SVG of the whole line."""
    seconds = story.bot.size / RATE_HZ
    clip = story.clip
    echo = f", écho {clip.echo.gain_db:.0f} dB à {clip.echo.delay_ms:.0f} ms" if clip.echo else ""
    title = f"{clip.name[:70]} ({clip.kind}{echo})"
    body = [f'<text x="{LEFT}" y="26" font-size="16">{escape(title)}</text>']
    for row, (name, sound, colour) in enumerate(
        (("appelant", story.caller, "#d1495b"), ("robot", story.bot, "#2e86ab"))
    ):
        top = TOP + row * (LANE + GAP)
        body += [_label(name, top + LANE / 2), _wave(sound, top + LANE / 2, colour)]
    top = TOP + 2 * (LANE + GAP)
    body += [_label("la parole à", top + 16), *_floors(story, seconds, top)]
    body += [_label("événements", top + 60), *_marks(story, seconds, top + 44)]
    height = top + 44 + 7 * 16 + 40
    body += _axis(seconds, height - 34)
    size = f'width="{WIDTH}" height="{height}" font-family="sans-serif" font-size="12"'
    head = f'<svg xmlns="http://www.w3.org/2000/svg" {size}>'
    return "\n".join([head, '<rect width="100%" height="100%" fill="white"/>', *body, "</svg>\n"])


def _label(text: str, y: float) -> str:
    return f'<text x="{LEFT - 10}" y="{y + 4:.0f}" text-anchor="end">{escape(text)}</text>'


def _x(at_s: float, seconds: float) -> float:
    return LEFT + COLUMNS * min(max(at_s / seconds, 0.0), 1.0)


def _wave(sound: Floats, middle: float, colour: str) -> str:
    """The loudest sample of each column, both ways."""
    peaks = np.array([float(np.abs(part).max(initial=0.0)) for part in np.array_split(sound, COLUMNS)])
    high = np.minimum(peaks / FULL, 1.0) * LANE / 2
    upper = " ".join(f"{LEFT + n},{middle - h:.1f}" for n, h in enumerate(high))
    lower = " ".join(f"{LEFT + n},{middle + high[n]:.1f}" for n in range(COLUMNS - 1, -1, -1))
    return f'<polygon points="{upper} {lower}" fill="{colour}" stroke="{colour}" stroke-width="0.6"/>'


def _floors(story: Story, seconds: float, top: float) -> list[str]:
    borders = [*story.floors, (seconds, "")]
    drawn, named = [], set[str]()
    for (at, floor), (until, _) in pairwise(borders):
        left, right = _x(at, seconds), _x(until, seconds)
        place = f'x="{left:.1f}" y="{top}" width="{max(right - left, 0):.1f}" height="22"'
        drawn.append(f'<rect {place} fill="{FLOOR_COLOURS.get(floor, "#999")}"/>')
        if right - left > 60 and floor not in named:
            named.add(floor)
            drawn.append(
                f'<text x="{left + 4:.1f}" y="{top + 15}" fill="white">{FLOOR_NAMES.get(floor, floor)}</text>'
            )
    return drawn


def _marks(story: Story, seconds: float, top: float) -> list[str]:
    drawn, kinds = [], list(MARKS)
    for at, what in story.marks:
        if what not in MARKS:
            continue
        x, y = _x(at, seconds), top + 16 * kinds.index(what)
        drawn.append(
            f'<line x1="{x:.1f}" x2="{x:.1f}" y1="{TOP}" y2="{y:.0f}" stroke="#aaa" stroke-dasharray="2 3"/>'
        )
        drawn.append(f'<circle cx="{x:.1f}" cy="{y:.0f}" r="3" fill="#333"/>')
        drawn.append(f'<text x="{x + 6:.1f}" y="{y + 4:.0f}">{MARKS[what]} {at:.2f}</text>')
    return drawn


def _axis(seconds: float, y: float) -> list[str]:
    drawn = [f'<line x1="{LEFT}" x2="{LEFT + COLUMNS}" y1="{y}" y2="{y}" stroke="#888"/>']
    for at in range(int(seconds) + 1):
        x = _x(at, seconds)
        drawn.append(f'<line x1="{x:.1f}" x2="{x:.1f}" y1="{y}" y2="{y + 5}" stroke="#888"/>')
        drawn.append(f'<text x="{x:.1f}" y="{y + 19}" text-anchor="middle">{at} s</text>')
    return drawn
