"""Pure. Bytes of one AudioSocket stream to frames: incremental, sans I/O.

Theory. A stream has three states. OPENING: nothing was said yet, and from Asterisk only the UUID can come.
TALKING: sound and keys. OVER: a hang-up frame has passed. TABLE says, for the side whose stream we read and the
state, which kinds may come, with how long a payload, what they become, and which state follows. A kind without
a row cannot come there: the stream is not what we think it is, and no byte after it can be trusted.

The two sides are not treated alike, because Asterisk does not. From Asterisk we are lenient wherever the framing
is intact: kinds of a later release are skipped and counted. From the engine we are as strict as Asterisk, which
drops the call for any kind but sound and hang-up, and for sound of length 0; so the sandbox finds in a test what
would have cost a call. Sound of odd length is taken without its last byte on both sides, as Asterisk does: the
length in the header still says where the next frame begins.

Source: Asterisk 22.10, res/res_audiosocket.c (ast_audiosocket_receive_frame_with_hangup), apps/app_audiosocket.c;
after a hang-up Asterisk reads no more, so bytes behind it turn its close into a reset.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from enum import Enum
from typing import Final, Literal
from uuid import UUID

import attrs

from ..errors import WireError
from . import frames as f

Side = Literal["from_asterisk", "from_engine"]
Buffer = bytes | bytearray | memoryview

QUICK_BYTES: Final = 323  # 20 ms of sound at 8 kHz: what nearly every frame is


class State(Enum):
    OPENING = "opening"
    TALKING = "talking"
    OVER = "over"
    BROKEN = "broken"


def _identity(kind: int, payload: bytes) -> f.Frame:
    return f.UuidFrame(UUID(bytes=payload))


def _audio(kind: int, payload: bytes) -> f.Frame:
    whole = len(payload) & ~1
    return f.AudioFrame(f.RATE_HZ[kind], payload[:whole]) if whole else _skipped(kind, payload)


def _dtmf(kind: int, payload: bytes) -> f.Frame:
    key = payload.decode("latin-1")
    return f.DtmfFrame(key) if len(key) == 1 and key in f.DTMF_KEYS else _skipped(kind, payload)


def _hangup(kind: int, payload: bytes) -> f.Frame:
    return f.HangupFrame()


def _error(kind: int, payload: bytes) -> f.Frame:
    return f.ErrorFrame(payload)


def _skipped(kind: int, payload: bytes) -> f.Frame:
    return f.UnknownFrame(kind, len(payload))


@attrs.frozen
class Row:
    """What becomes of one kind. lengths: allowed payload lengths in bytes. then: the state that follows."""

    make: Callable[[int, bytes], f.Frame]
    then: State
    lengths: range = range(f.PAYLOAD_BYTES_MAX + 1)


Rows = Mapping[int, Row]
NOT_EMPTY: Final = range(1, f.PAYLOAD_BYTES_MAX + 1)


def _rows(default: Row | None, **named: Row) -> Rows:
    """One row per kind byte: `default` for all 256 if given, then the named groups over it."""
    groups = {
        "hangup": (f.HANGUP,),
        "identity": (f.IDENTITY,),
        "dtmf": (f.DTMF,),
        "error": (f.ERROR,),
        "audio": tuple(f.RATE_HZ),
    }
    rows = dict.fromkeys(range(256), default) if default else {}
    return rows | {kind: row for name, row in named.items() for kind in groups[name]}


def _without(kind: int, rows: Rows) -> Rows:
    return {other: row for other, row in rows.items() if other != kind}


_TALK, _OVER = State.TALKING, State.OVER

TABLE: Final[Mapping[tuple[Side, State], Rows]] = {
    ("from_asterisk", State.OPENING): _rows(
        None,
        identity=Row(_identity, _TALK, range(f.UUID_BYTES, f.UUID_BYTES + 1)),
    ),
    ("from_asterisk", State.TALKING): _without(  # a second UUID would be a second call on one line
        f.IDENTITY,
        _rows(
            Row(_skipped, _TALK),
            audio=Row(_audio, _TALK),
            dtmf=Row(_dtmf, _TALK),
            error=Row(_error, _TALK),
            hangup=Row(_hangup, _OVER),  # Asterisk never sends it, other senders do
        ),
    ),
    ("from_asterisk", State.OVER): _rows(Row(_skipped, _OVER)),
    ("from_engine", State.OPENING): _rows(
        None,
        audio=Row(_audio, _TALK, NOT_EMPTY),
        hangup=Row(_hangup, _OVER, range(1)),
    ),
    ("from_engine", State.TALKING): _rows(
        None,
        audio=Row(_audio, _TALK, NOT_EMPTY),
        hangup=Row(_hangup, _OVER, range(1)),
    ),
    ("from_engine", State.OVER): {},  # nothing may follow `00 00 00`
}


class BadStream(WireError):
    """The WireError of a parser. frames: what was complete before the bad byte in the same `feed`."""

    def __init__(self, what: str, *, offset: int, frames: list[f.Frame]) -> None:
        super().__init__(what, offset=offset)
        self.frames = frames


class Parser:
    """Frames of one stream, whatever the pieces its bytes arrive in.

    side: whose bytes these are; the engine reads "from_asterisk", the sandbox "from_engine".
    """

    def __init__(self, side: Side) -> None:
        self.side = side
        self.state = State.OPENING
        self._buffer = bytearray()
        self._consumed = 0
        self._fault = ""

    def __repr__(self) -> str:
        return f"<Parser {self.side} {self.state.value} at byte {self._consumed}, {len(self._buffer)} waiting>"

    @property
    def pending_bytes(self) -> int:
        """Bytes of a frame that is not complete yet; not 0 at the end of the stream means it was cut."""
        return len(self._buffer)

    @property
    def is_between_frames(self) -> bool:
        """The next byte begins a frame, and it may be sound."""
        return not self._buffer and self.state is State.TALKING

    def quick(self, data: Buffer) -> bytes | None:
        """The sound in `data` if it is exactly one complete 20 ms frame, as it nearly always is; else None.

        When it answers None nothing was taken: call `feed`.
        """
        if len(data) != QUICK_BYTES or self._buffer or self.state is not State.TALKING:
            return None
        if data[0] != 0x10 or data[1] != 0x01 or data[2] != 0x40:  # faster than a slice of a memoryview
            return None
        self._consumed += QUICK_BYTES
        return bytes(data[f.HEADER_BYTES :])

    def feed(self, data: Buffer) -> list[f.Frame]:
        """The frames these bytes complete, in order.

        Raises BadStream (a WireError) at the first byte that cannot be; every later call raises it again.
        """
        payload = self.quick(data)
        if payload is not None:
            return [f.AudioFrame(8_000, payload)]
        self._buffer += data
        frames = list(self._complete())
        if self.state is State.BROKEN:
            raise BadStream(self._fault, offset=self._consumed, frames=frames)
        return frames

    def _complete(self) -> Iterator[f.Frame]:
        """Take complete frames off the buffer. Stops at an incomplete or impossible one."""
        buffer, at = self._buffer, 0
        while len(buffer) > at and self.state is not State.BROKEN:
            row = self._row(at)
            end = at + f.HEADER_BYTES + _length(buffer, at)
            if row is None or len(buffer) < end:
                break
            self.state = row.then
            kind, payload = buffer[at], bytes(buffer[at + f.HEADER_BYTES : end])
            at = end
            yield row.make(kind, payload)
        del buffer[:at]
        self._consumed += at

    def _row(self, at: int) -> Row | None:
        """The row for the header at `at`; None, and the stream is broken, where there is none."""
        kind = self._buffer[at]
        row = TABLE[self.side, self.state].get(kind)
        if row is None:
            self._break(f"a frame of kind 0x{kind:02x} cannot come {_where(self.side, self.state)}", 0)
            return None
        length = _length(self._buffer, at)
        if len(self._buffer) >= at + f.HEADER_BYTES and length not in row.lengths:
            self._break(f"a frame of kind 0x{kind:02x} cannot be {length} bytes long", 1)
            return None
        return row

    def _break(self, what: str, at_header_byte: int) -> None:
        self.state = State.BROKEN
        self._fault = what
        self._consumed += at_header_byte


def _length(buffer: bytearray, at: int) -> int:
    """Length of the payload of the frame at `at`; 0 while its header is incomplete."""
    return int.from_bytes(buffer[at + 1 : at + 3], "big") if len(buffer) >= at + f.HEADER_BYTES else 0


def _where(side: Side, state: State) -> str:
    return f"{state.value}, {side.replace('_', ' ')}"
