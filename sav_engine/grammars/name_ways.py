"""The ways a caller says a name: labelled, introduced, announced, with a title, or alone; the surest first."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import takewhile

from .answer import LIKELY, SURE
from .known_names import FAMILY_NAMES, NOT_NAMES, PARTICLES
from .naming import DEPARTMENTS, Word, collected, words_in
from .ordinary_words import ORDINARY
from .text import flat, word_set

_IS = r"(?:[ ,:]+(?:c'est|est|a moi|complet|ce sera|alors|donc|euh|bien sur))*[ ,:]+"
_FIRST = re.compile(rf"\b(?:mon |le |et )?(?:petit nom|prenom){_IS}")
_CALLED = (
    r"\b((?:(?:le|la|de|du|van|el) )?[^\W\d_]+(?:[-'][^\W\d_]+)*)"
    r"(?P<verb>,? (?:c'est|est|pour|comme|en))?,? ?\b(?P<as>le|mon|comme|en|de) "
)
_FIRST_BEFORE = re.compile(rf"{_CALLED}(?:petit nom|prenom)\b(?!,? (?:c'est|est) )")
_LAST_BEFORE = re.compile(rf"{_CALLED}nom(?: de famille)?\b(?!,? (?:c'est|est) )")
_LAST = re.compile(
    rf"\b(?<!au )(?<!\bde )(?<!\bdu )(?:mon |le |et )?nom(?: de famille| de jeune fille"
    rf"| complet| d'usage| marital| d'epouse)?(?!,? et ){_IS}(?!de l'|(?:de (?:la|mon|ma|votre|notre)|du|des|sur|dans"
    rf"|chez|pour|marque) )"
)
_TITLE = (
    r"(?:monsieur|madame|mademoiselle|mme|mlle|mr|m\.|docteur|dr|maitre|professeur|messieurs|la famille"
    r"|famille|inspect(?:eur|rice)"
    r"|commandante?|capitaine|lieutenante?|general|colonel|brigadier|adjudante?|sergente?|notaire)"
)
_STRONG = re.compile(
    r"\b(?:je m'appelle|je m'appel|m'appelle|m'appeler|appelez[- ]moi|on m'appelle|je me (?:nomme|presente"
    r"|prenomme)(?: je suis)?"
    r""
    r"|(?:au nom|de la part) d(?:e|(?='))|vous (?:etes|parlez) (?:en (?:ligne|communication) )?(?:avec|a)"
    r"|moi,? (?:c'est|je suis)"
    r"|ici c'est|ici|je suis (?:bien )?(?=" + _TITLE + r"))[ ,:']+"
)
_ANNOUNCED = re.compile(
    r"[ ,]+(?:a l'appareil|au (?:telephone|bout du fil)|en ligne|a l'autre bout|pour vous servir)\b"
)
_TITLED = re.compile(rf"\b{_TITLE}[ ,]+")
_AM = re.compile(r"\bje suis ")
_IT_IS = re.compile(r"\bc'est (?!pas |pour |avec )")
_WEAK = re.compile(
    r"\b(?:c'est[- ]a[- ]dire|mettez|notez|marquez|inscrivez|ecrivez|mettre|noter|marquer|j'ai (?:bien )?dit"
    r"|je (?:vous )?(?:ai dit|disais|dis)|(?:elle|il) s'appelle|c'est|oui|bonjour|bonsoir|alors|non|donc|euh"
    r"|allo|voila)[ ,.:]+"
)
_FILLERS = word_set(
    "oui bonjour bonsoir alors euh heu donc voila c'est ben bah allo et ok bien sur d'accord , : moi "
    "monsieur madame "
    "mademoiselle mme mlle mr docteur dr maitre professeur veuve inspecteur inspectrice commandant capitaine "
    "lieutenant"
    " notaire ah oh non salut hein hum en fait il s'agit"
)
_LAST_WORDS = word_set(
    "voila merci oui c'est ca court simplement tout s'il vous plait bonjour , . ! a l'appareil madame "
    "monsieur tout simplement"
)
BARE_WORDS_MAX = 4
_PLACES = word_set(
    "rue avenue boulevard place quai allee impasse chemin square lycee college ecole hopital saint sainte"
)
# Family names that are trades: with an article, somebody's trade is told.
_TRADES = word_set(
    "boucher boulanger berger charpentier marchand meunier couturier facteur voisin marin tailleur maitre"
)
SHORT_MAX = 2  # letters; "al", "ba" and "mo" are names of some, and more often a slip

Names = list[Word]


def read(said: str) -> tuple[Names, float]:
    """The name in these words by the surest way there is; none of them, no name. Its order is as it was said."""
    name, confidence, _ = read_in_order(said)
    return name, confidence


def read_in_order(said: str) -> tuple[Names, float, bool]:
    """The same, and whether it was told which is the first name."""
    for way, confidence in _WAYS:
        name = way(said)
        if name and not all(word.looks_common for word in name):
            return name, confidence, way is _labelled and len(name) > 1
    return [], 0.0, False


def _labelled(said: str) -> Names:
    """ "nom Durand prénom Sophie", "Durand c'est le nom"; of a label on one only, the other beside it."""
    before = _said_before(_FIRST_BEFORE, said), _said_before(_LAST_BEFORE, said)
    first = before[0] or next(_after(_FIRST, said), []) or _said_before(_FIRST_BEFORE, said, verbless=True)
    last = before[1] or next(_after(_LAST, said), []) or _said_before(_LAST_BEFORE, said, verbless=True)
    told = _FIRST.search(flat(said)) or _FIRST_BEFORE.search(flat(said))
    if first and not last and told is not None:
        last = _beside(first, said[: told.start()])
    told = _LAST.search(flat(said)) or _LAST_BEFORE.search(flat(said))
    if any(word.is_first_name for word in last[:-1]):
        return last
    if last and not first and told is not None:
        known = {word.flat for word in last}
        first = [word for word in _first_names(said[: told.start()]) if word.flat not in known]
    return [*first, *last]


def _said_before(label: re.Pattern[str], said: str, *, verbless: bool = False) -> Names:
    """ "Durand c'est le nom"; verbless: "Durand mon nom", which could be about what follows."""
    found = label.search(flat(said))
    if found is None or not (found["verb"] or verbless or found["as"] in ("en", "comme")):
        return []
    name = [word for word in words_in(said[found.start(1) : found.end(1)]) if word.flat != "et"]
    return name if name and name[-1].could_be_name else []


def _beside(first: Names, said: str) -> Names:
    """The family name in "Perrin Thibault, c'est Thibault le prénom"."""
    known = {word.flat for word in first}
    words = _without_fillers([word for word in words_in(said) if word.flat not in known])
    name = next(_after(_STRONG, said), []) or _titled(said) or collected(words)
    return [word for word in name if word.flat not in known and not word.looks_common]


def _first_names(said: str) -> Names:
    """The first name in "moi c'est Marie-Claire et le nom de famille ..."."""
    words = words_in(said)
    start = next(
        (at for at, word in enumerate(words) if word.is_first_name and len(word.flat) > SHORT_MAX), len(words)
    )
    return list(takewhile(lambda word: word.is_first_name, words[start:]))


def _introduced(said: str) -> Names:
    return next(_after(_STRONG, said), [])


def _announced(said: str) -> Names:
    """What stands before "à l'appareil", back to the first word that is no name."""
    found = _ANNOUNCED.search(flat(said))
    if found is None:
        return []
    words = words_in(said[: found.start()])
    names = (collected(words[at:]) for at in range(len(words)) if _is_rest(words[at:]))
    return _from_first_name(next((name for name in names if name), []))


def _from_first_name(name: Names) -> Names:
    """ "l'agence immobilière Sabine Weber": from its first name on, where what stands before is no name."""
    name = _without_fillers(name)  # "maître Julien Castex"
    start = next((at for at, word in enumerate(name[:-1]) if word.is_first_name), 0)
    return name[start:] if not is_known(name[:start]) else name


def _is_rest(words: Sequence[Word]) -> bool:
    return len(collected(words)) > 0 and words[0].flat != ","


def _is_called(said: str) -> Names:
    """ "C'est Ludivine Carpentier, j'avais rendez-vous avec monsieur Morel": both her names, with no title."""
    names = (name for told in (_AM, _IT_IS) for name in _after(told, said))
    return next((name for name in names if len(name) > 1 and name[0].is_first_name and is_known(name[1:])), [])


def _titled(said: str) -> Names:
    return next(_after(_TITLED, said), [])


def _weakly_introduced(said: str) -> Names:
    names = (name for name in _after(_WEAK, said) if _is_convincing(name, said) and not _is_trade(name))
    return next(names, []) or next((name for name in _after(_AM, said) if is_known(name) and not _is_trade(name)), [])


def _is_trade(name: Names) -> bool:
    """ "C'est le boucher d'à côté"."""
    return len(name) > 1 and name[0].said in ("le", "la") and name[1].flat in _TRADES and not name[1].has_capital


def _alone(said: str) -> Names:
    words = _without_fillers(words_in(said))
    name = collected(words)
    is_first = name != [] and name[0].is_first_name and (len(name) > 1 or _is_from(words[1:]))
    if not name or not (_is_whole(words, name) or is_first or _is_turned(name)):
        return []
    return name if _is_convincing(name, said) else []


def _leading(said: str) -> Names:
    """ "Mehmet Yilmaz, m e h m e t ... c'est turc": both names, at the head of all that is told."""
    name = collected(_without_fillers(words_in(said)))
    both = len(name) == 2 and any(word.is_first_name and len(word.flat) > SHORT_MAX for word in name)
    return name if both and all(word.is_known for word in name) else []


def _is_turned(name: Names) -> bool:
    """ "Abadie Joseph", whatever follows."""
    if len(name) == 2 and name[1].has_capital and name[0].said[:1].isupper() and not name[0].looks_common:
        return True  # "Moana Teriitahi, de Tahiti"
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


def mentioned(said: str) -> Names:
    """ "C'est toujours le même, Daniel Guérin": a first name and one more, wherever they stand; the last time"
    " counts."""
    words = words_in(said)
    pairs = [
        words[at : at + 2] for at in range(len(words) - 1) if words[at].is_first_name and not _is_place(words, at)
    ]
    names = (pair for pair in reversed(pairs) if _could_be_pair(pair) and _is_a_pair(pair))
    return next(names, [])


