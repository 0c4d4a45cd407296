"""Mutants before the checker, and how it did, as text."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping
from contextlib import suppress

import yaml

from sav_engine.flow.check import check_flow
from sav_engine.flow.finding import Finding, Known
from sav_engine.flow.parts import Source
from sav_engine.grammars.catalogue import FRENCH

from .mutants import Mutant, Shipped, by_way, mutants, shipped
from .tree import draft_of

LLM_TASKS = frozenset({"empathy", "problem_line"})  # what the shipped flows ask of an LLM


def findings(flow: Shipped) -> list[Finding]:
    parts = {name: Source(text, f"parts/{name}.yaml") for name, text in flow.parts.items()}
    return check_flow(flow.text, f"{flow.name}.yaml", Known(FRENCH, flow.prompts, llm_tasks=LLM_TASKS), parts)


def judge(found: Iterable[Mutant]) -> dict[Mutant, bool]:
    """Whether the checker finds anything wrong with each."""
    return {one: bool(findings(one.flow)) for one in found}


def score(judged: Mapping[Mutant, bool]) -> float:
    """0..1"""
    return sum(judged.values()) / len(judged)


def table(judged: Mapping[Mutant, bool]) -> str:
    ways = by_way(judged)
    lines = [f"{how:<32} {sum(caught):>4} / {len(caught)}" for how, caught in sorted(ways.items())]
    total = f"{'all':<32} {sum(judged.values()):>4} / {len(judged)}   {100 * score(judged):.1f} %"
    return "\n".join([*lines, total, *missed_lines(judged)])


def missed_lines(judged: Mapping[Mutant, bool]) -> list[str]:
    """Each with the command that shows it again."""
    missed = [one for one, is_caught in judged.items() if not is_caught]
    return [
        f"seed {one.seed}: missed {one.flow} {one.how}: {one.what}. Replay: python -m tests.mutations {one.seed}"
        for one in missed
    ]


def shown(seed: int) -> str:
    """One mutant: what was changed, and what the checker says."""
    one = next(mutants([seed]), None)
    if one is None:
        return f"seed {seed}: nothing to break in this way"
    before = next(flow for flow in shipped() if str(flow) == str(one.flow))
    said = "\n".join(map(str, findings(one.flow))) or "MISSED: the checker finds nothing wrong"
    return "\n".join([f"seed {seed}: {one.flow} {one.how}: {one.what}", *_changes(before, one.flow), said])


def _changes(shipped_flow: Shipped, mutated: Shipped) -> list[str]:
    """Both in the same layout where that is possible, so that only the change is shown."""
    before, after = shipped_flow.target, mutated.target
    with suppress(yaml.YAMLError):
        before, after = draft_of(before, ()).text(), draft_of(after, ()).text()
    return list(difflib.unified_diff(before.splitlines(), after.splitlines(), "shipped", "mutant", n=2, lineterm=""))
