"""An address as it is spoken, read into pieces: letters, words, numbers, the signs @ . - _ +, and marks."""

from __future__ import annotations

import re

from .email_confirmed import without_confirmed
from .email_told import told_applied, without_told_letters
from .email_words import AT, BACK, ENDINGS, FIGURES, JOINED, JOINED_TOLD, NO_NAMES, PROVIDERS
from .numbers import WORDS as NUMBER_WORDS
from .spelling import written
from .text import flat
from .told import with_told_letters

# How signs and providers are said and heard; in this order.
_SPOKEN = (
    (
        r"\b(?:et |mais )?(?:surtout )?(?:ne )?(?:mettez |mets |met )?pas (?:de )?point (?:[a-z]{2,3}"
        r"|[a-z] [a-z])(?= |$)",
        " ",
    ),
    (
        r"(?<!zero )(?<!vingt )(?<!trente )(?<!quarante )(?<!cinquante )(?<!soixante )(?<!cent )(?<!et )(?<!\d )"
        r"\bune? (?=(?:points?|tirets?)\b)",
        " ",
    ),
    (r"\b(?:(?:un|le) petit |la (?=barre)|l'(?=under))(?=points?\b|tirets?\b|under|barre)", " "),
    (r"\b(?:mais )?(?:avec|sans) (?:une |la |le |les )?(?:cedille|tremas?|accents?)(?: dans l'adresse)?\b", " "),
    (r"\btirets? (?:d')?en bas\b", " _ "),
    (
        r"(?<= )comme (?:mon |ma |mes |notre |la |le |les |l'|dans |un |une |pour )+"
        r"(?:(?:petit )?(?:nom|prenom)(?: de (?:famille|jeune fille))?"
        r"|[^\W\d_]+(?:-[^\W\d_]+)*(?: (?:de|du) [^\W\d_]+(?= (?:arobase|@|point|tiret)))?)",
        " ",
    ),
    (r"\bavec (?:le|les|un|une|des|deux) \w+ en (?:chiffres?|lettres?)\b", " "),
    (
        r"\b(?:h?a+h?|l'?a|la|arr?ow?)[ -]?(?:r+[oe]+[ -]?)?b+a[sz]+e?s?\b|\barr?oba\b|\bchiocciola\b"
        r"|\b(?:le )?a (?:avec (?:un|le) rond(?: autour)?|entoure|rond)\b|\bl'escargot\b|\ba rose base\b"
        r"|\ba commercial\b|\bat\b",
        AT,
    ),
    (r"\bchez (?=(?:gmail|orange|wanadoo|free|sfr|laposte|hotmail|yahoo|outlook|voila|neuf)\b(?! (?:point|\.)))", AT),
    # The key of a French keyboard; the eight is the low one.
    (r"\btirets? (?:du|de|des|en|d) (?:6|six|milieu)\b", " - "),
    (r"\btirets? (?:du|de|des|en|d) (?:bas|8|huit)\b|\btirets? bas\b|\bunder ?scores?\b|\bunderscor\b", " _ "),
    (r"\b(?:sous|souligne) tirets?\b|\bander ?score\b|\bundeur ?score\b|\bbarre (?:du|en) bas\b|\bsouligne\b", " _ "),
    (r"\b(?:tirets?|trait d.?union|moins|tire)(?: du milieu| normal| simple| haut| du haut)?\b", " - "),
    (r"\bpoints?\b|\bdot\b|\bp(?:oin|oing|wint?|ointe)\b", " . "),
    (r"\b(?:(?:le )?(?:signe|symbole|caractere) plus|plus plus)\b", " + "),
    (r"\b(?:g|j|ge|je|jai|j'ai|gi|ji|dj?e|dji)[ -]?(?:mail|maille?|mel|melle|mael|meil)\b", "gmail"),
    (r"\b(?:es|esse|aisse) (?:ef|effe?|eff) (?:er|erre|air|aire)\b", "sfr"),
    (r"\bhot ?-?mail\b|\botmail\b|\bhot mel\b", "hotmail"),
    (r"\bout ?look\b|\baoutlook\b|\boutlouk\b|\bout louk\b", "outlook"),
    (r"\bla ?-?poste\b", "laposte"),
    (r"\bwana ?-?doo\b|\bouanadoo\b|\bwanadou\b|\bwannadoo\b|\bwanado\b", "wanadoo"),
    (r"\by ?a ?-?hoo+\b|\bya ?hou\b|\biahoo\b|\byaou\b", "yahoo"),
    (r"(?<=@)\s+i ?-?claude?\b", " icloud"),
    (r"\bi ?-?cloud\b|\bicloude\b|\bail? cloud\b", "icloud"),
    (r"\bproton ?-?mail\b", "protonmail"),
    (r"\bs\.? ?f\.? ?r\b\.?", "sfr"),
    (r"\bclub internet\b", "club - internet"),
)
_SPOKEN_RE = tuple((re.compile(pattern), piece) for pattern, piece in _SPOKEN)
# "chez gmail", "à orange": an arobase that was heard as a small word, or said as one.
_SMALL_AT = re.compile(
    rf"\b(?:chez|a|ah)(?= (?:{'|'.join(sorted(PROVIDERS))}) (?:\. )?[a-z]+)|\bchez(?= [^@]+ \. [a-z]+$)"
)
_DOMAIN_ONLY = (
    (re.compile(r"\bvirgule (?=(?:fr|com|net|org)\b)"), ". "),
    (re.compile(r"(?<=\. )(?:comme|kom|con|come|commes|comm)\b"), "com"),
    (
        re.compile(
            r"(?<=\. )(?:f|eff|effe)\.? (?:r|erre|air|aire)\b\.?|(?<=\. )(?:effer|frr|efr|fer|e?ff?aire?|eff?ere)\b"
        ),
        "fr",
    ),
    (re.compile(r"(?<=\. )(?:nette|naite|nett)\b"), "net"),
    (re.compile(r"(?<=\. )(?:b e|bé e|be e)\b"), "be"),
    (re.compile(r"(?<=\. )(?:e u)\b"), "eu"),
    (re.compile(r"(?<=\. )(?:orgue|o r g)\b"), "org"),
)
_ENDING_LIKE = re.compile(r"(\. [a-z]{2,3}) comme [a-z]+")  # ". be comme belgique"
# What is said around the letters and is none of them.
_ASIDE = re.compile(
    r"\b(?:ca c'est (?:le|mon) (?:nom|prenom)(?: de famille)?(?= [.@_-])"
    r"|(?:le|mon|c'est le|c'est mon|et mon|et le) (?:vrai |propre |second |deuxieme )?"
    r"(?:nom|prenom|pseudo|surnom)(?: de famille| de jeune fille)?"
    r"|d'abord(?: le (?:nom|prenom))?(?: (?:et )?(?:apres|puis|ensuite) le (?:nom"
    r"|prenom))?|euh+|heu+|hum"
    r"|ben|bah|(?<!le )(?<!un )(?<!du )(?<!au )(?<![._-] )bon(?! [.@_-])|voila(?! +\.)|ok"
    r"|oui|quoi|tout en minuscules?|(?:en |tout en )?(?:minuscules?|majuscules?)(?: partout)?"
    r"|(?:mais )?sans (?:les |de )?(?:majuscules?)|avec un accent|s'il vous plait"
    r"|le signe|le mot|toute? (?:court|simple|simplement|betement|seule?)|pas d'accents?(?: nulle part)?"
    r"|(?:il )?y a(?= [a-z]{3,})"
    r"|(?:le|la|les|l') ?\w+(?: et (?:le|la|les) \w+)?(?: de \w+)? (?:de|du) (?:mon|ma|mes|notre|nos|son|sa) \w+"
    r"|(?:vous|tu|et) (?:mettez|ecrivez|tapez|faites|mets)(?: une?(?= [.@_-]))?"
    rf"|sans (?:le |la )?(?:{'|'.join(NUMBER_WORDS)})\b"
    r"|sans (?:(?:l'|les )?apostrophes?|(?:de |le |l')?[a-z](?: a [a-z]+)?(?= |$))"
    r"|(?:au|avec un) (?:singulier|pluriel)"
    r"|puis|ensuite|apres|suivi de|(?:et )?pour finir|bien (?:sur|entendu)"
    r"|en (?:chiffres?|lettres?)|et ensuite|et puis|et apres|vous (?:voyez|savez|avez note"
    r"|me suivez|y etes)"
    r"|comme (?:ca s'ecrit|ca se prononce|d'habitude|toujours|prevu)|comme je vous (?:le )?dis)\b"
)
_JOINED = re.compile(JOINED_TOLD)
_BACK = re.compile(
    r"(?:\b(?:ah|euh|enfin|mais|ou) )*\b(?:non|pardon|enfin|plutot|je me trompe|je me suis trompee?|excusez[- ]moi"
    r"|je reprends|je recommence|qu'est-ce que je (?:dis|raconte)(?: moi)?|je dis (?:une betise|n'importe quoi)"
    r"|je veux dire|rectification|l'inverse|le contraire|correction|oups|erreur|ou plutot|attendez)"
    r"(?: (?:non|pardon|enfin|plutot|je me trompe|excusez[- ]moi|attendez|je reprends|je recommence|je veux dire"
    r"|c'est(?: pas ca)?|euh|mais))*\b"
)
_FIGURES = re.compile(
    r"\b(?:et |avec )?(?:la lettre|les lettres|hein|je repete|le chiffre|les chiffres|en chiffres?)\b"
)
# Why it is so, told behind a part of it and before the arobase.
_BECAUSE = re.compile(
    r"(?<=[._-] )((?:(?!c'est|puis|alors|donc|apres|ensuite|euh)[^ ]+ )+?)(?:parce qu[e']?|puisque|car|vu que"
    r"|c'est (?:le|la|l'|les|mon|ma|mes|un|une)) [^@._=!-]*(?=@)"
)
_APOSTROPHE = re.compile(r"(?<=\b\w) apostrophe (?=\w\b)")
# "tirer", "tirédubas", "pointcom": signs as they are heard, and written with what follows them.
_HEARD = (
    (re.compile(r"\btir[a-z]{1,3}?(?:du|de|en)?(bas|six|huit)\b"), r"tiret du \1"),
    (re.compile(r"\b(?:tir(?:e[rz]|es|ee?s?|ai[ts]?|ets)|tyrets?|tire)\b(?! (?:du nom|une?|la|de)\b)"), "tiret"),
    (re.compile(r"\bpoint(com|fr|net|org)\b"), r"point \1"),
    (re.compile(r"\b(arobase)([a-z]{3,})\b"), r"\1 \2"),
)
_UNMARKED = str.maketrans({JOINED: " ", BACK: " ", FIGURES: " ", "~": " "})
# Marks of a sentence, which are no points of an address.
_PUNCTUATION = re.compile(
    r"(?<=\d)[.,](?=\s|$)|(?<=\w)[,;:!?](?=\s|$)|(?<=\s)[;:!?](?=\s|$)|\.(?=\s*$)|(?<=\w)\.(?=\s+[A-Z])"
)