def _could_be_pair(pair: Sequence[Word]) -> bool:
    """ "Daniel Gros": an everyday word too, but not behind a first name."""
    return pair[0].could_be_name and (
        pair[1].could_be_name or (pair[1].flat in FAMILY_NAMES and pair[1].flat in NOT_NAMES)
    )


def _is_place(words: Sequence[Word], at: int) -> bool:
    """ "rue Victor Hugo", "place du général Leclerc"."""
    return any(word.flat in _PLACES for word in words[max(0, at - 3) : at])


def _is_a_pair(pair: Sequence[Word]) -> bool:
    if pair[0].flat == pair[1].flat:
        return False
    return len(pair[0].flat) > SHORT_MAX and not pair[1].looks_common and len(pair[1].flat) > SHORT_MAX


def _is_whole(words: Sequence[Word], name: Names) -> bool:
    """Nothing else was said. A name of one word in a longer sentence proves nothing."""
    flat_name = {word.flat for word in name}
    return all(word.flat in flat_name or word.flat in _LAST_WORDS for word in words) and len(name) <= BARE_WORDS_MAX


def _is_convincing(name: Names, said: str) -> bool:
    """Known, or written as a name; a single word that nothing introduces may be unknown if it looks like "
    "no other."""
    if is_known(name):
        return True
    alone = _is_whole(_without_fillers(words_in(said)), name)
    plain = [word for word in name if word.flat not in PARTICLES]
    return alone and len(plain) <= 2 and not any(word.looks_common for word in name)


