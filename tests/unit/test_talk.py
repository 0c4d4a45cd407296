"""The page of `sav talk`: who may enter, sound at the pace of a telephone, and what is shown of a call."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import trio
from hypothesis import given
from hypothesis import strategies as st
from trio_websocket import HandshakeError

from sav_engine.sandbox.caller_lines import shipped_texts
from sav_engine.sandbox.record import LineEnded
from sav_engine.sandbox.trace import Event
from sav_engine.talk.callers import CALLERS, SENTENCES
from sav_engine.talk.doors import FILES, PAGES_MAX
from sav_engine.talk.microphone import AHEAD, FRAMES_MAX, SILENCE, Microphone
from sav_engine.talk.told import ended_told, event_told, ticket_told
from tests.kit.talk import TICKET, Open, a_page

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "sav_engine" / "talk" / "page"


# ---------------------------------------------------------------- the microphone


def blocks(*numbers: int) -> list[bytes]:
    return [bytes([number]) * len(SILENCE) for number in numbers]


def test_sound_begins_when_there_is_enough_to_bridge_a_pause() -> None:
    microphone = Microphone()
    one, two, three = blocks(1, 2, 3)
    microphone.add(one)
    assert microphone.take() == SILENCE
    microphone.add(two + three)
    assert [microphone.take() for _ in range(4)] == [one, two, three, SILENCE]


def test_a_browser_that_was_busy_is_not_heard_late() -> None:
    microphone = Microphone()
    microphone.add(b"".join(blocks(*range(1, FRAMES_MAX + 5))))
    assert [microphone.take() for _ in range(AHEAD)] == blocks(*range(FRAMES_MAX + 2, FRAMES_MAX + 5))
    assert microphone.take() == SILENCE


@given(st.lists(st.one_of(st.none(), st.binary(max_size=4_000)), max_size=60))
def test_whatever_a_page_sends_the_line_gets_whole_blocks_and_not_many_are_kept(moves: list[bytes | None]) -> None:
    microphone = Microphone()
    for move in moves:
        if move is None:
            assert len(microphone.take()) == len(SILENCE)
        else:
            microphone.add(move)
        assert repr(microphone).startswith("<Microphone ")
        assert len(microphone._frames) <= FRAMES_MAX


# ---------------------------------------------------------------- what is told


def test_who_has_the_floor_is_told_with_what_is_heard_so_far() -> None:
    words = {"is": "Words", "text": "je n'ai plus", "is_final": False}
    assert event_told(Event(1.0, "floor", {"event": words, "floor": "caller"})) == {
        "is": "floor",
        "at": 1.0,
        "floor": "caller",
        "hears": "je n'ai plus",
    }


def test_a_sentence_that_was_cut_is_told_with_what_was_heard_of_it() -> None:
    over = {"is": "BotFinished", "stopped": True, "saying": 3, "heard_text": "Débranchez"}
    told = event_told(Event(1.0, "floor", {"event": over, "floor": "caller"}))
    assert told is not None and (told["cut"], told["heard"]) == (3, "Débranchez")


@pytest.mark.parametrize("fields", [{}, {"event": 7}, {"event": {"is": "Words"}}, {"event": {"is": "BotFinished"}}])
def test_a_trace_of_another_version_breaks_nothing(fields: dict[str, Any]) -> None:
    assert event_told(Event(1.0, "floor", fields)) == {"is": "floor", "at": 1.0, "floor": fields.get("floor", "")}
    assert event_told(Event(1.0, "flow", fields)) is None


@pytest.mark.parametrize(
    ("ended", "has_spoken", "text"),
    [
        (LineEnded("hang_up", 0.1), False, "complet"),
        (LineEnded("cut", 9.0, "le moteur a coupé la connexion (RST)"), True, "RST"),
    ],
)
def test_an_end_that_is_none_of_the_callers_says_why(ended: LineEnded, has_spoken: bool, text: str) -> None:
    assert text in ended_told(ended, has_spoken=has_spoken)["why"]


def test_a_good_end_needs_no_reason() -> None:
    assert ended_told(LineEnded("hang_up", 30.0), has_spoken=True)["why"] == ""


def test_the_ticket_is_told_in_french_without_what_is_empty() -> None:
    rows = dict(ticket_told({**TICKET, "company": None})["rows"])
    assert rows == {"Client": "Sophie", "Statut": "résolu", "Durée (s)": "12,34", "Essayé": "a, b"}
    assert ticket_told(None)["rows"] is None


def test_the_callers_are_those_of_the_demo_and_the_sentences_have_their_sound() -> None:
    demo = "".join(path.read_text(encoding="utf8") for path in (ROOT / "sql" / "demo").glob("*.sql"))
    known = [caller.number for caller in CALLERS if caller.number and "jamais" not in caller.who]
    assert known and all(f"+33{number[1:]}" in demo for number in known)
    assert set(SENTENCES) <= shipped_texts()


# ---------------------------------------------------------------- the page's own files


def test_the_page_asks_for_nothing_from_elsewhere() -> None:
    for name, _ in FILES.values():
        text = (PAGE / name).read_text(encoding="utf8")
        assert not re.search(r"""https?://(?!127\.0\.0\.1|localhost)|@import|style="|onclick=|innerHTML""", text), (
            name
        )
    assert {path.name for path in PAGE.iterdir()} == {name for name, _ in FILES.values()}


