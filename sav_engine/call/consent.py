"""Whether the recording of a call may be kept: the notice was heard whole, and the caller has not refused."""

from __future__ import annotations

import trio

from .begun import Begun
from .summary import RECORDING_REFUSED


def heed_notice(begun: Begun) -> None:
    """Only a caller who has heard the whole notice may be recorded: not who was gone, or spoke, before its end."""
    recording = begun.recording
    if recording is None or recording.is_announced:
        return
    heard = [turn.text for turn in begun.diary.turns if turn.who == "bot"]
    if any(notice in text for notice in begun.flow.recording_notices for text in heard):
        recording.announce()
        begun.diary.note("recording_announced", trio.current_time())


def heed_refusal(begun: Begun) -> None:
    """The slot is the flow's (`recording_refused`); the fact is the call's."""
    recording = begun.recording
    if begun.flow.slots.get(RECORDING_REFUSED) is True and recording is not None and not recording.is_refused:
        recording.refuse()
        begun.diary.note("recording_refused", trio.current_time())
