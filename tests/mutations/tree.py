"""A flow file as plain mappings and lists, and what one must know of it to break it for certain."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterable, Iterator
from random import Random
from typing import Any, TypeVar

import attrs
import yaml

Fields = dict[Any, Any]
T = TypeVar("T")

# The parsers in C where PyYAML was built with them: ten times as fast, and there are hundreds of mutants.
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
DUMPER = getattr(yaml, "CSafeDumper", yaml.SafeDumper)

STAYING = ("again", "here")  # targets that stay in the state


class Inapplicable(Exception):
    """This flow has nothing that could be broken in this way."""


@attrs.define
class Draft:
    """A flow, or a part of flows, about to be broken. prompts: ids of the sentences there are.

    filled_elsewhere: slots that other files fill.
    """

    flow: Fields
    prompts: set[str]
    filled_elsewhere: frozenset[str] = frozenset()

    @property
    def states(self) -> dict[str, Fields]:
        states: dict[str, Fields] = self.flow["states"]
        return states

    def of_kind(self, kind: str) -> dict[str, Fields]:
        """kind: listen, do, ends or use."""
        return {name: state for name, state in self.states.items() if kind in state}

    def text(self) -> str:
        return dumped(self.flow)


KINDS = ("listen", "do", "ends", "use")


def draft_of(text: str, prompts: Iterable[str], others: Iterable[str] = ()) -> Draft:
    """others: the texts of the files used together with this one."""
    elsewhere = [fills(yaml.load(other, Loader=LOADER)) for other in others]
    return Draft(yaml.load(text, Loader=LOADER), set(prompts), frozenset[str]().union(*elsewhere))


def fills(node: object) -> frozenset[str]:
    """Slots that something below this node gives a value: rows that set them, answers that fill them."""
    if isinstance(node, list):
        return frozenset[str]().union(*map(fills, node))
    if not isinstance(node, dict):
        return frozenset()
    own = {slot for slot, value in node.get("set", {}).items() if value is not None} | set(node.get("also", {}))
    own |= {node["fill"]} if isinstance(node.get("fill"), str) else set()
    return frozenset(own).union(*map(fills, node.values()))


def dumped(flow: object) -> str:
    text: str = yaml.dump(flow, Dumper=DUMPER, allow_unicode=True, sort_keys=False, width=1000)
    return text


def one(random: Random, candidates: Iterable[T]) -> T:
    """Raises Inapplicable when there is none."""
    found = list(candidates)
    if not found:
        raise Inapplicable
    return random.choice(found)


def ways(node: object) -> Iterator[Fields]:
    """Everything below this node that leads somewhere: each mapping with a `go`."""
    if isinstance(node, dict):
        if isinstance(node.get("go"), str):
            yield node
        for value in node.values():
            yield from ways(value)
    elif isinstance(node, list):
        for value in node:
            yield from ways(value)


def says(node: object) -> Iterator[list[Any]]:
    """Every list of sentences below this node."""
    if isinstance(node, dict):
        for name, value in node.items():
            if name in ("say", "say_again", "last_say", "question") and isinstance(value, list):
                yield value
            else:
                yield from says(value)
    elif isinstance(node, list):
        for value in node:
            yield from says(value)


def rows(owner: Fields, name: str) -> list[Fields]:
    """The rows under this field, written as one or as a list."""
    found = owner.get(name)
    return found if isinstance(found, list) else [found] if isinstance(found, dict) else []


def row_lists(draft: Draft) -> Iterator[tuple[str, list[Fields]]]:
    """(state, rows) of every choice between rows."""
    for name, state in draft.states.items():
        answers = state.get("when", {})
        choices = [rows(state, "then"), rows(state, "failed"), *(rows(answers, answer) for answer in answers)]
        yield from ((name, found) for found in choices if len(found) > 1)


def targets(state: Fields) -> set[str]:
    return {way["go"] for way in ways(state)}


def graph(draft: Draft) -> dict[str, set[str]]:
    """Where each state's own rows may lead; rows that count anywhere leave every state that listens."""
    anywhere = {way["go"] for way in ways(draft.flow.get("anywhere", {}))}
    return {
        name: (targets(state) | (anywhere if "listen" in state or "use" in state else set())) - set(STAYING)
        for name, state in draft.states.items()
    }


def after(edges: dict[str, set[str]], start: str) -> set[str]:
    """The states one can get to from this one; itself only if there is a way back."""
    seen: set[str] = set()
    waiting = list(edges.get(start, ()))
    while waiting:
        name = waiting.pop()
        if name not in seen:
            seen.add(name)
            waiting.extend(edges.get(name, ()))
    return seen


def unbounded(draft: Draft) -> dict[str, set[str]]:
    """The graph without the states that count their visits: a loop in it has nothing that ends it.

    A part may count inside: what uses one is left out, too.
    """
    counts = {name for name, state in draft.states.items() if "visits" in state or "use" in state}
    return {name: goes for name, goes in graph(draft).items() if name not in counts}


def is_in_unbounded_loop(draft: Draft, name: str) -> bool:
    return name in after(unbounded(draft), name)


def changed(draft: Draft, change: Callable[[Draft], object]) -> Draft:
    """How the flow would be after this change."""
    copied = copy.deepcopy(draft)
    change(copied)
    return copied


def slots_in(say: object) -> set[str]:
    """Slots that a sentence with variable parts fills in."""
    text = say.get("text", "") if isinstance(say, dict) else ""
    return {part.split("}")[0] for part in text.split("{")[1:]}


def misspelt(name: str, random: Random) -> str:
    """A slip of the finger: one letter missing, or two swapped; never the same name."""
    at = random.randrange(len(name) - 1)
    slipped = (
        name[:at] + name[at + 1 :] if random.random() < 0.5 else name[:at] + name[at + 1] + name[at] + name[at + 2 :]
    )
    return slipped if slipped != name and slipped else name + "x"
