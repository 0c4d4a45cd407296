"""The listener: the caller's sound to the transcriber, its words to the watcher.

A transcriber that fails is told to the watcher as TranscriberLost; the call goes on without it.
"""

from __future__ import annotations

from uuid import UUID

import trio

from ..errors import ProviderError
from ..metrics import Metrics
from ..ports import Transcriber, Transcription
from ..turns.events import FinalizeSegment, FloorEvent, TranscriberLost
from .reader import Sound


async def listen(
    transcriber: Transcriber,
    call_id: UUID,
    sound: Sound,
    requests: trio.MemoryReceiveChannel[FinalizeSegment],
    to_watcher: trio.MemorySendChannel[FloorEvent],
    metrics: Metrics,
) -> None:
    """Run until cancelled, or until the transcriber is lost."""
    lost: str
    try:
        async with transcriber.open(call_id) as transcription, trio.open_nursery() as carrying:
            carrying.start_soon(carry_sound, sound, transcription)
            carrying.start_soon(carry_requests, requests, transcription)
            lost = await carry_words(transcription, to_watcher, metrics)
            carrying.cancel_scope.cancel()
    except* ProviderError as failed:
        lost = str(failed.exceptions[0])
    metrics.error("transcriber_lost", "transcriber")
    await to_watcher.send(TranscriberLost(lost, trio.current_time()))


async def carry_sound(sound: Sound, transcription: Transcription) -> None:
    while True:
        await transcription.send(await sound.get())


async def carry_requests(requests: trio.MemoryReceiveChannel[FinalizeSegment], transcription: Transcription) -> None:
    async for segment in requests:
        await transcription.finalize(segment)


async def carry_words(
    transcription: Transcription, to_watcher: trio.MemorySendChannel[FloorEvent], metrics: Metrics
) -> str:
    """Until the transcriber is lost; returns why."""
    while True:
        words = await transcription.receive()
        if isinstance(words, TranscriberLost):
            return words.reason
        if words.is_final:
            metrics.stt_response_seconds.observe(trio.current_time() - words.stopped_s)
        await to_watcher.send(words)
