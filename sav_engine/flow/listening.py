"""While an answer is owed: what each event comes to, and which row the caller's words, keys and silence take."""

from __future__ import annotations

from typing import assert_never

from .choosing import answer_row
from .course import Commands, Course
from .events import (
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
from .model import ASK_AGAIN, STAYING, Retry, Row
from .obligation import Listening


def while_listening(course: Course, owed: Listening, event: FlowEvent, now: float) -> Commands:
    match event:
        case CallerSaid():
            return _heard(course, owed, event, now)
        case CallerPressed():
            return _pressed(course, owed, event, now)
        case CallerSilent():
            owed.noinputs += 1
            return _retry(course, owed, owed.state.noinput, owed.noinputs, now)
        case CallerHungUp():
            return course.hung_up()
        case BotSpoke(saying=saying):
            course.bot.spoke(saying)
            return _too_long(course, now)
        case TimePassed():
            return _too_long(course, now)
        case ActionDone() | ActionFailed():
            return []  # of an action we no longer wait for: abandoned, and late
        case CallBegan():
            raise course.no_row(event)
        case _:
            assert_never(event)


def _heard(course: Course, owed: Listening, said: CallerSaid, now: float) -> Commands:
    course.slots.update(course.hearing.in_passing(owed.state, said))  # he may not say it twice
    row = course.hearing.anywhere_row(said, now)
    if row is not None:
        return _follow(course, owed, row, now)
    heard = course.answer(owed.state, said)
    if heard is None:
        return _not_an_answer(course, owed, said, now)
    if heard.sure or heard.is_as(owed.doubted):  # the same doubtful answer twice is as good as a sure one
        return _follow(course, owed, course.answered(owed.state, heard), now)
    owed.doubted = heard
    row = owed.state.doubt.get(heard.value)
    if row is None:
        return _not_an_answer(course, owed, said, now)
    course.capture(owed.state, heard)
    return _follow(course, owed, row, now)


def _not_an_answer(course: Course, owed: Listening, said: CallerSaid, now: float) -> Commands:
    course.told = said if owed.state.nomatch.keeps else course.told
    return _nomatch(course, owed, now)


def _pressed(course: Course, owed: Listening, pressed: CallerPressed, now: float) -> Commands:
    row = course.hearing.anywhere_row(pressed, now)
    if row is not None:
        return _follow(course, owed, row, now)
    if pressed.key in owed.state.keys:
        row = answer_row(owed.state, owed.state.keys[pressed.key], course.slots, course.guards)
        return _follow(course, owed, row, now)
    heard = course.hearing.keyed(owed.state, pressed.key)
    if heard is not None:
        return _follow(course, owed, course.answered(owed.state, heard), now)
    if owed.state.keys:
        return _nomatch(course, owed, now)
    return [course.listen(owed.state)]  # the question has no numbered answers: a slip of the finger


def _nomatch(course: Course, owed: Listening, now: float) -> Commands:
    owed.nomatches += 1
    course.nomatches += 1
    return _retry(course, owed, owed.state.nomatch, owed.nomatches, now)


def _retry(course: Course, owed: Listening, retry: Retry, count: int, now: float) -> Commands:
    if count > retry.times:
        return course.go(retry.row, now)
    words = retry.say if count == 1 else retry.say_again
    return [*course.bot.say(course.slots, words, owed.state.barge_in), course.listen(owed.state)]


def _follow(course: Course, owed: Listening, row: Row, now: float) -> Commands:
    """To another state, or no further than the same question."""
    if row.go not in STAYING:
        return course.go(row, now)
    owed.stayed[row.at] += 1
    if row.times is not None and owed.stayed[row.at] > row.times:
        return _nomatch(course, owed, now)
    course.take(row)
    words = row.say + owed.state.say if row.go == ASK_AGAIN else row.say
    return [*course.bot.say(course.slots, words, owed.state.barge_in), course.listen(owed.state)]


def _too_long(course: Course, now: float) -> Commands:
    return course.time_is_up(now) if course.bot.is_silent and now >= course.limit_s else []
