"""Clients of ours against stand-ins of theirs, on loopback; and an HTTP transport that answers as it is told."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import httpx2 as httpx
import trio

from sav_engine.metrics import Metrics
from sav_engine.providers import elevenlabs, groq, http
from sav_engine.providers.cost import Purse
from sav_engine.providers.elevenlabs_wire import VoiceOf
from sav_engine.sandbox.elevenlabs import VoiceStandIn
from sav_engine.sandbox.groq import GroqStandIn

KEY = "gsk_very_secret_0123456789"
MODELS = ("openai/gpt-oss-120b", "openai/gpt-oss-20b")


@asynccontextmanager
async def serving(serve: Callable[..., Awaitable[None]]) -> AsyncIterator[int]:
    """A stand-in that runs for as long as the block: its port."""
    async with trio.open_nursery() as nursery:
        yield await nursery.start(serve)
        nursery.cancel_scope.cancel()


@asynccontextmanager
async def groq_writer(
    stand_in: GroqStandIn, *, models: tuple[str, ...] = MODELS, key: str = KEY, limit_eur: float | None = None, **late
) -> AsyncIterator[groq.GroqWriter]:
    metrics = Metrics("0")
    async with serving(stand_in.serve) as port:
        headers = {"Authorization": f"Bearer {key}"}
        url = f"http://127.0.0.1:{port}/openai/v1"
        async with http.open_client(url, headers, connections_max=10) as client:
            yield groq.GroqWriter(
                client,
                models,
                metrics=metrics,
                purse=Purse(metrics, limit_eur),
                deadlines=groq.Deadlines(**late),
            )


@asynccontextmanager
async def voice(
    stand_in: VoiceStandIn,
    *,
    key: str = KEY,
    limit_eur: float | None = None,
    cache=None,
    concurrent=4,
    as_=None,
    **late,
) -> AsyncIterator[elevenlabs.ElevenLabs]:
    metrics = Metrics("0")
    async with serving(stand_in.serve) as port:
        url = f"http://127.0.0.1:{port}"
        async with http.open_client(url, {"xi-api-key": key}, connections_max=10) as client:
            yield elevenlabs.ElevenLabs(
                client,
                as_ or VoiceOf("21m00Tcm4TlvDq8ikWAM"),
                metrics=metrics,
                purse=Purse(metrics, limit_eur),
                write_out=str,
                cache=cache,
                deadlines=elevenlabs.Deadlines(**late),
                concurrent=concurrent,
            )


class Scripted(httpx.AsyncBaseTransport):
    """Answers with what `answer` gives, without a network: for virtual time."""

    def __init__(self, answer: Callable[[httpx.Request], Awaitable[httpx.Response]]) -> None:
        self.answer = answer
        self.seen: list[httpx.Request] = []

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self.seen.append(request)
        return await self.answer(request)


class Body(httpx.AsyncByteStream):
    """A body in pieces; a number among them is a pause in seconds, an exception is raised."""

    def __init__(self, *pieces: bytes | float | Exception) -> None:
        self.pieces = pieces
        self.is_closed = False

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self.pieces:
            if isinstance(piece, Exception):
                raise piece
            if isinstance(piece, bytes):
                yield piece
            else:
                await trio.sleep(piece)

    async def aclose(self) -> None:
        self.is_closed = True
