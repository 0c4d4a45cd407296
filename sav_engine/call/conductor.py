"""The conductor drives the flow: news in, commands out. It waits only for the next news or the flow's own deadline.

Its task is the watcher's too, which looks at what has come whenever the next news is waited for. A step of the flow
waits for nothing.

An action is a task; done, refused and failed come back as news, by way of the watcher. Ending has one place: the last
words are played, then the line is closed by us, or by Asterisk when the caller was transferred.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping, Sequence
from typing import Literal, assert_never

import attrs
import trio

from ..actions.answer import Action, Refused
from ..errors import ProviderError, RecordsError
from ..flow.events import (
    Abandon,
    ActionDone,
    ActionFailed,
    BotSpoke,
    CallBegan,
    CallerHungUp,
    CallerPressed,
    CallerSaid,
    CallerSilent,
    Do,
    End,
    FlowCommand,
    FlowEvent,
    Listen,
    Say,
    Slots,
    Spoken,
    TimePassed,
)
from ..flow.machine import Machine
from ..media.api import Line
from ..metrics import Metrics
from ..turns.events import (
    BotFinished,
    DtmfPressed,
    HungUp,
    KeyTaken,
    NoInput,
    QuestionAsked,
    QuestionClosed,
    UtteranceEnded,
)
from ..turns.policy import Policy
from .channels import Sends, put
from .composer import Composer
from .diary import Diary
from .ledger import Ledger
from .own_voice import is_own_voice
from .second_opinion import SecondOpinion
from .voice import Voice
from .watcher import ForConductor, Inbound, Understood, Watcher

# Asterisk closes within a millisecond of `00 00 00` or of a Redirect; a lost packet on a bad link costs 1-2 s.
CLOSE_WAIT_S = 2.0
# The longest prompt is well under this; a line that does not take sound any more must not hold the call.
LAST_WORDS_S = 60.0
SAID_KEPT = 2  # what is being said, and what came before: an echo is late by less than half a second
PROBLEM = "problem"  # the slot
TELL_PROBLEM = ("problem", "request")  # grammars that tell Internet from telephone; the first is asked last


_BY_CALLER = (UtteranceEnded, DtmfPressed, NoInput, HungUp)  # what the caller does, or leaves undone

How = Literal["hang_up", "transfer", "caller_hung_up", "failed"]


@attrs.frozen
class Ended:
    """How a call ended. reason: the flow's end state, or what cut it short."""

    how: How
    status: str
    reason: str
    slots: Slots = attrs.field(factory=dict)


