"""Sound in 8 bits under the label of 16: found out when it is sure, and never where it is not."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from structlog.testing import capture_logs

from sav_engine.assemble_figures import figures_of, tell_mislabelled
from sav_engine.audio.g711 import to_alaw, to_ulaw
from sav_engine.audio.mislabelled import Labels, law_of
from sav_engine.media.counters import Counters

SPEECH = sorted((Path(__file__).parents[1] / "fixtures/speech").glob("*.sln"))
NOISE = np.random.default_rng(1).integers(-3000, 3000, 24_000).astype("<i2").tobytes()


def heard(payloads: bytes, size: int, every_s: float) -> tuple[Labels, bytes]:
    """Frames of so many bytes, one after the other."""
    labels, pcm = Labels(), b""
    for number, at in enumerate(range(0, len(payloads) - size, size)):
        pcm += labels.linear(payloads[at : at + size], 100.0 + number * every_s)
    return labels, pcm


@pytest.mark.parametrize("path", SPEECH, ids=lambda path: path.stem)
@pytest.mark.parametrize(("law", "coded"), [("ulaw", to_ulaw), ("alaw", to_alaw)])
@pytest.mark.parametrize("frame_s", [0.02, 0.03])
def test_the_law_of_a_telephone_is_found(path: Path, law: str, coded: Callable[[bytes], bytes], frame_s: float):
    said = path.read_bytes()
    codes = coded((said + said)[: 2 * (len(said) // 2)] * 3)
    labels, pcm = heard(codes, round(8_000 * frame_s), frame_s)
    assert labels.law == law
    assert len(pcm) > 1.5 * len(codes) - 40_000


@pytest.mark.parametrize("path", SPEECH, ids=lambda path: path.stem)
@pytest.mark.parametrize(("size", "frame_s"), [(160, 0.01), (480, 0.03), (960, 0.06)])
def test_linear_sound_is_left_alone(path: Path, size: int, frame_s: float):
    said = path.read_bytes() * 3
    labels, pcm = heard(said, size, frame_s)
    assert labels.law is None
    assert labels.is_linear
    assert pcm == said[: len(pcm)]


@pytest.mark.parametrize("path", SPEECH, ids=lambda path: path.stem)
def test_linear_sound_that_comes_half_the_time_is_left_alone(path: Path):
    """A telephone that sends nothing in pauses: half as many bytes, and still no G.711."""
    labels, _ = heard(path.read_bytes() * 3, 160, 0.02)
    assert labels.law is None


@pytest.mark.parametrize("codes", [b"\xff" * 24_000, b"\xd5" * 24_000, NOISE[:24_000], bytes(24_000)])
def test_silence_and_noise_are_no_proof(codes: bytes):
    labels, pcm = heard(codes, 160, 0.02)
    assert labels.law is None
    assert pcm == codes[: len(pcm)]


def test_a_law_is_found_after_a_silence():
    said = b"".join(path.read_bytes() for path in SPEECH[:3])
    labels, _ = heard(b"\xff" * 24_000 + to_ulaw(said[: len(said) // 2 * 2]), 160, 0.02)
    assert labels.law == "ulaw"


def test_too_little_sound_proves_nothing():
    assert law_of(b"\xff" * 100) is None


def test_it_is_told_once_and_counted_each_time():
    counters = Counters(on_mislabelled=tell_mislabelled())
    with capture_logs() as logs:
        for law in ("ulaw", "ulaw", "alaw"):
            counters.mislabel(law)
    assert [(line["event"], line["law"]) for line in logs] == [("sound_mislabelled", "ulaw")]
    assert "c(slin)" in logs[0]["fix"]
    (figure,) = [figure for figure in figures_of(counters) if figure.name == "lines_mislabelled"]
    assert figure.by == {"ulaw": 2, "alaw": 1}
