"""What the log says, and above all what it does not."""

from __future__ import annotations

import io
import json
import logging
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import pytest
import structlog
import trio

from sav_engine import logs

CALL = UUID("77632586-8764-4145-a589-898291957903")
OTHER_CALL = UUID("00000000-0000-4000-8000-000000000001")
CANARY = "canari-42-mon-wifi"
SECRET = 'sk-canary-"91c4\\'


@pytest.fixture(autouse=True)
def _restore() -> Iterator[None]:
    root = logging.getLogger()
    before = root.handlers[:], root.level
    yield
    structlog.reset_defaults()
    root.handlers[:], root.level = before


def lines(out: io.StringIO) -> list[dict[str, Any]]:
    return [json.loads(line) for line in out.getvalue().splitlines()]


def configured(**settings: Any) -> io.StringIO:
    out = io.StringIO()
    logs.configure(**{"json": True, **settings}, stream=out)
    return out


@pytest.mark.parametrize("as_json", [True, False])
@pytest.mark.parametrize("field", sorted(logs.MARKED))
def test_callers_words_and_numbers_stay_out_of_the_log(as_json: bool, field: str) -> None:
    out = configured(json=as_json, level="DEBUG")
    logs.get_logger().info("caller said", **{field: CANARY}, confidence=0.8)
    assert CANARY not in out.getvalue()
    assert "caller said" in out.getvalue()
    assert field in out.getvalue(), "the reader sees that something was hidden"


def test_a_line_that_is_written_later_tells_when_it_happened() -> None:
    out = configured()
    then = logs.timestamp(datetime.now(UTC))
    logs.get_logger().info("now")
    logs.get_logger().info("before", timestamp=then)
    now, before = lines(out)
    assert before["timestamp"] == then <= now["timestamp"]
    assert len(then) == len(now["timestamp"]), "both to the microsecond, in UTC"


def test_they_are_written_when_the_operator_asks_for_them() -> None:
    out = configured(caller_words=True)
    logs.get_logger().info("caller said", words=CANARY)
    assert lines(out)[0]["words"] == CANARY


@pytest.mark.parametrize("as_json", [True, False])
def test_a_secret_is_struck_out_wherever_it_turns_up(as_json: bool) -> None:
    dsn = "postgresql://sav:canary-pa55@db/clients"
    out = configured(json=as_json, secrets=[SECRET, dsn])
    log = logs.get_logger()
    log.info(f"event {SECRET}", field=SECRET, nested={"a": [SECRET]}, dsn=dsn, words="x")
    log.info("only the password", message="password canary-pa55 refused")
    try:
        raise ValueError(SECRET)
    except ValueError:
        log.exception("failed")
    logging.getLogger("psycopg.pool").warning("cannot connect to %s", dsn)
    assert "canary" not in out.getvalue()
    assert out.getvalue().count("***") >= 6
    assert "ValueError" in out.getvalue()


@pytest.mark.parametrize(
    ("dsn", "said"),
    [
        ("postgresql://sav:can%40ry-pa55@db/clients", "can@ry-pa55"),  # as libpq has read it
        ("host=db user=sav password=canary-pa55 dbname=clients", "canary-pa55"),
        ("host=db password = 'canary pa55' dbname=clients", "canary pa55"),
    ],
)
def test_a_password_is_struck_out_however_its_address_is_written(dsn: str, said: str) -> None:
    out = configured(json=True, secrets=[dsn])
    logs.get_logger().info("refused", reason=f"password {said} is wrong")
    assert said not in out.getvalue() and "***" in out.getvalue()


def test_a_line_of_a_library_takes_the_same_way() -> None:
    out = configured()
    logging.getLogger("psycopg.pool").warning("pool %s is slow", 1)
    (line,) = lines(out)
    assert line["event"] == "pool 1 is slow"
    assert line["level"] == "warning"
    assert line["logger"] == "psycopg.pool"


def test_a_library_that_sets_a_level_of_its_own_keeps_to_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    library = logging.getLogger("library.of.its.own")
    monkeypatch.setattr(library, "level", logging.WARNING)
    out = configured(level="ERROR")
    library.warning("cannot connect, again")
    library.error("gave up")
    assert [line["event"] for line in lines(out)] == ["gave up"]


def test_arguments_of_a_retried_look_up_are_hidden() -> None:
    out = configured()
    logs.get_logger().warning("stamina.retry_scheduled", args=("+33612345678",), kwargs={"number": "+33612345678"})
    assert "336" not in out.getvalue()


def test_what_json_cannot_hold_is_written_as_text() -> None:
    out = configured()
    logs.get_logger().info("odd", call=CALL, data={1, 2}.__class__)
    assert lines(out)[0]["call"] == str(CALL)


def test_a_log_nobody_reads_any_more_ends_no_call() -> None:
    out = configured()
    out.close()
    logs.get_logger().info("still here")
    logging.getLogger("library").warning("still here")


@pytest.mark.parametrize(("level", "seen"), [("DEBUG", 3), ("INFO", 2), ("ERROR", 1)])
def test_the_level_decides(level: str, seen: int) -> None:
    out = configured(level=level)
    log = logs.get_logger()
    log.debug("a")
    log.info("b")
    log.error("c")
    assert len(lines(out)) == seen


async def test_every_line_of_a_call_carries_its_id_also_in_its_tasks() -> None:
    out = configured()
    log = logs.get_logger()

    async def sibling(name: str) -> None:
        await trio.lowlevel.checkpoint()
        log.info(name)

    async def call(call_id: UUID, name: str) -> None:
        logs.bind_call(call_id)
        async with trio.open_nursery() as nursery:
            nursery.start_soon(sibling, name)

    async with trio.open_nursery() as server:
        server.start_soon(call, CALL, "one")
        server.start_soon(call, OTHER_CALL, "two")
    log.info("after")
    found = {line["event"]: line.get("call_id") for line in lines(out)}
    assert found == {"one": str(CALL), "two": str(OTHER_CALL), "after": None}
