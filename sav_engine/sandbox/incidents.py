"""Pure. Everything that goes wrong with the three services, as their documents tell it, one case a call.

That table is why this file is longer than others. `once`: only the first connection or request is struck.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import attrs

from .deepgram_shapes import NET_0001
from .deepgram_socket import DeepgramFaults, DeepgramLatency
from .elevenlabs import VoiceFaults, VoiceLatency
from .elevenlabs_socket import SocketFaults
from .groq import GroqFaults, GroqLatency
from .services_file import Latencies, ServiceFaults

EARLY: Final = 64_000  # bytes: 4 s into the call, while the bot greets
MIDWAY: Final = 200_000  # 12 s: while the caller tells the fault


@attrs.frozen
class Case:
    """One call with one fault. service: as in services.NAMES. settings: of the engine, besides the usual."""

    service: str
    what: str
    faults: ServiceFaults = attrs.field(factory=ServiceFaults)
    latencies: Latencies = attrs.field(factory=Latencies)
    settings: tuple[tuple[str, str], ...] = ()

    @property
    def name(self) -> str:
        return f"{self.service} : {self.what}"


def cases() -> tuple[Case, ...]:
    """All of them; the first has no fault."""
    return (Case("aucun", "aucune panne"), *deepgram(), *groq(), *elevenlabs(), *sockets())


# ---------------------------------------------------------------- the transcriber


def deepgram() -> Iterator[Case]:
    for status in (400, 401, 402, 403, 404, 429, 503):
        yield _deepgram(f"refus {status}", DeepgramFaults(refuse=status))
    yield _deepgram("refus 400 sans texte", DeepgramFaults(refuse=400, empty_refusal=True))
    yield _deepgram("refus 429 une fois", DeepgramFaults(refuse=429, connections=1))
    yield _deepgram("refus 503 une fois", DeepgramFaults(refuse=503, connections=1))
    yield _deepgram("la poignée de main reste sans réponse", DeepgramFaults(hang=True))
    closes = ((1008, "DATA-0000"), (1011, "NET-0000"), (1011, NET_0001))
    for code, reason in closes:
        short = "NET-0001" if reason == NET_0001 else reason
        yield _deepgram(
            f"fermeture {code} {short} en route",
            DeepgramFaults(
                close_code=code,
                close_reason=reason,
                after_bytes=MIDWAY,
                connections=1,
            ),
        )
    yield _deepgram("TCP coupé en route, une fois", DeepgramFaults(cut=True, after_bytes=MIDWAY, connections=1))
    yield _deepgram("TCP coupé chaque fois", DeepgramFaults(cut=True, after_bytes=EARLY))
    yield _deepgram("muet", DeepgramFaults(mute=True))
    yield _deepgram("du charabia entre les messages", DeepgramFaults(garbage=True))
    yield _deepgram("chaque final deux fois", DeepgramFaults(duplicate_finals=True))
    yield _deepgram("finals en retard de 1,5 s", DeepgramFaults(late_finals_s=1.5))
    yield _deepgram("Finalize sans réponse", DeepgramFaults(ignore_finalize=True))
    slow = Latencies(deepgram=DeepgramLatency(handshake_s=1.5, interim_s=0.6, final_s=0.8))
    yield Case("deepgram", "lent partout", latencies=slow)


def _deepgram(what: str, faults: DeepgramFaults) -> Case:
    return Case("deepgram", what, ServiceFaults(deepgram=faults))


# ---------------------------------------------------------------- the language model


def groq() -> Iterator[Case]:
    for status in (400, 401, 403, 413, 422, 429, 498, 500, 503):
        yield _groq(f"refus {status}", GroqFaults(refuse=status))
    yield _groq("refus 403 en HTML", GroqFaults(refuse=403, refuse_html=True))
    yield _groq("429 une fois, retry-after 1 s", GroqFaults(refuse=429, refuse_times=1))
    yield _groq("500 une fois", GroqFaults(refuse=500, refuse_times=1))
    yield _groq("premier modèle retiré (404)", GroqFaults(gone=("openai/gpt-oss-120b",)))
    yield _groq("formulaire invalide une fois", GroqFaults(unfit_forms=1))
    yield _groq("formulaire toujours invalide", GroqFaults(unfit_forms=99))
    yield _groq("quota de jetons épuisé pour la minute", GroqFaults(tokens_left=10))
    yield Case("groq", "premier jeton après 20 s", latencies=Latencies(groq=GroqLatency(first_token_s=20.0)))


def _groq(what: str, faults: GroqFaults) -> Case:
    return Case("groq", what, ServiceFaults(groq=faults))


# ---------------------------------------------------------------- the voice


def elevenlabs() -> Iterator[Case]:
    for status in (400, 401, 402, 403, 404, 422, 429, 500, 503):
        yield _voice(f"refus {status}", VoiceFaults(refuse=status))
    yield _voice("refus 401 et 429, forme d'avant 2026", VoiceFaults(refuse=401, old_shape=True))
    yield _voice("429 deux fois", VoiceFaults(refuse=429, refuse_times=2))
    yield _voice("une seule phrase à la fois", VoiceFaults(concurrent_max=1))
    yield _voice("le son s'arrête en route", VoiceFaults(stall_after=12_000))
    yield _voice("connexion coupée en route", VoiceFaults(cut_after=12_000))
    yield _voice("morceaux de 333 octets", VoiceFaults(odd_chunks=True))
    yield _voice("un octet de moins à la fin", VoiceFaults(drop_last_byte=True))
    yield _voice("aucun son", VoiceFaults(empty=True))
    yield Case("elevenlabs", "premier son après 5 s", latencies=Latencies(elevenlabs=VoiceLatency(5.0)))


def sockets() -> Iterator[Case]:
    yield _socket("poignée de main refusée (401)", VoiceFaults(refuse=401))
    yield _socket("quota épuisé (trame d'erreur, 1008)", socket=SocketFaults(error="quota_exceeded"))
    busy = SocketFaults(error="too_many_concurrent_requests", error_times=1)
    yield _socket("trop de demandes, une fois (1008)", socket=busy)
    yield _socket("coupé en route, une fois", socket=SocketFaults(cut_after=20_000, cut_times=1))
    yield _socket("coupé en route, sans alignement", socket=SocketFaults(cut_after=20_000, no_alignment=True))
    yield _socket("le son s'arrête en route", socket=SocketFaults(stall_after=20_000))
    yield _socket("muet", socket=SocketFaults(mute=True))
    yield _socket("aucune panne")


def _voice(what: str, faults: VoiceFaults) -> Case:
    return Case("elevenlabs", what, ServiceFaults(elevenlabs=faults))


def _socket(what: str, faults: VoiceFaults | None = None, socket: SocketFaults | None = None) -> Case:
    voice = attrs.evolve(faults or VoiceFaults(), socket=socket or SocketFaults())
    settings = (("ELEVENLABS_TRANSPORT", "websocket"),)
    return Case("elevenlabs", f"WebSocket, {what}", ServiceFaults(elevenlabs=voice), settings=settings)
