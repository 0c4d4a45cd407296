"""A call through the page of `sav talk`, sound both ways in real time, with an engine by script behind it."""

from __future__ import annotations

from pathlib import Path

import attrs
import trio

from sav_engine.sandbox.dial import Engine
from sav_engine.sandbox.sound import is_audible
from tests.kit.scripted_engine import Bot, tone
from tests.kit.talk import Heard, Open, a_page
from tests.kit.waiting import until


async def test_a_call_by_microphone_is_heard_shown_and_leaves_its_ticket(tmp_path: Path) -> None:
    async with a_page(tmp_path, Bot("greet", 0.3), Bot("goodbye", 0.1, listens=False)) as page, page.page() as socket:
        heard = Heard(socket)
        assert {"version", "engine", "callers", "sentences"} <= (await heard.until("hello")).keys()
        await heard.do("dial", number="0639980002")
        await heard.until("bot")
        (channel,) = page.house.exchange.channels()
        assert channel.number == "0639980002", "the engine finds who is calling where it asks Asterisk"
        await trio.sleep(0.4)
        await socket.send_message(tone(0.16))
        await heard.until("caller")
        ticket = await heard.until("ticket")
    assert page.engine.speech_starts, "the microphone reached the engine"
    assert is_audible(heard.sound[0]), "the bot was heard"
    assert heard.kinds.index("ended") < heard.kinds.index("ticket")
    assert ("Statut", "résolu") in [tuple(row) for row in ticket["rows"]]
    assert page.house.exchange.channels() == ()


async def test_sentences_and_keys_replace_the_microphone(tmp_path: Path) -> None:
    async with a_page(tmp_path, Bot("greet", 0.1), Bot("ask", 0.1)) as page, page.page() as socket:
        heard = Heard(socket)
        await heard.do("dial", number="")
        await heard.until("bot")
        await heard.do("say", text="Bonjour")
        assert (await heard.until("said"))["text"] == "Bonjour"
        await heard.until("caller")
        await heard.do("key", key="1")
        await heard.do("key", key="nonsense")
        await heard.until("ended")
    assert heard.sound[1] == tone(0.2), "one hears what one says"
    assert page.engine.heard[0] == "1"


async def test_a_voice_that_is_missing_is_said_and_the_call_goes_on(tmp_path: Path) -> None:
    async with a_page(tmp_path, Bot("greet", 0.1)) as page, page.page() as socket:
        heard = Heard(socket)
        await heard.do("dial", number="")
        await heard.until("bot")
        await heard.do("say", text="sans voix")
        assert "aucune voix" in (await heard.until("fault"))["what"]
        await heard.do("hang_up")
        assert (await heard.until("ended"))["how"] == "caller_hung_up"


async def test_closing_the_page_hangs_up(tmp_path: Path) -> None:
    async with a_page(tmp_path, Bot("greet", 0.1)) as page:
        async with page.page() as socket:
            heard = Heard(socket)
            await heard.do("dial", number="")
            await heard.until("bot")
        with trio.fail_after(10):
            await until(lambda: "eof" in page.engine.heard)


async def test_an_engine_that_is_away_is_said_and_one_may_try_again(tmp_path: Path) -> None:
    async with a_page(tmp_path) as page:
        nobody = attrs.evolve(page.house, engine=Engine("127.0.0.1", 1, tmp_path))
        doors = attrs.evolve(page.doors, house=nobody)
        async with trio.open_nursery() as nursery:
            away = Open(doors, await nursery.start(doors.serve, 0), page.engine, nobody)
            async with away.page() as socket:
                heard = Heard(socket)
                for _ in range(2):
                    await heard.do("dial", number="")
                    assert "ne répond plus" in (await heard.until("fault"))["what"]
            nursery.cancel_scope.cancel()


async def test_nonsense_from_a_page_is_passed_over(tmp_path: Path) -> None:
    async with a_page(tmp_path, Bot("greet", 0.1)) as page, page.page() as socket:
        heard = Heard(socket)
        for nonsense in ("{", "[]", '{"do": 1}', '{"do": "hang_up"}', '{"do": "say", "text": 3}', b"\0\1"):
            await socket.send_message(nonsense)
        await heard.do("dial", number="")
        await heard.until("bot")
        await heard.do("dial", number="")
        await heard.do("hang_up")
        await heard.until("ended")
    assert heard.kinds.count("dialled") == 1
