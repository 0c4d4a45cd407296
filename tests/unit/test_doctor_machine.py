"""`sav doctor`: what of the machine, its ports, files and databases will not do, told before a caller hears it."""

from __future__ import annotations

import os
import socket
import time
from pathlib import Path
from uuid import uuid4

import attrs
import pytest

from sav_engine.config import Config
from sav_engine.doctor import Finding, as_text
from sav_engine.doctor.data import data_checks, judged, of_server, schema, spool_checks
from sav_engine.doctor.files import file_checks
from sav_engine.doctor.machine import Machine, free_memory, of_disk, of_machine, quota
from sav_engine.doctor.machine import hours as of_clock
from sav_engine.doctor.ports import Door, firewall, is_private, of_door
from sav_engine.records.probe import Seen
from sav_engine.state_dir import Address, Record

HERE = Machine(cores=2.0, memory_bytes=8e9, is_clock_kept=True, python=(3, 12))
CLOUD = {"deepgram_api_key": "a", "elevenlabs_api_key": "b"}
SEEN = Seen(major=17, answer_s=0.001, clock_ahead_s=0.0, may_create=True, is_read_only=False)
ENGINE = Record(7, Address("127.0.0.1", 1), Address("127.0.0.1", 2), None, "0", "")


def levels(findings: list[Finding]) -> list[str]:
    return [finding.level for finding in findings]


# ---------------------------------------------------------------- the machine


def test_a_machine_that_carries_the_calls_wanted_is_well():
    assert set(levels(of_machine(HERE, Config(**CLOUD)))) == {"ok"}


@pytest.mark.parametrize(
    ("config", "said"),
    [
        (Config(max_concurrent_calls=50), "MAX_CONCURRENT_CALLS=10"),  # the embedded speech does the work
        (Config(max_concurrent_calls=500, **CLOUD), "« sav bench engine »"),
    ],
)
def test_more_calls_than_were_measured_are_told_with_the_number_it_carries(config, said):
    processor = of_machine(HERE, config)[1]
    assert processor.level == "warn"
    assert said in processor.fix


def test_a_quota_of_a_container_counts_and_not_its_host_s_cores(tmp_path):
    (tmp_path / "cpu.max").write_text("50000 100000\n")
    assert quota(tmp_path / "cpu.max") == 0.5
    (tmp_path / "cpu.max").write_text("max 100000\n")
    assert quota(tmp_path / "cpu.max") == quota(tmp_path / "none") == float("inf")
    half = of_machine(attrs.evolve(HERE, cores=0.5), Config(**CLOUD, max_concurrent_calls=60))
    assert levels(half)[1] == "warn"


def test_memory_that_does_not_suffice_is_told(tmp_path):
    (tmp_path / "meminfo").write_text("MemTotal: 900 kB\nMemAvailable: 300 kB\n")
    assert free_memory(tmp_path / "meminfo") == 300 * 1024
    assert free_memory(tmp_path / "none") == float("inf")
    assert levels(of_machine(attrs.evolve(HERE, memory_bytes=5e8), Config()))[2] == "warn"


def test_an_unknown_python_is_told():
    assert "jamais essayé" in of_machine(attrs.evolve(HERE, python=(3, 15)), Config())[0].what


def test_a_disk_is_told_in_hours_of_calls():
    assert of_disk("/srv", 3.2e10, "wav").what == "32,0 Go libres, de quoi enregistrer 278 h d'appels"
    assert of_disk("/srv", 1e9, "wav").level == "warn"
    assert of_disk("/srv", 1e8, "off").level == "fail"
    assert "enregistrer" not in of_disk("/srv", 1e8, "off").what


def test_a_clock_nobody_keeps_is_told():
    assert levels(of_clock(attrs.evolve(HERE, is_clock_kept=False))) == ["warn"]
    assert levels(of_clock(attrs.evolve(HERE, is_clock_kept=None))) == ["ok"]


# ---------------------------------------------------------------- ports


def test_a_port_of_another_program_is_told_and_one_of_our_engine_is_well():
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        door = Door("AUDIOSOCKET_PORT", "127.0.0.1", port)
        theirs = of_door(door, None)
        ours = of_door(door, attrs.evolve(ENGINE, audiosocket=Address("127.0.0.1", port)))
    assert (theirs.level, theirs.fix) == (
        "fail",
        f"« ss -ltnp sport = :{port} » dit lequel ; ou changez AUDIOSOCKET_PORT",
    )
    assert (ours.level, ours.what) == ("ok", "le moteur y écoute (processus 7)")
    assert of_door(door, None).what == "libre"


def test_an_address_that_is_not_this_machine_s_is_told():
    finding = of_door(Door("AUDIOSOCKET_PORT", "192.0.2.1", 9090), None)
    assert (finding.level, finding.fix) == ("fail", "corrigez AUDIOSOCKET_HOST")


@pytest.mark.parametrize(
    ("host", "private"), [("127.0.0.1", True), ("::1", True), ("10.1.2.3", True), ("0.0.0.0", False), ("::", False)]
)
def test_who_can_reach_an_address(host, private):
    assert is_private(host) is private


