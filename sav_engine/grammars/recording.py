"""Does the caller ask not to be recorded?"""

from __future__ import annotations

from .answer import LIKELY, Answer
from .text import normalise, phrases

_RECORD = r"enregistr\w*"
_THAT = "(?:etre |que vous (?:m |me |nous )?)?"
_REFUSED = phrases(
    rf"(?:veux|souhaite|voudrais|accepte|desire|aimerais) pas (?:du tout )?(?:d )?{_THAT}{_RECORD}",
    rf"refus\w* (?:d etre |que vous (?:m |me |nous )|qu on (?:m |me |nous )|l |cet |tout |cette )?{_RECORD}",
    rf"(?:m|nous) enregistrez pas|pas d {_RECORD}|sans enregistrement",
    "^(?:la )?touche etoile$",  # read out instead of pressed; "étoile" alone may be a company's name
    rf"arrete\w* (?:de (?:m |nous )?|l |cet |d )?{_RECORD}",
    rf"(?:coupez|supprimez|effacez|stoppez) (?:moi )?(?:l |cet )?{_RECORD}",
    rf"oppose\w* a (?:l |cet |tout |ce que vous (?:m )?)?{_RECORD}",
    rf"(?:pas d accord|contre) (?:pour |avec )?(?:l |cet |etre )?{_RECORD}",
)


def refuses_recording(utterance: str) -> Answer | None:
    """Only what is plainly about this call's recording: "j'ai enregistré un message" is not."""
    return Answer("yes", LIKELY) if _REFUSED.search(normalise(utterance)) else None
