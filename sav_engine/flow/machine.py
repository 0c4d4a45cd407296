"""Drives one call through a flow: events and time in, commands out. No I/O, no clock, no chance.

At any moment the machine owes exactly one thing, its obligation:

    Before ──CallBegan──▶ Listening ◀──rows──▶ Doing ──▶ Ended
                          (an answer)         (an action)

A row says words and goes to a state; words gather on the way (a row's, then the state's own) and become one `Say`
when a state that owes something is reached. The machine never talks over itself: what does not answer the caller
(a filler, the end of the time allowed) waits until its last `Say` is over.

The table of obligations and events is written as `match` with `assert_never`, one function per obligation, so that
the type checker finds the pair that has no entry; an event that is ignored has an entry that says why.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal, assert_never

from ..errors import FlowError
from .choosing import answer_row, first_row, skip_row
from .ears import Ears
from .events import (
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
    Slot,
    Slots,
    Spoken,
    TimePassed,
)
from .guards import Guard
from .hearing import Heard, Hearing, overheard_too
from .model import (
    ASK_AGAIN,
    STAYING,
    DoState,
    EndState,
    Flow,
    ListenState,
    Part,
    Place,
    Retry,
    Row,
    parts_of,
)
from .obligation import Before, Doing, Ended, Listening, Obligation
from .saying import Saying
from .sentences import filled, notices, sentence

FILLER_AFTER_S = 0.8  # a gap people still take for thinking; after it they say "allô ?"

Commands = list[FlowCommand]


class Machine:
    """One call in one flow.

    ears: the grammars, by name. guards: yes-no questions, by name. prompts_text: what each prompt id says.
    The flow must have passed the checker; a hole it would have found raises FlowError naming state and event.
    """

    def __init__(self, flow: Flow, ears: Ears, guards: Mapping[str, Guard], prompts_text: Mapping[str, str]) -> None:
        self._flow = flow
        self._ears = ears
        self._hearing = Hearing(flow, ears, at_s=0.0)
        self._guards = guards
        self._texts = prompts_text
        self._bot = Saying(prompts_text)
        self._owed: Obligation = Before()
        self._slots: dict[str, Slot] = {}
        self._visits: Counter[str] = Counter()
        self._began_s = 0.0
        self._overheard: CallerSaid | CallerPressed | None = None
        self._told: CallerSaid | None = None  # before we asked: kept for the first open question
        self._trail: list[Place] = []
        self.nomatches = 0  # answers of the whole call that were not understood
        self.is_over_time = False  # the flow's limit of a call has ended it, wherever it led
        self.sureness: Mapping[str, float] = {}  # of the last answer a grammar gave, 0..1, by the grammar's name

    def __repr__(self) -> str:
        """On one line, for logs: names of the slots that are filled, never what callers said."""
        speaking = "" if self._bot.is_silent else f" saying={self._bot.saying}"
        filled = ",".join(sorted(name for name, value in self._slots.items() if value is not None))
        return f"<Machine {self._flow.name}/{self.state} {type(self._owed).__name__}{speaking} slots={filled}>"

    @property
    def state(self) -> str:
        """Name of the state the call is in; "" before it began, and the end's reason when it is over."""
        match self._owed:
            case Before():
                return ""
            case Listening(state=state) | Doing(state=state):
                return state.name
            case Ended(end=end):
                return end.reason
            case _:
                assert_never(self._owed)

    @property
    def name(self) -> str:
        """Of the flow."""
        return self._flow.name

    @property
    def recording_notices(self) -> frozenset[str]:
        """What the flow says to tell a caller that he is recorded, word for word; empty: nobody is told."""
        said = notices(part for state in self._flow.states.values() for part in parts_of(state))
        return frozenset(self._texts[part.prompt_id] for part in said if part.prompt_id in self._texts)

    @property
    def ending(self) -> End | None:
        """How the flow has ended; None while it goes on."""
        return self._owed.end if isinstance(self._owed, Ended) else None

    @property
    def slots(self) -> Slots:
        """What is known so far; read-only."""
        return MappingProxyType(self._slots)

    @property
    def trail(self) -> tuple[Place, ...]:
        """Where in the flow's files the rows stand that were taken so far, in order."""
        return tuple(self._trail)

    def next_deadline(self) -> float | None:
        """When to send TimePassed, unless something else happens before; None: never."""
        match self._owed:
            case Doing() as doing:
                return doing.deadline()
            case Listening() if self._bot.is_silent:
                return self._began_s + self._flow.limits.call_s
            case _:
                return None  # nothing is owed, or the bot speaks: the end of its words comes first

    def idle_in_silence_until(self) -> float:
        """Until when nothing comes of it that the bot has spoken; -inf when something may come of it at once."""
        return self._began_s + self._flow.limits.call_s if isinstance(self._owed, Listening) else -math.inf

    def completeness(self, grammar: str, words: str) -> Literal["certain", "open", "unfinished"]:
        """Whether these words can be all of an answer; what the call's floor waits by."""
        return self._ears.completeness(grammar, words)

    def foresee(self) -> tuple[str, ...]:
        """Variable texts that will be said once the bot has spoken, if nothing else happens before.

        They can be synthesised meanwhile. Empty when nothing is certain.
        """
        match self._owed:
            case Doing(state=state, outcome=ActionDone(slots=found)) if not self._bot.is_silent:
                slots = {**self._slots, **found}
                row = first_row(state.then, slots, self._guards, state.name)
                words = sentence(row.say + self._flow.states[row.go].say, slots, self._texts)
                return tuple(part.text for part in words if isinstance(part, Spoken))
            case _:
                return ()

    def unsure_of(self, said: CallerSaid, now: float) -> frozenset[str]:
        """The answers to the open question this may have been, when the grammar cannot tell. Changes nothing."""
        match self._owed:
            case Listening(state=state):
                return self._hearing.unsure_of(state, said, now)
            case _:
                return frozenset()

    def is_settled(self, words: str) -> bool:
        """Whether nothing would come of reading these words more closely. Changes nothing."""
        return not isinstance(self._owed, Listening) or self._hearing.ears.is_settled(self._owed.state.grammar, words)

    def foresee_said(self, words: str, confidence: float, now: float) -> tuple[str, ...]:
        """Variable texts that would be said if these were the caller's words. Nothing changes by asking."""
        if not isinstance(self._owed, Listening) or not self.may_vary():
            return ()
        try:
            commands = self._twin(self._owed).handle(CallerSaid(words, confidence), now)
        except FlowError:
            return ()  # it will be raised where it can be told, if these are the words
        parts = [part for command in commands if isinstance(command, Say) for part in command.parts]
        return tuple(part.text for part in parts if isinstance(part, Spoken))

    def may_vary(self) -> bool:
        """Whether something may have to be synthesised for an answer. What was told before may answer, too."""
        match self._owed:
            case Listening(state=state):
                return state.name in self._flow.varying or self._told is not None or state.nomatch.keeps
            case _:
                return False

    def _twin(self, owed: Listening) -> Machine:
        """In the same place, and free to go on by itself. Made part by part: `copy` takes four times as long."""
        twin = Machine(self._flow, self._ears, self._guards, self._texts)
        vars(twin).update(vars(self))
        twin._owed = Listening(owed.state, owed.nomatches, owed.noinputs, Counter(owed.stayed), owed.doubted)
        twin._hearing = Hearing(self._flow, self._ears, self._hearing.at_s, self._hearing.temper)
        twin._bot = Saying(self._texts, self._bot.saying, self._bot.said)
        twin._slots, twin._visits, twin._trail = dict(self._slots), Counter(self._visits), list(self._trail)
        return twin

    def handle(self, event: FlowEvent, now: float) -> Commands:
        """What to do about this event. now: seconds on the clock of `next_deadline`.

        Raises FlowError for an event that cannot be, or an answer without a row.
        """
        match self._owed:
            case Before():
                return self._before(event, now)
            case Listening() as listening:
                return self._listening(listening, event, now)
            case Doing() as doing:
                return self._doing(doing, event, now)
            case Ended():
                return []  # the last words are playing or the line is gone; nothing can change the end
            case _:
                assert_never(self._owed)

    # ------------------------------------------------------------ obligation by event

    def _before(self, event: FlowEvent, now: float) -> Commands:
        match event:
            case CallBegan(slots=slots):
                self._began_s = self._hearing.at_s = now
                self._slots.update(slots)
                return self._enter(self._flow.starts_at, (), now)
            case CallerHungUp():
                return self._hung_up()
            case _:
                raise self._no_row(event)

    def _listening(self, owed: Listening, event: FlowEvent, now: float) -> Commands:
        match event:
            case CallerSaid():
                return self._heard(owed, event, now)
            case CallerPressed():
                return self._pressed(owed, event, now)
            case CallerSilent():
                owed.noinputs += 1
                return self._retry(owed, owed.state.noinput, owed.noinputs, now)
            case CallerHungUp():
                return self._hung_up()
            case BotSpoke(saying=saying):
                self._bot.spoke(saying)
                return self._too_long(now)
            case TimePassed():
                return self._too_long(now)
            case ActionDone() | ActionFailed():
                return []  # of an action we no longer wait for: abandoned, and late
            case CallBegan():
                raise self._no_row(event)
            case _:
                assert_never(event)

    def _doing(self, owed: Doing, event: FlowEvent, now: float) -> Commands:
        match event:
            case ActionDone(action=action) | ActionFailed(action=action):
                if action == owed.state.action and owed.outcome is None:
                    owed.outcome = event
                return self._settle(owed, now)  # another's outcome is late: abandoned before
            case BotSpoke(saying=saying):
                self._bot.spoke(saying)
                owed.filler_at = self._filler_at(owed.state, now) if not owed.filled else None
                return self._settle(owed, now)
            case TimePassed():
                return self._overdue(owed, now)
            case CallerSaid() | CallerPressed():
                if owed.state.overhears:
                    self._overheard = overheard_too(self._overheard, event)
                return []  # nobody asked: kept for the next question, or talk while we are busy
            case CallerSilent():
                return []  # nobody asked
            case CallerHungUp():
                return self._hung_up_while_doing(owed)
            case CallBegan():
                raise self._no_row(event)
            case _:
                assert_never(event)

    # ------------------------------------------------------------ what the caller does

    def _heard(self, owed: Listening, said: CallerSaid, now: float) -> Commands:
        self._slots.update(self._hearing.in_passing(owed.state, said))  # he may not say it twice
        row = self._hearing.anywhere_row(said, now)
        if row is not None:
            return self._follow(owed, row, now)
        heard = self._answer(owed.state, said)
        if heard is None:
            return self._not_an_answer(owed, said, now)
        if heard.sure or heard.is_as(owed.doubted):  # the same doubtful answer twice is as good as a sure one
            return self._follow(owed, self._answered(owed.state, heard), now)
        owed.doubted = heard
        row = owed.state.doubt.get(heard.value)
        if row is None:
            return self._not_an_answer(owed, said, now)
        self._capture(owed.state, heard)
        return self._follow(owed, row, now)

    def _not_an_answer(self, owed: Listening, said: CallerSaid, now: float) -> Commands:
        self._told = said if owed.state.nomatch.keeps else self._told
        return self._nomatch(owed, now)

    def _answer(self, state: ListenState, said: CallerSaid) -> Heard | None:
        """What the question's grammar makes of it; how sure it was is noted."""
        sureness = self._hearing.sureness(state.grammar, said)
        if sureness is not None:
            self.sureness = {**self.sureness, state.grammar: sureness}
        return self._hearing.answer(state, said)

    def _pressed(self, owed: Listening, pressed: CallerPressed, now: float) -> Commands:
        row = self._hearing.anywhere_row(pressed, now)
        if row is not None:
            return self._follow(owed, row, now)
        if pressed.key in owed.state.keys:
            row = answer_row(owed.state, owed.state.keys[pressed.key], self._slots, self._guards)
            return self._follow(owed, row, now)
        heard = self._hearing.keyed(owed.state, pressed.key)
        if heard is not None:
            return self._follow(owed, self._answered(owed.state, heard), now)
        if owed.state.keys:
            return self._nomatch(owed, now)
        return [self._listen(owed.state)]  # the question has no numbered answers: a slip of the finger

    def _nomatch(self, owed: Listening, now: float) -> Commands:
        owed.nomatches += 1
        self.nomatches += 1
        return self._retry(owed, owed.state.nomatch, owed.nomatches, now)

    def _retry(self, owed: Listening, retry: Retry, count: int, now: float) -> Commands:
        if count > retry.times:
            return self._go(retry.row, now)
        words = retry.say if count == 1 else retry.say_again
        return [*self._bot.say(self._slots, words, owed.state.barge_in), self._listen(owed.state)]

    def _too_long(self, now: float) -> Commands:
        if self._bot.is_silent and now >= self._began_s + self._flow.limits.call_s:
            return self._time_is_up(now)
        return []

    def _time_is_up(self, now: float) -> Commands:
        self._trail.append(self._flow.limits.at)
        self.is_over_time = True
        return self._enter(self._flow.limits.go, (), now)

    # ------------------------------------------------------------ what an action does

    def _settle(self, owed: Doing, now: float) -> Commands:
        """Go on once the action has an outcome and the bot has said its words."""
        if owed.outcome is None or (not self._bot.is_silent and not owed.line_closed):
            return []
        rows = owed.state.failed
        if isinstance(owed.outcome, ActionDone):
            self._slots.update(owed.outcome.slots)
            rows = owed.state.then
        elif owed.line_closed:
            return self._hung_up()
        return self._go(first_row(rows, self._slots, self._guards, self.state), now)

    def _overdue(self, owed: Doing, now: float) -> Commands:
        if owed.outcome is not None:
            return []  # the deadline was met; only the bot's words are still to come
        if now >= owed.late_at:
            owed.outcome = ActionFailed(owed.state.action, f"too slow: no outcome within {owed.state.within_s:g} s")
            return [Abandon(owed.state.action), *self._settle(owed, now)]
        if owed.filler_at is not None and now >= owed.filler_at and owed.state.meanwhile is not None:
            owed.filler_at, owed.filled = None, True
            return self._bot.say(self._slots, (owed.state.meanwhile,), "overhear" if owed.state.overhears else "off")
        return []  # woken too early

    def _hung_up_while_doing(self, owed: Doing) -> Commands:
        if owed.state.closes_line and owed.outcome is None:
            owed.line_closed, owed.filler_at = True, None  # perhaps the very success of the action: ask it
            return []
        abandon: Commands = [] if owed.outcome is not None else [Abandon(owed.state.action)]
        return abandon + self._hung_up()

    def _hung_up(self) -> Commands:
        earned = self._slots.get("status")
        return self._end(End("hang_up", earned if isinstance(earned, str) else "abandoned", "caller_hung_up"))

    # ------------------------------------------------------------ along the rows

    def _answered(self, state: ListenState, heard: Heard) -> Row:
        """The row of this answer, once what it names is kept: the row's guards may ask for it."""
        self._capture(state, heard)
        return answer_row(state, heard.value, self._slots, self._guards)

    def _capture(self, state: ListenState, heard: Heard) -> None:
        if state.fill is not None and heard.captured is not None:
            self._slots[state.fill] = heard.captured

    def _follow(self, owed: Listening, row: Row, now: float) -> Commands:
        if row.go not in STAYING:
            return self._go(row, now)
        owed.stayed[row.at] += 1
        if row.times is not None and owed.stayed[row.at] > row.times:
            return self._nomatch(owed, now)
        self._take(row)
        words = row.say + owed.state.say if row.go == ASK_AGAIN else row.say
        return [*self._bot.say(self._slots, words, owed.state.barge_in), self._listen(owed.state)]

    def _go(self, row: Row, now: float, said: tuple[Part, ...] = ()) -> Commands:
        self._take(row)
        return self._enter(row.go, said + row.say, now)

    def _take(self, row: Row) -> None:
        self._trail += (row.at, *row.leaves)
        self._slots.update(filled(row.sets, self._slots))

    def _enter(self, name: str, words: tuple[Part, ...], now: float) -> Commands:
        """words: gathered on the way here, said before the state's own."""
        state = self._flow.states[name]
        self._visits[name] += 1
        if state.visits is not None and self._visits[name] > state.visits.times:
            return self._go(state.visits.row, now, words)
        skip = skip_row(state, self._slots, self._guards)
        if skip is not None:
            return self._go(skip, now, words)
        match state:
            case ListenState():
                return self._ask(state, words, now)
            case DoState():
                return self._do(state, words + state.say, now)
            case EndState():
                return [
                    *self._bot.say(self._slots, words + state.say, "off"),
                    *self._end(End(state.ends, state.status, state.name)),
                ]
            case _:
                assert_never(state)

    def _ask(self, state: ListenState, words: tuple[Part, ...], now: float) -> Commands:
        self._owed = Listening(state)
        if now >= self._began_s + self._flow.limits.call_s:
            return self._time_is_up(now)
        event, self._overheard = self._overheard, None
        if isinstance(event, CallerSaid):
            self._slots.update(self._hearing.in_passing(state, event))
        asked_for = None if event is None else self._hearing.anywhere_row(event, now)
        if asked_for is not None and asked_for.go not in STAYING:
            return self._go(asked_for, now, notices(words))
        heeded = self._heed(asked_for)
        if state.nomatch.keeps:
            self._told = None  # from here on, what is said here
        if isinstance(event, CallerSaid):
            self._told = event
        row = self._told_row(state)
        if row is not None:
            return self._go(row, now, notices(words) + heeded)
        return [*self._bot.say(self._slots, words + heeded + state.say, state.barge_in), self._listen(state)]

    def _heed(self, row: Row | None) -> tuple[Part, ...]:
        """What was asked for too early and must be known all the same, a refused recording; what is said to it."""
        if row is None or not row.sets:
            return ()
        self._take(row)
        return row.say

    def _told_row(self, state: ListenState) -> Row | None:
        """Where something told before the question leads. A yes or no cannot answer a question not yet asked."""
        if self._told is None or self._ears.grammars[state.grammar].expects != "open":
            return None
        said, self._told = self._told, None
        heard = self._answer(state, said)
        if heard is None or not heard.sure:
            return None
        self._slots.update(self._hearing.in_passing(state, said))
        row = self._answered(state, heard)
        return None if row.go in STAYING else row

    def _do(self, state: DoState, words: tuple[Part, ...], now: float) -> Commands:
        is_overheard = state.overhears and state.barge_in == "off"
        said = self._bot.say(self._slots, words, "overhear" if is_overheard else state.barge_in)
        self._owed = Doing(state, late_at=now + state.within_s, filler_at=self._filler_at(state, now))
        return [*said, Do(state.action, dict(self._slots), state.music)]

    def _filler_at(self, state: DoState, now: float) -> float | None:
        return None if not self._bot.is_silent or state.meanwhile is None else now + FILLER_AFTER_S

    def _listen(self, state: ListenState) -> Listen:
        expects = self._ears.grammars[state.grammar].expects
        patience = (state.endpointing_s, state.noinput.after_s)
        return Listen(state.name, expects, *patience, state.barge_in, state.grammar)

    def _end(self, end: End) -> Commands:
        self._owed = Ended(end)
        return [end]

    def _no_row(self, event: FlowEvent) -> FlowError:
        return FlowError(
            where=f"flux '{self._flow.name}', état '{self.state or 'avant le début'}'",
            what=f"{type(event).__name__} n'a pas de ligne ici",
            fix="un appel commence par CallBegan, une seule fois",
        )
