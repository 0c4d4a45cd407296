"""Pure. French names of what stands in a trace."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from .facts import Facts
from .story import Mark, Request
from .strokes import exact

PARIS = ZoneInfo("Europe/Paris")
STAGES: Mapping[str, tuple[str, str]] = {  # of an answer: its name, and its colour
    "endpointing": ("silence de fin", "#b9c4cf"),
    "transcript": ("transcription", "#8d5a97"),
    "decision": ("décision", "#66a182"),
    "words": ("modèle de langage", "#d98c00"),
    "voice": ("voix", "#2e86ab"),
    "line": ("ligne", "#1d2733"),
}
TASKS: Mapping[str, str] = {
    "voice": "phrase",
    "ears": "écoute",
    "reply": "réponse",
    "summary": "bilan",
    "understand": "sens",
    "transcript": "mots",
    "client": "client",
    "history": "historique",
    "open_ticket": "dossier ouvert",
    "transfers": "transferts",
    "lookup_client": "qui appelle",
    "check_technician": "technicien libre ?",
    "call_technician": "appel du technicien",
    "transfer_call": "transfert",
}
KINDS: Mapping[str, str] = {  # of faults; a kind that is not here is shown as it is
    "refused": "refus",
    "late": "trop tard",
    "lost": "connexion perdue",
    "open": "mis de côté",
    "busy": "trop de demandes",
    "nonsense": "réponse inutilisable",
    "unfit": "formulaire inutilisable",
    "brokenoff": "coupé en route",
    "budgetspent": "budget dépensé",
    "down": "base absente",
    "failed": "échec",
    "": "échec",
}
STATUS: Mapping[str, str] = {
    "resolved": "résolu",
    "transferred": "transféré",
    "open": "à rappeler",
    "abandoned": "raccroché",
    "closed": "hors horaires",
    "failed": "panne",
}
HOW: Mapping[str, str] = {
    "hang_up": "le robot a raccroché",
    "transfer": "l'appelant a été transféré",
    "caller_hung_up": "l'appelant a raccroché",
    "failed": "l'appel a été coupé par une panne ou un arrêt",
}


EMBEDDED: Final = "embarquée"  # the speech that comes with the engine, as traces name it


def service(name: str) -> str:
    """As people call it."""
    known = {"elevenlabs": "ElevenLabs", "deepgram": "Deepgram", "groq": "Groq"}
    return known.get(name.lower(), name)


def request_label(request: Request) -> str:
    task = TASKS.get(request.task, request.task)
    name = task if request.service == "action" else f"{service(request.service)} {task}"
    if request.service == "transcription":
        name = "mots"
    return f"{name} : {KINDS.get(request.kind, request.kind)}" if request.outcome == "failed" else name


def request_title(request: Request) -> str:
    """Under the pointer."""
    lasted = "" if request.end_s is None else f", {exact(request.end_s - request.begin_s)}"
    first = "" if request.first_s is None else f", premier octet à {exact(request.first_s - request.begin_s)}"
    state = {"failed": ", échec", "cancelled": ", annulée", "": ", en cours"}.get(request.outcome, "")
    again = "".join(f", redemandée ({why})" for _, why in request.again)
    fault = f" : {request.fault}" if request.fault else ""
    return f"{request_label(request)}{lasted}{first}{state}{again}{fault}"


def mark_label(mark: Mark) -> str:
    match mark.what:
        case "late":
            return f"son en retard {exact(mark.seconds)}"
        case "hole":
            return f"rien de l'appelant {exact(mark.seconds)}"
        case "starved":
            return f"voix trop lente {exact(mark.seconds)}"
        case "dtmf":
            return f"touche {mark.text}".strip()
        case "key_ignored":
            return f"touche {mark.text} sans effet".replace("  ", " ")
        case "fell_back":
            return f"repli de {service(mark.text)}"
        case _:
            return MARKS.get(mark.what, mark.what)


MARKS: Mapping[str, str] = {
    "noinput": "silence",
    "nomatch": "non compris",
    "echo": "écho ôté",
    "hung_up": "ligne fermée",
    "recording_announced": "enregistrement annoncé",
    "limit_reached": "durée permise atteinte",
    "recording_refused": "enregistrement refusé",
    "ticket_lost": "ticket non écrit",
    "transcriber_lost": "transcription perdue",
    "not_composed": "phrase du modèle écartée",
    "unread": "compris sans l'encodeur",
    "own_voice": "voix du robot revenue",
}
BAD = frozenset({"late", "hole", "starved", "nomatch", "fell_back", "ticket_lost", "transcriber_lost", "key_ignored"})


def moment(facts: Facts) -> str:
    """When it began, in Paris; "" when nobody knows."""
    at = facts.ticket.started_at if facts.ticket else None
    if at is None and facts.story and facts.story.started:
        try:
            at = datetime.fromisoformat(facts.story.started)
        except ValueError:
            return ""
    return at.astimezone(PARIS).strftime("%d/%m/%Y à %H:%M:%S") if at else ""


def ending(facts: Facts) -> str:
    """How it ended, in one sentence without its full stop."""
    if facts.is_running:
        return "l'appel est en cours"
    if facts.story is not None and facts.story.end is None:
        return "l'appel a été coupé"
    end, ticket = facts.story.end if facts.story else None, facts.ticket
    status = end.status if end else ticket.status if ticket else ""
    how = HOW.get(end.how, end.how) if end else ""
    return " ; ".join(filter(None, (how, STATUS.get(status, status)))) or "fin inconnue"
