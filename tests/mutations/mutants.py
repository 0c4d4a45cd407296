"""One seed, one mutant. Seeds go round the ways to break a flow and round the files, so that each gets its share."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from random import Random

import attrs
import yaml

from .names import NAMES
from .spelling import SPELLING
from .tree import LOADER, Draft, Inapplicable, draft_of, dumped
from .ways import WAYS

FLOWS = Path(__file__).parents[2] / "flows"
IS_FLOW = re.compile(r"^flow:", re.MULTILINE)  # beside them stand the operator's other files: prompts, words, hours
SEEDS = range(1, 700)  # about seven of each way; a third cannot be, or repeats another, and is left out
FLOW_TURNS = 2  # a flow has more that can be broken than one of its parts


@attrs.frozen
class Shipped:
    """A flow and the parts beside it, by name. broken: the file that is to be broken, "" for the flow itself."""

    name: str
    text: str
    prompts: frozenset[str]
    parts: Mapping[str, str] = attrs.field(factory=dict, hash=False)
    broken: str = ""

    @property
    def target(self) -> str:
        """The text of the file that is to be broken."""
        return self.parts[self.broken] if self.broken else self.text

    def with_target(self, text: str, prompts: Iterable[str]) -> Shipped:
        kept = attrs.evolve(self, prompts=frozenset(prompts))
        if not self.broken:
            return attrs.evolve(kept, text=text)
        return attrs.evolve(kept, parts={**self.parts, self.broken: text})

    def draft(self) -> Draft:
        others = [text for name, text in self.parts.items() if name != self.broken]
        return draft_of(self.target, self.prompts, [*others, *([self.text] if self.broken else [])])

    def __str__(self) -> str:
        return f"{self.name}/{self.broken}" if self.broken else self.name


@attrs.frozen
class Mutant:
    """how: the way it was broken. what: the one thing that was changed. flow: the files after that."""

    seed: int
    how: str
    what: str
    flow: Shipped


def shipped() -> list[Shipped]:
    """Each flow we ship, and each of the parts once, with the first flow that uses it."""
    prompts = frozenset(yaml.safe_load((FLOWS / "prompts.yaml").read_text(encoding="utf-8")))
    parts = {path.stem: path.read_text(encoding="utf-8") for path in sorted((FLOWS / "parts").glob("*.yaml"))}
    texts = {path.stem: path.read_text(encoding="utf-8") for path in sorted(FLOWS.glob("*.yaml"))}
    flows = [Shipped(name, text, prompts, parts) for name, text in texts.items() if IS_FLOW.search(text)]
    users = {part: next((flow for flow in reversed(flows) if f"use: {part}" in flow.text), None) for part in parts}
    return [*flows, *(attrs.evolve(user, broken=part) for part, user in users.items() if user is not None)]


def mutant(seed: int, files: Sequence[Shipped]) -> Mutant | None:
    """None when this way cannot break this file."""
    everyone = (*NAMES, *WAYS, *SPELLING)
    random, how = Random(seed), everyone[seed % len(everyone)].__name__
    turns = [file for file in files for _ in range(1 if file.broken else FLOW_TURNS)]
    try:
        return _broken(seed, turns[(seed // len(everyone)) % len(turns)], how, random)
    except Inapplicable:
        return None


def _broken(seed: int, flow: Shipped, how: str, random: Random) -> Mutant:
    if how in _ON_TEXT:
        text, what = _ON_TEXT[how](flow.target, random)
        return Mutant(seed, how, what, flow.with_target(text, flow.prompts))
    draft = flow.draft()
    what = _ON_TREE[how](draft, random)
    return Mutant(seed, how, what, flow.with_target(draft.text(), draft.prompts))


_ON_TEXT = {change.__name__: change for change in SPELLING}
_ON_TREE = {change.__name__: change for change in (*NAMES, *WAYS)}


def mutants(seeds: Iterable[int] = SEEDS) -> Iterator[Mutant]:
    """Each broken flow once, and none that reads as the shipped one."""
    files = shipped()
    seen = {_meaning(flow) for flow in files}
    for seed in seeds:
        found = mutant(seed, files)
        if found is not None and (meaning := _meaning(found.flow)) not in seen:
            seen.add(meaning)
            yield found


def _meaning(flow: Shipped) -> tuple[str, str, frozenset[str]]:
    """Comments and layout mean nothing; a file that is no YAML is its own text."""
    try:
        return str(flow), dumped(yaml.load(flow.target, Loader=LOADER)), flow.prompts
    except yaml.YAMLError:
        return str(flow), flow.target, flow.prompts


def by_way(judged: Mapping[Mutant, bool]) -> dict[str, list[bool]]:
    """Caught or not, by the way of breaking."""
    ways: dict[str, list[bool]] = {}
    for found, is_caught in judged.items():
        ways.setdefault(found.how, []).append(is_caught)
    return ways
