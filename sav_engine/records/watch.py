"""I/O. Whether the databases answer and the disk takes tickets, asked even while nobody calls: for /readyz, the
metrics, the night shift, and to turn a new call away when nothing it leaves could be kept.

The calls in the air do not wait for this: each operation finds out by itself.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

import attrs
import trio

from ..errors import RecordsError
from ..logs import get_logger
from .delivery import SpooledTickets
from .pool import Pool

# An outage is seen within this, and its end too. One statement of 1 ms a database; a balancer asks /readyz as often.
ASK_EVERY_S = 5.0

log = get_logger(__name__)


@attrs.define
class Watch:
    """pools: by what the operator calls the database. spooled: told when the tickets' database is back.

    told: each answer, for the metrics.
    """

    pools: Mapping[str, Pool]
    spooled: SpooledTickets
    told: Callable[[str, bool], None]
    away: dict[str, str] = attrs.field(factory=dict)  # database -> why, in one line

    async def run(self) -> None:
        """Ask each database, and the disk, until cancelled."""
        async with trio.open_nursery() as asking:
            asking.start_soon(self._ask_disk)
            for name, pool in self.pools.items():
                asking.start_soon(self._ask, name, pool)

    async def _ask_disk(self) -> None:
        """Else a full disk would be seen by the first call that needs it, and one that has room again by none."""
        while True:
            await self.spooled.ask_disk()
            await trio.sleep(ASK_EVERY_S)

    async def _ask(self, name: str, pool: Pool) -> None:
        while True:
            try:
                await pool.ping()
            except RecordsError as fault:
                self._is_away(name, fault)
            else:
                self._is_there(name)
            self.told(name, name not in self.away)
            await trio.sleep(ASK_EVERY_S)

    def _is_away(self, name: str, fault: RecordsError) -> None:
        if name not in self.away:  # once per outage
            log.error("database_away", database=name, reason=str(fault))
        self.away[name] = fault.what

    def _is_there(self, name: str) -> None:
        if self.away.pop(name, None) is not None:
            log.warning("database_back", database=name)
            self.spooled.retry_now()

    # ------------------------------------------------------------ /readyz

    @property
    def loses_tickets(self) -> str | None:
        """Why the ticket of a call that came now would be lost: neither disk nor database takes it. None: it is safe.

        A database that is away is no reason not to answer: the tickets wait on the disk.
        """
        is_away = "tickets" in self.away or self.spooled.held  # on a full disk it answers, and takes nothing
        if is_away and self.spooled.is_refusing:
            return "ni le disque ni la base ne prennent de ticket"
        return None

    def facts(self) -> Mapping[str, object]:
        """For the page: each database, and the spool."""
        databases = {name: f"away: {self.away[name]}" if name in self.away else "ok" for name in self.pools}
        standing = self.spooled.standing()
        return {
            "degraded": bool(self.away) or standing.is_filling or self.spooled.is_refusing,
            "databases": databases,
            "spool": {
                **attrs.asdict(standing),
                "filling": standing.is_filling,
                "refusing": self.spooled.is_refusing,
                "held": self.spooled.held,
            },
        }
