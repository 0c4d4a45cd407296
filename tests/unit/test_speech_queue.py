"""Jobs of many calls and one worker: what is dropped, what is failed, what nobody is told of."""

from __future__ import annotations

import pytest

from sav_engine.providers.speech_frames import Recognise, Recognised, Speak, Spoken
from sav_engine.providers.speech_queue import IN_HAND_MAX_S, QUEUE_MAX, WAIT_MAX_S, Failed, Job, Outcome, Queue


class Told:
    """Remembers the outcomes a call was told."""

    def __init__(self, queue: Queue) -> None:
        self.queue = queue
        self.outcomes: list[Outcome] = []

    def recognise(self, number: int, *, owner: str = "call", now: float = 0.0) -> bool:
        return self.queue.add(Job(owner, Recognise(number, "open", b""), self.outcomes.append, now))

    def speak(self, number: int, *, owner: str = "call", now: float = 0.0) -> bool:
        return self.queue.add(Job(owner, Speak(number, "Oui.", False), self.outcomes.append, now))


def numbers(jobs: list[Job]) -> list[int]:
    return [job.request.job for job in jobs]


def heard(number: int) -> Recognised:
    return Recognised(number, "oui", 0.9, -0.1, 0.2)


@pytest.fixture
def told() -> Told:
    return Told(Queue())


def test_a_callers_words_do_not_wait_behind_a_sentence_being_made(told: Told) -> None:
    told.speak(1)
    told.speak(2)
    told.recognise(3)
    assert sorted(numbers(told.queue.take(0.0))) == [1, 3]
    told.queue.answered(heard(3))
    told.recognise(4)
    assert numbers(told.queue.take(0.1)) == [4], "the second sentence waits for the first, not for the words"


def test_one_job_of_a_lane_at_a_time(told: Told) -> None:
    told.recognise(1)
    told.recognise(2)
    assert numbers(told.queue.take(0.0)) == [1]
    assert told.queue.take(0.0) == []
    told.queue.answered(heard(1))
    assert numbers(told.queue.take(0.0)) == [2]
    assert told.outcomes == [heard(1)]


def test_a_call_that_ended_costs_no_work(told: Told) -> None:
    told.recognise(1, owner="ended")
    told.recognise(2, owner="other")
    told.queue.forget("ended")
    assert numbers(told.queue.take(0.0)) == [2]


def test_a_result_that_comes_after_the_call_is_thrown_away(told: Told) -> None:
    told.recognise(1)
    told.queue.take(0.0)
    told.queue.forget("call")
    told.queue.answered(heard(1))
    assert told.outcomes == []
    assert told.queue.late_results == 1


def test_a_forgotten_job_keeps_its_lane_until_the_worker_is_done_with_it(told: Told) -> None:
    told.recognise(1, owner="ended")
    told.queue.take(0.0)
    told.queue.forget("ended")
    told.recognise(2)
    assert told.queue.take(0.0) == [], "the worker still works on the forgotten one"
    told.queue.answered(heard(1))
    assert numbers(told.queue.take(0.0)) == [2]


def test_a_result_nobody_asked_for_is_thrown_away(told: Told) -> None:
    told.queue.answered(Spoken(99, b"", 0.1))
    assert told.queue.late_results == 1


def test_a_full_queue_says_so(told: Told) -> None:
    assert all(told.recognise(number) for number in range(QUEUE_MAX))
    assert not told.recognise(QUEUE_MAX)
    assert told.speak(QUEUE_MAX + 1), "the other lane has its own room"


def test_the_worker_dies_with_a_job_in_hand(told: Told) -> None:
    told.recognise(1)
    told.recognise(2)
    told.queue.take(0.0)
    told.queue.worker_died()
    assert told.outcomes == [Failed("the speech worker died")]
    assert numbers(told.queue.take(1.0)) == [2], "what was only queued is for the next worker"


def test_nobody_waits_for_ever_for_a_worker_that_does_not_come_back(told: Told) -> None:
    told.recognise(1, now=0.0)
    told.recognise(2, now=5.0)
    told.queue.expire(WAIT_MAX_S + 1)
    assert len(told.outcomes) == 1 and isinstance(told.outcomes[0], Failed)
    assert numbers(told.queue.take(WAIT_MAX_S + 1)) == [2]


def test_a_worker_that_hangs_is_noticed(told: Told) -> None:
    told.speak(1)
    told.queue.take(10.0)
    assert not told.queue.is_stuck(10.0 + IN_HAND_MAX_S)
    assert told.queue.is_stuck(10.1 + IN_HAND_MAX_S)
    assert "speak" in repr(told.queue)
