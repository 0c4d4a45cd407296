"""What to do when Deepgram refuses or closes: one table. Touches nothing.

    refused 400 401 402 403 404, other 4xx  ── the settings or the account are wrong ──▶ GIVE_UP, alarm
    refused 429                             ── too many at once ──▶ AGAIN, short and spread out
    refused 5xx, nobody answers             ── AGAIN once, quickly, then GIVE_UP
    closed 1008                             ── our sound cannot be decoded ──▶ GIVE_UP, alarm
    closed 1011 NET-0001 / NET-0000         ── we were silent / they were ──▶ AGAIN with the sound not yet understood
    closed otherwise, TCP cut               ── AGAIN, the same
    open, but says nothing when asked       ── a question waits for its answer ──▶ GIVE_UP

A call that gives up goes on with the next transcriber. Pauses are short because a caller is waiting.
"""

from __future__ import annotations

from typing import assert_never

import attrs

from .deepgram_messages import Refusal


@attrs.frozen
class Refused:
    """The handshake was answered with an HTTP status other than 101."""

    refusal: Refusal

    def __str__(self) -> str:
        said = f"HTTP {self.refusal.status} {self.refusal.code} {self.refusal.text}"
        return " ".join(said.split())


@attrs.frozen
class Unreachable:
    """No socket at all. reason: one line. fix: where it is known, what to do here."""

    reason: str
    fix: str = ""

    def __str__(self) -> str:
        return f"injoignable ({self.reason})"


@attrs.frozen
class Closed:
    """A socket that was open is closed. code: 1006 when TCP was cut."""

    code: int
    reason: str

    def __str__(self) -> str:
        return f"connexion fermée ({self.code} {self.reason})".replace(" )", ")")


@attrs.frozen
class Mute:
    """The socket is open and nobody listens at its other end."""

    def __str__(self) -> str:
        return "connexion muette"


Ending = Refused | Unreachable | Closed | Mute


@attrs.frozen
class Reaction:
    """pauses_s: before each new try, in a row without success; none left: give up. alarm: a human must act.

    kind: the name in metrics and logs.
    """

    kind: str
    pauses_s: tuple[float, ...] = ()
    alarm: bool = False


# One second and a half in all: then the embedded transcriber has the call before its greeting is over.
_BUSY_PAUSES_S = (0.2, 0.4, 0.8)
_QUICK_PAUSES_S = (0.1,)
# 1.8 s in all: the floor waits 4 s for an answer, and the next transcriber needs its share of that.
_LOST_PAUSES_S = (0.1, 0.2, 0.5, 1.0)

_BY_STATUS = {
    400: Reaction("bad_request", alarm=True),
    401: Reaction("unauthorized", alarm=True),
    402: Reaction("payment_required", alarm=True),
    403: Reaction("forbidden", alarm=True),
    404: Reaction("not_found", alarm=True),
    429: Reaction("busy", _BUSY_PAUSES_S),
}
_OTHER_REFUSAL = Reaction("refused", alarm=True)
_SERVER_FAULT = Reaction("server_fault", _QUICK_PAUSES_S)
_UNREACHABLE = Reaction("unreachable", _QUICK_PAUSES_S)
_UNDECODABLE = Reaction("undecodable", alarm=True)
_IDLE = Reaction("closed_idle", _LOST_PAUSES_S)
_MUTE = Reaction("closed_mute", _LOST_PAUSES_S)
_LOST = Reaction("lost", _LOST_PAUSES_S)
_NOBODY_LISTENS = Reaction("mute")

KINDS = tuple(
    reaction.kind
    for reaction in (
        *_BY_STATUS.values(),
        *(_OTHER_REFUSAL, _SERVER_FAULT, _UNREACHABLE, _UNDECODABLE, _IDLE, _MUTE, _LOST, _NOBODY_LISTENS),
    )
)


def reaction_to(ending: Ending) -> Reaction:
    match ending:
        case Refused(refusal=said):
            return _SERVER_FAULT if said.status >= 500 else _BY_STATUS.get(said.status, _OTHER_REFUSAL)
        case Unreachable():
            return _UNREACHABLE
        case Closed(code=1008):
            return _UNDECODABLE
        case Closed(code=1011, reason=reason):
            return _IDLE if "net0001" in reason.lower().replace("-", "") else _MUTE
        case Closed():
            return _LOST
        case Mute():
            return _NOBODY_LISTENS
        case _:
            assert_never(ending)


_CURES = {
    "bad_request": "vérifiez DEEPGRAM_MODEL et flows/keyterms.yaml",
    "unauthorized": "vérifiez DEEPGRAM_API_KEY",
    "payment_required": "le compte Deepgram n'a plus de crédit : rechargez-le",
    "forbidden": "cette clé n'a pas droit à ce modèle : vérifiez DEEPGRAM_MODEL et la clé",
    "not_found": "vérifiez DEEPGRAM_URL et le projet de la clé",
    "busy": "trop de sessions à la fois pour ce compte : demandez une limite plus haute à Deepgram",
}


def cure_for(reaction: Reaction) -> str:
    """What an operator can do, in French."""
    return _CURES.get(reaction.kind, "les appels continuent avec la transcription embarquée ; vérifiez le réseau")
