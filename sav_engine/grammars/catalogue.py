"""All grammars by the name a flow uses, as the flow machine gets them (`flow.ears.Ears`)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Literal

import attrs

from . import encoded, learned, masking, problem, problem_told, request, temper
from .affirm_deny import affirm_deny, affirms_with_more, says_neither
from .answer import Answer, Grammar
from .anything import anything
from .aside import speaks_aside
from .company import company
from .company_named import company_named
from .complete import Completeness, completeness
from .count import count
from .done import done
from .email import email
from .line import line
from .person_name import person_name
from .phone_number import phone_number
from .recording import refuses_recording
from .requests import asks_to_repeat, asks_to_wait, tells_of_somebody, wants_human
from .since import since
from .solved import cannot_tell, solved
from .text import REMEMBERED
from .words import DEFAULT, Words

Understand = Callable[[str], Answer | None]
Judge = Callable[[str], learned.Opinion]
Probable = Callable[[str], tuple[float, ...]]

COUNT_ANYWHERE = ("wants_human", "angry")  # whatever was asked
_SLOTS_OF: Mapping[str, tuple[str, ...]] = {
    "affirm_deny": ("affirm_deny",),
    "solved": ("solved",),
    "problem": ("problem",),
    "request": ("problem",),
}


@attrs.frozen
class Catalogue:
    """grammars: what a state listens with. anywhere: what is listened for in every state, by the name of the row.

    heat: what an utterance adds to the caller's temper. mask: a text without its insults. opinions: for the questions
    whose answers people word freely, by slot, what an utterance most likely means, and how likely. is_sure: of a slot
    and an utterance, whether an encoder would change nothing. unread: those of `grammars` that ask an encoder, here
    without it: half an utterance is never read, and how long a silence lasts must not hang on what others have said.
    """

    grammars: Mapping[str, Grammar]
    unread: Mapping[str, Grammar]
    anywhere: Mapping[str, Grammar]
    heat: Callable[[str], float]
    mask: Callable[[str], str]
    opinions: Mapping[str, Judge]
    is_sure: Callable[[str, str], bool]

    def completeness(self, grammar: str, utterance: str) -> Completeness:
        """Whether these words can be all of an answer to a question with this grammar."""
        listens = self.unread.get(grammar) or self.grammars.get(grammar)
        return "open" if listens is None else completeness(listens, utterance)

    def is_settled(self, grammar: str, utterance: str) -> bool:
        """Whether an encoder would change nothing of what counts while a state listens with this grammar."""
        return all(self.is_sure(slot, utterance) for slot in (*COUNT_ANYWHERE, *_SLOTS_OF.get(grammar, ())))

    def warmed(self, temper_before: float, seconds: float, utterance: str) -> float:
        return temper.warmed(temper_before, seconds, utterance, heat_of=self.heat)

    def is_angry(self, temper_now: float) -> bool:
        return temper.is_angry(temper_now)


def french(words: Words = DEFAULT, encode: encoded.Encode = encoded.not_encoded) -> Catalogue:
    """All grammars, with an operator's words. encode: a third opinion, for what the first two are unsure of."""
    what_is_broken = problem.understander(words)
    # Asked about an utterance more than once: whether it is complete, what would be said to it, and what is.
    rules: Mapping[str, Understand] = {
        "affirm_deny": lru_cache(REMEMBERED)(affirm_deny),
        "solved": lru_cache(REMEMBERED)(solved),
        "problem": lru_cache(REMEMBERED)(what_is_broken),
        "wants_human": lru_cache(REMEMBERED)(wants_human),
    }
    heat_of = lru_cache(REMEMBERED)(temper.understander(words))
    verdicts = {slot: _verdict(slot, read) for slot, read in rules.items()}
    verdicts["angry"] = lambda text: learned.verdict_on_heat(heat_of(text))
    unaided = {slot: _unaided(slot, verdict) for slot, verdict in verdicts.items()}
    opinions = {slot: _judge(slot, own, encode) for slot, own in unaided.items()}
    alone = {slot: _judge(slot, own, encoded.not_encoded) for slot, own in unaided.items()}
    heard = {slot: _reconsidered(read, opinions[slot]) for slot, read in rules.items()}
    unread = {slot: _reconsidered(read, alone[slot]) for slot, read in rules.items()}
    return Catalogue(
        grammars=_by_name(
            *_worded_freely(heard),
            _grammar("done", "done not_yet cannot", "yes_no", done),
            _grammar("line", "mobile fixed", "yes_no", line),
            _grammar("problem_told", "internet mobile", "open", problem_told.understander(rules["problem"], words)),
            Grammar("company_named", frozenset({"given"}), "name", company_named, "text"),
            Grammar("anything", frozenset({"given"}), "open", anything, "text"),
            _naming("identity", "name", "text", person_name),
            _naming("company", "name", "text", company),
            _naming("email", "email", "text", email),
            _naming("phone_number", "digits", "text", phone_number),
            _naming("count", "digits", "number", count),
            _naming("since", "open", "text", since),
        ),
        unread=_by_name(*_worded_freely(unread)),
        anywhere=_by_name(
            _grammar("asked_for_human", "yes", "open", heard["wants_human"]),
            _grammar("asked_to_wait", "yes", "open", asks_to_wait),
            _grammar("asked_to_repeat", "yes", "open", asks_to_repeat),
            _grammar("speaks_aside", "yes", "open", speaks_aside),
            _grammar("refuses_recording", "yes", "open", refuses_recording),
        ),
        heat=_reheated(heat_of, opinions["angry"], may_calm=words.anger == DEFAULT.anger),
        mask=lru_cache(REMEMBERED)(lambda text: masking.mask(text, words.masking, words.called)),
        opinions=opinions,
        is_sure=lambda slot, text: encoded.is_sure(unaided[slot](text)),
    )


