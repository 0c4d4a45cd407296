"""The ways a caller says a name: labelled, introduced, announced, with a title, or alone; the surest first."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from .answer import LIKELY, SURE
from .known_names import PARTICLES
from .name_introduced import (
    SHORT_MAX,
    Names,
    after,
    headed,
    introduced,
    is_known,
    is_no_person,
    last_part,
    titled,
    without_fillers,
)
from .name_labelled import labelled
from .name_mentioned import ends_turned, mentioned
from .naming import Word, collected, words_in
from .ordinary_words import ORDINARY
from .text import flat, word_set

_ANNOUNCED = re.compile(
    r"[ ,]+(?:a l'appareil|au (?:telephone|bout du fil)|en ligne|a l'autre bout|pour vous servir)\b"
)
_AM = re.compile(r"\bje suis ")
_SELF = re.compile(r"\b(?:je suis|c'est)[ ,]+(?!pas )")
_BEHIND_NAME = word_set(", de du des d je j'habite j'ai c'est a au")
_WEAK = re.compile(
    r"\b(?:c'est[- ]a[- ]dire|mettez|notez|marquez|inscrivez|ecrivez|mettre|noter|marquer|j'ai (?:bien )?dit"
    r"|je (?:vous )?(?:ai dit|disais|dis)|(?:elle|il) s'appelle|c'est|oui|bonjour|bonsoir|alors|non|donc|euh"
    r"|allo|voila)[ ,.:]+"
)
_LAST_WORDS = word_set(
    "voila merci oui c'est ca court simplement tout s'il vous plait bonjour , . ! a l'appareil madame "
    "monsieur tout simplement"
)
BARE_WORDS_MAX = 4
# Family names that are trades: with an article, somebody's trade is told.
_TRADES = word_set(
    "boucher boulanger berger charpentier marchand meunier couturier facteur voisin marin tailleur maitre"
)


def read(said: str) -> tuple[Names, float]:
    """The name in these words by the surest way there is; none of them, no name. Its order is as it was said."""
    name, confidence, _ = read_in_order(said)
    return name, confidence


def read_in_order(said: str) -> tuple[Names, float, bool]:
    """The same, and whether it was told which is the first name."""
    for way, confidence in _WAYS:
        name = way(said)
        if name and not all(word.looks_common for word in name):
            return name, confidence, way is labelled and len(name) > 1
    return [], 0.0, False


def _announced(said: str) -> Names:
    """What stands before "à l'appareil", back to the first word that is no name."""
    found = _ANNOUNCED.search(flat(said))
    if found is None:
        return []
    words = words_in(said[: found.start()])
    last = last_part(said[: found.start()])
    if len(last) > 1 and last[0].is_first_name:
        return last  # "ici le lycée Victor Hugo, Martine Salles"
    names = [collected(words[at:]) for at in range(len(words)) if _is_rest(words[at:])]
    up_to_it = (name for name in names if is_known(name) and name[-1] is words[-1])
    name = _from_first_name(without_fillers(next(up_to_it, next(filter(None, names), []))))
    is_told = is_known(name) or "appareil" in found[0]  # "je peux payer en ligne" announces nobody
    return name if is_told and not is_no_person(name) else []


def _from_first_name(name: Names) -> Names:
    """ "l'agence immobilière Sabine Weber": from its first name on, where what stands before is no name."""
    start = next((at for at, word in enumerate(name[:-1]) if word.is_first_name), 0)
    return name[start:] if not is_known(name[:start]) else name


def _is_rest(words: Sequence[Word]) -> bool:
    return len(collected(words)) > 0 and words[0].flat != ","


def _weakly_introduced(said: str) -> Names:
    names = (name for name in after(_WEAK, said) if _is_convincing(name, said) and not _is_trade(name))
    am = (name for name in after(_AM, said) if is_known(name) and not _is_trade(name))
    return next(names, []) or next(am, [])


def _is_trade(name: Names) -> bool:
    """ "C'est le boucher d'à côté"."""
    return len(name) > 1 and name[0].said in ("le", "la") and name[1].flat in _TRADES and not name[1].has_capital


def _alone(said: str) -> Names:
    words = without_fillers(words_in(said))
    name = collected(words)
    is_first = name != [] and name[0].is_first_name and (len(name) > 1 or _is_from(words[1:]))
    if not name or not (_is_whole(words, name) or is_first or _is_turned(name)):
        return []
    return name if _is_convincing(name, said) else []


def _leading(said: str) -> Names:
    """ "Mehmet Yilmaz, m e h m e t ... c'est turc": both names, at the head of all that is told."""
    name = headed(said)
    both = len(name) == 2 and any(word.is_first_name and len(word.flat) > SHORT_MAX for word in name)
    return name if both and all(word.is_known for word in name) else []


def _headed_apart(said: str) -> Names:
    """ "Bérengère de Saint-Aubin, oui saint comme un saint": a first name and more, and a breath behind them."""
    words = without_fillers(words_in(said))
    name = collected(words)
    behind = words[len(name) : len(name) + 1]
    apart = bool(behind) and (behind[0].is_break or behind[0].flat in _BEHIND_NAME)
    return name if apart and words[: len(name)] == name and _is_full(name) else []


def _is_full(name: Names) -> bool:
    """A first name with a family's behind it, or two words that are both written as names."""
    plain = [word for word in name if word.flat not in PARTICLES]
    if len(plain) < 2 or any(word.looks_common for word in plain[1:]) or name[0].flat in PARTICLES:
        return False
    is_town = plain[0].flat in ORDINARY  # "Clermont Ferrand"
    return plain[0].is_first_name or (
        not is_town and plain[0].said[:1].isupper() and all(word.has_capital for word in plain[1:])
    )


