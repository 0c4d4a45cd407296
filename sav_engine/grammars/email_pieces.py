"""Pieces of an address put together: numbers as digits, spelled words over what they spell, talk left "
"out. Tables."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import groupby

from .email_words import ALIKE_MIN, BACK, FIGURES, JOINED, SIGNS
from .known_names import FAMILY_NAMES, FIRST_NAMES, NOT_NAMES, PARTICLES
from .numbers import WORDS as NUMBER_WORDS
from .numbers import Atom, longest, pieces
from .ordinary_words import ORDINARY
from .spelled_after import put
from .spelling import tokens
from .text import word_set

# Up to here nothing belongs to the address.
INTRO = word_set(
    "c'est ces est adresse mail mails email e-mail mel courriel notez ecrivez ecrire envoyez suis ai "
    "ecrit sur sera "
    "serait donne donner prendre prenez mettez marquez pouvez voulez bonjour monsieur madame mon ma votre "
    "notre vous "
    "j'epelle epelle elle il je j'ai j'avais c'etait m'ecrire dire au suivante suivant electronique perso "
    "personnelle "
    "professionnelle pro boulot bureau qui que pour chez avec celle celui comme alors donc mais on dit "
    "disais crois "
    "pense utilise utilisons attend attends attendez dise juste lettres lettre oui non tiens te lui moi "
    "puisque parce "
    "car si voici voila maintenant actuellement ancienne ancien nouvelle nouveau derniere aussi : , par m'a "
    "m'en cree creee fait "
    "faut complique simple facile l'adresse d'adresse l'email l'e-mail quand depuis j'utilise s'appelle reprends "
    "mis choisi pris invente l'ancienne l'ancien lis is my email recommence regarde regardez note ecris est-ce "
    "ecoutez ecoute bien sur"
)
# Words of an address though they are also words of everyday talk.
OF_ADDRESSES = word_set(
    "garage cabinet association mairie boulangerie restaurant hotel agence societe service technique gros "
    "grand bon "
    "bleu vert rouge jaune blanche verte orange free sfr maman papa papi mamie soleil info support "
    "secretariat contact comptabilite "
    "accueil direction lumiere fou moment travail internet famille box maison ville proche nouveau vieux "
    "beau petit "
    "patron gerant directeur assistante comptable opera test special urgence panneau fille bonne coucou salut "
    "ami mer "
    "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt "
    "trente quarante "
    "cinquante soixante cent mille zero cool super top stop mal fleur le la les du des et de point"
)
FIRST_WORDS = word_set("le la les du des de au aux et en a un une")
INITIALS_MAX = 3  # "jm bernard"
_MARKS = frozenset({"@", BACK, JOINED, FIGURES})
CHATTER = word_set(
    "c'est puis ensuite alors donc evidemment justement exactement simplement voila mon ma et-puis euh apres "
    "encore c'etait enfin bref toujours aussi "
    "c'est-a-dire"
    " est attends attendez"
)


def is_content(word: str) -> bool:
    """A word that could stand in an address: a name, a letter, a figure, or no word of everyday talk."""
    word = word.rpartition("'")[2]
    if len(word) == 1 and word.isalpha():
        return True
    if word in ("un", "une") or word.endswith(("-la", "-ci")):
        return False
    if word in FIRST_NAMES or word in FAMILY_NAMES or word in NUMBER_WORDS or word.isdigit():
        return True
    if word in OF_ADDRESSES:
        return word not in PARTICLES
    if word in SIGNS or word in _MARKS or word in INTRO or word in CHATTER or word in PARTICLES:
        return False
    return word not in NOT_NAMES and word not in ORDINARY


def without_chatter(words: Sequence[str]) -> list[str]:
    """Words that link what is dictated are out; "ma-boite" keeps its own."""
    ahead = [*words[1:], "@"]
    return [
        word
        for word, after in zip(words, ahead, strict=False)
        if word != JOINED and (word not in CHATTER or after in "-_" or (word in ("mon", "ma") and after == "."))
    ]


def once_each(words: Sequence[str]) -> list[str]:
    """ "d argent d argent": said twice between two signs."""
    kept: list[str] = []
    for is_sign, run in groupby(words, key=SIGNS.__contains__):
        said = list(run)
        half = said[: len(said) // 2]
        again = next((at for at in range(1, len(said) - 1) if "".join(said[at:]) == said[at - 1]), 0)
        if again:  # "dubois, du bois"
            said = said[:again]
        if (
            len(said) > 2 and len(said[-1]) > 2 and "".join(said) == said[-1] * (len("".join(said)) // len(said[-1]))
        ):  # "le noir, lenoir"
            said = said[-1:]
        is_twice = not is_sign and len(half) > 1 and half * 2 == said and max(map(len, half)) > 1
        kept += half if is_twice else said
    return kept


def joined(words: Sequence[str]) -> str:
    """Pieces put together: numbers as digits, letters as words, apostrophes gone."""
    parts: list[str] = []
    for is_sign, run in groupby(words, key=SIGNS.__contains__):
        said = " ".join(run)
        parts += said.split() if is_sign else spelled(said.replace("'", " ").split())
    return "".join(parts).replace("~", "").strip("-.")


def spelled(words: Sequence[str]) -> list[str]:
    """A word that is spelled right after it was said is one word, as spelled."""
    kept: list[str] = []
    for token in tokens(_numbers(_whole_names(words))):
        kept = put(kept, token.text, near=len(kept), alike=ALIKE_MIN) if token.spelled else [*kept, token.text]
        if len(kept) > 2 and len(kept[-2]) == 1 and _has_told(kept[-3], kept[-2] + kept[-1]):  # "sy, s, i grec"
            del kept[-2:]
    return kept


def _has_told(word: str, letters: str) -> bool:
    """ "sy, s, i grec", "meyer, e y"."""
    return len(letters) == 2 and (word.endswith(letters) or letters in word[1:])


def _whole_names(words: Sequence[str]) -> list[str]:
    """ "vin cent" is Vincent, not 20 or 100: a name that was written in two words, one of them a number's."""
    kept: list[str] = []
    for word in words:
        both = kept[-1] + word if kept else ""
        if {word, *kept[-1:]} & NUMBER_WORDS.keys() and (both in FIRST_NAMES or both in FAMILY_NAMES):
            kept[-1] = both
        else:
            kept.append(word)
    return kept


def _numbers(words: Sequence[str]) -> list[str]:
    """ "soixante quinze" -> "75", "zéro un" -> "0", "1"."""
    said: list[str] = []
    for is_number, run in groupby(pieces(words), key=lambda piece: isinstance(piece, Atom)):
        if is_number:
            said += _digits([piece for piece in run if isinstance(piece, Atom)])
        else:
            said += map(str, run)
    return said


def _digits(atoms: Sequence[Atom]) -> Iterator[str]:
    at = 0
    while at < len(atoms):
        number = longest(atoms, at)
        yield number.digits
        at = number.end


def ratio(one: str, other: str) -> float:
    return SequenceMatcher(None, one, other).ratio()