class Conductor:
    """One call's way through its flow."""

    def __init__(
        self,
        flow: Machine,
        line: Line,
        voice: Voice,
        watcher: Watcher,
        inbox: Sends[Inbound],
        actions: Mapping[str, Action],
        after_step: Callable[[], None],
        diary: Diary,
        metrics: Metrics,
        composer: Composer,
        ledger: Ledger,
    ) -> None:
        self._flow = flow
        self._line = line
        self._voice = voice
        self._watcher = watcher
        self._inbox = inbox
        self._actions = actions
        self._after_step = after_step
        self._diary = diary
        self._metrics = metrics
        self._composer = composer
        self._ledger = ledger
        self._opinion = SecondOpinion(flow, composer, inbox, diary)
        self._doing: dict[str, trio.CancelScope] = {}
        self._saying: list[int] = []  # asked for and not yet over, oldest first
        self._said: deque[str] = deque(maxlen=SAID_KEPT)
        self._end: End | None = None
        self._is_hung_up = False

    async def conduct(self, slots: Slots) -> Ended:
        """Until the flow has ended and the line is closed."""
        async with trio.open_nursery() as doing:
            self._step(CallBegan(slots), trio.current_time(), doing)
            while self._end is None:
                news, now = await self._wait_news()
                for event in self._events_of(news, now, doing):
                    self._step(event, now, doing)
            doing.cancel_scope.cancel()
        end, caller_left = self._end, self._is_hung_up
        if end.how == "hang_up":
            await self._last_words()
            self._line.hang_up()
        await self._wait_closed()
        return self._ended(end, caller_left=caller_left)

    # ------------------------------------------------------------ news

    async def _wait_news(self) -> tuple[ForConductor | TimePassed, float]:
        """And as of when: now, but for what the call was not woken for."""
        told, now = await self._watcher.wait_news(self._flow.next_deadline(), self._flow.idle_in_silence_until())
        if isinstance(told, UtteranceEnded) and self._composer.encoder and not self._flow.is_settled(told.text):
            await self._watcher.watch_during(self._composer.read_closely(told.text))
            return told, trio.current_time()
        return told or TimePassed(), now

    def _events_of(self, news: ForConductor | TimePassed, now: float, doing: trio.Nursery) -> Sequence[FlowEvent]:
        """What the flow is told now. An utterance the rules are unsure of may come later, with a helper's word.

        Whatever else the caller does meanwhile ends the wait: that utterance is told first, as the rules take it.
        """
        events = self._translate(news, now)
        if isinstance(news, _BY_CALLER):
            events = [*self._opinion.given_up(), *events]
        if isinstance(news, UtteranceEnded) and events and isinstance(said := events[-1], CallerSaid):
            return events[:-1] if self._opinion.is_asked(said, now, doing) else events
        return events

    def _translate(self, news: ForConductor | TimePassed, now: float) -> Sequence[FlowEvent]:
        """What the flow is told of this news."""
        match news:
            case UtteranceEnded(overheard=True) if is_own_voice(news.text, self._said):
                self._diary.note("own_voice", now, text=news.text)
                return []
            case UtteranceEnded():
                self._diary.caller_said(news.text, now, news.confidence, barged_in=news.barged_in)
                return [CallerSaid(news.text, news.confidence)]
            case NoInput():
                self._metrics.noinput_total.inc()
                self._diary.note("noinput", now, waited=news.waited_s)
                return [CallerSilent()]
            case DtmfPressed():
                self._diary.note("dtmf", now, key=news.key)
                return [CallerPressed(news.key)]
            case BotFinished():
                self._saying = [number for number in self._saying if number != news.saying]
                self._diary.bot_said(news.heard_text, now)
                return [BotSpoke(news.saying, news.stopped)]
            case HungUp():
                return self._hung_up(news, now)
            case ActionDone() | ActionFailed():
                return self._action_over(news, now)
            case Understood():
                return self._opinion.given(news)
            case TimePassed():
                return [news]
            case _:
                assert_never(news)

    def _hung_up(self, news: HungUp, now: float) -> Sequence[FlowEvent]:
        """The flow knows whether this is the transfer it asked for: the two look the same on the wire."""
        self._diary.note("hung_up", now, how=news.how, detail=news.detail)
        self._is_hung_up = True
        return [CallerHungUp()]

    def _action_over(self, news: ActionDone | ActionFailed, now: float) -> Sequence[FlowEvent]:
        if self._doing.pop(news.action, None) is None:
            return []  # abandoned by the flow in the meantime
        reason = news.reason if isinstance(news, ActionFailed) else None
        outcome = "done" if reason is None else "failed"
        self._diary.note("action", now, action=news.action, outcome=outcome, reason=reason or "")
        return [news]

    # ------------------------------------------------------------ commands

    def _step(self, event: FlowEvent, now: float, doing: trio.Nursery) -> None:
        was_known, unmatched = self._flow.slots.get(PROBLEM) is not None, self._flow.nomatches
        was_over_time = self._flow.is_over_time
        reading = self._composer.reading(event.text) if isinstance(event, CallerSaid) else ""
        commands = self._flow.handle(event, now)
        if self._flow.is_over_time and not was_over_time:
            self._diary.note("limit_reached", now, state=self._diary.state)
        if self._flow.nomatches > unmatched:
            self._metrics.nomatch_total.inc(self._flow.nomatches - unmatched)
            self._diary.note("nomatch", now, state=self._diary.state)
        if not was_known and self._flow.slots.get(PROBLEM) is not None:
            self._count_sureness()
        self._diary.flow_stepped(event, commands, self._flow.state, now, reading)
        self._diary.entered(self._flow.state, now)
        self._diary.learned(self._flow.slots, now)
        if isinstance(event, CallerPressed) and self._saying and any(not isinstance(c, Listen) for c in commands):
            self._watcher.take(KeyTaken(now))  # a slip of the finger only listens on
        self._ask_or_close(commands, now)
        for command in commands:
            self._obey(command, now, doing)
        self._after_step()

    def _count_sureness(self) -> None:
        """Of the problem, now that there is one; a key or an open ticket told it without a grammar."""
        for sureness in [self._flow.sureness[name] for name in TELL_PROBLEM if name in self._flow.sureness][:1]:
            self._metrics.problem_detection_score.observe(sureness)

    def _ask_or_close(self, commands: Sequence[FlowCommand], now: float) -> None:
        """The floor learns of the question before the voice can finish speaking it."""
        saying = [*self._saying, *(c.saying for c in commands if isinstance(c, Say))]
        listens = [c for c in commands if isinstance(c, Listen)]
        if listens:
            listen = listens[-1]
            policy = Policy(listen.expects, listen.endpointing_s, listen.noinput_s, listen.grammar)
            self._watcher.take(QuestionAsked(policy, saying[-1] if saying else None, now))
        elif commands:
            self._watcher.take(QuestionClosed(now))

    def _obey(self, command: FlowCommand, now: float, doing: trio.Nursery) -> None:
        match command:
            case Say():
                self._saying.append(command.saying)
                self._ledger.decided(command.saying, now)
                self._voice.say(command)
                prompts = [part.prompt_id for part in command.parts if not isinstance(part, Spoken)]
                text = " ".join(part.text for part in command.parts)
                self._diary.note("bot", now, saying=command.saying, prompts=prompts, text=text)
                self._said.append(text)
            case Listen():
                self._voice.hold(wanted=False)
                self._diary.note("listen", now, state=command.state, expects=command.expects)
            case Do():
                self._voice.hold(wanted=command.music)
                scope = self._doing[command.action] = trio.CancelScope()
                doing.start_soon(self._do, command, scope)
            case Abandon():
                if scope_or_none := self._doing.pop(command.action, None):
                    scope_or_none.cancel()
                self._diary.note("action", now, action=command.action, outcome="too_late")
            case End(how=how):
                self._voice.hold(wanted=how == "transfer")  # until Asterisk takes the line away
                self._end = command
            case _:
                assert_never(command)

    async def _do(self, command: Do, scope: trio.CancelScope) -> None:
        """Run one action; its outcome is news, also when its time ran out."""
        event: ActionDone | ActionFailed = ActionFailed(command.action, "no answer in time")
        with scope:
            try:
                outcome = await self._actions[command.action](command.slots)
            except (ProviderError, RecordsError) as failed:
                outcome = Refused(str(failed))
            if isinstance(outcome, Refused):
                event = ActionFailed(command.action, outcome.reason)
            else:
                event = ActionDone(command.action, outcome)
        await put(self._inbox, event)

    # ------------------------------------------------------------ the end

    async def _last_words(self) -> None:
        """Wait until everything said is played, or the caller is gone."""
        until_s = trio.current_time() + LAST_WORDS_S
        while self._saying and not self._is_hung_up and await self._is_noted(until_s):
            pass

    async def _wait_closed(self) -> None:
        until_s = trio.current_time() + CLOSE_WAIT_S
        while not self._is_hung_up and await self._is_noted(until_s):
            pass
        self._line.hang_up()

    async def _is_noted(self, until_s: float) -> bool:
        """Whether there was news before this time; the flow is told of none any more."""
        news, now = await self._watcher.wait_news(until_s)
        if news is not None:
            self._translate(news, now)
        return news is not None

    def _ended(self, end: End, *, caller_left: bool) -> Ended:
        how: How = "caller_hung_up" if caller_left and end.how == "hang_up" else end.how
        slots = dict(self._flow.slots)
        now, problem = trio.current_time(), slots.get("problem")
        self._diary.note("end", now, how=how, status=end.status, reason=end.reason, problem=problem)
        return Ended(how, end.status, end.reason, slots)
