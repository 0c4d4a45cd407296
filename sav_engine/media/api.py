"""I/O seams of the media room: what a call sees of its line, whichever implementation carries it.

Two implementations pass the same conformance tests: `pump.Pump` (one clock for all calls, the default) and
`direct.Direct` (two tasks per call on a `trio.SocketStream`; the plain shape, and the fallback without epoll).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractAsyncContextManager
from typing import Generic, Protocol, TypeVar

from ..turns.events import AudioBatch, LineEvent
from .playback import Playback

Sock = TypeVar("Sock", contravariant=True)


class Detector(Protocol):
    """What voice detection remembers of one line."""

    def pass_over(self, block: bytes) -> None:
        """A soft block (20 ms) between loud ones, or two: nothing is asked about it, it is only not to be missed."""
        ...

    def close(self) -> None:
        """The line is over."""
        ...


class Detectors(Protocol):
    """Voice detection for all lines. Injected by `assemble`."""

    def __call__(self) -> Detector:
        """For a new line. Raises ModelError or ProviderError; the line then does without."""
        ...

    def score_all(self, asked: Sequence[tuple[Detector, bytes]]) -> Sequence[float]:
        """Probability 0..1 that each block (20 ms, or 40 inside of speech, s16le mono 8 kHz) is speech at its end;
        each with the detector of its line.

        All lines in one go, because a neural model takes hardly longer for ten than for one. A line that comes twice
        comes in the order of its sound.
        Raises ModelError or ProviderError when it cannot.
        """
        ...


class Line(Protocol):
    """One AudioSocket connection, as the call plane sees it.

    Silence frames are sent from the moment the peer has identified itself until `hang_up` or the end.
    """

    peer: str

    @property
    def has_echo(self) -> bool:
        """The bot's own voice comes back on this line; it is taken out before anybody listens."""
        ...

    async def receive(self) -> LineEvent:
        """Wait for the next event. HungUp is the last one; it may be read any number of times.

        At most 100 batches (of 120 ms, 240 where nobody speaks) wait here; then the oldest is dropped and counted.
        Other events are never dropped.
        """
        ...

    def hand_sound_to(self, sink: Callable[[AudioBatch], None]) -> None:
        """From now on batches of sound go straight to this function, which must not wait, and not to `receive`.

        Whoever only passes sound on spares one task wake-up for each batch: those that wait here go first.
        """
        ...

    def hand_events_to(self, offer: Callable[[LineEvent], bool]) -> None:
        """From now on other events but HungUp are offered to this function, which must not wait and only moves them.

        It says whether it took one: from the first that it does not, all come by `receive` again, which waits for
        who is late. Sound must have been handed elsewhere before.
        """
        ...

    def hand_spoken_to(self, sink: Callable[[bytes], None]) -> None:
        """From now on this function, which must not wait, is given each 20 ms of a playback when they are sent."""
        ...

    def hand_lateness_to(self, sink: Callable[[float], None]) -> None:
        """From now on this function, which must not wait, is told of each frame that went out more than 20 ms late.

        Told by how many ms. Frames that are on time, or nearly, cost nothing here.
        """
        ...

    def play(self, playback: Playback) -> None:
        """Make this the playback of the line, from its first block due; replaces (drops) the one before."""
        ...

    def hang_up(self) -> None:
        """Send `00 00 00`; no frame follows it. Reading goes on until the peer closes: wait for HungUp."""
        ...


class Media(Protocol, Generic[Sock]):
    """Carries lines. `line` registers the socket and closes it on leaving the block, also when cancelled."""

    def line(self, sock: Sock) -> AbstractAsyncContextManager[Line]: ...
