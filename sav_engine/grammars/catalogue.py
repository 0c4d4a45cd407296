"""All grammars by the name a flow uses, as the flow machine gets them (`flow.ears.Ears`)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Literal

import attrs

from . import capture, temper
from .affirm_deny import affirm_deny
from .answer import Answer, Grammar
from .anything import anything
from .aside import speaks_aside
from .company_named import company_named
from .done import done
from .line import line
from .problem import problem
from .request import request
from .requests import asks_to_repeat, asks_to_wait, wants_human
from .solved import solved


@attrs.frozen
class Catalogue:
    """grammars: what a state listens with. anywhere: what is listened for in every state, by the name of the row."""

    grammars: Mapping[str, Grammar]
    anywhere: Mapping[str, Grammar]

    def warmed(self, temper_before: float, seconds: float, utterance: str) -> float:
        return temper.warmed(temper_before, seconds, utterance)

    def is_angry(self, temper_now: float) -> bool:
        return temper.is_angry(temper_now)


def _grammar(name: str, answers: str, expects: str, understand: Callable[[str], Answer | None]) -> Grammar:
    return Grammar(name, frozenset(answers.split()), expects, understand)


def _naming(
    name: str, expects: str, captures: Literal["text", "number"], understand: Callable[[str], Answer | None]
) -> Grammar:
    """given: what it names is in `captured`. none: the caller has none, or does not know."""
    return Grammar(name, frozenset({"given", "none"}), expects, understand, captures)


def _by_name(*grammars: Grammar) -> Mapping[str, Grammar]:
    return {grammar.name: grammar for grammar in grammars}


FRENCH = Catalogue(
    grammars=_by_name(
        _grammar("affirm_deny", "affirm deny", "yes_no", affirm_deny),
        _grammar("solved", "affirm deny", "yes_no", solved),
        _grammar("done", "done not_yet cannot", "yes_no", done),
        _grammar("line", "mobile fixed", "yes_no", line),
        _grammar("problem", "internet mobile unclear", "open", problem),
        _grammar("request", "internet mobile unclear fault change", "open", request),
        Grammar("company_named", frozenset({"given"}), "name", company_named, "text"),
        Grammar("anything", frozenset({"given"}), "open", anything, "text"),
        _naming("identity", "name", "text", capture.name),
        _naming("company", "name", "text", capture.name),
        _naming("email", "email", "text", capture.email),
        _naming("phone_number", "digits", "text", capture.phone_number),
        _naming("count", "digits", "number", capture.count),
        _naming("since", "open", "text", capture.since),
    ),
    anywhere=_by_name(
        _grammar("asked_for_human", "yes", "open", wants_human),
        _grammar("asked_to_wait", "yes", "open", asks_to_wait),
        _grammar("asked_to_repeat", "yes", "open", asks_to_repeat),
        _grammar("speaks_aside", "yes", "open", speaks_aside),
    ),
)
