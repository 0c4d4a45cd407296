"""I/O. Asking the language model: which model, how often, until when; and reading what comes back.

Models are tried in the configured order: one that is retired, refused or has no room left for this minute is passed
over. Everything here happens before the first letter is out; once letters have come an answer is never asked again:
it would begin anew in the caller's ear.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Callable, Iterable
from contextlib import AsyncExitStack, aclosing
from typing import Any, TypeVar

import attrs
import httpx2 as httpx
import stamina
import trio

from ..asking import asked_again
from ..errors import ProviderError
from ..logs import get_logger
from ..metrics import Metrics
from . import http
from .fallbacks import Fallbacks
from .groq_stream import Answer, Broken, Events, Finished, Piece, Said
from .groq_wire import CHAT, MODELS, Limits, limits_of, verdict
from .http import Nonsense, Refused, Unreachable

SERVICE = "Groq"
ATTEMPTS = 2  # of one model, before the first byte: twice is the vendor's trouble, not an accident
PAUSE_FIRST_S = 0.1
PAUSE_S = 0.4  # after a 429 without a word of when: what its SDK's first pause comes to
MODEL_AWAY_S = 600.0  # a model that was refused is tried again after so long
BODY_BYTES_MAX = 262_144  # of an answer that is read whole; a form has a few hundred

T = TypeVar("T")
log = get_logger(__name__)


@attrs.define
class Ladder:
    """The models in the order they are wanted, what is known of each, and which are passed over for now."""

    models: tuple[str, ...]
    limits: dict[str, Limits] = attrs.field(factory=dict)
    _away_until_s: dict[str, float] = attrs.field(factory=dict)

    def usable(self, tokens: int, now_s: float, latest_s: float) -> list[str]:
        """Those that exist and have room by `latest_s`; all that exist when none has: the vendor decides."""
        there = [model for model in self.models if self._away_until_s.get(model, 0.0) <= now_s]
        roomy = [model for model in there if self.limits.get(model, Limits()).room_at_s(tokens, now_s) <= latest_s]
        return roomy or there or list(self.models)

    def pass_over(self, model: str, until_s: float) -> None:
        self._away_until_s[model] = until_s

    def keep_only(self, known: Iterable[str]) -> tuple[str, ...]:
        """Forget models the vendor does not have, unless none were left. Returns those that are not there."""
        there = set(known)
        gone = tuple(model for model in self.models if model not in there)
        self.models = tuple(model for model in self.models if model in there) or self.models
        return gone


@attrs.define
class Reply:
    """A stream that has said its first letters. letters: how many the reader has taken."""

    model: str
    first: Piece
    stream: AsyncGenerator[Said, None]
    response: httpx.Response
    letters: int = 0

    async def aclose(self) -> None:
        """Give the connection back; drop it when the answer is not at its end."""
        await self.stream.aclose()
        await self.response.aclose()


@attrs.frozen
class Asker:
    """One per engine: the client, the models, and the rules of asking."""

    client: httpx.AsyncClient
    ladder: Ladder
    metrics: Metrics
    fallbacks: Fallbacks

    async def known_models(self) -> frozenset[str]:
        """What the vendor offers this key. Raises Refused (401: a wrong key), Unreachable, Nonsense."""
        match await self._read(self.client.build_request("GET", MODELS)):
            case _, {"data": list(rows)}:
                return frozenset(row["id"] for row in rows if isinstance(row, dict) and "id" in row)
            case _:
                raise Nonsense(service=SERVICE, what="la liste des modèles est illisible")

    async def climb(self, tokens: int, latest_s: float, ask: Callable[[str], Awaitable[T]]) -> T:
        """The answer of the first model that gives one; each may be asked twice. Raises ProviderError."""
        models = self.ladder.usable(tokens, trio.current_time(), latest_s)
        for model in models[:-1]:
            try:
                return await self._twice(model, latest_s, ask)
            except ProviderError as fault:
                if not is_about_model(fault):
                    raise
                self.fallbacks.fell_back(f"{model} : {fault.what}")
        return await self._twice(models[-1], latest_s, ask)

    async def _twice(self, model: str, latest_s: float, ask: Callable[[str], Awaitable[T]]) -> T:
        def pause_s(fault: Exception) -> bool | float:
            pause = pause_before(fault, latest_s - trio.current_time())
            if pause:
                self.metrics.provider_retry("groq")
                asked_again(SERVICE, fault)
            return pause

        try:
            async for attempt in stamina.retry_context(on=pause_s, attempts=ATTEMPTS, timeout=None):
                with attempt:
                    return await ask(model)
        except Refused as refused:
            if verdict(refused.status, refused.code) == "next_model":
                self.ladder.pass_over(model, trio.current_time() + MODEL_AWAY_S)
                log.error("model_gone", model=model, fix="GROQ_MODELS")
            raise
        raise AssertionError("stamina returns or raises")

    async def begin(self, model: str, body: bytes) -> Reply:
        """Ask, and wait for the first letters: until then nothing was said, and it can be asked again."""
        async with AsyncExitStack() as unless_it_begins:
            response = await self._send(model, body)
            unless_it_begins.push_async_callback(response.aclose)
            stream = heard(response)
            unless_it_begins.push_async_callback(stream.aclose)
            first = await anext(stream, None)
            if not isinstance(first, Piece):
                raise Nonsense(service=SERVICE, what=nothing_said(first))
            unless_it_begins.pop_all()
        return Reply(model, first, stream, response)

    async def whole(self, model: str, body: bytes) -> Any:
        """Ask for an answer that is not streamed: its JSON, or None when it is none."""
        headers, answer = await self._read(self._chat(body))
        self.ladder.limits[model] = limits_of(headers, trio.current_time())
        return answer

    async def _send(self, model: str, body: bytes) -> httpx.Response:
        response = await http.opened(self.client, SERVICE, self._chat(body))
        self.ladder.limits[model] = limits_of(response.headers, trio.current_time())
        return response

    def _chat(self, body: bytes) -> httpx.Request:
        headers = {"Accept": "application/json", "Content-Type": "application/json"}
        return self.client.build_request("POST", CHAT, content=body, headers=headers)

    async def _read(self, request: httpx.Request) -> tuple[httpx.Headers, Any]:
        response = await http.opened(self.client, SERVICE, request)
        try:
            with http.translated(SERVICE):
                return response.headers, http.json_or_none(await http.head_of(response, BODY_BYTES_MAX))
        finally:
            await response.aclose()


# ---------------------------------------------------------------- judging a failure


def pause_before(fault: Exception, left_s: float) -> bool | float:
    """Seconds until the same model is asked again, or False: it is not. left_s: until the deadline."""
    match fault:
        case Refused():
            match verdict(fault.status, fault.code):
                case "again" | "once_more":
                    return PAUSE_FIRST_S
                case "wait":
                    wait_s = PAUSE_S if fault.retry_after_s is None else max(fault.retry_after_s, PAUSE_FIRST_S)
                    return wait_s if wait_s < left_s else False
                case _:
                    return False
        case Unreachable(kind="lost") | Nonsense():
            return PAUSE_FIRST_S
        case _:
            return False


def is_about_model(fault: ProviderError) -> bool:
    """Would another model of the same vendor do better? Not with a wrong key, and not without a network."""
    match fault:
        case Refused(status=401 | 402 | 403):
            return False
        case Refused() | Nonsense():
            return True
        case _:
            return False


def nothing_said(first: Said | None) -> str:
    match first:
        case Broken(what):
            return what
        case Finished(reason):
            return f"réponse vide ({reason})"
        case _:
            return "la réponse s'arrête sans [DONE]"


# ---------------------------------------------------------------- the stream


async def heard(response: httpx.Response) -> AsyncGenerator[Said, None]:
    """What the model says, from the body of its answer. Ends without Finished when the body does."""
    events, answer = Events(), Answer()
    async with aclosing(http.pieces(response, SERVICE)) as body:
        async for chunk in body:
            try:
                batch = list(events.feed(chunk))
            except ValueError:
                yield Broken("le flux n'est pas fait d'événements")
                return
            for event in batch:
                if (said := answer.fold(event)) is not None:
                    yield said
                    if not isinstance(said, Piece):
                        return
    for event in events.end():
        if (said := answer.fold(event)) is not None:
            yield said
