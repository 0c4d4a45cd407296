"""I/O. The voice over HTTP: one sentence, one request, its sound as it is made (ports.Synthesiser).

Before the first sound a request may be asked again; one deadline covers all of it, and after it another voice says
the sentence. Once sound is out, the sentence stays in this voice, whatever happens. Leaving the iterator drops the
connection: the vendor stops generating, though it bills what it was sent.
"""

from __future__ import annotations

import random
from collections.abc import AsyncGenerator, Callable
from contextlib import AsyncExitStack
from functools import partial

import attrs
import httpx2 as httpx
import stamina
import trio

from ..errors import ProviderError
from ..logs import get_logger
from ..metrics import Metrics
from . import http
from .breaker import Breaker
from .cost import Purse
from .elevenlabs_cache import SoundCache
from .elevenlabs_wire import MODELS, Sound, VoiceOf, characters_billed, is_only_a_narrow_key, verdict
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


@attrs.define
class Begun:
    """A synthesis that has sounded. first: never empty."""

    response: httpx.Response
    body: AsyncGenerator[bytes, None]
    sound: Sound
    first: bytes

    async def aclose(self) -> None:
        await self.body.aclose()
        await self.response.aclose()


class ElevenLabs:
    """ports.Synthesiser. One per engine. write_out: how French says what is written, before any voice."""

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
        """Beside the calls: bring the voice back once it has been set aside."""
        await self.breaker.run(self.check)

    # ------------------------------------------------------------ a sentence

    async def speak(self, text: str) -> AsyncGenerator[bytes, None]:
        """See ports.Synthesiser."""
        if (kept := await self._kept(text)) is not None:
            self._metrics.spoken_from_cache()
            yield kept
            return
        self._purse.check()
        self.breaker.check()
        began_s, borrower = trio.current_time(), object()
        try:
            begun = await self._first_sound(text, borrower, began_s + self._deadlines.first_chunk_s)
            self._metrics.synthesis_began(trio.current_time() - began_s, "elevenlabs")
            try:
                parts = [begun.first]
                yield begun.first
                while (pcm := await self._more(begun)) is not None:
                    if pcm:
                        parts.append(pcm)
                        yield pcm
            finally:
                await begun.aclose()
            self.breaker.worked()
            await self._keep(text, b"".join(parts))
        except ProviderError as fault:
            self.breaker.failed(fault)
            raise
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
                    return await self._begin(self._write_out(text)[:TEXT_MAX_CHARS])
        raise AssertionError("stamina returns or raises")

    def _pause_s(self, fault: Exception) -> bool | float:
        pause = pause_before(fault)
        if pause:
            self._metrics.provider_retry("elevenlabs")
        return pause

    async def _begin(self, text: str) -> Begun:
        headers = {"Accept": "*/*", "Content-Type": "application/json"}
        request = self._client.build_request(
            "POST", self.voice.target(), content=self.voice.body(text), headers=headers
        )
        async with AsyncExitStack() as unless_it_sounds:
            response = await self._answered(request, text)
            unless_it_sounds.push_async_callback(response.aclose)
            body = http.pieces(response, SERVICE)
            unless_it_sounds.push_async_callback(body.aclose)
            sound = Sound(self.voice.output_format)
            async for data in body:
                if pcm := sound.feed(data):
                    unless_it_sounds.pop_all()
                    return Begun(response, body, sound, pcm)
        raise Nonsense(service=SERVICE, what="une synthèse sans son")

    async def _answered(self, request: httpx.Request, text: str) -> httpx.Response:
        """What was sent is billed, heard or not, and also when we stop waiting for it; a refusal is not."""
        characters = len(text)
        try:
            response = await http.opened(self._client, SERVICE, request)
            characters = characters_billed(response.headers, text)
        except ProviderError:
            characters = 0
            raise
        finally:
            self._charge(characters)
        log.debug(
            "voice_asked",
            characters=characters,
            request_id=response.headers.get("request-id"),
            concurrent=response.headers.get("current-concurrent-requests"),
        )
        return response

    async def _more(self, begun: Begun) -> bytes | None:
        """More sound, perhaps none yet (half a sample); None at the end. Raises ProviderError."""
        latest_s = trio.current_time() + self._deadlines.gap_s
        data = await http.next_by(begun.body, latest_s, SERVICE, "le son s'est arrêté en route")
        if data is None:
            if not begun.sound.is_whole:
                raise Nonsense(service=SERVICE, what="le son finit au milieu d'un échantillon")
            return None
        return begun.sound.feed(data)

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
