"""A vendor that is down: set aside once, told once, asked again in the background."""

import pytest
import trio

from sav_engine.metrics import Metrics
from sav_engine.providers.breaker import FAILURES_MAX, WITHIN_S, Breaker, Open
from sav_engine.providers.http import Nonsense, Refused, Unreachable


def breaker() -> Breaker:
    return Breaker("Essai", "llm", Metrics("0"))


def lost() -> Unreachable:
    return Unreachable(service="Essai", kind="lost", what="coupé")


def refused(status: int) -> Refused:
    return Refused(service="Essai", status=status, code="")


async def test_accidents_far_apart_are_no_incident(autojump_clock):
    one = breaker()
    for _ in range(10):
        one.failed(lost())
        await trio.sleep(WITHIN_S)
    assert not one.is_open


async def test_a_success_between_failures_forgets_them(autojump_clock):
    one = breaker()
    for _ in range(10):
        one.failed(lost())
        one.worked()
    assert not one.is_open


async def test_repeated_failures_open_it_and_nobody_waits():
    one = breaker()
    for _ in range(FAILURES_MAX):
        one.check()
        one.failed(lost())
    with pytest.raises(Open, match="mis de côté"):
        one.check()


@pytest.mark.parametrize(("status", "is_open"), [(401, True), (402, True), (403, True), (500, False)])
async def test_what_cannot_pass_by_itself_opens_it_at_once(status, is_open):
    one = breaker()
    one.failed(refused(status))
    assert one.is_open == is_open


@pytest.mark.parametrize("status", [400, 404, 413, 422])
async def test_a_fault_of_ours_is_no_outage(status):
    one = breaker()
    for _ in range(20):
        one.failed(refused(status))
    assert not one.is_open


async def test_a_model_that_talks_nonsense_is_an_outage_only_when_the_stream_is():
    class Unfit(Nonsense):
        is_outage = False

    one = breaker()
    for _ in range(20):
        one.failed(Unfit(service="Essai", what="x"))
    assert not one.is_open


async def test_an_incident_is_counted_once_however_many_calls_it_touches(autojump_clock):
    one, up, probes = breaker(), trio.Event(), []

    async def probe():
        probes.append(trio.current_time())
        await trio.lowlevel.checkpoint()
        if not up.is_set():
            raise lost()

    async with trio.open_nursery() as nursery:
        nursery.start_soon(one.run, probe)
        for incident in (1, 2):
            up = trio.Event()
            for _ in range(50):
                one.failed(lost())
            await trio.sleep(200)
            assert one.is_open and one.incidents == incident
            up.set()
            await trio.sleep(61)
            assert not one.is_open
            one.worked()
        nursery.cancel_scope.cancel()
    counted = one.metrics.registry.get_sample_value(
        "voicebot_errors_total", {"error_type": "essai_open", "component": "llm"}
    )
    assert counted == 2
    assert len(probes) < 20  # growing pauses, not a second storm


async def test_a_probe_that_hangs_is_given_up(autojump_clock):
    one, asked = breaker(), []

    async def probe():
        asked.append(1)
        if len(asked) == 1:
            await trio.sleep_forever()

    async with trio.open_nursery() as nursery:
        nursery.start_soon(one.run, probe)
        one.failed(refused(401))
        await trio.sleep(60)
        assert not one.is_open
        nursery.cancel_scope.cancel()


async def test_a_vendor_that_answers_probes_and_still_does_not_work_is_one_incident(autojump_clock):
    one, probes = breaker(), []

    async def probe():
        probes.append(trio.current_time())
        await trio.lowlevel.checkpoint()

    async with trio.open_nursery() as nursery:
        nursery.start_soon(one.run, probe)
        for _ in range(FAILURES_MAX):
            one.failed(lost())
        for _ in range(300):  # a call a second, each of which would hear half a sentence
            await trio.sleep(1)
            if not one.is_open:
                one.failed(lost())
        assert one.incidents == 1
        assert len(probes) < 12
        await trio.sleep(61)
        one.worked()
        one.failed(lost())
        assert not one.is_open
        nursery.cancel_scope.cancel()


async def test_how_it_stands_is_told_in_one_word():
    one = breaker()
    assert one.standing == "closed"
    one.failed(refused(401))
    assert one.standing == "open"
    one.close()
    assert one.standing == "trial"
    one.worked()
    assert one.standing == "closed"
