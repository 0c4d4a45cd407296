"""What callers tell of the letters of a name they have said: "avec deux n", "sans e", "avec un y à la fin".

The remark is applied to the word before it and taken out. A letter the word has already is a confirmation; one it has
not takes the place of what sounds like it (c and k, i and y, f and ph); what fits nowhere is let pass.
"""

from __future__ import annotations

import re
from collections.abc import Container

from .sounds import ending_like
from .spelling import LETTER_NAMES
from .text import flat

_SOME = r"(?:[a-z] [a-z](?: [a-z])?(?! [a-z]\b))"  # letters told in a row: "avec s z"
_LETTER = r"(?:i grec|c h|c k|t h|p h|s s|c s|q u|e a u|a u|e t|ck|ch|th|ph|ss|[a-z])"
_COUNT = r"(?:une? seule?|seulement une?|une?|deux|double|les deux|trois|le|la|les|1|2|des) "
_WHERE = (
    r"(?: (?:a la fin|au bout|final|en finale|au debut|devant|au milieu|derriere|en premier"
    r"|(?:apres|avant|derriere) (?:le |la |l')?[a-z]\b|(?:a la place|au lieu) d[eu](?: |')(?:l')?[a-z]\b"
    r"|(?:comme|de) [a-z]{3,}))?"
)
_ONE = rf"(?:{_SOME}|(?:{_COUNT})?{_LETTER})(?![\w']){_WHERE}"
_REMARK = re.compile(
    r"(?<=[a-z]{2})(?:,| |, )(?:mais |et |oui )?"
    r"(?:(?P<tail>(?:deux (?=[a-z] [a-z] ))?(?:[a-z] ){2,5})(?:a la fin|au bout)|"
    rf"(?P<no>sans|(?:non,? )?pas(?: avec)?(?= (?:deux|de) )) (?P<without>(?:le |la |les |l'|une? |deux "
    rf"|d'|de )?(?:accents?(?: sur le \w| aigus?| graves?)?"
    rf"|apostrophes?|tremas?|cedilles?|{_LETTER}(?![\w']){_WHERE})(?: dans l'adresse)?)"
    rf"|(?:avec|prend|prends|ca prend|il y a|y a|ca s'ecrit avec|s'ecrit avec|s'ecrivant avec|ecrit avec|et|a)"
    rf" (?P<told>{_ONE}(?:,? (?:(?:et|puis|et puis|mais) (?:avec )?(?:{_COUNT})?|(?:avec )?(?:{_COUNT}))"
    rf"{_LETTER}(?![\w']){_WHERE})*)"
    r"|(?P<mark>avec (?:un |une |les |l')?(?:accents?(?: (?:aigus?|graves?|circonflexes?))?|tremas?|cedilles?"
    r"|apostrophes?|majuscules?)"
    r"(?: (?:sur|au|a) (?:le |la |l'|les )?[a-z]\b)?(?: dans l'adresse)?)"
    rf"|(?P<bare>(?:deux|double|les deux|une? seule?|seulement une?) [a-z](?![\w'])"
    rf"(?:(?: (?:et )?(?:{_COUNT})[a-z](?![\w']))+|(?: [a-z](?![\w']))+(?! (?:a la|au) )|{_WHERE})))(?=$|[ ,.])"
)
_EACH = re.compile(
    rf"(?P<count>{_COUNT})?(?P<letter>(?<!un )(?<!une )(?<!deux )(?<![a-z]){_SOME}"
    rf"|(?<![a-z]){_LETTER})(?![\w'])(?P<where>{_WHERE})"
)
_WEAK = re.compile(r"^(?:,| |, )(?:et|a) (?!une? |deux |double |les deux |trois )")
_LIKE = (
    ("ck", "ch", "qu", "c", "k", "q"),
    ("i", "y"),
    ("ss", "c", "s", "z", "x"),
    ("ph", "f"),
    ("th", "t"),
    ("g", "j"),
)
_AT_END = ("a la fin", "au bout", "final", "en finale")
_VOWELS = (("am", "em"), ("an", "en"), ("eau", "au", "o"), ("ai", "ei", "e"))
_NO_WORDS = frozenset({"grec", "point", "tiret", "comme"})  # "i grec a deux t" tells nothing of them
_SWAPPED = frozenset("dtsxz")
_SILENT = frozenset("dtsxpzgc")  # at the end of a name one of these sounds like another, and like none
# "Charles Nicolas avec un tiret", "Mohamed Amine, c'est mon prénom, avec un tiret".
_HYPHEN_TOLD = re.compile(
    r"\b(?P<pair>[^\W\d_]{2,} (?!avec|c'est)[^\W\d_]{2,})(?P<told>,? (?:c'est (?:mon|le) (?:pr[ée])?nom,? )?)"
    r"(?:en deux mots )?avec (?:(?:un|le) )?(?:tiret|trait d.?union)(?: (?:au milieu|entre les deux))?\b",
    re.I,
)


