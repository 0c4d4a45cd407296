"""Where boxes stand: layers from top to bottom, few crossings, lines that pass between the boxes.

After Sugiyama, Tagawa and Toda (1981), in four plain steps: layers by the longest way from the start; a point in each
layer that a long line passes; the order in each layer by the middle of the neighbours; places that pull together.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

import attrs

SWEEPS = 24  # the order settles after about ten; each costs a millisecond
GAP_X, GAP_Y = 28.0, 64.0  # between boxes, and between layers: room for curves
POINT_WIDTH = 14.0  # what a line that passes takes up in a layer

Edge = tuple[str, str]


@attrs.frozen
class Size:
    width: float
    height: float


@attrs.frozen
class Spot:
    """The middle of the upper edge, and the layer, counted from 0."""

    x: float
    y: float
    layer: int


@attrs.frozen
class Layout:
    """spots: of the boxes. lines: for each edge the points that it passes between its ends. Pixels."""

    spots: Mapping[str, Spot]
    lines: Mapping[Edge, Sequence[tuple[float, float]]]
    width: float
    height: float


def layout(sizes: Mapping[str, Size], ways: Iterable[Edge], drawn: Iterable[Edge], start: str) -> Layout:
    """sizes: of the boxes, in the order of the file. ways: all of them, which give the layers.

    drawn: those with a line; they must lead downwards (`forward`). What nothing leads to stands at the bottom.
    """
    ahead = forward(list(sizes), ways, start)
    layers = _layers(list(sizes), ahead, start)
    chains = {edge: _chain(edge, layers) for edge in drawn}
    widths = {name: size.width for name, size in sizes.items()}
    rows: list[list[str]] = [[] for _ in range(max(layers.values(), default=0) + 1)]
    for name, layer in layers.items():
        rows[layer].append(name)
    for edge, chain in chains.items():
        for step, point in enumerate(chain, start=layers[edge[0]] + 1):
            rows[step].append(point)
            widths[point] = POINT_WIDTH
    links = [pair for edge, chain in chains.items() for pair in _pairs(edge, chain)]
    _order(rows, links)
    xs = _places(rows, widths, links, [edge for edge in ahead if edge not in chains])
    ys = _heights(rows, sizes)
    spots = {name: Spot(xs[name], ys[layers[name]][0], layers[name]) for name in sizes}
    lines = {edge: _passed(edge, chain, layers, xs, ys) for edge, chain in chains.items()}
    right = max((xs[name] + widths[name] / 2 for row in rows for name in row), default=0.0)
    return Layout(spots, lines, right, ys[-1][1])


def forward(names: Sequence[str], ways: Iterable[Edge], start: str) -> list[Edge]:
    """The ways without those that lead back: what is left has no loop."""
    after: dict[str, list[str]] = {name: [] for name in names}
    for source, target in ways:
        if source in after and target in after and target not in after[source]:
            after[source].append(target)
    kept: list[Edge] = []
    state: dict[str, bool] = {}  # False: on the way down from the start; True: done
    for root in (start, *names):
        if root not in state:
            _walk(root, after, state, kept)
    return kept


def _walk(name: str, after: Mapping[str, list[str]], state: dict[str, bool], kept: list[Edge]) -> None:
    state[name] = False
    for target in after[name]:
        if state.get(target) is False:
            continue  # it leads back to where we came from
        kept.append((name, target))
        if target not in state:
            _walk(target, after, state, kept)
    state[name] = True


def _layers(names: Sequence[str], edges: Sequence[Edge], start: str) -> dict[str, int]:
    """The longest way from above: what comes after something stands below it."""
    layers = dict.fromkeys(names, 0)
    for _ in names:  # each round settles at least one layer
        for source, target in edges:
            layers[target] = max(layers[target], layers[source] + 1)
    loose = set(names) - {start} - {name for edge in edges for name in edge}
    return layers | dict.fromkeys(loose, max(layers.values(), default=0))


def _chain(edge: Edge, layers: Mapping[str, int]) -> list[str]:
    """A point in each layer between the ends. Its name cannot be that of a state."""
    source, target = edge
    return [f"{source}→{target}→{layer}" for layer in range(layers[source] + 1, layers[target])]


def _pairs(edge: Edge, chain: Sequence[str]) -> list[Edge]:
    return list(pairwise([edge[0], *chain, edge[1]]))


# ---------------------------------------------------------------- order and places


def _order(rows: list[list[str]], links: Sequence[Edge]) -> None:
    """Sort each layer by the middle of its neighbours, down and up in turn."""
    above, below = _neighbours(links)
    for sweep in range(SWEEPS):
        down = sweep % 2 == 0
        near = above if down else below
        for row in rows[1:] if down else rows[-2::-1]:
            at = {name: place for other in rows for place, name in enumerate(other)}
            row.sort(key=lambda name: _middle([at[one] for one in near.get(name, ())], at[name]))


def _neighbours(links: Iterable[Edge]) -> tuple[dict[str, list[str]], dict[str, list[str]]]:
    above: dict[str, list[str]] = {}
    below: dict[str, list[str]] = {}
    for source, target in links:
        above.setdefault(target, []).append(source)
        below.setdefault(source, []).append(target)
    return above, below


def _middle(values: Sequence[float], otherwise: float) -> float:
    return sum(values) / len(values) if values else otherwise


def _places(
    rows: Sequence[Sequence[str]], widths: Mapping[str, float], links: Sequence[Edge], unseen: Sequence[Edge]
) -> dict[str, float]:
    """The middle of each box: pulled towards its neighbours, never over the one beside it.

    unseen: ways without a line. They pull what they lead to, so that it does not drift away.
    """
    above, below = _neighbours(links)
    above |= {name: [*above.get(name, ()), *sources] for name, sources in _neighbours(unseen)[0].items()}
    xs: dict[str, float] = {}
    for row in rows:
        _set_row(row, [0.0] * len(row), widths, xs)
    for sweep in range(SWEEPS):
        near = above if sweep % 2 == 0 else below
        for row in rows if sweep % 2 == 0 else reversed(rows):
            centre = _middle([xs[name] for name in row], 0.0)  # where a box that nothing is linked to may stand
            loose = {name for name in row if name not in above and name not in below}
            wished = [
                _middle([xs[one] for one in near.get(name, ())], centre if name in loose else xs[name])
                for name in row
            ]
            _set_row(row, wished, widths, xs)
    left = min(xs[name] - widths[name] / 2 for row in rows for name in row)
    return {name: x - left for name, x in xs.items()}


def _set_row(row: Sequence[str], wished: Sequence[float], widths: Mapping[str, float], xs: dict[str, float]) -> None:
    """As near to what is wished as the neighbours allow: the mean of pushing to the right and of pushing left."""
    from_left, from_right = list(wished), list(wished)
    for at in range(1, len(row)):
        room = (widths[row[at - 1]] + widths[row[at]]) / 2 + GAP_X
        from_left[at] = max(wished[at], from_left[at - 1] + room)
    for at in range(len(row) - 2, -1, -1):
        room = (widths[row[at]] + widths[row[at + 1]]) / 2 + GAP_X
        from_right[at] = min(wished[at], from_right[at + 1] - room)
    for name, left, right in zip(row, from_left, from_right, strict=True):
        xs[name] = (left + right) / 2


def _heights(rows: Sequence[Sequence[str]], sizes: Mapping[str, Size]) -> list[tuple[float, float]]:
    """Upper and lower edge of each layer."""
    edges: list[tuple[float, float]] = []
    top = 0.0
    for row in rows:
        height = max((sizes[name].height for name in row if name in sizes), default=0.0)
        edges.append((top, top + height))
        top += height + GAP_Y
    return edges


def _passed(
    edge: Edge,
    chain: Sequence[str],
    layers: Mapping[str, int],
    xs: Mapping[str, float],
    ys: Sequence[tuple[float, float]],
) -> list[tuple[float, float]]:
    """Into each layer from above and out of it below: straight past the boxes that stand there."""
    first = layers[edge[0]] + 1
    return [(xs[point], y) for layer, point in enumerate(chain, start=first) for y in ys[layer]]
