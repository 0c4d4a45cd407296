"""What is said in an e-mail address, as pieces: letters, words, numbers, the signs @ . - _ +, and two marks.

`JOINED` stands for "tout attaché" and the like, `BACK` for a correction ("non pardon"), `FIGURES` for "le "
    "chiffre". Tables and their one reader.
"""

from __future__ import annotations

import re
from difflib import SequenceMatcher

from .known_names import FAMILY_NAMES, FIRST_NAMES
from .numbers import WORDS as NUMBER_WORDS
from .spelling import written
from .text import flat, word_set
from .told import with_told_letters

ALIKE_MIN = 0.6  # "duran d u r a n d": the spelled word is the one before it
JOINED, BACK, FIGURES = "=", "!", "#"
SIGNS = frozenset(".-_+")
ENDINGS = word_set(
    "fr com net org eu be ch ca lu info pro biz io me co uk de es it paris bzh re gp mq nc pf corsica alsace edu "
    "gouv dev app tech ru sn ci ma dz tn cm ml bf tg bj ga cg cd mg yt gf gn pl ro cz hu gr se no dk fi ie at us"
    " br tr ua  cloud email shop online site fm tv asso eus cat nl pt mc"
)
AT = " @ "
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
        r"(?:(?:petit )?(?:nom|prenom)(?: de (?:famille|jeune fille))?|[^\W\d_]+(?:-[^\W\d_]+)*)",
        " ",
    ),
    (r"\bavec (?:le|les|un|une|des|deux) \w+ en (?:chiffres?|lettres?)\b", " "),
    (
        r"\b(?:h?a+h?|l'?a|la|arr?ow?)[ -]?(?:r+[oe]+[ -]?)?b+a[sz]+e?s?\b|\barr?oba\b|\bchiocciola\b"
        r"|\b(?:le )?a (?:avec un rond(?: autour)?|entoure|rond)\b|\bl'escargot\b|\ba rose base\b"
        r"|\ba commercial\b|\bat\b",
        AT,
    ),
    (r"\bchez (?=(?:gmail|orange|wanadoo|free|sfr|laposte|hotmail|yahoo|outlook|voila|neuf)\b(?! (?:point|\.)))", AT),
    (
        r"\btirets? (?:du|de|des|en|d) (?:6|six|milieu)\b",
        " - ",
    ),  # the key of a French keyboard; the eight is the low one
    (r"\btirets? (?:du|de|des|en|d) (?:bas|8|huit)\b|\btirets? bas\b|\bunder ?scores?\b|\bunderscor\b", " _ "),
    (r"\b(?:sous|souligne) tirets?\b|\bander ?score\b|\bundeur ?score\b|\bbarre (?:du|en) bas\b|\bsouligne\b", " _ "),
    (r"\b(?:tirets?|trait d.?union|moins|tire)(?: du milieu| normal| simple| haut| du haut)?\b", " - "),
    (r"\bpoints?\b|\bdot\b|\bp(?:oin|oing|wint?|ointe)\b", " . "),
    (r"\b(?:(?:le )?(?:signe|symbole|caractere) plus|plus plus)\b", " + "),
    (r"\b(?:g|j|ge|je|jai|j'ai|gi|dji) ?-?mail\b|\bgmael\b|\bjimail\b|\bgmaille?\b", "gmail"),
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
PROVIDERS = word_set(
    "gmail hotmail outlook live msn yahoo orange wanadoo free sfr laposte neuf icloud bbox bouygues numericable "
    "aol gmx proton protonmail me mac skynet voila aliceadsl dbmail"
)
# "chez gmail", "à orange": an arobase that was heard as a small word, or said as one.
_SMALL_AT = re.compile(
    rf"\b(?:chez|a|ah)(?= (?:{'|'.join(sorted(PROVIDERS))}) (?:\. )?[a-z]+)|\bchez(?= [^@]+ \. [a-z]+$)"
)
_SPOKEN_RE = tuple((re.compile(pattern), piece) for pattern, piece in _SPOKEN)
_DOMAIN_ONLY = (
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
    r"\b(?:(?:le|mon|c'est le|c'est mon|et mon|et le) (?:nom|prenom|pseudo|surnom)(?: de famille| de jeune fille)?"
    r"|d'abord(?: le (?:nom|prenom))?(?: (?:et )?(?:apres|puis|ensuite) le (?:nom"
    r"|prenom))?|euh+|heu+|hum"
    r"|ben|bah|bon|voila|ok|oui|quoi|tout en minuscules?|(?:en |tout en )?(?:minuscules?|majuscules?)(?: partout)?"
    r"|(?:mais )?sans (?:les |de )?(?:majuscules?)|avec un accent|s'il vous plait"
    r"|le signe|le mot|toute? (?:court|simple|simplement|betement|seule?)|pas d'accents?(?: nulle part)?"
    r"|(?:il )?y a(?= [a-z]{3,})"
    r"|(?:le|la|les|l') ?\w+(?: et (?:le|la|les) \w+)?(?: de \w+)? (?:de|du) (?:mon|ma|mes|notre|nos|son|sa) \w+"
    r"|(?:vous|tu|et) (?:mettez|ecrivez|tapez|faites|mets)(?: une?(?= [.@_-]))?"
    rf"|sans (?:le |la )?(?:{'|'.join(NUMBER_WORDS)})\b"
    r"|sans (?:(?:l'|les )?apostrophes?|(?:de |le |l')?[a-z](?: a [a-z]+)?(?= |$))"
    r"|(?:au|avec un) (?:singulier|pluriel)"
    r"|puis|ensuite|apres|suivi de|en (?:chiffres?|lettres?)|et ensuite|et puis|et apres|vous (?:voyez|avez note"
    r"|me suivez|y etes)"
    r"|comme (?:ca s'ecrit|ca se prononce|d'habitude|toujours|prevu)|comme je vous (?:le )?dis)\b"
)
_INITIAL_OF = re.compile(
    r"\b(?:alors |et |donc )?(?:le|la|les) [a-z] c'est (?:l'initiale"
    r"|la premiere lettre|(?:pour|comme) (?:mon |ma )?[a-z-]+)(?: de (?:mon|ma) [a-z]+)?"
)
_NAMESAKE = re.compile(r"\b([a-z]{3,}) comme (?=\1)[a-z-]+\b(?! (?:le|la|du|de) )")
_WHICH_LETTERS = re.compile(r"\b(?:deux|un|une|double) [a-z] (?:a|dans) ([a-z]{3,})\b")
# "Sandrine et mon nom de famille arobase": it was not said.
_UNSAID = re.compile(
    r"(?<!c'est )\b(?:et|point|tiret) (?:mon|le) (?:nom(?: de famille)?|prenom) (?=arobase|a robase|@|chez )"
)
# "p point, p point, h point": letters, and what they stand for.
_LETTERS = re.compile(r"\b((?:[a-z] )+)((?:[a-z] comme [a-z-]+ ?)+)")
_STANDS_FOR = re.compile(r"\b((?:[a-z] ){2,}[a-z]) comme ([a-z-]{3,})")
_TWICE_TOLD = re.compile(r"\b([a-z]) \1 (?:deux|2) fois (?:la lettre |le )?\1\b(?: comme [a-z]+)?")
_ONLY_LETTERS = re.compile(
    r"\b((?:[a-z] )+)(?:comme [a-z-]+ )?(?:mais )?(?:juste |seulement |rien que )+(?:la|les)(?: deux"
    r"| trois)? lettres? (?=\1)"
)
_HYPHENED = re.compile(
    r"\b([a-z]+)-([a-z]+)(?= (?:(?:tout )?(?:attachee?|collee?)s?|sans (?:le )?(?:tiret|trait d'union)"
    r"|en un mot)\b)"
)
_NOT_THERE = re.compile(
    r"\b(?:c'est )?pas (?:gmail|orange|wanadoo|free|sfr|hotmail|yahoo"
    r"|outlook)(?: mais)? c'est "
)
_ACCENTS = re.compile(
    r"\b(?:mais )?(?:(?:avec|et) )?(?:un |les |l')?(?:accents?|(?:c )?cedilles?|tremas?)"
    r"(?: (?:aigus?|graves?|circonflexes?))?(?: sur \w+ \w\b)?"
    r"(?: mais)?(?: (?:vous |on |faut |il |ca |ne |n'|le |l'|les |la )*(?:mettez|met|faut|mettre|compte) pas)\b"
)
_ABOUT_ENDS = re.compile(
    r"\b(?:(?:et|alors|puis) )*(?:(?:ca|elle|l'adresse|qui) (?:se )?(?:commence|finit|termine)|(?:(?:a"
    r"|pour) )?(?:la fin|le debut)"
    r"|au debut)(?: (?:par|avec|en|c'est|il y a|y a|est))*\b"
)
_JOINED = re.compile(
    r"\b(?:(?:et |mais |c'est |ecrit )*(?:le )?tout (?:est )?(?:attachee?|collee?|ensemble|accrochee?|en (?:un"
    r"|1) (?:seul )?mot)"
    r"|en (?:un|1) (?:seul )?mot|(?:les (?:deux|trois) |ces (?:deux|trois) |le )?(?:mots? )?(?:sont "
    r"|est )?(?:attachee?s?|collee?s?)(?: (?:a|au|avec) (?=[a-z]))?"
    r"(?: (?:les|ces) (?:deux|trois) mots| ensemble)?|en (?:deux|trois) mots|d'un (?:seul )?bloc|d'une traite"
    r"|sans rien(?: (?:au milieu|entre(?: les (?:deux|mots))?))?|(?:mais )?sans (?:les |le |de |d'|un "
    r"|aucun )?(?:points?|tirets?|espaces?|separations?)"
    r"(?: (?:ni|et|ou) (?:points?|tirets?|espaces?))*"
    r"(?: (?:au milieu|entre(?: les deux| les mots| \w+ et \w+)?|dedans|nulle part|rien))?)\b"
)
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
_AND_NOT = re.compile(r"\b(?:j'ai (?:bien )?dit )?([a-z]+)(?: comme \w+)? (?:et )?pas ([a-z]+)(?: comme \w+)?\b(?!')")
_TIMES_SAID = re.compile(r"\b([a-z]) (?:deux|2) fois\b")
_TOLD_LETTERS = re.compile(
    r"\b([^\W\d_]{3,})((?: (?:avec |et )?(?:une?|deux|1|2) [^\W\d_](?![\w']))+)(?! [^\W\d_](?!\w))", re.I
)
_APOSTROPHE = re.compile(r"(?<=\b\w) apostrophe (?=\w\b)")
_UNMARKED = str.maketrans({JOINED: " ", BACK: " ", FIGURES: " ", "~": " "})
_WHOSE = re.compile(
    r"\b(adresse|mails?|e-?mail|celle|celui)(?: mail| e-mail| electronique)? "
    r"(?:du|de la|de l'|de ma|de mon|de notre|de mes|des) ?[a-z]+(?: de [a-z]+)?(?= [a-z])"
)
_TOLD_JOINED = re.compile(
    rf"\b(?:mais|avec|et|donc) ([a-z]{{2,}}(?: [a-z]{{2,}}){{0,2}}) (?:c'est )?{_JOINED.pattern}"
)
_NOT_LETTERS = re.compile(r"\b(?:et |mais )?pas (?:[a-z](?: comme [a-z]+)? )*[a-z](?: comme [a-z]+)?(?= |$)")
_NOT_WORD = re.compile(r"\b(?:et |mais )?pas (?:avec |da |de |du )?([a-z]{3,})\b")
# Why it is so, told behind a part of it and before the arobase.
_BECAUSE = re.compile(
    r"(?<=[._-] )((?:(?!c'est|puis|alors|donc|apres|ensuite|euh)[^ ]+ )+?)(?:parce qu[e']?|puisque|car|vu que"
    r"|c'est (?:le|la|l'|les|mon|ma|mes|un|une)) [^@._=!-]*(?=@)"
)
_BETWEEN_TOLD = re.compile(
    r"\b(?:(?:(?:il )?y a|avec|mettez) une? (?:point|tiret) (?:au milieu|entre(?: les deux| les mots)?)"
    r"|(?:il )?(?:n'y a|y a) pas de (?:point|tiret)s?(?: ni de (?:point|tiret)s?)?(?: c'est juste)?"
    r"|c'est (?:pas )?avec une? (?:point|tiret)(?! (?:du|bas|en)))\b"
)
_NO_NAMES = ENDINGS | word_set(
    "point tiret underscore bas ensemble attache attaches attachee colle colles collee mot milieu arobase"
)
_SIGN_TOLD = re.compile(
    r"\b([a-z0-9]+) ([a-z0-9]+) (?:avec|mettez) (?:un |une |le |la )(points?|tirets?(?: (?:bas|du bas"
    r"|du huit|du six))?"
    r"|underscore) (?:au milieu|entre(?: les (?:deux|mots))?)\b"
)
_LETTER_TOLD = re.compile(
    r"(?<= )(?<!comme )([a-z]{3,}) ([a-z]) comme [a-z-]+(?= (?:[.@_-]|arobase|a robase|point|tiret|underscore))"
)
_POINT_GLUED = re.compile(r"\bpoint([a-z]{3,})\b")
_IN_FIGURES = re.compile(
    rf"\b(?:avec )?(?:le|les|un) ({'|'.join(NUMBER_WORDS)}|\d+)(?: est| s'ecrit)? en chiffres?\b"
)
_IN_LETTERS = re.compile(
    rf"\b(?:(?:avec|et) )?(?:(?:le|les|la) )?(?:mot )?({'|'.join(NUMBER_WORDS)})(?: est| s'ecrit| ecrit)?"
    r" en (?:toutes )?lettres\b"
)
_TIMES = {"deux": 2, "2": 2}


