"""I/O. What both whole peers hear with: voice detection line by line, and a socket to the transcriber for each call.

Detection is as voice agents have it: Silero for each window of each line, in the loop, by onnxruntime with one thread
(by our arithmetic where that is not installed). Before it stands our own gate, which most of them have not: in their
favour. The socket is the library `websockets`, without compression, and a task that sends what is queued.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Sequence
from importlib.util import find_spec
from typing import Final, Protocol

import numpy as np
from websockets.asyncio.client import ClientConnection, connect

from ...audio.activity import Activity, Gate, Stopped
from ...audio.pcm import energies
from ...providers import local_models
from ...providers.deepgram_messages import FINALIZE
from ...providers.deepgram_request import Listen
from ...providers.silero_model import (
    CONTEXT,
    WINDOW,
    Floats,
    SileroModel,
    Steps,
    remembering_nothing,
    silero_model,
)

BATCH_BLOCKS: Final = 5  # 100 ms, which transcribers recommend
CONTEXT_BYTES, WINDOW_BYTES = 2 * CONTEXT, 2 * WINDOW


class Model(Protocol):
    def remembering_nothing(self) -> Floats:
        """The state of a new line."""
        ...

    def scores(self, sound: Steps, state: Floats) -> tuple[Sequence[float], Floats]:
        """As onnx_silero.OnnxSilero; asked for one line only."""
        ...


class OurSilero:
    """silero_model, asked as onnx_silero.OnnxSilero is."""

    def __init__(self, model: SileroModel) -> None:
        self._model = model

    def remembering_nothing(self) -> Floats:
        return remembering_nothing(1)

    def scores(self, sound: Steps, state: Floats) -> tuple[Sequence[float], Floats]:
        return self._model.scores(self._model.encoded([sound.tobytes()]), state), state


def best_model() -> Model | None:
    """None where Silero is not installed: then loudness decides, as it does for the engine."""
    if not local_models.is_present(local_models.SILERO_MODEL, None):
        return None
    file = local_models.read(local_models.SILERO_MODEL, None)
    if find_spec("onnxruntime") is None:
        return OurSilero(silero_model(file))
    from ...providers.onnx_silero import OnnxSilero  # of the extra `local`

    return OnnxSilero(file)


class Ear:
    """Does the caller of one line speak? Block by block of 20 ms."""

    def __init__(self, model: Model | None) -> None:
        self._model = model
        self._gate = Gate()
        self._activity = Activity()
        self._pcm = bytes(CONTEXT_BYTES)
        self._state = np.zeros(0, np.float32) if model is None else model.remembering_nothing()
        self._score = 0.0

    def heard(self, block: bytes, now_s: float) -> bool:
        """True when speech has ended with this block."""
        level = energies((block,))[0]
        self._gate.is_open(level)
        score = self._judged(block) if self._gate.is_loud else 0.0
        return isinstance(self._activity.heard(score, now_s, level), Stopped)

    def _judged(self, block: bytes) -> float:
        if self._model is None:
            return 1.0
        self._pcm += block
        while len(self._pcm) >= CONTEXT_BYTES + WINDOW_BYTES:
            window = np.frombuffer(self._pcm, "<i2", CONTEXT + WINDOW).reshape(1, -1)
            scores, self._state = self._model.scores(window, self._state)
            self._score = scores[0]
            self._pcm = self._pcm[WINDOW_BYTES:]
        return self._score


class Transcriber:
    """One call's socket, and the sound on its way to it. answered: called with the words of each final result."""

    def __init__(self, port: int, model: Model | None, answered: Callable[[str], None]) -> None:
        self._listen = Listen(f"ws://127.0.0.1:{port}", "benchmark")
        self._answered = answered
        self._ear = Ear(model)
        self._batch: list[bytes] = []
        self._out: asyncio.Queue[bytes | str] = asyncio.Queue()

    def heard(self, block: bytes, now_s: float) -> None:
        """A batch is sent when it is full, or when speech has ended: then the final words are asked for, too."""
        self._batch.append(block)
        has_ended = self._ear.heard(block, now_s)
        if has_ended or len(self._batch) >= BATCH_BLOCKS:
            self._out.put_nowait(b"".join(self._batch))
            self._batch.clear()
        if has_ended:
            self._out.put_nowait(FINALIZE)

    async def run(self) -> None:
        """The socket, until cancelled."""
        headers = [(name.decode(), value.decode()) for name, value in self._listen.headers() if name != b"User-Agent"]
        url = self._listen.url + self._listen.resource()
        async with connect(url, compression=None, additional_headers=headers) as socket:
            sending = asyncio.create_task(self._send(socket))
            try:
                async for message in socket:
                    self._took(message)
            finally:
                sending.cancel()

    async def _send(self, socket: ClientConnection) -> None:
        while True:
            await socket.send(await self._out.get())

    def _took(self, message: str | bytes) -> None:
        told = json.loads(message)
        if told.get("type") == "Results" and told["is_final"]:
            self._answered(told["channel"]["alternatives"][0]["transcript"])
