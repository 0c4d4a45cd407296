"""Which rows of the tables some dialogue takes. A row of a part counts once, wherever the part is used."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import attrs

from .finding import Finding, every_row, find
from .model import Flow, Place


@attrs.frozen
class Coverage:
    """missed: rows no dialogue takes, in the order of the files, with the state or anywhere row they are of."""

    rows: int
    missed: tuple[tuple[Place, str], ...]

    @property
    def taken(self) -> int:
        return self.rows - len(self.missed)

    @property
    def percent(self) -> float:
        return 100.0 * self.taken / self.rows if self.rows else 100.0


def rows_in(flows: Iterable[Flow]) -> Mapping[Place, str]:
    """Every row as it is written, by its place, with where it belongs."""
    rows: dict[Place, str] = {}
    for flow in flows:
        rows.setdefault(flow.limits.at, "limits")
        for state, row in every_row(flow):
            for place in (row.at, *row.leaves):
                rows.setdefault(place, state)
    return rows


def covered(flows: Iterable[Flow], trails: Iterable[Iterable[Place]]) -> Coverage:
    rows = rows_in(flows)
    taken = {place for trail in trails for place in trail}
    missed = sorted((place for place in rows if place not in taken), key=lambda at: (at.file, at.line, at.column))
    return Coverage(len(rows), tuple((place, rows[place]) for place in missed))


def findings(coverage: Coverage) -> list[Finding]:
    """A row that no dialogue takes is a way of the conversation that nobody has told."""
    cure = "racontez dans dialogues/ un appel qui passe par là"
    return [find(place, state, "aucun dialogue ne prend cette ligne", cure) for place, state in coverage.missed]
