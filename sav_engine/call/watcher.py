"""The watcher drives the floor. Every event of the call passes here, so its order is the order of the trace.

It never waits for anybody but its own inbox and the machine's deadline: news for the conductor and requests for the
listener are handed over without waiting.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import assert_never

import attrs
import trio

from ..flow.events import ActionDone, ActionFailed, CallerSaid
from ..metrics import Metrics
from ..turns.events import (
    DeadlinePassed,
    FinalizeSegment,
    FloorCommand,
    FloorEvent,
    News,
    PausePlayback,
    ResumePlayback,
    SpeechStarted,
    StopPlayback,
    Tell,
    Words,
)
from ..turns.machine import Floor, Machine
from .channels import next_until
from .diary import Diary
from .ledger import Ledger
from .requests import Requests
from .voice import Voice


@attrs.frozen
class Understood:
    """What a helper makes of an utterance the rules were unsure of in this state."""

    said: CallerSaid
    state: str


Inbound = FloorEvent | ActionDone | ActionFailed | Understood
ForConductor = News | ActionDone | ActionFailed | Understood

# What one call can owe: a handful of events between two steps of the conductor, which waits for nothing.
INBOX_EVENTS = 64
NEWS_EVENTS = 256


@attrs.frozen
class Hands:
    """What the floor's commands act on."""

    voice: Voice
    requests: Requests
    news: trio.MemorySendChannel[ForConductor]
    metrics: Metrics
    ledger: Ledger
    foresee: Callable[[str, float, float], tuple[str, ...]]  # what would be said to these words, with this confidence


async def watch(inbox: trio.MemoryReceiveChannel[Inbound], floor: Machine, hands: Hands, diary: Diary) -> None:
    """Run until cancelled."""
    while True:
        event = await wait_event(inbox, floor)
        if isinstance(event, ActionDone | ActionFailed | Understood):
            hands.news.send_nowait(event)
            continue
        commands = floor.handle(event)
        diary.floor_stepped(event, commands, floor.floor.value, trio.current_time())
        hands.ledger.look(event, commands, trio.current_time())
        for command in commands:
            obey(command, hands, diary)
        if isinstance(event, Words) and floor.floor is Floor.PAUSE:
            prepare(event, hands)
        if isinstance(event, SpeechStarted) and PausePlayback() in commands:
            hands.metrics.barge_in_seconds.observe(trio.current_time() - event.at_s)


def prepare(words: Words, hands: Hands) -> None:
    """The caller is silent and perhaps has finished: what would be said to these words is made meanwhile."""
    if words.is_final and words.text:
        hands.voice.foresee(hands.foresee(words.text, words.confidence, trio.current_time()))


async def wait_event(inbox: trio.MemoryReceiveChannel[Inbound], floor: Machine) -> Inbound:
    """The next event, or DeadlinePassed when the floor's own time has come first."""
    event = await next_until(inbox, floor.next_deadline())
    return DeadlinePassed(trio.current_time()) if event is None else event


def obey(command: FloorCommand, hands: Hands, diary: Diary) -> None:
    match command:
        case Tell(news):
            hands.news.send_nowait(news)
        case FinalizeSegment():
            hands.requests.ask(command)
        case PausePlayback():
            hands.voice.pause()
            note_barge_in("paused", hands, diary)
        case ResumePlayback():
            hands.voice.resume()
            note_barge_in("resumed", hands, diary)
        case StopPlayback():
            hands.voice.stop()
            note_barge_in("stopped", hands, diary)
        case _:
            assert_never(command)


def note_barge_in(outcome: str, hands: Hands, diary: Diary) -> None:
    hands.metrics.barge_in(outcome)
    diary.note("barge_in", trio.current_time(), outcome=outcome)
