"""I/O. The voice: one sentence, one request, its sound as it is made (ports.Synthesiser).

Before the first sound a request may be asked again; one deadline covers all of it, and after it another voice says
the sentence. A vendor who breaks off later leaves a sentence that ends between two words, and its rest. Leaving the
iterator leaves the request: the vendor bills what it was sent.
"""

from __future__ import annotations

import random
from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing
from functools import partial

import attrs
import httpx2 as httpx
import stamina
import trio

from ..asking import asked, asked_again
from ..errors import ProviderError
from ..logs import get_logger
from ..metrics import Metrics
from . import http
from .breaker import Breaker
from .cost import Purse
from .elevenlabs_cache import SoundCache
from .elevenlabs_multi import Sockets
from .elevenlabs_tail import Tail
from .elevenlabs_ways import Begun, OnSocket, OverHttp, Piece, Way
from .elevenlabs_wire import MODELS, VoiceOf, is_only_a_narrow_key, verdict
from .hedge import Hedge
from .http import Busy, Nonsense, Refused, Unreachable

SERVICE = "ElevenLabs"
FIRST_CHUNK_S = 1.2  # from the sentence to its first sound, all tries together: after it the embedded voice is faster
GAP_S = 2.0  # between pieces: the sound made so far is being played meanwhile
ATTEMPTS = 3
PAUSE_FIRST_S = 0.1
PAUSE_MAX_S = 0.4  # drawn between the two: several calls are refused at the same moment
TEXT_MAX_CHARS = 2_000  # of one sentence; the model takes 40 000
CONCURRENT = 10  # the smallest plan that suits a company; above it the vendor queues, then refuses

log = get_logger(__name__)


@attrs.frozen
class Deadlines:
    """Seconds. first_chunk_s: from the sentence, with all tries. gap_s: between pieces of sound."""

    first_chunk_s: float = FIRST_CHUNK_S
    gap_s: float = GAP_S


class BrokenOff(ProviderError):
    """The vendor stopped in mid-sentence, after sound. rest: what is still to be said, perhaps all of it again."""

    def __init__(self, fault: ProviderError, rest: str) -> None:
        super().__init__(where=fault.where, what=fault.what, fix=fault.fix)
        self.rest = rest


