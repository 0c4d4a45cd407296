"""The engine's AMI client against the virtual Asterisk and everything that can go wrong with it."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from uuid import UUID

import pytest
import trio
from structlog.testing import capture_logs
from trio.testing import memory_stream_pair

from sav_engine.errors import ConfigError, ProviderError
from sav_engine.metrics import Metrics
from sav_engine.ports import Briefing, CallerId, Dialled, NotTransferred, Transferred
from sav_engine.providers.asterisk_ami import TRANSFER_S, AsteriskAmi, NoTelephony
from sav_engine.providers.asterisk_ami_questions import LAST_WORD_S, VALUE_MAX_BYTES, Target
from sav_engine.providers.asterisk_ami_session import ACTION_S, QUEUE_MAX, Credentials
from sav_engine.sandbox.asterisk_ami import AmiStandIn, Faults
from sav_engine.sandbox.exchange import Channel, Exchange

CALL = UUID("77632586-8764-4145-a589-898291957903")
STRANGER = UUID("00000000-0000-4000-8000-000000000000")
CHANNEL = "PJSIP/appelant-00000001"


class Asterisk:
    """A virtual Asterisk with one call in it, whose network can be switched off."""

    def __init__(
        self,
        *,
        writes_notes: bool = True,
        number: str = "0639980001",
        variables: dict[str, str] | None = None,
    ) -> None:
        self.exchange = Exchange(writes_notes=writes_notes)
        self.server = AmiStandIn(self.exchange, "sav", "secret")
        self.redirected: list[tuple[str, str]] = []
        self.is_up = True
        self.attempts: list[float] = []
        self.serve: Callable[[trio.abc.Stream], Awaitable[None]] = self.server.serve
        self.exchange.add(
            Channel(
                call_id=CALL,
                number=number,
                caller_name="Pierre Martin",
                name=CHANNEL,
                unique_id="1795.1",
                engine="127.0.0.1:9090",
                redirect=lambda context, exten: self.redirected.append((context, exten)),
                variables=variables or {},
            )
        )


@asynccontextmanager
async def connected(
    asterisk: Asterisk, *, secret: str = "secret", wait: bool = True, **options: object
) -> AsyncIterator[AsteriskAmi]:
    async with trio.open_nursery() as nursery:

        async def connect(host: str, port: int) -> trio.abc.Stream:
            asterisk.attempts.append(trio.current_time())
            if not asterisk.is_up:
                raise OSError("refused")
            ours, theirs = memory_stream_pair()
            nursery.start_soon(asterisk.serve, theirs)
            return ours

        credentials = Credentials("sav", secret, options.pop("auth", "plain"))
        target = options.pop("target", Target())
        ami = AsteriskAmi("127.0.0.1", 5038, credentials, target, connect=connect, **options)
        await nursery.start(ami.run)
        if wait:
            with trio.fail_after(30):
                await asterisk.server.wait_login()
                await trio.testing.wait_all_tasks_blocked()
        yield ami
        nursery.cancel_scope.cancel()


# ---------------------------------------------------------------- what goes wrong


async def test_asterisk_is_away_and_the_call_goes_on_without_it(autojump_clock):
    asterisk = Asterisk()
    asterisk.is_up = False
    async with connected(asterisk, wait=False) as ami:
        with pytest.raises(ProviderError, match="AMI_HOST"):
            await ami.caller(CALL)
        assert isinstance(await ami.transfer(CALL, CHANNEL), NotTransferred)


async def test_retries_are_quick_at_first_and_one_incident_is_one_line(autojump_clock):
    asterisk = Asterisk()
    asterisk.is_up = False
    with capture_logs() as logs:
        async with connected(asterisk, wait=False):
            await trio.sleep(30)
            pauses = [b - a for a, b in zip(asterisk.attempts, asterisk.attempts[1:], strict=False)]
            assert pauses[:5] == pytest.approx([0.25, 0.5, 1, 2, 4])
            assert max(pauses) == pytest.approx(5.0)
            asterisk.is_up = True
            await trio.sleep(6)
    assert [line["event"] for line in logs] == ["ami_lost", "ami_connected"]


async def test_a_wrong_secret_is_not_hammered_at(autojump_clock):
    asterisk = Asterisk()
    with capture_logs() as logs:
        async with connected(asterisk, secret="wrong", wait=False) as ami:
            await trio.sleep(60)
            assert not ami.connected
            assert "wrong" not in repr(ami)
    assert len(asterisk.attempts) == 2
    assert "Authentication failed" in logs[0]["reason"]
    assert "AMI_SECRET" in logs[0]["reason"]


async def test_a_mute_asterisk_times_out_and_is_left_for_a_new_connection(autojump_clock):
    asterisk = Asterisk()
    async with connected(asterisk) as ami:
        asterisk.server.faults = Faults(frozenset({"mute"}))
        asked = trio.current_time()
        with pytest.raises(ProviderError, match="pas de réponse"):
            await ami.caller(CALL)
        assert trio.current_time() - asked == pytest.approx(ACTION_S)
        asterisk.server.faults = Faults()
        await trio.sleep(1)
        assert await ami.caller(CALL) is not None
    assert asterisk.server.logins == 2


async def test_a_server_that_never_answers_the_login_is_given_up(autojump_clock):
    asterisk = Asterisk()

    async def mute(stream: trio.abc.Stream) -> None:
        await trio.sleep_forever()

    asterisk.serve = mute
    async with connected(asterisk, wait=False) as ami:
        await trio.sleep(10)
        assert not ami.connected
    assert len(asterisk.attempts) >= 3


async def test_something_else_listens_on_the_port(autojump_clock):
    asterisk = Asterisk()

    async def web_server(stream: trio.abc.Stream) -> None:
        await stream.send_all(b"HTTP/1.1 400 Bad Request\r\n\r\n")
        await trio.sleep_forever()

    asterisk.serve = web_server
    with capture_logs() as logs:
        async with connected(asterisk, wait=False):
            await trio.sleep(10)
    assert "pas une AMI" in logs[0]["reason"]


async def test_one_slow_answer_does_not_cost_the_connection(autojump_clock):
    asterisk = Asterisk()
    async with connected(asterisk) as ami:
        asterisk.server.faults = Faults(frozenset({"slow"}), on="dbget", slow_s=0.5)
        assert await ami.caller(CALL) is not None
    assert asterisk.server.logins == 1


@pytest.mark.parametrize("kind", ["drop_before_answer", "drop_inside_list"])
async def test_the_connection_drops_between_question_and_answer(kind, autojump_clock):
    asterisk = Asterisk()
    async with connected(asterisk) as ami:
        asterisk.server.faults = Faults(frozenset({kind}), on="dbget")
        asked = trio.current_time()
        with pytest.raises(ProviderError, match="fermée"):
            await ami.caller(CALL)
        assert trio.current_time() - asked < ACTION_S
        asterisk.server.faults = Faults()
        await trio.sleep(1)
        assert (await ami.caller(CALL)) is not None


async def test_the_answer_to_a_redirect_is_lost(autojump_clock):
    asterisk = Asterisk()
    async with connected(asterisk) as ami:
        asterisk.server.faults = Faults(frozenset({"drop_before_answer"}), on="redirect")
        assert isinstance(await ami.transfer(CALL, CHANNEL), NotTransferred)


async def test_stray_lines_are_passed_over(autojump_clock):
    asterisk = Asterisk()
    async with connected(asterisk) as ami:
        asterisk.server.faults = Faults(frozenset({"stray_lines"}))
        assert await ami.caller(CALL) is not None
        assert await ami.transfer(CALL, CHANNEL) == Transferred()


async def test_a_transfer_to_nowhere_is_refused_before_asterisk_cuts_the_caller(autojump_clock):
    asterisk = Asterisk()
    asterisk.exchange.places = frozenset()
    async with connected(asterisk) as ami:
        refused = await ami.transfer(CALL, CHANNEL)
    assert refused == NotTransferred("le dialplan n'a pas s@sav-technicien (priorité 1)", "no_place")
    assert asterisk.redirected == []


async def test_the_channel_is_gone(autojump_clock):
    asterisk = Asterisk()
    async with connected(asterisk) as ami:
        refused = await ami.transfer(CALL, "PJSIP/parti-00000009")
    assert refused == NotTransferred("Channel does not exist: PJSIP/parti-00000009", "gone")


@pytest.mark.parametrize("channel", ["/.*/", "PJSIP/a\r\n\r\nAction: Originate", "n'importe quoi"])
async def test_a_channel_name_that_is_an_attack_is_never_sent(channel, autojump_clock):
    asterisk = Asterisk()
    async with connected(asterisk) as ami:
        assert isinstance(await ami.transfer(CALL, channel), NotTransferred)
    assert all(action["action"] != "Redirect" for action in asterisk.server.seen)


async def test_the_account_may_not_redirect(autojump_clock):
    asterisk = Asterisk()
    asterisk.server.forbidden = frozenset({"redirect"})
    async with connected(asterisk) as ami:
        assert await ami.transfer(CALL, CHANNEL) == NotTransferred("Permission denied")


async def test_a_call_that_is_cancelled_leaves_the_connection_usable(autojump_clock):
    asterisk = Asterisk()
    async with connected(asterisk) as ami:
        asterisk.server.faults = Faults(frozenset({"slow"}), slow_s=0.2)
        with trio.move_on_after(0.1):
            await ami.caller(CALL)
        assert await ami.caller(CALL) is not None
    assert asterisk.server.logins == 1


async def test_more_questions_than_the_queue_holds_are_refused_at_once(autojump_clock):
    asterisk = Asterisk()
    outcomes: list[object] = []

    async def ask(ami: AsteriskAmi) -> None:
        try:
            outcomes.append(await ami.caller(CALL))
        except ProviderError as fault:
            outcomes.append(fault.what)

    async with connected(asterisk) as ami, trio.open_nursery() as calls:
        for _ in range(3 * QUEUE_MAX):
            calls.start_soon(ask, ami)
    refused = [outcome for outcome in outcomes if isinstance(outcome, str)]
    assert 0 < len(refused) < 3 * QUEUE_MAX
    assert all("trop de demandes" in what for what in refused)


def test_settings_that_would_break_out_of_their_line_are_refused():
    for bad in ({"context": "a,b"}, {"exten": ""}):
        with pytest.raises(ConfigError, match="dialplan"):
            Target(**bad)
    with pytest.raises(ConfigError, match="AMI_SECRET"):
        Credentials("sav", "a\r\nAction: x")


# ---------------------------------------------------------------- what goes right


@pytest.mark.parametrize("auth", ["plain", "md5"])
async def test_who_is_calling(auth, autojump_clock):
    asterisk = Asterisk()
    async with connected(asterisk, auth=auth) as ami:
        assert ami.connected
        assert await ami.caller(CALL) == CallerId(number="0639980001", name=None, channel=CHANNEL)
        assert await ami.caller(STRANGER) is None


async def test_who_is_calling_where_the_dialplan_leaves_no_note(autojump_clock):
    asterisk = Asterisk(writes_notes=False)
    async with connected(asterisk) as ami:
        assert await ami.caller(CALL) == CallerId("0639980001", "Pierre Martin", CHANNEL)
        assert await ami.caller(STRANGER) is None


@pytest.mark.parametrize("number", ["", "anonymous", "<unknown>"])
async def test_an_anonymous_caller_has_no_number_but_a_channel(number, autojump_clock):
    async with connected(Asterisk(number=number)) as ami:
        assert await ami.caller(CALL) == CallerId(None, None, CHANNEL)


async def test_a_number_with_the_separator_in_it_does_not_choose_the_channel(autojump_clock):
    async with connected(Asterisk(number="06^PJSIP/autre-1^7")) as ami:
        found = await ami.caller(CALL)
    assert found is not None
    assert found.channel == CHANNEL


async def test_the_caller_is_transferred(autojump_clock):
    asterisk = Asterisk()
    async with connected(asterisk) as ami:
        assert await ami.transfer(CALL, CHANNEL) == Transferred()
    assert asterisk.redirected == [("sav-technicien", "s")]


async def test_the_technician_is_told_what_the_caller_said_and_nothing_a_dialplan_would_run(autojump_clock):
    asterisk = Asterisk()
    briefing = Briefing("7701d1e5", 'Jean "Jo" ${SHELL(rm -rf /)},\r\nAction: Hangup, l\'été depuis 9h')
    async with connected(asterisk) as ami:
        assert await ami.transfer(CALL, CHANNEL, briefing) == Transferred()
    (channel,) = asterisk.exchange.channels()
    assert channel.variables["SAV_TICKET"] == "7701d1e5"
    assert channel.variables["SAV_SUMMARY"] == "Jean Jo SHELL rm -rf / Action: Hangup l'été depuis 9h"
    assert [action["action"] for action in [*asterisk.server.seen][1:]] == ["Getvar", "Setvar", "Setvar", "Redirect"]


async def test_the_page_of_the_ticket_comes_with_the_caller_where_there_is_a_dashboard(autojump_clock):
    asterisk = Asterisk()
    target = Target(dashboard="https://sav.example.fr/tableau")
    async with connected(asterisk, target=target) as ami:
        assert await ami.transfer(CALL, CHANNEL, Briefing(str(CALL), "wifi")) == Transferred()
    (channel,) = asterisk.exchange.channels()
    assert channel.variables["SAV_TICKET_URL"] == f"https://sav.example.fr/tableau/?ticket={CALL}"
    assert asterisk.server.seen[-2]["variable"] == "__SAV_TICKET_URL", "inherited by the telephone that rings"


@pytest.mark.parametrize(
    "url", ["https://sav.example.fr/a,b", "https://sav/${SHELL(id)}", "https://sav/é", "sav:8501"]
)
def test_an_address_a_dialplan_could_take_for_more_is_refused_at_start(url: str):
    with pytest.raises(ConfigError, match="DASHBOARD_URL"):
        Target(dashboard=url)


async def test_a_summary_without_end_is_cut_to_what_a_line_of_ami_holds(autojump_clock):
    asterisk = Asterisk()
    async with connected(asterisk) as ami:
        assert await ami.transfer(CALL, CHANNEL, Briefing("1", "é" * 5000)) == Transferred()
    (channel,) = asterisk.exchange.channels()
    assert channel.variables["SAV_SUMMARY"] == "é" * (VALUE_MAX_BYTES // 2)


async def test_an_account_that_may_not_set_variables_still_transfers(autojump_clock):
    asterisk = Asterisk()
    asterisk.server.forbidden = frozenset({"setvar"})
    async with connected(asterisk) as ami:
        assert await ami.transfer(CALL, CHANNEL, Briefing("1", "x")) == Transferred()


async def test_the_dialplan_moves_the_caller_when_it_is_told_so(autojump_clock):
    asterisk = Asterisk()
    async with connected(asterisk, target=Target(by="dialplan")) as ami:
        assert await ami.transfer(CALL, CHANNEL) == Transferred(closes_itself=False)
        assert await ami.transfer(CALL, "PJSIP/parti-9") == NotTransferred("No such channel", "gone")
    (channel,) = asterisk.exchange.channels()
    assert channel.variables["SAV_NEXT"] == "transfer"
    assert asterisk.redirected == []


async def test_the_last_word_is_heard_before_the_line_is_taken_away(autojump_clock):
    asterisk = Asterisk()
    async with connected(asterisk) as ami:
        asked = trio.current_time()
        assert await ami.transfer(CALL, CHANNEL) == Transferred()
        assert trio.current_time() - asked >= LAST_WORD_S


async def test_an_asterisk_slow_at_everything_is_given_up_before_the_flow_gives_up(autojump_clock):
    asterisk = Asterisk(writes_notes=False)
    metrics = Metrics("0")
    async with connected(asterisk, metrics=metrics) as ami:
        asterisk.server.faults = Faults(frozenset({"slow"}), slow_s=1.2)
        asked = trio.current_time()
        outcome = await ami.transfer(CALL, None, Briefing("1", "x"))
        assert trio.current_time() - asked == pytest.approx(TRANSFER_S)
    assert isinstance(outcome, NotTransferred)
    assert outcome.fault == "late"
    assert metrics.registry.get_sample_value("voicebot_transfers_total", {"outcome": "late"}) == 1


async def test_a_look_up_that_fails_is_counted(autojump_clock):
    asterisk, metrics = Asterisk(), Metrics("0")
    async with connected(asterisk, metrics=metrics) as ami:
        asterisk.server.faults = Faults(frozenset({"mute"}))
        with pytest.raises(ProviderError):
            await ami.caller(CALL)
    counted = {"error_type": "ami_no_answer", "component": "telephony"}
    assert metrics.registry.get_sample_value("voicebot_errors_total", counted) == 1


async def test_the_caller_is_transferred_without_a_known_channel(autojump_clock):
    asterisk = Asterisk()
    async with connected(asterisk) as ami:
        assert await ami.transfer(CALL, None) == Transferred()
        assert await ami.transfer(STRANGER, None) == NotTransferred(
            "canal de l'appelant inconnu d'Asterisk", "no_channel"
        )


async def test_the_dialplan_tells_which_line_was_rung(autojump_clock):
    asterisk = Asterisk(variables={"CALLERID(dnid)": "0980000002", "SAV_FLOW": "nuit"})
    async with connected(asterisk) as ami:
        assert await ami.dialled(CALL) == Dialled("0980000002", "nuit")
        assert await ami.dialled(STRANGER) is None


async def test_a_line_of_which_nothing_is_said_is_the_usual_one(autojump_clock):
    async with connected(Asterisk()) as ami:
        assert await ami.dialled(CALL) == Dialled(None, None)
    assert await NoTelephony().dialled(CALL) is None


async def test_nobody_to_ask_for_the_line_is_an_error_where_somebody_should_be(autojump_clock):
    asterisk = Asterisk()
    asterisk.is_up = False
    async with connected(asterisk, wait=False) as ami:
        with pytest.raises(ProviderError, match="AMI_HOST"):
            await ami.dialled(CALL)


async def test_an_idle_connection_is_asked_for_a_sign_of_life(autojump_clock):
    asterisk = Asterisk()
    async with connected(asterisk) as ami:
        asterisk.server.faults = Faults(frozenset({"mute"}))
        await trio.sleep(25)
        asterisk.server.faults = Faults()
        await trio.sleep(1)
        assert ami.connected
    assert asterisk.server.logins >= 2


async def test_over_real_sockets():
    asterisk = Asterisk()
    async with trio.open_nursery() as nursery:
        listeners = await nursery.start(trio.serve_tcp, asterisk.server.serve, 0)
        port = listeners[0].socket.getsockname()[1]
        ami = AsteriskAmi("127.0.0.1", port, Credentials("sav", "secret"), Target())
        await nursery.start(ami.run)
        with trio.fail_after(5):
            await asterisk.server.wait_login()
            await trio.testing.wait_all_tasks_blocked(0.02)
        assert await ami.transfer(CALL, None) == Transferred()
        nursery.cancel_scope.cancel()


async def test_without_an_ami_callers_are_unknown_and_nobody_is_transferred():
    telephony = NoTelephony()
    assert await telephony.caller(CALL) is None
    assert await telephony.transfer(CALL, None) == NotTransferred("aucune AMI configurée", "no_ami")
