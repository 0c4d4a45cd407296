"""YAML read strictly: a tree of text, numbers, flags, lists and mappings, each with its line.

PyYAML turns `on` and `no` into booleans, `0612345670` into an octal number, and drops repeated keys without a
word. Here each of these is a fault. Reading goes on after a fault, so that all are reported at once.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

import attrs
import yaml

from ..errors import FlowError, SavError
from .model import Place

# The same tree, read by libyaml where PyYAML was built with it (its wheels are): a check takes a third of the time.
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

NESTING_MAX = 12  # a flow needs 6; an alias that contains itself would never end

_PLAIN_INT = re.compile(r"-?(0|[1-9][0-9]*)")
_PLAIN_FLOAT = re.compile(r"-?[0-9]+\.[0-9]+")


@attrs.frozen
class Leaf:
    value: str | int | float | bool | None
    at: Place


@attrs.frozen
class Items:
    items: tuple[Node, ...]
    at: Place


@attrs.frozen
class Fields:
    """keys_at: the place of each key, which is where a reader looks for a fault."""

    fields: Mapping[str, Node]
    keys_at: Mapping[str, Place]
    at: Place


Node = Leaf | Items | Fields


def parse(text: str, file: str, faults: list[SavError]) -> Node:
    """The tree of one YAML document. Appends to `faults`; what is no YAML at all is one fault, and empty."""
    nothing = Fields({}, {}, Place(file, 1))
    try:
        root = _composed(text)
    except yaml.MarkedYAMLError as broken:
        mark = broken.problem_mark or broken.context_mark
        faults.append(_not_yaml(Place(file, mark.line + 1 if mark else 1), broken.problem or "illisible"))
        return nothing
    except yaml.YAMLError as broken:
        faults.append(_not_yaml(Place(file, 1), str(broken).splitlines()[0]))
        return nothing
    return nothing if root is None else _Reader(file, faults).node(root, depth=0)


def _composed(text: str) -> yaml.Node | None:
    try:
        root: yaml.Node | None = yaml.compose(text, Loader=_LOADER)
    except yaml.YAMLError:
        root = yaml.compose(text, Loader=yaml.SafeLoader)  # slower, and tells better where the fault is
    return root


# What the library says of the mistakes people make, by how it begins; the rest stays in its own words.
_IN_FRENCH = {
    "found character '\\t'": "une tabulation : mettez des espaces",
    "mapping values are not allowed": "un deux-points de trop, ou une ligne mal alignée au-dessus",
    "could not find expected ':'": "il manque un deux-points",
    "expected ',' or": "il manque une virgule, un crochet ou une accolade",
    "expected the node content": "il manque une valeur",
    "expected <block end>": "une ligne n'est pas alignée avec les autres",
    "found unexpected end of stream": "des guillemets ne sont pas fermés",
    "found undefined alias": "un astérisque en début de valeur : mettez-la entre guillemets",
    "found character '%'": "un signe % en début de valeur : mettez-la entre guillemets",
}


def _not_yaml(at: Place, problem: str) -> FlowError:
    told = next((french for english, french in _IN_FRENCH.items() if problem.startswith(english)), problem)
    return FlowError(
        where=str(at),
        what=f"ce n'est pas du YAML valide ({told})",
        fix="vérifiez l'indentation, les guillemets et les deux-points à cette ligne ou juste avant",
    )


@attrs.frozen
class _Reader:
    file: str
    faults: list[SavError]

    def node(self, node: yaml.Node, depth: int) -> Node:
        at = self._place(node)
        if depth > NESTING_MAX:
            self._fault(
                at, f"plus de {NESTING_MAX} niveaux imbriqués", "aplatissez cette partie, et évitez les alias (*)"
            )
            return Leaf(None, at)
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node, at, depth)
        if isinstance(node, yaml.SequenceNode):
            return Items(tuple(self.node(child, depth + 1) for child in node.value), at)
        return Leaf(self._scalar(node, at), at)

    def _mapping(self, node: yaml.MappingNode, at: Place, depth: int) -> Fields:
        fields: dict[str, Node] = {}
        keys_at: dict[str, Place] = {}
        for key_node, value_node in node.value:
            key_at = self._place(key_node)
            key = str(self._scalar(key_node, key_at))
            if key in fields:
                self._fault(
                    key_at, f"'{key}' est écrit deux fois (déjà ligne {keys_at[key].line})", "gardez-en un seul"
                )
                continue
            fields[key] = self.node(value_node, depth + 1)
            keys_at[key] = key_at
        return Fields(fields, keys_at, at)

    def _scalar(self, node: yaml.Node, at: Place) -> str | int | float | bool | None:
        if not isinstance(node, yaml.ScalarNode):
            self._fault(at, "une liste ou un tableau sert de clé", "une clé est un simple mot")
            return None
        text: str = node.value
        match node.tag.rpartition(":")[2]:
            case "bool" if text in ("true", "false"):
                return text == "true"
            case "bool":
                self._fault(
                    at, f"'{text}' serait lu comme un booléen", f'écrivez true ou false, ou "{text}" entre guillemets'
                )
            case "int" if _PLAIN_INT.fullmatch(text):
                return int(text)
            case "float" if _PLAIN_FLOAT.fullmatch(text):
                return float(text)
            case "int" | "float":
                self._fault(at, f"'{text}' serait lu comme un autre nombre", f'écrivez "{text}" entre guillemets')
            case "null":
                return None
        return text

    def _place(self, node: yaml.Node) -> Place:
        return Place(self.file, node.start_mark.line + 1, node.start_mark.column + 1)

    def _fault(self, at: Place, what: str, fix: str) -> None:
        self.faults.append(FlowError(where=str(at), what=what, fix=fix))
