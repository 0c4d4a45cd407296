"""Does the caller ring from a mobile, or from the fixed line that hangs on the box?

The question is whether a restart would cut the call. A wrong "mobile" cuts it, a wrong "fixed" costs a detour:
so whatever points both ways is not understood, and asked again.
"""

from __future__ import annotations

from .affirm_deny import marks, read_marks
from .answer import SURE, Answer
from .text import normalise, phrases

_NOT_MOBILE = phrases(
    "(?:pas|jamais) (?:\\w+ ){0,3}(?:portable|mobile|smartphone)s?", "(?:ai|a) pas de (?:portable|mobile)"
)
_NOT_FIXED = phrases("(?:pas|jamais) (?:\\w+ ){0,4}(?:fixe|box)")
_MOBILE = phrases("portable|mobile|smartphone|iphone|samsung|android|gsm|cellulaire|ma voiture|la rue")
_FIXED = phrases(
    "fixe|(?:sur|depuis|avec|branche a|par) la box|sans fil|combine|telephone de (?:la )?(?:maison|bureau)"
)


def line(utterance: str) -> Answer | None:
    """mobile or fixed; yes means mobile, as the question is put. None when it could be either."""
    text = normalise(utterance)
    said_mobile, said_fixed = _said(text)
    if said_mobile and said_fixed:
        return None
    if _NOT_FIXED.search(text):
        return Answer("mobile", SURE)  # "non, pas du fixe": its no denies the fixed line
    answer = read_marks(marks(_NOT_MOBILE.sub(" ", text)))
    if not said_mobile and not said_fixed:
        return (
            None if answer is None else Answer("mobile" if answer.value == "affirm" else "fixed", answer.confidence)
        )
    if answer is not None and answer.value == ("deny" if said_mobile else "affirm"):
        return None
    return Answer("mobile" if said_mobile else "fixed", SURE)


def _said(text: str) -> tuple[bool, bool]:
    """(a mobile was named or the fixed line denied, a fixed line was named or the mobile denied)"""
    not_mobile, not_fixed = _NOT_MOBILE.search(text) is not None, _NOT_FIXED.search(text) is not None
    rest = _NOT_FIXED.sub(" ", _NOT_MOBILE.sub(" ", text))
    return (not_fixed or _MOBILE.search(rest) is not None, not_mobile or _FIXED.search(rest) is not None)