def as_pieces(utterance: str) -> str:
    """The utterance with every separator as a piece of its own; only letters, digits and @ . - _ + are left."""
    utterance = with_told_letters(utterance.translate(_UNMARKED), but=_NO_NAMES)
    utterance = _without_told_letters(_APOSTROPHE.sub(" ", utterance))
    text = re.sub(
        r"(?<=\d)[.,](?=\s|$)|(?<=\w)[,;:!?](?=\s|$)|(?<=\s)[;:!?](?=\s|$)|\.(?=\s*$)|(?<=\w)\.(?=\s+[A-Z])",
        " ",
        utterance,
    )
    text = re.sub(r"\s+", " ", re.sub(r"([.@_+])", r" \1 ", flat(text)))
    text = _POINT_GLUED.sub(lambda word: f"point {word[1]}" if _is_name(word[1]) else word[0], text)
    text = _TIMES_SAID.sub(r"\1 \1", _TWICE_TOLD.sub(r"\1 \1", _NUMBER_HYPHEN.sub(" ", text)))
    text = _LETTER_TOLD.sub(_confirmed, _SIGN_TOLD.sub(r"\1 \3 \2", text))
    text = _UNSAID.sub(" machin ", _INITIAL_OF.sub(" ", _NAMESAKE.sub(r"\1", _ONLY_LETTERS.sub("", text))))
    text = _WHICH_LETTERS.sub(lambda told: " " if told[1] in text[: told.start()] else told[0], text)
    text = _NOT_THERE.sub(" ", _HYPHENED.sub(r"\1\2", text))
    text = _STANDS_FOR.sub(_spelled_word, _LETTERS.sub(_once, text))
    text = _WHOSE.sub(r"\1 c'est", text)
    text = _NOT_LETTERS.sub(" ", _without_denied(_BETWEEN_TOLD.sub(" ", text)))
    text = _joined_again(_ABOUT_ENDS.sub(" ", _ACCENTS.sub(" ", text)))
    text = _in_letters(_IN_FIGURES.sub(_once_in_figures, text))
    text = _JOINED.sub(f" {JOINED} ", _AND_NOT.sub(_kept, text))
    for pattern, piece in _SPOKEN_RE:
        text = pattern.sub(piece, text)
    text = re.sub(r"\s+", " ", text)
    before, at, after = text.partition("@")
    text = before + at + _ENDING_LIKE.sub(r"\1", _with_endings(after))
    text = _FIGURES.sub(f" {FIGURES} ", _BACK.sub(f" {BACK} ", written(text)))
    text = _BECAUSE.sub(r"\1", re.sub(r"\s+", " ", _ASIDE.sub(" ", text)).strip())
    return text if "@" in text else _SMALL_AT.sub(AT.strip(), text)


