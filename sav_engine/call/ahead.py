"""Sentences synthesised before they are due: what the flow will say next is often known while the bot still speaks.

A greeting by name takes an embedded voice a second to make; made while the greeting before it plays, nobody waits.
"""

from __future__ import annotations

import attrs
import trio

from ..errors import ProviderError
from ..ports import Synthesiser

SENTENCE_S = 10.0  # an embedded voice needs 1-3 s; whoever takes a sentence waits for it
SENTENCES = 8  # one step of a flow says two or three variable parts at most


@attrs.frozen
class Making:
    """One sentence on its way. chunks: empty when the voice failed, or nobody asked it yet."""

    is_over: trio.Event = attrs.field(factory=trio.Event)
    chunks: list[bytes] = attrs.field(factory=list)


class Ahead:
    """Keeps what it made until it is taken; a sentence that was foreseen and never said is dropped with the call."""

    def __init__(self, synthesiser: Synthesiser) -> None:
        self._synthesiser = synthesiser
        self._making: dict[str, Making] = {}
        self._wanted_in, self._wanted_out = trio.open_memory_channel[tuple[str, Making]](SENTENCES)

    def want(self, text: str) -> None:
        """Ask for a sentence; never waits. One too many is simply synthesised when it is due."""
        if text in self._making:
            return
        making = Making()
        try:
            self._wanted_in.send_nowait((text, making))
        except trio.WouldBlock:
            return
        self._making[text] = making

    async def run(self) -> None:
        """Make what is wanted, one sentence at a time, until cancelled."""
        async for text, making in self._wanted_out:  # by now it may have been taken: somebody waits for it
            try:
                with trio.fail_after(SENTENCE_S):
                    async for pcm in self._synthesiser.speak(text):
                        making.chunks.append(pcm)
            except (ProviderError, trio.TooSlowError):
                making.chunks.clear()  # asked again when it is due, and counted then
            making.is_over.set()

    async def take(self, text: str) -> bytes:
        """The sound of a sentence that was wanted, waiting for it if need be; empty when it must be synthesised."""
        making = self._making.pop(text, None)
        if making is None:
            return b""
        await making.is_over.wait()
        return b"".join(making.chunks)
