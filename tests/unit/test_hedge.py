"""Asking twice when the first answer is unusually late: one answer, the other cancelled, both counted."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import pytest
import trio

from sav_engine.errors import ProviderError
from sav_engine.metrics import Metrics
from sav_engine.providers.fallbacks import QUIET_S, Fallbacks
from sav_engine.providers.hedge import KNOWN_MIN, Hedge
from sav_engine.providers.http import Unreachable


def lost() -> Unreachable:
    return Unreachable(service="Essai", kind="lost", what="coupé")


class Vendor:
    """Answers after the next of `waits_s`; an error instead of a number is raised at once."""

    def __init__(self, *waits_s: float | ProviderError) -> None:
        self.waits_s = list(waits_s)
        self.asked = 0
        self.cancelled = 0
        self.dropped: list[int] = []

    async def ask(self) -> int:
        self.asked += 1
        number, wait = self.asked, self.waits_s.pop(0)
        if isinstance(wait, ProviderError):
            await trio.lowlevel.checkpoint()
            raise wait
        try:
            await trio.sleep(wait)
        except trio.Cancelled:
            self.cancelled += 1
            raise
        return number

    async def drop(self, answer: int) -> None:
        self.dropped.append(answer)
        await trio.lowlevel.checkpoint()


async def hedge_of(vendor: Vendor, *, is_on: bool = True, known: int = KNOWN_MIN) -> Hedge[int]:
    """Knows that answers take a tenth of a second."""
    hedge: Hedge[int] = Hedge("groq", Metrics("0"), vendor.drop, is_on)
    usual = Vendor(*[0.1] * known)
    for _ in range(known):
        await hedge.first(usual.ask)
    return hedge


def counted(hedge: Hedge[int], winner: str) -> float:
    labels = {"provider": "groq", "winner": winner}
    return hedge.metrics.registry.get_sample_value("voicebot_provider_hedges_total", labels) or 0.0


async def took(work: Callable[[], Awaitable[int]]) -> tuple[int, float]:
    began_s = trio.current_time()
    return await work(), round(trio.current_time() - began_s, 3)


async def test_a_late_first_is_overtaken_and_cancelled(autojump_clock):
    vendor = Vendor(5.0, 0.1)
    hedge = await hedge_of(vendor)
    assert await took(lambda: hedge.first(vendor.ask)) == (2, 0.2)
    assert (vendor.cancelled, counted(hedge, "second")) == (1, 1)


async def test_a_late_first_may_still_win(autojump_clock):
    vendor = Vendor(0.15, 5.0)
    hedge = await hedge_of(vendor)
    assert await took(lambda: hedge.first(vendor.ask)) == (1, 0.15)
    assert (vendor.cancelled, counted(hedge, "first")) == (1, 1)


async def test_one_that_fails_leaves_the_other(autojump_clock):
    vendor = Vendor(0.5, lost())
    hedge = await hedge_of(vendor)
    assert await took(lambda: hedge.first(vendor.ask)) == (1, 0.5)


async def test_both_failing_is_a_failure(autojump_clock):
    class Slow(Vendor):
        async def ask(self) -> int:
            await super().ask()
            raise lost()

    vendor = Slow(0.2, 0.3)
    hedge = await hedge_of(vendor)
    with pytest.raises(Unreachable):
        await hedge.first(vendor.ask)


async def test_a_failure_in_time_is_not_asked_again_here(autojump_clock):
    vendor = Vendor(lost(), 0.1)
    hedge = await hedge_of(vendor)
    with pytest.raises(Unreachable):
        await hedge.first(vendor.ask)
    assert vendor.asked == 1


async def test_both_at_the_same_moment_leave_one_to_be_dropped(autojump_clock):
    vendor = Vendor(0.2, 0.1)
    hedge = await hedge_of(vendor)
    answer = await hedge.first(vendor.ask)
    assert [answer, *vendor.dropped] in ([1, 2], [2, 1]) or vendor.cancelled == 1


async def test_nobody_waiting_any_more_leaves_nothing_behind(autojump_clock):
    vendor = Vendor(5.0, 5.0)
    hedge = await hedge_of(vendor)
    with trio.move_on_after(1):
        await hedge.first(vendor.ask)
    assert (vendor.asked, vendor.cancelled) == (2, 2)


@pytest.mark.parametrize(("is_on", "known"), [(False, KNOWN_MIN), (True, KNOWN_MIN - 1)])
async def test_off_or_before_anything_is_usual_it_asks_once(autojump_clock, is_on, known):
    vendor = Vendor(5.0, 0.1)
    hedge = await hedge_of(vendor, is_on=is_on, known=known)
    assert await took(lambda: hedge.first(vendor.ask)) == (1, 5.0)


# ---------------------------------------------------------------- falling back


async def test_an_incident_is_told_once_however_many_calls_it_touches(autojump_clock):
    metrics = Metrics("0")
    fallbacks = Fallbacks("groq", metrics)
    for _ in range(50):
        fallbacks.fell_back("HTTP 503")
        await trio.sleep(QUIET_S / 2)
    await trio.sleep(QUIET_S)
    fallbacks.fell_back("HTTP 503")
    assert fallbacks.incidents == 2
    sample = metrics.registry.get_sample_value
    assert sample("voicebot_provider_fallbacks_total", {"provider": "groq"}) == 51
    assert sample("voicebot_provider_incidents_total", {"provider": "groq"}) == 2
