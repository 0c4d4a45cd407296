"""I/O. What the engine keeps of people, where, and for how long; and the service that forgets what is too old."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import trio

from .config import Config
from .logs import get_logger
from .records.desk import in_both
from .records.person import Places
from .records.retention import Folders, Forgotten, Keep, forget
from .records.ticket_desk import PARIS

# Folders of the state directory.
TRACES = "calls"
SPOOL = "spool"
NEWCOMERS = "newcomers"
RECORDINGS = "recordings"
PURGE_FIRST_S = 60.0  # the start of the engine has other things to do
PURGE_EVERY_S = 6 * 3600.0  # limits are in days: a quarter of one late is on time

log = get_logger(__name__)


def keep_of(config: Config) -> Keep:
    return Keep(
        recordings=config.keep_recordings_days,
        traces=config.keep_traces_days,
        transcripts=config.keep_transcripts_days,
        tickets=config.keep_tickets_days,
    )


def folders_of(config: Config) -> Folders:
    state = config.state_dir
    return Folders(recordings=state / RECORDINGS, traces=state / TRACES, aside=state / SPOOL / "aside")


def places_of(config: Config) -> Places:
    state = config.state_dir
    return Places(state, state / SPOOL, state / NEWCOMERS, state / TRACES, state / RECORDINGS)


async def purge(config: Config, dsns: Sequence[str], *, only_count: bool = False) -> list[Forgotten]:
    """Forget what is too old; only_count: say what would go. Raises RecordsError, OSError."""
    now = datetime.now(PARIS)
    folders, keep = folders_of(config), keep_of(config)
    return await in_both(dsns, lambda both: forget(both, folders, keep, now, only_count=only_count))


async def purging(config: Config, dsns: Sequence[str]) -> None:
    """For as long as the engine runs. A database that is away is tried again by the supervisor."""
    await trio.sleep(PURGE_FIRST_S)
    while True:
        for gone in await purge(config, dsns):
            if gone.files or gone.rows:
                log.info("purged", kind=gone.kind, files=gone.files, rows=gone.rows)
        await trio.sleep(PURGE_EVERY_S)
