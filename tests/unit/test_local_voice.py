"""A text becomes clauses, and clauses sound that is as loud as all the rest."""

from __future__ import annotations

import numpy as np
import pytest

from sav_engine.audio import loudness
from sav_engine.errors import ModelError
from sav_engine.providers import local_voice
from sav_engine.providers.local_mel import Floats
from sav_engine.providers.local_voice import CLAUSE_MAX_CHARS, CLAUSES_MAX, clause_pcm, clauses, load, prompt_pcm


class Hum:
    """A voice that hums for as long as the text is, quietly, between silences."""

    rate_hz = 24_000

    def render(self, text: str, *, speed: float = 1.0) -> Floats:
        letters = sum(map(str.isalnum, text))
        time_s = np.arange(letters * 2_400) / self.rate_hz
        hum = 0.02 * np.sin(2 * np.pi * 300 * time_s)
        return np.concatenate([np.zeros(12_000), hum, np.zeros(24_000)]).astype(np.float32)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("... ?!", []),
        ("D'accord.", ["D'accord."]),
        ("Bonjour Madame Martin, comment allez-vous ?", ["Bonjour Madame Martin, comment allez-vous ?"]),
        ("Oui. Non.", ["Oui.", "Non."]),
        (
            "Bonjour, nous allons vérifier ensemble votre installation, puis redémarrer la box.",
            ["Bonjour, nous allons vérifier ensemble votre installation,", "puis redémarrer la box."],
        ),
    ],
)
def test_clauses(text: str, expected: list[str]) -> None:
    assert clauses(text) == expected


def test_the_first_clause_of_a_long_sentence_is_short_enough_to_come_soon() -> None:
    sentence = (
        "Nous avons bien reçu votre demande de ce matin, elle est chez nos techniciens, et ils vous rappelleront."
    )
    assert all(len(clause) <= CLAUSE_MAX_CHARS for clause in clauses(sentence))


def test_a_runaway_text_ends() -> None:
    assert len(clauses("Encore une. " * 500)) == CLAUSES_MAX


def test_a_clause_is_trimmed_levelled_and_at_8_khz() -> None:
    pcm = clause_pcm(Hum(), "bonjourbonjour.", pause=False)
    samples = loudness.from_pcm(pcm)
    assert samples.size / 8_000 == pytest.approx(1.4 + loudness.LEAD_S + loudness.TAIL_S, abs=0.03)
    assert loudness.speech_dbfs(samples, 8_000) == pytest.approx(loudness.SPEECH_DBFS, abs=0.3)


def test_sentences_are_parted_and_the_last_is_not_followed_by_silence() -> None:
    one = clause_pcm(Hum(), "Bonjour.", pause=False)
    assert prompt_pcm(Hum(), "Bonjour. Bonjour.") == one + bytes(2 * 2_800) + one


def test_a_voice_that_does_not_exist() -> None:
    with pytest.raises(ModelError, match="n'existe pas"):
        load("castafiore", None, threads=1)


def test_no_voice_is_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(local_voice, "find_spec", lambda name: None)
    with pytest.raises(ModelError, match="aucune voix"):
        local_voice.installed(None)


def test_pico_speaks_where_kokoro_is_not_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(local_voice, "find_spec", lambda name: name if name == "py_nanotts" else None)
    assert local_voice.installed(None) == local_voice.PICO
