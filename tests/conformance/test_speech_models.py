"""The real models, on sound: what callers say is understood, what nobody says is not.

The fixtures are the embedded voice lowered to a caller's (local_voice.caller_voice), s16le mono 8 kHz.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("ctranslate2", reason="the extra 'local' is not installed")

from sav_engine.audio import loudness
from sav_engine.config import ROOT
from sav_engine.prompts.pack import read_pack
from sav_engine.providers import local_models, local_voice
from sav_engine.providers.local_whisper import Recogniser
from sav_engine.providers.silero_model import CONTEXT, WINDOW, remembering_nothing, silero_model
from sav_engine.providers.silero_vad import Silero, best_detectors

pytestmark = pytest.mark.speech

FIXTURES = Path(__file__).parent.parent / "fixtures" / "speech"
CALLERS = {
    "wifi_panne": ("open", "wifi"),
    "internet_coupe": ("open", "coupe"),
    "telephone": ("open", "telephone"),
    "technicien": ("open", "technicien"),
    "oui": ("yes_no", "oui"),
    "non": ("yes_no", "pas du tout"),
    "toujours_pas": ("yes_no", "toujours pas"),
    "nom": ("name", "pierre martin"),
}
WER_MAX = 0.15  # of the prompts below; 0.08 when this was written, most of it spelling
SAMPLE = 12  # prompts, evenly taken: all of them would cost half a minute


@pytest.fixture(scope="module")
def recogniser() -> Iterator[Recogniser]:
    yield Recogniser(None, threads=2)


def bare(text: str) -> str:
    letters = unicodedata.normalize("NFD", text.lower().replace("-", " "))
    return re.sub(r"[^a-z0-9]+", " ", letters.encode("ascii", "ignore").decode()).strip()


def noise(kind: str) -> bytes:
    """Three seconds of what lines carry when nobody speaks."""
    rng = np.random.default_rng(7)
    time_s = np.arange(24_000) / 8_000
    sounds = {
        "white": rng.normal(0, 500, time_s.size),
        "brown": np.cumsum(rng.normal(0, 40, time_s.size)) % 3_000,
        "hum": 2_000 * np.sin(2 * np.pi * 50 * time_s),
        "ringback": 3_000 * np.sin(2 * np.pi * 440 * time_s) * (time_s % 5 < 1.5),
        "dtmf": 3_000 * (np.sin(2 * np.pi * 697 * time_s) + np.sin(2 * np.pi * 1209 * time_s)),
        "silence": 0 * time_s,
        "almost silence": rng.integers(-2, 3, time_s.size),
    }
    return sounds[kind].astype("<i2").tobytes()


@pytest.mark.parametrize("expects", ["open", "yes_no"])
@pytest.mark.parametrize("kind", ["white", "brown", "hum", "ringback", "dtmf", "silence", "almost silence"])
def test_noise_is_not_words(recogniser: Recogniser, kind: str, expects: str) -> None:
    assert recogniser.recognise(noise(kind), expects).text == ""


@pytest.mark.parametrize("pcm", [b"", b"\0\0", b"\x01\0" * 400])
def test_no_sound_to_speak_of(recogniser: Recogniser, pcm: bytes) -> None:
    heard = recogniser.recognise(pcm, "open")
    assert (heard.text, heard.confidence) == ("", 0.0)


@pytest.mark.parametrize("name", CALLERS)
def test_callers_are_understood(recogniser: Recogniser, name: str) -> None:
    expects, words = CALLERS[name]
    heard = recogniser.recognise((FIXTURES / f"{name}.sln").read_bytes(), expects)
    assert words in bare(heard.text)
    assert heard.confidence > 0.4


def test_a_caller_who_talks_for_three_quarters_of_a_minute(recogniser: Recogniser) -> None:
    names = ("wifi_panne", "telephone", "technicien", "nom", "internet_coupe")
    said = b"".join((FIXTURES / f"{name}.sln").read_bytes() + bytes(16_000) for name in names) * 3
    assert len(said) > 45 * 16_000
    heard = recogniser.recognise(said, "open")
    assert bare(heard.text).count("technicien") == bare(heard.text).count("wifi") == 3


def test_prompts_are_said_as_they_are_written(recogniser: Recogniser) -> None:
    pack = read_pack(ROOT / "cache_audio", local_voice.KOKORO)
    entries = sorted(pack.entries.values(), key=lambda entry: entry.id)
    errors = words = 0
    for entry in entries[:: max(1, len(entries) // SAMPLE)]:
        heard = recogniser.recognise((pack.folder / entry.file).read_bytes(), "yes_no")
        wrong, count = word_errors(bare(entry.text), bare(heard.text))
        errors, words = errors + wrong, words + count
    assert errors / words < WER_MAX


def word_errors(said: str, heard: str) -> tuple[int, int]:
    """Edit distance in words, and how many were said."""
    left, right = said.split(), heard.split()
    row = list(range(len(right) + 1))
    for number, word in enumerate(left, start=1):
        before, row[0] = row[0], number
        for place, other in enumerate(right, start=1):
            before, row[place] = row[place], min(row[place] + 1, row[place - 1] + 1, before + (word != other))
    return row[-1], len(left)


@pytest.mark.parametrize("name", [local_voice.PICO, local_voice.KOKORO])
def test_each_voice_speaks_and_is_understood(recogniser: Recogniser, name: str) -> None:
    voice = local_voice.load(name, None, threads=2)
    pcm = local_voice.prompt_pcm(voice, "Bonjour. Un technicien va vous rappeler demain matin.")
    samples = loudness.from_pcm(pcm)
    assert 2 < samples.size / 8_000 < 6
    assert loudness.speech_dbfs(samples, 8_000) == pytest.approx(-20, abs=2)
    assert loudness.peak_dbfs(samples) < -2.5
    assert "technicien" in bare(recogniser.recognise(pcm, "yes_no").text)


def test_silero_hears_a_caller_and_not_noise() -> None:
    silero = best_detectors(None)
    assert isinstance(silero, Silero)
    line = silero()

    def scores(pcm: bytes) -> list[float]:
        return [silero.score_all([(line, pcm[at : at + 320])])[0] for at in range(0, len(pcm) - 320, 320)]

    assert max(scores(noise("white"))) < 0.5
    spoken = scores((FIXTURES / "wifi_panne.sln").read_bytes())
    assert sum(score > 0.5 for score in spoken) > 0.7 * len(spoken)


def test_silero_answers_as_the_runtime_it_was_made_for() -> None:
    onnxruntime = pytest.importorskip("onnxruntime", reason="the extra 'local' is not installed")
    file = local_models.read(local_models.SILERO_MODEL, None)
    judge = onnxruntime.InferenceSession(file, providers=["CPUExecutionProvider"])
    model = silero_model(file)
    spoken = np.frombuffer((FIXTURES / "wifi_panne.sln").read_bytes() + noise("white"), "<i2")
    memory, judged_state = remembering_nothing(2), np.zeros((2, 2, 128), np.float32)
    apart = 0.0
    for at in range(0, spoken.size // 2 - CONTEXT - WINDOW, WINDOW):
        # Two lines at once, the second somewhere else in the sound.
        sound = np.stack([spoken[start : start + CONTEXT + WINDOW] for start in (at, at + spoken.size // 2)])
        scores = model.scores(model.encoded([row.tobytes() for row in sound]), memory)
        floats = sound.astype(np.float32) / 32768
        judged, judged_state = judge.run(None, {"input": floats, "state": judged_state, "sr": np.array(8000)})
        apart = max(apart, float(np.abs(scores - judged[:, 0]).max()))
    assert apart < 1e-5


def test_lines_scored_together_score_as_each_alone() -> None:
    silero = best_detectors(None)
    spoken, quiet = (FIXTURES / "wifi_panne.sln").read_bytes(), noise("white")
    length = min(len(spoken), len(quiet)) - 320
    blocks = [(spoken[at : at + 320], quiet[at : at + 320]) for at in range(0, length, 320)]
    one, other, alone = silero(), silero(), silero()
    together = [silero.score_all([(one, first), (other, second)])[0] for first, second in blocks]
    assert together == pytest.approx([silero.score_all([(alone, first)])[0] for first, _ in blocks], abs=1e-4)
    assert max(together) > 0.9
