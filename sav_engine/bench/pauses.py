"""Pure. `sav bench pauses`: how many callers are cut off in a pause, and how long the others wait for the bot.

Thousands of callers answer, in pieces with pauses between them. Voice detection, the transcriber and the floor are as
in a call; only the sound is left out, of which endpointing sees nothing but beginnings and ends. Who is told to the
conductor before the last piece was cut off.

The pauses are an assumption, to be replaced by recordings of one's own line: log-normal, median 0.4 s, one in ten
longer than 0.8 s and one in forty longer than 1.2 s. That is the middle kind (0.2 to 1 s) and the beginning of the
long kind that Campione and Veronis (2002) tell apart in spontaneous speech.
"""

from __future__ import annotations

import heapq
import math
from collections.abc import Sequence
from random import Random
from typing import Final

import attrs
import numpy as np

from ..flow.load_states import ENDPOINTING_S
from ..grammars.catalogue import FRENCH
from ..turns.events import (
    DeadlinePassed,
    FinalizeSegment,
    FloorEvent,
    QuestionAsked,
    SpeechStarted,
    SpeechStopped,
    Tell,
    UtteranceEnded,
    Words,
)
from ..turns.machine import Machine
from ..turns.policy import Judge, Policy, judges_nothing

PAUSE_MEDIAN_S, PAUSE_SIGMA = 0.4, 0.55
SECONDS_PER_LETTER: Final = 0.065  # fifteen letters a second
HEARD_AFTER_S: Final = 0.06  # voice detection: two blocks, and the one under way
SILENT_AFTER_S: Final = 0.14  # voice detection: five blocks, and the end of the last vowel
WORDS_S: Final = 0.3  # of the transcriber


@attrs.frozen
class Question:
    """answers: pieces between pauses. weights: how often each answer is given."""

    name: str
    policy: Policy
    answers: Sequence[tuple[int, tuple[str, ...]]]


QUESTIONS: Final = (
    Question(
        "oui ou non",
        Policy("yes_no", ENDPOINTING_S["short"], 7.0, "affirm_deny"),
        (
            (40, ("oui",)),
            (25, ("non",)),
            (6, ("oui c'est ça",)),
            (6, ("non merci",)),
            (5, ("oui bonjour",)),
            (4, ("euh", "oui")),
            (4, ("non", "pas encore")),
            (3, ("oui mais", "je ne suis pas chez moi")),
            (3, ("attendez", "je regarde", "oui")),
            (2, ("non parce que", "la box est au bureau")),
            (2, ("je crois", "que oui")),
        ),
    ),
    Question(
        "description",
        Policy("open", ENDPOINTING_S["normal"], 8.0, "request"),
        (
            (4, ("bonjour", "je n'ai plus internet depuis ce matin")),
            (4, ("je n'ai plus de wifi",)),
            (3, ("alors voilà", "j'ai un problème avec ma box et", "le voyant est rouge")),
            (3, ("mon téléphone ne marche plus", "depuis hier soir")),
            (3, ("oui bonjour", "je vous appelle parce que", "je n'arrive plus à téléphoner")),
            (2, ("euh", "c'est internet qui", "coupe tout le temps")),
            (2, ("la connexion est très lente", "surtout le soir", "et la télé ne marche plus")),
            (2, ("je voudrais", "changer d'abonnement")),
            (2, ("plus rien ne marche",)),
            (1, ("bonjour", "en fait", "j'ai reçu un message comme quoi ma ligne", "serait coupée")),
        ),
    ),
    Question(
        "adresse e-mail",
        Policy("email", ENDPOINTING_S["long"], 8.0, "email"),
        (
            (4, ("jean point dupont", "arobase", "orange point fr")),
            (3, ("sophie point martin arobase gmail point com",)),
            (3, ("d u p o n t", "arobase gmail", "point com")),
            (2, ("alors", "contact arobase", "menuiserie tiret dubois", "point fr")),
            (2, ("je n'en ai pas",)),
        ),
    ),
    Question(
        "numéro de téléphone",
        Policy("digits", ENDPOINTING_S["long"], 8.0, "phone_number"),
        (
            (4, ("06", "12", "34", "56", "78")),
            (4, ("06 12", "34 56", "78")),
            (3, ("06 12 34 56 78",)),
            (2, ("zéro six", "douze trente-quatre", "cinquante-six", "soixante-dix-huit")),
        ),
    ),
)


@attrs.frozen
class Answered:
    """wait_s: from the end of the last piece until the answer was handed on; None: it was cut off before.

    is_other: what was handed on answers otherwise than the whole would have.
    """

    wait_s: float | None
    is_other: bool