class ElevenLabs:
    """ports.Synthesiser. One per engine. write_out: how French says what is written, before any voice.

    sockets: sentences go over these instead of HTTP. hedges: an unusually late one is asked for twice.
    """

    measures_itself = True

    def __init__(
        self,
        client: httpx.AsyncClient,
        voice: VoiceOf,
        *,
        metrics: Metrics,
        purse: Purse,
        write_out: Callable[[str], str],
        cache: SoundCache | None = None,
        deadlines: Deadlines | None = None,
        concurrent: int = CONCURRENT,
        sockets: Sockets | None = None,
        hedges: bool = False,
    ) -> None:
        self.name = voice.name
        self.voice = voice
        self.breaker = Breaker(SERVICE, "voice", metrics)
        self._client = client
        self._metrics = metrics
        self._purse = purse
        self._write_out = write_out
        self._cache = cache
        self._deadlines = deadlines or Deadlines()
        self._places = trio.CapacityLimiter(concurrent)
        self._way: Way = (
            OverHttp(client, voice, self._charge) if sockets is None else OnSocket(sockets, voice, self._charge)
        )
        self._hedge: Hedge[Begun] = Hedge("elevenlabs", metrics, lambda begun: begun.aclose(), hedges)

    def __repr__(self) -> str:
        return f"<ElevenLabs {self.name} {self._places.borrowed_tokens} speaking{' open' * self.breaker.is_open}>"

    # ------------------------------------------------------------ the start, and the probe

    async def check(self) -> None:
        """Is the key good, and does the model exist? Raises Refused (401: a wrong key), Unreachable, Nonsense."""
        try:
            response = await http.opened(self._client, SERVICE, self._client.build_request("GET", MODELS))
        except Refused as refused:
            if is_only_a_narrow_key(refused.status, refused.code):
                return
            raise
        try:
            with http.translated(SERVICE):
                models = http.json_or_none(await http.head_of(response, 1 << 20))
        finally:
            await response.aclose()
        if isinstance(models, list) and self.voice.model not in {row.get("model_id") for row in models}:
            raise ProviderError(
                where="ELEVENLABS_MODEL",
                what=f"le modèle « {self.voice.model} » n'existe pas",
                fix="choisissez-en un autre",
            )

    async def run(self) -> None:
        """Beside the calls: carry the sockets, and bring the voice back once it has been set aside."""
        async with trio.open_nursery() as both:
            both.start_soon(self._way.run)
            both.start_soon(self.breaker.run, self.check)

    # ------------------------------------------------------------ a sentence

    async def speak(self, text: str) -> AsyncGenerator[bytes, None]:
        """See ports.Synthesiser. Raises BrokenOff once it has sounded: then the sound so far ends between words."""
        if (kept := await self._kept(text)) is not None:
            self._metrics.spoken_from_cache()
            yield kept
            return
        parts: list[bytes] = []
        with asked(SERVICE, "voice") as request:
            self._purse.check()
            self.breaker.check()
            try:
                async with aclosing(self._spoken(self._write_out(text)[:TEXT_MAX_CHARS])) as sound:
                    async for pcm in sound:
                        request.first()
                        parts.append(pcm)
                        yield pcm
                self.breaker.worked()
            except ProviderError as fault:
                self.breaker.failed(fault)
                raise
        await self._keep(text, b"".join(parts))

    async def _spoken(self, text: str) -> AsyncGenerator[bytes, None]:
        """text: written out."""
        began_s, borrower, tail = trio.current_time(), object(), Tail()
        try:
            begun = await self._first_sound(text, borrower, began_s + self._deadlines.first_chunk_s)
            self._metrics.synthesis_began(trio.current_time() - began_s, "elevenlabs")
            try:
                piece: Piece | None = begun.first
                while piece is not None:
                    if pcm := tail.feed(piece.pcm, piece.letters, trio.current_time()):
                        yield pcm
                    piece = await self._more(begun)
                if pcm := tail.end():
                    yield pcm
            except ProviderError as fault:
                ending = tail.broken(text)
                if ending.pcm:
                    yield ending.pcm
                raise BrokenOff(fault, ending.rest) from fault
            finally:
                await begun.aclose()
        finally:
            if self._holds(borrower):
                self._places.release_on_behalf_of(borrower)

    async def _first_sound(self, text: str, borrower: object, latest_s: float) -> Begun:
        """A place among those who speak, and the first sound of the sentence, all before the deadline."""
        with trio.move_on_at(latest_s) as waiting:
            await self._places.acquire_on_behalf_of(borrower)
        if waiting.cancelled_caught:
            raise Busy(service=SERVICE, fix="augmentez ELEVENLABS_CONCURRENT si l'abonnement le permet")
        with http.by(latest_s, SERVICE, f"pas de son en {self._deadlines.first_chunk_s:g} s"):
            async for attempt in stamina.retry_context(on=self._pause_s, attempts=ATTEMPTS, timeout=None):
                with attempt:
                    return await self._hedge.first(partial(self._way.begin, text))
        raise AssertionError("stamina returns or raises")

    def _pause_s(self, fault: Exception) -> bool | float:
        pause = pause_before(fault)
        if pause:
            self._metrics.provider_retry("elevenlabs")
            asked_again(SERVICE, fault)
        return pause

    async def _more(self, begun: Begun) -> Piece | None:
        """Raises ProviderError."""
        with http.by(trio.current_time() + self._deadlines.gap_s, SERVICE, "le son s'est arrêté en route"):
            return await begun.more()

    def _charge(self, characters: int) -> None:
        if characters:
            self._metrics.elevenlabs_characters_total.inc(characters)
            self._purse.charge("elevenlabs", self._purse.prices.voice(characters))

    def _holds(self, borrower: object) -> bool:
        return borrower in self._places.statistics().borrowers

    # ------------------------------------------------------------ the disk

    def _described(self, text: str) -> str:
        """All that the sound depends on, the operator's pronunciation too: his change is heard the next time."""
        return f"{self.voice.described} {self._write_out(text)}"

    async def _kept(self, text: str) -> bytes | None:
        if self._cache is None or not self._cache.may_keep(text):
            return None
        return await trio.to_thread.run_sync(partial(self._cache.get, self.name, self._described(text), text))

    async def _keep(self, text: str, pcm: bytes) -> None:
        if self._cache is not None and self._cache.may_keep(text):
            await trio.to_thread.run_sync(partial(self._cache.put, self.name, self._described(text), text, pcm))


def pause_before(fault: Exception) -> bool | float:
    """Seconds until the sentence is asked for again, or False: it is not."""
    match fault:
        case Refused():
            match verdict(fault.status, fault.code):
                case "back_off":
                    return random.uniform(PAUSE_FIRST_S, PAUSE_MAX_S)
                case "again":
                    return PAUSE_FIRST_S
                case _:
                    return False
        case Unreachable(kind="lost") | Nonsense():
            return PAUSE_FIRST_S
        case _:
            return False
