"""The listener: the caller's sound to the transcriber, its words to the watcher.

A transcriber that fails is told to the watcher as TranscriberLost, and opened again a few times: an embedded one is
back within seconds. Meanwhile, and afterwards, whatever the caller says has no words: the flow asks again, and at
last calls a human.
"""

from __future__ import annotations

import math
from contextlib import suppress
from functools import partial
from uuid import UUID

import trio

from ..errors import ProviderError
from ..metrics import Metrics
from ..ports import Transcriber, Transcription
from ..turns.events import FinalizeSegment, FloorEvent, TranscriberLost, Words
from .channels import Sends, put
from .reader import Sound
from .requests import Requests

# At once, because one late answer is lost as well; then after a restart of the speech worker (4 s) and another one.
REOPEN_AFTER_S = (0.0, 5.0, 10.0)


async def listen(
    transcriber: Transcriber,
    call_id: UUID,
    sound: Sound,
    requests: Requests,
    to_watcher: Sends[FloorEvent],
    metrics: Metrics,
) -> None:
    """Run until cancelled."""
    for pause_s in (*REOPEN_AFTER_S, math.inf):
        lost = await listen_once(transcriber, call_id, sound, requests, to_watcher, metrics)
        metrics.error("transcriber_lost", "transcriber")
        await to_watcher.send(TranscriberLost(lost, trio.current_time()))
        with requests.handed_to(partial(answer_without_words, to_watcher)):
            await trio.sleep(pause_s)


async def listen_once(
    transcriber: Transcriber,
    call_id: UUID,
    sound: Sound,
    requests: Requests,
    to_watcher: Sends[FloorEvent],
    metrics: Metrics,
) -> str:
    """Until the transcriber is lost; returns why."""
    try:
        async with transcriber.open(call_id) as transcription:
            with sound.handed_to(transcription.hear), requests.handed_to(transcription.finalize):
                lost = await carry_words(transcription, to_watcher, metrics)
    except* ProviderError as failed:
        lost = str(failed.exceptions[0])
    return lost


def answer_without_words(to_watcher: Sends[FloorEvent], asked: FinalizeSegment) -> None:
    """Nobody hears the caller, and nobody shall wait for words."""
    with suppress(trio.WouldBlock):  # the watcher is far behind: the floor waits for words, then goes on without
        to_watcher.send_nowait(Words("", True, 0.0, asked.started_s, asked.stopped_s, asked.segment))


async def carry_words(transcription: Transcription, to_watcher: Sends[FloorEvent], metrics: Metrics) -> str:
    """Until the transcriber is lost; returns why. Words go to the watcher as they come, and by this task only once
    there was no room."""

    def take(words: Words) -> bool:
        try:
            to_watcher.send_nowait(words)
        except trio.WouldBlock:
            return False
        note(words, metrics)
        return True

    transcription.hand_words_to(take)
    while True:
        words = await transcription.receive()
        if isinstance(words, TranscriberLost):
            return words.reason
        note(words, metrics)
        await put(to_watcher, words)


def note(words: Words, metrics: Metrics) -> None:
    """How long they took."""
    if words.is_final:
        metrics.stt_response_seconds.observe(trio.current_time() - words.stopped_s)
