"""I/O. The inbound half of a line: bytes as they arrive become events in the inbox of the call.

Waits for nothing and touches no socket; both kinds of line (pump and direct) use it.
Sound goes out in batches of 120 ms, because a batch costs much the same whatever its length; they are a whole number
of the pump's reads, three. Where nobody speaks, which is most of a call, they have 240 ms: a caller who is too quiet
for our own gate is heard up to 120 ms later by that. A batch under way is handed out before any other event: the
order of events is the order of arrival, and the first words of a caller wait for nothing.
"""

from __future__ import annotations

import math
from typing import Final, Literal, assert_never
from uuid import UUID

from ..audio.activity import BLOCK_S, SILENCE_SCORE, Floors
from ..audio.echo import Echo
from ..audio.mislabelled import Labels
from ..audio.pcm import energy
from ..audio.resample import LINE_HZ, Resampler
from ..turns.events import AudioBatch, DtmfPressed, HungUp, Identified, LineEvent
from ..wire.frames import HEADER_BYTES, AudioFrame, DtmfFrame, ErrorFrame, Frame, HangupFrame, UnknownFrame, UuidFrame
from ..wire.parser import BadStream, Buffer, Parser
from ..wire.sniff import sniff
from ..wire.writer import BLOCK_BYTES, SILENCE_FRAME
from .api import Detectors
from .counters import Counters
from .inbox import Inbox
from .mouth import Said
from .speech import SpeechWatch

BATCH_BLOCKS: Final = 6
BATCH_BYTES: Final = BATCH_BLOCKS * BLOCK_BYTES  # 120 ms: transcribers want about 100
CALM_BATCHES: Final = 2  # in one, where nobody speaks; 240 ms: transcribers take messages of up to 250
LARGEST_BYTES: Final = CALM_BATCHES * BATCH_BYTES  # of what came in a heap, too
WAITED_S: Final = 0.12  # an unfilled batch older than this is handed out: the phone has stopped sending
FIRST_BYTES: Final = 16  # enough to name a stranger
BLOCK_SAMPLES: Final = 160
NEAR_BLOCKS: Final = 2  # how many may come between two looks at a line
ECHO_WAITS: Final = (
    50  # 1 s of frames; told in one go they cost a third. As long as it does not know the line, at each batch
)

How = Literal["eof", "reset", "wire_error", "stuck"]