def with_told_letters(text: str, but: Container[str] = ()) -> str:
    """ "kati avec un c et un y" -> "caty"; "morel avec deux l" -> "morell". Case and accents of the word are kept.

    but: words that no remark can be about.
    """
    at = 0
    while found := _REMARK.search(flat(text), at):
        start = _start_of_word(text, found.start())
        word = text[start : found.start()]
        is_weak = found["tail"] is None and _WEAK.search(found[0])
        if flat(word) in _NO_WORDS or is_weak or not _is_apt(word, found["bare"], but):
            at = found.start() + 1
            continue
        stays = found["mark"] or flat(word) in but or _is_of_earlier(text[:start], word, found)
        new = word if stays else _changed(word, found)
        text = text[:start] + new + text[found.end() :]
        at = start + len(new)
    return text


def _is_of_earlier(before: str, word: str, found: re.Match[str]) -> bool:
    """ "Morin Paul, avec un n à la fin": it is the other one that ends so."""
    told = list(_EACH.finditer(found["told"] or ""))
    earlier = re.search(r"([a-z]{3,}) $", flat(before))
    if len(told) != 1 or earlier is None or not told[0]["where"].strip().startswith(("a la fin", "au bout")):
        return False
    return earlier[1].endswith(told[0]["letter"]) and not flat(word).endswith(told[0]["letter"])


def _changed(word: str, found: re.Match[str]) -> str:
    if found["tail"]:
        tail = re.sub(r"deux (\w)", r"\1\1", found["tail"]).replace(" ", "")
        return word if flat(word).endswith(tail) else ending_like(word, tail) or word
    if found["bare"] and re.search(r"(?: [a-z]){2}$", found["bare"]):
        return word
    return _without(word, found["without"]) if found["no"] else _with_all(word, found["told"] or found["bare"])


def _is_apt(word: str, bare: str | None, but: Container[str]) -> bool:
    return bare is None or flat(word) in but or _is_said_of(word, bare)


def _is_said_of(word: str, told: str) -> bool:
    """ "rousseau, deux s", "mallet, deux l e t": the letters of the word or of its end; no new ones are spelled."""
    plain, first = flat(word), told.split()[-1] if len(told.split()) == 2 else ""
    if first:
        return first in plain
    spelled = re.fullmatch(r"(?:les )?(?:deux|double) ([a-z])((?: [a-z])+)", told)
    if spelled is not None:
        return plain.endswith(spelled[1] * 2 + spelled[2].replace(" ", ""))
    return all(one["letter"] in plain for one in _EACH.finditer(told))


def _start_of_word(text: str, end: int) -> int:
    start = end
    while start and (text[start - 1].isalpha() or text[start - 1] in "'-\u2019"):
        start -= 1
    return start


def _without(word: str, what: str) -> str:
    if what.startswith("deux "):
        letter = what.split()[1]
        return re.sub(f"({letter}){letter}", r"\1", word, flags=re.I)
    plain = re.sub(r"^(?:le |la |les |l'|une? |d'|de )", "", what)
    if plain.startswith(("accent", "trema", "cedille")):
        return "".join(flat(letter) for letter in word) if word.islower() else _plain(word)
    if plain.startswith("apostrophe"):
        return re.sub("['\u2019]", "", word)
    return _removed(word, plain.split()[0])


