"""I/O (a lexicon). French text -> the phonemes Kokoro was trained on.

gruut (lexicon, number expansion, letter-to-sound rules) gives the phonemes of each word. What Kokoro needs beyond
that is in voices/pronunciation.yaml and below, found by listening with Whisper: without it one word in five is lost.
- Some words of the lexicon are wrong for us: "ne" is read as "nord-est", "ce" as two letters.
- Kokoro learnt from eSpeak, which writes a nasal vowel as base + U+0303 and marks the stressed vowel of a word.
- Liaison: gruut ties any verb to any vowel ("appelez-z-à"), which nobody says; we make the obligatory ties only.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from importlib.resources import files
from typing import Any

import attrs
import gruut
import yaml

VOWELS = frozenset("iyueøoəɛœɔaɑ")
STRESS = "ˈ"
PAUSES: Mapping[str, str] = {"|": ",", "‖": "."}  # gruut's marks -> Kokoro's

Sounds = tuple[str, ...]


@attrs.frozen
class Word:
    """text: lower case. phonemes: as in the lexicon, one sound each; a pause mark of gruut for punctuation."""

    text: str
    phonemes: Sounds


@attrs.frozen
class Rules:
    """What voices/pronunciation.yaml says. pairs: phonemes before the next word, and whether a space follows."""

    words: Mapping[str, Sounds]
    pairs: Mapping[tuple[str, str], tuple[Sounds, bool]]
    function_words: frozenset[str]
    liaisons: Mapping[str, str]
    no_liaison_before: frozenset[str]
    no_liaison_pairs: frozenset[tuple[str, str]]


Lookup = Callable[[str], Iterable[Word]]


@cache
def rules() -> Rules:
    """The table, read once."""
    table = yaml.safe_load((files("sav_engine") / "voices" / "pronunciation.yaml").read_text("utf-8"))
    return Rules(
        words={word: tuple(sounds.split()) for word, sounds in table["words"].items()},
        pairs=dict(_pair(words, sounds) for words, sounds in table["pairs"].items()),
        function_words=frozenset(table["function_words"].split()),
        liaisons={word: tie for tie, words in table["liaisons"].items() for word in words.split()},
        no_liaison_before=frozenset(table["no_liaison_before"].split()),
        no_liaison_pairs=frozenset(_two(words) for words in table["no_liaison_pairs"]),
    )


def _two(words: str) -> tuple[str, str]:
    first, second = words.split()
    return first, second


def _pair(words: str, sounds: str) -> tuple[tuple[str, str], tuple[Sounds, bool]]:
    found = sounds.split()
    return _two(words), (tuple(sound for sound in found if sound != "_"), found[-1] != "_")


def lookup(text: str) -> Iterator[Word]:
    """Ask gruut. Numbers and currencies in the text are written out by it."""
    for sentence in gruut.sentences(text, lang="fr-fr", pos=False, post_process=False):
        yield from (_known(word) for word in sentence)


def _known(word: Any) -> Word:
    text = str(word.text).lower()
    return Word(text, rules().words.get(text) or tuple(word.phonemes or ()))


def phonemes(text: str, words: Lookup = lookup) -> str:
    """One clause -> the characters of Kokoro's vocabulary, NFD."""
    found = [word for word in words(text.replace("’", "'")) if word.phonemes]
    spoken = "".join(_sound(word, after) for word, after in zip(found, [*found, None][1:], strict=True)).strip()
    # gruut writes all ends of sentences alike; a question needs its rising melody.
    ending = text.strip()[-1:]
    if ending and ending in "?!…":
        spoken = spoken.rstrip(".") + ending
    return unicodedata.normalize("NFD", spoken)


def _sound(word: Word, after: Word | None) -> str:
    """A word with its stress and its tie to the next one, and the space after it (none before punctuation)."""
    pause = PAUSES.get(word.phonemes[0])
    if pause is not None:
        return f"{pause} "
    is_last = after is None or after.phonemes[0] in PAUSES
    next_text = "" if after is None else after.text
    is_inverted = next_text == "vous" and word.text.endswith("ez")  # "pouvez-vous" is one word to the ear
    sounds, space = rules().pairs.get((word.text, next_text), (word.phonemes, not is_last and not is_inverted))
    is_tied = not space and not is_last  # the stress of "neuf heures" is on "heures"
    if is_last or not (is_tied or word.text.rpartition("'")[2] in rules().function_words):
        sounds = _stressed(sounds)
    return "".join(sounds) + _liaison(word, after) + " " * space


def _stressed(sounds: Sounds) -> Sounds:
    """French stresses the last full vowel of a word, and every last word of a clause."""
    vowels = [place for place, sound in enumerate(sounds) if sound[0] in VOWELS]
    full = [place for place in vowels if sounds[place] != "ə"] or vowels
    if not full:
        return sounds
    last = "ø" if sounds[full[-1]] == "ə" else sounds[full[-1]]  # "rallumez-le": a mute e cannot be stressed
    return (*sounds[: full[-1]], STRESS + last, *sounds[full[-1] + 1 :])


def _liaison(word: Word, after: Word | None) -> str:
    tie = rules().liaisons.get(word.text, "")
    if not tie or after is None or after.phonemes[0][0] not in VOWELS:
        return ""
    if after.text in rules().no_liaison_before or (word.text, after.text) in rules().no_liaison_pairs:
        return ""
    return "" if word.phonemes[-1] == tie else tie
