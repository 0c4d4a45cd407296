"""The ways a caller says a name: labelled, introduced, announced, with a title, or alone; the surest first."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import chain, takewhile

from .answer import LIKELY, SURE
from .known_names import FAMILY_NAMES, FIRST_NAMES, NOT_NAMES, PARTICLES
from .naming import Word, collected, words_in
from .ordinary_words import ORDINARY
from .text import flat, word_set

_IS = r"(?:[ ,:]+(?:c'est|est|a moi|complet|ce sera|alors|donc|euh|bien sur))*[ ,:]+"
_FIRST = re.compile(rf"\b(?:mon |le |et )?(?:petit nom|prenom){_IS}")
_CALLED = (
    r"\b((?:(?:le|la|de|du|van|el) )?[^\W\d_]+(?:[-'][^\W\d_]+)*)"
    r"(?:(?P<verb>,? (?:c'est|est|pour|comme|en))?,? ?(?:le|mon|comme|de(?: mon)?) | (?P<as>en|comme) )"
)
_FIRST_BEFORE = re.compile(rf"{_CALLED}(?:petit nom|prenom)\b(?!,? (?:c'est|est) )")
_LAST_BEFORE = re.compile(rf"{_CALLED}nom(?: de famille)?\b(?!,? (?:c'est|est) )")
_LAST = re.compile(
    rf"\b(?<!au )(?<!\bde )(?<!\bdu )(?:mon |le |et )?nom(?: de famille| de jeune fille"
    rf"| complet| d'usage| marital| d'epouse)?(?! ?,? et ){_IS}(?!de l'|(?:de (?:la|mon|ma|votre|notre)|du|des|sur"
    rf"|dans|chez|pour|marque) |d'(?:artiste|emprunt|utilisateur)|de (?:scene|plume) )"
)
_ENDS = re.compile(r"\s*(?:$|[,.])")  # behind a label: it is about what was said before
_TITLE = (
    r"(?:monsieur|madame|mademoiselle|mme|mlle|mr|m\.|docteur|dr|maitre|abbe|professeur|messieurs|la famille"
    r"|famille|inspect(?:eur|rice)"
    r"|commandante?|capitaine|lieutenante?|general|colonel|brigadier|adjudante?|sergente?|notaire)"
)
_ADDRESSED = r"(?:monsieur|madame|mademoiselle|mme|mlle|maitre|docteur)\b"  # not "je suis notaire"
_STRONG = re.compile(
    r"\b(?:je m'appelle|je m'appel|m'appelle|m'appeler|appelez[- ]moi|on m'appelle|je me (?:nomme|presente"
    r"|prenomme)(?: je suis)?"
    r""
    r"|(?:au nom|de la part) d(?:e|(?='))|vous (?:etes|parlez) (?:en (?:ligne|communication) )?(?:avec|a)"
    r"|moi,? (?:c'est|je suis)"
    r"|ici c'est|ici|je suis(?: bien)?(?= " + _ADDRESSED + r"))[ ,:']+"
)
_ANNOUNCED = re.compile(
    r"[ ,]+(?:a l'appareil|au (?:telephone|bout du fil)|en ligne|a l'autre bout|pour vous servir)\b"
)
_TITLED = re.compile(rf"\b{_TITLE}[ ,]+")
_AM = re.compile(r"\bje suis ")
_SELF = re.compile(r"\b(?:je suis|c'est)[ ,]+(?!pas )")
_BEHIND_NAME = word_set(", de du des d je j'habite j'ai c'est a au")
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
# "Je regarde Michel Drucker": somebody who is looked at, listened to, or been with.
_OF_OBJECTS = word_set("regarde regardais regardait ecoute ecoutais avec chez contre vu entendu")
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
    last = _told(said, _LAST_BEFORE, _LAST)
    first = _told(said, _FIRST_BEFORE, _FIRST, but=last)
    if any(word.is_first_name for word in last[:-1]):
        return last
    if first and not last:
        return [*first, *_beside(first, _before(said, _FIRST, _FIRST_BEFORE))]
    if last and not first:
        return _with_first(last, _before(said, _LAST, _LAST_BEFORE))
    return [*first, *last]


def _told(said: str, before: re.Pattern[str], behind: re.Pattern[str], but: Names | None = None) -> Names:
    """The name with this label, the surest way of telling it first; but: what is the other name."""
    names = chain(
        (_said_before(before, said),),
        _after(behind, said),
        (_word_after(behind, said), _said_before(before, said, verbless=True)),
    )
    other = {word.flat for word in but or ()}
    return next((name for name in names if name and {word.flat for word in name} != other), [])


def _before(said: str, *labels: re.Pattern[str]) -> str:
    found = next((found for label in labels if (found := label.search(flat(said)))), None)
    return "" if found is None else said[: found.start()]


def _with_first(last: Names, head: str) -> Names:
    """The first name in "Tewodros Bekele, je suis éthiopien, nom Bekele"."""
    known, whole = {word.flat for word in last}, _headed(head)
    if known & {word.flat for word in whole[1:]}:
        return whole
    return [*(word for word in _first_names(head) or _all_of(head) if word.flat not in known), *last]


def _is_behind(found: re.Match[str], said: str) -> bool:
    """ "Jean-Marie le prénom, de Nouméa": nothing follows that the label could be about."""
    return re.search(r"\ble (?:petit nom|prenom|nom)", found[0]) is not None and bool(
        _ENDS.match(said[found.end() :])
    )


def _word_after(label: re.Pattern[str], said: str) -> Names:
    """ "Nom de famille Gros", "mon nom c'est Bonjour": told to be a name, and written or known as one."""
    found = label.search(flat(said))
    word = next(iter(words_in(said[found.end() :])), None) if found else None
    is_name = word is not None and (word.said[:1].isupper() or word.flat in FAMILY_NAMES)
    return [word] if word is not None and is_name else []


def _said_before(label: re.Pattern[str], said: str, *, verbless: bool = False) -> Names:
    """ "Durand c'est le nom", "Durand le nom, ..."; verbless: "Durand mon nom", which could be about what follows."""
    found = label.search(flat(said))
    if found is None or not (found["verb"] or found["as"] or verbless or _is_behind(found, said)):
        return []
    name = [word for word in words_in(said[found.start(1) : found.end(1)]) if word.flat != "et"]
    is_name = name != [] and (name[-1].could_be_name or name[-1].flat in FIRST_NAMES or name[-1].flat in FAMILY_NAMES)
    is_told = (
        found["verb"] or found["as"] or is_known(name) or said[found.start(1)].isupper() or _is_behind(found, said)
    )
    return name if is_name and is_told else []


def _beside(first: Names, said: str) -> Names:
    """The family name in "Perrin Thibault, c'est Thibault le prénom"."""
    known = {word.flat for word in first}
    words = _without_fillers([word for word in words_in(said) if word.flat not in known])
    name = next(_after(_STRONG, said), []) or _titled(said) or collected(words) or _last_part(said)
    return [word for word in name if word.flat not in known and not word.looks_common]


def _last_part(said: str) -> Names:
    """ "B, A, R, O, T, Barot, et mon prénom": what stands alone between the last two breaths."""
    return _all_of(said.rstrip(" ,").rpartition(",")[2])


def _all_of(said: str) -> Names:
    """ "Cristelle, Cristelle": the name, where nothing else was said."""
    words = [word for word in _without_fillers(words_in(said)) if word.flat != ","]
    name = collected(words)
    return name if {word.flat for word in words} == {word.flat for word in name} else []


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
    last = _last_part(said[: found.start()])
    if len(last) > 1 and last[0].is_first_name:
        return last  # "ici le lycée Victor Hugo, Martine Salles"
    names = [collected(words[at:]) for at in range(len(words)) if _is_rest(words[at:])]
    up_to_it = (name for name in names if name and words and name[-1] is words[-1])
    return _from_first_name(_without_fillers(next(up_to_it, next(filter(None, names), []))))


def _from_first_name(name: Names) -> Names:
    """ "l'agence immobilière Sabine Weber": from its first name on, where what stands before is no name."""
    start = next((at for at, word in enumerate(name[:-1]) if word.is_first_name), 0)
    return name[start:] if not is_known(name[:start]) else name


def _is_rest(words: Sequence[Word]) -> bool:
    return len(collected(words)) > 0 and words[0].flat != ","


def _titled(said: str) -> Names:
    return next(_after(_TITLED, said), [])


def _weakly_introduced(said: str) -> Names:
    names = (name for name in _after(_WEAK, said) if _is_convincing(name, said) and not _is_trade(name))
    am = (name for name in _after(_AM, said) if is_known(name) and not _is_trade(name))
    return next(names, []) or next(am, [])


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
    name = _headed(said)
    both = len(name) == 2 and any(word.is_first_name and len(word.flat) > SHORT_MAX for word in name)
    return name if both and all(word.is_known for word in name) else []


def _headed(said: str) -> Names:
    return collected(_without_fillers(words_in(said)))


def _headed_apart(said: str) -> Names:
    """ "Bérengère de Saint-Aubin, oui saint comme un saint": a first name and more, and a breath behind them."""
    words = _without_fillers(words_in(said))
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
    names = (name for name in _after(_SELF, said) if name[0].is_first_name and _is_full(name))
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


def mentioned(said: str) -> Names:
    """ "C'est toujours le même, Daniel Guérin": a first name and one more, wherever they stand; the last time"
    " counts."""
    words = words_in(said)
    pairs = [_pair(words, at) for at in range(len(words) - 1) if words[at].is_first_name and not _is_place(words, at)]
    names = (pair for pair in reversed(pairs) if _could_be_pair(pair) and _is_a_pair(pair))
    return next(names, [])


