"""One seed, one mutant. Seeds go round the ways to break a flow and round the flows, so that each gets its share."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from random import Random

import attrs
import yaml

from .names import NAMES
from .spelling import SPELLING
from .tree import LOADER, Inapplicable, draft_of, dumped
from .ways import WAYS

FLOWS = Path(__file__).parents[2] / "flows"
NOT_FLOWS = frozenset({"prompts", "words", "keyterms", "llm", "pronunciation"})
SEEDS = range(
    1, 540
)  # seven of each way; about 360 are left when those that cannot be, or repeat another, are taken out


@attrs.frozen
class Mutant:
    """how: the way it was broken. what: the one thing that was changed. text: of the whole flow file."""

    seed: int
    flow: str
    how: str
    what: str
    text: str
    prompts: frozenset[str]


@attrs.frozen
class Shipped:
    name: str
    text: str
    prompts: frozenset[str]


def shipped() -> list[Shipped]:
    prompts = frozenset(yaml.safe_load((FLOWS / "prompts.yaml").read_text(encoding="utf-8")))
    return [
        Shipped(path.stem, path.read_text(encoding="utf-8"), prompts)
        for path in sorted(FLOWS.glob("*.yaml"))
        if path.stem not in NOT_FLOWS
    ]


def mutant(seed: int, flows: Iterable[Shipped]) -> Mutant | None:
    """None when this way cannot break this flow."""
    known, everyone = list(flows), (*NAMES, *WAYS, *SPELLING)
    random, flow = Random(seed), known[(seed // len(everyone)) % len(known)]
    how = everyone[seed % len(everyone)].__name__
    try:
        return _broken(seed, flow, how, random)
    except Inapplicable:
        return None


def _broken(seed: int, flow: Shipped, how: str, random: Random) -> Mutant:
    if how in _ON_TEXT:
        text, what = _ON_TEXT[how](flow.text, random)
        return Mutant(seed, flow.name, how, what, text, flow.prompts)
    draft = draft_of(flow.text, flow.prompts)
    what = _ON_TREE[how](draft, random)
    return Mutant(seed, flow.name, how, what, draft.text(), frozenset(draft.prompts))


_ON_TEXT = {change.__name__: change for change in SPELLING}
_ON_TREE = {change.__name__: change for change in (*NAMES, *WAYS)}


def mutants(seeds: Iterable[int] = SEEDS) -> Iterator[Mutant]:
    """Each broken flow once, and none that reads as the shipped one."""
    flows = shipped()
    seen = {_meaning(flow.text, flow.prompts) for flow in flows}
    for seed in seeds:
        found = mutant(seed, flows)
        if found is not None and (meaning := _meaning(found.text, found.prompts)) not in seen:
            seen.add(meaning)
            yield found


def _meaning(text: str, prompts: frozenset[str]) -> tuple[str, frozenset[str]]:
    """Comments and layout mean nothing; a file that is no YAML is its own text."""
    try:
        return dumped(yaml.load(text, Loader=LOADER)), prompts
    except yaml.YAMLError:
        return text, prompts


def by_way(judged: Mapping[Mutant, bool]) -> dict[str, list[bool]]:
    """Caught or not, by the way of breaking."""
    ways: dict[str, list[bool]] = {}
    for found, is_caught in judged.items():
        ways.setdefault(found.how, []).append(is_caught)
    return ways
