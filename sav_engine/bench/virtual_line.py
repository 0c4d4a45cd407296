"""Pure but for the detector it is given. One line without wires: 20 ms after 20 ms through the engine's own ear,
mouth, voice detection, echo canceller and floor, in virtual time, with a caller at the far end.

What is not there: sockets, and the up to 20 ms until a tick of the pump reads what has arrived.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final
from uuid import UUID

import attrs
import numpy as np

from ..audio import g711
from ..audio.pcm import pcm_of
from ..media.api import Detectors
from ..media.counters import Counters
from ..media.ear import Ear
from ..media.inbox import Inbox
from ..media.mouth import Mouth
from ..media.playback import Playback
from ..providers.local_sound import SoundMemory
from ..turns.events import (
    AudioBatch,
    BotFinished,
    BotStarted,
    DeadlinePassed,
    FinalizeSegment,
    FloorCommand,
    FloorEvent,
    LineEvent,
    PausePlayback,
    QuestionAsked,
    ResumePlayback,
    SpeechStarted,
    SpeechStopped,
    StopPlayback,
    Words,
)
from ..turns.machine import Machine
from ..turns.policy import BargeIn, Policy
from ..wire import writer
from .clips import RATE_HZ, Clip, Floats, Return

BLOCK: Final = 160
BLOCK_S: Final = 0.02
LINE_RMS: Final = 8.0  # -72 dBFS of hiss on the caller's line
AFTER_S: Final = 3.0  # how long the caller is watched after the end of the clip: longer than any decision takes
BEFORE_S, BEHIND_S = 0.5, 0.2  # of a segment, as the embedded transcriber cuts it (providers/local_ports)
ROOM_SAMPLES, ROOM_DECAY, ROOM_SHARE = 320, 64, 0.35  # walls: 40 ms, 8 ms to fall by 1/e, -9 dB beside the direct way

Hear = Callable[[bytes, Clip], str]  # (the sound of a segment, what it was) -> its words


class Noted(Inbox):
    """Keeps the events for whoever steps the line, instead of waking a task."""

    def __init__(self) -> None:
        super().__init__(Counters())
        self.events: list[LineEvent] = []

    def put(self, event: LineEvent) -> None:
        self.events.append(event)

    def put_sound(self, batch: AudioBatch) -> None:
        self.events.append(batch)


@attrs.define
class Story:
    """What happened on one line. bot, caller: all sound sent and received, at 8 kHz. onset_s, over_s: of the clip.

    marks: (time, what) of the floor's events and commands. floors: (time, floor) from then on. wrong: blocks of the
    bot that were not the prompt's at the place it had reached.
    """

    clip: Clip
    onset_s: float
    over_s: float
    bot: Floats
    caller: Floats
    marks: list[tuple[float, str]] = attrs.field(factory=list)
    floors: list[tuple[float, str]] = attrs.field(factory=list)
    wrong: int = 0
    resumed: int = 0
    is_stopped: bool = False

    @property
    def was_paused(self) -> bool:
        return any(what == "PausePlayback" for _, what in self.marks)

    @property
    def silent_after_s(self) -> float | None:
        """From the caller's first sound to the end of the bot's last one; None: it never fell silent."""
        paused = [at for at, what in self.marks if what in ("PausePlayback", "StopPlayback") and at >= self.onset_s]
        if not paused:
            return None
        began = round(self.onset_s * RATE_HZ)
        resumed = [at for at, what in self.marks if what == "ResumePlayback" and at > paused[0]]
        until = round((resumed[0] if resumed else self.over_s) * RATE_HZ)
        heard = np.flatnonzero(np.abs(self.bot[began:until]) > 300)
        return (float(heard[-1]) + 1) / RATE_HZ if heard.size else 0.0

    @property
    def paused_s(self) -> float:
        """How long the bot was silent before it went on."""
        pauses = [at for at, what in self.marks if what == "PausePlayback"]
        resumes = [at for at, what in self.marks if what == "ResumePlayback"]
        return sum(back - at for at, back in zip(pauses, resumes, strict=False))


class VirtualLine:
    """One run: the bot says the prompt, and the clip begins onset_s after it.

    words_s: how long the transcriber takes.
    """

    def __init__(
        self,
        clip: Clip,
        prompt: bytes,
        onset_s: float,
        barge_in: BargeIn,
        detectors: Detectors,
        hear: Hear,
        words_s: float,
        seed: int,
    ) -> None:
        self._prompt = np.frombuffer(prompt, "<i2")
        over_s = onset_s + clip.sound.size / RATE_HZ
        blocks = int((max(over_s, onset_s + 2.0) + AFTER_S) / BLOCK_S)
        hiss = np.random.default_rng(seed).normal(0.0, LINE_RMS, blocks * BLOCK)
        at = round(onset_s * RATE_HZ)
        hiss[at : at + clip.sound.size] += clip.sound
        self.story = Story(clip, onset_s, over_s, np.zeros(blocks * BLOCK), hiss)
        self._path = way_back(clip.echo, seed)
        self._delay = 0 if clip.echo is None else round(clip.echo.delay_ms * RATE_HZ / 1000)
        self._inbox, self._sound = Noted(), SoundMemory()
        self._ear = Ear(self._inbox, detectors, Counters())
        self._mouth = Mouth(self._ear.said)
        self._floor = Machine()
        self._playback = Playback()
        self._playback.add(prompt)
        self._playback.finish()
        self._barge_in: BargeIn = barge_in
        self._hear, self._words_s = hear, words_s
        self._owed: list[tuple[float, Words]] = []
        self._rises = False

    def run(self) -> Story:
        self._ear.hear(writer.uuid(UUID(int=1)), 0.0)
        self._tell(QuestionAsked(Policy("open", 0.8, 60.0), 0, 0.0), 0.0)
        self._tell(BotStarted(0, self._barge_in, 0.0), 0.0)
        self._mouth.play(self._playback)
        for number in range(self.story.bot.size // BLOCK):
            self._step(number)
        self._ear.close()
        return self.story

    def _step(self, number: int) -> None:
        now = number * BLOCK_S
        self._speak(number)
        if self._playback.is_done and not any(what == "BotFinished" for _, what in self.story.marks):
            sent_s = self._playback.sent_s
            self._tell(BotFinished(0, now, sent_s, "", self._playback.was_dropped), now)
        self._ear.hear(writer.audio(self._arriving(number)), now + BLOCK_S)  # it is whole when its 20 ms are over
        events, self._inbox.events = self._inbox.events, []
        for event in events:
            if isinstance(event, AudioBatch):
                self._sound.add(event)
            elif isinstance(event, SpeechStarted | SpeechStopped):
                self._tell(event, now + BLOCK_S)
        self._keep_time(now + BLOCK_S)

    def _speak(self, number: int) -> None:
        """The next frame, held against the prompt at the place it had reached."""
        place, rises = round(self._playback.sent_s * RATE_HZ), self._rises
        block = np.frombuffer(self._mouth.frame()[-2 * BLOCK :], "<i2")
        self.story.bot[number * BLOCK : (number + 1) * BLOCK] = block
        if round(self._playback.sent_s * RATE_HZ) == place:
            return  # silence, or the fading sound of a pause: nothing was said
        said = self._prompt[place : place + BLOCK]
        first = BLOCK // 2 if rises else 0  # where it goes on after a pause it rises for 10 ms
        self.story.wrong += not np.array_equal(block[first : said.size], said[first:])
        self._rises = False

    def _arriving(self, number: int) -> bytes:
        """The caller's 20 ms, with the bot's voice on its way back, through mu-law."""
        came = self.story.caller[number * BLOCK : (number + 1) * BLOCK].copy()
        end = (number + 1) * BLOCK - self._delay
        if self._path.size and end > 0:
            begin = end - BLOCK - self._path.size + 1
            sent = np.concatenate([np.zeros(max(-begin, 0)), self.story.bot[max(begin, 0) : end]])
            came += np.convolve(sent, self._path, "valid")
        heard = g711.from_ulaw(g711.to_ulaw(pcm_of(came)))
        self.story.caller[number * BLOCK : (number + 1) * BLOCK] = np.frombuffer(heard, "<i2")
        return heard

    # ------------------------------------------------------------ the floor

    def _tell(self, event: FloorEvent, now: float) -> None:
        self.story.marks.append((now, type(event).__name__))
        for command in self._floor.handle(event):
            self._obey(command, now)
        self.story.floors.append((now, self._floor.floor.value))

    def _keep_time(self, now: float) -> None:
        for due, words in [owed for owed in self._owed if owed[0] <= now]:
            self._owed.remove((due, words))
            self._tell(words, now)
        deadline = self._floor.next_deadline()
        if deadline is not None and deadline <= now:
            self._tell(DeadlinePassed(now), now)

    def _obey(self, command: FloorCommand, now: float) -> None:
        self.story.marks.append((now, type(command).__name__))
        match command:
            case PausePlayback():
                self._playback.pause()
            case ResumePlayback():
                self._playback.resume()
                self._rises = True
                self.story.resumed += 1
            case StopPlayback():
                self._playback.drop()
                self.story.is_stopped = True
            case FinalizeSegment() as asked:
                pcm = self._sound.cut(asked.started_s - BEFORE_S, asked.stopped_s + BEHIND_S)
                text = self._hear(pcm, self.story.clip)
                words = Words(text, True, 0.9, asked.started_s, asked.stopped_s, asked.segment)
                self._owed.append((now + self._words_s, words))
            case _:
                pass


def way_back(echo: Return | None, seed: int) -> Floats:
    """The impulse response from the bot's mouth to the caller's line, behind its delay; empty without an echo."""
    if echo is None:
        return np.zeros(0)
    path = np.zeros(ROOM_SAMPLES)
    path[0] = 1.0
    if echo.room:
        walls = np.random.default_rng(seed).normal(size=ROOM_SAMPLES) * np.exp(-np.arange(ROOM_SAMPLES) / ROOM_DECAY)
        path += walls * ROOM_SHARE / float(np.sqrt((walls**2).sum()))
    return path * (10 ** (echo.gain_db / 20) / float(np.sqrt((path**2).sum())))
