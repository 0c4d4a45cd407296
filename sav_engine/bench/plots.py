"""Pure. The pictures, as SVG: no library for drawing is worth installing for three of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from typing import Final

import attrs
import numpy as np

from .arrivals import Numbers

WIDTH, HEIGHT, LEFT, TOP, RIGHT, BOTTOM = 860, 440, 70, 50, 190, 60
COLOURS: Final = ("#444444", "#d1495b", "#2e86ab", "#edae49", "#66a182", "#8d5a97")
BORDER: Final = 'fill="none" stroke="#888"'
Points = Sequence[tuple[float, float]]


@attrs.frozen
class Axis:
    """low, high: of the values shown. ticks: the values named. is_log: the logarithm is what is even."""

    label: str
    low: float
    high: float
    ticks: Sequence[float]
    is_log: bool = False

    def share(self, value: float) -> float:
        """0 at the low end, 1 at the high end; what is outside is shown at the border."""
        low, high, at = self.low, self.high, max(value, self.low)
        if self.is_log:
            low, high, at = (float(np.log10(number)) for number in (low, high, at))
        return float(np.clip((at - low) / (high - low), 0.0, 1.0))


def lines(title: str, x: Axis, y: Axis, curves: Mapping[str, Points]) -> str:
    """One curve for each name."""
    body = [_frame(title, x, y)]
    for number, (name, points) in enumerate(curves.items()):
        colour = COLOURS[number % len(COLOURS)]
        path = " ".join(f"{_x(x, at):.1f},{_y(y, value):.1f}" for at, value in points)
        body.append(f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2"/>')
        if len(points) < 20:
            body += [f'<circle cx="{_x(x, a):.1f}" cy="{_y(y, v):.1f}" r="4" fill="{colour}"/>' for a, v in points]
        body.append(_legend(number, name, colour))
    return _svg(body)


def stacks(title: str, unit: str, bars: Mapping[str, Mapping[str, float]]) -> str:
    """One lying bar for each name, made of named parts."""
    high = max((sum(parts.values()) for parts in bars.values()), default=1.0) * 1.05
    apart = 10 ** np.floor(np.log10(high))
    axis = Axis(unit, 0.0, high, np.arange(0.0, high, apart if high > 3 * apart else apart / 2).tolist())
    body = [_frame(title, axis, None)]
    names = list(dict.fromkeys(part for parts in bars.values() for part in parts))
    step = (HEIGHT - TOP - BOTTOM) / max(len(bars), 1)
    for row, (name, parts) in enumerate(bars.items()):
        top, at = TOP + row * step + step * 0.25, 0.0
        body.append(f'<text x="{LEFT + 4}" y="{top - 5:.1f}" font-size="13">{escape(name)}</text>')
        for part, value in parts.items():
            left, wide = _x(axis, at), _x(axis, at + value) - _x(axis, at)
            place = f'x="{left:.1f}" y="{top:.1f}" width="{wide:.1f}" height="{step * 0.5:.1f}"'
            colour = COLOURS[names.index(part) % len(COLOURS)]
            body.append(f'<rect {place} fill="{colour}"/>')
            at += value
    body += [_legend(number, name, COLOURS[number % len(COLOURS)]) for number, name in enumerate(names)]
    return _svg(body)


def exceedance(late_ms: Numbers) -> Points:
    """(how late, share of frames at least that late) from most to least, at 200 places of a logarithmic scale."""
    ranked = np.sort(late_ms)
    places = np.logspace(-2, 2.7, 200)
    shares = 1.0 - np.searchsorted(ranked, places) / ranked.size
    return [(float(at), float(share)) for at, share in zip(places, shares, strict=True) if share > 0]


def _x(axis: Axis, value: float) -> float:
    return LEFT + axis.share(value) * (WIDTH - LEFT - RIGHT)


def _y(axis: Axis, value: float) -> float:
    return HEIGHT - BOTTOM - axis.share(value) * (HEIGHT - TOP - BOTTOM)


def _frame(title: str, x: Axis, y: Axis | None) -> str:
    right, low = WIDTH - RIGHT, HEIGHT - BOTTOM
    parts = [
        f'<text x="{LEFT}" y="28" font-size="17">{escape(title)}</text>',
        f'<text x="{(LEFT + right) / 2}" y="{HEIGHT - 15}" text-anchor="middle">{escape(x.label)}</text>',
        f'<rect x="{LEFT}" y="{TOP}" width="{right - LEFT}" height="{low - TOP}" {BORDER}/>',
    ]
    for tick in x.ticks:
        at = _x(x, tick)
        parts.append(f'<line x1="{at:.1f}" x2="{at:.1f}" y1="{TOP}" y2="{low}" stroke="#ddd"/>')
        parts.append(f'<text x="{at:.1f}" y="{low + 18}" text-anchor="middle">{tick:g}</text>')
    if y is None:
        return "\n".join(parts)
    middle = (TOP + low) / 2
    turned = f'text-anchor="middle" transform="rotate(-90 16 {middle})"'
    parts.append(f'<text x="16" y="{middle}" {turned}>{escape(y.label)}</text>')
    for tick in y.ticks:
        at = _y(y, tick)
        parts.append(f'<line x1="{LEFT}" x2="{right}" y1="{at:.1f}" y2="{at:.1f}" stroke="#ddd"/>')
        parts.append(f'<text x="{LEFT - 6}" y="{at + 4:.1f}" text-anchor="end">{tick:g}</text>')
    return "\n".join(parts)


def _legend(number: int, name: str, colour: str) -> str:
    left, top = WIDTH - RIGHT + 14, TOP + 16 + 22 * number
    return (
        f'<rect x="{left}" y="{top - 10}" width="14" height="10" fill="{colour}"/>'
        f'<text x="{left + 20}" y="{top}">{escape(name)}</text>'
    )


def _svg(body: Sequence[str]) -> str:
    size = f'width="{WIDTH}" height="{HEIGHT}" font-family="sans-serif" font-size="12"'
    head = f'<svg xmlns="http://www.w3.org/2000/svg" {size}>'
    return "\n".join([head, '<rect width="100%" height="100%" fill="white"/>', *body, "</svg>\n"])
