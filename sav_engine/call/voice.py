"""The voice: speaks what the conductor asks for, one utterance after the other.

Cached prompts are handed to the line whole, where they are asked for, without a task; a variable part is synthesised
while it already plays. One utterance has one voice: when a prompt is not cached in the voice that must synthesise,
the whole utterance is synthesised.
"""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncIterator, Callable, Iterable, Sequence
from contextlib import aclosing, suppress

import attrs
import trio

from ..errors import ProviderError
from ..flow.events import Composed, Say, Spoken, Words
from ..media.api import Line
from ..media.playback import BYTES_PER_S, Playback
from ..metrics import Metrics
from ..ports import PromptSounds, Synthesiser
from ..turns.events import BotFinished, BotStarted, FloorEvent
from .ahead import Ahead
from .channels import Sends, put
from .composer import Composer
from .ledger import Ledger
from .watermark import Lead, Watermark
from .written_ahead import WrittenAhead

SAYS_MAX = 32  # utterances one step of a flow can ask for, with room; more is a flow that talks to itself
WHOLE_S = 0.1  # the silence and the fading vowel at the end of a prompt are not missed

Sound = tuple[str, bytes]  # the words that begin with this sound, "" when those before go on; s16le mono 8 kHz

# Between two pieces of sound. The embedded voice gives a job up after 8 s in its queue; a caller who has heard
# nothing for longer has hung up. A voice that hangs would hold the whole call: all waits for the bot's words to end.
SOUND_WITHIN_S = 10.0


@attrs.frozen
class SoundOver:
    """What the bot said is over, on the line: `Voice.finished` tells what it was. Nothing is lost with this."""


ToWatcher = Sends[FloorEvent | SoundOver]
_SOUND_OVER = SoundOver()


@attrs.define
class Placed:
    """Where in the sound of an utterance a part begins, in seconds: what was heard can be told from it."""

    text: str
    begins_s: float
    ends_s: float  # of what is there of it so far


@attrs.frozen
class Cue:
    """A part of an utterance. pcm: its prompt, where that may be used. is_written: by a language model, meanwhile."""

    part: Words
    pcm: bytes
    is_written: bool

    @property
    def is_at_hand(self) -> bool:
        return bool(self.pcm) and not self.is_written


@attrs.frozen
class Uttered:
    """What is being said. placed: its parts."""

    say: Say
    playback: Playback
    placed: list[Placed]


