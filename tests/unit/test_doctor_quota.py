"""`sav doctor --services` and the quota: a key that may not look, a vendor who is slow, refuses or talks nonsense."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC
from pathlib import Path

import attrs
import httpx2 as httpx
import pytest
import trio

from sav_engine.assemble_quota import quota_questions, web_address
from sav_engine.config import Config
from sav_engine.doctor import Finding
from sav_engine.doctor.services import CHECK_S, quota, services_checks
from sav_engine.errors import ProviderError
from sav_engine.providers import http
from sav_engine.providers.quota import Left, characters_left, credit_left, of_credit, requests_left
from sav_engine.sandbox.deepgram import DeepgramStandIn
from sav_engine.sandbox.deepgram_socket import DeepgramFaults
from sav_engine.sandbox.elevenlabs import VoiceFaults, VoiceStandIn
from sav_engine.sandbox.groq import GroqFaults, GroqStandIn
from sav_engine.sandbox.quota import QuotaFaults

KEY = "a_key_nobody_may_see_789"
UNREADABLE = {"garbage": True}, {"nonsense": True}


@attrs.frozen
class Faults:
    deepgram: DeepgramFaults = attrs.field(factory=DeepgramFaults)
    voice: VoiceFaults = attrs.field(factory=VoiceFaults)
    groq: GroqFaults = attrs.field(factory=GroqFaults)


def asked_wrong(**fault: object) -> Faults:
    """The same goes wrong with the question of quota, wherever it is one of its own."""
    quota = QuotaFaults(**fault)
    return Faults(DeepgramFaults(quota=quota), VoiceFaults(quota=quota))


@asynccontextmanager
async def vendors(folder: Path, faults: Faults) -> AsyncIterator[Config]:
    async with trio.open_nursery() as nursery:
        deepgram = await nursery.start(DeepgramStandIn(faults=faults.deepgram).serve, 0)
        voice = await nursery.start(VoiceStandIn(faults=faults.voice).serve)
        groq = await nursery.start(GroqStandIn(faults=faults.groq).serve)
        yield Config(
            state_dir=folder,
            deepgram_api_key=KEY,
            deepgram_url=f"ws://127.0.0.1:{deepgram}",
            groq_api_key=KEY,
            groq_base_url=f"http://127.0.0.1:{groq}/openai/v1",
            elevenlabs_api_key=KEY,
            elevenlabs_base_url=f"http://127.0.0.1:{voice}",
            in_sandbox=True,
        )
        nursery.cancel_scope.cancel()


async def found(folder: Path, faults: Faults, *of: str) -> dict[str, Finding]:
    """What is said of the quota of these services, or of all."""
    async with vendors(folder, faults) as config:
        asks = quota_questions(config)
        quotas = {service: await quota(service, asks[service]) for service in of or asks}
    assert KEY not in str(quotas)
    return quotas


async def test_all_that_is_asked_of_the_services(tmp_path: Path):
    async with vendors(tmp_path, Faults()) as config:
        told = await services_checks(config)
    services = ("Deepgram", "ElevenLabs", "Groq")
    assert [one.where for one in told] == [name for of in services for name in (of, f"{of}, quota")]
    assert {one.level for one in told} == {"ok"} and KEY not in str(told)


# ---------------------------------------------------------------- the question itself goes wrong


@pytest.mark.parametrize("status", [401, 403])
async def test_a_key_that_may_not_read_the_account_is_no_failure(tmp_path: Path, status: int):
    """ElevenLabs answers 401 with a word of its own, Deepgram 403."""
    quotas = await found(tmp_path, Faults(voice=VoiceFaults(quota=QuotaFaults(refuse=status))), "ElevenLabs")
    assert quotas["ElevenLabs"].level == "warn" and "« User : Read »" in quotas["ElevenLabs"].fix
    quotas = await found(tmp_path, Faults(deepgram=DeepgramFaults(quota=QuotaFaults(refuse=403))), "Deepgram")
    assert quotas["Deepgram"].level == "warn" and "billing:read" in quotas["Deepgram"].fix
    assert quotas["Deepgram"].what == "cette clé n'a pas le droit de le lire (HTTP 403)"


async def test_a_key_that_is_wrong_here_is_a_failure(tmp_path: Path):
    quotas = await found(tmp_path, Faults(deepgram=DeepgramFaults(quota=QuotaFaults(refuse=401))), "Deepgram")
    assert quotas["Deepgram"].level == "fail" and "INVALID_AUTH" in quotas["Deepgram"].what


@pytest.mark.parametrize("status", [429, 503])
async def test_a_vendor_who_does_not_tell_now_leaves_it_unknown(tmp_path: Path, status: int):
    quotas = await found(tmp_path, asked_wrong(refuse=status), "Deepgram", "ElevenLabs")
    for one in (quotas["Deepgram"], quotas["ElevenLabs"]):
        assert one.level == "warn" and f"HTTP {status}" in one.what and "site du fournisseur" in one.fix


@pytest.mark.parametrize("fault", UNREADABLE, ids=lambda fault: next(iter(fault)))
async def test_nonsense_is_told_as_such(tmp_path: Path, fault: dict[str, bool]):
    quotas = await found(tmp_path, asked_wrong(**fault), "Deepgram", "ElevenLabs")
    for one in (quotas["Deepgram"], quotas["ElevenLabs"]):
        assert one.level == "warn" and "illisible" in one.what


async def test_a_slow_vendor_is_waited_for_so_long_and_no_longer(tmp_path: Path, autojump_clock):
    began_s = trio.current_time()
    quotas = await found(tmp_path, asked_wrong(hang=True), "Deepgram", "ElevenLabs")
    assert trio.current_time() - began_s == pytest.approx(2 * CHECK_S, abs=0.5)
    assert all("pas de réponse en 5 s" in quotas[name].what for name in ("Deepgram", "ElevenLabs"))


# ---------------------------------------------------------------- little is left, or nothing


async def test_much_is_left(tmp_path: Path):
    quotas = await found(tmp_path, Faults())
    assert {name: one.level for name, one in quotas.items()} == dict.fromkeys(
        ("Deepgram", "ElevenLabs", "Groq"), "ok"
    )
    assert quotas["Deepgram"].what == "reste 200,00 USD, environ 769 heures d'écoute"
    assert (
        quotas["ElevenLabs"].what.replace("\u202f", " ") == "reste 60 000 caractères sur 100 000, jusqu'au 01/01/2027"
    )
    assert quotas["Groq"].what.replace("\u202f", " ") == "reste 999 demandes sur 1 000 aujourd'hui"


async def test_little_is_left(tmp_path: Path):
    little = Faults(DeepgramFaults(balance=2.0), VoiceFaults(characters_left=9_000), GroqFaults(requests_left=12))
    quotas = await found(tmp_path, little)
    assert {one.level for one in quotas.values()} == {"warn"} and all(one.fix for one in quotas.values())


async def test_nothing_is_left_of_the_voice_and_of_the_model(tmp_path: Path):
    nothing = Faults(voice=VoiceFaults(characters_left=0), groq=GroqFaults(requests_left=0))
    quotas = await found(tmp_path, nothing, "ElevenLabs", "Groq")
    assert (quotas["ElevenLabs"].level, quotas["Groq"].level) == ("fail", "fail")


async def test_a_transcriber_without_credit_refuses_before_it_is_asked_for_it(tmp_path: Path):
    async with vendors(tmp_path, Faults(deepgram=DeepgramFaults(balance=0.0))) as config:
        [deepgram] = [one for one in await services_checks(config) if one.where.startswith("Deepgram")]
    assert deepgram.level == "fail" and "402" in deepgram.what and "crédit" in deepgram.fix


async def test_an_unpaid_invoice_is_told_before_it_silences_the_voice(tmp_path: Path):
    quotas = await found(tmp_path, Faults(voice=VoiceFaults(subscription_status="past_due")), "ElevenLabs")
    assert quotas["ElevenLabs"].level == "warn" and "past_due" in quotas["ElevenLabs"].what
    assert "facture" in quotas["ElevenLabs"].fix


async def test_limits_that_are_only_told_to_real_requests_are_said_to_be_unknown(tmp_path: Path):
    quotas = await found(tmp_path, Faults(groq=GroqFaults(limits_untold=True)), "Groq")
    assert quotas["Groq"].level == "ok" and "pas connu" in quotas["Groq"].what


# ---------------------------------------------------------------- answers no stand-in gives


async def of(ask: Callable[[httpx.AsyncClient], Awaitable[Left]], *bodies: object) -> Left:
    """What is made of these answers, one after the other."""
    answers = iter(bodies)
    transport = httpx.MockTransport(lambda _: httpx.Response(200, json=next(answers)))
    async with http.open_client("http://127.0.0.1:1", {}, connections_max=1, transport=transport) as client:
        return await ask(client)


async def test_going_over_the_limit_may_be_allowed():
    answer = {
        "character_count": 120,
        "character_limit": 100,
        "status": "active",
        "max_credit_limit_extension": "unlimited",
    }
    left = await of(lambda client: characters_left(client, UTC), answer)
    assert left == Left("ample", "reste 0 caractères sur 100 ; le dépassement est permis, et facturé")


@pytest.mark.parametrize("reset", [None, -5, 1e99, "demain", 1 << 40])
async def test_a_period_without_an_end_that_can_be_read_has_none(reset: object):
    answer = {
        "character_count": 1,
        "character_limit": 100,
        "status": "free",
        "next_character_count_reset_unix": reset,
    }
    assert (await of(lambda client: characters_left(client, UTC), answer)).told == "reste 99 caractères sur 100"


@pytest.mark.parametrize("rows", [[{"amount": "beaucoup", "units": "usd"}], [{"amount": 3}], ["riche"], [None]])
async def test_a_balance_that_is_none_is_nonsense(rows: list[object]):
    with pytest.raises(ProviderError, match="illisible"):
        await of(lambda client: credit_left(client, 0.26), {"projects": [{"project_id": "a/b"}]}, {"balances": rows})


async def test_accounts_that_show_no_project_or_are_billed_afterwards_are_not_called_empty():
    assert (await of(lambda client: credit_left(client, 0.26), {"projects": []})).state == "unknown"
    billed = await of(lambda client: credit_left(client, 0.26), {"projects": [{"project_id": "p"}]}, {"balances": []})
    assert billed.state == "unknown" and "facturé après coup" in billed.told


async def test_limits_nobody_can_read_are_unknown():
    assert (await of(requests_left, {"data": []})).state == "unknown"


def test_credit_may_be_in_hours_and_in_several_parts():
    assert of_credit([{"amount": 30, "units": "hour"}, {"amount": 1.3, "units": "usd"}], 0.26).told == (
        "reste 30,00 h + 1,30 USD, environ 35 heures d'écoute"
    )
    assert of_credit([{"amount": -0.5, "units": "usd"}], 0.26).state == "spent"


@pytest.mark.parametrize(("given", "made"), [("wss://a.b", "https://a.b"), ("ws://h:1", "http://h:1")])
def test_the_account_is_asked_where_the_sockets_are(given: str, made: str):
    assert web_address(given) == made