def _ends_turned(said: str) -> Names:
    """ "... Szymanski, Richard": a family and, last of all, a first name behind it."""
    words = [word for word in words_in(said) if word.flat != ","]
    family, first = words[-2:] if len(words) > 1 else [None, None]
    if family is None or first is None or _is_place(words, len(words) - 2):
        return []
    is_family = family.could_be_name and (family.has_capital or family.flat in FAMILY_NAMES)
    is_first = first.is_first_name and first.could_be_name and len(first.flat) > SHORT_MAX
    return [family, first] if is_family and is_first else []


def _pair(words: Sequence[Word], at: int) -> Names:
    """ "Antonio Da Costa" is two words and a particle."""
    whole = collected(words[at:]) if words[at + 1].flat in PARTICLES else []
    return whole if len(whole) > 2 else list(words[at : at + 2])


def _could_be_pair(pair: Sequence[Word]) -> bool:
    """ "Daniel Gros": an everyday word too, but not behind a first name."""
    return pair[0].could_be_name and (
        pair[1].could_be_name or pair[1].has_capital or (pair[1].flat in FAMILY_NAMES and pair[1].flat in NOT_NAMES)
    )


def _is_place(words: Sequence[Word], at: int) -> bool:
    """ "rue Victor Hugo", "place du général Leclerc"."""
    return any(word.flat.removeprefix("l'") in _PLACES for word in words[max(0, at - 3) : at]) or (
        at > 0 and words[at - 1].flat in _OF_OBJECTS
    )


