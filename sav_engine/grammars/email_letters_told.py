"""What is told of single letters and figures of an address, and only explains or counts them: a table.

`email_told.py` applies it before its own rows, behind that of signs.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from .email_pieces import ratio
from .email_words import ALIKE_MIN
from .numbers import WORDS as NUMBER_WORDS

Found = re.Match[str]
_NUMBER = "|".join(NUMBER_WORDS)
_SIGN = r"(?:arobase|a robase|@|\.|-|_|point|tiret|underscore|chez)"
_COUNTED = (
    r"(?:deux|trois|quatre|cinq|six|[2-6]) (?:petite?s? |premiere?s? |derniere?s? )*(?:lettres|chiffres|initiales)"
)
_IN_FIGURES = r"(?:[a-z0-9-]+ ){1,3}(?:est |s'ecrit )?en (?:chiffre|lettre|toutes)"
_OF_MINE = r"(?: (?:de|du|d') ?(?:mon|ma|mes|notre|nos) (?:nom de famille|[a-z]+)(?: et (?:de )?(?:mon|ma) [a-z]+)?)?"


def _without_doubled(found: Found) -> str:
    """ "a l l a r d deux l": told of letters that were spelled."""
    return found[1] if found[2] * 2 in found[1].replace(" ", "") else found[0]


def _spelled_again(found: Found) -> str:
    """ "rey, j'épelle, r e y"."""
    letters = found[2].replace(" ", "")
    return f"{found[1]} {found[2]}" if ratio(found[1], letters) >= ALIKE_MIN else found[0]


def _said_before(found: Found) -> str:
    return " " if re.search(rf"\b{found[1]}\b", found.string[: found.start()]) else found[0]


def _figures_told(found: Found) -> str:
    return " " if re.search(rf"\b{found[1]}\b", found.string[: found.start()]) else f" {found[1]} "


_WRITTEN = re.compile(
    r"\b(?:(?:mais|et|alors|avec) )?([a-z]{2,}) (?:(?:ca|qui|c'est|il|elle) )?s'ecrit ((?:[a-z] )+[a-z])\b(?!')"
)


def with_written(text: str) -> str:
    """ "lolo quarante deux, mais lolo ça s'écrit l o l o": told of a word that was said before."""
    told = _WRITTEN.search(text)
    word = told and re.search(rf"\b{told[1]}\b", text[: told.start()])
    if told is None or word is None:
        return text
    letters = told[2].replace(" ", "")
    return f"{text[: word.start()]}{letters}{text[word.end() : told.start()]} {text[told.end() :]}"


LETTERS_TOLD: tuple[tuple[re.Pattern[str], str | Callable[[Found], str]], ...] = (
    # "a l l a r d deux l arobase"
    (re.compile(rf"\b((?:[a-z] )+[a-z]) (?:avec )?(?:les )?(?:deux|double) ([a-z])(?= {_SIGN})"), _without_doubled),
    # "k, k comme kilo"
    (re.compile(r"(?<!deux )\b([a-z]) \1 (?=comme [a-z]{2,})"), r"\1 "),
    # "le w c'est w comme wagon"
    (re.compile(r"\b(?:le|la) ([a-z]) c'est \1 comme [a-z-]+"), " "),
    # "l deux l"
    (re.compile(r"\b([a-z]) deux \1\b(?!')"), r"\1 \1"),
    # "r mais attention r comme robert", "le w c'est w comme wagon"
    (
        re.compile(
            r"\b(?:le |la )?([a-z]) (?:(?:mais|et|alors|attention|hein|bien|je precise|c'est|oui|donc|euh) )+"
            r"\1 (?=comme [a-z])"
        ),
        r"\1 ",
    ),
    # "d underscore d comme dominique"
    (re.compile(r"\b([a-z]) (point|tiret(?: bas| d[ue] \w+)?|underscore) \1 comme [a-z-]{2,}"), r"\1 \2"),
    # "k comme kilo seulement"
    (re.compile(rf"\b(?:seulement|uniquement) (?={_SIGN})"), ""),
    # "et deux chiffres un deux", "c'est les trois premières lettres de mon prénom a l i"
    (
        re.compile(rf"\b(?:(?:et|avec|puis|c'est|alors|juste|les|mes|des|ces) )*{_COUNTED}{_OF_MINE}(?= [a-z0-9])"),
        " ",
    ),
    # "c'est juste mes initiales o d k"
    (re.compile(rf"\b(?:juste |seulement )?(?:mes|les|nos|ses) initiales{_OF_MINE}(?= (?:c'est )?[a-z] )"), " "),
    # "mon numéro de département soixante quatre"
    (
        re.compile(
            r"\b(?:(?:c'est|avec|et) )?(?:(?:mon|ma|notre|le|la|l') ?)?"
            r"(?:numero|annee|date|code postal|departement|age)"
            rf"(?: (?:(?:de la|de ma|de mon|de|du) |d')?(?!(?:{_NUMBER})\b)[a-z]+){{0,2}} (?=(?:{_NUMBER}|\d+)\b)"
        ),
        " ",
    ),
    # "avec le chiffre quatre collé à saisons"
    (
        re.compile(
            rf"\bavec (?:le |les |un |des )?(?:chiffres?|numero) ((?:{_NUMBER}|\d+)(?: (?:{_NUMBER}|\d+))*)\b"
            r"(?: (?:collee?s?|attachee?s?) (?:a|au) [a-z]+)?"
        ),
        _figures_told,
    ),
    # "c'est l'initiale de mon prénom donc m"
    (
        re.compile(
            r"\b(?:c'est |avec )?(?:juste )?l'initiale(?: (?:de|du) (?:(?:mon|ma|le|la) )?[a-z]+(?: de famille)?)?"
            r"(?: (?:donc|c'est|soit|est))? (?=[a-z]\b(?!'))"
        ),
        " ",
    ),
    # "mettez un p, un g"
    (re.compile(r"\b(?<!avec )une? ([b-z])(?!') (?=une? [b-z]\b|une? point|une? tiret)"), r"\1 "),
    (re.compile(r"(?<=\b[b-z] )une? ([b-z])(?!') (?=et )"), r"\1 "),
    # "christian point vincent, deux prénoms oui, vincent c'est le nom"
    (re.compile(rf"\b([a-z]{{3,}}) c'est (?:le|mon) (?:nom|prenom)(?: de famille)?(?= {_SIGN})"), _said_before),
    (re.compile(rf"\bdeux (?:pre)?noms(?: oui)? (?= *{_SIGN})"), " "),
    # "trente-huit collé à vial"
    (re.compile(rf"\b(?<=colle|olles) (?:a|au|avec) ([a-z]{{3,}})(?= (?:et )?{_SIGN})"), _said_before),
    # "jm et sylvie avec le et en toutes lettres"
    (re.compile(r"\bavec (?:(?:le|un) )?(?:et|de|du|le|la) en (?:toutes )?lettres?\b"), " "),
    # "jf dubois, jf en premier"
    (re.compile(r"\b(?<!avec )([a-z0-9]+) (?:en premier|en dernier|d'abord|devant)(?= arobase)"), _said_before),
    # "gîtes du lac, au pluriel gîtes"
    (re.compile(r"\bau (?:pluriel|singulier),? ([a-z]{3,})(?= (?:arobase|point|tiret))"), _said_before),
    # "p point marie, p c'est pour pascale"
    (re.compile(rf"\b([a-z]) c'est (?:pour|comme) (?:mon |ma )?[a-z-]+(?= {_SIGN})"), _said_before),
    # "c i n d y et deux six"
    (re.compile(rf"\b(?!(?:{_NUMBER}) )([a-z]+) et (?=(?:(?:{_NUMBER}|\d+) )+{_SIGN})"), r"\1 "),
    # "p j comme pierre jean"
    (re.compile(r"\b([a-z]) ([a-z]) comme \1[a-z]+[ -]\2[a-z]+"), r"\1 \2"),
    # "huguette et le huit"
    (
        re.compile(
            r"\b(?:et|puis|avec|plus|encore|ensuite|apres) (?:le|les) (?:(?:chiffres?|nombre|numero) )?"
            rf"(?=(?:{_NUMBER}|\d+)\b)(?!{_IN_FIGURES})"
        ),
        " ",
    ),
    # "rey, j'épelle, r e y"
    (
        re.compile(
            r"\b([a-z]{2,}) (?:alors |donc |et )?(?:j'epelle|je (?:vous |le |l'|te )*epelle|epele"
            r"|(?:ca |qui )?s'ecrit) ((?:[a-z] )+[a-z])\b(?!')"
        ),
        _spelled_again,
    ),
)
