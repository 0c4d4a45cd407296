"""A name as it is spelled, in the place of the one that was said."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from .naming import INITIALS_MAX, capitalised
from .spelled_after import put
from .spelling import tokens, written
from .text import flat

ALIKE_MIN = 0.5  # "lefèvre, l e f e b v r e": the spelled name is the one that was said before
NEAR_MAX = 4  # words between a name and its spelling: "Martin, alors je vous l'épelle, M A R T I N"
_TOKEN = re.compile(r"[^\W\d_]+(?:['\u2019-][^\W\d_]+)*|\d+|[.,;!?]")
_LISTED = re.compile(r"(?<=\b[^\W\d_])[,.-]\s*(?=[^\W\d_]\b)")  # "D, U, P" and "D.U.P" are spelled too
_WHERE_TOLD = re.compile(r"(\b\w(?: (?:comme|pour) \w+)?) (?:[àa] la fin|au d[ée]but|au milieu|au bout)\b", re.I)
_CONFIRMED = re.compile(r"(?P<letters>\b[^\W\d_](?: [^\W\d_]\b){2,}),? (?P<again>[^\W\d_]) comme [^\W\d_]+")
_SPACE = re.compile(r"(?<=\b\w) (?:un )?(?:espace|plus loin) (?=\w\b)", re.I)
_LETTERS_TOLD = re.compile(
    r"\b(?:avec|prend|sans) (?:un|une|deux|des|les|2|1) [\"«]? ?\w{1,2}\b[\"»]?(?: (?:a la fin|au milieu|au debut"
    r"|et un \w\b))?"
    r"|\bsans (?:un |de )?\w\b|\bcomme (?:l'|le |la |les |un |une |dans )\w+(?:(?: \w+){1,3}(?=,)| \w+$)?"
    r"|\b(?:ca|cela) s'(?:ecrit|epelle)\b|\bje (?:vous )?(?:l')?epelle\b|\bj'epelle\b"
    r"|\ben (?:un (?:seul )?mot|(?:deux|trois) mots)\b|\btout attaches?\b|\battaches?(?=,|$)"
)


def with_spelled(said: str) -> tuple[str, list[str]]:
    """What was said, every spelled word in the place of the one it corrects; and the spelled words."""
    said = _CONFIRMED.sub(_without_confirmed, said)
    plain = _WHERE_TOLD.sub(r"\1", _SPACE.sub(" ", _told_letters_out(said)))
    letters = _LISTED.sub(" ", written(_LISTED.sub(" ", plain.lower())))
    read = tokens(_TOKEN.findall(letters))
    if not any(token.spelled for token in read):
        return plain, []
    words: list[str] = []
    for at, token in enumerate(read):
        if (
            token.text == ","
            and any(near.spelled for near in read[max(0, at - 1) : at + 2])
            and not _ends_label(words)
        ):
            continue  # a breath around letters
        if token.spelled:
            written_so = capitalised(token.text) if len(token.text) > INITIALS_MAX else token.text.upper()
            words = _with_spelled(words, written_so, [near.text for near in read[at + 1 : at + 4]])
        else:
            words.append(token.text)
    return _as_transcribed(words, plain), [capitalised(token.text) for token in read if token.spelled]


def _with_spelled(words: list[str], spelled: str, behind: Sequence[str]) -> list[str]:
    """Over the same word wherever it was said; in its own place where a label follows: "W E I le prénom"."""
    again = [at for at, word in enumerate(words) if flat(word) == flat(spelled)]
    if again and {"accent", "accents"} & {*behind}:
        spelled = words[again[-1]]  # "c h l o e avec accent" is Chloé as it was said
    if again and not {"prénom", "prenom", "nom"} & {*behind}:
        return [*words[: again[-1]], spelled, *words[again[-1] + 1 :]]
    if again:
        said = words[again[-1]]
        return [*words, said if said.lower() == spelled.lower() else spelled]
    return put(words, spelled, near=NEAR_MAX, alike=ALIKE_MIN)


def _ends_label(words: Sequence[str]) -> bool:
    return words[-1:] != [] and flat(words[-1]) in ("prenom", "nom", "famille")


def _as_transcribed(words: Iterable[str], said: str) -> str:
    """With the capitals that the transcriber wrote."""
    written_so = {word.lower(): word for word in _TOKEN.findall(said) if len(word) > 1 and not word.isupper()}
    return " ".join(written_so.get(word, word) for word in words)


def _without_confirmed(found: re.Match[str]) -> str:
    """ "Blin, B L I N, B comme Berthe": a letter of it once more."""
    spelled = flat(found["letters"]).replace(" ", "")
    said = flat(found.string[: found.start()]).split()
    is_whole = any(word.strip(",.") == spelled for word in said) and flat(found["again"]) in spelled
    return found["letters"] if is_whole else found[0]


def _told_letters_out(said: str) -> str:
    """Without "avec deux l", "ça s'écrit" and the like, which tell of letters and are none."""
    for found in reversed(list(_LETTERS_TOLD.finditer(flat(said)))):
        said = said[: found.start()] + " " + said[found.end() :]
    return said
