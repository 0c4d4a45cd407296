"""`sav doctor --asterisk`: what a live server will not do for us is told before a caller finds out."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
import trio
from trio.testing import memory_stream_pair

from sav_engine.config import load
from sav_engine.doctor import Finding, as_text, is_well
from sav_engine.doctor.asterisk import asterisk_checks
from sav_engine.doctor.asterisk_versions import judge
from sav_engine.sandbox.asterisk_ami import MORE_THAN_NEEDED, AmiStandIn, Faults
from sav_engine.sandbox.exchange import Exchange

OURS = frozenset({("sav-technicien", "s"), ("sav-clean", "s"), ("sav-accompagne", "s"), ("sav-rejoindre", "s")})
SETTINGS = {"AMI_HOST": "asterisk", "AMI_USERNAME": "sav", "AMI_SECRET": "secret"}


async def examined(
    *,
    settings: Mapping[str, str] = SETTINGS,
    forbidden: frozenset[str] = MORE_THAN_NEEDED,
    places: frozenset[tuple[str, str]] = OURS,
    version: str = "22.10.1",
    faults: Faults | None = None,
    queues: frozenset[str] = frozenset({"technicians"}),
) -> list[Finding]:
    exchange = Exchange(places)
    exchange.queues = queues
    server = AmiStandIn(exchange, "sav", "secret", faults or Faults(), forbidden=forbidden, version=version)
    async with trio.open_nursery() as nursery:

        async def connect(host: str, port: int) -> trio.abc.Stream:
            ours, theirs = memory_stream_pair()
            nursery.start_soon(server.serve, theirs)
            return ours

        findings = list(await asterisk_checks(load(settings), connect))
        nursery.cancel_scope.cancel()
    return findings


def of(findings: list[Finding], level: str) -> str:
    return as_text(finding for finding in findings if finding.level == level)


async def test_nobody_answers(autojump_clock):
    async def refused(host: str, port: int) -> trio.abc.Stream:
        raise OSError("refused")

    (finding,) = await asterisk_checks(load(SETTINGS), refused)
    assert (finding.level, finding.what) == ("fail", "connexion refusée")
    assert "manager.conf" in finding.fix


async def test_a_filtered_port_is_not_waited_for(autojump_clock):
    async def filtered(host: str, port: int) -> trio.abc.Stream:
        await trio.sleep_forever()

    (finding,) = await asterisk_checks(load(SETTINGS), filtered)
    assert finding.what == "aucune réponse en 2.0 s"


async def test_a_wrong_secret_is_told_without_it(autojump_clock):
    findings = await examined(settings={**SETTINGS, "AMI_SECRET": "canary"})
    assert "connexion refusée (Authentication failed)" in of(findings, "fail")
    assert "canary" not in as_text(findings)


async def test_a_server_that_falls_silent_ends_the_examination(autojump_clock):
    findings = await examined(faults=Faults(frozenset({"mute"})))
    assert "pas de réponse" in of(findings, "fail")


async def test_rights_that_miss_are_told_with_what_they_cost(autojump_clock):
    findings = await examined(forbidden=MORE_THAN_NEEDED | {"redirect", "setvar"})
    assert "pas le droit de Redirect : aucun transfert" in of(findings, "fail")
    assert "ni ticket ni résumé" in of(findings, "warn")
    assert not is_well(findings)


async def test_rights_beyond_need_are_told(autojump_clock):
    findings = await examined(forbidden=frozenset())
    assert "plus qu'il ne faut : command, config" in of(findings, "warn")
    assert is_well(findings)


async def test_contexts_that_miss_are_told_before_a_caller_is_cut(autojump_clock):
    findings = await examined(places=frozenset())
    assert "le plan n'a pas s@sav-technicien : un transfert couperait l'appelant" in of(findings, "fail")
    assert "sav-clean" in of(findings, "warn")


async def test_a_queue_nobody_has_is_told_before_it_hangs_up_a_caller(autojump_clock):
    """Seen on a real one: `Queue` of an unknown name returns, `Hangup` follows, and the ticket says transferred."""
    findings = await examined(queues=frozenset({"600"}))
    failed = of(findings, "fail")
    assert "sav-technicien mène à la file « technicians », qui n'existe pas : l'appelant est raccroché" in failed
    assert "--queue NOM" in failed and not is_well(findings)


async def test_an_account_that_may_not_read_the_plan_says_nothing_of_queues(autojump_clock):
    findings = await examined(queues=frozenset(), forbidden=MORE_THAN_NEEDED | {"showdialplan"})
    assert "file" not in as_text(findings) and is_well(findings)


async def test_a_technician_who_is_called_first_needs_more(autojump_clock):
    warm = {**SETTINGS, "AMI_TECHNICIAN": "PJSIP/600"}
    findings = await examined(
        settings=warm, forbidden=MORE_THAN_NEEDED | {"originate"}, places=frozenset({("sav-technicien", "s")})
    )
    failed = of(findings, "fail")
    assert "pas le droit de Originate" in failed
    assert "s@sav-accompagne" in failed
    assert "s@sav-rejoindre" in failed


async def test_all_is_well(autojump_clock):
    findings = await examined()
    assert {finding.level for finding in findings} == {"ok"}
    assert "version 22.10.1, rien à signaler" in as_text(findings)
    assert "file d'attente : technicians" in as_text(findings)


async def test_without_an_ami_it_says_what_is_missing():
    (finding,) = await asterisk_checks(load({}))
    assert finding.level == "warn"
    assert "sav dialplan" in finding.fix


@pytest.mark.parametrize(
    ("text", "judgement", "said"),
    [
        ("18.26.4", "fail", "jamais transmises"),
        ("certified/18.9-cert14", "fail", "un cœur entier"),
        ("20.4.0", "fail", "un cœur entier"),
        ("20.13.0", "fail", "jamais transmises"),
        ("21.8.0", "fail", "jamais transmises"),
        ("22.3.0", "fail", "silence"),
        ("20.14.1", "warn", "trame coupée en deux"),
        ("22.4.1", "warn", "trame coupée en deux"),
        ("22.6.0", "warn", "16 kHz"),
        ("23.0.0", "warn", "en-tête"),
        ("21.12.3", "warn", "en-tête"),
        ("22.8.2", "warn", "en-tête"),
        ("20.19.0", "ok", ""),
        ("22.9.0", "ok", ""),
        ("22.10.1", "ok", ""),
        ("23.3.0", "ok", ""),
        ("24.0.0", "warn", "plus récent"),
        ("GIT-master-abc", "warn", "version inconnue"),
    ],
)
def test_a_version_is_judged_by_what_was_seen(text: str, judgement: str, said: str):
    version = judge(text)
    assert version.judgement == judgement
    assert said in " ".join(version.faults)


def test_giving_the_line_back_cannot_work_on_an_old_asterisk():
    assert "AMI_TRANSFER_BY=dialplan" in judge("22.3.0", gives_back=True).faults[0]


async def test_a_dashboard_whose_pages_no_telephone_is_told_is_a_warning(autojump_clock):
    findings = await examined(settings={**SETTINGS, "DASHBOARD_URL": "https://sav.example.fr"})
    assert "le plan n'a pas s@sav-ecran" in of(findings, "warn")
    assert is_well(findings)
