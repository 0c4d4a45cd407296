"""How a session is asked for: the query and headers of Deepgram's handshake. Touches nothing.

Parameters in alphabetical order, booleans in lower case, spaces as `+`: as the vendor's SDK writes them, so that a
recorded session can be compared byte by byte (tests/conformance).
"""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlencode, urlsplit

import attrs

from .. import __version__
from .deepgram_keyterms import Keyterm, takes_keyterms

PATH = "/v1/listen"
# French exists for these only: the `nova-2-phonecall` family is English, and what is not in the list is refused with
# HTTP 400 when the first caller rings.
FRENCH_MODELS = ("nova-3", "nova-3-general", "nova-2", "nova-2-general")

ENDPOINTING_MS = 300  # its own end of speech, a hint for us; the default of 10 ms splits sentences
UTTERANCE_END_MS = 1000  # less brings nothing: interim results come about once a second


@attrs.frozen
class Listen:
    """What a session is asked to do. url: scheme, host and port only. api_key: never printed."""

    url: str
    api_key: str = attrs.field(repr=False)
    model: str = "nova-3"
    language: str = "fr"
    keyterms: tuple[Keyterm, ...] = ()
    mip_opt_out: bool = True

    def resource(self) -> str:
        """Path and query."""
        return f"{PATH}?{urlencode(sorted(self._parameters(), key=lambda pair: pair[0]))}"

    def is_secure(self) -> bool:
        return urlsplit(self.url).scheme in ("wss", "https")

    def place(self) -> tuple[str, int]:
        """Host and port."""
        parts = urlsplit(self.url)
        return parts.hostname or "", parts.port or (443 if self.is_secure() else 80)

    def headers(self) -> list[tuple[bytes, bytes]]:
        return [
            (b"User-Agent", f"sav-engine/{__version__}".encode()),
            (b"Authorization", f"Token {self.api_key}".encode()),
        ]

    def _parameters(self) -> Iterator[tuple[str, str]]:
        yield "channels", "1"
        yield "encoding", "linear16"
        yield "endpointing", str(ENDPOINTING_MS)
        yield "interim_results", "true"
        yield "language", self.language
        yield "mip_opt_out", "true" if self.mip_opt_out else "false"
        yield "model", self.model
        yield "punctuate", "true"
        yield "sample_rate", "8000"
        yield "smart_format", "false"  # it holds finals back for up to 3 s while it believes a number unfinished
        yield "utterance_end_ms", str(UTTERANCE_END_MS)
        yield "vad_events", "true"
        for keyterm in self.keyterms:
            if takes_keyterms(self.model):
                yield "keyterm", keyterm.term
            else:
                yield "keywords", f"{keyterm.term}:{keyterm.boost:g}"
