"""One mapping of a flow file, being taken apart; every fault it meets is collected with its place."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar

import attrs

from ..errors import FlowError, SavError
from .model import Place
from .strict_yaml import Fields, Items, Leaf, Node

T = TypeVar("T")

TIMES_MAX = 5  # nobody answers at the sixth asking

_DURATION = re.compile(r"(\d+(?:\.\d+)?) ?(ms|s|min)")
_SECONDS = {"ms": 0.001, "s": 1.0, "min": 60.0}


@attrs.frozen
class Table:
    """One mapping of the file, being taken apart. state: the one we are in, for messages."""

    node: Fields
    state: str
    faults: list[SavError]

    def fault(self, at: Place, what: str, fix: str) -> None:
        where = f"{at}, état '{self.state}'" if self.state else str(at)
        self.faults.append(FlowError(where=where, what=what, fix=fix))

    def only(self, names: Iterable[str]) -> None:
        """Report every field that is not one of these: a misspelt bound is a bound that is missing."""
        known = list(names)
        for name in self.node.fields:
            if name not in known:
                close = difflib.get_close_matches(name, known, n=1)
                fix = f"vouliez-vous écrire '{close[0]}' ?" if close else f"ici on peut écrire : {', '.join(known)}"
                self.fault(self.node.keys_at[name], f"'{name}' n'existe pas ici", fix)

    def at(self, name: str) -> Place:
        return self.node.keys_at.get(name, self.node.at)

    def get(self, name: str, *, needed: str = "") -> Node | None:
        """The field, or None. needed: how to write it, if it must be there."""
        node = self.node.fields.get(name)
        if node is None and needed:
            self.fault(self.node.at, f"il manque '{name}'", f"ajoutez par exemple `{name}: {needed}`")
        return node

    def text(self, name: str, *, needed: str = "") -> str:
        """A word or sentence; "" when it is missing or something else (then reported)."""
        match self.get(name, needed=needed):
            case None:
                return ""
            case Leaf(value=str(value)) if value:
                return value
            case node:
                self.fault(node.at, f"'{name}' doit être un mot", f"écrivez par exemple `{name}: {needed or 'mot'}`")
                return ""

    def one_of(self, name: str, choices: Mapping[str, T], default: T, *, needed: str = "") -> T:
        node = self.get(name, needed=needed)
        if node is None:
            return default
        if isinstance(node, Leaf) and isinstance(node.value, str) and node.value in choices:
            return choices[node.value]
        self.fault(node.at, f"valeur de '{name}' inconnue", f"choisissez parmi : {', '.join(choices)}")
        return default

    def flag(self, name: str) -> bool:
        match self.get(name):
            case None:
                return False
            case Leaf(value=bool(value)):
                return value
            case node:
                self.fault(node.at, f"'{name}' est vrai ou faux", "écrivez true ou false")
                return False

    def seconds(self, name: str, *, needed: str) -> float:
        match self.get(name, needed=needed):
            case Leaf(value=str(value)) if found := _DURATION.fullmatch(value):
                return round(float(found[1]) * _SECONDS[found[2]], 3)
            case None:
                pass
            case node:
                self.fault(node.at, f"'{name}' doit être une durée", f"écrivez par exemple `{name}: {needed}`")
        return 1.0

    def times(self, *, needed: str = "2", least: int = 1) -> int:
        match self.get("times", needed=needed):
            case Leaf(value=int(value)) if not isinstance(value, bool) and least <= value <= TIMES_MAX:
                return value
            case None:
                pass
            case node:
                fault = f"'times' doit être un nombre de {least} à {TIMES_MAX}"
                self.fault(node.at, fault, "écrivez par exemple `times: 2`")
        return 1

    def whole(self, name: str, most: int) -> int:
        """A whole number from 1 to `most`; 1 when it is missing or something else (then reported)."""
        match self.get(name, needed=str(most)):
            case Leaf(value=int(value)) if not isinstance(value, bool) and 1 <= value <= most:
                return value
            case None:
                pass
            case node:
                self.fault(node.at, f"'{name}' est un nombre de 1 à {most}", f"écrivez par exemple `{name}: {most}`")
        return 1

    def word_list(self, name: str) -> tuple[str, ...]:
        """A list of words; () when there is none."""
        match self.get(name):
            case None:
                return ()
            case Items(items=items) if all(isinstance(item, Leaf) and isinstance(item.value, str) for item in items):
                return tuple(str(item.value) for item in items if isinstance(item, Leaf))
            case node:
                self.fault(node.at, f"'{name}' doit être une liste de mots", f"écrivez `{name}: [mot, mot]`")
                return ()

    def words(self, name: str) -> dict[str, str]:
        """A mapping of words, such as `keys`; {} when there is none."""
        inside = self.inner(name)
        return {} if inside is None else {key: inside.text(key, needed="mot") for key in inside.node.fields}

    def inner(self, name: str, *, needed: str = "") -> Table | None:
        """A mapping inside this one."""
        match self.get(name, needed=needed):
            case None:
                return None
            case Fields() as node:
                return Table(node, self.state, self.faults)
            case node:
                self.fault(
                    node.at, f"'{name}' doit être un tableau", f"écrivez par exemple `{name}: {needed or '{...}'}`"
                )
                return None

    def each(self, name: str, read: Callable[[Table], T]) -> dict[str, T]:
        """A mapping of mappings, such as `when`: each value read by `read`."""
        outer = self.inner(name)
        if outer is None:
            return {}
        found = {key: outer.inner(key, needed="{go: ...}") for key in outer.node.fields}
        return {key: read(table) for key, table in found.items() if table is not None}
