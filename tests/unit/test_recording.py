"""Recordings of calls: what is on which side when, what a killed engine leaves, a refusal, a full disk."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

import numpy as np
import pytest
import soundfile
import trio
from trio.testing import MockClock

from sav_engine.audio.stereo import HEADER_BYTES, RATE_HZ, Track, interleaved, wav_header
from sav_engine.call import recording as recording_module
from sav_engine.call.recording import EVERY_S, Recording, Recordings, salvage
from sav_engine.turns.events import AudioBatch

CALL = UUID("7701d1e5-1b82-4ab5-b834-a0646400c589")
CALLER = b"\x01\x01" * 800  # 100 ms
BOT = b"\x02\x02" * 160  # 20 ms


@pytest.fixture
def told() -> list[str]:
    return []


@pytest.fixture
def recordings(tmp_path: Path, told: list[str]) -> Recordings:
    return Recordings(tmp_path / "recordings", "wav", told.append)


def announced(recordings: Recordings) -> Recording:
    """A caller who has heard that he is recorded."""
    recording = recordings.open(CALL)
    recording.announce()
    return recording


async def a_call(recording: Recording, seconds: float = 2.0) -> None:
    """The caller speaks in the first half, the bot in the second."""
    began_s = trio.current_time()
    for batch in range(round(seconds * 5)):
        await trio.sleep_until(began_s + 0.1 * (batch + 1))
        recording.caller(AudioBatch(CALLER, began_s + 0.1 * batch))
    for _ in range(round(seconds * 25)):
        recording.bot(BOT)
        await trio.sleep(0.02)


# ---------------------------------------------------------------- the time line


def test_sound_that_comes_a_little_late_follows_without_a_seam() -> None:
    track = Track()
    track.add(b"\1\1" * 160, 0.0)
    track.add(b"\2\2" * 160, 0.05)
    assert track.take(320) == b"\1\1" * 160 + b"\2\2" * 160


def test_a_hole_that_was_heard_is_in_the_recording() -> None:
    track = Track()
    track.add(b"\1\1" * 160, 0.0)
    track.add(b"\2\2" * 160, 0.5)
    assert track.end == 4_000 + 160
    assert track.take(160) + track.take(4_160) == b"\1\1" * 160 + bytes(2 * 3_840) + b"\2\2" * 160


def test_a_side_that_says_nothing_is_silence() -> None:
    assert interleaved(b"\1\1\2\2", Track().take(2)) == b"\1\1\0\0\2\2\0\0"


# ---------------------------------------------------------------- files


async def test_a_call_is_a_stereo_file_only_its_owner_may_read(
    autojump_clock: MockClock, recordings: Recordings, told: list[str], tmp_path: Path
) -> None:
    recording = announced(recordings)
    await a_call(recording)
    recording.finish()
    await recordings.flush()
    path = tmp_path / "recordings" / recording.name
    sound, rate_hz = soundfile.read(path, dtype="int16")
    assert (rate_hz, sound.shape) == (RATE_HZ, (2 * RATE_HZ, 2))
    assert np.all(sound[: RATE_HZ - 800, 0] == 0x0101) and not sound[RATE_HZ:, 0].any()
    assert not sound[:RATE_HZ, 1].any() and np.all(sound[RATE_HZ:, 1] == 0x0202)
    assert path.stat().st_mode & 0o777 == 0o600 and path.parent.stat().st_mode & 0o777 == 0o700
    assert told == ["kept"] and not list(path.parent.glob("*.part"))


async def test_what_a_killed_engine_leaves_is_made_whole(
    autojump_clock: MockClock, recordings: Recordings, tmp_path: Path
) -> None:
    recording = announced(recordings)
    await a_call(recording)
    await recordings.flush()  # and then it was killed, inside a write
    part = tmp_path / "recordings" / f"{CALL}.part"
    with part.open("ab") as file:
        file.write(b"\7")
    assert salvage(part.parent, {CALL}) == [], "of a call that is still recorded"
    (whole,) = salvage(part.parent, set())
    sound, _ = soundfile.read(whole, dtype="int16")
    assert sound.shape[0] == pytest.approx(1.5 * RATE_HZ, abs=400)
    assert whole.name == recording.name and not part.exists()


@pytest.mark.parametrize("size", [0, 1, HEADER_BYTES - 1, HEADER_BYTES, HEADER_BYTES + 3])
def test_any_beginning_of_a_file_is_made_whole(tmp_path: Path, size: int) -> None:
    (tmp_path / f"{CALL}.part").write_bytes((wav_header(0) + bytes(8))[:size])
    (whole,) = salvage(tmp_path, set())
    assert soundfile.info(whole).frames == 0


async def test_who_refuses_leaves_nothing(
    autojump_clock: MockClock, recordings: Recordings, told: list[str], tmp_path: Path
) -> None:
    recording = announced(recordings)
    await a_call(recording)
    await recordings.flush()
    assert list((tmp_path / "recordings").iterdir())
    recording.refuse()
    await a_call(recording)
    await recordings.flush()
    assert not list((tmp_path / "recordings").iterdir())
    assert told == ["refused"]


async def test_nothing_reaches_the_disk_before_it_is_announced_and_nothing_is_missing_then(
    autojump_clock: MockClock, recordings: Recordings, told: list[str], tmp_path: Path
) -> None:
    recording = recordings.open(CALL)
    await a_call(recording)
    await recordings.flush()
    assert not (tmp_path / "recordings").exists()
    recording.announce()
    recording.finish()
    await recordings.flush()
    assert soundfile.info(tmp_path / "recordings" / recording.name).duration == pytest.approx(2.0, abs=0.01)
    assert told == ["kept"]


async def test_who_was_never_told_leaves_nothing(
    autojump_clock: MockClock, recordings: Recordings, told: list[str], tmp_path: Path
) -> None:
    recording = recordings.open(CALL)
    await a_call(recording)
    await recordings.flush()
    recording.finish()
    await recordings.flush()
    assert not (tmp_path / "recordings").exists() and told == ["unannounced"]


async def test_calls_that_end_with_the_engine_keep_their_last_words(
    autojump_clock: MockClock, recordings: Recordings, tmp_path: Path
) -> None:
    recording = announced(recordings)
    async with trio.open_nursery() as nursery:
        await nursery.start(recordings.run)
        await a_call(recording, EVERY_S)
        recording.finish()
        nursery.cancel_scope.cancel()
        await recordings.flush()
    assert soundfile.info(tmp_path / "recordings" / recording.name).duration == pytest.approx(EVERY_S, abs=0.05)


# ---------------------------------------------------------------- what goes wrong


async def test_a_full_disk_costs_the_recording_and_no_call(
    autojump_clock: MockClock, recordings: Recordings, told: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(recording_module, "_append", full)
    recording = announced(recordings)
    await a_call(recording)
    await recordings.flush()
    assert told == ["lost"] and recording.is_over
    await a_call(recording)  # nothing is raised, and nothing grows
    assert len(recording.take(trio.current_time())) < 2 * 4 * RATE_HZ + 1


async def test_a_disk_that_hangs_does_not_fill_the_memory(autojump_clock: MockClock, recordings: Recordings) -> None:
    recording = announced(recordings)
    await a_call(recording, 100.0)
    assert recording.is_over
    assert len(recording.take(trio.current_time())) <= 31 * 4 * RATE_HZ


def test_opus_is_a_sixth_of_the_size_and_sounds_alike(tmp_path: Path) -> None:
    spoken = (Path(__file__).parents[1] / "fixtures" / "speech" / "internet_coupe.sln").read_bytes()
    wav = tmp_path / f"{CALL}.wav"
    wav.write_bytes(wav_header(2 * len(spoken)) + interleaved(spoken, bytes(len(spoken))))
    before, _ = soundfile.read(wav)
    size = wav.stat().st_size
    made = recording_module.as_opus(wav)
    after, rate_hz = soundfile.read(made)
    assert made.name == f"{CALL}.opus" and not wav.exists() and made.stat().st_mode & 0o777 == 0o600
    assert made.stat().st_size < size / 5 and rate_hz == RATE_HZ
    assert after.shape[0] == pytest.approx(before.shape[0], rel=0.05)
    assert np.sqrt((after[:, 0] ** 2).mean()) == pytest.approx(np.sqrt((before[:, 0] ** 2).mean()), rel=0.2)
    assert np.abs(after[:, 1]).max() < 0.02
