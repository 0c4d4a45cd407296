"""What Whisper says is believed, or not; how long sound is cut; how tokens become words."""

from __future__ import annotations

import math

import numpy as np
import pytest

pytest.importorskip("ctranslate2", reason="the extra 'local' is not installed")

from sav_engine.providers import local_mel, local_models
from sav_engine.providers.local_whisper import SCORE_MIN, Tokens, cut, is_hallucination, judge


@pytest.mark.parametrize(
    "text",
    [
        "Sous-titrage Société Radio-Canada",
        "Sous-titres réalisés par la communauté d'Amara.org",
        "Merci d'avoir regardé cette vidéo !",
        "Abonnez-vous à la chaîne !",
        "Musique",
        "Musique de fond",
        "à bientôt pour cette vidéo",
        "Oh, oh, oh, oh, oh, oh, oh, oh, oh, oh, oh, oh.",
    ],
)
def test_what_whisper_says_to_noise_is_not_believed(text: str) -> None:
    assert is_hallucination(text)
    assert judge(text, -0.2).text == ""


@pytest.mark.parametrize(
    "text",
    [
        "Merci.",
        "Oui, merci, à bientôt.",
        "J'écoute de la musique et ça coupe.",
        "Non, non, non, non, non, non, non, non !",
        "Oui.",
    ],
)
def test_what_callers_say_is_believed(text: str) -> None:
    assert judge(text, -0.2).text == text


def test_a_bad_score_is_no_text() -> None:
    assert judge("C'est parti !", SCORE_MIN - 0.01).text == ""
    assert judge("Je n'ai plus internet.", SCORE_MIN + 0.01).text == "Je n'ai plus internet."


def test_dots_are_no_text() -> None:
    assert judge(" ...", -0.1).text == ""


def test_confidence_is_the_mean_trust_in_a_token() -> None:
    assert judge("Oui.", 0.0).confidence == 1.0
    assert judge("Oui.", math.log(0.5)).confidence == pytest.approx(0.5, abs=0.001)
    assert judge("Oui.", -50.0).confidence == 0.0


def test_a_long_utterance_is_cut_where_it_is_quiet() -> None:
    samples = np.full(40 * local_mel.RATE_HZ, 0.1, np.float32)
    quiet_from = 24 * local_mel.RATE_HZ
    samples[quiet_from : quiet_from + 1_600] = 0.0
    first, second = cut(samples)
    assert first.size + second.size == samples.size
    assert quiet_from <= first.size <= quiet_from + 1_600


def test_a_short_utterance_is_not_cut() -> None:
    assert len(cut(np.zeros(20 * local_mel.RATE_HZ, np.float32))) == 1


def test_mel_of_a_tone_peaks_in_its_band() -> None:
    tone = np.sin(2 * np.pi * 1000 * np.arange(local_mel.RATE_HZ) / local_mel.RATE_HZ).astype(np.float32)
    mel = local_mel.log_mel(tone, 100)
    assert mel.shape == (80, 100)
    assert mel.max() - mel.min() <= local_mel.DECADES / 4 + 1e-5
    assert mel[:, 50].argmax() == 26, "1000 Hz is mel 15 of 45, band 26 of 80"


def test_no_sound_has_no_samples() -> None:
    assert local_mel.from_pcm(b"").size == 0


@pytest.mark.speech
def test_tokens_go_round() -> None:
    tokens = Tokens(local_models.read(local_models.WHISPER_VOCABULARY, None))
    text = "J'écoute : n° 12, ça coûte 3 € à Noël…"
    assert tokens.decode(tokens.encode(text)[1:]) == text
    assert tokens.decode([50258, 50265]) == "", "special tokens are not text"
