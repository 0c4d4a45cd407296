"""I/O. What the caller and the bot were heard to say: a stereo file for each call, the caller left, the bot right.

The call hands over sound as it comes and goes, which costs a few copies; once a second one task writes what all calls
have said meanwhile, in a thread. A file is `<call id>.part` while the call lasts, so what a killed engine leaves is
found at the next start and made whole: at most the last second is missing. A caller who refuses is forgotten at once.
Nothing reaches the disk before the caller has heard that he is recorded: until then sound waits in memory, and of a
call that ends before, it goes with the call.

A disk that is full or hangs costs recordings, never a call: what cannot be written is given up and counted.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from typing import Final, Literal
from uuid import UUID

import attrs
import soundfile
import trio

from ..audio.stereo import HEADER_BYTES, RATE_HZ, Track, interleaved, wav_header
from ..logs import get_logger
from ..media.giving_way import give_way
from ..turns.events import AudioBatch

Format = Literal["wav", "opus"]

EVERY_S: Final = 1.0  # between two writes: 32 kB for each call, and what a killed engine loses
LATE_S: Final = 0.5  # sound is written so long after it was heard: a batch of the caller comes 240 ms after it began
UNWRITTEN_S_MAX: Final = 30.0  # a disk that hangs longer costs the recording, not the memory
PART: Final = ".part"
WAVS_MAX: Final = 1_000  # waiting to be encoded: the calls of a day
SUFFIX: Final[dict[Format, str]] = {"wav": ".wav", "opus": ".opus"}

log = get_logger(__name__)


class Recording:
    """One call. `caller` and `bot` are given to whoever carries sound; they wait for nothing."""

    def __init__(self, call_id: UUID, name: str, began_s: float) -> None:
        self.call_id = call_id
        self.name = name  # of the file that will be there: for the ticket
        self.is_over = False
        self.is_refused = False
        self.is_announced = False
        self._began_s = began_s
        self._caller, self._bot = Track(), Track()
        self._written = 0  # samples

    def __repr__(self) -> str:
        state = "refused" if self.is_refused else "over" if self.is_over else "running"
        state = state if self.is_announced or self.is_refused else f"{state}, unannounced"
        return f"<Recording {self.call_id} {state}, {self._written / RATE_HZ:.1f} s written>"

    def caller(self, batch: AudioBatch) -> None:
        if self.is_over:
            return
        self._caller.add(batch.pcm, batch.started_s - self._began_s)
        if batch.started_s - self._began_s - self._written / RATE_HZ > UNWRITTEN_S_MAX:
            self.is_over = True

    def bot(self, pcm: bytes) -> None:
        """20 ms that are being sent now."""
        if not self.is_over:
            self._bot.add(pcm, trio.current_time() - self._began_s)

    @property
    def is_kept(self) -> bool:
        """Will there be a file? For the ticket."""
        return self.is_announced and not self.is_refused

    def announce(self) -> None:
        """The caller has heard that he is recorded."""
        self.is_announced = True

    def refuse(self) -> None:
        """The caller does not want it: nothing more is kept, and what was written goes."""
        self.is_refused = True
        self._caller, self._bot = Track(), Track()
        self.finish()

    def finish(self) -> None:
        """The call is over; the file is made whole in the background."""
        self.is_over = True

    def take(self, now_s: float) -> bytes:
        """Stereo of what was said since the last time; all of it once the call is over."""
        end = max(self._caller.end, self._bot.end)
        if not self.is_over:
            end = max(self._written, int((now_s - self._began_s - LATE_S) * RATE_HZ))
        self._written = end
        return interleaved(self._caller.take(end), self._bot.take(end))


@attrs.frozen
class Write:
    """What is to be done to one file, in a thread."""

    recording: Recording
    stereo: bytes
    is_last: bool


@attrs.define
class Counts:
    """Since the start."""

    kept: int = 0
    refused: int = 0
    unannounced: int = 0
    lost: int = 0
    salvaged: int = 0


class Recordings:
    """All of an engine. `run` it as long as calls are recorded; `flush` what is left afterwards."""

    def __init__(
        self,
        folder: Path,
        format: Format,
        tell: Callable[[str], None] = lambda outcome: None,
        is_busy: Callable[[], bool] = lambda: False,
    ) -> None:
        """tell: told kept, refused, unannounced, lost or salvaged, for each recording.
        is_busy: sound is moved at this very moment, for which the writing gives way."""
        self._folder = folder
        self._format = format
        self._tell = tell
        self._is_busy = is_busy
        self._open: dict[UUID, Recording] = {}
        self._wavs_in, self._wavs_out = trio.open_memory_channel[Path](WAVS_MAX)
        self.counts = Counts()

    def __repr__(self) -> str:
        return f"<Recordings {len(self._open)} open, {self.counts}>"

    def open(self, call_id: UUID) -> Recording:
        recording = Recording(call_id, f"{call_id}{SUFFIX[self._format]}", trio.current_time())
        self._open[call_id] = recording
        return recording

    async def run(self, *, task_status: trio.TaskStatus[None] = trio.TASK_STATUS_IGNORED) -> None:
        """Until cancelled. First, what an engine that was killed has left is made whole."""
        task_status.started()
        for wav in await trio.to_thread.run_sync(salvage, self._folder, set(self._open)):
            self._count("salvaged")
            self._pass_on(wav)
        async with trio.open_nursery() as nursery:
            nursery.start_soon(self._encode)
            while True:
                await trio.sleep(EVERY_S)
                await self.flush()

    async def _encode(self) -> None:
        """By itself: ten minutes take 20 s of a core, and other calls go on being written."""
        async for wav in self._wavs_out:
            try:
                await trio.to_thread.run_sync(as_opus, wav, abandon_on_cancel=True)
            except OSError as fault:
                log.error("recording_not_encoded", file=wav.name, reason=str(fault))  # the WAV stays

    def _pass_on(self, wav: Path) -> None:
        if self._format == "opus":
            with suppress(trio.WouldBlock):  # encoded after the next start
                self._wavs_in.send_nowait(wav)

    async def flush(self) -> None:
        """Write what there is now; shielded, so that the last words of calls ended by a stop are kept."""
        now_s = trio.current_time()
        writes = [
            Write(recording, recording.take(now_s) if recording.is_kept else b"", recording.is_over)
            for recording in self._open.values()
            if recording.is_announced or recording.is_over
        ]
        if not writes:
            return
        with trio.CancelScope(shield=True):
            done = await trio.to_thread.run_sync(write_all, self._folder, writes, self._is_busy)
        for write, outcome in zip(writes, done, strict=True):
            if outcome is not None:
                self._open.pop(write.recording.call_id, None)
                self._count(outcome)
            if outcome == "kept":
                self._pass_on(self._folder / f"{write.recording.call_id}{SUFFIX['wav']}")

    def _count(self, outcome: str) -> None:
        if outcome == "lost" and not self.counts.lost:
            log.error("recording_lost", folder=str(self._folder))  # once: a full disk loses them all
        setattr(self.counts, outcome, getattr(self.counts, outcome) + 1)
        self._tell(outcome)


# ---------------------------------------------------------------- in a thread


def write_all(folder: Path, writes: Iterable[Write], is_busy: Callable[[], bool]) -> list[str | None]:
    """How each file has ended: kept, refused, unannounced, lost; None when it goes on."""
    outcomes, is_patient = list[str | None](), True
    for write in writes:
        is_patient = is_patient and give_way(is_busy)
        outcomes.append(_write(folder, write))
    return outcomes


def _write(folder: Path, write: Write) -> str | None:
    part = folder / f"{write.recording.call_id}{PART}"
    try:
        if write.recording.is_refused:
            part.unlink(missing_ok=True)
            return "refused"
        if not write.recording.is_announced:
            return "unannounced"
        _append(part, write.stereo)
        if not write.is_last:
            return None
        make_whole(part)
    except OSError:
        write.recording.is_over = True  # what is there already is made whole at the next start
        return "lost"
    return "kept"


def _append(part: Path, stereo: bytes) -> None:
    part.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    number = os.open(part, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    with os.fdopen(number, "ab") as file:
        if not file.tell():
            file.write(wav_header(0))
        file.write(stereo)


def make_whole(part: Path) -> Path:
    """A `.part` with its right header, under its name. Raises OSError."""
    whole = part.with_suffix(SUFFIX["wav"])
    with part.open("r+b") as file:
        size = file.seek(0, os.SEEK_END)
        data = max(0, size - HEADER_BYTES) // 4 * 4
        file.truncate(HEADER_BYTES + data)
        file.seek(0)
        file.write(wav_header(data))
        os.fsync(file.fileno())
    part.rename(whole)
    return whole


def as_opus(wav: Path) -> Path:
    """A tenth of the size. The WAV goes when the other one is whole. Raises OSError."""
    made = wav.with_suffix(SUFFIX["opus"])
    unfinished = wav.with_suffix(".unfinished")
    try:
        sound, rate_hz = soundfile.read(wav, dtype="int16", always_2d=True)
        with os.fdopen(os.open(unfinished, os.O_RDWR | os.O_CREAT | os.O_TRUNC, 0o600), "r+b") as file:
            soundfile.write(file, sound, rate_hz, format="OGG", subtype="OPUS")
            file.flush()
            os.fsync(file.fileno())
    except soundfile.LibsndfileError as fault:
        raise OSError(str(fault)) from fault
    unfinished.rename(made)
    wav.unlink()
    return made


def salvage(folder: Path, running: set[UUID]) -> list[Path]:
    """Make whole what an engine that was killed has left."""
    done = []
    for part in sorted(folder.glob(f"*{PART}")):
        if part.stem not in {str(call_id) for call_id in running}:
            try:
                done.append(make_whole(part))
            except OSError as fault:
                log.error("recording_not_salvaged", file=part.name, reason=str(fault))
    return done
