"""Pure. Which events the floor may be told of a while after they came, and nobody notices.

To tell the floor wakes its call's task, and what has slept is slow. Some events ask for nothing: they only move the
floor, or begin a wait of seconds. Told later, and by the time at which they came, they leave the floor as if it had
been told at once, if it is told before the first deadline that they may begin.

    on        event           begins                                          so it may lie for
    OPEN      SpeechStarted   an utterance                                    the longest utterance
    BOT       BotFinished     the silence after it                            that silence
    PAUSE     Words           perhaps an earlier end of the pause             up to that of a certain answer

An event that is not in the table is told at once. One that is may still be of interest to others: the conductor is
told of BotFinished, and Words are a reason to prepare what would be said to them.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final, TypeAlias

import attrs

from .events import BotFinished, SpeechStarted, Words
from .state import Floor, State


@attrs.frozen
class Rest:
    """How long an event may lie, in seconds from its coming and on its clock; the earlier of both counts.

    then: what may lie behind it.
    """

    for_s: float = math.inf
    until_s: float = math.inf
    then: Rests = attrs.field(factory=dict)


Rests: TypeAlias = Mapping[type, Rest]
NOTHING: Final[Rests] = MappingProxyType({})


def caller_begins(state: State) -> Rests:
    return {SpeechStarted: Rest(for_s=state.utterance_max_s)}


def bot_finishes(state: State) -> Rests:
    """Not over a caller who says something, or has said "oui": his words may be the answer."""
    if state.said is not None or state.aside is not None:
        return NOTHING
    silence_s = math.inf if state.policy is None else state.policy.noinput_s
    if state.speaking_since_s is not None:
        return {BotFinished: Rest(for_s=state.utterance_max_s)}
    return {BotFinished: Rest(for_s=silence_s, then=caller_begins(state))}


def words_come(state: State) -> Rests:
    """The first to a pause: they may show that it has lasted long enough."""
    if state.said is None or state.said.text is not None or state.policy is None:
        return NOTHING
    return {Words: Rest(until_s=state.said.stopped_s + state.policy.patience_s("certain"))}


TABLE: Final[Mapping[Floor, Callable[[State], Rests]]] = {
    Floor.OPEN: caller_begins,
    Floor.BOT: bot_finishes,
    Floor.OVERHEARING: bot_finishes,
    Floor.PAUSE: words_come,
}


def rests_on(state: State) -> Rests:
    """What may lie, of the next event, and of those behind one that lies."""
    row = TABLE.get(state.floor)
    return NOTHING if row is None else row(state)
