"""I/O. A caller: says the lines of a scenario at the moments a person would.

A person speaks when the bot has finished: it was heard, then fell silent for a while. That is all a caller has to go
by on a foreign engine. Where the engine leaves a live trace, the caller also knows which question was asked: he waits
through "one moment, please", answers questions that are not always asked (`replies`), and repeats himself when he was
not understood. When nothing more comes he speaks anyway, as people do.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import takewhile
from typing import assert_never

import trio

from .asterisk_line import Line
from .scenario import CallerLine, HangUp, Interrupt, Keys, Say, Scenario, Silence, Step
from .trace import Event, Trace

QUIET_S = 0.9  # the bot has finished: longer than its pauses between sentences, as short as people wait
PATIENCE_S = 12.0  # a look-up of 2 s, recognition on a busy machine 2 s, reminders after 7 s; then he speaks anyway
HEARS_OUT_S = 60.0  # three times the longest opening; a bot that still speaks then, or plays music, is spoken over
HEARD_S = 0.15  # shorter than any prompt, longer than the last frames of the utterance before
STAY_S = 60.0  # after his last line: the longest good-bye, and some
LAST_LISTEN_S = 3.0  # a call of single lines ends when the bot has been quiet so long after its answer
KEY_PAUSE_S = 0.2
POLL_S = 0.1
REPEATS_MAX = 2
NOT_UNDERSTOOD = frozenset({"clarify_unclear", "clarify_yes_no", "clarify_yes_no_keys", "clarify_problem_keys"})
WAITING_FOR_US = frozenset({"still_there_gentle", "still_there_again", "still_waiting"})

Sounds = Mapping[CallerLine, bytes]
Said = Callable[[str], None]


class Caller:
    """One scenario on one line. trace: None when only the sound is known. said: told what he begins to say."""

    def __init__(self, line: Line, scenario: Scenario, sounds: Sounds, trace: Trace | None, said: Said) -> None:
        self._line = line
        self._scenario = scenario
        self._sounds = sounds
        self._trace = trace
        self._tell = said
        self._spoke_s = 0.0  # when we last had the floor
        self._events_before = 0  # trace events from before that
        self._last_line: CallerLine | None = None
        self._repeats = 0
        self._for_later: frozenset[str] = frozenset()  # prompts that later steps answer

    async def act(self) -> None:
        """All steps, then wait for the end. Returns when the call should be over; the line may have ended before."""
        steps = self._scenario.steps
        for number, step in enumerate(steps):
            self._repeats = 0
            self._for_later = asked_later(steps[number + 1 :])
            await self._do(step)
        if self._scenario.expected.ended is None:
            await self._listen_and_hang_up()
        else:
            await self._stay()

    async def _do(self, step: Step) -> None:
        match step:
            case Say(line=line, to=to):
                if await self._is_turn(to):
                    await self._say(line)
            case Keys(keys=keys, to=to):
                if await self._is_turn(to):
                    await self._press(keys)
            case Silence(seconds=seconds, to=to):
                if await self._is_turn(to):
                    await trio.sleep(seconds)
            case Interrupt(after_s=after_s, line=line, to=to):
                await self._wait_bot_began(to)
                await trio.sleep(after_s)
                await self._say(line)
            case HangUp():
                await self._hang_up(step)
            case _:
                assert_never(step)

    # ------------------------------------------------------------ doing

    async def _say(self, line: CallerLine) -> None:
        self._tell(line.text)
        self._last_line = line
        speech = self._line.speak(self._sounds[line])
        await speech.done.wait()
        self._listen_from_here()

    async def _press(self, keys: str) -> None:
        self._tell(f"[touche {' '.join(keys)}]")
        for key in keys:
            await self._line.press(key).done.wait()
            await trio.sleep(KEY_PAUSE_S)
        self._listen_from_here()

    async def _hang_up(self, step: HangUp) -> None:
        if step.line is None:
            await self._wait_bot_began(step.to)
        else:
            await self._is_turn(step.to)
            self._tell(step.line.text)
            self._line.speak(self._sounds[step.line])
        await trio.sleep(step.after_s)
        self._tell("[raccroche]")
        self._line.hang_up()

    async def _listen_and_hang_up(self) -> None:
        with trio.move_on_after(PATIENCE_S):
            await self._line.wait_bot_audible()
        await self._line.wait_bot_quiet(LAST_LISTEN_S)
        self._tell("[raccroche]")
        self._line.hang_up()

    async def _stay(self) -> None:
        """The good-byes, and questions the scenario has replies for; hang up when the bot does not."""
        with trio.move_on_after(STAY_S):
            while True:
                await self._wait_bot_finished()
                if reply := self._extra_reply(self._prompts_heard()):
                    await self._say(reply)
                self._listen_from_here()
        self._tell("[raccroche]")
        self._line.hang_up()

    def _listen_from_here(self) -> None:
        self._spoke_s = self._line.now_s
        self._events_before = len(self._trace.events) if self._trace else 0

    # ------------------------------------------------------------ waiting

    async def _is_turn(self, to: tuple[str, ...]) -> bool:
        """Wait until it is the caller's turn for a step; give replies and repeat ourselves meanwhile.

        False: the bot asks what a later step answers, so that this step's question does not come any more.
        """
        while True:
            if not await self._hears_out() or self._trace is None:
                return True
            asked = set(self._prompts_heard())
            if asked & set(to):
                return True
            if reply := self._extra_reply(self._prompts_heard()):
                await self._say(reply)
            elif to and asked & self._for_later:
                return False
            elif not to or asked & WAITING_FOR_US:
                return True
            self._listen_from_here()

    async def _hears_out(self) -> bool:
        """Wait until the bot has finished. False: it was quiet so long, and asked nothing, that one speaks anyway."""
        began_s = self._line.now_s
        while self._line.now_s < began_s + HEARS_OUT_S:
            quiet_since_s = max(began_s, self._line.bot_last_audible_s)
            with trio.move_on_after(quiet_since_s + PATIENCE_S - self._line.now_s):
                await self._wait_bot_finished()
                return True
            if self._line.bot_last_audible_s <= quiet_since_s:
                return False
        return False

    async def _wait_bot_finished(self) -> None:
        """The bot was heard since we spoke, fell silent and, if we can know, now waits for an answer."""
        while True:
            if self._line.bot_last_audible_s <= self._spoke_s:
                await self._line.wait_bot_audible()
            await self._line.wait_bot_quiet(QUIET_S)
            if self._trace is None or self._is_listening():
                return
            await self._line.wait_bot_audible()

    def _is_listening(self) -> bool:
        """A question was asked and heard: the trace tells of it before its first sound, which may still be made."""
        events = self._new_events()
        asked_s = max((event.at_s for event in events if event.what == "bot"), default=0.0)
        was_heard = self._line.bot_last_audible_s > asked_s + HEARD_S
        return was_heard and any(event.what == "listen" for event in events)

    async def _wait_bot_began(self, to: tuple[str, ...]) -> None:
        """Wait for the first sound of the bot's next utterance; with `to` and a trace, of one with such a prompt."""
        with trio.move_on_after(2 * PATIENCE_S):
            while to and self._trace is not None and not set(to) & set(self._prompts_heard()):  # noqa: ASYNC110 a file
                await trio.sleep(POLL_S)
            await self._line.wait_bot_audible()

    def _prompts_heard(self) -> tuple[str, ...]:
        """Prompts the bot has begun to say since we last spoke."""
        return tuple(prompt for event in self._new_events() if event.what == "bot" for prompt in event.prompts)

    def _new_events(self) -> list[Event]:
        return self._trace.events[self._events_before :] if self._trace else []

    def _extra_reply(self, asked: tuple[str, ...]) -> CallerLine | None:
        """What to answer to a question outside the steps: the scenario's reply, or our last line once more."""
        for prompt in reversed(asked):
            if prompt in self._scenario.replies:
                return self._scenario.replies[prompt]
        plays_a_person = self._scenario.expected.ended is not None  # single lines are said as given, each once
        if plays_a_person and NOT_UNDERSTOOD & set(asked) and self._repeats < REPEATS_MAX:
            self._repeats += 1
            return self._last_line
        return None


def asked_later(steps: Sequence[Step]) -> frozenset[str]:
    """The prompts that coming steps answer, up to one that answers any."""
    waits = takewhile(lambda step: step.to, steps)
    return frozenset(prompt for step in waits for prompt in step.to)
