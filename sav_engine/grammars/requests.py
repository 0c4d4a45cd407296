"""What a caller may ask at any moment: a human, one moment, to hear it again."""

from __future__ import annotations

from .answer import LIKELY, SURE, Answer
from .text import is_only, normalise, phrases, words_of

_SOMEBODY = (
    "(?:un |une |le |la |l |votre |vos |des |d un |avec |a |vrai |vraie |autre |etre )*"
    "(?:technicienn?e?s?|conseillere?s?|humaine?s?|operat(?:eur|rice)s?|quelqu un|personne|collegues?|responsables?"
    "|agents?|superviseur|charge de clientele|service client|etre humain|standardiste)"
)
_ASKS = phrases(
    rf"(?:parler|passer|passez|passe|joindre|avoir|transferer|transferez|discuter|voir|basculer|mettre|mettez|communiquer)"
    rf"(?: moi| nous)? (?:en (?:relation|contact|communication) )?(?:avec |a |vers )?{_SOMEBODY}",
    rf"(?:veux|voudrais|souhaite|prefere|faudrait|faut|besoin d|aimerais|exige|demande) (?:\w+ ){{0,3}}{_SOMEBODY}",
    r"(?:pas|plus|marre) (?:\w+ ){0,4}(?:robot|machine|ordinateur|repondeur|boite vocale)",
    rf"est ce qu il y a {_SOMEBODY}",
    "(?:vrai|vraie) (?:personne|humain|conseiller|technicien)",
)
_REFUSED = phrases(
    rf"(?:pas|plus|sans|aucun|inutile) (?:\w+ ){{0,3}}(?:besoin |parler |passer |envie )?"
    rf"(?:de |d |avec |a )*{_SOMEBODY}",
    rf"{_SOMEBODY} (?:\w+ ){{0,3}}(?:est |sont |a |ont |m |n |devait |doit )(?:\w+ ){{0,2}}"
    rf"(?:passe|venu|dit|rappele|vient|passer|venir|appele|deja|repond|pas)",
    rf"(?:deja|hier) (?:\w+ ){{0,3}}(?:parle|eu|vu) (?:\w+ ){{0,2}}{_SOMEBODY}",
    rf"(?:ai|avons|avait) (?:\w+ )?(?:parle|eu|vu|appele) (?:\w+ ){{0,2}}{_SOMEBODY}",
)
_BARE_WORDS_MAX = 7  # "technicien s'il vous plaît"; longer, and the technician may be one who came yesterday
_BARE = phrases("technicien(?:ne)?|conseill(?:er|ere)|humain|operat(?:eur|rice)|quelqu un|une personne|responsable")

_POLITE = "oui non ok alors bon ah oh euh hein s il vous te plait merci voila d accord donc et"
_WAIT_WORDS = (
    f"{_POLITE} attendez attends attend patientez un une deux trois cinq "
    "petit petite petites instant moment seconde secondes minute minutes "
    "ne quittez pas je regarde vais voir reviens j arrive restez la"
).split()
_WAIT = phrases(
    "attendez|attends|patientez",
    "(?:un|une|deux|cinq) (?:petite?s? )?(?:instant|moment|secondes?|minutes?)|ne quittez pas",
    "je reviens",
)
_REPEAT = phrases(
    "repet(?:er|ez|e)|redi(?:re|tes)|comment|pardon|vous dites|vous avez dit(?: quoi)?|quoi|c est a dire",
    "(?:pas|mal|rien) (?:bien |tout )?(?:compris|entendu)",
    "(?:ai|avais) (?:rien|pas) (?:\\w+ )?(?:compris|entendu)",
)
_REPEAT_WORDS_MAX = 9
_REPEAT_BARE = (f"{_POLITE} pardon comment quoi hein vous avez dit dites c est ca excusez moi").split()
_REPEAT_CLEAR = phrases(
    "(?:pouvez vous |vous pouvez |tu peux |peux tu )?(?:me )?(?:repeter|repetez|redire|redites)",
    "pas (?:bien |tout )?(?:compris|entendu)|mal (?:compris|entendu)|rien (?:compris|entendu)",
)


def wants_human(utterance: str) -> Answer | None:
    """A technician was asked for now: not one who came yesterday, nor one who is not wanted."""
    text = normalise(utterance)
    if _REFUSED.search(text):
        return None
    if _ASKS.search(text):
        return Answer("yes", SURE)
    short = len(words_of(text)) <= _BARE_WORDS_MAX
    return Answer("yes", LIKELY) if short and _BARE.search(text) else None


def asks_to_wait(utterance: str) -> Answer | None:
    """ "Attendez, je regarde": nothing but that was said."""
    text = normalise(utterance)
    return Answer("yes", SURE) if is_only(text, _WAIT_WORDS) and _WAIT.search(text) else None


def asks_to_repeat(utterance: str) -> Answer | None:
    """The question was not heard, or not understood."""
    text = normalise(utterance)
    if len(words_of(text)) <= _REPEAT_WORDS_MAX and _REPEAT_CLEAR.search(text):
        return Answer("yes", SURE)
    return Answer("yes", LIKELY) if is_only(text, _REPEAT_BARE) and _REPEAT.search(text) else None