def _worded_freely(heard: Mapping[str, Understand]) -> tuple[Grammar, ...]:
    """Of the questions whose answers an encoder may be asked about."""
    return (
        _grammar("affirm_deny", "affirm deny", "yes_no", heard["affirm_deny"]),
        _grammar("solved", "affirm deny", "yes_no", heard["solved"]),
        _grammar("problem", "internet mobile unclear", "open", heard["problem"]),
        _grammar("request", "internet mobile unclear fault change", "open", request.understander(heard["problem"])),
    )


# What is an answer by its form, whatever the words in it were learned to mean; and which.
_PLAIN: Mapping[str, tuple[learned.Reasoned, str]] = {"affirm_deny": (affirms_with_more, "affirm")}

# Whether the rules have not only understood nothing, but understood that there is no answer.
_IS_NONE: Mapping[str, learned.Reasoned] = {
    "affirm_deny": says_neither,
    "solved": cannot_tell,
    "wants_human": tells_of_somebody,
}


def _verdict(slot: str, rules: Understand) -> Callable[[str], str]:
    is_none = _IS_NONE.get(slot, learned.no_reason)

    def verdict(text: str) -> str:
        said = rules(text)
        return learned.verdict(said, is_none=said is None and is_none(text))

    return verdict


def _unaided(slot: str, verdict: Callable[[str], str]) -> Probable:
    """What rules and words come to, without an encoder."""
    is_plain, value = _PLAIN.get(slot, (learned.no_reason, ""))

    def unaided(text: str) -> tuple[float, ...]:
        return learned.certain(slot, value) if is_plain(text) else learned.probable(slot, text, verdict(text))

    return lru_cache(REMEMBERED)(unaided)


def _judge(slot: str, unaided: Probable, encode: encoded.Encode) -> Judge:
    """What an encoder would be asked about is not remembered: it may answer after the utterance was first judged."""

    @lru_cache(REMEMBERED)
    def sure(text: str) -> learned.Opinion | None:
        own = unaided(text)
        return learned.likeliest(slot, own) if encoded.is_sure(own) else None

    def judge(text: str) -> learned.Opinion:
        return sure(text) or learned.likeliest(slot, encoded.with_encoder(slot, unaided(text), encode(text)))

    return judge


def _reconsidered(rules: Understand, judge: Judge) -> Understand:
    return lambda text: learned.reconsidered(rules(text), judge(text))


def _reheated(heat_of: Callable[[str], float], judge: Judge, *, may_calm: bool) -> Callable[[str], float]:
    """What an operator calls anger is anger, whatever was learned."""
    return lambda text: learned.reheated(heat_of(text), judge(text), may_calm=may_calm)


def _grammar(name: str, answers: str, expects: str, understand: Understand) -> Grammar:
    return Grammar(name, frozenset(answers.split()), expects, understand)


def _naming(name: str, expects: str, captures: Literal["text", "number"], understand: Understand) -> Grammar:
    """given: what it names is in `captured`. none: the caller has none, or does not know."""
    return Grammar(name, frozenset({"given", "none"}), expects, understand, captures)


def _by_name(*grammars: Grammar) -> Mapping[str, Grammar]:
    return {grammar.name: grammar for grammar in grammars}


FRENCH = french()
