"""I/O. Asterisk's end of one AudioSocket call: what a caller says goes out in real time, what the bot says is kept.

As a real Asterisk does: the UUID first; then a 20 ms frame every 20 ms on an absolute clock, zeros while the caller
is silent, no frame at all while a key is held and one key frame when it is released; the line closes at once on
`00 00 00`, on bytes Asterisk does not accept, on half a frame, and after 2 s without a frame either way. A hang-up
and a transfer look alike to the engine: the end of the stream.

Times are seconds since the line was opened. Source: Asterisk 22.10.1, apps/app_audiosocket.c, res/res_audiosocket.c.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from uuid import UUID

import soxr
import trio

from ..errors import WireError
from ..wire import frames, writer
from ..wire.parser import BadStream, Parser
from .arrivals import Arrivals
from .record import KEY_HELD_S, EndHow, LineEnded, Press, Record, Sound, Speech
from .sound import BLOCK_BYTES, BLOCK_S, is_audible, pcm_of, samples_of

IDLE_S = 2.0  # app_audiosocket.c: no frame either way for so long cuts the call
HALF_FRAME_S = 0.025  # Asterisk gives 5 ms; the rest is our own lateness on a busy machine, not the engine's fault


def silence() -> bytes:
    return bytes(BLOCK_BYTES)


def nobody_listens(pcm: bytes) -> None:
    """Who only reads the record afterwards."""


class Line:
    """One call. `run` carries it until it ends; meanwhile `speak`, `press`, `hang_up`, and listen with the waits.

    microphone: what the caller's telephone hears when nothing is to be said: one block each time it is asked.
    earpiece: given the bot's sound as it arrives.
    """

    def __init__(
        self,
        stream: trio.abc.Stream,
        call_id: UUID,
        microphone: Callable[[], bytes] = silence,
        earpiece: Callable[[bytes], None] = nobody_listens,
    ) -> None:
        self.call_id = call_id
        self.record = Record()
        self.ended: LineEnded | None = None
        self._stream = stream
        self._microphone = microphone
        self._earpiece = earpiece
        self._arrivals = Arrivals(stream)
        self._parser = Parser("from_engine")
        self._waiting: deque[Speech | Press] = deque()
        self._opened = trio.current_time()
        self._last_frame = self._opened
        self._over = trio.Event()
        self._bot_audible = trio.Event()
        self.bot_last_audible_s = float("-inf")

    def __repr__(self) -> str:
        state = self.ended.how if self.ended else "open"
        return f"<Line {self.call_id} {state} {len(self.record.caller)} sent, {len(self.record.bot)} heard>"

    @property
    def now_s(self) -> float:
        """Seconds since the line was opened."""
        return trio.current_time() - self._opened

    # ------------------------------------------------------------ what the caller does

    def speak(self, pcm: bytes) -> Speech:
        """Say this after what is already waiting. pcm: s16le mono 8 kHz. `done` is set when it has been sent."""
        speech = Speech(pcm)
        self._waiting.append(speech)
        return speech

    def press(self, key: str, held_s: float = KEY_HELD_S) -> Press:
        """Press a key, after what is already waiting."""
        press = Press(key, held_s)
        self._waiting.append(press)
        return press

    def hang_up(self) -> None:
        """The caller hangs up: at once, in mid-word if he was speaking."""
        self._end("caller_hung_up")

    def redirect(self, exists: bool) -> None:
        """The dialplan goes elsewhere (AMI Redirect). exists: False cuts the caller, as a real dialplan does."""
        if exists:
            self._end("transfer")
        else:
            self._end("cut", "transfert vers un endroit du dialplan qui n'existe pas")

    # ------------------------------------------------------------ what the caller hears

    async def wait_bot_audible(self) -> None:
        """Wait for the next sound of the bot that can be heard."""
        await self._bot_audible.wait()

    async def wait_bot_quiet(self, quiet_s: float) -> None:
        """Wait until nothing was heard of the bot for so long."""
        while (left_s := self.bot_last_audible_s + quiet_s - self.now_s) > 0:  # noqa: ASYNC110 it may speak again
            await trio.sleep(left_s)

    async def wait_ended(self) -> LineEnded:
        await self._over.wait()
        assert self.ended is not None, "the line is over without an end"
        return self.ended

    # ------------------------------------------------------------ the line

    async def run(self) -> None:
        """Carry the call until it ends, then close the stream. Never raises for what the engine does."""
        async with self._stream, trio.open_nursery() as nursery:
            nursery.start_soon(self._send)
            nursery.start_soon(self._receive)
            nursery.start_soon(self._watch_idle)
            await self._over.wait()
            nursery.cancel_scope.cancel()

    def _end(self, how: EndHow, detail: str = "") -> None:
        if self.ended is None:
            self.ended = LineEnded(how, self.now_s, detail)
            self._over.set()

    async def _send(self) -> None:
        try:
            await self._stream.send_all(writer.uuid(self.call_id))
            due = trio.current_time()
            while True:
                if frame := self._next_frame():
                    await self._stream.send_all(frame)
                    self._last_frame = trio.current_time()
                due += BLOCK_S
                await trio.sleep_until(due)
        except trio.BrokenResourceError:
            pass  # the engine has closed; what it said before is still to be read, and tells how the call ended

    def _next_frame(self) -> bytes | None:
        """What is due now: a piece of speech, a key, silence, or nothing (a key is held)."""
        match self._waiting[0] if self._waiting else None:
            case Speech() as speech:
                return self._sound_frame(self._next_block(speech))
            case Press() as press:
                return self._key_frame(press)
            case None:
                return self._sound_frame(self._microphone())

    def _sound_frame(self, block: bytes) -> bytes:
        self.record.caller.append(Sound(self.now_s, block))
        return writer.audio(block)

    def _next_block(self, speech: Speech) -> bytes:
        if speech.started_s is None:
            speech.started_s = self.now_s
            self.record.speeches.append(speech)
        block = speech.pcm[speech.sent : speech.sent + BLOCK_BYTES]
        speech.sent += len(block)
        if speech.sent >= len(speech.pcm):
            self._waiting.popleft()
            speech.stopped_s = self.now_s
            speech.done.set()
        return block.ljust(BLOCK_BYTES, b"\0")

    def _key_frame(self, press: Press) -> bytes | None:
        if press.released_s is None:
            press.released_s = self.now_s + press.held_s
        if self.now_s < press.released_s:
            return None
        self._waiting.popleft()
        self.record.keys.append((self.now_s, press.key))
        press.done.set()
        return writer.dtmf(press.key)

    async def _receive(self) -> None:
        try:
            while (arrived := await self._wait_data())[0]:
                self._hear(*arrived)
            self._end("cut", self._end_of_stream())
        except trio.BrokenResourceError:
            self._end("cut", "le moteur a coupé la connexion (RST)")
        except trio.TooSlowError:
            self._end("cut", "trame incomplète : Asterisk aurait coupé l'appel")
        except WireError as broken:
            self._end("cut", self._refused(broken))

    async def _wait_data(self) -> tuple[bytes, float]:
        """And when it came. Raises TooSlowError when half a frame is not completed in time."""
        started_payload = self._parser.pending_bytes >= frames.HEADER_BYTES
        with trio.fail_after(HALF_FRAME_S if started_payload else float("inf")):
            return await self._arrivals.receive()

    def _refused(self, broken: WireError) -> str:
        """broken: in English, for developers of an engine; who dialled a wrong port wants to know just that."""
        if not self.record.bot:
            return "ce qui répond à ce port n'est pas un moteur sav : il ne parle pas AudioSocket"
        return f"octets qu'Asterisk refuse : {broken}"

    def _end_of_stream(self) -> str:
        if self._parser.pending_bytes:
            return "le moteur a fermé au milieu d'une trame"
        if not self.record.bot:
            return "le moteur a fermé sans rien dire"
        return "le moteur a fermé sans dire la fin (00 00 00)"

    def _hear(self, data: bytes, at: float) -> None:
        """Raises WireError for bytes Asterisk would not accept, after what came before them was heard."""
        try:
            heard = self._parser.feed(data)
        except BadStream as broken:
            self._hear_frames(broken.frames, at)
            raise
        self._hear_frames(heard, at)

    def _hear_frames(self, heard: list[frames.Frame], at: float) -> None:
        for frame in heard:
            if isinstance(frame, frames.HangupFrame):
                self._end("hang_up")
            elif isinstance(frame, frames.AudioFrame):
                self._hear_sound(frame, at)

    def _hear_sound(self, frame: frames.AudioFrame, at: float) -> None:
        self._last_frame = at
        pcm = frame.payload
        if frame.rate_hz != 8_000:
            pcm = pcm_of(soxr.resample(samples_of(pcm), frame.rate_hz, 8_000))
        self.record.bot.append(Sound(at - self._opened, pcm))
        self._earpiece(pcm)
        if is_audible(pcm):
            self.bot_last_audible_s = at - self._opened
            self._bot_audible.set()
            self._bot_audible = trio.Event()

    async def _watch_idle(self) -> None:
        while (left_s := self._last_frame + IDLE_S - trio.current_time()) > 0:  # noqa: ASYNC110 every frame moves it
            await trio.sleep(left_s)
        self._end("cut", f"aucune trame dans aucun sens pendant {IDLE_S:.0f} s")
