"""What the sentence encoder had to say in a call that is run again: nothing that it had not read by then.

In the call it was asked about some utterances only, and was late for a few; whoever runs the call again could ask it
about everything, and the grammars would then decide otherwise than they did.
"""

from __future__ import annotations

import attrs

from ..flow.events import CallerSaid
from ..grammars.encoded import Encode, Encoded
from .tape import FlowStep, Tape


@attrs.define
class EncodedThen:
    """An `Encode` for the grammars of one call; `come_to` is to be told of each step of its tape.

    encode: the encoder of today. had_encoder: whether the call had one; None where its trace does not tell, and all
    is read. reads_more: for a changed flow, which may ask about utterances that were plain enough to the call's own.
    """

    encode: Encode
    had_encoder: bool | None
    reads_more: bool = False
    _read: set[str] = attrs.field(factory=set)

    def __call__(self, text: str) -> Encoded | None:
        may = self.had_encoder is None or text in self._read
        return self.encode(text) if may else None

    def come_to(self, step: FlowStep) -> None:
        if not isinstance(step.event, CallerSaid) or not self.had_encoder:
            return
        if step.reading == "read" or (self.reads_more and step.reading != "late"):
            self._read.add(step.event.text)
        else:
            self._read.discard(step.event.text)


def encoded_then(tape: Tape, encode: Encode, *, reads_more: bool = False) -> EncodedThen:
    return EncodedThen(encode, tape.had_encoder, reads_more)