def as_pieces(utterance: str) -> str:
    """The utterance with every separator as a piece of its own; only letters, digits and @ . - _ + are left."""
    text = _JOINED.sub(f" {JOINED} ", told_applied(_as_words(utterance)))
    for pattern, piece in _SPOKEN_RE:
        text = pattern.sub(piece, text)
    before, at, after = _single_spaces(text).partition("@")
    text = before + at + _ENDING_LIKE.sub(r"\1", _with_endings(after))
    text = _FIGURES.sub(f" {FIGURES} ", _BACK.sub(f" {BACK} ", written(text)))
    text = _BECAUSE.sub(r"\1", _single_spaces(_ASIDE.sub(" ", text)).strip())
    return text if "@" in text else _SMALL_AT.sub(AT.strip(), text)


def _as_words(utterance: str) -> str:
    """Flat, what is told of letters applied while the case and accents of words are there; written signs apart."""
    told = with_told_letters(without_confirmed(utterance.translate(_UNMARKED)), but=NO_NAMES)
    told = _PUNCTUATION.sub(" ", without_told_letters(_APOSTROPHE.sub(" ", told)))
    text = _single_spaces(re.sub(r"([.@_+])", r" \1 ", flat(told)))
    for pattern, sign in _HEARD:
        text = pattern.sub(sign, text)
    return text


def _single_spaces(text: str) -> str:
    return re.sub(r"\s+", " ", text)


def _with_endings(domain: str) -> str:
    """ ". f r", ". comme", ". effe erre" as the endings they are."""
    for pattern, ending in _DOMAIN_ONLY:
        domain = pattern.sub(ending, domain)
    return re.sub(r"(?<=\. )([a-z]) ([a-z])(?: ([a-z]))?(?![a-z'])", _ending_spelled, domain)


def _ending_spelled(found: re.Match[str]) -> str:
    letters = "".join(filter(None, found.groups()))
    if letters not in ENDINGS and letters[:2] in ENDINGS:
        return " ".join(filter(None, (letters[:2], found[3])))
    return letters if letters in ENDINGS else found[0]
