"""Pure. A report for a terminal, and for programs."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping

import attrs

from . import words
from .facts import Facts
from .finding import Finding
from .rules import diagnosis, figures, is_well
from .strokes import clock


def as_text(facts: Facts) -> str:
    """A dozen lines."""
    return "\n".join(_lines(facts, diagnosis(facts)))


def _lines(facts: Facts, findings: list[Finding]) -> Iterator[str]:
    yield " · ".join(filter(None, (f"Appel {facts.call_id}", words.moment(facts), words.ending(facts))))
    yield from (f"  ! {sentence}" for sentence in facts.missing)
    for finding in findings:
        at = "" if finding.at_s is None else f" à {clock(finding.at_s)}"
        yield f"{'✗' if finding.weight != 'note' else '·'} {finding.title}{at}  [{finding.weight}]"
        yield f"    {finding.evidence}"
        yield f"    cause probable : {finding.cause}"
        yield f"    remède : {finding.cure}" + (f"  ({finding.link})" if finding.link else "")
    if is_well(facts, findings):
        yield "✓ Rien d'anormal."
    yield "  " + " ; ".join(f"{name} {value}" for name, value in figures(facts))


def as_json(facts: Facts) -> str:
    """One object: what is known, what is missing, the diagnosis. Loudness is left out: it is in the sound."""
    value = {
        "call_id": facts.call_id,
        "is_running": facts.is_running,
        "missing": list(facts.missing),
        "ticket": facts.ticket and attrs.asdict(facts.ticket),
        "story": facts.story and _plain(attrs.asdict(facts.story)),
        "figures": dict(figures(facts)),
        "findings": [{**attrs.asdict(one), "link": one.link} for one in diagnosis(facts)],
    }
    return json.dumps(value, ensure_ascii=False, indent=1, default=str)


def _plain(value: Mapping[str, object]) -> dict[str, object]:
    return {name: list(one) if isinstance(one, tuple) else one for name, one in value.items()}
