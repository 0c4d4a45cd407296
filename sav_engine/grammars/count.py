"""How many devices: every one that is named, added up.

A number counts when it stands with a device ("trois postes"), with none of its own ("on en a trois"), or as the
answer itself ("trois"); not when it measures something else ("depuis trois jours"). A device that is named without
a number is one ("mon pc et la télé" are two). Of a range, its upper figure.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import attrs

from .answer import LIKELY, SURE, Answer
from .numbers import Atom, Piece, pieces, readings
from .refusal import has_none
from .text import normalise, phrases, word_set, words_of

ANOTHER_MAX = 4  # words between a device and "celui de ...", which is another
COUNT_MAX = 9999  # more devices than that are no answer to this question

_ABOUT = {"dizaine": 10, "douzaine": 12, "quinzaine": 15, "vingtaine": 20, "trentaine": 30, "quarantaine": 40} | {
    "cinquantaine": 50,
    "soixantaine": 60,
    "centaine": 100,
    "millier": 1000,
    "paire": 2,
    "demi douzaine": 6,
}
_DEVICE = re.compile(
    r"(?:mini |micro )?(?:ordinateur|ordi|pc|mac|macbook|portable|telephone|smartphone|mobile|tablette|ipad|iphone"
    r"|imprimante"
    r"|televiseur|television|tele|tv|poste|machine|appareil|equipement|box|modem|routeur|serveur|camera|console"
    r"|decodeur"
    r"|repeteur|combine|fixe|terminal|terminaux|caisse|switch|borne|montre|enceinte|scanner|copieur|photocopieur"
    r"|ecran"
    r"|firewall|videoprojecteur|projecteur|webcam|playstation|play|ps ?[2345]?|switch|xbox|tel|alarme|fax|laptop"
    r"|tpe|station|peripherique|standard|casque"
    r"|lecteur|onduleur|sonnette"
    r"|thermostat"
    r"|ligne|boitier|ampoule|volet|badgeuse|pda|gsm|unite|objet|prise|hub|nas|chromecast|robot|aspirateur|domotique"
    r"|engin|truc|materiel|liseuse|cellulaire|natel|bigo|drone|sonos|bornes? wifi)"
    r"(?:s|x)?"
)
# What a number may measure that is no device.
_MEASURED = re.compile(
    r"(?:jours?|heures?|minutes?|secondes?|semaines?|mois|ans?|annees?|h|fois|etages?|euros?|metres?|kilometres?|km"
    r"|pour cent"
    r"|megas?|gigas?|go|mo|mbits?|pourcents?|barres?|eme|eres?|ieme|voyants?|lumieres?|leds?|matins?|soirs?|janvier"
    r"|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|g|enfants?|chambres?|pieces?"
    r"|sites?"
    r"|bureaux?|rue|boulevard|avenue|tickets?|dossiers?|agences?|pannes?|problemes?|soucis?|salles?"
    r"|magasins?"
    r"|moments?|instants?|petites?|peu|autre chose|coups?|truc qui)"
)
_PEOPLE = re.compile(
    r"(?:personnes?|employes?|salaries?|utilisateurs?|gens|enfants?|collegues?|bureau|maison|salle)s?"
)
_QUALITIES = word_set("fixe fixes portable portables mobile mobiles wifi ip sans fil internet connectee connecte")
_OWN = word_set("mon ma notre votre leur le la l cet cette ce son sa")
_ARTICLES = frozenset({"un", "une"})
# Between a number and its device: "trois autres petits ordinateurs".
_BETWEEN = word_set(
    "autre autres vieux vieil petit petits petite petites gros grosse grosses nouveau nouveaux nouvelle nouvelles "
    "de d des mes nos vieille vieilles bons bonne bon ancien anciens gros differents differentes euh seul seule "
    "bornes"
)
_RANGE = word_set("ou a voire peut etre jusqu euh bien")
_CORRECTED = phrases("(?:non )?(?:pardon|excusez moi|plutot|je me trompe|erreur|enfin|je veux dire)", "(?:euh )?non")
_TOTAL = re.compile(
    r"\b(?:(?:donc|soit|en tout|au total|ca fait|ca en fait|en gros) (?:ca fait |en tout |ca en fait |on en a "
    r"|on a )*)"
    r"(?=(\S.*))"
)
_TOTAL_AFTER = re.compile(r"(\S+(?: \S+){0,3}) (?:en tout|au total|tout compris)\b")
_SUBSET = re.compile(
    r"\b(?:dont|y compris|sur (?=\w)|parmi|sauf|avec (?=(?:l|la|le|ma|mon|les) )|moins (?=un|une|deux|trois|\d)"
    r"|tous les|toutes les (?=\w+ minutes)).*"
)
_JUST_MINE = phrases(
    "(?:juste|que|seulement|uniquement|seul|moi) (?:le mien|la mienne|moi|celui la|celui ci|celle la)"
)
_NAMES_WITH_NUMBERS = re.compile(
    r"\b(?:box|wifi|windows|iphone|ipad|galaxy|samsung|playstation|xbox|ps|freebox|4 g|5 g|numero|version|rue"
    r"|le canal|porte|appartement|appart|chambre|bureau|batiment|escalier|etage|code)"
    r" (?:\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze"
    r"|quinze)\b(?! (?:\w+ )?(?:" + _DEVICE.pattern + r")\b)"
)


_OF_TWO_WORDS = phrases(
    "(?:decodeur|box) (?:tele|tv|television)|pare feu|points? d acces|disque dur|video projecteur"
    "|lecteur de cartes?|camera de surveillance"
)
# What is named after it is that one.
_ONLY_ONE = re.compile(
    r"\bune? seule? (?:appareil|equipement|poste|machine|truc|element)(?: donc| en fait| voila)*$|"
    r"^(?!.*\b(?:et|plus|non|pardon)\b).*\bune? seule? (?:appareil|equipement|poste|machine|truc|element)\b"
)
# Nothing before it is broken: "la télé marche, il n'y a que l'ordinateur".
_NOTHING_BUT = re.compile(
    r".*\b(?:(?:n y a|il y a|y a|c est|reste|sont|concerne)(?: plus)? (?:que|qu|juste|seulement|uniquement)) "
    r"(?=(?:le|la|l|mon|ma|un|une|deux|trois|\d) )"
)
_HALF_DOZEN = re.compile(r"\b(?:une )?demi[- ]douzaine", re.IGNORECASE)


@attrs.frozen
class Said:
    """One number as it was said. kind: what it counts."""

    value: int
    kind: str  # device, people, bare, other
    start: int
    end: int


def count(utterance: str) -> Answer | None:
    """given: captured is the number of devices. none: the caller does not know."""
    utterance = _HALF_DOZEN.sub("six", utterance)
    text = _OF_TWO_WORDS.sub(lambda name: "borne" + "s" * name[0].startswith("points"), normalise(utterance))
    text = _NOTHING_BUT.sub(" ", text)
    text = _NAMES_WITH_NUMBERS.sub(lambda name: name[0].split()[0], text)
    total = 1 if _ONLY_ONE.search(text) else _total(_last_said(text))
    if total is None and _JUST_MINE.search(text):
        total = 1
    if total is not None and total <= COUNT_MAX:
        return Answer("given", SURE if len(words_of(text)) <= 6 else LIKELY, total)
    return Answer("none", LIKELY) if has_none(utterance) else None


def _last_said(text: str) -> str:
    """What follows a correction counts alone, when it has a number; so does a sum said at the end."""
    for found in reversed(list(_CORRECTED.finditer(text))):
        if _counted(text[found.end() :]):
            return text[found.end() :]
    return text


def _total(text: str) -> int | None:
    for summed in (_TOTAL.search(text), _TOTAL_AFTER.search(text)):
        counted = None if summed is None else next(_numbers(pieces(words_of(summed[1]))), None)
        if counted is not None:
            return counted.value
    devices = _counted(_SUBSET.sub(" ", text)) or _counted(text)[:1]
    return sum(devices) if devices else None


def _counted(text: str) -> list[int]:
    """The numbers that count: those of devices with the ones that hang on them; else bare ones; else people."""
    read = pieces(words_of(text))
    said = list(_numbers(read))
    devices = [one.value for one in said if one.kind == "device"]
    if devices:
        return devices + [one.value for one in said if one.kind == "bare" and one.start > _first(said)]
    return (
        _without_stutter([one for one in said if one.kind == "bare"], read)
        or [one.value for one in said if one.kind == "people"][:1]
    )


def _first(said: Sequence[Said]) -> int:
    return next(one.start for one in said if one.kind == "device")


def _without_stutter(said: Sequence[Said], read: Sequence[Piece]) -> list[int]:
    """ "trois trois" is three; "deux pour moi et deux pour ma femme" are four."""
    again = (
        at
        for at, one in enumerate(said)
        if at and one.value == said[at - 1].value and "et" not in read[said[at - 1].end : one.start]
    )
    skipped = set(again)
    return [one.value for at, one in enumerate(said) if at not in skipped]


def _numbers(read: Sequence[Piece]) -> Iterator[Said]:
    at = 0
    while at < len(read):
        said = _number(read, at)
        at = at + 1 if said is None else said.end
        if said is not None and said.kind != "other":
            yield said


def _number(read: Sequence[Piece], at: int) -> Said | None:
    found = _amount(read, at)
    if found is None:
        return _named(read, at)
    value, end = _upper(read, *found)
    kind, end = _kind(read, end)
    if kind == "bare" and _is_article(read, at, end):
        return None
    return Said(value, kind, at, end)


def _amount(read: Sequence[Piece], at: int) -> tuple[int, int] | None:
    """(value, end) of a number here: "quatre", "une bonne dizaine", "deux douzaines"."""
    times, end = 1, at
    piece = read[at]
    if isinstance(piece, Atom):
        number = readings(list(_atoms(read, at)), 0)[0]
        times, end = number.value, at + number.end
    about = _about(read, end)
    if about is not None and (end > at or read[at] in _OWN or str(read[at]).rstrip("s") in _ABOUT):
        return times * about[0], about[1]
    return (times, end) if end > at else None


def _about(read: Sequence[Piece], at: int) -> tuple[int, int] | None:
    while at < len(read) and read[at] in ("bonne", "petite", "grosse", "la", "une"):
        at += 1
    word = str(read[at]).rstrip("s") if at < len(read) else ""
    return (_ABOUT[word], at + 1) if word in _ABOUT else None


def _atoms(read: Sequence[Piece], at: int) -> Iterator[Atom]:
    for piece in read[at:]:
        if not isinstance(piece, Atom):
            return
        yield piece


def _upper(read: Sequence[Piece], value: int, end: int) -> tuple[int, int]:
    """ "cinq ou six", "entre cinq et dix", "2 3": the higher figure. A stutter ("quatre quatre") is one number."""
    at = end
    while at < len(read) and (read[at] in _RANGE or _is_and_of_between(read, at)):
        at += 1
    higher = _amount(read, at) if at < len(read) else None
    if higher is None or (at == end and not value <= higher[0] <= value + 2):
        return value, end
    if higher[0] < value:  # "quinze ou quatorze"
        return (value, higher[1]) if at > end and "ou" in read[end:at] else (value, end)
    if at > end and not _is_range(read[end:at]):
        return value, end
    return _upper(read, *higher)


def _is_range(between: Sequence[Piece]) -> bool:
    return any(word in ("ou", "a", "voire", "et", "peut", "jusqu", "euh") for word in between)


def _is_and_of_between(read: Sequence[Piece], at: int) -> bool:
    return read[at] == "et" and "entre" in read[max(0, at - 4) : at]


def _kind(read: Sequence[Piece], end: int) -> tuple[str, int]:
    at = end
    while at < len(read) and read[at] in _BETWEEN:
        at += 1
    word = read[at] if at < len(read) else ""
    if isinstance(word, Atom):
        return "bare", end
    for kind, pattern in (("device", _DEVICE), ("other", _MEASURED), ("people", _PEOPLE)):
        if pattern.fullmatch(word):
            return kind, _end_of_device(read, at + 1)
    return "bare", end


def _end_of_device(read: Sequence[Piece], at: int) -> int:
    """ "téléphone fixe", "ordinateur portable" are one device, not two."""
    while at < len(read) and read[at] in _QUALITIES:
        at += 1
    return at


def _is_article(read: Sequence[Piece], at: int, end: int) -> bool:
    """ "un problème", "une minute": no number, unless it is all that was said of it ("juste un", "un seul")."""
    piece = read[at]
    if not isinstance(piece, Atom) or piece.literal or piece.value != 1 or end > at + 1:
        return False
    after = read[end] if end < len(read) else "."
    return after not in (
        ".",
        "seul",
        "seule",
        "oui",
        "et",
        "ou",
        "euh",
        "c",
        "de",
        "pour",
        "qui",
        "uniquement",
        "mais",
    )


def _names_another(read: Sequence[Piece], at: int) -> bool:
    """ "le poste du haut, celui du bas": one more, when one was named just before."""
    near = read[max(0, at - ANOTHER_MAX) : at]
    return "et" in near[-1:] or any(isinstance(word, str) and _DEVICE.fullmatch(word) for word in near)


def _named(read: Sequence[Piece], at: int) -> Said | None:
    """A device without a number: "mon pc", "l'imprimante". In the plural it tells no number."""
    word = read[at]
    if word in ("celui", "celle", "sien", "sienne", "mien", "mienne") and _names_another(read, at):
        return Said(1, "device", at, at + 1)
    if isinstance(word, Atom) or not _DEVICE.fullmatch(word) or (word.endswith(("s", "x")) and word not in ("box",)):
        return None
    before = [piece for piece in read[max(0, at - 3) : at] if isinstance(piece, str)]
    owned = any(piece in _OWN for piece in before[-2:])
    return Said(1, "device", at, _end_of_device(read, at + 1)) if owned else None
