"""An e-mail address as it is dictated.

The words are read as pieces (letters, words, numbers, separators), the "arobase" is found, and the address is what
stands around it: before it back to the words that introduce it ("mon adresse c'est"), behind it up to a known ending.
An address without its arobase or its ending is none: it is asked again, never completed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import groupby

from .answer import LIKELY, SURE, Answer
from .numbers import WORDS as NUMBER_WORDS
from .numbers import Atom, longest, pieces
from .refusal import has_none
from .spelling import Token, tokens, with_told_endings, written
from .text import flat, word_set

ADDRESS_MAX = 254  # RFC 5321, 4.5.3.1.3
ENDING_MAX = 10  # "photography" is longer, and nobody says it
ALIKE_MIN = 0.6  # "duran d u r a n d": the spelled word is the one before it
NEARLY = 0.85  # "aoutelook" and outlook are as near as 0.88; "orangerie" and orange 0.80
PROVIDER_MIN = 5  # letters; shorter names are near to too much
_ENDINGS = word_set(
    "fr com net org eu be ch ca lu info pro biz io me co uk de es it paris bzh re gp mq nc pf corsica alsace edu "
    "gouv dev app tech ru sn ci ma dz tn cm ml bf tg bj ga cg cd mg yt gf gn pl ro cz hu gr se no dk fi ie at us"
    " br tr ua  cloud email shop online site fm tv asso eus cat nl pt mc"
)
_ADDRESS = re.compile(r"[a-z0-9](?:[a-z0-9._+-]*[a-z0-9_])?@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,10}")

_IS_SPOKEN = re.compile(r"\b(?:point|tiret|arobase|underscore)\b")
_AT = " @ "
_SPOKEN = (
    (
        r"(?<!zero )(?<!vingt )(?<!trente )(?<!quarante )(?<!cinquante )(?<!soixante )(?<!cent )(?<!et )(?<!\d )"
        r"\bune? (?=(?:points?|tirets?)\b)",
        " ",
    ),
    (r"\b(?:(?:un|le) petit |la (?=barre)|l'(?=under))(?=points?\b|tirets?\b|under|barre)", " "),
    (r"\b(?:mais )?(?:avec|sans) (?:une |la |le |les )?(?:cedille|tremas?|accents?)(?: dans l'adresse)?\b", " "),
    (r"\btirets? (?:d')?en bas\b", " _ "),
    (r"(?<= )comme (?:mon |ma |mes |notre |la |le |les |l'|dans |un |une |pour )+[^\W\d_]+(?:-[^\W\d_]+)*", " "),
    (r"\bavec (?:le|les|un|une|des|deux) \w+ en (?:chiffres?|lettres?)\b", " "),
    (
        r"\b(?:h?a+h?|l'?a|la|arr?ow?)[ -]?(?:r+[oe]+[ -]?)?b+a[sz]+e?s?\b|\barr?oba\b|\bchiocciola\b"
        r"|\ba rose base\b|\ba commercial\b|\bat\b",
        _AT,
    ),
    (
        r"\btirets? (?:du|de|des|en|d) (?:6|six|milieu)\b",
        " - ",
    ),  # the key of a French keyboard; the eight is the low one
    (r"\btirets? (?:du|de|des|en|d) (?:bas|8|huit)\b|\btirets? bas\b|\bunder ?scores?\b|\bunderscor\b", " _ "),
    (r"\b(?:sous|souligne) tirets?\b|\bander ?score\b|\bundeur ?score\b|\bbarre (?:du|en) bas\b|\bsouligne\b", " _ "),
    (r"\b(?:tirets?|trait d.?union|moins|tire)(?: du milieu| normal| simple| haut| du haut)?\b", " - "),
    (r"\bpoints?\b|\bdot\b|\bpoin\b", " . "),
    (r"\b(?:(?:le )?(?:signe|symbole|caractere) plus|plus plus)\b", " + "),
    (r"\b(?:g|j|ge|j'ai|gi|dji) ?-?mail\b|\bgmael\b|\bjimail\b|\bgmaille?\b", "gmail"),
    (r"\bhot ?-?mail\b|\botmail\b|\bhot mel\b", "hotmail"),
    (r"\bout ?look\b|\baoutlook\b|\boutlouk\b|\bout louk\b", "outlook"),
    (r"\bla ?-?poste\b", "laposte"),
    (r"\bwana ?-?doo\b|\bouanadoo\b|\bwanadou\b|\bwannadoo\b|\bwanado\b", "wanadoo"),
    (r"\bya ?-?hoo+\b|\bya ?hou\b|\biahoo\b|\byaou\b", "yahoo"),
    (r"\bi ?-?cloud\b|\bicloude\b|\bail? cloud\b", "icloud"),
    (r"\bproton ?-?mail\b", "protonmail"),
    (r"\bs\.? ?f\.? ?r\b\.?", "sfr"),
    (r"\bclub internet\b", "club - internet"),
)
_NUMBER_HYPHEN = re.compile(rf"(?<=[a-z])-(?=(?:{'|'.join(NUMBER_WORDS)}|et)\b)")
_PROVIDERS = word_set(
    "gmail hotmail outlook live msn yahoo orange wanadoo free sfr laposte neuf icloud bbox bouygues numericable "
    "aol gmx proton protonmail me mac skynet voila aliceadsl dbmail"
)
# "chez gmail", "à orange": an arobase that was heard as a small word, or said as one.
_SMALL_AT = re.compile(
    rf"\b(?:chez|a|ah)(?= (?:{'|'.join(sorted(_PROVIDERS))}) (?:\. )?[a-z]+)|\bchez(?= [^@]+ \. [a-z]+$)"
)
_SPOKEN_RE = tuple((re.compile(pattern), piece) for pattern, piece in _SPOKEN)
_DOMAIN_ONLY = (
    (re.compile(r"(?<=\. )(?:comme|kom|con|come|commes|comm)\b"), "com"),
    (re.compile(r"(?<=\. )(?:f|eff|effe)\.? (?:r|erre|air|aire)\b\.?|(?<=\. )(?:effer|frr|efr|fer)\b"), "fr"),
    (re.compile(r"(?<=\. )(?:nette|naite|nett)\b"), "net"),
    (re.compile(r"(?<=\. )(?:b e|bé e|be e)\b"), "be"),
    (re.compile(r"(?<=\. )(?:e u)\b"), "eu"),
    (re.compile(r"(?<=\. )(?:orgue|o r g)\b"), "org"),
)
# What is said around the letters and is none of them.
_ASIDE = re.compile(
    r"\b(?:(?:le|mon|c'est le) (?:nom|prenom)(?: de famille)?|(?:et )?(?:le chiffre|les chiffres)|euh+|heu+|hum"
    r"|hein|ben|bah|bon|voila|ok|oui|en (?:un|1) (?:seul )?mot|tout (?:attache|colle"
    r"|en minuscules?"
    r"|ensemble|en un mot|en un seul mot|accroche)|attaches?|colles?|(?:en |tout en )?(?:minuscules?|majuscules?)"
    r"|sans (?:les )?"
    r"(?:accents?|espaces?|majuscules?)(?: sur le \w+)?|avec un accent|je repete|s'il vous plait|le chiffre"
    r"|les chiffres"
    r"|la lettre|le signe|tout (?:court|simple|simplement|betement)|(?:au|avec un) (?:singulier|pluriel)|avec (?:un"
    r"|une|deux|des)"
    r" [a-z]\b(?: a la fin)?|puis|ensuite|apres|suivi de|en chiffres?|et ensuite|et puis)\b"
)
# Words of a story, before an address begins; and those that may stand in the middle of one.
_TELLING = word_set(
    "donc alors celle celui utilise utilisons mais juste lettres lettre que qui pour je on attendez attend dise"
    " betises "
    "prenom gite chorale societe ecole club association boite mairie cabinet comme avec c'etait maintenant"
    " actuellement"
)
_LINKS = word_set("donc alors puis ensuite")
# Up to here nothing belongs to the address.
_INTRO = re.compile(
    r"\b(?:c'est|ces|est|adresse|mails?|e ?-?mail|mel|courriel|a l'adresse|notez|ecrivez|ecrire|envoyez|c'est le"
    r"|suis|ai"
    r"|s'ecrit|sur|sera|serait|donne|prendre|mettez|marquez|pouvez|voulez|bonjour|monsieur|madame|mon|votre|notre"
    r"|vous"
    r"|j'epelle|epelle|c'est a dire|elle)\b(?: (?:la|le|a|au|bien|sur|suivante?|suivant|electronique|perso(?:nnelle)?"
    r"|professionnelle|pro|du boulot|du bureau|de la (?:boite|societe)|de l'entreprise|de ma femme|de mon mari"
    r"|aussi)\b)*(?: :)?"
)
_WITHOUT_LETTER = re.compile(
    r"(?<=[^\W\d_]{2}) sans (?:un |de )?[^\W\d_](?: (?:a la fin|à la fin|au debut"
    r"|au début|au bout))?(?!\w)",
    re.I,
)
_TOLD_LETTERS = re.compile(r"\b([^\W\d_]{3,})((?: (?:avec |et )?(?:une?|deux|1|2) [^\W\d_](?!\w))+)", re.I)
_TIMES = {"deux": 2, "2": 2}
_CORRECTION = re.compile(
    r"\b(?:non pardon|pardon non|pardon|non|enfin|plutot|je me trompe|je me suis trompee?|excusez moi)\b"
)


def email(utterance: str) -> Answer | None:
    """given: captured is the address, lower-case ASCII. none: the caller has, knows or gives none."""
    found = _ADDRESS.search(flat(utterance))
    if found and not _IS_SPOKEN.search(flat(utterance)):
        return Answer("given", SURE, found[0])
    spoken = _as_pieces(utterance)
    address = _address(spoken) if _AT.strip() in spoken else None
    if address is not None:
        return Answer("given", LIKELY if _CORRECTION.search(spoken) else SURE, address)
    return Answer("none", LIKELY) if has_none(utterance) else None


def _as_pieces(utterance: str) -> str:
    """The utterance with every separator as a piece of its own; only letters, digits and @ . - _ + are left."""
    utterance = _without_told_letters(with_told_endings(utterance))
    text = re.sub(r"(?<=\d)[.,](?=\s|$)|(?<=\w)[,;:!?](?=\s|$)|\.(?=\s*$)|(?<=\w)\.(?=\s+[A-Z])", " ", utterance)
    text = re.sub(r"\s+", " ", re.sub(r"([.@_+])", r" \1 ", flat(text)))
    text = _NUMBER_HYPHEN.sub(" ", text)
    for pattern, piece in _SPOKEN_RE:
        text = pattern.sub(piece, text)
    text = re.sub(r"\s+", " ", text)
    for pattern, ending in _DOMAIN_ONLY:
        text = pattern.sub(ending, text)
    text = re.sub(r"@ (?:[^@.]* )?(?:je veux dire|pardon|enfin|non|plutot) @", "@", text)
    text = re.sub(r"(?<=\. )([a-z]) ([a-z])(?: ([a-z]))?(?![a-z])", _ending_spelled, text)
    text = re.sub(r"\s+", " ", _ASIDE.sub(" ", written(text))).strip()
    return text if "@" in text else _SMALL_AT.sub(_AT.strip(), text)


def _without_told_letters(utterance: str) -> str:
    """ "perret deux r un t", "ugo sans h": what is told of the letters of a word that was said, and is none of it."""
    return _TOLD_LETTERS.sub(
        lambda told: told[1] if _has_all(told[1], told[2]) else told[0], _WITHOUT_LETTER.sub("", utterance)
    )


def _has_all(word: str, told: str) -> bool:
    letters = re.findall(r"(\w+) ([^\W\d_])(?!\w)", told)
    return all(letter * _TIMES.get(times, 1) in flat(word) for times, letter in letters)


def _ending_spelled(found: re.Match[str]) -> str:
    letters = "".join(filter(None, found.groups()))
    return letters if letters in _ENDINGS else found[0]


def _address(spoken: str) -> str | None:
    before, _, after = spoken.rpartition("@")
    after = _corrected(after)
    local = _joined(_corrected(_untold(_local(before))))
    domain = _domain(after)
    if not local or domain is None:
        return None
    address = f"{local}@{domain}"
    return address if _ADDRESS.fullmatch(address) and len(address) <= ADDRESS_MAX else None


def _local(before: str) -> str:
    """What follows the last word that introduces an address; of "julie bernard, julie point bernard", the last."""
    start = max((found.end() for found in _INTRO.finditer(before)), default=0)
    words = before[start:].split()
    again = (at for at in range(len(words) - 1, 0, -1) if words[at] == words[0] and words[at - 1].isalnum())
    return " ".join(words[next(again, 0) if len(words[:1] and words[0]) > 1 else 0 :])


def _untold(local: str) -> str:
    """What was told before the first separator is no part of it: "celle de la chorale donc chorale . beaune"."""
    words = local.split()
    first = next((at for at, word in enumerate(words) if word in ".-_+"), len(words))
    told = [at for at, word in enumerate(words[:first]) if word in _TELLING and at + 1 < first]
    kept = words[told[-1] + 1 :] if told else words
    return re.sub(
        r"([._+-])(?: la)?(?: l)?(?: [._+-])+", r"\1", " ".join(word for word in kept if word not in _LINKS)
    )


def _corrected(text: str) -> str:
    """ "jean non pardon jeanne . martin" -> "jeanne . martin": a correction takes back the word before it."""
    while found := _CORRECTION.search(text):
        kept = text[: found.start()].split()[:-1]
        text = " ".join([*kept, text[found.end() :].strip()]) if text[found.end() :].strip() else " ".join(kept)
    return text


def _joined(text: str) -> str:
    """Pieces put together: numbers as digits, letters as words, apostrophes gone."""
    words = text.replace("'", " ").split()
    return "".join(_deduplicated(tokens(_numbers(words)))).strip("-.")


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


def _deduplicated(read: Sequence[Token]) -> list[str]:
    """A word that is spelled right after it was said is one word, as spelled."""
    kept: list[str] = []
    for token in read:
        if token.spelled and kept and _alike(kept[-1], token.text):
            kept[-1] = token.text
        else:
            kept.append(token.text)
    return kept


def _alike(said: str, spelled: str) -> bool:
    return said.isalpha() and _ratio(said, spelled) >= ALIKE_MIN


def _domain(after: str) -> str | None:
    """Labels up to the first known ending that no other follows. Known providers need no point before it."""
    words = _deduplicated(tokens(after.replace("'", " ").split()))
    for at in range(1, len(words)):
        pointed = words[at - 1] == "."
        if _ends(words, at) and (pointed or words[at - 1] in _PROVIDERS) and not _more_domain(words, at + 1):
            label = words[: at - 1] if pointed else words[:at]
            name = label[0] if len(label) == 1 else _joined(" ".join(label))
            return f"{_as_provider(name)}.{words[at]}" if name else None
    return None


def _as_provider(name: str) -> str:
    """ "aoutelook" is outlook: nearly the name of one everybody has."""
    near = (one for one in _PROVIDERS if len(one) >= PROVIDER_MIN and _ratio(name, one) >= NEARLY)
    return name if name in _PROVIDERS else next(near, name)


def _ratio(one: str, other: str) -> float:
    return SequenceMatcher(None, one, other).ratio()


def _ends(words: Sequence[str], at: int) -> bool:
    """A known ending, or the last word of all, as in "la-ferme point bio"."""
    last = at == len(words) - 1 and words[at - 1] == "." and words[at].isalpha() and 2 <= len(words[at]) <= ENDING_MAX
    return last or words[at] in _ENDINGS


def _more_domain(words: Sequence[str], point: int) -> bool:
    return words[point : point + 1] == ["."] and any(word in _ENDINGS for word in words[point + 1 :])
