"""An e-mail address as it is read out to the caller."""

from __future__ import annotations

import re

from .numbers import digits, in_words

_SIGNS = {"@": "arobase", ".": "point", "-": "tiret", "_": "tiret du bas", "+": "plus"}
_PIECES = re.compile(r"[a-z]+|[0-9]+|.")
READ_AS_NUMBER_MAX = 99  # "75" is said soixante-quinze; longer rows are said digit by digit


def read_out(address: str) -> str:
    """ "marc.petit75@free.fr" -> "marc point petit soixante-quinze arobase free point fr"."""
    return " ".join(map(_said, _PIECES.findall(address.lower())))


def _said(piece: str) -> str:
    if not piece.isdigit():
        return _SIGNS.get(piece, piece)
    if int(piece) <= READ_AS_NUMBER_MAX and not piece.startswith("0"):
        return in_words(int(piece))
    return digits(piece)
