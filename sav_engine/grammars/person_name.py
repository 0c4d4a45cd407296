"""Who the caller is: a name that was introduced ("je m'appelle"), announced ("à l'appareil"), or said alone.

The weaker the introduction, the more the words must look like a name: known, or written with a capital. A spelled
name corrects the one that was said before it. Names of others ("j'ai eu monsieur Martin hier") are not the caller's.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

from .answer import LIKELY, SURE, Answer
from .known_names import FIRST_NAMES, PARTICLES
from .name_introduced import Names, is_known
from .name_mentioned import mentioned
from .name_order import compounded, corrected, first_name_first
from .name_spelled import ALIKE_MIN, with_spelled
from .name_tagged import reconsidered, with_opening
from .name_ways import read, read_in_order
from .naming import Word, as_written, words_in
from .other_people import without_others
from .refusal import will_not
from .sounds import sound
from .text import flat
from .told import with_hyphens, with_told_letters

_CORRECTED = re.compile(
    r"\b(?:(?:non,? )?(?:pardon|excusez(?:[- ]moi)?|je me trompe|je (?:rigole|plaisante|blague)|plutot|enfin"
    r"|je veux dire)[, ]+"
    r"|(?<=[a-z]{3} )(?:euh )?non[, ]+(?!pas )|(?:non,? )?pas (?P<not>[^\W\d_]+)[, ]+(?:mais )?)"
)
_DENIED_AFTER = re.compile(r"(?<=[a-z]{3})([ ,]+(?:et |mais )?(?:non )?pas )([a-z]+(?:-[a-z]+)?)(?=[ .,]|$)")
# How a transcriber writes the small words before a name; said in the same way, they are not told apart by ear.
_HEARD_AS = (
    (
        re.compile(
            r"\b(moi|nom|pr[ée]nom|ici|oui|bonjour|alors|non)([ ,]+)(?:s[' ]est|ces|cest|ses|sait|c est)\b", re.I
        ),
        r"\1\2c'est",
    ),
    (re.compile(r"^(?:s[' ]est|ces|cest|c est) (?=(?:monsieur|madame|mademoiselle)\b)", re.I), "c'est "),
    (
        re.compile(
            r"\b(?:je m ?' ?(?:app?el+es?|a pelle)|je m[ae] ?p+el+e|j'm'appelle|jm'?appelle|m'apel+e?)\b", re.I
        ),
        "je m'appelle",
    ),
    (re.compile(r"\bau nom de famille\b", re.I), "nom de famille"),
    (re.compile(r"(?<=[^\W\d_]{2}) (?:(?<!un )tiret|trait d.?union) (?=[^\W\d_]{2})", re.I), "-"),
    (re.compile(r"(?<=\w)(?:[ ,]+(?:euh+|heum?|hum+|mmh+)\b)+(?=[ ,]+\w\w)", re.I), ""),  # in the middle of a name
)
# "Le moine, attaché".
_JOINED_TOLD = re.compile(
    r"\b(l[ea]s?|d[eu]s?|saint|bel|ben|el|mac|mc|van) ([^\W\d_]+),? (?:(?:c'est |le tout |tout |en )*)"
    r"(?:attach[ée]e?|coll[ée]e?|un (?:seul )?mot)\b",
    re.I,
)
_WHICH = re.compile(
    r"[ ,]+(?:(?:deux|double|un|une) [a-z] )?(?:(?<= [a-z] )(?:a|dans|pour|sur|le|la|les)|(?:le"
    r"|la)) (?P<which>[a-z]{3,})[ .]*$"
)
_MAIDEN = re.compile(
    r"\b(?:mon )?nom de jeune fille(?:,? c'est|,? etait|,?) [a-z]+(?:-[a-z]+)?"
    r"|,? [a-z]+(?:-[a-z]+)? (?:c'etait|c'est|est|etait|etant) mon nom de jeune fille"
)
_NOW = re.compile(r"\b(?:je m'appelle|mon nom|nom marital|epouse|maintenant|c'est)\b")
_BEFORE_NOW = re.compile(
    r".*\b(?:avant|c'etait|j'etais|je m'appelais)\b.*\b(?:maintenant|desormais|aujourd'hui|c'est plutot)\b"
)
_ADDRESS = re.compile(r"\b[aà]robase\b|@|\bpoint (?:fr|com|net|org|be)\b", re.I)  # nothing was learned of these
STORY_WORDS = 10
LONG_STORY, TAKEN_BACK, UNKNOWN = 0.1, 0.1, 0.05  # what each doubt takes from the confidence
# Of what was learned against the rules 61 of 100 were right at first sight, where these heard nothing 3 of 15; of
# what both say, 94 of 100.
TAUGHT, TAUGHT_ALONE = 0.6, 0.4
WORDS_MAX = 80  # callers say who they are first; a longer story is read so far
_STORY = re.compile(r"\b(?:je vous (?:appelle|contacte|telephone|rappelle)|j'appelle|je rappelle)\b", re.I)
# "Pasteur, comme Louis Pasteur, mais moi c'est Annick".
_HEADED = re.compile(r"(?P<name>[^\W\d_]{3,}),? comme .* moi (?:c'est|je suis) ", re.I)
# "Pascale Ri Rivoire": a name begun, and begun again.
_BEGUN_AGAIN = re.compile(r"(?<![-\w'])(?P<begun>[^\W\d_]{2,4}),? (?=(?P=begun)[^\W\d_]{2})", re.I)
_COUPLE = re.compile(r"\bmonsieur et madame (?P<name>[^\W\d_]{3,}),? (?:et )?(?:moi|mon pr[ée]nom)\b", re.I)
# "Mbappé, comme le joueur"
_LIKENESS = re.compile(r",? (?:comme (?:l['’]|la |le |les |un |une |celui|dans )|mais )", re.I)
_NICKNAME = re.compile(
    r"\b(?:on|tout le monde|tous) m'appelle(?:nt)?\b|\b(?:pouvez|peux) m'appeler\b|\bdites? \w+ tout court"
)
# "Nolan, et puis Besson"
_AND_THEN = re.compile(r"(?<=[^\W\d_]),? (?:et )?(?:puis|ensuite)(?: (?:le nom|c'est))? (?=[^\W\d_]{3})", re.I)


def person_name(utterance: str) -> Answer | None:
    """given: captured is the name, first name first when both can be told apart. none: the caller will "
    "not say it."""
    heard = as_heard(utterance)
    told, told_sure = _by_rules(heard)
    words, spelled = with_spelled(heard)
    again = None if _ADDRESS.search(heard) else reconsidered(words_in(words), spelled, told, told_sure)
    opened = with_opening(words_in(words), told)
    told = told if len(opened) == len(told) else compounded(opened)
    name, sure = (told, told_sure) if again is None else (again, TAUGHT if told else TAUGHT_ALONE)
    if not name:
        return Answer("none", LIKELY) if will_not(heard) else None
    return Answer("given", sure, as_written([word.said for word in name]))