def _with_endings(domain: str) -> str:
    """ ". f r", ". comme", ". effe erre" as the endings they are."""
    for pattern, ending in _DOMAIN_ONLY:
        domain = pattern.sub(ending, domain)
    return re.sub(r"(?<=\. )([a-z]) ([a-z])(?: ([a-z]))?(?![a-z'])", _ending_spelled, domain)


def _is_name(word: str) -> bool:
    return word in FIRST_NAMES or word in FAMILY_NAMES


def _confirmed(found: re.Match[str]) -> str:
    """ "favre, v comme victor", "l fabre, l comme laurence": a letter of it, told after it."""
    word, letter = found[1], found[2]
    if word in NUMBER_WORDS or word in _NO_NAMES:
        return found[0]
    initials = found.string[: found.start()].split()
    return word if letter in word or letter in initials else found[0]


def _without_denied(text: str) -> str:
    """ "faucher f a u c h e r, pas foucher": a word that is like one before it, and is not meant."""
    found = _NOT_WORD.search(text)
    if found is None or found[1] in ENDINGS or found[1] in PROVIDERS:
        return text
    alike = any(SequenceMatcher(None, word, found[1]).ratio() >= ALIKE_MIN for word in text[: found.start()].split())
    return text[: found.start()] + text[found.end() :] if alike else text


