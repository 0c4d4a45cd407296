"""I/O. The engine's media plane alone, and four tasks for each call, as the engine has them.

Arguments: pump or direct; then `silent`, to have no sound queued: what an utterance takes is not the line's memory.

reader: takes the events of the line and passes them on. voice: gives the line an utterance, waits until it was
played, and gives it the next. listener: waits for words, which never come, while the batches of sound go to its
transcriber, which forgets them, as the peers do. watcher: gets the other events.
"""

from __future__ import annotations

import socket
import sys
from collections.abc import Sequence
from functools import partial

import trio

from ...call.reader import Sound
from ...garbage import settle
from ...media.api import Detector, Line, Media
from ...media.choice import best_media
from ...media.counters import Counters
from ...media.playback import Playback
from ...media.sockets import accept, listen
from ...turns.events import AudioBatch, DtmfPressed, HungUp, LineEvent
from .tone import TONE_1_S

UTTERANCE_S = 4  # as a prompt
QUEUED = 50  # events


class NeverSpeech:
    """A detector that costs nothing: only the gate before it is measured here."""

    def __call__(self) -> NeverSpeech:
        return self

    def score_all(self, asked: Sequence[tuple[Detector, bytes]]) -> Sequence[float]:
        return [0.0] * len(asked)

    def pass_over(self, block: bytes) -> None:
        """Nothing to remember."""

    def close(self) -> None:
        """Nothing to give back."""


async def main(wanted: str, *, is_silent: bool) -> None:
    media = best_media("direct" if wanted == "direct" else "pump", NeverSpeech(), Counters())
    listener = listen("127.0.0.1", 0)
    async with trio.open_nursery() as nursery:
        await nursery.start(media.run)
        settle()
        print(f"port {listener.getsockname()[1]}", flush=True)
        while True:
            nursery.start_soon(hold, media, await accept(listener), is_silent)


class Voice:
    """Utterance after utterance, each begun when the one before was played, as call/voice.py; until it is hushed."""

    def __init__(self) -> None:
        self._playback: Playback | None = None
        self._is_hushed = False

    async def speak(self, line: Line) -> None:
        while not self._is_hushed:
            self._playback = playback = Playback()
            playback.add(TONE_1_S * UTTERANCE_S)
            playback.finish()
            line.play(playback)
            await playback.wait_done()

    def hush(self) -> None:
        self._is_hushed = True
        if self._playback is not None:
            self._playback.drop()


async def hold(media: Media[socket.socket], sock: socket.socket, is_silent: bool) -> None:
    async with media.line(sock) as line, trio.open_nursery() as call:
        voice = Voice()
        sound = Sound()
        to_watcher, events = trio.open_memory_channel[LineEvent](QUEUED)
        call.start_soon(trio.sleep_forever if is_silent else partial(voice.speak, line))
        call.start_soon(listen_to, sound)
        call.start_soon(watch, events, voice)
        line.hand_sound_to(sound.put)
        await read(line, to_watcher)
        call.cancel_scope.cancel()


async def read(line: Line, to_watcher: trio.MemorySendChannel[LineEvent]) -> None:
    while not isinstance(event := await line.receive(), HungUp):
        to_watcher.send_nowait(event)


async def listen_to(sound: Sound) -> None:
    with sound.handed_to(forget):
        await trio.sleep_forever()


def forget(batch: AudioBatch) -> None:
    """What a transcriber does with it is not measured here."""


async def watch(events: trio.MemoryReceiveChannel[LineEvent], voice: Voice) -> None:
    async for event in events:
        if isinstance(event, DtmfPressed):
            voice.hush()


if __name__ == "__main__":
    trio.run(partial(main, sys.argv[1], is_silent="silent" in sys.argv))