def _fully_introduced(said: str) -> Names:
    """ "Je suis Bernadette Giraud, la voisine madame Klein aussi ...": both names of the caller before a title."""
    names = (name for name in after(_SELF, said) if name[0].is_first_name and _is_full(name))
    return next(names, [])


def _is_turned(name: Names) -> bool:
    """ "Abadie Joseph", whatever follows."""
    return len(name) == 2 and name[1].is_first_name and len(name[1].flat) > SHORT_MAX and not name[0].looks_common


def _is_from(words: Sequence[Word]) -> bool:
    """ "Karine, de la compta", "Sébastien du cabinet Moreau"."""
    after = [word for word in words if word.flat != ","]
    plain = next((word for word in after if word.flat not in PARTICLES), None)
    return (
        after[:1] != []
        and after[0].flat in ("de", "du", "des")
        and plain is not None
        and (not plain.could_be_name or plain.flat in ORDINARY)
    )


def _is_whole(words: Sequence[Word], name: Names) -> bool:
    """Nothing else was said. A name of one word in a longer sentence proves nothing."""
    flat_name = {word.flat for word in name}
    return all(word.flat in flat_name or word.flat in _LAST_WORDS for word in words) and len(name) <= BARE_WORDS_MAX


def _is_convincing(name: Names, said: str) -> bool:
    """Known, or written as a name; a single word that nothing introduces may be unknown if it looks like "
    "no other."""
    if is_known(name):
        return True
    alone = _is_whole(without_fillers(words_in(said)), name)
    plain = [word for word in name if word.flat not in PARTICLES]
    return alone and len(plain) <= 2 and not any(word.looks_common for word in name)


_WAYS: tuple[tuple[Callable[[str], Names], float], ...] = (
    (labelled, SURE),
    (introduced, SURE),
    (_announced, SURE),
    (_fully_introduced, SURE),
    (_headed_apart, SURE),
    (titled, SURE),
    (_leading, LIKELY),
    (_weakly_introduced, LIKELY),
    (_alone, LIKELY),
    (mentioned, LIKELY),
    (ends_turned, LIKELY),
)
