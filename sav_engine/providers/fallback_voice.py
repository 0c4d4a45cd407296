"""I/O (none of its own). A voice with another behind it: each sentence is said by one of them, never by both."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing
from typing import cast

import trio

from ..errors import ProviderError
from ..logs import get_logger
from ..metrics import Metrics
from ..ports import Synthesiser

log = get_logger(__name__)


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
        self._spare = spare

    def __repr__(self) -> str:
        return f"<FallbackSynthesiser {self._first!r} then {self._second!r}>"

    async def speak(self, text: str) -> AsyncGenerator[bytes, None]:
        """See ports.Synthesiser. A voice that breaks off in mid-sentence is not continued by the other one."""
        has_sounded = False
        try:
            async with aclosing(cast(AsyncGenerator[bytes, None], self._first.speak(text))) as sound:
                async for pcm in sound:
                    has_sounded = True
                    yield pcm
            return
        except ProviderError as fault:
            if has_sounded:
                raise
            self._metrics.provider_fallback(self._provider)
            log.debug("voice_falls_back", reason=fault.what)
        if (spare := self._spare(text)) is not None:
            yield spare
            return
        asked_s, has_sounded = trio.current_time(), False
        async with aclosing(cast(AsyncGenerator[bytes, None], self._second.speak(text))) as sound:
            async for pcm in sound:
                if not has_sounded:
                    self._metrics.synthesis_began(trio.current_time() - asked_s)
                    has_sounded = True
                yield pcm
