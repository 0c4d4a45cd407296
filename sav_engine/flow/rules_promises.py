"""Pure. Rule over the texts: a message that is promised to callers must be able to go out.

Known by its words: a verb of sending and what is sent, in one sentence that is no question. A bot that asks for an
address promises nothing yet; one that says "un e-mail de confirmation vous parvient" does.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from .finding import Finding, find
from .graph import edges, reachable
from .model import Flow, Part, Place, PromptPart, TemplatePart, WrittenPart, parts_of

_LETTER = r"(?:e-?mails?|mails?|méls?|courriels?|courriers? électroniques?|messages? (?:écrits?|électroniques?))"
_SENDS = r"(?:envoy|enverr|envoi|adress(?:e|ons|erai|erons)\b|recev|reçoi|parvien|confirm|suivr?|suit\b|transmet)"
PROMISE = re.compile(rf"\b(?:{_SENDS}\w*\b.*\b{_LETTER}|{_LETTER}\b.*\b{_SENDS}\w*)", re.IGNORECASE)
NOT_YET = re.compile(r"\b(?:votre|quelle|une?) adresse\b|\bn[e'’].*\bpas\b|\?\s*$", re.IGNORECASE)
SENTENCE = re.compile(r"[^.!?…]+[.!?…]*")
CURE = "donnez SMTP_URL (ou WEBHOOK_URL, si un autre système écrit), ou ne promettez pas d'e-mail"


def promised_in_vain(flows: Sequence[Flow], texts: Mapping[str, str]) -> list[Finding]:
    """One finding for each thing said that promises a message. Call it when none can be sent."""
    seen: set[str] = set()
    found = []
    for flow in flows:
        for state, part in _said(flow):
            for text, at in _texts(part, texts):
                if promise := promise_of(text):
                    if text not in seen:
                        found.append(
                            find(at, state, f"promet un e-mail (« {promise} »), et rien ne peut l'envoyer", CURE)
                        )
                    seen.add(text)
    return found


def promise_of(text: str) -> str | None:
    """The sentence that promises a message; None when there is none."""
    sentences = (sentence.strip() for sentence in SENTENCE.findall(text))
    return next((one for one in sentences if PROMISE.search(one) and not NOT_YET.search(one)), None)


def _said(flow: Flow) -> Iterator[tuple[str, Part]]:
    for name in reachable(edges(flow), (flow.starts_at, flow.limits.go)):
        for part in parts_of(flow.states[name]):
            yield name, part
    for name, row in flow.anywhere.items():
        for part in row.say:
            yield f"anywhere: {name}", part


def _texts(part: Part, texts: Mapping[str, str]) -> Iterable[tuple[str, Place]]:
    match part:
        case PromptPart(prompt_id=prompt_id, at=at) | WrittenPart(fallback=PromptPart(prompt_id=prompt_id, at=at)):
            return [(texts.get(prompt_id, ""), at)]
        case TemplatePart(text=text, at=at):
            return [(text, at)]
    return []
