"""The benchmark of the databases: what it is asked for is looked at before a server is started."""

from __future__ import annotations

import pytest
import trio

from sav_engine.bench.database import Wanted, bench_database, refuse_too_small
from sav_engine.errors import ConfigError


@pytest.mark.parametrize(
    ("clients", "tickets", "where", "told"),
    [
        (200, 50, "--tickets", "--tickets 200 ou plus, ou --clients 50 ou moins"),
        (5, 0, "--tickets", "--tickets 5 ou plus, ou --clients 1 ou moins"),
        (0, 0, "--clients", "--clients 1 ou plus"),
        (-1, 10, "--clients", "--clients 1 ou plus"),
    ],
)
def test_sizes_that_leave_a_caller_without_a_past_are_refused(
    clients: int, tickets: int, where: str, told: str
) -> None:
    with pytest.raises(ConfigError) as refused:
        trio.run(bench_database, Wanted(clients, tickets, calls=1, seconds=1.0, seed=1))
    assert refused.value.where == f"sav bench-database {where}"
    assert told in refused.value.fix


def test_a_ticket_for_each_client_is_enough() -> None:
    refuse_too_small(Wanted(200, 200, calls=1, seconds=1.0, seed=1))
