"""The caller's sound on its way to a transcriber that may come late, or go."""

from __future__ import annotations

from sav_engine.call.reader import Sound
from sav_engine.turns.events import AudioBatch


def batch(number: int) -> AudioBatch:
    return AudioBatch(number.to_bytes(2, "little"), float(number))


def test_while_nobody_hears_the_last_seconds_are_kept_and_what_is_older_is_counted() -> None:
    sound, heard = Sound(batches_max=3), list[AudioBatch]()
    for number in range(5):
        sound.put(batch(number))
    with sound.handed_to(heard.append):
        assert heard == [batch(2), batch(3), batch(4)]
    assert sound.dropped == 2


def test_what_is_said_between_two_transcribers_reaches_the_second_and_is_recorded_once() -> None:
    sound, first, second, recorded = Sound(), list[AudioBatch](), list[AudioBatch](), list[AudioBatch]()
    sound.also.append(recorded.append)
    with sound.handed_to(first.append):
        sound.put(batch(1))
    sound.put(batch(2))
    with sound.handed_to(second.append):
        sound.put(batch(3))
    assert (first, second, recorded) == ([batch(1)], [batch(2), batch(3)], [batch(1), batch(2), batch(3)])
