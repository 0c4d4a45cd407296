"""The voice: speaks what the conductor asks for, one utterance after the other.

Cached prompts are handed to the line whole, where they are asked for, without a task; a variable part is synthesised
while it already plays. What an utterance sounds like is the matter of `sounding`.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from contextlib import suppress

import attrs
import trio

from ..flow.events import Say
from ..media.api import Line
from ..media.playback import BYTES_PER_S, Playback
from ..turns.events import BotFinished, BotStarted, FloorEvent
from .channels import Sends, put
from .ledger import Ledger
from .sounding import Cue, Sounding
from .uttered import Uttered

SAYS_MAX = 32  # utterances one step of a flow can ask for, with room; more is a flow that talks to itself


@attrs.frozen
class SoundOver:
    """What the bot said is over, on the line: `Voice.finished` tells what it was. Nothing is lost with this."""


ToWatcher = Sends[FloorEvent | SoundOver]
_SOUND_OVER = SoundOver()


class Voice:
    """The bot's mouth in one call. The watcher pauses, resumes and stops it, at once.

    An utterance all of which is at hand is played where it is asked for; any other is left to the task of `run`. The
    end of each is found by `finished`, and the next begins there: the floor's commands are for the one it knows of.
    """

    def __init__(
        self,
        line: Line,
        to_watcher: ToWatcher,
        sounding: Sounding,
        ledger: Ledger,
        music: bytes = b"",
    ) -> None:
        self._line = line
        self._to_watcher = to_watcher
        self._sounding = sounding
        self._ledger = ledger
        self._playback: Playback | None = None
        self._asked: deque[Say] = deque()  # to be said after what is being said
        self._is_speaking = False
        self._uttered: Uttered | None = None  # announced, and its end not told
        self._known = -1  # the last of which the watcher has taken the beginning
        self._slow_in, self._slow_out = trio.open_memory_channel[tuple[Say, list[Cue]]](1)  # one is said at a time
        self._music = music
        self._music_from = 0  # bytes of it that the caller has heard
        self._holding: Playback | None = None

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

    def announced(self, saying: int) -> None:
        """The watcher has taken its beginning, so its end may be told. A voice that fails at once ends it before."""
        self._known = saying

    def finished(self, now: float) -> BotFinished | None:
        """What was being said, once, when it has ended; the next has begun then. For the watcher, who asks after each
        of its steps: an inbox so full that it takes no SoundOver has other events. now: when it ended."""
        uttered = self._uttered
        if uttered is None or not uttered.playback.is_done or uttered.say.saying != self._known:
            return None
        self._uttered = None
        over = self._over(uttered, now)
        self._begin_next()
        return over

    async def run(self) -> None:
        """Speak what is not at hand, until cancelled."""
        async with trio.open_nursery() as making:
            self._sounding.start(making)
            async for say, cues in self._slow_out:
                await self._make(say, cues)

    def _begin_next(self) -> None:
        self._is_speaking = bool(self._asked)
        if not self._asked:
            return
        say = self._asked.popleft()
        cues = self._sounding.cues(say.parts)
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
            uttered.add(cue.part.text, self._sounding.at_hand(cue))
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
        return Uttered(say, playback)

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
        return BotFinished(saying, now, playback.sent_s, uttered.heard(), playback.was_dropped)

    async def _fill(self, cues: Sequence[Cue], uttered: Uttered, *, task_status: trio.TaskStatus[None]) -> None:
        """Put the sound of all parts into the playback; started once enough of it is there (or no more will be)."""
        playback = uttered.playback
        for cue in cues:
            async for text, pcm in self._sounding.of(cue, uttered.say.saying):
                uttered.add(text, pcm)
                if playback.queued_s >= self._sounding.watermark.seconds:
                    task_status.started()
                    task_status = trio.TASK_STATUS_IGNORED
        playback.finish()
        task_status.started()


def waker(to_watcher: ToWatcher) -> Callable[[], None]:
    """What the media plane calls as the last of a playback goes out. It keeps neither the voice nor the playback."""

    def wake() -> None:
        with suppress(trio.WouldBlock):  # the watcher has events to take, and asks after each
            to_watcher.send_nowait(_SOUND_OVER)

    return wake
