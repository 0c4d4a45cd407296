"""Words made comparable, once, for all grammars."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

_NOT_A_WORD = re.compile(r"[^a-z0-9]+")

# What the transcriber writes for what was said, as whole words. Whisper base hears 'wifi' over a telephone as any
# of these; 'vais' and 'vie' alone are ordinary words and stay.
_HEARD_AS = (
    (r"(?:wi|vie|vi|vit|oui|we|why|ouai|huit|ui|wee|louis|houi) ?(?:fi|fie|phi|fy|filles?|phie|fit|fis)", "wifi"),
    (r"(?:wi|vie|vi) ci|wify|viphi|huifi", "wifi"),
    (r"(?:way|wai|vai|ouaille?|vaille|wail|whail) ?(?:fai|faille?|fail|faye|file|fie)", "wifi"),
    (r"(?:la|ma|votre|une|cette) (?:boxe|bocks|bok|boxes|bosc)", "la box"),
    (r"live box|livebox|free box|freebox|b box|bbox|boxe|boxes", "box"),
    (r"inter net|internette", "internet"),
    (r"que dalle|queue dalle|que d alle|peau de balle|wallou|walou|nada", "rien"),
    (r"(mon|ton|son|le|un|ce|notre) (?:tel|telephon|bigo|bigophone|tph)", r"\1 telephone"),
    (r"ouai|ouais|ouaip|ouep|mouais|wi|ui|oue|ouii+", "oui"),
    (r"nan|naan|nonon|nom non|non nom", "non"),
    (r"re (marche|fonctionne|demarre)", r"re\1"),
)
_HEARD_AS_RE = tuple((re.compile(rf"\b(?:{pattern})\b"), written) for pattern, written in _HEARD_AS)


# One utterance is read by some ten grammars, and again for each draft of the ticket: 40 µs each time.
REMEMBERED = 1024


@lru_cache(REMEMBERED)
def normalise(utterance: str) -> str:
    """Lower case, no accents, punctuation and elisions as single spaces: "C'est ÇA, l'été !" -> "c est ca l ete".

    Idempotent. Common mistakes of the transcriber are written as what was said: "la vie ci" -> "la wifi".
    """
    decomposed = unicodedata.normalize("NFKD", utterance.lower().replace("œ", "oe"))
    letters = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    words = _NOT_A_WORD.sub(" ", letters).strip()
    for pattern, written in _HEARD_AS_RE:
        words = pattern.sub(written, words)
    return words


def phrases(*patterns: str) -> re.Pattern[str]:
    """One pattern of whole words: `phrases("pas du tout", "non")`. Regular expressions over normalised words."""
    return re.compile(rf"\b(?:{'|'.join(patterns)})\b")


def words_of(text: str) -> list[str]:
    return text.split()


def word_set(text: str) -> frozenset[str]:
    """A table of words, written as a text."""
    return frozenset(text.split())


def is_only(text: str, allowed: Iterable[str]) -> bool:
    """Whether normalised text has words, and no others than these."""
    words = words_of(text)
    return bool(words) and set(words) <= set(allowed)


def flat(utterance: str) -> str:
    """Lower case without accents, letter for letter: places in it are places in the utterance."""
    return "".join(map(_flat_letter, utterance))


def _flat_letter(letter: str) -> str:
    plain = unicodedata.normalize("NFKD", letter.lower())[:1]
    return "'" if plain in "\u2019\u02bc`" else plain or letter
