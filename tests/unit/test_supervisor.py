"""A service that breaks is started again, and told of in the words of whoever can mend it."""

from __future__ import annotations

import pytest
import trio
from structlog.testing import capture_logs
from trio.testing import MockClock

from sav_engine.errors import RecordsError
from sav_engine.metrics import Metrics
from sav_engine.supervisor import supervise


@pytest.mark.parametrize(
    ("fault", "is_drawn"),
    [
        (RecordsError(where="la base", what="le disque est plein", fix="libérez de la place"), False),
        (ZeroDivisionError("one by none"), True),
    ],
)
async def test_an_error_with_a_cure_is_one_line_and_any_other_shows_where_it_arose(
    fault: Exception, is_drawn: bool, autojump_clock: MockClock
) -> None:
    starts = 0

    async def breaking() -> None:
        nonlocal starts
        starts += 1
        await trio.lowlevel.checkpoint()
        if starts == 1:
            raise fault

    with capture_logs() as told:
        await supervise("database", breaking, Metrics("test"))
    assert starts == 2
    assert [(line["event"], line["reason"], "exc_info" in line) for line in told] == [
        ("service_broken", str(fault), is_drawn)
    ]
