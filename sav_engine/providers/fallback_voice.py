"""I/O (none of its own). A voice with another behind it: each sentence is said by one of them, never by both."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing
from typing import cast

import trio

from ..asking import asked_again
from ..bill import serve_call
from ..errors import ProviderError
from ..metrics import Metrics
from ..ports import Synthesiser
from .elevenlabs import BrokenOff
from .fallbacks import Fallbacks

BYTES_PER_S = 16_000  # s16le mono at 8 kHz
BREATH = bytes(2 * round(0.08 * BYTES_PER_S / 2))  # before the next word: as between two words
PAUSE = bytes(2 * round(0.3 * BYTES_PER_S / 2))  # before a sentence that begins anew


class FallbackSynthesiser:
    """ports.Synthesiser. The first voice gives the calls their name; the second speaks when it does not sound.

    spare: the sound of a constant prompt in the second voice, which costs nothing; None where there is none.
    """

    measures_itself = True

    def __init__(
        self,
        first: Synthesiser,
        second: Synthesiser,
        *,
        provider: str,
        metrics: Metrics,
        spare: Callable[[str], bytes | None] = lambda text: None,
    ) -> None:
        self.name = first.name
        self._first = first
        self._second = second
        self._provider = provider
        self._metrics = metrics
        self._fallbacks = Fallbacks(provider, metrics)
        self._spare = spare

    def __repr__(self) -> str:
        return f"<FallbackSynthesiser {self._first!r} then {self._second!r}>"

    async def speak(self, text: str) -> AsyncGenerator[bytes, None]:
        """See ports.Synthesiser. A voice that breaks off in mid-sentence finishes it; if it cannot, the other one
        says the whole sentence, after a pause: two voices never share one."""
        has_sounded, rest = False, text
        for is_again in (False, True):
            try:
                async with aclosing(said(self._first, rest)) as sound:
                    async for pcm in sound:
                        if not has_sounded:
                            serve_call("speaks", self._first.name)
                        has_sounded = True
                        yield pcm
                return
            except ProviderError as fault:
                if not has_sounded or is_again:
                    self._fallbacks.fell_back(fault.what)
                    break
                rest = fault.rest if isinstance(fault, BrokenOff) else text
                if not rest:
                    return
                self._metrics.provider_retry(self._provider)
                asked_again(self._provider, fault)
                yield BREATH if rest != text else PAUSE
        if has_sounded:
            yield PAUSE
        async with aclosing(self._instead(text)) as sound:
            async for pcm in sound:
                yield pcm

    async def _instead(self, text: str) -> AsyncGenerator[bytes, None]:
        serve_call("speaks", self._second.name)
        if (spare := self._spare(text)) is not None:
            yield spare
            return
        asked_s, has_sounded = trio.current_time(), False
        async with aclosing(said(self._second, text)) as sound:
            async for pcm in sound:
                if not has_sounded:
                    self._metrics.synthesis_began(trio.current_time() - asked_s)
                    has_sounded = True
                yield pcm


def said(voice: Synthesiser, text: str) -> AsyncGenerator[bytes, None]:
    """To be closed whenever nobody wants more: what is left of the work is dropped."""
    return cast(AsyncGenerator[bytes, None], voice.speak(text))