def _is_a_pair(pair: Sequence[Word]) -> bool:
    if pair[0].flat == pair[1].flat:
        return False
    return len(pair[0].flat) > SHORT_MAX and not pair[-1].looks_common and len(pair[-1].flat) > SHORT_MAX


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
    (_fully_introduced, SURE),
    (_headed_apart, SURE),
    (_titled, SURE),
    (_leading, LIKELY),
    (_weakly_introduced, LIKELY),
    (_alone, LIKELY),
    (mentioned, LIKELY),
    (_ends_turned, LIKELY),
)


def _after(introduction: re.Pattern[str], said: str) -> Iterator[Names]:
    """The name after each such introduction, where there is one."""
    for found in introduction.finditer(flat(said)):
        name = collected(_without_fillers(words_in(said[found.end() :])))
        if "suis" in found[0] and _is_no_person(name):
            continue
        if any(_could_name(word) or introduction is _TITLED for word in name):
            yield name


def _is_no_person(name: Names) -> bool:
    """ "Moi je suis de Rouen", "moi je suis la gardienne"."""
    begins = name[0].said if name else ""
    is_article = begins in ("le", "la") and not any(word.has_capital or word.is_known for word in name[1:])
    return begins in ("de", "du", "des") or is_article


def _could_name(word: Word) -> bool:
    """Not an article, nor an everyday word with one: "le", "l'apprenti"."""
    plain = word.flat.removeprefix("l'")
    is_everyday = plain in ORDINARY or word.said in ("le", "la", "les")
    return not is_everyday or word.is_known or word.has_capital


def _without_fillers(words: Sequence[Word]) -> list[Word]:
    start = next((at for at, word in enumerate(words) if not _is_filler(word)), len(words))
    return list(words[start:])


def _is_filler(word: Word) -> bool:
    """ "Ben" is a part of names when it is written like one."""
    return word.flat in _FILLERS and word.said != "Ben"
