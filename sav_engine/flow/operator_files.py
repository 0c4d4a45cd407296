"""What an operator edits beside the flows: LLM prompts, pronunciation, terms for the transcriber; strict YAML.

    llm.yaml            empathy: {asks: "…", words: 20, within: 1500ms}
    pronunciation.yaml  ADSL: "a dé esse elle"
    keyterms.yaml       groups: {box: {boost: 3, terms: [Livebox]}}, for: {open: [box]}

Each loader raises Faults with everything that is wrong with its file.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TypeVar

import attrs

from ..errors import Faults, SavError
from .model import Place
from .strict_yaml import Fields, parse
from .table import Table

WORDS_MAX = 40  # a sentence the caller hears out; the caller came for help, not for kindness
TERMS_MAX = 100  # what the strictest transcriber we know of takes in one request; it takes single words only
BOOST_MAX = 10

QUESTIONS = ("open", "yes_no", "digits", "name", "email")  # see events.Listen

T = TypeVar("T")
_WORD_EDGE = r"(?<![\w-]){}(?![\w-])"


@attrs.frozen
class LlmTask:
    """A sentence an LLM may be asked for. asks: the instruction, in French; what callers said is never part of it.

    words_max: a longer answer is not used. within_s: a later one neither.
    """

    name: str
    asks: str
    words_max: int
    within_s: float
    at: Place


@attrs.frozen
class Keyterms:
    """For each kind of question (`Listen.expects`) the terms to expect, with their boost (1..BOOST_MAX)."""

    by_question: Mapping[str, Mapping[str, int]]


def load_llm(text: str, file: str) -> Mapping[str, LlmTask]:
    top, faults = _top(text, file)
    tasks = {name: _task(name, table) for name, table in _tables(top).items()}
    return _unless(faults, tasks)


def _task(name: str, table: Table) -> LlmTask:
    table.only(("asks", "words", "within"))
    return LlmTask(
        name=name,
        asks=table.text("asks", needed='"Écris une phrase."'),
        words_max=table.whole("words", WORDS_MAX),
        within_s=table.seconds("within", needed="1500ms"),
        at=table.node.at,
    )


def load_pronunciation(text: str, file: str) -> Mapping[str, str]:
    """Written word -> how it is said."""
    top, faults = _top(text, file)
    return _unless(faults, {word: top.text(word, needed='"comme on le dit"') for word in top.node.fields})


def pronounced(text: str, said: Mapping[str, str]) -> str:
    """The text as a voice should get it: whole words, longest first, case kept in mind: SIM is not "sim"."""
    if not said:
        return text
    words = sorted(said, key=len, reverse=True)
    pattern = _WORD_EDGE.format(f"(?:{'|'.join(map(re.escape, words))})")
    return re.sub(pattern, lambda found: said[found[0]], text)


def load_keyterms(text: str, file: str) -> Keyterms:
    top, faults = _top(text, file)
    top.only(("groups", "for"))
    groups = top.each("groups", _terms)
    wanted = top.inner("for", needed="{open: [groupe]}")
    by_question = {} if wanted is None else {name: _wanted(name, wanted, groups) for name in wanted.node.fields}
    return _unless(faults, Keyterms(by_question))


def _terms(table: Table) -> Mapping[str, int]:
    table.only(("boost", "terms"))
    return dict.fromkeys(table.word_list("terms"), table.whole("boost", BOOST_MAX))


def _wanted(question: str, table: Table, groups: Mapping[str, Mapping[str, int]]) -> Mapping[str, int]:
    if question not in QUESTIONS:
        cure = f"choisissez parmi : {', '.join(QUESTIONS)}"
        table.fault(table.at(question), f"aucune question n'attend '{question}'", cure)
    terms: dict[str, int] = {}
    for group in table.word_list(question):
        if group not in groups:
            table.fault(table.at(question), f"le groupe '{group}' n'existe pas", f"groupes : {', '.join(groups)}")
        terms.update(groups.get(group, {}))
    words = sum(len(term.split()) for term in terms)
    if words > TERMS_MAX:
        table.fault(table.at(question), f"{words} mots, pour {TERMS_MAX} au plus", "ôtez un groupe, ou des termes")
    return terms


# ---------------------------------------------------------------- all of them


def _top(text: str, file: str) -> tuple[Table, list[SavError]]:
    faults: list[SavError] = []
    root = parse(text, file, faults)
    top = Table(root if isinstance(root, Fields) else Fields({}, {}, root.at), "", faults)
    if not isinstance(root, Fields):
        top.fault(root.at, "ce fichier est un tableau", "écrivez `nom: ...` à chaque ligne")
    return top, faults


def _tables(top: Table) -> Mapping[str, Table]:
    found = {name: top.inner(name, needed="{...}") for name in top.node.fields}
    return {name: table for name, table in found.items() if table is not None}


def _unless(faults: list[SavError], read: T) -> T:
    if faults:
        raise Faults(tuple(faults))
    return read
