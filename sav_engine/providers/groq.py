"""I/O. The language model over HTTP: sentences for what is spoken, forms for what is stored (ports.Writer).

One deadline covers everything up to the first letter; after it the caller hears something else.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping
from contextlib import aclosing
from functools import partial
from typing import TypeVar

import attrs
import httpx2 as httpx
import trio

from ..asking import asked
from ..errors import ProviderError
from ..logs import get_logger
from ..metrics import Metrics
from ..ports import Assignment, Form, Json
from . import http
from .breaker import Breaker
from .cost import Purse
from .fallbacks import Fallbacks
from .groq_ask import SERVICE, Asker, Ladder, Reply
from .groq_form import read_form
from .groq_stream import Broken, Finished, Piece, Said, Usage, usage_of
from .groq_text import Sentences
from .groq_wire import CHARS_PER_TOKEN, chat_body, tokens_asked
from .hedge import Hedge
from .http import Nonsense, Refused

FIRST_TOKEN_S = 2.5  # of a turn: longer than this a caller asks whether anybody is there
GAP_S = 3.0  # between letters: the voice has a sentence to say meanwhile
ANSWER_S = 15.0  # of the whole answer; it is some sentences long
FORM_S = 10.0  # after the call nobody waits; but the ticket does
CONNECTIONS_MAX = 40  # one per call that is in a turn at the same moment, for several hundred calls

T = TypeVar("T")
log = get_logger(__name__)


@attrs.frozen
class Deadlines:
    """Seconds, each from where it says."""

    first_token_s: float = FIRST_TOKEN_S  # from the request
    gap_s: float = GAP_S  # from letters to letters
    answer_s: float = ANSWER_S  # from the request
    form_s: float = FORM_S  # from the request, with its second try


class Unfit(Nonsense):
    """The model filled in something else than the form."""

    is_outage = False


class GroqWriter:
    """ports.Writer. One per engine. models: in the order they are wanted. hedges: what is late is asked twice."""

    def __init__(
        self,
        client: httpx.AsyncClient,
        models: tuple[str, ...],
        *,
        metrics: Metrics,
        purse: Purse,
        deadlines: Deadlines | None = None,
        hedges: bool = False,
    ) -> None:
        self.name = models[0]
        self.breaker = Breaker(SERVICE, "llm", metrics)
        self._ladder = Ladder(models)
        self._asker = Asker(client, self._ladder, metrics, Fallbacks("groq", metrics))
        self._metrics = metrics
        self._purse = purse
        self._deadlines = deadlines or Deadlines()
        self._hedge: Hedge[Reply] = Hedge("groq", metrics, lambda reply: reply.aclose(), hedges)

    def __repr__(self) -> str:
        return f"<GroqWriter {', '.join(self._ladder.models)}{' open' if self.breaker.is_open else ''}>"

    # ------------------------------------------------------------ the start, and the probe

    async def check(self) -> tuple[str, ...]:
        """Ask which models there are, and forget those of ours that are not. Returns these.

        Raises Refused (a wrong key: 401), Unreachable, Nonsense; and ProviderError when none of ours is there.
        """
        known = await self._asker.known_models()
        if known.isdisjoint(self._ladder.models):
            raise ProviderError(
                where="GROQ_MODELS",
                what=f"aucun de ces modèles n'est disponible : {', '.join(self._ladder.models)}",
                fix="choisissez-en parmi ceux du fournisseur",
            )
        return self._ladder.keep_only(known)

    async def probe(self) -> None:
        """Is the service there? Raises ProviderError."""
        await self._asker.known_models()

    async def run(self) -> None:
        """Beside the calls: bring the service back once it has been set aside."""
        await self.breaker.run(self.probe)

    # ------------------------------------------------------------ what is spoken

    async def speak(self, assignment: Assignment) -> AsyncGenerator[str, None]:
        """See ports.Writer."""
        with asked(SERVICE, assignment.task) as request:
            async with aclosing(self._sentences(assignment)) as sentences:
                async for sentence in sentences:
                    request.first()
                    yield sentence

    async def _sentences(self, assignment: Assignment) -> AsyncGenerator[str, None]:
        began_s = trio.current_time()
        reply = await self._guarded(partial(self._begin, assignment, began_s + self._deadlines.first_token_s))
        self._metrics.llm_answered(assignment.task, reply.model, trio.current_time() - began_s)
        finished: Finished | None = None
        sentences = Sentences()
        try:
            async with aclosing(self._said(reply, began_s + self._deadlines.answer_s)) as letters:
                async for said in letters:
                    if isinstance(said, Finished):
                        finished = said
                        break
                    for sentence in sentences.feed(said.text):
                        yield sentence
            # An answer that ran into its limit ends in mid-sentence: the last one is not said.
            if finished and finished.reason != "length" and (last := sentences.rest()):
                yield last
            self.breaker.worked()
        except ProviderError as fault:
            self.breaker.failed(fault)
            raise
        finally:
            # A caller who interrupts leaves no usage behind: then it is estimated from what was said.
            usage = finished.usage if finished else None
            self._charge(usage or estimate(assignment, reply.letters))
            await reply.aclose()

    async def _begin(self, assignment: Assignment, latest_s: float) -> Reply:
        with http.by(latest_s, SERVICE, f"pas un mot en {self._deadlines.first_token_s:g} s"):
            return await self._asker.climb(
                tokens_asked(assignment),
                latest_s,
                lambda model: self._hedge.first(partial(self._first_letters, assignment, model)),
            )

    async def _first_letters(self, assignment: Assignment, model: str) -> Reply:
        """What was read before we stopped waiting is billed; a refusal is not."""
        usage: Usage | None = estimate(assignment, 0)
        try:
            reply = await self._asker.begin(model, chat_body(model, assignment))
            usage = None  # told at the end of the stream
        except ProviderError:
            usage = None
            raise
        finally:
            self._charge(usage)
        return reply

    async def _said(self, reply: Reply, latest_s: float) -> AsyncGenerator[Piece | Finished, None]:
        """Letters under their deadlines, then Finished. Raises ProviderError for an answer that is not whole."""
        said: Said | None = reply.first
        while True:
            match said:
                case Piece(text):
                    reply.letters += len(text)
                    yield said
                case Finished():
                    yield said
                    return
                case Broken(what):
                    raise Nonsense(service=SERVICE, what=what)
                case None:
                    raise Nonsense(service=SERVICE, what="la réponse s'arrête sans [DONE]")
            gap_ends_s = trio.current_time() + self._deadlines.gap_s
            with http.by(min(gap_ends_s, latest_s), SERVICE, "la réponse s'est arrêtée en route"):
                said = await anext(reply.stream, None)

    # ------------------------------------------------------------ what is stored

    async def fill(self, assignment: Assignment, form: Form) -> Mapping[str, Json]:
        """See ports.Writer. Twice at most: a form that does not fit is the model's fault, and often passes."""
        began_s = trio.current_time()
        with asked(SERVICE, assignment.task):
            work = partial(self._fill, assignment, form, began_s + self._deadlines.form_s)
            model, filled = await self._guarded(work)
        self._metrics.llm_answered(assignment.task, model, trio.current_time() - began_s)
        self.breaker.worked()
        return filled

    async def _fill(self, assignment: Assignment, form: Form, latest_s: float) -> tuple[str, Mapping[str, Json]]:
        with http.by(latest_s, SERVICE, f"pas de formulaire en {self._deadlines.form_s:g} s"):
            ask = partial(self._filled_by, assignment, form)
            return await self._asker.climb(tokens_asked(assignment), latest_s, ask)

    async def _filled_by(self, assignment: Assignment, form: Form, model: str) -> tuple[str, Mapping[str, Json]]:
        usage: Usage | None = estimate(assignment, 0)  # what it costs when we do not wait for the answer
        try:
            answer = await self._asker.whole(model, chat_body(model, assignment, form))
            usage = usage_of(answer.get("usage")) if isinstance(answer, dict) else None
        except ProviderError as fault:
            usage = None
            if isinstance(fault, Refused) and (saved := salvaged(fault, form)) is not None:
                return model, saved
            raise
        finally:
            self._charge(usage)
        match answer:
            case {"choices": [{"message": {"content": str(text)}, "finish_reason": "stop"}, *_]}:
                filled = read_form(text, form)
            case _:
                filled = None
        if filled is None:
            raise Unfit(service=SERVICE, what="le formulaire n'a pas la forme demandée")
        return model, filled

    # ------------------------------------------------------------ money and health

    async def _guarded(self, work: Callable[[], Awaitable[T]]) -> T:
        """Budget and breaker around what is asked before anything was said."""
        self._purse.check()
        self.breaker.check()
        try:
            return await work()
        except ProviderError as fault:
            self.breaker.failed(fault)
            raise

    def _charge(self, usage: Usage | None) -> None:
        if usage is None:
            return
        self._metrics.groq_tokens_input_total.inc(usage.tokens_in)
        self._metrics.groq_tokens_output_total.inc(usage.tokens_out)
        self._purse.charge("groq", self._purse.prices.model(usage.tokens_in, usage.tokens_out, usage.cached))
        log.debug("llm_usage", tokens_in=usage.tokens_in, tokens_out=usage.tokens_out, queue_s=usage.queue_s)


def estimate(assignment: Assignment, letters: int) -> Usage:
    asked = len(assignment.rules) + len(assignment.data)
    return Usage(round(asked / CHARS_PER_TOKEN), round(letters / CHARS_PER_TOKEN))


def salvaged(refused: Refused, form: Form) -> Mapping[str, Json] | None:
    """A form the vendor's check refused and ours accepts."""
    match refused.body:
        case {"error": {"code": "json_validate_failed", "failed_generation": str(text)}}:
            return read_form(text, form)
        case _:
            return None
