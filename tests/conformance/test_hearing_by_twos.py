"""Lines read every 40 ms are heard as lines read every 20 ms: speech begins and ends at the same moments."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

import numpy as np
import pytest
import trio
from trio.testing import MockClock

from sav_engine.audio.pcm import pcm_of
from sav_engine.media import pump as pump_module
from sav_engine.media.counters import Counters
from sav_engine.media.pump import Pump
from sav_engine.providers.silero_vad import best_detectors
from sav_engine.turns.events import SpeechStarted, SpeechStopped
from sav_engine.wire import writer
from tests.kit.lines import MemoryWorld

CLIPS = sorted((Path(__file__).parents[1] / "fixtures" / "speech").glob("*.sln"))
FRAME_S = 0.02
CLOSE_S = FRAME_S + 0.001
Change = tuple[str, float, float]  # what, when it was, when it was told


def line_of(clip: Path, noise_rms: float, seed: int) -> bytes:
    """The clip with half a second of nothing around it, on a line with noise."""
    said = np.frombuffer(clip.read_bytes(), "<i2")
    quiet = np.zeros(4_000)
    sound = np.concatenate([quiet, said, quiet])
    return pcm_of(sound + np.random.default_rng(seed).normal(0, noise_rms, sound.size))


async def heard(sound: bytes, phase_s: float) -> tuple[list[Change], bytes]:
    """The changes of speech, and all that was handed on."""
    world, changes, batches = MemoryWorld(), list[Change](), list[bytes]()
    pump = Pump(world, best_detectors(None), Counters())

    async def note(line: pump_module.PumpLine[object]) -> None:
        while True:
            event = await line.receive()
            if isinstance(event, SpeechStarted | SpeechStopped):
                changes.append((type(event).__name__, event.at_s - begun_s, trio.current_time() - begun_s))

    async with trio.open_nursery() as nursery:
        await nursery.start(pump.run)
        peer = world.connect()
        peer.identify(UUID(int=1))
        async with pump.line(await world.accept()) as line:
            line.hand_sound_to(lambda batch: batches.append(batch.pcm))
            nursery.start_soon(note, line)
            await trio.sleep(0.1 + phase_s)
            begun_s = trio.current_time()
            for at in range(0, len(sound) - 319, 320):
                peer.send(writer.audio(sound[at : at + 320]))
                await trio.sleep_until(begun_s + (at // 320 + 1) * FRAME_S)
            await trio.sleep(0.2)
            nursery.cancel_scope.cancel()
    return changes, b"".join(batches)


@pytest.mark.parametrize(("noise_rms", "at_once"), [(5.0, 100), (120.0, 0)])
@pytest.mark.parametrize("clip", CLIPS, ids=lambda path: path.stem)
async def test_a_clip_begins_and_ends_when_it_did(
    clip: Path, noise_rms: float, at_once: int, autojump_clock: MockClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    sound, phase_s = line_of(clip, noise_rms, len(clip.stem)), 0.0013 * len(clip.stem)
    with monkeypatch.context() as by_one:
        by_one.setattr(pump_module, "READ_EVERY", 1)
        by_ones, all_of_it = await heard(sound, phase_s)
    monkeypatch.setattr(pump_module, "AT_ONCE", at_once)
    by_twos, the_same = await heard(sound, phase_s)
    assert all_of_it == the_same == sound[: len(all_of_it)] and len(sound) - len(all_of_it) < 320
    assert [what for what, _, _ in by_twos] == [what for what, _, _ in by_ones] and by_ones
    for (what, at_s, told_s), (_, at_then_s, told_then_s) in zip(by_twos, by_ones, strict=True):
        assert at_s == pytest.approx(at_then_s, abs=CLOSE_S), what
        assert told_s <= told_then_s + CLOSE_S, what
