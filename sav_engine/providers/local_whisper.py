"""I/O (a model). Recognition with Whisper base through CTranslate2, for one utterance at a time.

Measured choices, on telephone sound (24 support utterances, word error rate of synthetic speech):
- one thread: two were not faster (0.19 and 0.20 s for 3.3 s of sound);
- a window of 10 s instead of Whisper's 30: the same errors (8.9 against 8.5 %) in a quarter of the time; under 6 s
  the model falls into loops (129 %), so the window is never shorter;
- beam 5 with a prompt of our domain for open speech: 4.2 %. A prompt harms digits (6 of 10 numbers instead of 9)
  and has replaced a lone "oui" by its own text, so short answers get none;
- speech scores better than -1.35 mean log probability, noise, tones and silence worse than -1.99. That holds for
  the plain pass only: with prompt and beam 5 the same noise scores -1.23 ("C'est parti !"). So the plain pass is
  always made first and decides whether there are words at all; the encoder, where the time goes, runs once.
"""

from __future__ import annotations

import io
import math
import re
import unicodedata
from pathlib import Path

import attrs
import numpy as np
from ctranslate2 import StorageView
from ctranslate2.models import Whisper

from . import local_mel, local_models
from .local_mel import Floats

WINDOW_MIN_S = 10.0
WINDOW_MAX_S = 30.0  # what the encoder was trained on
WINDOW_MARGIN_S = 1.0  # silence after the words: without it the last word is sometimes lost
CUT_FROM_S = 20.0  # a longer utterance is cut at its quietest moment between here and WINDOW_MAX_S - WINDOW_MARGIN_S
SCORE_MIN = -1.7  # mean log probability per token: between the worst speech and the best noise (see above)
SOUND_MIN_S = 0.1  # less than a syllable
PROMPT_FROM_S = 1.5  # shorter sound is "oui", "non", a name: the prompt would be all the model hears
TOKENS_PER_S = 14.0  # fast French needs 10 (a limit of 8 cut sentences short); more than this is a loop
TOKENS_SPARE = 24
LOOP_WORDS = 12  # angry people say "non" eight times, no person says three words twelve times over
TOKENS_MAX = 224  # the decoder has 448 places, half of them for the prompt

_START, _FRENCH, _TRANSCRIBE, _NO_TIMES, _END, _PROMPT = 50258, 50265, 50359, 50363, 50257, 50361
_PROMPT_TOKENS_MAX = 100

DOMAIN_PROMPTS = {
    "open": "Support technique. Bonjour, je n'ai plus internet, la box, le wifi, la fibre, le modem, le voyant "
    "rouge, la ligne fixe, le téléphone, un technicien, un dossier, redémarrer, débrancher.",
    "name": "Je m'appelle Nicolas Lefebvre, de la société Dubois Menuiserie. Sophie Moreau, Martin, Durand.",
    "email": "Mon adresse e-mail est p, i, e, r, r, e, point martin, arobase orange point fr, gmail point com.",
}
"""Per question ('expects'): words the caller is likely to say. No entry: no prompt, beam 1."""

# What the model says to noise, having learnt from subtitles. Compared without case, accents and punctuation.
_HALLUCINATIONS = re.compile(
    r"sous titr|amara org|radio canada|merci d avoir (regarde|suivi)|abonnez vous|^(a bientot|merci) ?(pour)? ?"
    r"(cette|votre)? ?(video|visionnage|ecoute)|^musique( de fond)?$|^generique( de fin)?$|^applaudissements$|^rires$"
)


@attrs.frozen
class Heard:
    """text: empty when there are no words to be sure of. confidence: 0..1.

    confidence is exp(mean log probability per token): the geometric mean of the model's trust in its own tokens.
    Clear speech is above 0.7, speech in trouble 0.4-0.6, and 0.18 (SCORE_MIN) is where we stop believing.
    score: that mean log probability, for the log.
    """

    text: str
    confidence: float
    score: float


NOTHING = Heard("", 0.0, -math.inf)


