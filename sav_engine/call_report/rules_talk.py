"""Pure. Rules about the conversation and its end: not understood, cut short, silences, limit, ticket."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from .facts import Facts
from .finding import Finding
from .rules_sound import marks
from .story import Said, Stretch
from .strokes import exact

UNSURE: Final = 0.6  # confidence below which the words themselves are doubtful
ALIKE: Final = 0.6  # share of words in common: said again
AGAIN_S: Final = 15.0  # later, and to another question, it is another answer
CUT_S: Final = 1.0  # he goes on so soon after we took his sentence for finished: it was not
LATE_TICKET_S: Final = 60.0


def misunderstood(facts: Facts) -> Iterator[Finding]:
    """Twice in the same question; once happens to people too."""
    found = marks(facts, "nomatch")
    counts = Counter(mark.state for mark in found)
    for state, count in counts.items():
        if count < 2:
            continue
        first = next(mark for mark in found if mark.state == state)
        heard = [one for one in facts.said if one.who == "caller" and one.state == state and one.text]
        unsure = [one for one in heard if one.confidence is not None and one.confidence < UNSURE]
        quoted = " ; ".join(f"« {one.text} »" for one in heard[:3])
        yield Finding(
            "misunderstood",
            "grave",
            first.at_s,
            f"L'appelant n'a pas été compris {count} fois à la même question",
            f"étape {state}{f' : {quoted}' if quoted else ''}",
            "mots mal transcrits (ligne, accent, bruit)" if unsure else "réponses que cette question ne prévoit pas",
            "essayer ces mots avec `sav understand` ; compléter words.yaml ou reformuler la question",
        )


def repeated(facts: Facts) -> Iterator[Finding]:
    """He was interrupted, or interrupted the bot, and said the same thing again."""
    again = repeats(facts)
    for before, after in pairs(facts):
        is_near = before.state == after.state and after.begin_s - before.begin_s <= AGAIN_S
        cut = was_cut(before, facts) or after.barged_in or before.barged_in
        if is_near and cut and after.begin_s in again:
            yield Finding(
                "repeated",
                "gêne",
                after.begin_s,
                "L'appelant a dû répéter",
                f"« {before.text} » puis « {after.text} »",
                "sa phrase a été prise pour finie trop tôt, ou le robot parlait par-dessus",
                "écouter ce moment ; si c'est fréquent, `endpointing: long` à cette question",
            )
            return


def pairs(facts: Facts) -> Iterator[tuple[Said, Said]]:
    """What the caller said, each time with the next."""
    return pairwise([one for one in facts.said if one.who == "caller" and one.text])


def repeats(facts: Facts) -> tuple[float, ...]:
    """See Facts.repeats."""
    if facts.repeats is not None:
        return facts.repeats
    return tuple(after.begin_s for before, after in pairs(facts) if alike(before.text, after.text))


def alike(one: str, other: str) -> bool:
    """Most words of the shorter one are in the other."""
    left, right = bag(one), bag(other)
    return min(len(left), len(right)) >= 2 and len(left & right) >= ALIKE * min(len(left), len(right))


def bag(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", text.lower()))


def cut_off(facts: Facts) -> Iterator[Finding]:
    cut = [one for one in facts.said if one.who == "caller" and not one.overheard and was_cut(one, facts)]
    if cut:
        yield Finding(
            "cut_off",
            "gêne",
            cut[0].told_s,
            "L'appelant parlait encore quand sa phrase a été prise pour finie",
            f"{len(cut)} fois ; la première, « {cut[0].text} »" if cut[0].text else f"{len(cut)} fois",
            "une pause dans sa phrase, plus longue que la fin de phrase réglée pour cette question",
            "si c'est fréquent à cette question : `endpointing: long` dans le déroulé",
        )


def was_cut(said: Said, facts: Facts) -> bool:
    """He spoke on right after, and before the bot's answer could be the reason."""
    told_s = said.told_s
    speech: tuple[Stretch, ...] = facts.story.speech if facts.story else ()
    return told_s is not None and any(told_s <= one.begin_s <= told_s + CUT_S for one in speech)


def silences(facts: Facts) -> Iterator[Finding]:
    found = marks(facts, "noinput")
    if len(found) >= 2 and facts.story and facts.story.speech:
        yield Finding(
            "silences",
            "note",
            found[0].at_s,
            "L'appelant s'est tu plusieurs fois",
            f"{len(found)} relances, la première à l'étape {found[0].state}",
            "il cherchait, ou faisait ce qu'on lui demandait",
            "si c'est fréquent à cette question, lui laisser plus de temps (`noinput: after`)",
        )


def limit(facts: Facts) -> Iterator[Finding]:
    """By what the engine recorded: the state it leads to has any name, and a long call may end by itself."""
    for reached in marks(facts, "limit_reached"):
        yield Finding(
            "limit",
            "grave",
            reached.at_s,
            "L'appel a atteint la durée permise",
            f"{reached.at_s / 60:.1f} min, à l'étape {reached.state}".replace(".", ","),
            "trop de questions, de relances ou d'attentes ; voir les autres constats",
            "la limite est `limits: call` du déroulé",
        )


def broken(facts: Facts) -> Iterator[Finding]:
    story = facts.story
    is_cut = story is not None and story.end is None and not facts.is_running
    failed = story is not None and story.end is not None and story.end.how == "failed"
    draft = facts.ticket is not None and not facts.ticket.is_final and not facts.is_running
    if is_cut or failed or (story is None and draft):
        yield Finding(
            "broken",
            "grave",
            facts.seconds,
            "L'appel a été coupé par l'arrêt du moteur"
            if not failed
            else "L'appel a été coupé par une faute du moteur",
            f"plus rien après {exact(facts.seconds)}"
            if is_cut or draft
            else f"fin : {story.end.reason}"
            if story and story.end
            else "",
            "arrêt brutal (kill, mémoire, machine) ou faute du programme",
            "le journal de ce moment le dit ; le ticket a été repris à la relance",
            "VoicebotMoteurArrete",
        )


def ticket_late(facts: Facts) -> Iterator[Finding]:
    lost = marks(facts, "ticket_lost")
    ticket = facts.ticket
    late_s = ticket.written_late_s if ticket else None
    if lost:
        yield Finding(
            "ticket_late",
            "grave",
            lost[0].at_s,
            "Le ticket n'a pas pu être écrit",
            lost[0].text,
            "disque plein ou droits du dossier d'état",
            "faire de la place, puis rappeler l'appelant",
            "VoicebotTicketPerdu",
        )
    elif ticket is not None and (ticket.waits or (late_s is not None and late_s > LATE_TICKET_S)):
        waited = "il attend encore sur le disque" if ticket.waits else f"écrit {exact(late_s or 0.0)} après l'appel"
        yield Finding(
            "ticket_late",
            "gêne",
            facts.seconds,
            "Le ticket est arrivé tard en base",
            waited,
            "la base des tickets ne répondait pas",
            "rien à reprendre : il part seul dès que la base répond",
            "VoicebotTicketsEnAttente",
        )
