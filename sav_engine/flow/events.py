"""Pure. What the flow machine is told, and what it asks for. Times are seconds on one monotonic clock."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

import attrs

Slot = str | int | float | bool | None
Slots = Mapping[str, Slot]
BargeIn = Literal["off", "overhear", "words", "speech"]
EndKind = Literal["hang_up", "transfer"]

# ---------------------------------------------------------------- events in


@attrs.frozen
class CallBegan:
    """slots: what is known before the first word, such as `always_open`."""

    slots: Slots = attrs.field(factory=dict)


@attrs.frozen
class CallerSaid:
    """One finished utterance. text is empty when there was speech but no words. confidence: 0..1.

    meant: the answer a semantic helper takes it for, where the grammar was unsure; "" when it knows nothing.
    """

    text: str
    confidence: float = 1.0
    meant: str = ""


@attrs.frozen
class CallerPressed:
    key: str


@attrs.frozen
class CallerSilent:
    """Nothing was heard for the time the question allows."""


@attrs.frozen
class CallerHungUp:
    pass


@attrs.frozen
class BotSpoke:
    """The last `Say` is over: heard in full, or stopped by the caller."""

    saying: int
    stopped: bool = False


@attrs.frozen
class ActionDone:
    """slots: what the action found out; added to the slots of the call before guards are asked."""

    action: str
    slots: Slots = attrs.field(factory=dict)


@attrs.frozen
class ActionFailed:
    """reason: one line for log and trace."""

    action: str
    reason: str


@attrs.frozen
class TimePassed:
    """A deadline of the machine (`next_deadline`) has come: an action is late, a filler is due, the call too long."""


FlowEvent = (
    CallBegan
    | CallerSaid
    | CallerPressed
    | CallerSilent
    | CallerHungUp
    | BotSpoke
    | ActionDone
    | ActionFailed
    | TimePassed
)

# ---------------------------------------------------------------- commands out


@attrs.frozen
class Prompted:
    """A constant prompt, by id."""

    prompt_id: str
    text: str


@attrs.frozen
class Spoken:
    """A variable part, to be synthesised: the text with its slots filled in."""

    text: str


@attrs.frozen
class Composed:
    """A sentence a language model may write; the prompt is said when there is none, or it is late.

    task: see llm.yaml. text: of the prompt.
    """

    task: str
    prompt_id: str
    text: str


Words = Prompted | Spoken | Composed


@attrs.frozen
class Say:
    """Say these parts as one utterance. saying: its number, counted from 0; answered by BotSpoke."""

    saying: int
    parts: tuple[Words, ...]
    barge_in: BargeIn


@attrs.frozen
class Listen:
    """Listen for an answer once the bot has spoken.

    expects: what kind of speech the transcriber should expect: 'open', 'yes_no', 'digits', 'name', 'email'.
    grammar: what the answer is understood by.
    endpointing_s: silence that ends the utterance. noinput_s: silence after the bot's speech until CallerSilent.
    """

    state: str
    expects: str
    endpointing_s: float
    noinput_s: float
    barge_in: BargeIn
    grammar: str = ""


@attrs.frozen
class Do:
    """Start this action; its outcome comes back as ActionDone or ActionFailed. The machine watches the deadline.

    music: the caller hears comfort music whenever nothing is said meanwhile.
    """

    action: str
    slots: Slots
    music: bool = False


@attrs.frozen
class Abandon:
    """The result of this action is no longer wanted (it was too slow): cancel it."""

    action: str


@attrs.frozen
class End:
    """The flow is over; no command follows. Everything said before must be heard before the line closes.

    status: of the ticket ('resolved', 'transferred', 'open', 'closed', 'failed', 'abandoned').
    reason: name of the end state, for the ticket and the trace.
    """

    how: EndKind
    status: str
    reason: str


FlowCommand = Say | Listen | Do | Abandon | End
