"""What is told of the letters, words and signs of an address, applied to it and taken out: one table, in its order.

It is told in words of the address ("mais jean michel en un mot", "pas foucher"), so each is known by how it is said;
what it is told of has been said before it.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from .email_letters_told import LETTERS_TOLD, with_written
from .email_signs_told import SIGNS_TOLD, with_signs_between
from .email_told_ways import (
    NUMBER,
    TIMES,
    Found,
    confirmed,
    figures_again,
    joined_again,
    kept,
    once,
    once_in_figures,
    point_apart,
    spelled_word,
    times,
    without_denied,
    without_reference,
)
from .email_words import JOINED_TOLD
from .text import flat

_TOLD_LETTERS = re.compile(
    r"\b([^\W\d_]{3,})((?: (?:avec |et )?(?:une?|deux|1|2) [^\W\d_](?![\w']))+)(?! [^\W\d_](?!\w))", re.I
)
_IN_LETTERS = re.compile(
    rf"\b(?:(?:avec|et) )?(?:(?:le|les|la) )?(?:mot )?({NUMBER})(?: est| s'ecrit| ecrit)?"
    r" en (?:toutes )?lettres\b"
)

_ALL_IN_LETTERS = re.compile(r"(?<= )(?:tout|(?<=attache )|(?<=colle )) ?en (?:toutes )?lettres\b(?=.* arobase)")


def without_told_letters(utterance: str) -> str:
    """ "perret deux r un t": what is told of the letters of a word that was said, and is none of it."""
    return _TOLD_LETTERS.sub(lambda told: told[1] if _has_all(told[1], told[2]) else told[0], utterance)


def _has_all(word: str, told: str) -> bool:
    letters = re.findall(r"(\w+) ([^\W\d_])(?!\w)", told)
    return all(letter * TIMES.get(times, 1) in flat(word) for times, letter in letters)


def told_applied(text: str) -> str:
    """Flat text with what is told of it applied."""
    text = with_written(with_signs_between(text))
    for pattern, written in _TOLD:
        text = pattern.sub(written, text)
    return _AND_NOT.sub(kept, _in_letters(text))


def _in_letters(text: str) -> str:
    """ "les trois chênes, le trois en lettres": a mark within the word keeps it from being read as a number."""
    if _ALL_IN_LETTERS.search(text):
        local, at, domain = _ALL_IN_LETTERS.sub(" ", text).partition("arobase")
        return re.sub(rf"\b({NUMBER})\b", lambda one: f"{one[0][0]}~{one[0][1:]}", local) + at + domain
    found = _IN_LETTERS.search(text)
    if found is None:
        return text
    rest = f"{text[: found.start()]} {text[found.end() :]}"
    return re.sub(rf"\b{found[1]}\b", f"{found[1][0]}~{found[1][1:]}", rest)


_TOLD: tuple[tuple[re.Pattern[str], str | Callable[[Found], str]], ...] = (
    *SIGNS_TOLD,
    *LETTERS_TOLD,
    # "pas de point entre les deux, annelise": told before it
    (re.compile(r"\bpas de (?:point|tiret)s? (?:entre les (?:deux|mots)|au milieu|nulle part|du tout)\b,?"), " "),
    # "martin au pluriel, martins"
    (re.compile(r"\b([a-z]{3,}) au pluriel,? (?=\1[sx]\b)"), ""),
    # "trois fois zéro"
    (re.compile(rf"\b(deux|trois|quatre) fois (?:le |un |la )?({NUMBER}|\d)\b"), times),
    # "double zéro sept"
    (re.compile(r"\bdouble (zero|deux|trois|quatre|cinq|six|sept|huit|neuf|\d)\b"), r"\1 \1"),
    # "dédé du soixante deux, avec six deux en chiffres"
    (re.compile(rf"(?<= )(?:avec|donc|et) ((?:(?:{NUMBER}) )+)en chiffres?\b"), figures_again),
    # "pointdurand"
    (re.compile(r"\bpoint([a-z]{3,})\b"), point_apart),
    # "vingt-deux"
    (re.compile(rf"(?<=[a-z])-(?=(?:{NUMBER}|et)\b)"), " "),
    # "g g, deux fois la lettre g"
    (re.compile(r"\b([a-z]) \1 (?:deux|2) fois (?:la lettre |le )?\1\b(?: comme [a-z]+)?"), r"\1 \1"),
    # "g deux fois"
    (re.compile(r"\b([a-z]) (?:deux|2) fois\b(?: comme [a-z]+)?"), r"\1 \1"),
    # "et trois fois x", "trois x"
    (re.compile(r"\b(?:et )?(deux|trois|quatre) fois (?:la lettre )?([b-z])\b(?!')"), times),
    (re.compile(r"\b(trois) ([b-z])\b(?!')"), times),
    # "marcel pichon avec le tiret au milieu"
    (
        re.compile(
            r"\b([a-z0-9]+) ([a-z0-9]+) (?:avec|mettez) (?:un |une |le |la )(points?|tirets?(?: (?:bas|du bas"
            r"|du huit|du six))?"
            r"|underscore) (?:au milieu|entre(?: les (?:deux|mots))?)\b"
        ),
        r"\1 \3 \2",
    ),
    # "favre, v comme victor"
    (
        re.compile(
            r"(?<= )(?<!comme )([a-z]{3,}) ([a-z]) comme [a-z-]+(?= (?:[.@_-]|arobase|a robase|point"
            r"|tiret|underscore))"
        ),
        confirmed,
    ),
    # "j b, juste les lettres j b"
    (
        re.compile(
            r"\b((?:[a-z] )+)(?:comme [a-z-]+ )?(?:mais )?(?:juste |seulement |rien que )+(?:la|les)(?: deux"
            r"| trois)? lettres? (?=\1)"
        ),
        "",
    ),
    # "roux comme roux"
    (re.compile(r"\b([a-z]{3,}) comme (?=\1)[a-z-]+\b(?! (?:le|la|du|de) )"), r"\1"),
    # "k, le k de kilo"
    (re.compile(r"\b([a-z]) (?:le|la) \1 (?:de |d'|comme )[a-z]+"), r"\1"),
    # "le d c'est pour didier"
    (
        re.compile(
            r"\b(?:alors |et |donc )?(?:le|la|les) [a-z] c'est (?:[a-z] )?(?:l'initiale"
            r"|la premiere lettre|(?:pour|comme) (?:mon |ma )?[a-z-]+)(?: de (?:mon|ma) [a-z]+)?"
        ),
        " ",
    ),
    # "Sandrine et mon nom de famille arobase": it was not said
    (
        re.compile(
            r"(?<!c'est )\b(?:et|point|tiret) (?:mon|le) (?:nom(?: de famille)?|prenom) (?=arobase"
            r"|a robase|@|chez )"
        ),
        " machin ",
    ),
    # "deux s à vanessa"
    (re.compile(r"\b(?:deux|un|une|double) [a-z] (?:a|dans) ([a-z]{3,})\b"), without_reference),
    # "jean-luc, sans tiret"
    (
        re.compile(
            r"\b([a-z]+)-([a-z]+)(?= (?:(?:tout )?(?:attachee?|collee?)s?|sans (?:le )?(?:tiret|trait d'union)"
            r"|en un mot)\b)"
        ),
        r"\1\2",
    ),
    # "c'est pas orange, c'est free"
    (
        re.compile(
            r"\b(?:c'est )?pas (?:gmail|orange|wanadoo|free|sfr|hotmail|yahoo"
            r"|outlook)(?: mais)? c'est "
        ),
        " ",
    ),
    # "b l t, b comme bernard, l comme louis, t comme thomas"
    (re.compile(r"\b((?:[a-z] )+)((?:[a-z] comme [a-z-]+ ?)+)"), once),
    # "v e t comme vétérinaire"
    (re.compile(r"\b((?:[a-z] ){2,}[a-z]) comme ([a-z-]{3,})"), spelled_word),
    # "l'adresse de ma fille"
    (
        re.compile(
            r"\b(adresse|mails?|e-?mail|celle|celui)(?: mail| e-mail| electronique)? "
            r"(?:du|de la|de l'|de ma|de mon|de notre|de mes|des) ?[a-z]+(?: de [a-z]+)?(?= [a-z])"
        ),
        r"\1 c'est",
    ),
    # "il y a un point au milieu", told behind
    (
        re.compile(
            r"\b(?:(?:(?:il )?y a|avec|mettez) une? (?:point|tiret) (?:au milieu|entre(?: les deux| les mots)?)"
            r"|(?:il )?(?:n'y a|y a) pas de (?:point|tiret)s?(?: ni de (?:point|tiret)s?)?(?: c'est juste)?"
            r"|c'est (?:pas )?avec une? (?:point|tiret)(?! (?:du|bas|en)))\b"
        ),
        " ",
    ),
    # "faucher, pas foucher"
    (re.compile(r"\b(?:et |mais )?pas (?:avec |da |de |du )?([a-z]{3,})\b"), without_denied),
    # "pas b comme bernard"
    (
        re.compile(
            r"\b(?:et |mais )?pas (?:(?:deux|double|une?) )?(?:[a-z](?: comme [a-z]+)? )*[a-z](?: comme [a-z]+)?"
            r"(?= |$)"
        ),
        " ",
    ),
    # "avec un accent mais faut pas le mettre"
    (
        re.compile(
            r"\b(?:mais )?(?:(?:avec|et) )?(?:un |les |l')?(?:accents?|(?:c )?cedilles?|tremas?)"
            r"(?: (?:aigus?|graves?|circonflexes?))?(?: sur \w+ \w\b)?"
            r"(?: mais)?(?: (?:vous |on |faut |il |ca |ne |n'|le |l'|les |la )*(?:mettez|met|faut|mettre"
            r"|compte) pas)\b"
        ),
        " ",
    ),
    # "ça se termine par"
    (
        re.compile(
            r"\b(?:(?:et|alors|puis) )*(?:(?:ca|elle|l'adresse|qui) (?:se )?(?:commence|finit|termine)|(?:(?:a"
            r"|pour) )?(?:la fin|le debut)"
            r"|au debut)(?: (?:par|avec|en|c'est|il y a|y a|est))*\b"
        ),
        " ",
    ),
    # "mais jean michel en un mot"
    (
        re.compile(rf"\b(?:mais|avec|et|donc) ([a-z]{{2,}}(?: [a-z]{{2,}}){{0,2}}) (?:c'est )?{JOINED_TOLD}"),
        joined_again,
    ),
    # "le vingt en chiffres"
    (re.compile(rf"\b(?:avec )?(?:le|les|un) ({NUMBER}|\d+)(?: est| s'ecrit)? en chiffres?\b"), once_in_figures),
)
# Behind them, for a sign may have been set aside in so many words.
_AND_NOT = re.compile(r"\b(?:j'ai (?:bien )?dit )?([a-z]+)(?: comme \w+)? (?:et )?pas ([a-z]+)(?: comme \w+)?\b(?!')")
