"""Pure. Telephone numbers in one form: E.164 ("+33612345678").

Any room may import it. How French says a number is the business of `spoken/`.
Source: ITU-T E.164 (at most 15 digits after the plus); French numbering plan: 0 + nine digits, the first of them 1-9.
"""

from __future__ import annotations

import re
from typing import Final

_PUNCTUATION: Final = re.compile(r"[\s.\-()/\u00a0\u202f]+")
_FRENCH: Final = re.compile(r"(?:\+33|0033|0|33)0?([1-9][0-9]{8})")  # "+33 (0)6 ..." is written on business cards
_INTERNATIONAL: Final = re.compile(r"(?:\+|00)([1-9][0-9]{6,14})")
_MOBILE: Final = re.compile(r"\+33[67][0-9]{8}")


def to_e164(number: str | None) -> str | None:
    """A caller's number as telephone systems, databases and people write it, as E.164.

    None for an anonymous caller, an internal extension, or anything that is not a number.
    """
    digits = _PUNCTUATION.sub("", number or "")
    if french := _FRENCH.fullmatch(digits):
        return f"+33{french[1]}"
    if (abroad := _INTERNATIONAL.fullmatch(digits)) and not abroad[1].startswith("33"):
        return f"+{abroad[1]}"
    return None


def is_french_mobile(e164: str) -> bool:
    """06 and 07; a number of ten digits that may still be forwarded from a fixed line."""
    return _MOBILE.fullmatch(e164) is not None


def masked(e164: str) -> str:
    """Enough of a number to tell two callers apart, too little to ring one: "+336••••••01"."""
    return e164[:4] + "•" * max(0, len(e164) - 6) + e164[-2:] if len(e164) > 6 else "•" * len(e164)
