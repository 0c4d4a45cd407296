"""What an operator edits beside the flows: LLM prompts, pronunciation, terms for the transcriber; strict YAML.

    llm.yaml            empathy: {asks: "…", words: 20, within: 1500ms, restates: true}
    pronunciation.yaml  ADSL: "a dé esse elle"
    keyterms.yaml       groups: {box: {boost: 3, terms: [Livebox]}}, for: {open: [box]}

Each loader raises Faults with everything that is wrong with its file.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeVar

import attrs

from ..errors import Faults, SavError
from .model import Place
from .strict_yaml import Fields, parse
from .table import Table

# What is asked for besides sentences of a flow: the words of the ticket, and what a caller meant.
SUMMARY, UNDERSTAND = "summary", "understand"
RESERVED: Mapping[str, int] = {SUMMARY: 120, UNDERSTAND: 40}  # with the most words each may have
WORDS_MAX = 40  # a sentence the caller hears out; the caller came for help, not for kindness
# What the transcribers we know take in one request: a hundred words, or 500 tokens. French words split into pieces of
# two to four letters: the shortest is counted, so that we err on our side.
TERMS_MAX = 100
TOKENS_MAX = 500
CHARS_PER_TOKEN = 2
BOOST_MAX = 10

QUESTIONS = ("open", "yes_no", "digits", "name", "email")  # see events.Listen

T = TypeVar("T")


@attrs.frozen
class LlmTask:
    """A sentence an LLM may be asked for. asks: the instruction, in French; what callers said is never part of it.

    words_max: a longer answer is not used. within_s: a later one neither. restates: it tells the caller what he said,
    so that one with other things in it is not used.
    """

    name: str
    asks: str
    words_max: int
    within_s: float
    at: Place
    restates: bool = False


@attrs.frozen
class Keyterms:
    """For each kind of question (`Listen.expects`) the terms to expect, with their boost (1..BOOST_MAX)."""

    by_question: Mapping[str, Mapping[str, int]]

    @property
    def of_a_call(self) -> Mapping[str, int]:
        """All of them, in their order: for a transcriber that is told once, when the call begins."""
        return {term: boost for terms in self.by_question.values() for term, boost in terms.items()}


NO_TERMS = Keyterms({})


def load_llm(text: str, file: str) -> Mapping[str, LlmTask]:
    top, faults = _top(text, file)
    tasks = {name: _task(name, table) for name, table in _tables(top).items()}
    return _unless(faults, tasks)


def _task(name: str, table: Table) -> LlmTask:
    table.only(("asks", "words", "within", "restates"))
    return LlmTask(
        name=name,
        asks=table.text("asks", needed='"Écris une phrase."'),
        words_max=table.whole("words", RESERVED.get(name, WORDS_MAX)),
        within_s=table.seconds("within", needed="1500ms"),
        at=table.node.at,
        restates=table.flag("restates"),
    )


def load_pronunciation(text: str, file: str) -> Mapping[str, str]:
    """Written word -> how it is said."""
    top, faults = _top(text, file)
    return _unless(faults, {word: top.text(word, needed='"comme on le dit"') for word in top.node.fields})


def load_keyterms(text: str, file: str) -> Keyterms:
    top, faults = _top(text, file)
    top.only(("groups", "for"))
    groups = top.each("groups", _terms)
    wanted = top.inner("for", needed="{open: [groupe]}")
    by_question = {} if wanted is None else {name: _wanted(name, wanted, groups) for name in wanted.node.fields}
    read = Keyterms(by_question)
    if wanted is not None and (tokens := _tokens(read.of_a_call)) > TOKENS_MAX:
        what = f"environ {tokens} jetons en tout, pour {TOKENS_MAX} au plus"
        wanted.fault(wanted.node.at, what, "ôtez les groupes les moins utiles")
    return _unless(faults, read)


def _tokens(terms: Iterable[str]) -> int:
    return sum(-(-len(word) // CHARS_PER_TOKEN) for term in terms for word in term.split())


def _terms(table: Table) -> Mapping[str, int]:
    table.only(("boost", "terms"))
    terms = table.word_list("terms")
    for term in terms:
        if ":" in term:
            table.fault(table.at("terms"), f"les deux-points de '{term}' seraient entendus", "ôtez-les")
    return dict.fromkeys(terms, table.whole("boost", BOOST_MAX))


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
    if faults and isinstance(root, Fields) and not root.fields:
        raise Faults(tuple(faults))  # what is no YAML at all is not asked for what it does not hold
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
