"""I/O. Messages about tickets, on disk until they have gone out: once, whatever dies in between.

    <channel>-<id>.json     to be sent
    sent/<id>               was sent: the same ticket, delivered again after a crash, does not write twice
    aside/                  refused for good, for a person to look at

A message is here, durably, before its ticket leaves the spool: none is forgotten. What remains possible is that we
die between the other side's yes and our note of it; then the message goes twice, under the same Message-ID or
Idempotency-Key, by which the other side can tell.
"""

from __future__ import annotations

import json
import time
from collections.abc import Iterable, Mapping
from functools import partial
from pathlib import Path
from typing import Protocol
from uuid import UUID

import attrs
import cattrs
import trio

from ..errors import LetterRefused, ProviderError, RecordsError, reason_of
from ..logs import get_logger
from ..metrics import Metrics
from ..ports import Offload
from .letters import Channel, Letter
from .spool import write_durably

LETTERS_MAX = 20_000  # as the spool of tickets
RETRY_FIRST_S = 5.0
RETRY_MAX_S = 900.0  # a mail server that is mended is noticed within a quarter of an hour
SENT_KEPT_S = 90 * 86_400.0  # a ticket is delivered again within days, if ever

log = get_logger(__name__)

_convert = cattrs.Converter()
_convert.register_unstructure_hook(UUID, str)
_convert.register_structure_hook(UUID, lambda value, _: UUID(value))


class Carrier(Protocol):
    """Takes letters of one channel to where they go."""

    async def carry(self, letter: Letter) -> None:
        """Raises ProviderError: not now. LetterRefused: this one never."""
        ...


@attrs.define
class Outbox:
    """carriers: by channel. offload: runs the disk's work."""

    folder: Path
    carriers: Mapping[Channel, Carrier]
    metrics: Metrics
    offload: Offload
    _news: dict[Channel, trio.Event] = attrs.field(factory=dict)

    def __attrs_post_init__(self) -> None:
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)  # by itself: parents made on the way get no mode
        for name in ("sent", "aside"):
            (self.folder / name).mkdir(mode=0o700, exist_ok=True)

    # ------------------------------------------------------------ in

    def put(self, letters: Iterable[Letter]) -> None:
        """Keep them; durable when this returns. One that waits or has gone out is not kept again. Blocking.

        Raises RecordsError when the disk does not take them.
        """
        try:
            for letter in letters:
                path = self._path(letter)
                if not path.exists() and not (self.folder / "sent" / letter.id).exists():
                    self._check_bound()
                    write_durably(path, json.dumps(_convert.unstructure(letter), ensure_ascii=False).encode())
        except OSError as fault:
            raise self._unusable(f"ce dossier ne s'écrit pas ({reason_of(fault)})") from fault

    def tell(self) -> None:
        """There may be something to send."""
        for news in self._news.values():
            news.set()

    def waiting(self) -> int:
        return sum(1 for _ in self.folder.glob("*.json"))

    # ------------------------------------------------------------ out

    async def run(self) -> None:
        """Send until cancelled; a channel that is out of order holds up no other."""
        await self.offload(self._forget_old)
        async with trio.open_nursery() as channels:
            for channel, carrier in self.carriers.items():
                channels.start_soon(self._serve, channel, carrier)

    async def _serve(self, channel: Channel, carrier: Carrier) -> None:
        pause_s, told = RETRY_FIRST_S, False
        while True:
            news = self._news[channel] = trio.Event()
            fault = await self.send(channel, carrier)
            if fault is None:
                pause_s, told = RETRY_FIRST_S, False
                await news.wait()
                continue
            if not told:  # once per outage
                log.error("letters_wait", channel=channel, reason=str(fault))
            told = True
            await trio.sleep(pause_s)
            pause_s = min(pause_s * 3, RETRY_MAX_S)

    async def send(self, channel: Channel, carrier: Carrier) -> ProviderError | None:
        """One pass, oldest first. Returns why it had to stop; None when all are out."""
        for path in await self.offload(lambda: self._pending(channel)):
            letter = await self.offload(partial(read, path))
            if letter is None:
                await self._set_aside(path, channel, "damaged")
                continue
            try:
                await carrier.carry(letter)
            except LetterRefused as refused:
                await self._set_aside(path, channel, str(refused))
                continue
            except ProviderError as fault:
                self.metrics.letter(channel, "retry")
                return fault
            await self.offload(partial(self._sent, path, letter))
            self.metrics.letter(channel, "sent")
        return None

    async def _set_aside(self, path: Path, channel: Channel, reason: str) -> None:
        await self.offload(lambda: path.replace(self.folder / "aside" / path.name))
        self.metrics.letter(channel, "refused")
        log.error("letter_set_aside", channel=channel, file=path.name, reason=reason)

    # ------------------------------------------------------------ on the disk

    def _pending(self, channel: Channel) -> list[Path]:
        return sorted(self.folder.glob(f"{channel}-*.json"), key=lambda path: path.stat().st_mtime)

    def _sent(self, path: Path, letter: Letter) -> None:
        write_durably(self.folder / "sent" / letter.id, b"")
        path.unlink(missing_ok=True)

    def _forget_old(self) -> None:
        for mark in (self.folder / "sent").iterdir():
            if time.time() - mark.stat().st_mtime > SENT_KEPT_S:
                mark.unlink(missing_ok=True)

    def _path(self, letter: Letter) -> Path:
        return self.folder / f"{letter.channel}-{letter.id}.json"

    def _check_bound(self) -> None:
        if self.waiting() >= LETTERS_MAX:
            raise self._unusable(f"{LETTERS_MAX} messages attendent déjà")

    def _unusable(self, what: str) -> RecordsError:
        fix = "libérez de la place, et rendez le serveur de courrier ou le webhook joignable"
        return RecordsError(where=str(self.folder), what=what, fix=fix)


def read(path: Path) -> Letter | None:
    """None for a file that is not what was written."""
    try:
        return _convert.structure(json.loads(path.read_bytes()), Letter)
    except (OSError, ValueError, KeyError, cattrs.BaseValidationError):
        return None
