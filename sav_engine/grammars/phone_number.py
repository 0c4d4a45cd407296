"""A French telephone number as it is said: in pairs, digit by digit, in threes, with +33.

The words are the same whichever way they were grouped ("soixante douze" is 72, or 60 and 12), so the grouping is
searched that makes a whole number: ten digits. What makes none is not completed by guessing; it is no number.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain, takewhile

from .answer import LIKELY, SURE, Answer
from .numbers import Atom, Piece, longest, pieces
from .phone_choice import Run, preference
from .phone_grouping import solve
from .refusal import has_none
from .text import flat, normalise, phrases, word_set, words_of

ATOMS_MAX = 40  # of one run; ten digits said one by one, twice over, with corrections, are fewer

LIST_COMMAS_MIN = 3  # fewer, and a comma is only a breath
_HYPHENED = re.compile(r"\b[a-z]+(?:-[a-z]+)+\b")
_IN_LIST = re.compile(r"(?<=, )[a-z]+(?: [a-z]+)*(?=,|[ .]*$)")
_FILLERS = word_set("euh heu hein bon ben alors puis ensuite virgule point tiret espace le la les et c est ah oh")
# "oui" and what follows says it again.
_CORRECTIONS = word_set("non pardon plutot erreur trompe excusez oups oui ok voila enfin")
# What is said when a number is taken back, or said over.
_CORRECTING = phrases(
    "je (?:me suis|m etais) trompee?|je me trompe|je (?:rectifie|corrige|reprends|recommence|redis|repete)"
    "|(?:je|j ai) (?:dis|dit) (?:une betise|n importe quoi)|(?:ah|oh|euh) (?:zut|mince|non)|zut|mince"
    "|attendez|attends"
)
_ABOUT_ENDS = phrases(
    "(?:les|le) (?:(?:deux|2) )?derniers?(?: chiffres?)?|a la fin|ca (?:se )?(?:finit|termine) par|pour finir"
)
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
        number, run = max(whole, key=lambda one: preference(read, [run for _, run in whole], one[1]))
        return Answer("given", SURE if _is_plain(run.pieces) and len(whole) == 1 else LIKELY, number)
    found = _interrupted([run.pieces for run in runs])
    if found is not None:
        return Answer("given", LIKELY, found)
    return Answer("none", LIKELY) if has_none(utterance) else None


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
        whole = solve(again) or _starts_over(said, again)
        said = again if whole or not said else _replaced(said, again)
    return solve(said) or _solve_later(said)


def _starts_over(said: Sequence[Atom], again: Sequence[Atom]) -> bool:
    """ "zéro sept trente-trois ..., non, zéro sept ...": from its first figures on."""
    begins = [one.digits for one in again[:2]]
    return len(again) > 1 and begins[0].startswith("0") and begins == [one.digits for one in said[:2]]


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
    whole, values = solve(said) is not None, [one.value for one in again]
    starts = range(len(said)) if whole else range(len(said) - len(again), len(said))
    if any([one.value for one in said[at : at + len(again)]] == values for at in starts):
        return said  # "quarante-six, non pardon, quarante-six": said again, as it was
    if solve([*said, *again]):
        return [*said, *again]  # "zéro sept, oui, ensuite soixante et un": goes on
    kept = [said[:end] for end in range(len(said) - 1, -1, -1)]
    ways = ([*start, *again[skipped:]] for skipped in range(len(again)) for start in kept)
    return next((way for way in ways if solve(way)), [*said, *again])


def _solve_later(atoms: Sequence[Atom]) -> str | None:
    """After a false start ("zéro six, zéro six douze ...") or another number said just before."""
    starts = (at for at in range(1, len(atoms)) if atoms[at].digits.startswith("0"))
    return next(filter(None, (solve(atoms[at:]) for at in starts)), None)