class Recogniser:
    """Holds the model: 300 MB of memory, 0.9 s to load."""

    def __init__(self, model_dir: Path | None, *, threads: int) -> None:
        """Raises ModelError when the model is missing or not the pinned one."""
        files = {file.name: local_models.read(file, model_dir) for file in local_models.WHISPER_FILES}
        self._tokens = Tokens(files[local_models.WHISPER_VOCABULARY.name])
        self._prompts = {expects: self._tokens.encode(text) for expects, text in DOMAIN_PROMPTS.items()}
        # int8 halves the time on a CPU; float32 made no word better.
        self._model = Whisper(
            "whisper-base",
            device="cpu",
            compute_type="int8",
            intra_threads=threads,
            files={name: io.BytesIO(data) for name, data in files.items()},
        )

    def recognise(self, pcm: bytes, expects: str) -> Heard:
        """pcm: s16le mono 8 kHz, one utterance of any length. expects: what kind of answer the question wants."""
        samples = local_mel.from_pcm(pcm)
        heard = [self._recognise_window(part, expects) for part in cut(samples)]
        spoken = [part for part in heard if part.text]
        if not spoken:
            return min(heard, key=lambda part: part.score, default=NOTHING)
        weakest = min(spoken, key=lambda part: part.score)
        return attrs.evolve(weakest, text=" ".join(part.text for part in spoken))

    def _recognise_window(self, samples: Floats, expects: str) -> Heard:
        length_s = samples.size / local_mel.RATE_HZ
        if length_s < SOUND_MIN_S or not samples.any():
            return NOTHING
        window_s = min(WINDOW_MAX_S, max(WINDOW_MIN_S, length_s + WINDOW_MARGIN_S))
        mel = local_mel.log_mel(samples, round(window_s * local_mel.RATE_HZ / local_mel.HOP))
        sound = self._model.encode(StorageView.from_array(np.ascontiguousarray(mel[None])))
        tokens_max = min(TOKENS_MAX, round(TOKENS_SPARE + TOKENS_PER_S * length_s))
        plain = self._decode(sound, [], beam=1, tokens_max=tokens_max)
        if not plain.text or expects not in DOMAIN_PROMPTS:
            return plain
        prompt = self._prompts[expects] if length_s >= PROMPT_FROM_S else []
        return self._decode(sound, prompt, beam=5, tokens_max=tokens_max)

    def _decode(self, sound: StorageView, prompt: list[int], *, beam: int, tokens_max: int) -> Heard:
        found = self._model.generate(
            sound,
            [[*prompt, _START, _FRENCH, _TRANSCRIBE, _NO_TIMES]],
            beam_size=beam,
            max_length=tokens_max + len(prompt),
            return_scores=True,
        )[0]
        return judge(self._tokens.decode(found.sequences_ids[0]), float(found.scores[0]))


def judge(text: str, score: float) -> Heard:
    """Believe the model, or not. score: its mean log probability per token."""
    confidence = round(min(1.0, math.exp(score)), 3)
    if score < SCORE_MIN or not any(letter.isalnum() for letter in text) or is_hallucination(text):
        return Heard("", confidence, score)
    return Heard(text, confidence, score)


def is_hallucination(text: str) -> bool:
    """Whether this is what Whisper is known to say to noise, or the same word over and over."""
    words = _bare(text).split()
    looped = len(words) >= LOOP_WORDS and len(set(words)) <= len(words) // 4
    return looped or _HALLUCINATIONS.search(" ".join(words)) is not None


def _bare(text: str) -> str:
    """Lower case, no accents, no punctuation."""
    decomposed = unicodedata.normalize("NFD", text.lower())
    letters = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    return re.sub(r"[^a-z0-9]+", " ", letters).strip()


def cut(samples: Floats) -> list[Floats]:
    """Pieces the encoder can take, cut at the quietest 20 ms within the range where a cut is allowed."""
    pieces = []
    limit = round((WINDOW_MAX_S - WINDOW_MARGIN_S) * local_mel.RATE_HZ)
    while samples.size > limit:
        at = _quietest(samples, round(CUT_FROM_S * local_mel.RATE_HZ), limit)
        pieces.append(samples[:at])
        samples = samples[at:]
    return [*pieces, samples]


def _quietest(samples: Floats, start: int, stop: int) -> int:
    """Index of the middle of the quietest 20 ms between start and stop."""
    block = local_mel.RATE_HZ // 50
    blocks = samples[start : start + (stop - start) // block * block].reshape(-1, block)
    return start + int((blocks**2).sum(axis=1).argmin()) * block + block // 2


class Tokens:
    """The vocabulary of the model: byte-level BPE, one token per line, its number the number of the line."""

    def __init__(self, vocabulary: bytes) -> None:
        self._lines = vocabulary.decode("utf-8").split("\n")
        self._bytes = {mark: byte for byte, mark in enumerate(_byte_marks())}
        self._numbers = {line: number for number, line in enumerate(self._lines[:_END])}

    def decode(self, numbers: list[int]) -> str:
        """Text without special tokens, spaces trimmed."""
        marks = "".join(self._lines[number] for number in numbers if number < _END)
        return bytes(self._bytes[mark] for mark in marks).decode("utf-8", "ignore").strip()

    def encode(self, text: str) -> list[int]:
        """A prompt as tokens. Takes the longest known piece each time, which is nearly what merging would give;
        the model only needs to recognise the words."""
        byte_marks = _byte_marks()
        marks = "".join(byte_marks[byte] for byte in f" {text}".encode())
        numbers = []
        while marks:
            size = next(size for size in range(min(len(marks), 24), 0, -1) if marks[:size] in self._numbers)
            numbers.append(self._numbers[marks[:size]])
            marks = marks[size:]
        return [_PROMPT, *numbers[:_PROMPT_TOKENS_MAX]]


def _byte_marks() -> list[str]:
    """Byte -> printable mark, as GPT-2 writes its vocabulary: printable bytes stand for themselves, the others follow
    from U+0100 on."""
    printable = {*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100)}
    others = iter(range(0x100, 0x200))
    return [chr(byte) if byte in printable else chr(next(others)) for byte in range(256)]
