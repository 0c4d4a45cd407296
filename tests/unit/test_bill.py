"""What a call has cost is on its own bill, whoever else is served at the same moment."""

from __future__ import annotations

import trio

from sav_engine.bill import charge_call, open_bill
from sav_engine.config import Config
from sav_engine.metrics import Metrics
from sav_engine.providers.cost import Prices, Purse
from sav_engine.sandbox.elevenlabs import VoiceLatency, VoiceStandIn
from sav_engine.sandbox.groq import GroqLatency, GroqStandIn
from tests.kit.services import KEY, groq_writer, voice
from tests.unit.test_groq import ASKED, FORM


async def test_two_calls_at_once_pay_each_for_its_own():
    purse = Purse(Metrics("0"))
    totals = {}

    async def a_call(name, times, eur):
        bill = open_bill()
        async with trio.open_nursery() as parts:  # as a call asks its voice in a task of its own
            for _ in range(times):
                parts.start_soon(spend, eur)
                await trio.lowlevel.checkpoint()
        totals[name] = bill.total_eur

    async def spend(eur):
        await trio.lowlevel.checkpoint()
        purse.charge("elevenlabs", eur)

    async with trio.open_nursery() as calls:
        calls.start_soon(a_call, "cheap", 3, 0.01)
        calls.start_soon(a_call, "dear", 5, 0.1)
    assert totals == {"cheap": 0.03, "dear": 0.5}
    assert round(purse.spent_eur, 6) == 0.53


async def test_what_nobody_calls_for_is_on_no_bill():
    charge_call("groq", 1.0)  # a probe, or prompts that are built


async def test_a_bill_tells_each_service():
    bill = open_bill()
    async with voice(VoiceStandIn(key=KEY)) as speaker, groq_writer(GroqStandIn(key=KEY)) as writer:
        [pcm async for pcm in speaker.speak("Bonjour.")]
        await writer.fill(ASKED, FORM)
    assert set(bill.by_service()) == {"elevenlabs", "groq"}
    assert bill.by_service()["elevenlabs"] == round(8 / 1000 * 0.11, 6)


async def test_a_sentence_we_stopped_waiting_for_is_billed_all_the_same():
    bill = open_bill()
    server = VoiceStandIn(key=KEY, latency=VoiceLatency(first_audio_s=30))
    async with voice(server) as speaker:
        with trio.move_on_after(0.1):
            [pcm async for pcm in speaker.speak("Bonjour.")]
    assert bill.by_service() == {"elevenlabs": round(8 / 1000 * 0.11, 6)}


async def test_a_form_we_stopped_waiting_for_is_billed_by_estimate():
    bill = open_bill()
    async with groq_writer(GroqStandIn(key=KEY, latency=GroqLatency(first_token_s=30))) as writer:
        with trio.move_on_after(0.1):
            await writer.fill(ASKED, FORM)
    assert bill.total_eur > 0


def test_the_purse_and_the_settings_agree_on_prices():
    config, prices = Config(), Prices()
    assert prices.voice_per_1000_chars == config.price_voice
    assert prices.transcriber_per_hour == config.price_transcriber
    assert prices.model_in_per_million == config.price_model_in
    assert prices.model_cached_in_per_million == config.price_model_cached
    assert prices.model_out_per_million == config.price_model_out
