"""Mild words, insults where somebody is called so: "espèce de patate", "c'est un guignol", "nigaud, tu ..."."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import Protocol

from .insult_meant import CALLING, is_thing, named
from .insults import NAMING, forms
from .text import flat, word_set


class Insults(Protocol):
    @property
    def replacements(self) -> Collection[str]: ...
    @property
    def called(self) -> Collection[str]: ...


_ADJECTIVES = (
    r"(?:(?:gros(?:se)?s?|grande?s?|petite?s?|vieux|vieille|sacree?s?|vraie?s?|sales?|sombres?|pauvres?|belles?"
    r"|beau|parfaite?s?"
    r"|sinistres?|fieffee?s?|triples?|doubles?|pure?s?|immondes?|maudite?s?|satanee?s?|foutue?s?|fichue?s?"
    r"|miserables?"
    r"|enormes?|immenses?|vulgaires?|infames?|tas de|tas d') ?)*"
)
_IS_ONE = re.compile(
    r"(?:\b(?:t'es|tu es|es|etes|(?:ils|elles|ce|tous|vous) sont) (?:tous |toutes |vraiment |qu'|que |bien "
    r")*(?:un |une |des |d'|de )?"
    rf"|\b(?:un|une|des|ces|les|ce|cet|votre|vos|ton|leur) |\b(?:dis donc|eh|he|hep|oh),? l'){_ADJECTIVES}$"
)
_IS = re.compile(
    r"(?:\b(?:t'es|tu es|etes) (?:tous |toutes |vraiment |trop |completement |qu'|que )*(?:un |une |des )?"
    rf"|\bpr[eo][nm]\w+ (?:\w+ ){{0,3}}pour (?:un |une |des )){_ADJECTIVES}$"
)
_OF_SOMEBODY = re.compile(
    r",? (?:ils|elles)\b|,? (?:votre|vos) (?:collegue|technicien|conseill|chef|patron|equipe|commercia|vendeu)"
    r"|,? (?:de|d') ?(?:technicien|conseill|vendeu|commercia|voisin|robot|patron|chef|collegue)"
    r"|(?: \w+){0,2} (?:du|de la|de l'|de votre|de vos|au|a l') ?(?:standard|service|sav|hotline|support|telephone"
    r"|accueil|guichet|magasin|boutique|agence|commercia\w+|bout du fil)"
    r"|,? (?:qui )?(?:m'ont|m'a|nous ont|nous a|me|nous) (?!fait|tomb|cass)"
)
_AT_SOMEBODY = re.compile(
    r"(?:\b(?:cette|cet|ce|une|un|des|ces|les|le|la) |\bl'|^|\b(?:oh|eh|he|hein|non|allez|alors|mais) )"
    rf"{_ADJECTIVES}$"
)
_TO_SOMEBODY = re.compile(
    r"\b(?:tu|vous|toi|te|t'|votre|vos|ton|ta|tes|va|allez|ecoute|reponds|arrete|passe|ils)\b|\bt'"
)
_QUALITIES = frozenset(form for word in ("minable", "naze", "nase") for form in forms(word))  # of a speed, too
# Where a noun without its article is a vocative: not behind these.
_NEEDS_A_NOUN = word_set(
    "de d a en sans comme et ou par pour au aux du des la le les l un une mon ma mes ton ta son sa nos notre ce "
    "cet cette "
    "ces c est sont suis etait etaient parait trouve trouvais peu trop plutot assez vraiment pas plus moins "
    "tres si bien "
    "completement carrement aussi fait fais faire deux trois quatre cinq quelques plusieurs chaque avec dans "
    "sur sous "
    "chez entre contre vers jambon pomme mr monsieur madame maitre"
)
_VOCATIVE_AFTER = re.compile(
    r" que (?:vous etes|tu es|t'es)\b| va\b|,? (?:tu|vous|je|t'|passe|arrete|ecoute|reponds|rendez)\b|,? ils\b"
    r"|\s*[,.!?]|\s*$"
)
# "Espèce de cloporte": whatever stands there; not "une espèce de bruit" nor "bande de fréquences".
_WHATEVER = re.compile(
    r"(?:(?<!une )(?<!cette )(?<!des )(?<!comme )(?<!l')\bespeces?|\bbande|\bramassis|\btraitee?s?) (?:de |d'|d )"
    + _ADJECTIVES
    + r"(?P<called>(?!\w*(?:robots?|machine|repondeur|frequences?|potes|copains|copines|amis|jeunes|gamins"
    r"|gosses|mome\w*"
    r"|enfants|gars|filles|mecs|types|collegues|voisins|touristes|etudiants|supporters|motards|chats|chiens"
    r"|nouveau|quartier|roulement|tissu|papier|scotch|terre|herbe|lancement|passage|voyant|boitier|truc|machin|bruit"
    r"|tous|toutes?|technicien(?:ne)?s?|conseiller(?:ere)?s?|gens|la|le|les|l|un|une|mon|ma|mes|vos"
    r"|votre|cinq|dix|vingt|trente)\b)[a-z-]{3,})(?: (?P<next>[a-z-]+))?"
)
# "Mon gros chien" has been fed; "gros chien" is an insult.
_OWNED = re.compile(
    r"\b(?:mon|ma|mes|notre|nos|son|sa|ses|leurs?|le|la|les|un|une|des|du|au) "
    r"(?:(?:pauvre|gros|grosse|petit|petite|sale|vieux|vieille)s? )+$"
)
_OF_THE_WORD = frozenset(form for word in NAMING for form in forms(flat(word)))


def spans(plain: str, insults: Insults) -> Iterator[tuple[int, int]]:
    """Once called so, meant so wherever it is said again."""
    phrases = [one for one in insults.called if " " in one or "'" in one]
    phrase = "|".join(sorted(map(re.escape, phrases), key=len, reverse=True)) or r"(?!)"
    found = [*re.finditer(rf"(?<![\w-])(?:{phrase.replace(chr(92) + ' ', '[ -]')}|\w+)(?![\w-])", plain)]
    called = {
        one[0]
        for one in found
        if one[0].replace("-", " ") in insults.called and _is_called(one[0], plain, one.span())
    }
    called |= {word for whatever in _WHATEVER.finditer(plain) for word in _whatever(whatever, insults)}
    return (one.span() for one in found if one[0] in called)


def _whatever(found: re.Match[str], insults: Insults) -> Iterator[str]:
    """What stands before an insult is how it is told: "espèce de sinistre crétin"."""
    following = found["next"] or ""
    known = {*insults.replacements, *insults.called}
    if found["called"] in known or following not in known:
        yield found["called"]


def _is_called(word: str, plain: str, span: tuple[int, int]) -> bool:
    before, after = plain[: span[0]], plain[span[1] :]
    if _IS.search(before) or (CALLING.search(before) and not (word in _OF_THE_WORD and _OWNED.search(before))):
        return True
    if _AT_SOMEBODY.search(before) and _OF_SOMEBODY.match(after):
        return True
    if is_thing(word, plain) or named(word, plain):
        return False
    sure = word not in _OF_THE_WORD
    return (sure and _IS_ONE.search(before) is not None) or (
        not (word in _QUALITIES and before) and _is_vocative(before, after, sure=sure)
    )


def _is_vocative(before: str, after: str, *, sure: bool) -> bool:
    said = re.findall(r"\w+", before)
    if (said and (not sure or said[-1] in _NEEDS_A_NOUN)) or not _TO_SOMEBODY.search(before + after):
        return False
    return _VOCATIVE_AFTER.match(after) is not None and bool(said or after.strip())
