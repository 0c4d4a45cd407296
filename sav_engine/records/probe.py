"""I/O. A look at one database server, for `sav doctor`: which PostgreSQL, how quick, whose clock, our rights."""

from __future__ import annotations

import time
from datetime import UTC, datetime

import attrs
import trio

from .connections import connect, told


@attrs.frozen
class Seen:
    """major: of PostgreSQL. answer_s: of one question. clock_ahead_s: of the server's clock before ours.

    may_create: this account may change the schema, which `sav migrate` does. is_read_only: a standby, or set so.
    """

    major: int
    answer_s: float
    clock_ahead_s: float
    may_create: bool
    is_read_only: bool


QUESTION = """
SELECT current_setting('server_version_num')::int / 10000,
       clock_timestamp(),
       has_schema_privilege(current_schema(), 'CREATE'),
       pg_is_in_recovery() OR current_setting('default_transaction_read_only')::bool
"""


async def look(dsn: str, *, name: str) -> Seen:
    """Changes nothing. name: the setting the DSN comes from. Raises RecordsError."""
    return await trio.to_thread.run_sync(_look, dsn, name)


def _look(dsn: str, name: str) -> Seen:
    with told(name), connect(dsn, name=name) as connection:
        asked = time.monotonic()
        row = connection.execute(QUESTION).fetchone()
        took = time.monotonic() - asked
    assert row is not None, "a question without FROM has one row"
    major, there, may_create, is_read_only = row
    assert isinstance(major, int) and isinstance(there, datetime)
    ahead = (there - datetime.now(UTC)).total_seconds() + took / 2
    return Seen(major, took, ahead, bool(may_create), bool(is_read_only))
