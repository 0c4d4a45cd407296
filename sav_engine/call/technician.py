"""The warm transfer: a technician is rung first, and hears two sentences of the engine before the caller is joined.

    caller's call ── ring ──▶ Asterisk ── calls ──▶ technician ── AudioSocket with the briefing's id ──▶ `brief`
          └───────────── waits (music) ◀───────────────────────────── told ────────────────────────────────┘

The technician's line is a line like any other, known by an id that was made for it. It stays open, silent, until
Asterisk takes it away to join the two, or the caller's call is over without that.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from uuid import UUID

import attrs
import trio

from ..errors import ProviderError
from ..logs import get_logger
from ..media.api import Line
from ..media.playback import Playback
from ..ports import Briefing, NotTransferred, Ready, Synthesiser, Telephony
from ..turns.events import HungUp
from .channels import Mailbox
from .watcher import Inbound

RING_S = 18.0  # four rings; who needs longer is not at his desk, and the caller listens to music; flows allow 20 s
STILL_RINGING_EVERY_S = 1.0
PREPARE_S = 8.0  # two sentences; the telephone is ringing meanwhile
BEFORE_WORDS_S = 0.6  # who picks up brings the receiver to the ear first
GIVE_UP_S = 1.0  # Asterisk hangs the telephone up by itself a little later

log = get_logger(__name__)


@attrs.define
class Expected:
    """A technician who may pick up. sound: of the sentences, s16le mono 8 kHz; ready once it is there, or never."""

    call_id: UUID
    sound: bytes = b""
    prepared: trio.Event = attrs.field(factory=trio.Event)
    told: trio.Event = attrs.field(factory=trio.Event)
    gone: trio.Event = attrs.field(factory=trio.Event)
    dismissed: trio.Event = attrs.field(factory=trio.Event)


class Desk:
    """ports.Technicians: the technicians of one engine who are being rung, or listen, or wait for their caller."""

    def __init__(self, synthesiser: Synthesiser, new_id: Callable[[], UUID]) -> None:
        self._synthesiser = synthesiser
        self._new_id = new_id
        self._expected: dict[UUID, Expected] = {}

    def __repr__(self) -> str:
        return f"<Desk {len(self._expected)} expected>"

    def expects(self, line_id: UUID) -> Expected | None:
        """The technician whose line this is; None for a caller's."""
        return self._expected.get(line_id)

    async def call(
        self, telephony: Telephony, call_id: UUID, channel: str | None, briefing: Briefing, sentences: Sequence[str]
    ) -> Ready | NotTransferred:
        """Ring until somebody has picked up and heard, at most RING_S. Cancelled: the telephone stops ringing."""
        line_id, outcome = self._new_id(), None
        expected = self._expected[line_id] = Expected(call_id)
        try:
            outcome = await self._rung(telephony, line_id, channel, briefing, sentences, expected)
        finally:
            if not isinstance(outcome, Ready):
                self._dismiss(line_id)
                with trio.move_on_after(GIVE_UP_S, shield=True):
                    await telephony.stop_ringing(line_id)
        return outcome

    def left(self, call_id: UUID) -> None:
        """This call is over: the technician who waits for it need not any more."""
        for line_id in [line_id for line_id, one in self._expected.items() if one.call_id == call_id]:
            self._dismiss(line_id)

    def _dismiss(self, line_id: UUID) -> None:
        self._expected.pop(line_id).dismissed.set()

    async def _rung(
        self,
        telephony: Telephony,
        line_id: UUID,
        channel: str | None,
        briefing: Briefing,
        sentences: Sequence[str],
        expected: Expected,
    ) -> Ready | NotTransferred:
        async with trio.open_nursery() as beside:
            beside.start_soon(self._prepare, sentences, expected)
            refused = await telephony.ring(line_id, expected.call_id, channel, briefing)
            outcome = refused or await self._wait_told(telephony, line_id, expected)
            beside.cancel_scope.cancel()
        return outcome

    async def _wait_told(self, telephony: Telephony, line_id: UUID, expected: Expected) -> Ready | NotTransferred:
        until_s = trio.current_time() + RING_S
        while trio.current_time() < until_s and not expected.gone.is_set():
            with trio.move_on_after(STILL_RINGING_EVERY_S):
                await expected.told.wait()
            if expected.told.is_set() and not expected.gone.is_set():
                return Ready(line_id)
            if not await telephony.is_ringing(line_id):
                return NotTransferred("le technicien a refusé l'appel, ou sa ligne est occupée", "no_answer")
        return NotTransferred("aucun technicien n'a décroché", "no_answer")

    async def _prepare(self, sentences: Sequence[str], expected: Expected) -> None:
        """Synthesised while it rings. A voice that fails leaves the display of the telephone to tell."""
        sound = bytearray()
        with trio.move_on_after(PREPARE_S) as patience:
            try:
                for sentence in sentences:
                    async for pcm in self._synthesiser.speak(sentence):
                        sound += pcm
            except ProviderError:
                log.warning("briefing_not_spoken")
        if patience.cancelled_caught:
            log.warning("briefing_cut_short", fix="the voice is too slow: fewer calls at once, or another")
        expected.sound = bytes(sound)
        expected.prepared.set()


async def brief(line: Line, events: Mailbox[Inbound], expected: Expected) -> None:
    """The technician's line: the sentences, then silence until he is joined to his caller, or dismissed."""
    async with trio.open_nursery() as nursery:
        nursery.start_soon(_tell, line, expected)
        nursery.start_soon(_dismiss_in_time, line, expected)
        while not isinstance(await events.next_until(None), HungUp):
            pass
        expected.gone.set()
        nursery.cancel_scope.cancel()


async def _tell(line: Line, expected: Expected) -> None:
    await trio.sleep(BEFORE_WORDS_S)
    await expected.prepared.wait()
    playback = Playback()
    playback.add(expected.sound)
    playback.finish()
    line.play(playback)
    await playback.wait_done()
    expected.told.set()


async def _dismiss_in_time(line: Line, expected: Expected) -> None:
    """`00 00 00`: the dialplan goes on to its end."""
    await expected.dismissed.wait()
    line.hang_up()
