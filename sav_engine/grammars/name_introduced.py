"""What introduces a name ("je m'appelle", "madame"), and the name that stands behind it, at the head or alone."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from .naming import Word, collected, words_in
from .ordinary_words import ORDINARY
from .text import flat, word_set

Names = list[Word]
SHORT_MAX = 2  # letters; "al", "ba" and "mo" are names of some, and more often a slip
_TITLE = (
    r"(?:monsieur|madame|mademoiselle|mme|mlle|mr|m\.|docteur|dr|maitre|abbe|professeur|messieurs|la famille"
    r"|famille|inspect(?:eur|rice)"
    r"|commandante?|capitaine|lieutenante?|general|colonel|brigadier|adjudante?|sergente?|notaire)"
)
_ADDRESSED = r"(?:monsieur|madame|mademoiselle|mme|mlle|maitre|docteur)\b"  # not "je suis notaire"
_STRONG = re.compile(
    r"\b(?:je m'appelle|je m'appel|m'appelle|m'appeler|appelez[- ]moi|on m'appelle|je me (?:nomme|presente"
    r"|prenomme)(?: je suis)?"
    r"|(?:au nom|de la part) d(?:e|(?='))|vous (?:etes|parlez) (?:en (?:ligne|communication) )?(?:avec|a)"
    r"|moi,? (?:c'est|je suis)"
    r"|ici c'est|ici|je suis(?: bien)?(?= " + _ADDRESSED + r"))[ ,:']+"
)
_TITLED = re.compile(rf"\b{_TITLE}[ ,]+")
_FILLERS = word_set(
    "oui bonjour bonsoir alors euh heu donc voila c'est ben bah allo et ok bien sur d'accord , : moi "
    "monsieur madame "
    "mademoiselle mme mlle mr docteur dr maitre professeur veuve inspecteur inspectrice commandant capitaine "
    "lieutenant"
    " notaire ah oh non salut hein hum en fait il s'agit"
)


def introduced(said: str) -> Names:
    return next(after(_STRONG, said), [])


def titled(said: str) -> Names:
    return next(after(_TITLED, said), [])


def headed(said: str) -> Names:
    return collected(without_fillers(words_in(said)))


def last_part(said: str) -> Names:
    """ "B, A, R, O, T, Barot, et mon prénom": what stands alone between the last two breaths."""
    return all_of(said.rstrip(" ,").rpartition(",")[2])


def all_of(said: str) -> Names:
    """ "Cristelle, Cristelle": the name, where nothing else was said."""
    words = [word for word in without_fillers(words_in(said)) if word.flat != ","]
    name = collected(words)
    return name if {word.flat for word in words} == {word.flat for word in name} else []


def after(introduction: re.Pattern[str], said: str) -> Iterator[Names]:
    """The name after each such introduction, where there is one."""
    for found in introduction.finditer(flat(said)):
        name = collected(without_fillers(words_in(said[found.end() :])))
        if "suis" in found[0] and is_no_person(name):
            continue
        if any(_could_name(word) or introduction is _TITLED for word in name):
            yield name


def is_no_person(name: Names) -> bool:
    """ "Moi je suis de Rouen", "moi je suis la gardienne"."""
    begins = name[0].said if name else ""
    is_article = begins in ("le", "la") and not any(word.has_capital or word.is_known for word in name[1:])
    return begins in ("de", "du", "des") or is_article


def _could_name(word: Word) -> bool:
    """Not an article, nor an everyday word with one: "le", "l'apprenti"."""
    plain = word.flat.removeprefix("l'")
    is_everyday = plain in ORDINARY or word.said in ("le", "la", "les")
    return not is_everyday or word.is_known or word.has_capital


def is_known(name: Names) -> bool:
    return any(word.is_known or word.has_capital for word in name)


def without_fillers(words: Sequence[Word]) -> list[Word]:
    start = next((at for at, word in enumerate(words) if not _is_filler(word)), len(words))
    return list(words[start:])


def _is_filler(word: Word) -> bool:
    """ "Ben" is a part of names when it is written like one."""
    return word.flat in _FILLERS and word.said != "Ben"
