"""I/O. The inbound half of a line: bytes as they arrive become events in the inbox of the call.

Waits for nothing and touches no socket; both kinds of line (pump and direct) use it.
Sound goes out in batches of 100 ms, because waking a task for every frame costs more than all the rest of the work.
A batch under way is handed out before any other event, so that the order of events is the order of arrival.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Literal, assert_never
from uuid import UUID

from ..audio.echo import Echo
from ..audio.mislabelled import Labels
from ..audio.pcm import energies, energy
from ..audio.resample import LINE_HZ, Resampler
from ..errors import ModelError, ProviderError
from ..turns.events import AudioBatch, DtmfPressed, HungUp, Identified, LineEvent
from ..wire.frames import AudioFrame, DtmfFrame, ErrorFrame, Frame, HangupFrame, UnknownFrame, UuidFrame
from ..wire.parser import BadStream, Buffer, Parser
from ..wire.sniff import sniff
from .api import Detector, Detectors
from .counters import Counters
from .inbox import Inbox
from .speech import NO_CHANGE, Change, SpeechWatch

BATCH_BYTES: Final = 1_600  # 100 ms: what the transcriber wants, and ten wake-ups a second per call
WAITED_S: Final = 0.12  # an unfilled batch older than this is handed out: the phone has stopped sending
FIRST_BYTES: Final = 16  # enough to name a stranger

How = Literal["eof", "reset", "wire_error", "stuck"]


class Ear:
    """Everything one peer has sent, in order, as events. echo: of what is said to the peer."""

    def __init__(self, inbox: Inbox, detectors: Detectors, counters: Counters, echo: Echo | None = None) -> None:
        self._echo = echo or Echo()
        self.call_id: UUID | None = None
        self.ending: HungUp | None = None
        self.heard_s = 0.0  # when sound last arrived
        self._parser = Parser("from_asterisk")
        self._inbox = inbox
        self._detectors = detectors
        self._counters = counters
        self.watch: SpeechWatch | None = None  # from the UUID on
        self._resampler: Resampler | None = None
        self._batch: list[bytes] = []
        self._batch_bytes = 0
        self._batch_s = 0.0
        self._first = b""
        self._labels = Labels()

    def __repr__(self) -> str:
        return f"<Ear {self._parser!r} {self.watch!r}>"

    @property
    def is_over(self) -> bool:
        return self.ending is not None

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

    def whole_block(self, data: Buffer) -> bytes | None:
        """The sound in `data` if it is exactly one frame of 20 ms, as it nearly always is: for `hear_blocks`. If not,
        None, and nothing was taken: call `hear`."""
        return None if self.watch is None or self.watch.rest else self._parser.quick(data)

    def hear_block(self, block: bytes, level: float, now_s: float) -> bytes:
        """One whole block and its energy. Returns what the detector must be asked about, nothing if it need not."""
        watch, echo = self.watch, self._echo
        assert watch is not None
        self.heard_s = now_s
        if echo.position < echo.near_until:
            came, block = block, echo.heard(block, level)
            level = level if block is came else energy(block)
        if not self._batch:
            self._batch_s = now_s
        self._batch.append(block)
        self._batch_bytes += len(block)
        if watch.is_asking(level):
            return block
        self.follow(NO_CHANGE if watch.is_quiet else watch.scored(0.0, now_s))
        return b""

    def follow(self, changes: Sequence[Change]) -> None:
        """Tell what the last sound has changed, and hand out the batch it has filled."""
        for change in changes:
            self._tell(change)
        if self._batch_bytes >= BATCH_BYTES:
            self._flush()

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
        self._tell(self.ending)
        self.close()

    def waited(self, now_s: float) -> None:
        """Called every 20 ms or so: hand out what no further frame will complete."""
        if now_s - self.heard_s < WAITED_S or self.watch is None:
            return
        self._flush()
        for change in self.watch.waited(now_s):
            self._tell(change)

    def close(self) -> None:
        """Give the detector back. Safe to call twice."""
        if self.watch is not None:
            self.watch.close()

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
                self.watch = SpeechWatch(self._detectors, self._counters)
                self._tell(Identified(call_id, now_s))
            case HangupFrame():
                self.end("eof", now_s, "the peer sent a hang-up frame")
            case ErrorFrame() | UnknownFrame():
                self._counters.unknown_frames += 1
            case _:
                assert_never(frame)

    def _sound(self, pcm: bytes, now_s: float) -> None:
        """Sound at 8 kHz: freed of the bot's own voice, into the batch, and past the detector."""
        self.heard_s = now_s
        if not pcm or self.watch is None:
            return
        if self._echo.position < self._echo.near_until:
            pcm = self._echo.heard(pcm, energy(pcm))
        if not self._batch:
            self._batch_s = now_s
        self._batch.append(pcm)
        self._batch_bytes += len(pcm)
        self.follow(self.watch.heard(pcm, now_s))

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
        self._flush()
        self._inbox.put(event)

    def _flush(self) -> None:
        if self._batch:
            self._inbox.put(AudioBatch(b"".join(self._batch), self._batch_s))
            self._batch, self._batch_bytes = [], 0


def hear_blocks(heard: Sequence[tuple[Ear, bytes]], now_s: float, detectors: Detectors) -> None:
    """The blocks of 20 ms that came on all lines in one tick: levels in one go, and one question to the detector."""
    asking: list[tuple[Ear, SpeechWatch]] = []
    asked: list[tuple[Detector, bytes]] = []
    for (ear, block), level in zip(heard, energies([block for _, block in heard]), strict=True):
        question = ear.hear_block(block, level, now_s)
        if question and ear.watch is not None and ear.watch.detector is not None:
            asking.append((ear, ear.watch))
            asked.append((ear.watch.detector, question))
    if asked:
        _ask(asking, asked, now_s, detectors)


def _ask(
    asking: Sequence[tuple[Ear, SpeechWatch]],
    asked: Sequence[tuple[Detector, bytes]],
    now_s: float,
    detectors: Detectors,
) -> None:
    try:
        scores = detectors.score_all(asked)
    except (ProviderError, ModelError):
        for _, watch in asking:
            watch.failed()
        scores = [0.0] * len(asked)
    for (ear, watch), score in zip(asking, scores, strict=True):
        ear.follow(watch.scored(score, now_s))