class Ear:
    """Everything one peer has sent, in order, as events.

    said: to the peer; it may come back as an echo. floors: of all lines whose sound `hearing` hears at once.
    """

    __slots__ = (
        "_counters", "_detectors", "_echo", "_echo_knows", "_echo_waits", "_first", "_floors", "_inbox",
        "_labels", "_parser", "_resampler", "_untold", "batch", "batch_s", "call_id", "came_s", "dated_s", "ending",
        "is_calm", "is_fading", "is_going_on", "is_plain", "is_turning", "said", "seat", "watch",
    )  # fmt: skip

    def __init__(
        self,
        inbox: Inbox,
        detectors: Detectors,
        counters: Counters,
        said: Said | None = None,
        floors: Floors | None = None,
    ) -> None:
        self.said = said or Said()
        self.call_id: UUID | None = None
        self.ending: HungUp | None = None
        self.came_s = 0.0  # when the last sound arrived
        self.dated_s = 0.0  # when some sound did, by the kernel: all other comes 20 ms by 20 ms before and after it
        self.is_plain = False  # what comes next is a frame from its first byte on: for `hearing`
        self.is_calm = False  # a soft block only moves the floor of the gate
        self.is_fading = False  # nor does it move more than the gate
        self.is_turning = True  # speech may just be starting, or stopping: when sound came matters
        self.is_going_on = False  # somebody speaks: a loud block is only more of it
        self.watch: SpeechWatch | None = None  # from the UUID on
        self.seat = -1  # of its gate's floor
        self._floors = floors
        self.batch: list[bytes] = []
        self.batch_s = 0.0  # arrival of its first block
        self._echo = Echo()
        self._echo_knows = 0  # of the batch: so many blocks
        self._untold: list[bytes] = []  # soft sound of earlier batches
        self._echo_waits = BATCH_BLOCKS  # so many frames, before it is told of them though nobody asks
        self._parser = Parser("from_asterisk")
        self._inbox = inbox
        self._detectors = detectors
        self._counters = counters
        self._resampler: Resampler | None = None
        self._first = b""
        self._labels = Labels()

    def __repr__(self) -> str:
        return f"<Ear {self._parser!r} {self.watch!r} {self._echo!r}>"

    @property
    def is_over(self) -> bool:
        return self.ending is not None

    @property
    def has_echo(self) -> bool:
        """The bot's voice comes back on this line."""
        return self._echo.is_learned

    @property
    def is_deaf(self) -> bool:
        """The peer is gone: nothing sent reaches anybody."""
        return self.ending is not None and self.ending.how in ("eof", "reset")

    @property
    def has_opened(self) -> bool:
        """The peer has said who it is, or will not any more."""
        return self.call_id is not None or self.is_over

    def hear(self, data: Buffer, now_s: float) -> None:
        """Bytes that arrived now."""
        if self.call_id is None:
            self._first = (self._first + bytes(data[:FIRST_BYTES]))[:FIRST_BYTES]
        try:
            frames = self._parser.feed(data)
        except BadStream as fault:
            self._take(fault.frames, now_s)
            self.end("wire_error", now_s, str(fault) if self.call_id else sniff(self._first))
        else:
            self._take(frames, now_s)
            self.is_plain = (
                self._parser.is_between_frames
                and self.watch is not None
                and not (self.watch.rest or self.is_over or self._labels.law)
            )

    @property
    def has_calm_batch(self) -> bool:
        """The batch under way is nothing but soft sound of a line on which nobody speaks."""
        return self.is_calm and not self._echo_knows

    @property
    def may_stop_s(self) -> float:
        """When sound comes that may end speech, if that is soon: then every ms until it is heard is the caller's."""
        blocks = math.inf if self.watch is None or self.is_over else self.watch.blocks_to_end
        return self.came_s + blocks * BLOCK_S if blocks <= NEAR_BLOCKS else math.inf

    def decides_s(self, both: bool) -> float:
        """As `may_stop_s`. both: or begin it."""
        if both and self.watch is not None and self.watch.is_rising:
            return self.came_s + BLOCK_S
        return self.may_stop_s

    @property
    def is_near(self) -> bool:
        """The next sounds may decide something."""
        return not self.is_over and self.watch is not None and (self.watch.is_rising or self.may_stop_s < math.inf)

    def is_due(self, now_s: float) -> bool:
        """They may have come."""
        return (self.watch is not None and self.watch.is_rising) or self.may_stop_s <= now_s

    def listen(self, sound: bytes, level: float, behind: int) -> tuple[bytes, bool]:
        """One whole block that may be speech, or an echo: `follow` it next, or after the one behind it.

        Returns what is left of it, and whether the detector must be asked about that. level: its energy (pcm.energy).
        behind: so many blocks have come after it; the last of them at `came_s`.
        """
        assert self.watch is not None, "no sound comes before the UUID"
        said = self.said
        if said.may_return:
            self._tell_echo(behind + 1)
            if said.may_return and (freed := self._echo.heard(sound, level, behind)) is not sound:
                sound, level = freed, energy(freed)
        return sound, self.watch.is_asking(level)

    def follow(self, sound: bytes, score: float, level: float, behind: int) -> None:
        """Take what is left of a block, which scores this, into the batch, and tell what it has changed."""
        assert self.watch is not None, "no sound comes before the UUID"
        if sound:
            self._keep(sound, self.came_s - behind * BLOCK_S)
        if score or not self.watch.is_quiet:  # nothing that scores 0 changes anything where nobody speaks
            for change in self.watch.scored(score, self.came_s - behind * BLOCK_S, level):
                self._tell(change)
        self.is_calm, self.is_fading, self.is_turning, self.is_going_on = self.watch.mood

    def fade(self, pair: bytes) -> None:
        """Two soft blocks while it `is_fading`: they move nothing but the gate."""
        assert self.watch is not None, "no sound comes before the UUID"
        self.watch.fade(pair, 2)
        self.is_fading = not self.watch.gate.is_shut
        self.is_calm = not self.is_fading

    def hear_on(self, pair: bytes) -> SpeechWatch:
        """Two loud blocks while speech `is_going_on` and nothing of the bot's can return: `follow_on` them next.

        Returns whose detector must be asked about them.
        """
        assert self.watch is not None, "no sound comes before the UUID"
        batch = self.batch
        if not batch:
            self.batch_s = self.came_s - BLOCK_S
        batch.append(pair)
        self._echo_knows = len(batch)
        return self.watch

    def follow_on(self, score: float, levels: tuple[float, float]) -> None:
        """Tell what these blocks, of which the last scores this, have changed."""
        watch = self.watch
        assert watch is not None, "no sound comes before the UUID"
        if score < SILENCE_SCORE:
            watch.went_on(levels[:1], self.came_s - BLOCK_S)
            self.follow(b"", score, levels[1], 0)
        elif not watch.went_on(levels, self.came_s):
            self.is_calm, self.is_fading, self.is_turning, self.is_going_on = watch.mood

    def flush(self) -> None:
        """Hand out the batch under way."""
        if not self.batch:
            return
        batch, knows, self._echo_knows = self.batch, self._echo_knows, 0
        pcm, tells = b"".join(batch), len(self.said.frames) >= self._echo_waits
        if knows < len(batch) and (tells or self.said.may_return):  # not its blocks: what is freed at once stays warm
            self._untold.append(b"".join(batch[knows:]) if knows else pcm)
        batch.clear()
        if tells:
            self._tell_echo()
        elif not self.said.may_return:
            self._echo.lose_place()
        hand_out = self._inbox.sink or self._inbox.put_sound
        if len(pcm) <= LARGEST_BYTES:
            hand_out(AudioBatch(pcm, self.batch_s))
            return
        for at in range(0, len(pcm), LARGEST_BYTES):
            hand_out(AudioBatch(pcm[at : at + LARGEST_BYTES], self.batch_s + at / BLOCK_BYTES * BLOCK_S))

    def hear_end(self, now_s: float) -> None:
        """The peer has closed its side."""
        if self.call_id is None:
            self.end("eof", now_s, "cut" if self._first else "empty")
        else:
            pending = self._parser.pending_bytes
            self.end("eof", now_s, f"cut inside a frame, after {pending} bytes of it" if pending else "")

    def end(self, how: How, now_s: float, detail: str = "") -> None:
        """The line is over; only the first end counts."""
        if self.is_over:
            return
        if self.call_id is None:
            self._counters.refuse(detail or how)
        self.ending = HungUp(how, now_s, detail)
        self.is_plain = self.is_calm = False
        self._tell(self.ending)
        self.close()

    def waited(self, now_s: float) -> None:
        """Nothing has come. Called every 40 ms or so: hand out what no further frame will complete."""
        if now_s - self.came_s < WAITED_S or self.watch is None or self.is_over:
            return
        self.flush()
        self._tell_echo()
        for change in self.watch.waited(now_s):
            self._tell(change)

    def close(self) -> None:
        """Give the detector and the seat back. Safe to call twice."""
        if self.watch is not None:
            self.watch.close()
            self.watch.gate.close()

    def _take(self, frames: list[Frame], now_s: float) -> None:
        self._counters.frames_received += len(frames)
        for frame in frames:
            self._take_one(frame, now_s)

    def _take_one(self, frame: Frame, now_s: float) -> None:
        match frame:
            case AudioFrame(rate_hz=rate_hz, payload=payload):
                self._sound(self._linear(payload, rate_hz, now_s), now_s)
            case DtmfFrame(key=key):
                self._tell(DtmfPressed(key, now_s))
                if self._inbox.is_overrun:
                    self.end("stuck", now_s, "too many unread events")
            case UuidFrame(call_id=call_id):
                self.call_id = call_id
                self.watch = SpeechWatch(self._detectors, self._counters, self._floors)
                self.seat = self.watch.gate.seat
                self._tell(Identified(call_id, now_s))
            case HangupFrame():
                self.end("eof", now_s, "the peer sent a hang-up frame")
            case ErrorFrame() | UnknownFrame():
                self._counters.unknown_frames += 1
            case _:
                assert_never(frame)

    def _sound(self, pcm: bytes, now_s: float) -> None:
        """Sound at 8 kHz: freed of the bot's own voice, into the batch, and past the detector."""
        self.came_s = now_s
        if not pcm or self.watch is None:
            return
        self._tell_echo()
        if self.said.may_return:
            pcm = self._echo.heard(pcm, energy(pcm))
        self._keep(pcm, now_s)
        for change in self.watch.heard(pcm, now_s):
            self._tell(change)
        self.is_calm, self.is_fading, self.is_turning, self.is_going_on = self.watch.mood
        if sum(map(len, self.batch)) >= BATCH_BYTES:  # in larger pieces
            self.flush()

    def _keep(self, pcm: bytes, came_s: float) -> None:
        """As the next sound of the batch; the echo canceller has had it."""
        if not self.batch:
            self.batch_s = came_s
        self.batch.append(pcm)
        self._echo_knows = len(self.batch)

    def _tell_echo(self, behind: int = 0) -> None:
        """Of all that was said and heard up to now; what it has not been told of the batch is soft. behind: so many
        blocks have come after it."""
        echo, said = self._echo, self.said
        frames, untold = said.frames, b"".join([*self._untold, *self.batch[self._echo_knows :]])
        self._untold.clear()
        self._echo_knows = len(self.batch)
        if not said.may_return:
            echo.position += BLOCK_SAMPLES * len(frames)
        elif frames and not said.silences:
            echo.played_frames(frames, HEADER_BYTES)
        else:
            for frame in frames:
                if frame is SILENCE_FRAME:
                    echo.position += BLOCK_SAMPLES
                else:
                    echo.played_frames([frame], HEADER_BYTES)
        said.frames, said.silences = [], 0
        said.may_return = echo.position < echo.near_until
        if said.may_return and untold:
            echo.heard_nothing(untold, behind)
        self._echo_waits = ECHO_WAITS if echo.is_known else BATCH_BLOCKS

    def _linear(self, payload: bytes, rate_hz: int, now_s: float) -> bytes:
        """At 8 kHz, and linear also where it only says so. Whole 20 ms of linear sound do not pass here."""
        if rate_hz != LINE_HZ:
            return self._resampled(payload, rate_hz)
        was_known = self._labels.law is not None
        pcm = self._labels.linear(payload, now_s)
        if self._labels.law is not None and not was_known:
            self._counters.mislabel(self._labels.law)
        return pcm

    def _resampled(self, pcm: bytes, rate_hz: int) -> bytes:
        """At 8 kHz. A peer may change its rate; then a new stream begins, with what the old one held back lost."""
        if self._resampler is None or self._resampler.from_hz != rate_hz:
            self._resampler = Resampler(rate_hz)
        return self._resampler.feed(pcm)

    def _tell(self, event: LineEvent) -> None:
        self.flush()
        self._inbox.put(event)