def _by_rules(heard: str) -> tuple[Names, float]:
    said = _AND_THEN.sub(" ", without_others(_without_maiden(heard)))
    rest, spelled = with_spelled(said)
    found = _found(rest)
    if found is None:
        return [], 0.0
    name = _with_family(found[0], spelled, said)
    return name, _graded(SURE if spelled else found[1], name, said)


def _with_family(name: Names, spelled: Sequence[str], said: str) -> Names:
    """ "D E S C H A M P S, Deschamps comme Didier, mais moi c'est Roland": the family was told before."""
    if len(name) != 1 or not name[0].is_first_name:
        return name
    headed = _HEADED.match(said) or _COUPLE.search(said)
    told = [*spelled, *([headed["name"]] if headed else [])]
    families = [word for word in words_in(" ".join(told)) if word.could_be_name and not word.is_first_name]
    return [*name, families[-1]] if families and not _is_like(families[-1], name[0]) else name


def _is_like(word: Word, other: Word) -> bool:
    return SequenceMatcher(None, word.flat, other.flat).ratio() >= ALIKE_MIN


def _graded(confidence: float, name: Names, utterance: str) -> float:
    """Less where a long story was told around it, or something was taken back, or nobody we know bears it."""
    doubts = (
        (len(utterance.split()) > STORY_WORDS, LONG_STORY),
        (_CORRECTED.search(flat(utterance)) is not None, TAKEN_BACK),
        (not any(word.is_known for word in name), UNKNOWN),
    )
    return round(confidence - sum(less for is_so, less in doubts if is_so), 2)


def as_heard(utterance: str) -> str:
    """Its first words, what a transcriber makes of them undone and what is told of letters done."""
    utterance = " ".join(utterance.split()[:WORDS_MAX])
    for heard, said in _HEARD_AS:
        utterance = heard.sub(said, utterance)
    utterance = _BEGUN_AGAIN.sub(_without_begun, with_hyphens(utterance))
    return _without_references(with_told_letters(_JOINED_TOLD.sub(r"\1\2", utterance)))


