"""I/O (one file at start). Words of the trade that Deepgram should expect, judged by its limits.

They are in flows/deepgram/keyterms.yaml.

nova-3 takes plain terms (`keyterm`), nova-2 single words with a weight (`keywords=word:1.5`); each refuses or ignores
the other's, and a list that is too long has silently stopped transcription. So all is judged when the file is read.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import attrs
import yaml

from ..errors import ConfigError, Faults

TOKENS_MAX = 500  # of all terms together, nova-3
KEYWORDS_MAX = 100  # nova-2
CHARS_PER_TOKEN = 2  # French names split into pieces of 2 to 4 letters: the shortest, so that we err on our side
BOOST_MAX = 10.0  # beyond it nova-2 hears the word everywhere
DEFAULT_BOOST = 1.5
FILE_CHARS_MAX = 65_536


@attrs.frozen
class Keyterm:
    """boost: for nova-2 only; nova-3 knows no weights."""

    term: str
    boost: float = DEFAULT_BOOST


def takes_keyterms(model: str) -> bool:
    return model.startswith("nova-3")


def load_keyterms(path: Path, model: str) -> tuple[Keyterm, ...]:
    """The terms of the file, in its order; none when there is no file.

    Raises Faults with one ConfigError for each entry that this model would refuse or misunderstand.
    """
    try:
        text = path.read_text("utf-8")
    except FileNotFoundError:
        return ()
    except (OSError, UnicodeDecodeError) as fault:
        raise Faults((_fault(path, 0, "illisible", "donnez-en le droit de lecture, en UTF-8"),)) from fault
    faults: list[ConfigError] = []
    terms = tuple(_entries(path, text, model, faults))
    faults.extend(_limits(path, terms, model))
    if faults:
        raise Faults(tuple(faults))
    return terms


def _entries(path: Path, text: str, model: str, faults: list[ConfigError]) -> Iterator[Keyterm]:
    root = _root(path, text, faults)
    seen: set[str] = set()
    for node in root.value if isinstance(root, yaml.SequenceNode) else ():
        line = node.start_mark.line + 1
        try:
            term = _entry(node)
            _judge(term, model, seen)
        except ValueError as fault:
            faults.append(
                _fault(path, line, str(fault), "corrigez cette ligne (modèle : flows/deepgram/keyterms.yaml)")
            )
        else:
            seen.add(term.term.casefold())
            yield term


def _root(path: Path, text: str, faults: list[ConfigError]) -> yaml.Node | None:
    cure = "écrivez une liste : un terme par ligne, après un tiret"
    if len(text) > FILE_CHARS_MAX:
        faults.append(_fault(path, 1, f"plus de {FILE_CHARS_MAX} caractères", cure))
        return None
    try:
        root: yaml.Node | None = yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.YAMLError:
        faults.append(_fault(path, 1, "ce n'est pas du YAML", cure))
        return None
    if root is not None and not isinstance(root, yaml.SequenceNode):
        faults.append(_fault(path, 1, "ce n'est pas une liste", cure))
    return root


def _entry(node: yaml.Node) -> Keyterm:
    """`- fibre` or `- {term: fibre, boost: 2}`. Raises ValueError with a French reason."""
    if isinstance(node, yaml.ScalarNode):
        return Keyterm(" ".join(node.value.split()))
    pairs = node.value if isinstance(node, yaml.MappingNode) else []
    fields = {key.value: value.value for key, value in pairs if isinstance(value, yaml.ScalarNode)}
    if set(fields) - {"term", "boost"} or not fields.get("term") or len(fields) != len(pairs):
        raise ValueError("ni un terme, ni {term: ..., boost: ...}")
    try:
        boost = float(fields.get("boost", DEFAULT_BOOST))
    except ValueError as fault:
        raise ValueError(f"boost vaut « {fields['boost']} », ce n'est pas un nombre") from fault
    return Keyterm(" ".join(fields["term"].split()), boost)


def _judge(term: Keyterm, model: str, seen: set[str]) -> None:
    if not term.term or any(ord(char) < 32 for char in term.term):
        raise ValueError("un terme vide ou avec un caractère de contrôle")
    if ":" in term.term:
        raise ValueError(f"« {term.term} » : les deux-points seraient compris comme un poids, ou entendus")
    if term.term.casefold() in seen:
        raise ValueError(f"« {term.term} » s'y trouve déjà plus haut")
    if not -BOOST_MAX <= term.boost <= BOOST_MAX:
        raise ValueError(f"boost de « {term.term} » hors de -{BOOST_MAX:g} à {BOOST_MAX:g}")
    if not takes_keyterms(model) and " " in term.term:
        raise ValueError(f"« {term.term} » : {model} ne prend que des mots seuls")


def _limits(path: Path, terms: tuple[Keyterm, ...], model: str) -> Iterator[ConfigError]:
    if takes_keyterms(model):
        tokens = sum(-(-len(word) // CHARS_PER_TOKEN) for term in terms for word in term.term.split())
        if tokens > TOKENS_MAX:
            what = f"environ {tokens} jetons en tout, {model} en prend {TOKENS_MAX}"
            yield _fault(path, 0, what, "retirez les termes les moins utiles")
    elif len(terms) > KEYWORDS_MAX:
        yield _fault(path, 0, f"{len(terms)} mots, {model} en prend {KEYWORDS_MAX}", "retirez les moins utiles")


def _fault(path: Path, line: int, what: str, fix: str) -> ConfigError:
    return ConfigError(where=f"{path}:{line}" if line else str(path), what=what, fix=fix)
