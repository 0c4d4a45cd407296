"""All grammars by the name a flow uses, as the flow machine gets them (`flow.ears.Ears`)."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import attrs

from . import temper
from .affirm_deny import affirm_deny
from .answer import Answer, Grammar
from .done import done
from .line import line
from .problem import problem
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


def _by_name(*grammars: Grammar) -> Mapping[str, Grammar]:
    return {grammar.name: grammar for grammar in grammars}


FRENCH = Catalogue(
    grammars=_by_name(
        _grammar("affirm_deny", "affirm deny", "yes_no", affirm_deny),
        _grammar("solved", "affirm deny", "yes_no", solved),
        _grammar("done", "done not_yet cannot", "yes_no", done),
        _grammar("line", "mobile fixed", "yes_no", line),
        _grammar("problem", "internet mobile unclear", "open", problem),
    ),
    anywhere=_by_name(
        _grammar("asked_for_human", "yes", "open", wants_human),
        _grammar("asked_to_wait", "yes", "open", asks_to_wait),
        _grammar("asked_to_repeat", "yes", "open", asks_to_repeat),
    ),
)
