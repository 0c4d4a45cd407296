"""Where one call is in its flow, and its way along the rows: from the one taken to the state that owes something.

Words gather on the way (a row's, then the state's own) and become one `Say` where it ends. Which row is taken is
decided elsewhere: by what callers say (`listening`), by what actions find out (`doing`), by what was told before.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import assert_never

import attrs

from ..errors import FlowError
from .choosing import answer_row, skip_row
from .ears import Ears
from .events import CallerPressed, CallerSaid, Do, End, FlowCommand, FlowEvent, Listen, Slot, Slots
from .guards import Guard
from .hearing import Heard, Hearing
from .model import STAYING, DoState, EndState, Flow, ListenState, Part, Place, Row
from .obligation import Before, Doing, Ended, Listening, Obligation
from .saying import Saying
from .sentences import filled, notices

FILLER_AFTER_S = 0.8  # a gap people still take for thinking; after it they say "allô ?"

Commands = list[FlowCommand]


@attrs.define(eq=False, repr=False)  # it holds what callers said: `Machine` tells of it what may be told
class Course:
    """What has come of one call so far. nomatches: its answers that were not understood.

    overheard: said while nobody asked, for the next question. told: before we asked, for the first open question.
    is_over_time: the flow's limit of a call has ended it, wherever it led.
    sureness: of the last answer a grammar gave, 0..1, by the grammar's name.
    """

    flow: Flow
    ears: Ears
    guards: Mapping[str, Guard]
    hearing: Hearing
    bot: Saying
    owed: Obligation = attrs.field(factory=Before)
    slots: dict[str, Slot] = attrs.field(factory=dict)
    visits: Counter[str] = attrs.field(factory=Counter)
    trail: list[Place] = attrs.field(factory=list)
    began_s: float = 0.0
    overheard: CallerSaid | CallerPressed | None = None
    told: CallerSaid | None = None
    nomatches: int = 0
    is_over_time: bool = False
    sureness: Mapping[str, float] = attrs.field(factory=dict)

    @property
    def state(self) -> str:
        """Name of the state the call is in; "" before it began, and the end's reason when it is over."""
        match self.owed:
            case Before():
                return ""
            case Listening(state=state) | Doing(state=state):
                return state.name
            case Ended(end=end):
                return end.reason
            case _:
                assert_never(self.owed)

    @property
    def limit_s(self) -> float:
        """When the call has lasted too long, on the clock of `now`."""
        return self.began_s + self.flow.limits.call_s

    def twin(self, owed: Listening) -> Course:
        """In the same place, and free to go on by itself. Made part by part: `copy` takes four times as long."""
        return attrs.evolve(
            self,
            owed=Listening(owed.state, owed.nomatches, owed.noinputs, Counter(owed.stayed), owed.doubted),
            hearing=Hearing(self.flow, self.ears, self.hearing.at_s, self.hearing.temper),
            bot=Saying(self.bot.texts, self.bot.saying, self.bot.said),
            slots=dict(self.slots),
            visits=Counter(self.visits),
            trail=list(self.trail),
        )

    def begin(self, slots: Slots, now: float) -> Commands:
        self.began_s = self.hearing.at_s = now
        self.slots.update(slots)
        return self.enter(self.flow.starts_at, (), now)

    # ------------------------------------------------------------ along the rows

    def go(self, row: Row, now: float, said: tuple[Part, ...] = ()) -> Commands:
        """said: gathered on the way here, before the row's words."""
        self.take(row)
        return self.enter(row.go, said + row.say, now)

    def take(self, row: Row) -> None:
        self.trail += (row.at, *row.leaves)
        self.slots.update(filled(row.sets, self.slots))

    def enter(self, name: str, words: tuple[Part, ...], now: float) -> Commands:
        """words: gathered on the way here, said before the state's own."""
        state = self.flow.states[name]
        self.visits[name] += 1
        if state.visits is not None and self.visits[name] > state.visits.times:
            return self.go(state.visits.row, now, words)
        skip = skip_row(state, self.slots, self.guards)
        if skip is not None:
            return self.go(skip, now, words)
        match state:
            case ListenState():
                return self._ask(state, words, now)
            case DoState():
                return self._do(state, words + state.say, now)
            case EndState():
                return [
                    *self.bot.say(self.slots, words + state.say, "off"),
                    *self.end(End(state.ends, state.status, state.name)),
                ]
            case _:
                assert_never(state)

    def time_is_up(self, now: float) -> Commands:
        self.trail.append(self.flow.limits.at)
        self.is_over_time = True
        return self.enter(self.flow.limits.go, (), now)

    def hung_up(self) -> Commands:
        earned = self.slots.get("status")
        return self.end(End("hang_up", earned if isinstance(earned, str) else "abandoned", "caller_hung_up"))

    def end(self, end: End) -> Commands:
        self.owed = Ended(end)
        return [end]

    # ------------------------------------------------------------ to a question

    def _ask(self, state: ListenState, words: tuple[Part, ...], now: float) -> Commands:
        self.owed = Listening(state)
        if now >= self.limit_s:
            return self.time_is_up(now)
        event, self.overheard = self.overheard, None
        if isinstance(event, CallerSaid):
            self.slots.update(self.hearing.in_passing(state, event))
        asked_for = None if event is None else self.hearing.anywhere_row(event, now)
        if asked_for is not None and asked_for.go not in STAYING:
            return self.go(asked_for, now, notices(words))
        heeded = self._heed(asked_for)
        if state.nomatch.keeps:
            self.told = None  # from here on, what is said here
        if isinstance(event, CallerSaid):
            self.told = event
        row = self._told_row(state)
        if row is not None:
            return self.go(row, now, notices(words) + heeded)
        return [*self.bot.say(self.slots, words + heeded + state.say, state.barge_in), self.listen(state)]

    def _heed(self, row: Row | None) -> tuple[Part, ...]:
        """What was asked for too early and must be known all the same, a refused recording; what is said to it."""
        if row is None or not row.sets:
            return ()
        self.take(row)
        return row.say

    def _told_row(self, state: ListenState) -> Row | None:
        """Where something told before the question leads. A yes or no cannot answer a question not yet asked."""
        if self.told is None or self.ears.grammars[state.grammar].expects != "open":
            return None
        said, self.told = self.told, None
        heard = self.answer(state, said)
        if heard is None or not heard.sure:
            return None
        self.slots.update(self.hearing.in_passing(state, said))
        row = self.answered(state, heard)
        return None if row.go in STAYING else row

    def listen(self, state: ListenState) -> Listen:
        expects = self.ears.grammars[state.grammar].expects
        patience = (state.endpointing_s, state.noinput.after_s)
        return Listen(state.name, expects, *patience, state.barge_in, state.grammar)

    def answer(self, state: ListenState, said: CallerSaid) -> Heard | None:
        """What the question's grammar makes of it; how sure it was is noted."""
        sureness = self.hearing.sureness(state.grammar, said)
        if sureness is not None:
            self.sureness = {**self.sureness, state.grammar: sureness}
        return self.hearing.answer(state, said)

    def answered(self, state: ListenState, heard: Heard) -> Row:
        """The row of this answer, once what it names is kept: the row's guards may ask for it."""
        self.capture(state, heard)
        return answer_row(state, heard.value, self.slots, self.guards)

    def capture(self, state: ListenState, heard: Heard) -> None:
        if state.fill is not None and heard.captured is not None:
            self.slots[state.fill] = heard.captured

    # ------------------------------------------------------------ to an action

    def _do(self, state: DoState, words: tuple[Part, ...], now: float) -> Commands:
        is_overheard = state.overhears and state.barge_in == "off"
        said = self.bot.say(self.slots, words, "overhear" if is_overheard else state.barge_in)
        self.owed = Doing(state, late_at=now + state.within_s, filler_at=self.filler_at(state, now))
        return [*said, Do(state.action, dict(self.slots), state.music)]

    def filler_at(self, state: DoState, now: float) -> float | None:
        return None if not self.bot.is_silent or state.meanwhile is None else now + FILLER_AFTER_S

    def no_row(self, event: FlowEvent) -> FlowError:
        return FlowError(
            where=f"flux '{self.flow.name}', état '{self.state or 'avant le début'}'",
            what=f"{type(event).__name__} n'a pas de ligne ici",
            fix="un appel commence par CallBegan, une seule fois",
        )