def _once(found: re.Match[str]) -> str:
    """ "b l t, b comme bernard, l comme louis, t comme thomas": three letters."""
    told = re.findall(r"([a-z]) comme", found[2])
    return found[1] if len(told) > 1 and found[1].split()[-len(told) :] == told else found[0]


def _spelled_word(found: re.Match[str]) -> str:
    """ "v e t comme vétérinaire"."""
    return found[1] if found[2].startswith(found[1].replace(" ", "")) else found[0]


def _kept(found: re.Match[str]) -> str:
    """ "B pas d" is a b; "martin pas marin" is martin."""
    one, other = found[1], found[2]
    is_told = len(one) == len(other) == 1 or (len(one) > 2 and SequenceMatcher(None, one, other).ratio() >= ALIKE_MIN)
    return one if is_told else found[0]


def _joined_again(text: str) -> str:
    """ "jean michel . martin, mais jean michel en un mot": the words are told again, not said again."""
    found = _TOLD_JOINED.search(text)
    before = "" if found is None else text[: found.start()]
    return text if found is None or found[1] not in before else f"{before} {JOINED} {text[found.end() :]}"


def _once_in_figures(found: re.Match[str]) -> str:
    """ "studio vingt-huit, le vingt-huit en chiffres"; "et après un quatre en chiffre" says it for the "
    "first time."""
    said = re.search(rf"\b{found[1]}\b", found.string[: found.start()])
    return " " if said or not found[0].startswith("un ") else f" {found[1]} "


def _in_letters(text: str) -> str:
    """ "les trois chênes, le trois en lettres": a mark within the word keeps it from being read as a number."""
    found = _IN_LETTERS.search(text)
    if found is None:
        return text
    rest = f"{text[: found.start()]} {text[found.end() :]}"
    return re.sub(rf"\b{found[1]}\b", f"{found[1][0]}~{found[1][1:]}", rest)


def _without_told_letters(utterance: str) -> str:
    """ "perret deux r un t": what is told of the letters of a word that was said, and is none of it."""
    return _TOLD_LETTERS.sub(lambda told: told[1] if _has_all(told[1], told[2]) else told[0], utterance)


def _has_all(word: str, told: str) -> bool:
    letters = re.findall(r"(\w+) ([^\W\d_])(?!\w)", told)
    return all(letter * _TIMES.get(times, 1) in flat(word) for times, letter in letters)


def _ending_spelled(found: re.Match[str]) -> str:
    letters = "".join(filter(None, found.groups()))
    if letters not in ENDINGS and letters[:2] in ENDINGS:
        return " ".join(filter(None, (letters[:2], found[3])))
    return letters if letters in ENDINGS else found[0]
