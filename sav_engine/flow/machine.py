"""Drives one call through a flow: events and time in, commands out. No I/O, no clock, no chance.

At any moment the machine owes exactly one thing, its obligation:

    Before ──CallBegan──▶ Listening ◀──rows──▶ Doing ──▶ Ended
                          (an answer)         (an action)

A row says words and goes to a state; words gather on the way (`course`) and become one `Say` when a state that owes
something is reached. The machine never talks over itself: what does not answer the caller (a filler, the end of the
time allowed) waits until its last `Say` is over.

The table of obligations and events is written as `match` with `assert_never`, one function per obligation
(`while_listening`, `while_doing`), so that the type checker finds the pair that has no entry; an event that is
ignored has an entry that says why.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal, assert_never

from ..errors import FlowError
from .choosing import first_row
from .course import Commands, Course
from .doing import while_doing
from .ears import Ears
from .events import ActionDone, CallBegan, CallerHungUp, CallerSaid, Composed, End, FlowEvent, Say, Slots, Spoken
from .guards import Guard
from .hearing import Hearing
from .listening import while_listening
from .model import Flow, Place, parts_of
from .obligation import Before, Doing, Ended, Listening
from .saying import Saying
from .sentences import notices, sentence


class Machine:
    """One call in one flow.

    ears: the grammars, by name. guards: yes-no questions, by name. prompts_text: what each prompt id says.
    The flow must have passed the checker; a hole it would have found raises FlowError naming state and event.
    """

    def __init__(self, flow: Flow, ears: Ears, guards: Mapping[str, Guard], prompts_text: Mapping[str, str]) -> None:
        self._texts = prompts_text
        self._course = Course(flow, ears, guards, Hearing(flow, ears, at_s=0.0), Saying(prompts_text))

    def __repr__(self) -> str:
        """On one line, for logs: names of the slots that are filled, never what callers said."""
        course = self._course
        speaking = "" if course.bot.is_silent else f" saying={course.bot.saying}"
        filled = ",".join(sorted(name for name, value in course.slots.items() if value is not None))
        return f"<Machine {self.name}/{self.state} {type(course.owed).__name__}{speaking} slots={filled}>"

    def handle(self, event: FlowEvent, now: float) -> Commands:
        """What to do about this event. now: seconds on the clock of `next_deadline`.

        Raises FlowError for an event that cannot be, or an answer without a row.
        """
        return _handled(self._course, event, now)

    def next_deadline(self) -> float | None:
        """When to send TimePassed, unless something else happens before; None: never."""
        match self._course.owed:
            case Doing() as doing:
                return doing.deadline()
            case Listening() if self._course.bot.is_silent:
                return self._course.limit_s
            case _:
                return None  # nothing is owed, or the bot speaks: the end of its words comes first

    def idle_in_silence_until(self) -> float:
        """Until when nothing comes of it that the bot has spoken; -inf when something may come of it at once."""
        return self._course.limit_s if isinstance(self._course.owed, Listening) else -math.inf

    # ------------------------------------------------------------ where the call is

    @property
    def state(self) -> str:
        """Name of the state the call is in; "" before it began, and the end's reason when it is over."""
        return self._course.state

    @property
    def name(self) -> str:
        """Of the flow."""
        return self._course.flow.name

    @property
    def recording_notices(self) -> frozenset[str]:
        """What the flow says to tell a caller that he is recorded, word for word; empty: nobody is told."""
        said = notices(part for state in self._course.flow.states.values() for part in parts_of(state))
        return frozenset(self._texts[part.prompt_id] for part in said if part.prompt_id in self._texts)

    @property
    def ending(self) -> End | None:
        """How the flow has ended; None while it goes on."""
        return self._course.owed.end if isinstance(self._course.owed, Ended) else None

    @property
    def slots(self) -> Slots:
        """What is known so far; read-only."""
        return MappingProxyType(self._course.slots)

    @property
    def trail(self) -> tuple[Place, ...]:
        """Where in the flow's files the rows stand that were taken so far, in order."""
        return tuple(self._course.trail)

    @property
    def nomatches(self) -> int:
        """Answers of the whole call that were not understood."""
        return self._course.nomatches

    @property
    def is_over_time(self) -> bool:
        """The flow's limit of a call has ended it, wherever it led."""
        return self._course.is_over_time

    @property
    def sureness(self) -> Mapping[str, float]:
        """Of the last answer a grammar gave, 0..1, by the grammar's name."""
        return self._course.sureness

    # ------------------------------------------------------------ what would be: nothing changes by asking

    def completeness(self, grammar: str, words: str) -> Literal["certain", "open", "unfinished"]:
        """Whether these words can be all of an answer; what the call's floor waits by."""
        return self._course.ears.completeness(grammar, words)

    def is_settled(self, words: str) -> bool:
        """Whether nothing would come of reading these words more closely."""
        owed = self._course.owed
        return not isinstance(owed, Listening) or self._course.ears.is_settled(owed.state.grammar, words)

    def unsure_of(self, said: CallerSaid, now: float) -> frozenset[str]:
        """The answers to the open question this may have been, when the grammar cannot tell."""
        match self._course.owed:
            case Listening(state=state):
                return self._course.hearing.unsure_of(state, said, now)
            case _:
                return frozenset()

    def foresee(self) -> tuple[str, ...]:
        """Variable texts that will be said once the bot has spoken, if nothing else happens before.

        They can be synthesised meanwhile. Empty when nothing is certain.
        """
        course = self._course
        match course.owed:
            case Doing(state=state, outcome=ActionDone(slots=found)) if not course.bot.is_silent:
                slots = {**course.slots, **found}
                row = first_row(state.then, slots, course.guards, state.name)
                words = sentence(row.say + course.flow.states[row.go].say, slots, self._texts)
                return tuple(part.text for part in words if isinstance(part, Spoken))
            case _:
                return ()

    def foresee_said(self, words: str, confidence: float, now: float) -> tuple[Spoken | Composed, ...]:
        """What would be said if these were the caller's words and has to be made for it: templates, and what a model
        may write."""
        owed = self._course.owed
        if not isinstance(owed, Listening) or not self.may_vary():
            return ()
        try:
            commands = _handled(self._course.twin(owed), CallerSaid(words, confidence), now)
        except FlowError:
            return ()  # it will be raised where it can be told, if these are the words
        parts = [part for command in commands if isinstance(command, Say) for part in command.parts]
        return tuple(part for part in parts if isinstance(part, Spoken | Composed))

    def may_vary(self) -> bool:
        """Whether something may have to be made for an answer. What was told before may answer, too."""
        match self._course.owed:
            case Listening(state=state):
                return state.name in self._course.flow.varying or self._course.told is not None or state.nomatch.keeps
            case _:
                return False


def _handled(course: Course, event: FlowEvent, now: float) -> Commands:
    match course.owed:
        case Before():
            return _before(course, event, now)
        case Listening() as owed:
            return while_listening(course, owed, event, now)
        case Doing() as owed:
            return while_doing(course, owed, event, now)
        case Ended():
            return []  # the last words are playing or the line is gone; nothing can change the end
        case _:
            assert_never(course.owed)


def _before(course: Course, event: FlowEvent, now: float) -> Commands:
    match event:
        case CallBegan(slots=slots):
            return course.begin(slots, now)
        case CallerHungUp():
            return course.hung_up()
        case _:
            raise course.no_row(event)
