"""How many devices: every one that is named, added up.

A number counts when it stands with a device ("trois postes"), with none of its own ("on en a trois"), or as the
answer itself ("trois"); not when it measures something else ("depuis trois jours"). A device that is named without
a number is one ("mon pc et la télé" are two). Of a range, its upper figure. A list behind a figure tells what the
figure counts ("deux, le pc et la télé"); a figure behind a list is its sum.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import attrs

from .answer import LIKELY, SURE, Answer
from .count_meant import is_worked_out, said_in
from .count_parts import Said
from .count_prepared import prepared
from .count_sum import total_of
from .devices import DEVICE, FIGURE, GENERIC, OF_SOMEBODY
from .numbers import pieces
from .refusal import has_none
from .text import phrases, words_of

COUNT_MAX = 9999  # more devices than that are no answer to this question
WORDS_MAX = 200  # a minute and a half of speech; some patterns look at all of it from each word
SHORT_WORDS_MAX, LONG_WORDS = 6, 14
TOLD, LONG_STORY, TAKEN_BACK = 0.9, 0.65, 0.05

_CORRECTION = phrases(
    "(?:(?:ah|euh|enfin|mais) )*(?:(?:non|pardon|excusez moi|je me trompe|plutot|erreur|je veux dire|attendez) ?)+"
    "(?:plutot|pardon|je (?:dis|disais)|c est)?",
    "(?<!il )(?<!elle )(?:enfin|ou plutot|je me suis trompee?)",
    rf"(?:mais )?(?:en fait|en realite|finalement) (?:(?:c est|j en ai|on en a) )?(?={FIGURE}\b)|si si",
)
_STRONG_TOTAL = phrases(
    "(?:(?:donc|soit|alors) )?(?:en tout(?: et pour tout)?|au total|ca (?:(?:nous|vous|me|m|en) )*fait|(?:ca"
    "|nous) donne)"
    "(?: (?:ca fait|en tout|ca en fait|on en a|on a|j en ai))*",
    rf"(?:a|ai) que ca (?={FIGURE}\b)",  # "on n'a que ça, deux tablettes"
)
_WEAK_TOTAL = phrases("(?:donc|soit|en gros|bref)(?: (?:ca fait|on en a|on a|j en ai))*")
_TOTAL_AFTER = re.compile(r"((?:\S+ ){1,4})(?:en tout|au total|tout compris|tout confondu)\b")
_THE_OTHERS = r"les \w+ autres (?=(?:je|j|on|ils|elles|c|ca|ne|sont|marchent|ont)\b)"
_INCLUDED = re.compile(
    rf"\b(?:dont {FIGURE} (?!{DEVICE.pattern})\w+(?= et )|mais (?:il )?y en a {FIGURE} (?=que |qu ))"
    rf"|\b(?:{_THE_OTHERS}|dont|y compris|parmi|avec (?=(?:l|la|le|ma|mon|les|celui|celle) )|en comptant"
    rf"|en incluant|sans compter"
    r"|(?:si|quand) (?:je|on) comptes?|tout compris|toutes les (?=\w+ minutes))"
    r"(?:(?!\b(?:j (?:n )?(?:en )?ai|on (?:n )?(?:en )?a|nous (?:n )?(?:en )?avons|donc|ca fait|en tout|au total)\b)"
    r".)*"
    rf"|\bet les {FIGURE} (?=(?:sont|marchent|fonctionnent|ne|n) )"  # those that were told before
    r"|\bune? (?:pour|par|a) (?:chaque|chacune?|enfant|personne|tete)\b"
)
_FORGOTTEN = re.compile(r"\bj (?:oublie|oubliais|avais oublie|allais oublier) .*")  # what has been counted by now
_PORTION = re.compile(
    r"\b(?:tous|toutes|tout|tout le monde|ensemble) sauf\b|\bla (?:moitie|plupart)\b|\bune? sur (?:deux"
    r"|trois|2|3)\b"
    r"|\ba moitie\b"
)
_NONE = phrases(
    r"^(?:(?:ben|euh|non|bah|ah|alors|pour l instant|actuellement) )*(?:aucune?|zero)(?: (?:appareil"
    r"|poste|telephone"
    r"|ordinateur|ordi|pc|tablette|tele|equipement|machine)s?)?",
    r"aucune? (?:appareil|poste|telephone|ordinateur|ordi|pc|tablette|tele|equipement|machine)(?! (?:ne|n) )"
    r"|zero (?:appareil|equipement|machine)s?|rien (?:du tout )?(?:de|d) (?:connecte|branche|relie|allume)"
    r"|en (?:ai|a) pas$|en (?:ai|a) pas (?=la |c |tout )",
    r"(?:pas|plus) une? seule?|(?:y|j|on|nous) (?:n )?en (?:ai|a|avons|reste) (?:plus )?aucune?",
    r"(?:pas|plus) (?:d |de )?(?:appareil|equipement|machine)s?(?: (?:du tout|connectee?s?|branchee?s?"
    r"|allumee?s?))*$",
)
_BEFORE_NOW = re.compile(  # "il y a dix ans j'en avais un, aujourd'hui sept"
    r"^.*\b(?:avais|avait|avions|avaient|etaient|etait|etions)\b(?! (?:oublie|dit|compte|pas|mal))"
    r".*\b(?:aujourd hui|maintenant|desormais|a present|actuellement|depuis)\b"
    r"(?=.*\b(?:ai|a|reste|est|suis|plus que)\b)"
)
_NO_COUNT = phrases("idee", "souvenir", "\\w* ?seulement", "mais", "je sais pas")
_JUST_MINE = phrases(
    "celui (?:sur|avec) lequel|(?:juste|(?<!parce )(?<!dire )que|seulement|uniquement|seul|moi) "
    "(?:le mien|la mienne|moi|celui la|celui ci|celle la)"
)
# What is named beside it is that one.
_ONLY_ONE = re.compile(
    rf"\bune? (?:{DEVICE.pattern}) une? seule?\b|"
    r"\bc est (?:le|mon|notre) seul (?:appareil|equipement|poste|truc)(?= (?:ici|que j ai|chez|a|dans|du)\b|$)|"
    r"\bune? seule? (?:appareil|equipement|poste|machine|truc|element)(?: donc| en fait| voila)*$|"
    r"^(?!.*\b(?:et|plus|non|pardon)\b).*\bune? seule? (?:appareil|equipement|poste|machine|truc|element)\b|"
    r"\bune? seule?(?: (?:quoi|donc|voila|oui|hein))*$"
)
# Nothing before it is broken: "la télé marche, il n'y a que l'ordinateur".
_NOTHING_BUT = re.compile(
    r".*\b(?:donc|alors|du coup) (?:juste|seulement|uniquement) (?=(?:l|le|la|les|mon|ma|mes) )"
    r"|.*\b(?:(?:n y a|il y a|y a|c est|reste|sont|concerne)(?: plus)? (?:que|qu|juste|seulement|uniquement)) "
    r"(?=(?:le|la|l|mon|ma|un|une|deux|trois|\d) )"
    rf"|.*\b(?:il (?:me |m |nous )?(?:en )?reste|(?:(?:n )?en (?:a|ai)|(?:n )?y a|n ai)(?: plus)? (?:que"
    rf"|qu|juste|seulement))"
    rf"(?: plus)?(?: (?:que|qu|juste|seulement))? (?={FIGURE}\b)"
)
# Where one device stands, or how it looks: told to a question about it, not to this one.
_DESCRIBED = re.compile(
    r"^(?:(?:oui|euh|ben|alors|non) )*(?:la|le|l) \w+(?: \w+)? (?:est|se trouve|clignote|(?:a|ai) ete|reste)"
    r"(?: (?:au|a|dans|sous|sur|derriere|en|la|rouge|vert|verte|orange|blanc|blanche|bleue?|allumee?|eteinte?"
    r"|branchee?|neuve|vieille|changee?|installee?|loin)\b.*)?$|^(?:la|le|l) \w+ (?:a|fait) \w+ (?!autres)\w+s$"
)
_ABOUT_TIME = phrases(
    r"(?:il y a|ca fait|depuis) \w+(?: \w+)? (?:ans?|mois|annees?|semaines?) que .*\b(?:la|le|l) \w+$"
)
# "La box, elle a trois voyants rouges".
_HAS_PARTS = re.compile(
    rf"^(?:\w+ ){{0,2}}(?:la|ma|le|mon|l) (?:{DEVICE.pattern}) (?:elle |il )?(?:a|affiche|clignote|fait) {FIGURE}"
    r" (?!autres?)\w{4,}"
)
# "Avant y avait que la télé, maintenant faut être ingénieur": only of then is anything told.
_ONLY_THEN = re.compile(r"^.*\bavant (?:il )?(?:y |on |j )(?:n )?(?:en )?avai[ts]\b.*\b(?:maintenant|aujourd hui)\b")
# Of what is only named, none is meant then: the caller asks back, does not know, or tells of everybody.
_NO_NUMBER = phrases(
    r"(?:pourrais|saurais|peux) pas (?:trop |bien )?(?:vous )?dire combien",
    r"(?:en )?sais (?:trop )?(?:rien|pas)|aucune idee|(?:chacun|chacune) a (?:le|la|son|sa)",
    r"(?:vous|faut|dois je|on doit) (?:comptez|compter|voulez|parlez|dites|entendez)",
    "c est quoi|qu est ce",
)
_HALF_DOZEN = re.compile(r"\b(?:une )?demi[- ]douzaine", re.IGNORECASE)


def count(utterance: str) -> Answer | None:
    """given: captured is the number of devices. none: the caller does not know."""
    text = _NOTHING_BUT.sub(
        " ", _since_then(prepared(_HALF_DOZEN.sub("six", " ".join(utterance.split()[:WORDS_MAX]))))
    )
    total = _counted(text)
    if total is not None and total <= COUNT_MAX:
        return Answer("given", _confidence(text, total), total)
    return Answer("none", LIKELY) if has_none(utterance) else None


def _confidence(text: str, total: int) -> float:
    """A sum that was told is surer than ours, and what is told at length or taken back less sure.

    At first sight, of 590 counts of other authors: told 95 % right, short 93, neither 84, long 63, taken back 72.
    """
    words = len(words_of(text))
    if words <= SHORT_WORDS_MAX:
        return SURE
    if _told_total(text) == total:
        return TOLD
    taken_back = TAKEN_BACK if _CORRECTION.search(text) else 0.0
    return round((LIKELY if words <= LONG_WORDS else LONG_STORY) - taken_back, 2)


def _since_then(text: str) -> str:
    """Of then and now, now; where that tells a number."""
    found = _BEFORE_NOW.match(text)
    now = "" if found is None else text[found.end() :]
    is_told = any(one.is_figure for one in said_in(pieces(words_of(now)))) or _NONE.search(now)
    return now if is_told else text


def _counted(text: str) -> int | None:
    if _DESCRIBED.fullmatch(text):
        return None
    if _NONE.search(text) and not _NO_COUNT.search(text) and not _counts_else(_NONE.sub(" ", text)):
        return 0
    if _ONLY_ONE.search(text):
        return 1
    said = _devices(text)
    total = said[-1].value if is_worked_out(said) else _told_total(text)
    if total is None and _PORTION.search(text):
        return None
    if total is None:
        total = None if _is_talked_of(said, text) else total_of(said, text)
    return 1 if total is None and _JUST_MINE.search(text) else total


def _counts_else(text: str) -> bool:
    """ "Zéro ordinateur et un téléphone"; a device that only is named may be why there is none."""
    return any(one.value and one.kind in ("bare", "device") for one in _devices(text))


def _is_talked_of(said: Sequence[Said], text: str) -> bool:
    """ "Il y a cinq ans que j'ai la box": one device in a sentence about something else."""
    alone = len(said) == 1 and said[0].kind == "device" and not said[0].is_figure and said[0].noun not in OF_SOMEBODY
    if (
        said
        and not any(one.is_figure or one.value > 1 for one in said)
        and any(one.search(text) for one in (_NO_NUMBER, _HAS_PARTS, _ONLY_THEN))
    ):
        return True
    return alone and len(words_of(text)) > SHORT_WORDS_MAX and _ABOUT_TIME.search(text) is not None


def _told_total(text: str) -> int | None:
    """The sum as the caller says it: "ça fait six", "donc trois", "cinq en tout"."""
    after = _TOTAL_AFTER.search(text)
    figures = [] if after is None else [one for one in said_in(pieces(words_of(after[1]))) if one.is_figure]
    if figures:
        return figures[-1].value
    for found in (*reversed(list(_STRONG_TOTAL.finditer(text))), *_WEAK_TOTAL.finditer(text)):
        said = said_in(pieces(words_of(text[found.end() :])))
        alone = len(said) == 1 and not text[: found.start()].endswith("et ")
        if said and said[0].is_figure and (said[0].kind == "bare" or alone or GENERIC.fullmatch(said[0].noun)):
            return said[0].value
    return None


def _devices(text: str) -> list[Said]:
    """What was said in the end: without what a later word took back or has counted already."""
    said: list[Said] = []
    start = 0
    for found in [*_CORRECTION.finditer(text), None]:
        part = text[start : found.start() if found else len(text)]
        part = _without_forgotten(part, start > 0)
        said = _corrected(said, said_in(pieces(words_of(_INCLUDED.sub(" ", part)))))
        start = found.end() if found else start
    return said or said_in(pieces(words_of(text)))[:1]


def _without_forgotten(part: str, corrected: bool) -> str:
    """ "non, huit, j'oubliais la tablette": it is one of the eight."""
    found = _FORGOTTEN.search(part)
    before = [] if found is None else said_in(pieces(words_of(part[: found.start()])))
    counted = corrected and bool(before) and before[-1].kind == "bare"
    return part[: found.start()] if found and counted else part


def _corrected(said: list[Said], again: list[Said]) -> list[Said]:
    """ "trois postes et un fax, non, deux fax": the last figure, or the one of the same device; else all anew."""
    if not said or not again:
        return said or again
    first = again[0]
    last = again[-1]
    if said[-1].kind == last.kind == "bare" and last.value > 1 and not (last.added or last.placed or first.is_figure):
        return [*said[:-1], last]  # "quatre, ah non, ma fille est partie avec son ordi, trois"
    if first.added:  # "enfin si, il y a aussi la télé"
        return [*said, *again]
    if first.kind == "bare" and not any(one.is_figure for one in said):
        return again  # "le sonos et le player, enfin deux quoi"
    if first.kind == "bare":
        more = [one for one in again[1:] if one.is_figure or one.added]  # "trois, il y a celle du portail" tells why
        return [*said[:-1], _with_value(said[-1], first.value), *more]
    same = [at for at, one in enumerate(said) if one.stem == first.stem and len(said) > 1]
    return [*said[: same[-1]], *again, *said[same[-1] + 1 :]] if same else again


def _with_value(said: Said, value: int) -> Said:
    return attrs.evolve(said, value=value, is_figure=True)
