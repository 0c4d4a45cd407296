"""While the outcome of an action is owed: what each event comes to, and which row its outcome takes."""

from __future__ import annotations

from typing import assert_never

from .choosing import first_row
from .course import Commands, Course
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
    FlowEvent,
    TimePassed,
)
from .hearing import overheard_too
from .obligation import Doing


def while_doing(course: Course, owed: Doing, event: FlowEvent, now: float) -> Commands:
    match event:
        case ActionDone(action=action) | ActionFailed(action=action):
            if action == owed.state.action and owed.outcome is None:
                owed.outcome = event
            return _settle(course, owed, now)  # another's outcome is late: abandoned before
        case BotSpoke(saying=saying):
            course.bot.spoke(saying)
            owed.filler_at = course.filler_at(owed.state, now) if not owed.filled else None
            return _settle(course, owed, now)
        case TimePassed():
            return _overdue(course, owed, now)
        case CallerSaid() | CallerPressed():
            if owed.state.overhears:
                course.overheard = overheard_too(course.overheard, event)
            return []  # nobody asked: kept for the next question, or talk while we are busy
        case CallerSilent():
            return []  # nobody asked
        case CallerHungUp():
            return _hung_up(course, owed)
        case CallBegan():
            raise course.no_row(event)
        case _:
            assert_never(event)


def _settle(course: Course, owed: Doing, now: float) -> Commands:
    """Go on once the action has an outcome and the bot has said its words."""
    if owed.outcome is None or (not course.bot.is_silent and not owed.line_closed):
        return []
    rows = owed.state.failed
    if isinstance(owed.outcome, ActionDone):
        course.slots.update(owed.outcome.slots)
        rows = owed.state.then
    elif owed.line_closed:
        return course.hung_up()
    return course.go(first_row(rows, course.slots, course.guards, course.state), now)


def _overdue(course: Course, owed: Doing, now: float) -> Commands:
    if owed.outcome is not None:
        return []  # the deadline was met; only the bot's words are still to come
    if now >= owed.late_at:
        owed.outcome = ActionFailed(owed.state.action, f"too slow: no outcome within {owed.state.within_s:g} s")
        return [Abandon(owed.state.action), *_settle(course, owed, now)]
    if owed.filler_at is not None and now >= owed.filler_at and owed.state.meanwhile is not None:
        owed.filler_at, owed.filled = None, True
        return course.bot.say(course.slots, (owed.state.meanwhile,), "overhear" if owed.state.overhears else "off")
    return []  # woken too early


def _hung_up(course: Course, owed: Doing) -> Commands:
    if owed.state.closes_line and owed.outcome is None:
        owed.line_closed, owed.filler_at = True, None  # perhaps the very success of the action: ask it
        return []
    abandon: Commands = [] if owed.outcome is not None else [Abandon(owed.state.action)]
    return abandon + course.hung_up()
