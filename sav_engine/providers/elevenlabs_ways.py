"""I/O. Two ways to ask the voice for a sentence, alike from outside: a request over HTTP, a context on a socket.

Either begins with the first sound, so that it can be asked again until then; either may be left at any time. HTTP
drops its connection when it is left, the socket stays for the next sentence.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable
from contextlib import AsyncExitStack
from typing import Protocol

import attrs
import httpx2 as httpx
import trio

from ..errors import ProviderError
from ..logs import get_logger
from . import http
from .elevenlabs_multi import Sockets, Speaking
from .elevenlabs_tail import Letters
from .elevenlabs_wire import Sound, VoiceOf, characters_billed
from .http import Nonsense

SERVICE = "ElevenLabs"

log = get_logger(__name__)

Charge = Callable[[int], None]


@attrs.frozen
class Piece:
    """Some sound, s16le mono 8 kHz; perhaps none yet. letters: None where their times are not told."""

    pcm: bytes
    letters: Letters | None = None


class Begun(Protocol):
    """A sentence that has sounded. first: never without sound."""

    @property
    def first(self) -> Piece: ...

    async def more(self) -> Piece | None:
        """None at the end. Raises ProviderError."""
        ...

    async def aclose(self) -> None: ...


class Way(Protocol):
    async def begin(self, text: str) -> Begun:
        """Ask for a sentence, and wait for its first sound. Raises ProviderError."""
        ...

    async def run(self) -> None:
        """Beside the calls."""
        ...


# ---------------------------------------------------------------- HTTP


@attrs.define
class BegunOverHttp:
    response: httpx.Response
    body: AsyncGenerator[bytes, None]
    sound: Sound
    first: Piece

    async def more(self) -> Piece | None:
        data = await anext(self.body, None)
        if data is not None:
            return Piece(self.sound.feed(data))
        if not self.sound.is_whole:
            raise Nonsense(service=SERVICE, what="le son finit au milieu d'un échantillon")
        return None

    async def aclose(self) -> None:
        await self.body.aclose()
        await self.response.aclose()


@attrs.frozen
class OverHttp:
    """charge: told what is billed, in characters."""

    client: httpx.AsyncClient
    voice: VoiceOf
    charge: Charge

    async def run(self) -> None:
        await trio.sleep_forever()

    async def begin(self, text: str) -> Begun:
        headers = {"Accept": "*/*", "Content-Type": "application/json"}
        request = self.client.build_request(
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
                    return BegunOverHttp(response, body, sound, Piece(pcm))
        raise Nonsense(service=SERVICE, what="une synthèse sans son")

    async def _answered(self, request: httpx.Request, text: str) -> httpx.Response:
        """What was sent is billed, heard or not, and also when we stop waiting for it; a refusal is not."""
        characters = len(text)
        try:
            response = await http.opened(self.client, SERVICE, request)
            characters = characters_billed(response.headers, text)
        except ProviderError:
            characters = 0
            raise
        finally:
            self.charge(characters)
        log.debug(
            "voice_asked",
            characters=characters,
            request_id=response.headers.get("request-id"),
            concurrent=response.headers.get("current-concurrent-requests"),
        )
        return response


# ---------------------------------------------------------------- a socket


@attrs.define
class BegunOnSocket:
    speaking: Speaking
    sound: Sound
    first: Piece
    leave: AsyncExitStack

    async def more(self) -> Piece | None:
        heard = await self.speaking.next()
        return None if heard is None else Piece(self.sound.feed(heard.data), heard.letters)

    async def aclose(self) -> None:
        await self.leave.aclose()


@attrs.frozen
class OnSocket:
    """charge: told what is billed, in characters: all that was sent."""

    sockets: Sockets
    voice: VoiceOf
    charge: Charge

    async def run(self) -> None:
        await self.sockets.run()

    async def begin(self, text: str) -> Begun:
        async with AsyncExitStack() as unless_it_sounds:
            speaking = await unless_it_sounds.enter_async_context(self.sockets.speaking(text))
            self.charge(len(text))
            sound = Sound(self.voice.output_format)
            while (heard := await speaking.next()) is not None:
                if pcm := sound.feed(heard.data):
                    return BegunOnSocket(speaking, sound, Piece(pcm, heard.letters), unless_it_sounds.pop_all())
        raise Nonsense(service=SERVICE, what="une synthèse sans son")
