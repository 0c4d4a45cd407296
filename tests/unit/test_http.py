"""What every vendor's client shares: refusals in any shape, deadlines, money; and the server under the stand-ins."""

from datetime import date
from pathlib import Path

import httpx2 as httpx
import pytest
import trio
import trio.testing

from sav_engine.metrics import Metrics
from sav_engine.providers import http
from sav_engine.providers.cost import BudgetSpent, Prices, Purse
from sav_engine.providers.http import Refused, Unreachable, code_of, is_loopback
from sav_engine.sandbox.http_server import serve_http
from tests.kit.services import Body, Scripted, serving


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ({"error": {"code": "model_not_found", "type": "x"}}, "model_not_found"),
        ({"error": {"type": "tokens"}}, "tokens"),
        ({"detail": {"code": "voice_not_found", "status": "old"}}, "voice_not_found"),
        ({"detail": {"status": "quota_exceeded", "message": "m"}}, "quota_exceeded"),
        ({"detail": [{"type": "value_error.missing"}]}, "value_error.missing"),
        ({"detail": "Not Found: sk_secret"}, ""),
        (None, ""),
        ([], ""),
    ],
)
def test_the_short_word_of_a_refusal(body, code):
    assert code_of(body) == code


async def refused_with(status: int, *pieces: bytes) -> Refused:
    async def answer(request):
        return httpx.Response(status, stream=Body(*pieces), headers={"retry-after": "7"})

    async with http.open_client("http://x/", {}, connections_max=1, transport=Scripted(answer)) as client:
        with pytest.raises(Refused) as refused:
            await http.opened(client, "Essai", client.build_request("GET", "a"))
    return refused.value


async def test_a_refusal_with_an_endless_body_is_read_to_a_bound():
    fault = await refused_with(500, *[b"x" * 8192] * 1000)
    assert (fault.status, fault.code, fault.retry_after_s) == (500, "", 7.0)


async def test_a_refusal_with_half_a_body_is_still_a_refusal_or_a_loss():
    fault = await refused_with(401, b'{"error": {"code": "inv')
    assert fault.status == 401


async def test_a_connection_that_breaks_is_ours_to_name():
    async def answer(request):
        raise httpx.RemoteProtocolError("peer closed", request=request)

    async with http.open_client("http://x/", {}, connections_max=1, transport=Scripted(answer)) as client:
        with pytest.raises(Unreachable) as lost:
            await http.opened(client, "Essai", client.build_request("GET", "a"))
    assert lost.value.kind == "lost"


async def test_nobody_listens():
    async with http.open_client("http://127.0.0.1:9/", {}, connections_max=1) as client:
        with pytest.raises(Unreachable):
            await http.opened(client, "Essai", client.build_request("GET", "a"))


async def test_a_cancel_from_outside_is_not_a_deadline(autojump_clock):
    with trio.move_on_after(1) as outer:
        with http.by(trio.current_time() + 10, "Essai", "tard"):
            await trio.sleep_forever()
    assert outer.cancelled_caught


def test_loopback_needs_no_proxy():
    assert is_loopback("127.0.0.1") and is_loopback("::1") and is_loopback("localhost")
    assert not is_loopback("api.groq.com")


# ---------------------------------------------------------------- the server under the stand-ins


async def test_one_connection_serves_many_requests():
    connections = []

    async def handler(request, reply):
        await reply.whole(200, request.body or b"-", "text/plain")

    async def serve(*, task_status=trio.TASK_STATUS_IGNORED):
        await serve_http(handler, task_status=task_status)

    async with serving(serve) as port, httpx.AsyncClient(trust_env=False) as client:
        for body in (b"un", b"deux", b"x" * 100_000):
            answer = await client.post(f"http://127.0.0.1:{port}/a?b=c", content=body)
            assert answer.content == body
            connections.append(answer.extensions["network_stream"].get_extra_info("client_addr"))
    assert len(set(connections)) == 1


@pytest.mark.parametrize("junk", [b"\x16\x03\x01garbage\r\n\r\n", b"GET / HTTP/1.1\r\n\r\n", b"", b"POST / HT"])
async def test_nonsense_harms_no_server(junk):
    async def handler(request, reply):
        await reply.whole(200, b"ok", "text/plain")

    async def serve(*, task_status=trio.TASK_STATUS_IGNORED):
        await serve_http(handler, task_status=task_status)

    async with serving(serve) as port:
        stream = await trio.open_tcp_stream("127.0.0.1", port)
        async with stream:
            await stream.send_all(junk)
            await stream.send_eof()
            with trio.move_on_after(1):
                await stream.receive_some(4096)
        async with httpx.AsyncClient(trust_env=False) as client:
            assert (await client.get(f"http://127.0.0.1:{port}/")).text == "ok"


# ---------------------------------------------------------------- money


def test_prices_of_a_day():
    prices = Prices()
    assert prices.voice(1000) == pytest.approx(0.11)
    assert prices.transcriber(3600) == pytest.approx(0.26)
    assert prices.model(1_000_000, 1_000_000) == pytest.approx(0.70)
    assert prices.model(1_000_000, 0, cached=1_000_000) == pytest.approx(0.07)


def test_a_budget_lasts_a_day_and_survives_a_restart(tmp_path: Path):
    today = [date(2026, 11, 22)]

    def purse() -> Purse:
        return Purse(Metrics("0"), 1.0, lambda: today[0], tmp_path / "spending.json")

    first = purse()
    first.check()
    first.charge("elevenlabs", 1.5)
    first.keep()
    second = purse()
    with pytest.raises(BudgetSpent, match="SAV_DAILY_BUDGET_EUR"):
        second.check()
    today[0] = date(2026, 11, 23)
    second.check()
    assert second.spent_eur == 0.0


def test_a_damaged_account_of_the_day_stops_nobody(tmp_path: Path):
    path = tmp_path / "spending.json"
    path.write_text("{")
    purse = Purse(Metrics("0"), 1.0, path=path)
    purse.check()
    path.unlink()
    path.mkdir()
    purse.charge("groq", 0.5)
    purse.keep()


async def test_the_account_is_kept_when_the_engine_stops(tmp_path: Path):
    purse = Purse(Metrics("0"), path=tmp_path / "spending.json")
    async with trio.open_nursery() as nursery:
        nursery.start_soon(purse.run)
        await trio.testing.wait_all_tasks_blocked()
        purse.charge("groq", 0.25)
        nursery.cancel_scope.cancel()
    assert "0.25" in (tmp_path / "spending.json").read_text()
