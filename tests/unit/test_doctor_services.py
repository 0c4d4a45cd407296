"""`sav doctor --services`: a wrong key, a model that is gone, a vendor that is away, a budget that is spent."""

from __future__ import annotations

import json
from contextlib import asynccontextmanager
from datetime import datetime
from functools import partial
from zoneinfo import ZoneInfo

import pytest
import trio

from sav_engine.config import Config
from sav_engine.doctor.services import services_checks
from sav_engine.sandbox.deepgram import serve_deepgram
from sav_engine.sandbox.elevenlabs import VoiceStandIn
from sav_engine.sandbox.groq import GroqFaults, GroqStandIn

GOOD = "a_good_key_123"


@asynccontextmanager
async def vendors(tmp_path, key=GOOD, groq_faults=None):
    """The settings of an engine that uses all three, with this key."""
    async with trio.open_nursery() as nursery:
        deepgram = await nursery.start(partial(serve_deepgram, key=GOOD))
        groq = await nursery.start(GroqStandIn(key=GOOD, faults=groq_faults).serve)
        voice = await nursery.start(VoiceStandIn(key=GOOD).serve)
        yield Config(
            state_dir=tmp_path,
            deepgram_api_key=key,
            deepgram_url=f"ws://127.0.0.1:{deepgram}",
            groq_api_key=key,
            groq_base_url=f"http://127.0.0.1:{groq}/openai/v1",
            elevenlabs_api_key=key,
            elevenlabs_base_url=f"http://127.0.0.1:{voice}",
            in_sandbox=True,
        )
        nursery.cancel_scope.cancel()


async def test_a_wrong_key_is_told_of_each_service_with_what_to_do(tmp_path):
    async with vendors(tmp_path, key="a_wrong_key_456") as config:
        found = await services_checks(config)
    assert [(one.level, one.where) for one in found] == [
        ("fail", "Deepgram"),
        ("fail", "ElevenLabs"),
        ("fail", "Groq"),
    ]
    assert all("401" in one.what and one.fix for one in found)
    assert "a_wrong_key_456" not in str(found)


async def test_good_keys_are_well(tmp_path):
    async with vendors(tmp_path) as config:
        assert {one.level for one in await services_checks(config)} == {"ok"}


async def test_a_model_that_is_gone_works_with_a_limit(tmp_path):
    async with vendors(tmp_path, groq_faults=GroqFaults(gone=("openai/gpt-oss-120b",))) as config:
        found = await services_checks(config)
    [limited] = [one for one in found if one.level == "warn"]
    assert limited.what == "modèles disparus : openai/gpt-oss-120b (GROQ_MODELS)"


async def test_no_key_at_all_is_a_try_out_and_is_told(tmp_path):
    found = await services_checks(Config(state_dir=tmp_path))
    assert [(one.level, one.fix) for one in found] == [
        ("warn", "donnez DEEPGRAM_API_KEY"),
        ("warn", "donnez ELEVENLABS_API_KEY"),
        ("warn", "donnez GROQ_API_KEY"),
    ]


async def test_a_vendor_nobody_reaches_is_a_failure(tmp_path):
    config = Config(state_dir=tmp_path, groq_api_key="x", groq_base_url="http://127.0.0.1:9/openai/v1")
    assert "fail" in {one.level for one in await services_checks(config)}


@pytest.mark.parametrize(("spent", "level"), [(0.5, "ok"), (4.5, "warn"), (5.0, "fail")])
async def test_the_budget_of_the_day_is_looked_at(tmp_path, spent, level):
    today = datetime.now(ZoneInfo("Europe/Paris")).date()
    (tmp_path / "spending.json").write_text(json.dumps({"day": today.isoformat(), "eur": spent}))
    *_, last = await services_checks(Config(state_dir=tmp_path, daily_budget_eur=5.0))
    assert (last.where, last.level) == ("SAV_DAILY_BUDGET_EUR", level)
