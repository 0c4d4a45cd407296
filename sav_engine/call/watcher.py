"""The watcher drives the floor. Every event of the call passes here, so its order is the order of the trace.

It never waits for anybody but its own inbox and the machine's deadline: requests for the listener are handed over
without waiting, and news for the conductor lies here until that asks for it. It has no task of its own: the
conductor's runs it whenever it waits for news. A task for each would be woken eight times a turn instead of five, and
what a wake-up costs is not what is done in it. For the same reason events of which nothing comes yet are looked at
some time after they came, as if it were then: `at_s` is a time that may be past by a quarter of a second.
"""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Awaitable, Callable
from typing import assert_never

import attrs
import trio

from ..flow.events import ActionDone, ActionFailed, CallerSaid, Composed, Spoken
from ..metrics import Metrics
from ..turns.events import (
    BotFinished,
    BotStarted,
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
from ..turns.rests import NOTHING, Rest, Rests
from .channels import Mailbox
from .diary import Diary
from .ledger import Ledger
from .requests import Requests
from .sounding import Sounding
from .voice import SoundOver, Voice


@attrs.frozen
class Understood:
    """What a helper makes of an utterance the rules were unsure of in this state."""

    said: CallerSaid
    state: str


Inbound = FloorEvent | ActionDone | ActionFailed | Understood | SoundOver
ForConductor = News | ActionDone | ActionFailed | Understood

_PASSED_ON = (ActionDone, ActionFailed, Understood)  # `A | B` would make a new type each time

# What one call can owe: a handful of events between two steps of the conductor, which waits for nothing.
INBOX_EVENTS = 64
NEWS_MAX = 256


@attrs.frozen
class Hands:
    """What the floor's commands act on."""

    voice: Voice
    sounding: Sounding
    requests: Requests
    metrics: Metrics
    ledger: Ledger
    # What would be said to these words, with this confidence, now; and whether that may be anything.
    foresee: Callable[[str, float, float], tuple[Spoken | Composed, ...]]
    foresees: Callable[[], bool]


class Watcher:
    """Of one call. Used by the conductor's task only, or by one that stands in for it (`watch_during`)."""

    def __init__(self, inbox: Mailbox[Inbound], floor: Machine, hands: Hands, diary: Diary) -> None:
        self._inbox = inbox
        self._floor = floor
        self._hands = hands
        self._diary = diary
        self._news: deque[tuple[ForConductor, float | None]] = deque()
        self._came_s: float | None = None  # what is looked at, if that was some time ago

    async def wait_news(
        self, until_s: float | None = None, silent_until_s: float = -math.inf
    ) -> tuple[ForConductor | None, float]:
        """The next for the conductor, and as of when; None when this time has come first, on Trio's clock.

        silent_until_s: until then nothing comes of the bot's falling silent.
        """
        while not self._news:
            event = await self._wait_event(until_s, lambda: self._rests(silent_until_s))
            if event is None:
                return None, trio.current_time()
            self._look(event)
        news, came_s = self._news.popleft()
        return news, trio.current_time() if came_s is None else came_s

    def _rests(self, silent_until_s: float) -> Rests:
        """The floor's, but for what others wait for."""
        rests = self._floor.rests()
        if rest := rests.get(BotFinished):
            over = Rest(rest.for_s, silent_until_s, rest.then)
            return {SoundOver: over} if self._hands.voice.is_last else NOTHING
        return NOTHING if Words in rests and self._hands.foresees() else rests

    async def watch_during(self, work: Awaitable[None]) -> None:
        """The floor goes on while this is awaited; its news waits."""
        async with trio.open_nursery() as both:
            both.start_soon(self._watch)
            await work
            both.cancel_scope.cancel()

    async def _watch(self) -> None:
        while event := await self._wait_event(None, lambda: NOTHING):
            self._look(event)

    async def _wait_event(self, until_s: float | None, rests: Callable[[], Rests]) -> Inbound | None:
        """The next event, or DeadlinePassed when the floor's own time has come first; None when until_s has."""
        floor_s = self._floor.next_deadline()
        first_s = until_s if floor_s is None or (until_s is not None and until_s < floor_s) else floor_s
        event = await self._inbox.next_until(first_s, rests)
        self._came_s = None if event is None else self._inbox.came_s
        return DeadlinePassed(trio.current_time()) if event is None and first_s is floor_s else event

    def _look(self, event: Inbound) -> None:
        if isinstance(event, _PASSED_ON):
            self._tell(event)
        elif not isinstance(event, SoundOver):
            self.take(event)
            if isinstance(event, BotStarted):
                self._hands.voice.announced(event.saying)
        if self._came_s is not None and not isinstance(event, SoundOver):
            return  # what is over by now was not when this came
        if finished := self._hands.voice.finished(self._now()):
            self.take(finished)

    def _now(self) -> float:
        """As of when things are looked at."""
        return trio.current_time() if self._came_s is None else self._came_s

    def take(self, event: FloorEvent) -> None:
        """One event of the floor."""
        now = self._now()
        commands = self._floor.handle(event)
        self._diary.floor_stepped(event, commands, self._floor.floor, now)
        self._hands.ledger.look(event, commands, now)
        for command in commands:
            self._obey(command)
        if isinstance(event, Words) and self._floor.floor is Floor.PAUSE:
            prepare(event, self._hands)
        if isinstance(event, SpeechStarted) and PausePlayback() in commands:
            self._hands.metrics.barge_in_seconds.observe(now - event.at_s)

    def _tell(self, news: ForConductor) -> None:
        assert len(self._news) < NEWS_MAX, "the conductor does not ask for its news"
        self._news.append((news, self._came_s))

    def _obey(self, command: FloorCommand) -> None:
        match command:
            case Tell(news):
                self._tell(news)
            case FinalizeSegment():
                self._hands.requests.ask(command)
            case PausePlayback():
                self._hands.voice.pause()
                self._note_barge_in("paused")
            case ResumePlayback():
                self._hands.voice.resume()
                self._note_barge_in("resumed")
            case StopPlayback():
                self._hands.voice.stop()
                self._note_barge_in("stopped")
            case _:
                assert_never(command)

    def _note_barge_in(self, outcome: str) -> None:
        self._hands.metrics.barge_in(outcome)
        self._diary.note("barge_in", self._now(), outcome=outcome)


def prepare(words: Words, hands: Hands) -> None:
    """The caller is silent and perhaps has finished: what would be said to these words is made meanwhile."""
    if words.is_final and words.text:
        foreseen = hands.foresee(words.text, words.confidence, trio.current_time())
        hands.sounding.foresee_said(foreseen, words.text)