class Voice:
    """The bot's mouth in one call. The watcher pauses, resumes and stops it, at once.

    An utterance all of which is at hand is played where it is asked for; any other is left to the task of `run`. The
    end of each is found by `finished`, and the next begins there: the floor's commands are for the one it knows of.
    """

    def __init__(
        self,
        line: Line,
        to_watcher: ToWatcher,
        prompts: PromptSounds,
        synthesiser: Synthesiser,
        metrics: Metrics,
        composer: Composer,
        ledger: Ledger,
        music: bytes = b"",
        watermark: Watermark | None = None,
    ) -> None:
        self._line = line
        self._to_watcher = to_watcher
        self._prompts = prompts
        self._synthesiser = synthesiser
        self._metrics = metrics
        self._composer = composer
        self._ledger = ledger
        self._watermark = watermark or Watermark()
        self._playback: Playback | None = None
        self._asked: deque[Say] = deque()  # to be said after what is being said
        self._is_speaking = False
        self._uttered: Uttered | None = None  # announced, and its end not told
        self._slow_in, self._slow_out = trio.open_memory_channel[tuple[Say, list[Cue]]](1)  # one is said at a time
        self._ahead = Ahead(synthesiser)
        self._written = WrittenAhead(composer, self._ahead.want)
        self._music = music
        self._music_from = 0  # bytes of it that the caller has heard
        self._holding: Playback | None = None

    def foresee(self, texts: Iterable[str]) -> None:
        """These will be said soon, unless something happens: begin to synthesise them."""
        for text in texts:
            self._ahead.want(text)

    def foresee_said(self, parts: Sequence[Words], words: str) -> None:
        """These would be said if the caller had said these words and no more: begin to write and to synthesise them.

        What is written never stands beside a human's voice (`_cues`): with any recorded, it waits until it is due.
        """
        self.foresee(part.text for part in parts if isinstance(part, Spoken))
        tasks = [part.task for part in parts if isinstance(part, Composed) and self._composer.can(part.task)]
        if tasks and not self._prompts.recorded:
            self._written.want(tasks[0], words)
        else:
            self._written.drop()

    def hold(self, *, wanted: bool) -> None:
        """From now on music whenever nothing is said, or no more of it. What is being said is not touched."""
        if not wanted and self._holding is not None:
            self._holding.drop()
            self._holding, self._music_from = None, 0
        elif wanted and self._music and self._holding is None:
            self._play_music()

    def _play_music(self) -> None:
        """From its beginning, or from where words interrupted it."""
        played_bytes = 0 if self._holding is None else round(self._holding.sent_s * BYTES_PER_S)
        self._music_from += played_bytes
        self._holding = Playback()
        self._holding.add(self._music[self._music_from :])
        self._holding.finish()
        if self._playback is None:
            self._line.play(self._holding)

    def pause(self) -> None:
        if self._playback:
            self._playback.pause()

    def resume(self) -> None:
        if self._playback:
            self._playback.resume()

    def stop(self) -> None:
        """Drop the rest of the current utterance; what is queued behind it is still spoken."""
        if self._playback:
            self._playback.drop()

    def say(self, say: Say) -> None:
        """Speak it once what was asked for before is over. Never waits."""
        assert len(self._asked) < SAYS_MAX, "a flow that talks to itself"
        self._asked.append(say)
        if not self._is_speaking:
            self._begin_next()

    @property
    def is_last(self) -> bool:
        """Nothing is to be heard after what is being said."""
        return not self._asked and self._holding is None

    def finished(self, now: float) -> BotFinished | None:
        """What was being said, once, when it has ended; the next has begun then. For the watcher, who asks after each
        of its steps: an inbox so full that it takes no SoundOver has other events. now: when it ended."""
        uttered = self._uttered
        if uttered is None or not uttered.playback.is_done:
            return None
        self._uttered = None
        over = self._over(uttered, now)
        self._begin_next()
        return over

    async def run(self) -> None:
        """Speak what is not at hand, until cancelled."""
        async with trio.open_nursery() as making:
            making.start_soon(self._ahead.run)
            making.start_soon(self._written.run)
            async for say, cues in self._slow_out:
                await self._make(say, cues)

    def _begin_next(self) -> None:
        self._is_speaking = bool(self._asked)
        if not self._asked:
            return
        say = self._asked.popleft()
        cues = self._cues(say.parts)
        if not all(cue.is_at_hand for cue in cues) or not self._is_begun(say, cues):
            self._slow_in.send_nowait((say, cues))

    def _is_begun(self, say: Say, cues: Sequence[Cue]) -> bool:
        """Begin what is at hand, unless the watcher's inbox is full."""
        try:
            self._to_watcher.send_nowait(BotStarted(say.saying, say.barge_in, trio.current_time()))
        except trio.WouldBlock:
            return False
        uttered = self._new(say)
        for cue in cues:
            self._metrics.spoken_from_cache()
            add(cue.part.text, cue.pcm, uttered.playback, uttered.placed)
        uttered.playback.finish()
        self._playback = uttered.playback
        self._play(uttered)
        return True

    def _play(self, uttered: Uttered) -> None:
        """It has just been announced, so the watcher asks for its end once more, also when that has come already."""
        self._uttered = uttered
        uttered.playback.on_done = waker(self._to_watcher)
        self._line.play(uttered.playback)

    def _new(self, say: Say) -> Uttered:
        playback, ledger = Playback(), self._ledger  # not `self`: it keeps the playback
        playback.on_begin = lambda: ledger.framed(say.saying, trio.current_time())
        return Uttered(say, playback, [])

    async def _make(self, say: Say, cues: Sequence[Cue]) -> None:
        """Say what has to be made first, or waits for the watcher's inbox."""
        uttered = self._new(say)
        async with trio.open_nursery() as speaking:
            await speaking.start(self._fill, cues, uttered)
            self._ledger.voiced(say.saying, trio.current_time())
            self._playback = uttered.playback  # before it is announced: the watcher may pause it while `put` waits
            await put(self._to_watcher, BotStarted(say.saying, say.barge_in, trio.current_time()))
            self._play(uttered)
            await uttered.playback.wait_done()
            speaking.cancel_scope.cancel()

    def _over(self, uttered: Uttered, now: float) -> BotFinished:
        """All of it is sent, or dropped."""
        saying, playback = uttered.say.saying, uttered.playback
        self._playback = None
        self._ledger.starved(saying, playback.starved_blocks, now)
        if self._holding is not None:
            self._play_music()
        heard = heard_text(uttered.placed, playback.sent_s, whole=not playback.was_dropped)
        return BotFinished(saying, now, playback.sent_s, heard, playback.was_dropped)

    async def _fill(self, cues: Sequence[Cue], uttered: Uttered, *, task_status: trio.TaskStatus[None]) -> None:
        """Put the sound of all parts into the playback; started once enough of it is there (or no more will be)."""
        playback = uttered.playback
        for cue in cues:
            async for text, pcm in self._sound(cue, uttered.say.saying):
                add(text, pcm, playback, uttered.placed)
                if playback.queued_s >= self._watermark.seconds:
                    task_status.started()
                    task_status = trio.TASK_STATUS_IGNORED
        playback.finish()
        task_status.started()

    def _cues(self, parts: tuple[Words, ...]) -> list[Cue]:
        """A sentence that a language model writes is synthesised: it never stands beside a human's."""
        cached = [None if isinstance(part, Spoken) else self._prompts.pcm(part.prompt_id) for part in parts]
        human = any(not isinstance(part, Spoken) and part.prompt_id in self._prompts.recorded for part in parts)
        writes = not human and any(isinstance(part, Composed) and self._composer.can(part.task) for part in parts)
        one_voice = (all(cached) and not writes) or (self._prompts.voice == self._synthesiser.name and not human)
        return [
            Cue(part, (pcm or b"") if one_voice else b"", writes and isinstance(part, Composed))
            for part, pcm in zip(parts, cached, strict=True)
        ]

    def _sound(self, cue: Cue, saying: int) -> AsyncIterator[Sound]:
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
            self._watermark.learn(lead)
        except ProviderError:
            self._metrics.error("synthesis_failed", "voice")
        except trio.TooSlowError:
            self._metrics.error("synthesis_late", "voice")

    def _began(self, asked_s: float) -> None:
        """The first sound of a sentence asked for at asked_s is there."""
        if not self._synthesiser.measures_itself:
            self._metrics.synthesis_began(trio.current_time() - asked_s)


