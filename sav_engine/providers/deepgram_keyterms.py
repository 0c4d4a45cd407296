"""The operator's terms (flows/keyterms.yaml) as Deepgram takes them, judged by its limits. Touches nothing.

nova-3 takes plain terms (`keyterm`), nova-2 single words with a weight (`keywords=word:2`); each refuses or ignores
the other's, and a list that is too long has silently stopped transcription. So all is judged at the start.
"""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from ..errors import ConfigError, Faults

TOKENS_MAX = 500  # of all terms together, nova-3
KEYWORDS_MAX = 100  # nova-2
CHARS_PER_TOKEN = 2  # French names split into pieces of 2 to 4 letters: the shortest, so that we err on our side


@attrs.frozen
class Keyterm:
    """boost: for nova-2 only; nova-3 knows no weights."""

    term: str
    boost: float


def takes_keyterms(model: str) -> bool:
    return model.startswith("nova-3")


def keyterms_for(model: str, terms: Mapping[str, int]) -> tuple[Keyterm, ...]:
    """Those this model takes, with their boosts, in their order. Raises Faults when they are too many."""
    taken = tuple(
        Keyterm(term, boost) for term, boost in terms.items() if takes_keyterms(model) or len(term.split()) == 1
    )
    tokens = sum(-(-len(word) // CHARS_PER_TOKEN) for one in taken for word in one.term.split())
    if takes_keyterms(model) and tokens > TOKENS_MAX:
        raise _too_many(f"environ {tokens} jetons en tout, {model} en prend {TOKENS_MAX}")
    if not takes_keyterms(model) and len(taken) > KEYWORDS_MAX:
        raise _too_many(f"{len(taken)} mots, {model} en prend {KEYWORDS_MAX}")
    return taken


def _too_many(what: str) -> Faults:
    return Faults((ConfigError(where="keyterms.yaml", what=what, fix="retirez les termes les moins utiles"),))