def is_known(name: Names) -> bool:
    return any(word.is_known or word.has_capital for word in name)


_WAYS: tuple[tuple[Callable[[str], Names], float], ...] = (
    (_labelled, SURE),
    (_introduced, SURE),
    (_announced, SURE),
    (_is_called, SURE),
    (_titled, SURE),
    (_leading, LIKELY),
    (_weakly_introduced, LIKELY),
    (_alone, LIKELY),
    (mentioned, LIKELY),
)


def _after(introduction: re.Pattern[str], said: str) -> Iterator[Names]:
    """The name after each such introduction, where there is one."""
    for found in introduction.finditer(flat(said)):
        words = _without_fillers(words_in(said[found.end() :]))
        name = collected(words) or (words[:1] if introduction is _LAST and words and words[0].has_capital else [])
        if name and (_is_organisation(name[0]) or ("suis" in found[0] and _is_no_person(name))):
            continue  # "ici l'école Jules Ferry"
        if any(word.flat not in ORDINARY or word.is_known or word.has_capital for word in name):
            yield name


def _is_no_person(name: Names) -> bool:
    """ "Moi je suis de Rouen", "moi je suis la gardienne"."""
    article = name[0].said in ("le", "la") and not any(word.has_capital or word.is_known for word in name[1:])
    return len(name) == 2 and (name[0].said == "de" or article)


def _is_organisation(word: Word) -> bool:
    return word.flat.removeprefix("l'") in DEPARTMENTS and not word.is_first_name


def _without_fillers(words: Sequence[Word]) -> list[Word]:
    start = next((at for at, word in enumerate(words) if not _is_filler(word)), len(words))
    return list(words[start:])


def _is_filler(word: Word) -> bool:
    """ "Ben" is a part of names when it is written like one."""
    return word.flat in _FILLERS and word.said != "Ben"
