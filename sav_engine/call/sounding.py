"""The sound of what the bot says: prompts, sentences that are synthesised, and those a language model writes.

One utterance has one voice: when a prompt is not cached in the voice that must synthesise, the whole utterance is
synthesised.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Sequence
from contextlib import aclosing

import attrs
import trio

from ..errors import ProviderError
from ..flow.events import Composed, Spoken, Words
from ..media.playback import BYTES_PER_S
from ..metrics import Metrics
from ..ports import PromptSounds, Synthesiser
from .ahead import Ahead
from .composer import Composer
from .ledger import Ledger
from .watermark import Lead, Watermark
from .written_ahead import WrittenAhead

Sound = tuple[str, bytes]  # the words that begin with this sound, "" when those before go on; s16le mono 8 kHz

# Between two pieces of sound. The embedded voice gives a job up after 8 s in its queue; a caller who has heard
# nothing for longer has hung up. A voice that hangs would hold the whole call: all waits for the bot's words to end.
SOUND_WITHIN_S = 10.0


@attrs.frozen
class Cue:
    """A part of an utterance. pcm: its prompt, where that may be used. is_written: by a language model, meanwhile."""

    part: Words
    pcm: bytes
    is_written: bool

    @property
    def is_at_hand(self) -> bool:
        return bool(self.pcm) and not self.is_written


class Sounding:
    """Of one call. What will be said soon is made before it is due. watermark: how much of it before it is played."""

    def __init__(
        self,
        prompts: PromptSounds,
        synthesiser: Synthesiser,
        metrics: Metrics,
        composer: Composer,
        ledger: Ledger,
        watermark: Watermark | None = None,
    ) -> None:
        self._prompts = prompts
        self._synthesiser = synthesiser
        self._metrics = metrics
        self._composer = composer
        self._ledger = ledger
        self.watermark = watermark or Watermark()
        self._ahead = Ahead(synthesiser)
        self._written = WrittenAhead(composer, self._ahead.want)

    def start(self, nursery: trio.Nursery) -> None:
        """Make what is foreseen, until cancelled."""
        nursery.start_soon(self._ahead.run)
        nursery.start_soon(self._written.run)

    def foresee(self, texts: Iterable[str]) -> None:
        """These will be said soon, unless something happens: begin to synthesise them."""
        for text in texts:
            self._ahead.want(text)

    def foresee_said(self, parts: Sequence[Words], words: str) -> None:
        """These would be said if the caller had said these words and no more: begin to write and to synthesise them.

        What is written never stands beside a human's voice (`cues`): with any recorded, it waits until it is due.
        """
        self.foresee(part.text for part in parts if isinstance(part, Spoken))
        tasks = [part.task for part in parts if isinstance(part, Composed) and self._composer.can(part.task)]
        if tasks and not self._prompts.recorded:
            self._written.want(tasks[0], words)
        else:
            self._written.drop()

    def cues(self, parts: tuple[Words, ...]) -> list[Cue]:
        """A sentence that a language model writes is synthesised: it never stands beside a human's."""
        cached = [None if isinstance(part, Spoken) else self._prompts.pcm(part.prompt_id) for part in parts]
        human = any(not isinstance(part, Spoken) and part.prompt_id in self._prompts.recorded for part in parts)
        writes = not human and any(isinstance(part, Composed) and self._composer.can(part.task) for part in parts)
        one_voice = (all(cached) and not writes) or (self._prompts.voice == self._synthesiser.name and not human)
        return [
            Cue(part, (pcm or b"") if one_voice else b"", writes and isinstance(part, Composed))
            for part, pcm in zip(parts, cached, strict=True)
        ]

    def at_hand(self, cue: Cue) -> bytes:
        """The whole prompt, for one that is at hand."""
        self._metrics.spoken_from_cache()
        return cue.pcm

    def of(self, cue: Cue, saying: int) -> AsyncIterator[Sound]:
        """As it comes. saying: the utterance it is for."""
        if cue.is_written and isinstance(cue.part, Composed):
            return self._composed(cue.part, cue.pcm, saying)
        return self._constant(cue.part.text, cue.pcm)

    def _constant(self, text: str, pcm: bytes) -> AsyncIterator[Sound]:
        return self._cached(text, pcm) if pcm else self._synthesised(text)

    async def _composed(self, part: Composed, pcm: bytes, saying: int) -> AsyncIterator[Sound]:
        """Sentence by sentence as it is written; the prompt when not one of them came or could be said."""
        is_said = False
        async with aclosing(self._written.sentences(part.task)) as sentences:
            async for sentence in sentences:
                self._ledger.worded(saying, trio.current_time())
                self._composer.will_be_said(part.task, sentence)
                async for sound in self._synthesised(sentence):
                    is_said = True
                    yield sound
        self._ledger.worded(saying, trio.current_time())
        if not is_said:
            async for sound in self._constant(part.text, pcm):
                yield sound

    async def _cached(self, text: str, pcm: bytes) -> AsyncIterator[Sound]:
        self._metrics.spoken_from_cache()
        yield text, pcm

    async def _synthesised(self, text: str) -> AsyncIterator[Sound]:
        """A voice that fails leaves its part out: the caller hears the rest of the utterance."""
        asked_s, first = trio.current_time(), True
        until_s = asked_s + SOUND_WITHIN_S  # also of what was begun in advance, in vain or not
        sound, lead = self._synthesiser.speak(text), Lead()
        try:
            with trio.fail_at(until_s):
                made = await self._ahead.take(text)
            if made:
                self._began(asked_s)
                yield text, made
                return
            while (pcm := await next_until(sound, until_s)) is not None:
                if first:
                    self._began(asked_s)
                until_s = trio.current_time() + SOUND_WITHIN_S
                lead.came(trio.current_time(), len(pcm) / BYTES_PER_S)
                yield text if first else "", pcm
                first = False
            self.watermark.learn(lead)
        except ProviderError:
            self._metrics.error("synthesis_failed", "voice")
        except trio.TooSlowError:
            self._metrics.error("synthesis_late", "voice")

    def _began(self, asked_s: float) -> None:
        """The first sound of a sentence asked for at asked_s is there."""
        if not self._synthesiser.measures_itself:
            self._metrics.synthesis_began(trio.current_time() - asked_s)


async def next_until(sound: AsyncIterator[bytes], until_s: float) -> bytes | None:
    """The next piece, None at the end. Raises trio.TooSlowError."""
    with trio.fail_at(until_s):
        return await anext(sound, None)
