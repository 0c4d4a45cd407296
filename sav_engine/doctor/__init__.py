"""I/O. `sav doctor`: does this installation have what it needs? One function a check, each returning findings.

A check never raises for what it is there to find: a server that is away is a finding. Whoever adds a subject writes
a function `(Config) -> findings` and puts it in the list of `commands/doctor.py`.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Sequence
from typing import Literal

import attrs

from ..config import Config

Level = Literal["ok", "warn", "fail"]
SIGNS: dict[Level, str] = {"ok": "✓", "warn": "!", "fail": "✗"}


@attrs.frozen
class Finding:
    """level: ok, warn (works, with a limit) or fail (does not work). fix: empty when there is nothing to do."""

    level: Level
    where: str
    what: str
    fix: str = ""


Check = Callable[[Config], Awaitable[Sequence[Finding]]]


def ok(where: str, what: str) -> Finding:
    return Finding("ok", where, what)


def warn(where: str, what: str, fix: str) -> Finding:
    return Finding("warn", where, what, fix)


def fail(where: str, what: str, fix: str) -> Finding:
    return Finding("fail", where, what, fix)


def as_text(findings: Iterable[Finding]) -> str:
    """For a terminal: one line each, the cure below."""
    lines: list[str] = []
    for finding in findings:
        lines.append(f"{SIGNS[finding.level]} {finding.where} : {finding.what}")
        lines += [f"    → {finding.fix}"] if finding.fix else []
    return "\n".join(lines)


def is_well(findings: Iterable[Finding]) -> bool:
    """Nothing fails. What only warns is well enough to answer the telephone."""
    return all(finding.level != "fail" for finding in findings)