def _without_begun(found: re.Match[str]) -> str:
    """ "Jo Joly" and "De Decker" are names."""
    begun = flat(found["begun"])
    return found[0] if begun in FIRST_NAMES or begun in PARTICLES else ""


def _without_references(said: str) -> str:
    """ "Fabre Mathieu, avec un seul t, le Mathieu": behind a remark, which of the two it is about."""
    for found in reversed(list(_WHICH.finditer(flat(said)))):
        if re.search(rf"(?<!\ble )(?<!\bla )\b{found['which']}\b", flat(said)[: found.start()]):
            said = said[: found.start()] + said[found.end() :]
    return said


def _without_maiden(said: str) -> str:
    """ "Mon nom de jeune fille c'est Petit, mais je m'appelle Julie Sanchez": the name that is hers now."""
    found = _MAIDEN.search(flat(said))
    is_now = found is not None and _NOW.search(flat(said)[: found.start()] + flat(said)[found.end() :])
    return said[: found.start()] + said[found.end() :] if found and is_now else said


def _found(said: str) -> tuple[Names, float] | None:
    """What stands after a correction comes first; then the ways to say a name, the surest first."""
    said = _of_now(_without_denied(said))
    corrections = [found for found in _CORRECTED.finditer(flat(said)) if _takes_back(found)]
    for found in reversed(corrections):
        name, confidence = read(said[found.end() :])
        if name:
            name = corrected(read(said[: found.start()])[0], name)
            return _ordered(_in_full(name, said) if found[0].startswith("enfin") else name, said), confidence
    for part in (said, _STORY.split(said, maxsplit=1)[0], _LIKENESS.split(said, maxsplit=1)[0]):
        name, confidence, is_told = read_in_order(part)
        if is_told:
            return compounded(name) if len(name) > 2 else name, confidence
        if len(name) == 1 and _NICKNAME.search(flat(part)):
            name = mentioned(part) or name
        if name:
            return _ordered(_in_full(name, part), part), confidence
    return None


def _of_now(said: str) -> str:
    """ "Avant c'était madame Leroy, maintenant madame Blanchard": of then and now, now."""
    found = _BEFORE_NOW.match(flat(said))
    now = "" if found is None else said[found.end() :]
    return now if read(now)[0] else said


def _ordered(name: Names, said: str) -> Names:
    whole = compounded(name)
    return whole if _is_said_in_order(whole, flat(said)) else first_name_first(whole)


def _is_said_in_order(name: Names, said: str) -> bool:
    """ "Vincent, Vincent Hubert": who says one of them first says them in order then."""
    times = sorted(len(re.findall(rf"(?<![-\w]){word.flat}(?![-\w])", said)) for word in name)
    return (
        times == [1, 2] and all(word.is_first_name for word in name) and " ".join(word.flat for word in name) in said
    )


def _without_denied(said: str) -> str:
    """ "J'ai dit Bertin, pas Martin" -> "J'ai dit Bertin"."""
    for found in reversed(list(_DENIED_AFTER.finditer(flat(said)))):
        behind = said[found.end() :]
        if _is_denied(said, found, is_last=not behind.strip(" .")):
            said = said[: found.start(1)] + behind
    return said


def _is_denied(said: str, found: re.Match[str], *, is_last: bool) -> bool:
    """What sounds like the word before it; last of all, any name."""
    before = words_in(said[: found.start(1)])[-1:]
    denied = words_in(said[found.start(2) : found.end(2)])
    return (is_last and is_known(denied)) or (before != [] and _are_heard_alike(before[0].flat, denied[0].flat))


def _are_heard_alike(said: str, denied: str) -> bool:
    """Not the same: "Martin non pas Martin" takes both back."""
    return said != denied and sound(said) == sound(denied)


def _in_full(name: Names, said: str) -> Names:
    """ "Zola, prénom Xavier, donc Xavier Zola": one word of it was found, and all of it is said elsewhere."""
    whole = mentioned(said) if len(name) == 1 else []
    return whole if name and name[0].flat in [word.flat for word in whole] else name


def _takes_back(found: re.Match[str]) -> bool:
    """ "Pas Durand, Dupond" takes a name back; "pas compris" takes nothing."""
    return found["not"] is None or all(word.could_be_name for word in words_in(found["not"]))