def _plain(word: str) -> str:
    return "".join(flat(one).upper() if one.isupper() else flat(one) for one in word)


def _removed(word: str, letter: str) -> str:
    """The last such letter, unless the word would be another without it."""
    at = flat(word).rfind(letter)
    return word[:at] + word[at + len(letter) :] if at >= 0 and len(word) > len(letter) + 1 else word


def _with_all(word: str, told: str) -> str:
    for one in _EACH.finditer(told):
        word = _with(word, (one["count"] or "").strip(), one["letter"].replace(" ", ""), one["where"].strip())
    return word


def _with(word: str, count: str, letter: str, where: str) -> str:
    plain = flat(word)
    letter = "y" if letter == "igrec" else LETTER_NAMES.get(letter, letter)
    if count in ("deux", "2", "double", "les deux"):
        if where in _AT_END and letter * 2 not in plain and plain.endswith(letter):  # "greg avec deux g à la fin"
            return word + letter
        return word if plain.count(letter) > 1 else _doubled(word, letter)
    if "seul" in count:
        return re.sub(f"({letter}){letter}", r"\1", word, flags=re.I)
    if where in _AT_END:
        return _ended(word, letter)
    if where in ("au debut", "devant", "en premier"):
        return word if plain.startswith(letter) else _begun(word, letter)
    after = re.fullmatch(r"(?:apres|derriere) (?:le |la |l')?([a-z])", where)
    if after is not None:
        at = plain.find(after[1])
        return word if after[1] + letter in plain or at < 0 else word[: at + 1] + letter + word[at + 1 :]
    swaps = letter in _SWAPPED and plain[-1] in _SWAPPED and letter not in plain[1:]
    return _ended(word, letter) if swaps else word if letter in plain else _replaced(word, letter)


def _doubled(word: str, letter: str) -> str:
    """The letter doubled where a double one is likely: between vowels, the last such; else at the end."""
    plain = flat(word)
    places = [at for at in range(1, len(plain)) if plain[at] == letter]
    return word if not places else word[: places[-1]] + letter + word[places[-1] :]


def _ended(word: str, letter: str) -> str:
    last = flat(word)[-1]
    if flat(word).endswith(letter):
        return word
    swaps = (letter in _SILENT and last in _SILENT) or any(letter in like and last in like for like in _LIKE)
    return (word[:-1] if swaps else word) + letter


def _begun(word: str, letter: str) -> str:
    swaps = any(letter in like and flat(word)[0] in like for like in _LIKE)
    return letter + (word[1:] if swaps else word)


def _replaced(word: str, letter: str) -> str:
    """The letter in the place of the first that sounds like it; a mute h behind a t; else as it was."""
    plain = flat(word)
    if letter == "b" and "fev" in plain:  # Lefebvre, of old
        at = plain.find("fev")
        return word[:at] + "febv" + word[at + 3 :]
    if letter == "h":
        at = plain.find("t", 0, -1)
        return word[: at + 1] + "h" + word[at + 1 :] if at >= 0 else word
    if letter in _SILENT and plain[-1] in _SILENT:
        return word[:-1] + letter
    for like in (*_LIKE, *_VOWELS):
        other = next((one for one in like if letter in like and one != letter and one in plain), None)
        if other is not None:
            at = plain.find(other)
            return word[:at] + letter + word[at + len(other) :]
    return word


def with_hyphens(said: str) -> str:
    """Wherever the two were said."""
    told = _HYPHEN_TOLD.search(said)
    if told is None:
        return said
    pair = re.compile(rf"\b{told['pair']}\b", re.I)
    without = said[: told.start()] + told["pair"] + told["told"] + said[told.end() :]
    return pair.sub(lambda found: found[0].replace(" ", "-"), without)