def waker(to_watcher: ToWatcher) -> Callable[[], None]:
    """What the media plane calls as the last of a playback goes out. It keeps neither the voice nor the playback."""

    def wake() -> None:
        with suppress(trio.WouldBlock):  # the watcher has events to take, and asks after each
            to_watcher.send_nowait(_SOUND_OVER)

    return wake


def add(text: str, pcm: bytes, playback: Playback, placed: list[Placed]) -> None:
    """Sound to what is played, and its words, if any begin with it, to their place."""
    if text:
        begins_s = playback.sent_s + playback.queued_s
        placed.append(Placed(text, begins_s, begins_s))
    playback.add(pcm)
    placed[-1].ends_s = playback.sent_s + playback.queued_s


async def next_until(sound: AsyncIterator[bytes], until_s: float) -> bytes | None:
    """The next piece, None at the end. Raises trio.TooSlowError."""
    with trio.fail_at(until_s):
        return await anext(sound, None)


def heard_text(placed: list[Placed], sent_s: float, *, whole: bool) -> str:
    """What the caller heard: all of it, or up to the word at which the sound was stopped."""
    return " ".join(filter(None, (part.text if whole else heard_of(part, sent_s) for part in placed)))


def heard_of(part: Placed, sent_s: float) -> str:
    """Words take about as long as they have letters. A word half said was not heard."""
    if sent_s >= part.ends_s - WHOLE_S:
        return part.text
    letters = len(part.text) * (sent_s - part.begins_s) / (part.ends_s - part.begins_s)
    heard, said = list[str](), 0
    for word in part.text.split():
        said += len(word) + 1
        if said > letters:
            break
        heard.append(word)
    return " ".join(heard) + " …" if heard else ""
