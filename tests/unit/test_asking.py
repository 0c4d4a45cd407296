"""What a call asks of services is told in its own trace, however the request ends."""

from __future__ import annotations

import pytest
import trio

from sav_engine.asking import asked, asked_again, open_story, tell
from sav_engine.errors import ProviderError
from sav_engine.providers.http import Unreachable


class Lines:
    def __init__(self) -> None:
        self.told: list[tuple[str, dict[str, object]]] = []

    def note(self, what: str, at_s: float, /, **fields: object) -> None:
        self.told.append((what, fields))

    def of(self, what: str) -> list[dict[str, object]]:
        return [fields for kind, fields in self.told if kind == what]


def late() -> ProviderError:
    return Unreachable(service="Groq", kind="late", what="pas un mot en 2.5 s")


async def test_a_request_that_ends_well_tells_its_first_byte_and_its_length(autojump_clock):
    lines = Lines()
    open_story(lines.note)
    with asked("ElevenLabs", "voice") as request:
        await trio.sleep(0.2)
        request.first()
        await trio.sleep(0.3)
        request.first()
    (answered,) = lines.of("answered")
    assert (answered["first"], answered["seconds"], answered["outcome"]) == (0.2, 0.5, "done")
    assert "fault" not in answered


async def test_a_request_that_fails_tells_why(autojump_clock):
    lines = Lines()
    open_story(lines.note)
    with pytest.raises(ProviderError), asked("Groq", "reply"):
        await trio.sleep(2.5)
        raise late()
    (answered,) = lines.of("answered")
    assert (answered["outcome"], answered["kind"], answered["fault"]) == ("failed", "late", "pas un mot en 2.5 s")
    assert answered["first"] is None


async def test_a_request_nobody_wants_any_more_is_cancelled_and_no_fault(autojump_clock):
    lines = Lines()
    open_story(lines.note)

    async def speak():
        with asked("ElevenLabs", "voice") as request:
            while True:
                await trio.sleep(0.1)
                request.first()
                yield b""

    sound = speak()
    await anext(sound)
    await sound.aclose()  # the caller has interrupted
    with trio.move_on_after(1), asked("Groq", "summary"):
        await trio.sleep_forever()
    assert [fields["outcome"] for fields in lines.of("answered")] == ["cancelled", "cancelled"]


async def test_two_calls_at_once_tell_each_its_own_and_nobody_nothing():
    heard = {"a": Lines(), "b": Lines()}

    async def a_call(name: str) -> None:
        open_story(heard[name].note)
        async with trio.open_nursery() as parts:
            for _ in range(3):
                parts.start_soon(ask, name)

    async def ask(name: str) -> None:
        with asked(name, "voice"):
            await trio.lowlevel.checkpoint()
            asked_again(name, late())

    async with trio.open_nursery() as calls:
        calls.start_soon(a_call, "a")
        calls.start_soon(a_call, "b")
    for name, lines in heard.items():
        assert {fields["service"] for _, fields in lines.told} == {name}
        assert sorted(fields["n"] for fields in lines.of("answered")) == [0, 1, 2]
        assert [fields["kind"] for fields in lines.of("again")] == ["late"] * 3
    tell("nobody", listens=True)  # no call: nothing happens
    with asked("nobody", "voice") as request:
        request.first()
