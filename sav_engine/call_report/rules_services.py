"""Pure. Rules about services: refused, slow, set aside; waits, look-ups, transfers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Final

from . import words
from .facts import Facts
from .finding import Finding
from .rules_sound import marks
from .story import Request, Response
from .strokes import exact

WAIT_S: Final = 2.0  # longer than this a caller asks whether anybody is there; as the alert has it
GRAVE_WAIT_S: Final = 4.0
# From asking to the first byte; to the whole answer where that is what is waited for.
SLOW_S: Mapping[str, float] = {"voice": 0.8, "reply": 1.5, "understand": 1.5, "transcript": 1.0}
PAID: Final = frozenset({"voice", "ears", "reply", "summary", "understand"})
SPOKEN: Final = frozenset({"voice", "ears"})  # what a caller misses when nobody does it instead
LOOKUPS: Final = frozenset({"client", "history", "open_ticket", "transfers"})
TRANSFERS: Final = frozenset({"call_technician", "transfer_call", "transfer"})
SET_ASIDE: Final = "open"
BUDGET: Final = "budgetspent"
CAUSES: Mapping[str, str] = {
    "endpointing": "le robot attend que la phrase soit finie : question sans réponse courte, ou longue pause",
    "transcript": "la transcription est venue tard",
    "decision": "le déroulé attendait une recherche ou une action",
    "words": "le modèle de langage écrivait la phrase",
    "voice": "la voix de cette phrase n'était pas prête",
    "line": "le son est parti tard",
}


# Why an answer is late, and what to do.
OF_A_VENDOR: Final = (
    "fournisseur lent, réseau, ou machine trop chargée si c'est la parole embarquée",
    "comparer avec le tableau « Temps réel » ; si cela dure, retirer la clé : la parole embarquée répond",
)
OF_THIS_MACHINE: Final = (
    "la machine était trop chargée pour la parole embarquée, ou disait une phrase pour la première fois",
    "moins d'appels à la fois (MAX_CONCURRENT_CALLS), plus de cœurs, ou les services de parole en ligne",
)


def requests(facts: Facts) -> tuple[Request, ...]:
    return facts.story.requests if facts.story else ()


def refused(facts: Facts) -> Iterator[Finding]:
    """What failed, by service; whoever answered instead is named by the fallbacks."""
    failed = [
        r for r in requests(facts) if r.task in PAID and r.outcome == "failed" and r.kind not in (SET_ASIDE, BUDGET)
    ]
    for service in dict.fromkeys(words.service(request.service) for request in failed):
        mine = [request for request in failed if words.service(request.service) == service]
        instead = [mark for mark in marks(facts, "fell_back") if words.service(mark.text) == service]
        again = sum(len(request.again) for request in mine)
        kinds = ", ".join(
            f"{words.KINDS.get(kind, kind)} ×{count}" for kind, count in Counter(r.kind for r in mine).items()
        )
        parts = (
            f"{kinds} ({mine[0].fault})",
            again and f"redemandé {again} fois",
            instead and f"repli {len(instead)} fois",
        )
        is_late = all(request.kind == "late" for request in mine)
        yield Finding(
            "refused",
            "grave" if mine[0].task in SPOKEN and not instead else "gêne",
            mine[0].begin_s,
            f"{service} n'a pas répondu à temps" if is_late else f"{service} a refusé, ou s'est interrompu",
            " ; ".join(str(part) for part in parts if part),
            "panne, lenteur ou quota chez le fournisseur, ou une clé qui n'est plus bonne",
            "voir l'état du fournisseur ; `sav doctor --services` dit si la clé est bonne",
            "VoicebotServiceEnPanne",
        )


def set_aside(facts: Facts) -> Iterator[Finding]:
    found = [request for request in requests(facts) if request.kind == SET_ASIDE]
    for service in dict.fromkeys(words.service(request.service) for request in found):
        mine = [request for request in found if words.service(request.service) == service]
        yield Finding(
            "set_aside",
            "gêne",
            mine[0].begin_s,
            f"{service} était mis de côté : on ne lui demandait plus rien",
            f"{len(mine)} demande(s) passée(s) ailleurs ({mine[0].fault})",
            "trois échecs en 30 s, ou une clé refusée, peut-être pendant un autre appel",
            "la ligne `provider_set_aside` du journal dit pourquoi ; il est réessayé au moins chaque minute",
            "VoicebotServiceEnPanne",
        )


def budget(facts: Facts) -> Iterator[Finding]:
    found = [request for request in requests(facts) if request.kind == BUDGET]
    if found:
        yield Finding(
            "budget",
            "gêne",
            found[0].begin_s,
            "Le budget du jour était dépensé : la parole embarquée a répondu",
            f"{len(found)} demande(s) refusée(s) par le plafond",
            "SAV_DAILY_BUDGET_EUR est atteint",
            "rien si c'est voulu ; sinon augmenter le plafond et relancer le moteur",
            "VoicebotBudgetDepense",
        )


def transcriber_lost(facts: Facts) -> Iterator[Finding]:
    for mark in marks(facts, "transcriber_lost")[:1]:
        yield Finding(
            "transcriber_lost",
            "grave",
            mark.at_s,
            "Plus personne ne transcrivait l'appelant",
            mark.text or "la transcription est perdue",
            "le service et la transcription embarquée sont tombés, ou celle-ci était trop chargée",
            "voir le service, et la charge de la machine si c'est la parole embarquée",
            "VoicebotServiceEnPanne",
        )


def slow(facts: Facts) -> Iterator[Finding]:
    """Answers that came, and late; those that failed are told by `refused`."""
    late = [(request, taken) for request in requests(facts) if (taken := too_long(request)) is not None]
    for service in dict.fromkeys(name_of(request) for request, _ in late):
        mine = [(request, taken) for request, taken in late if name_of(request) == service]
        worst, taken = max(mine, key=lambda one: one[1])
        what = "les mots" if worst.task == "transcript" else "le premier octet"
        yield Finding(
            "slow",
            "gêne",
            worst.begin_s,
            f"Réponse lente : {service}",
            f"jusqu'à {exact(taken)} pour {what} ; {len(mine)} demande(s) au-delà de {exact(SLOW_S[worst.task])}",
            *(OF_THIS_MACHINE if words.service(worst.service) == words.EMBEDDED else OF_A_VENDOR),
            "VoicebotReponseLente",
        )


def name_of(request: Request) -> str:
    return (
        "la transcription"
        if request.task == "transcript"
        else f"{words.service(request.service)} ({words.TASKS[request.task]})"
    )


def too_long(request: Request) -> float | None:
    """How long it took, when that is too long."""
    limit_s = SLOW_S.get(request.task)
    answered_s = request.end_s if request.task == "transcript" else request.first_s
    if limit_s is None or answered_s is None or request.outcome == "failed":
        return None
    taken = answered_s - request.begin_s
    return taken if taken > limit_s else None


def unanswered(facts: Facts) -> Iterator[Finding]:
    """Final words that were asked for and never came, while the call went on."""
    end_s = facts.seconds
    lost = [r for r in requests(facts) if r.task == "transcript" and r.end_s is None and end_s - r.begin_s > 3.0]
    if lost and not facts.is_running:
        yield Finding(
            "unanswered",
            "gêne",
            lost[0].begin_s,
            "Des mots demandés à la transcription ne sont jamais venus",
            f"{len(lost)} demande(s) sans réponse",
            "transcription perdue ou muette à ce moment",
            "voir le service de transcription",
            "VoicebotServiceEnPanne",
        )


def long_wait(facts: Facts) -> Iterator[Finding]:
    late = [one for one in (facts.story.responses if facts.story else ()) if one.seconds > WAIT_S]
    if late:
        worst = max(late, key=lambda one: one.seconds)
        yield Finding(
            "long_wait",
            "grave" if worst.seconds > GRAVE_WAIT_S else "gêne",
            worst.began_s,
            f"L'appelant a attendu {exact(worst.seconds)} une réponse",
            f"{parts_of(worst)} ; {len(late)} attente(s) de plus de {exact(WAIT_S)}",
            CAUSES.get(worst.largest, worst.largest),
            "voir la cause la plus longue : service, recherche, ou réglage de fin de phrase de cette question",
            "VoicebotReponseLente",
        )


def parts_of(response: Response) -> str:
    """The ledger, its largest parts first."""
    parts = sorted(response.ms.items(), key=lambda part: -part[1])[:3]
    return ", ".join(f"{words.STAGES.get(stage, (stage, ''))[0]} {exact(ms / 1000)}" for stage, ms in parts if ms)


def lookups(facts: Facts) -> Iterator[Finding]:
    found = [r for r in requests(facts) if r.task in LOOKUPS | {"lookup_client"} and r.outcome == "failed"]
    if found:
        names = ", ".join(dict.fromkeys(words.TASKS.get(request.task, request.task) for request in found))
        yield Finding(
            "lookups",
            "gêne",
            found[0].begin_s,
            "Une recherche en base n'a pas abouti : l'appelant a été traité comme inconnu",
            f"{names} : {words.KINDS.get(found[0].kind, found[0].kind)}"
            f" après {exact((found[0].end_s or 0.0) - found[0].begin_s)}",
            "base absente, lente, ou AMI sans réponse",
            "vérifier les bases et l'AMI (`sav doctor`)",
            "VoicebotBaseAbsente",
        )


def transfer(facts: Facts) -> Iterator[Finding]:
    failed = [r for r in requests(facts) if r.task in TRANSFERS and r.outcome == "failed"]
    for request in failed[:1]:
        yield Finding(
            "transfer",
            "grave",
            request.begin_s,
            "Le transfert vers un technicien n'a pas abouti",
            f"{words.TASKS.get(request.task, request.task)} : {request.fault or request.kind}",
            "file ou extension absente du plan, AMI injoignable, ou personne n'a décroché",
            "vérifier AMI_TRANSFER_CONTEXT et AMI_TRANSFER_EXTEN ; `sav doctor` interroge Asterisk",
            "VoicebotErreurs",
        )