@attrs.frozen
class Found:
    question: str
    callers: int
    cut_off: float  # share
    misled: float  # share that was cut off before what mattered
    p50_ms: float
    p95_ms: float


def simulate(callers: int, seed: int, judge: Judge = FRENCH.completeness) -> list[Found]:
    """Each question with so many callers."""

    def answered(question: Question) -> list[Answered]:
        return [_answer(question, Random(f"{seed} {question.name} {n}"), judge) for n in range(callers)]

    return [_found(question, answered(question)) for question in QUESTIONS]


def _found(question: Question, answered: Sequence[Answered]) -> Found:
    waits = [one.wait_s * 1000 for one in answered if one.wait_s is not None]
    cut = 1.0 - len(waits) / len(answered)
    p50, p95 = (float(p) for p in np.percentile(waits, (50, 95))) if waits else (0.0, 0.0)
    misled = sum(one.is_other for one in answered) / len(answered)
    return Found(question.name, len(answered), round(cut, 4), round(misled, 4), round(p50), round(p95))


def _answer(question: Question, random: Random, judge: Judge) -> Answered:
    pieces = random.choices([a for _, a in question.answers], [weight for weight, _ in question.answers])[0]
    floor, told, ended_s = Machine(judge), list[tuple[float, str]](), 0.0
    future: list[tuple[float, int, FloorEvent]] = []
    said: list[tuple[float, str]] = []
    at = 1.0
    floor.handle(QuestionAsked(question.policy, None, 0.0))
    for number, piece in enumerate(pieces):
        until = at + max(len(piece) * SECONDS_PER_LETTER, 0.2)
        said.append((until, piece))
        heapq.heappush(future, (at + HEARD_AFTER_S, 2 * number, SpeechStarted(at)))
        ended_s = until
        pause_s = PAUSE_MEDIAN_S * math.exp(random.gauss(0.0, PAUSE_SIGMA))
        if number == len(pieces) - 1 or pause_s > SILENT_AFTER_S:
            stop = 2 * number + 1
            heapq.heappush(future, (until + SILENT_AFTER_S, stop, SpeechStopped(until)))
        at = until + pause_s
    now = 0.0
    now = 0.0
    while not told:
        now = _next(floor, future, said, told, now)
    is_cut = told[0][0] < ended_s
    is_other = is_cut and _meaning(question, told[0][1]) != _meaning(question, " ".join(pieces))
    return Answered(None if is_cut else told[0][0] - ended_s, is_other)


def _meaning(question: Question, text: str) -> tuple[str, object] | None:
    answer = FRENCH.grammars[question.policy.grammar].understand(text)
    return None if answer is None else (answer.value, answer.captured)


def _next(
    floor: Machine,
    future: list[tuple[float, int, FloorEvent]],
    said: Sequence[tuple[float, str]],
    told: list[tuple[float, str]],
    before_s: float,
) -> float:
    """The next thing that happens: what was to come, or the floor's own deadline."""
    deadline = floor.next_deadline()
    if deadline is not None and (not future or deadline <= future[0][0]):
        now = max(deadline, before_s)
        event: FloorEvent = DeadlinePassed(now)
    else:
        now, _, event = heapq.heappop(future)
    for command in floor.handle(event):
        match command:
            case FinalizeSegment() as ask:
                text = " ".join(piece for until, piece in said if until <= ask.stopped_s + 0.01)
                words = Words(text, True, 0.9, ask.started_s, ask.stopped_s, ask.segment)
                heapq.heappush(future, (now + WORDS_S, 100 + ask.segment, words))
            case Tell(news=UtteranceEnded(text=text)):
                told.append((now, text))
            case _:
                pass
    return now


def table(found: Sequence[Found], plain: Sequence[Found]) -> str:
    """With the words' say in it, and beside it without."""
    titles = f"{'coupés':>9}{'à tort':>9}{'p50':>8}{'p95':>8}"
    head = f"{'':<22}{titles}   sans juger les mots"
    lines = [head]
    for with_words, without in zip(found, plain, strict=True):
        shares = f"{with_words.cut_off:>9.1%}{with_words.misled:>9.1%}"
        waits = f"{with_words.p50_ms:>8.0f}{with_words.p95_ms:>8.0f}"
        plain_ones = f"{without.cut_off:>8.1%}{without.p50_ms:>6.0f}{without.p95_ms:>6.0f}"
        lines.append(f"{with_words.question:<22}{shares}{waits}   {plain_ones}")
    return "\n".join(lines)


def pauses_table(callers: int, seed: int) -> str:
    return table(simulate(callers, seed), simulate(callers, seed, judges_nothing))