def test_every_element_the_script_looks_for_is_there() -> None:
    ids = set(re.findall(r'id="([^"]+)"', (PAGE / "index.html").read_text(encoding="utf8")))
    script = (PAGE / "page.js").read_text(encoding="utf8")
    assert set(re.findall(r'\$\("([^"]+)"\)', script)) <= ids


# ---------------------------------------------------------------- the doors


async def test_who_has_the_address_gets_the_page_and_its_rules(tmp_path: Path) -> None:
    async with a_page(tmp_path) as page:
        status, head, body = await page.get("/jeton/", host=f"localhost:{page.port}")
        assert status == 200 and "Parler au robot" in body
        assert "default-src 'none'" in head and f"ws://localhost:{page.port}" in head
        assert "no-store" in head and "no-referrer" in head
        for name in FILES:
            assert (await page.get(f"/jeton/{name}"))[0] == 200


@pytest.mark.parametrize(
    ("path", "host", "method", "status"),
    [
        ("/", "127.0.0.1", "GET", 404),
        ("/jeto/", "127.0.0.1", "GET", 404),
        ("/jeton", "127.0.0.1", "GET", 404),
        ("/jeton/../jeton/", "127.0.0.1", "GET", 404),
        ("/jeton/session.py", "127.0.0.1", "GET", 404),
        ("/jeton/socket", "127.0.0.1", "GET", 404),
        ("/jeton/", "127.0.0.1", "POST", 404),
        ("/jeton/", "attaquant.example", "GET", 403),
        ("/jeton/", "127.0.0.1.attaquant.example:80", "GET", 403),
        ("/jeton/", "localhost@attaquant.example", "GET", 403),
    ],
)
async def test_nobody_else_gets_anything(path: str, host: str, method: str, status: int, tmp_path: Path) -> None:
    async with a_page(tmp_path) as page:
        assert (await page.get(path, host=host, method=method))[0] == status


@pytest.mark.parametrize(
    ("path", "origin"),
    [
        ("", "http://attaquant.example"),
        ("", "http://127.0.0.1:1"),
        ("", "null"),
        ("/socket", None),
        ("/autre/socket", None),
    ],
)
async def test_a_socket_from_another_page_is_refused(path: str, origin: str | None, tmp_path: Path) -> None:
    async with a_page(tmp_path) as page:
        with pytest.raises(HandshakeError):
            async with page.page(path, origin):
                raise AssertionError("it was let in")


async def test_one_page_too_many_is_refused_and_the_others_go_on(tmp_path: Path) -> None:
    async with a_page(tmp_path) as page, trio.open_nursery() as nursery:
        for _ in range(PAGES_MAX):
            await nursery.start(hold_open, page)
        with pytest.raises(HandshakeError):
            async with page.page():
                raise AssertionError("it was let in")
        nursery.cancel_scope.cancel()


async def hold_open(page: Open, *, task_status: trio.TaskStatus[None]) -> None:
    async with page.page() as socket:
        await socket.get_message()
        task_status.started()
        await trio.sleep_forever()
