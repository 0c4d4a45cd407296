"""`sav talk` as a developer runs it: no engine yet, a page, and a person who speaks with it by microphone."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
import trio
from trio_websocket import open_websocket_url

from sav_engine.sandbox.caller_lines import SHIPPED_SOUNDS, sound_name
from sav_engine.sandbox.engine_process import OURS_ONLY
from sav_engine.state_dir import read_record
from tests.kit.talk import Heard

START_S = 120.0
SENTENCE = "Je n'ai plus internet."
BLOCK = 320


@asynccontextmanager
async def talking(state_dir: Path) -> AsyncIterator[str]:
    """The command itself. Reports the address it prints; ends it as Ctrl-C does, and expects a clean end."""
    command = [sys.executable, "-u", "-m", "sav_engine", "talk", "--no-browser", "--state-dir", str(state_dir)]
    process = await trio.lowlevel.open_process(
        command, env={**os.environ, **OURS_ONLY}, stdout=subprocess.PIPE, start_new_session=True
    )
    assert process.stdout is not None
    said = b""
    try:
        with trio.fail_after(START_S):
            while not (found := re.search(rb"http://127\.0\.0\.1:\d+/[\w-]+/", said)):
                some = await process.stdout.receive_some()
                assert some, said.decode()
                said += bytes(some)
        yield found[0].decode()
    finally:
        process.send_signal(signal.SIGINT)
        with trio.move_on_after(30, shield=True):
            await process.wait()
        assert process.returncode == 0, said.decode()


async def speak_for_ever(heard: Heard, sentence: bytes, when: trio.Event) -> None:
    """A microphone: a block every 20 ms, silence until it is time."""
    due, rest = trio.current_time(), b""
    while True:
        if when.is_set() and sentence:
            rest, sentence = sentence, b""
        block, rest = rest[:BLOCK].ljust(BLOCK, b"\0"), rest[BLOCK:]
        await heard.socket.send_message(block)
        due += 0.02
        await trio.sleep_until(due)


@pytest.mark.speech
@pytest.mark.postgres
async def test_a_developer_without_engine_speaks_with_one_and_reads_his_ticket(tmp_path: Path) -> None:
    sentence = (SHIPPED_SOUNDS / sound_name(SENTENCE)).read_bytes()
    async with talking(tmp_path / "state") as address:
        url = address.replace("http", "ws", 1) + "socket"
        origin = address[: address.index("/", len("http://"))]
        async with open_websocket_url(url, extra_headers=[(b"Origin", origin.encode())]) as socket:
            heard, asked = Heard(socket), trio.Event()
            await heard.do("dial", number="0639980002")
            async with trio.open_nursery() as person:
                person.start_soon(speak_for_ever, heard, sentence, asked)
                await heard.until("floor", within_s=60, floor="open")
                asked.set()
                words = await heard.until("caller", within_s=60)
                await heard.until("response", within_s=60)
                await heard.do("hang_up")
                ticket = await heard.until("ticket", within_s=60)
                person.cancel_scope.cancel()
    assert "internet" in words["text"].lower(), words
    slots = {name: value for told in heard.told if told["is"] == "slots" for name, value in told["slots"].items()}
    assert (slots["caller_name"], slots["problem"]) == ("Sophie Dubois", "internet"), "the number came by AMI"
    rows = dict(ticket["rows"])
    assert (rows["Client"], rows["Problème"], rows["Statut"]) == ("Sophie Dubois", "internet", "raccroché")
    assert heard.sound[0].strip(b"\0"), "the bot was heard"
    assert read_record(tmp_path / "state") is None, "the engine it started is gone with it"