@pytest.mark.parametrize(("in_force", "level"), [(True, "ok"), (None, "warn"), (False, "fail")])
def test_a_port_that_strangers_reach_needs_rules(in_force, level):
    public = [Door("AUDIOSOCKET_PORT", "0.0.0.0", 9090)]
    assert levels(firewall(public, lambda: in_force)) == [level]
    assert levels(firewall([Door("AUDIOSOCKET_PORT", "127.0.0.1", 9090)], lambda: in_force)) == ["ok"]


# ---------------------------------------------------------------- files


def test_secrets_that_others_can_read_are_told_with_the_command_that_hides_them(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    dotenv, key = tmp_path / ".env", tmp_path / "ami"
    dotenv.write_text("GROQ_API_KEY=canary\n")
    key.write_text("canary\n")
    config = Config(state_dir=tmp_path / "none", dashboard_users=tmp_path / "users")
    for path in (dotenv, key):
        path.chmod(0o644)
    findings = file_checks(config, dotenv, {"AMI_SECRET_FILE": "ami"})
    assert levels(findings) == ["fail", "fail", "ok"]
    assert f"chmod 600 {dotenv}" in as_text(findings)
    assert "canary" not in as_text(findings)
    for path in (dotenv, key):
        path.chmod(0o600)
    assert set(levels(file_checks(config, dotenv, {"AMI_SECRET_FILE": "ami"}))) == {"ok"}


def test_settings_without_secrets_may_be_read_by_all(tmp_path):
    (tmp_path / ".env").write_text("LOG_LEVEL=DEBUG\n")
    (tmp_path / ".env").chmod(0o644)
    findings = file_checks(
        Config(state_dir=tmp_path / "none", dashboard_users=tmp_path / "users"), tmp_path / ".env", {}
    )
    assert levels(findings) == ["ok"]


def test_recordings_that_others_can_read_are_told(tmp_path):
    config = Config(state_dir=tmp_path, dashboard_users=tmp_path / "users")
    (tmp_path / "recordings").mkdir(mode=0o755)
    sound = tmp_path / "recordings/call.wav"
    sound.touch(0o644)
    sound.chmod(0o644)
    (finding,) = file_checks(config, None, {})
    assert (finding.level, finding.where) == ("warn", str(sound))
    sound.chmod(0o600)
    assert levels(file_checks(config, None, {})) == ["ok"]


# ---------------------------------------------------------------- databases


@pytest.mark.parametrize(
    ("seen", "level", "said"),
    [
        (SEEN, "ok", "PostgreSQL 17, répond en 1 ms"),
        (attrs.evolve(SEEN, major=13), "fail", "trop ancien"),
        (attrs.evolve(SEEN, major=19), "warn", "jamais essayé"),
        (attrs.evolve(SEEN, answer_s=0.2), "warn", "lente (200 ms"),
        (attrs.evolve(SEEN, clock_ahead_s=-40.0), "warn", "diffèrent de 40 s"),
        (attrs.evolve(SEEN, may_create=False), "warn", "GRANT CREATE"),
        (attrs.evolve(SEEN, is_read_only=True), "fail", "en lecture seule"),
    ],
)
def test_a_server_is_judged(seen, level, said):
    findings = judged("DB_TICKETS_DSN", seen)
    assert (findings[-1].level, said in as_text(findings)) == (level, True)


def test_a_schema_that_is_behind_is_told():
    assert schema("DB_TICKETS_DSN", 9, 0).level == "ok"
    assert "2 fichier(s) sur 9" in schema("DB_TICKETS_DSN", 9, 2).what


async def test_a_server_that_is_away_has_one_finding_without_its_password():
    dsn = "postgresql://sav:canary@127.0.0.1:1/db_tickets"
    (finding,) = await of_server("DB_TICKETS_DSN", dsn, Path("sql/tickets"))
    assert (finding.level, finding.where) == ("fail", "DB_TICKETS_DSN")
    assert "canary" not in as_text([finding])


async def test_before_the_first_start_no_server_is_made_to_look_at(tmp_path):
    (finding,) = await data_checks(Config(state_dir=tmp_path))
    assert (finding.level, "premier « sav run »" in finding.what) == ("ok", True)
    assert list(tmp_path.iterdir()) == []


def test_tickets_that_wait_are_told_when_they_wait_long(tmp_path):
    spool = tmp_path / "spool"
    assert spool_checks(spool) == []
    spool.mkdir()
    assert spool_checks(spool)[0].what == "aucun"
    waiting = spool / f"{1:012d}-{uuid4()}.ticket"
    waiting.touch()
    assert levels(spool_checks(spool)) == ["ok"]
    long_ago = time.time() - 7200
    os.utime(waiting, (long_ago, long_ago))
    (finding,) = spool_checks(spool)
    assert (finding.level, finding.what) == ("warn", "1, le plus ancien depuis 2 h")
    waiting.rename(spool / "aside" / waiting.name)
    assert "mis de côté" in as_text(spool_checks(spool))
