"""A French telephone number as it is said: in pairs, digit by digit, in threes, with +33.

The words are the same whichever way they were grouped ("soixante douze" is 72, or 60 and 12), so the grouping is
searched that makes a whole number: ten digits. What makes none is not completed by guessing; it is no number.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain, takewhile

import attrs

from .. import phone
from .answer import LIKELY, SURE, Answer
from .numbers import Atom, Piece, longest, pieces, readings
from .refusal import has_none
from .text import flat, normalise, phrases, word_set, words_of

NATIONAL_DIGITS = 10
DIGITS_MAX = 14  # 0033 (0)6 ... is the longest way to say one
UNSAID = 10  # nobody says "vingt | cinq" for 20 5; more than once, and it is a number that was not finished
COST_MAX = 2 * UNSAID - 1
ATOMS_MAX = 40  # of one run; ten digits said one by one, twice over, with corrections, are fewer

LIST_COMMAS_MIN = 3  # fewer, and a comma is only a breath
_HYPHENED = re.compile(r"\b[a-z]+(?:-[a-z]+)+\b")
_IN_LIST = re.compile(r"(?<=, )[a-z]+(?: [a-z]+)*(?=,|[ .]*$)")
_FILLERS = word_set("euh heu hein bon ben alors puis ensuite virgule point tiret espace le la les et c est ah oh")
_CORRECTIONS = word_set(
    "non pardon plutot erreur trompe excusez oups oui ok voila"
)  # "oui" and what follows says it again
# What is said when a number is taken back, or said over.
_CORRECTING = phrases(
    "je (?:me suis|m etais) trompee?|je me trompe|je (?:rectifie|corrige|reprends|recommence|redis|repete)"
    "|(?:je|j ai) (?:dis|dit) (?:une betise|n importe quoi)|(?:ah|oh|euh) (?:zut|mince|non)|zut|mince"
    "|attendez|attends"
)
_ABOUT_ENDS = phrases(
    "(?:les|le) (?:(?:deux|2) )?derniers?(?: chiffres?)?|a la fin|ca (?:se )?(?:finit|termine) par|pour finir"
)
# Which of several numbers is meant.
_WANTED = phrases(
    "prenez|prends|plutot|maintenant|nouveau|mieux|pardon|le bon|notez|appelez|rappelez|joindre"
    "|directement|actuel|desormais|aujourd hui"
)
_SET_ASIDE = phrases(
    "ancien(?:ne)?|avant|etait|c etait|j avais|ne prenez pas|pas le|pas au|pas sur le|n appelez pas|oubliez"
    "|surtout pas"
)
_DEAD = phrases(
    "coupe|(?:ne )?(?:marche|fonctionne|existe|est) plus|resilie|l ancien|mais (?:appelez|prenez|notez|rappelez)"
    "|mais (?:je|j) (?:prefere|aime)|en panne|plus bon|pas celui(?: la| ci)|oubliez"
)
_THE_LAST = phrases("prenez (?:le (?:second|dernier|deuxieme)|celui la)|le deuxieme|le second|plutot celui la")
_HOMOPHONES = {"o": "zero", "oh": "zero", "cet": "sept", "cette": "sept", "dis": "dix", "dit": "dix", "vin": "vingt"}
_TIMES = {"deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8}
_AGAIN = {"double": 2, "triple": 3}


def phone_number(utterance: str) -> Answer | None:
    """given: captured is the national form, "0612345678". none: the caller has, knows or gives none."""
    text = _CORRECTING.sub(
        " pardon ", normalise(_as_grouped(utterance).replace("+", " plus ")).replace("z ero", "zero")
    )
    read = _without_denied(_read(_ABOUT_ENDS.sub(" pardon ", text)))
    runs = list(_runs(read))
    whole = [(found, run) for run in runs if (found := _solve_corrected(run.pieces)) is not None]
    if whole:
        number, run = max(whole, key=lambda one: _preference(read, [run for _, run in whole], one[1]))
        return Answer("given", SURE if _is_plain(run.pieces) and len(whole) == 1 else LIKELY, number)
    found = _interrupted([run.pieces for run in runs])
    if found is not None:
        return Answer("given", LIKELY, found)
    return Answer("none", LIKELY) if has_none(utterance) else None


def _preference(read: Sequence[Piece], whole: Sequence[Run], run: Run) -> tuple[int, int]:
    """Of several numbers the one that is asked to be taken, not the old one nor the one set aside; else the first."""
    at = whole.index(run)
    before = _words(read[whole[at - 1].end if at else 0 : run.start])
    after = _words(read[run.end : whole[at + 1].start if at + 1 < len(whole) else len(read)])
    wanted = len(_WANTED.findall(before)) - 2 * len(_SET_ASIDE.findall(before)) - 2 * len(_DEAD.findall(after))
    if at + 1 == len(whole) and _THE_LAST.search(after):
        wanted += 2
    return wanted, -at


def _words(read: Sequence[Piece]) -> str:
    return " ".join(piece for piece in read if isinstance(piece, str))


def _as_grouped(utterance: str) -> str:
    """What a hyphen or a list of commas tells of the grouping, kept as digits: "vingt, quatre-vingts" -> "20, 80"."""
    text = _HYPHENED.sub(_in_digits, flat(utterance))
    return _IN_LIST.sub(_in_digits, text) if text.count(",") >= LIST_COMMAS_MIN else text


def _in_digits(said: re.Match[str]) -> str:
    """One number in digits; anything else as it stands."""
    atoms = [piece for piece in pieces(words_of(said[0].replace("-", " "))) if piece != "et"]
    whole = longest([one for one in atoms if isinstance(one, Atom)], 0) if isinstance(atoms[0], Atom) else None
    return whole.digits if whole is not None and whole.end == len(atoms) else said[0]


def _read(text: str) -> list[Piece]:
    """Homophones count only beside other numbers: "dis" is dix in "zéro six dis"."""
    words = words_of(_times(text))
    read = pieces(words)
    beside = [isinstance(piece, Atom) for piece in read]
    if sum(beside) < 2:
        return read
    return pieces([_HOMOPHONES.get(word, word) for word in words])


def _times(text: str) -> str:
    """ "double zéro", "trois fois le sept" as the digits they stand for."""
    text = re.sub(r"\b(double|triple) (\w+)", lambda m: " ".join([m[2]] * _AGAIN[m[1]]), text)
    return re.sub(rf"\b({'|'.join(_TIMES)}|[2-9]) fois (?:le |un )?(\w+)", _repeated, text)


def _repeated(found: re.Match[str]) -> str:
    times = _TIMES.get(found[1]) or int(found[1])
    return " ".join([found[2]] * times)


def _without_denied(read: list[Piece]) -> list[Piece]:
    """ "80, zut, pas 80, 83": the number behind "pas" is taken back when another follows."""
    kept: list[Piece] = []
    at = 0
    while at < len(read):
        atoms = list(takewhile(lambda piece: isinstance(piece, Atom), read[at + 1 :]))
        number = longest([one for one in atoms if isinstance(one, Atom)], 0) if atoms and read[at] == "pas" else None
        if (
            number is not None
            and kept
            and (number.end < len(atoms) or read[at + 1 + number.end : at + 2 + number.end] == ["mais"])
        ):
            kept.append("pardon")
            at += 1 + number.end
        else:
            kept.append(read[at])
            at += 1
    return kept


@attrs.frozen
class Run:
    """Numbers and corrections that were said in one go. start, end: where among the pieces, end behind the last."""

    pieces: Sequence[Piece]
    start: int
    end: int


def _runs(read: Sequence[Piece]) -> Iterator[Run]:
    """Stretches of numbers and corrections, without the fillers; any other word ends one."""
    run: list[Piece] = []
    start = end = 0
    for at, piece in enumerate([*read, "."]):
        if isinstance(piece, Atom) or (run and piece in _CORRECTIONS):
            start = start if run else at
            run.append(piece)
            end = at + 1 if isinstance(piece, Atom) else end
        elif piece not in _FILLERS and piece != "plus":
            if _is_worth(run):
                yield Run(run, start, end)
            run = []


def _is_worth(run: list[Piece]) -> bool:
    is_year = any(isinstance(piece, Atom) and piece.value == 1000 and not piece.literal for piece in run)
    return not is_year and 0 < sum(isinstance(piece, Atom) for piece in run) <= ATOMS_MAX


def _interrupted(runs: Sequence[Sequence[Piece]]) -> str | None:
    """ "Zéro six, j'attends que vous notiez, soixante et onze ...": the runs together, up to a whole number."""
    told = [run for run in runs if not _is_article(run)]
    for start, first in enumerate(told):
        if isinstance(first[0], Atom) and first[0].digits.startswith("0"):
            together = (list(chain.from_iterable(told[start:end])) for end in range(start + 2, len(told) + 1))
            found = next(filter(None, map(_solve_corrected, together)), None)
            if found is not None:
                return found
    return None


def _is_article(run: Sequence[Piece]) -> bool:
    """ "une étiquette"."""
    return len(run) == 1 and isinstance(run[0], Atom) and run[0].value == 1 and not run[0].literal


def _is_plain(run: Sequence[Piece]) -> bool:
    return all(isinstance(piece, Atom) for piece in run)


def _solve_corrected(run: Sequence[Piece]) -> str | None:
    """What follows a correction is a whole new number, or replaces as little as makes a whole one."""
    said: list[Atom] = []
    for again in _stretches(run):
        whole = _solve(again)
        said = again if whole or not said else _replaced(said, again)
    return _solve(said) or _solve_later(said)


def _stretches(run: Sequence[Piece]) -> Iterator[list[Atom]]:
    stretch: list[Atom] = []
    for piece in run:
        if isinstance(piece, Atom):
            stretch.append(piece)
        elif stretch:
            yield stretch
            stretch = []
    if stretch:
        yield stretch


def _replaced(said: list[Atom], again: list[Atom]) -> list[Atom]:
    if [one.value for one in said[-len(again) :]] == [one.value for one in again]:
        return said  # "quarante-six, non pardon, quarante-six": said again, as it was
    kept = (said[:end] for end in range(len(said) - 1, -1, -1))
    return next(([*start, *again] for start in kept if _solve([*start, *again])), [*said, *again])


def _solve_later(atoms: Sequence[Atom]) -> str | None:
    """After a false start ("zéro six, zéro six douze ...") or another number said just before."""
    starts = (at for at in range(1, len(atoms)) if atoms[at].digits.startswith("0"))
    return next(filter(None, (_solve(atoms[at:]) for at in starts)), None)


def _solve(atoms: Sequence[Atom]) -> str | None:
    """The most natural grouping of all these atoms that is a French number; see `_groups` for what is natural."""
    cost, number = min(_groupings(atoms, 0, "", 0), default=(0, None))
    return number if cost <= COST_MAX else None


def _groupings(atoms: Sequence[Atom], at: int, digits: str, cost: int) -> Iterator[tuple[int, str]]:
    """(cost, number) of every grouping. They are few: fourteen digits are at most seven pairs."""
    if at == len(atoms):
        number = _national(digits)
        if number is not None:
            yield cost, number
    elif len(digits) < DIGITS_MAX:
        for group, end, more in _groups(atoms, at):
            yield from _groupings(atoms, end, digits + group, cost + more)


def _groups(atoms: Sequence[Atom], at: int) -> list[tuple[str, int, int]]:
    """(digits, end, cost) of each number below a thousand that begins here.

    Words make the longest number they can; "soixante | douze" is likelier than "trente | quatre", for which one
    says "trente, zéro quatre". Digits stand as they are written; "60 12" is seldom meant as 72.
    """
    numbers = [one for one in readings(atoms, at) if one.value < 1000 or one.end == at + 1]
    longest = numbers[0].end
    return [
        (one.digits, one.end, _cost(atoms, at, one.end, longest) + _unjoined(atoms, at, one.end)) for one in numbers
    ]


def _unjoined(atoms: Sequence[Atom], at: int, end: int) -> int:
    """ "vingt un" for "vingt et un": possible, and less likely than the "quatre-vingt-un" around it."""
    last = atoms[end - 1]
    return int(end == at + 2 and last.value in (1, 11) and not last.joined and not atoms[at].literal)


def _cost(atoms: Sequence[Atom], at: int, end: int, longest: int) -> int:
    if atoms[at].literal:
        return 1 if end > at + 1 else 0
    if end == longest:
        return 0
    return 1 if atoms[end].value >= 10 or [one.value for one in atoms[end : end + 2]] == [4, 20] else UNSAID


def _national(digits: str) -> str | None:
    if len(digits) == NATIONAL_DIGITS:
        return digits if digits[0] == "0" and digits[1] != "0" else None
    e164 = phone.to_e164(digits) if digits.startswith(("33", "0033")) else None
    return None if e164 is None else f"0{e164.removeprefix('+33')}"
