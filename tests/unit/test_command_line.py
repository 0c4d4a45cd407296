"""The command line itself: what its help says, how words become arguments, and how it is interrupted."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
import trio
from cyclopts import App
from psycopg_pool import PoolTimeout

from sav_engine import __main__ as command_line
from sav_engine.commands import base, engine
from sav_engine.errors import DatabaseAway, SavError
from sav_engine.records.connections import translated


def commands_of(app: App) -> Iterator[App]:
    for name in app:
        if not name.startswith("-"):
            yield app[name]
            yield from commands_of(app[name])


@pytest.mark.parametrize("command", [*commands_of(command_line.app)], ids=lambda command: command.name[0])
def test_the_help_explains_every_option(command: App) -> None:
    if command.default_command is None:
        return
    unexplained = [a.name for a in command.assemble_argument_collection(parse_docstring=True) if not a.parameter.help]
    assert unexplained == []


@pytest.mark.parametrize("words", [["--say", "Bonjour.", "Oui."], ["--say", "Bonjour.", "--say", "Oui."]])
def test_the_lines_of_a_caller_may_follow_each_other(words: list[str]) -> None:
    _, bound, _ = command_line.app.parse_args(["call", "wifi_restart", *words, "--number", "0639980002"])
    assert bound.arguments == {"scenario": "wifi_restart", "say": ["Bonjour.", "Oui."], "number": "0639980002"}


def test_settings_are_found_from_any_folder_and_those_here_come_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "project").mkdir()
    (tmp_path / "here").mkdir()
    monkeypatch.setattr(base, "ROOT", tmp_path / "project")
    monkeypatch.setattr(os, "environ", {})
    monkeypatch.chdir(tmp_path / "here")
    assert base.configured().audiosocket_port == 9090
    (tmp_path / "project/.env").write_text("AUDIOSOCKET_PORT=1111")
    assert base.configured().audiosocket_port == 1111
    (tmp_path / "here/.env").write_text("AUDIOSOCKET_PORT=2222")
    assert base.configured().audiosocket_port == 2222


def test_a_result_that_finds_the_disk_full_is_one_message(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def full(*_: object, **__: object) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(command_line, "app", full)
    with pytest.raises(SystemExit, match="2"):
        command_line.main()
    assert capsys.readouterr().err.count("\n") == 1


def test_interrupting_an_engine_before_it_listens_for_it_is_no_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(trio, "run", interrupted)
    monkeypatch.setattr(engine, "log_to_stderr", lambda *_, **__: None)
    assert engine.run() == base.OK


@pytest.mark.parametrize(
    "typed, told",
    [
        (["rnu"], "sav: la commande « rnu » n'existe pas. Vouliez-vous dire « run » ?"),
        (["xyzzy"], "sav: la commande « xyzzy » n'existe pas. « sav --help » donne tout ce qui existe"),
        (["run", "--prot", "1"], "sav run: l'option --prot n'existe pas. Vouliez-vous dire « --port » ?"),
        (["run", "--port", "abc"], "sav run: --port vaut « abc ». Écrivez un nombre entier"),
        (["run", "--port", "1", "--port", "2"], "sav run: --port est donné deux fois. Donnez-le une fois"),
        (["run", "--port"], "sav run: --port n'a pas de valeur. « sav run --help » donne tout ce qui existe"),
        (
            ["tickets", "--uuid", "zz"],
            "sav tickets: --uuid vaut « zz ». Écrivez un identifiant d'appel entier, comme ",
        ),
        (["call", "a", "b"], "sav call: « b » est de trop. « sav call --help » donne tout ce qui existe"),
        (["erase"], "sav erase: il manque --number. « sav erase --help » donne tout ce qui existe"),
        (["call-report", "--sound", "x"], "--sound vaut « x ». Les valeurs possibles sont : none, embed, link"),
    ],
)
def test_a_command_that_was_typed_wrong_is_one_message_in_french(
    typed: list[str], told: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["sav", *typed])
    with pytest.raises(SystemExit, match="2"):
        command_line.main()
    shown = capsys.readouterr().err
    assert told in shown
    assert shown.startswith("✗ ") and shown.count("\n") == 1


# Of each command a use of its own that cannot be right: before an engine, a database or a service is asked for.
NO_FILE, NO_PLACE, NOT_A_NUMBER = "/nowhere/here", "/nowhere/out", "12"
MISUSED = (
    "dialplan --plain --freepbx",
    f"clients show {NOT_A_NUMBER}",
    f"clients add {NOT_A_NUMBER} --last-name Roux",
    f"clients verify {NOT_A_NUMBER}",
    f"clients erase {NOT_A_NUMBER} --yes",
    f"clients import {NO_FILE}",
    "companies add Roux --email nonsense",
    f"companies import {NO_FILE}",
    f"draw {NO_FILE}",
    f"draw --out {NO_PLACE}",
    f"rehearse {NO_FILE} --say oui",
    "understand nosuchslot bonjour",
    "understand problem",
    "replay nosuchcall",
    f"dashboard account somebody --role technicien --password-file {NO_FILE}",
    f"dashboard database --password-file {NO_FILE}",
    "dashboard --port 99999",
    "tickets search --since nosuchday",
    "tickets export --since nosuchday",
    "tickets stats --day 2026-13-01",
    "tickets resolve",
    "tickets reopen",
    "doctor nosuchsubject",
    "run --latency delays.yaml",
    "run --port 99999",
    "run --log-level LOUD",
    f"run --flow {NO_FILE} --media nosuchmedia",
    "reload",
    f"erase {NOT_A_NUMBER} --yes",
    f"export {NOT_A_NUMBER}",
    f"prompts build {NO_FILE}.wav",
    "services incidents nosuchfault",
    "services load --calls many",
    "services waits --times many",
    "talk --port 99999",
    "top --once",
    "top --port 99999",
    "call nosuchscenario",
    "call --port 99999",
    "bench nosuchmode",
    "bench --calls many",
    "bench --against nosuchpeer",
    f"sandbox --latency {NO_FILE}",
)
# What they take beside options is checked by the library, or they take nothing else; or their answer is data.
NOTHING_TO_MISUSE = {
    *(
        "adopt",
        "call-report",
        "restore",
        "traps",
        "clients",
        "clients search",
        "clients export",
        "companies",
        "companies search",
        "companies show",
    ),
    *(
        "companies erase",
        "companies export",
        "check",
        "dashboard journal",
        "tickets",
        "tickets spool",
        "tickets list",
    ),
    *("tickets show", "migrate", "backup", "campaign", "bench-database", "purge", "prompts check", "reset"),
    *("testdata load", "testdata clean", "demo"),
}


@pytest.mark.parametrize("words", MISUSED)
def test_each_command_used_wrong_says_so_and_ends_with_2(
    words: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Scripts and timers look at nothing else: an error that ends with 0 is one nobody has been told of."""
    monkeypatch.setenv("SAV_STATE_DIR", str(tmp_path / "state"))
    monkeypatch.setattr(sys, "argv", ["sav", *words.split()])
    with pytest.raises(SystemExit, match="2"):
        command_line.main()
    assert capsys.readouterr().err.startswith("✗ ")


def test_of_every_command_a_wrong_use_is_in_the_table() -> None:
    tried = {words for line in MISUSED for words in (line.split()[0], " ".join(line.split()[:2]))}
    there_are = {name for name, command in paths_of(command_line.app) if command.default_command is not None}
    assert there_are >= NOTHING_TO_MISUSE
    assert there_are - NOTHING_TO_MISUSE <= tried


def paths_of(app: App, *before: str) -> Iterator[tuple[str, App]]:
    for name in app:
        if not name.startswith("-"):
            yield " ".join((*before, name)), app[name]
            yield from paths_of(app[name], *before, name)


@pytest.mark.parametrize("words", [*sorted(NOTHING_TO_MISUSE)])
def test_the_others_too_end_with_2_at_an_option_that_does_not_exist(
    words: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["sav", *words.split(), "--nosuch"])
    with pytest.raises(SystemExit, match="2"):
        command_line.main()
    assert capsys.readouterr().err.startswith("✗ ")


@pytest.mark.parametrize("faults, status", [([], 130), ([SavError(where="ici", what="un", fix="deux")], 2)])
def test_ctrl_c_inside_a_nursery_is_no_fault_of_the_program(
    faults: list[Exception], status: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """In the middle of `sav call` it was a page of the program's insides."""

    def interrupted(*_: object, **__: object) -> int:
        raise BaseExceptionGroup("nursery", [BaseExceptionGroup("inner", [KeyboardInterrupt()]), *faults])

    monkeypatch.setattr(command_line, "app", interrupted)
    with pytest.raises(SystemExit, match=str(status)):
        command_line.main()
    assert capsys.readouterr().err.count("\n") == len(faults)


@pytest.mark.parametrize("is_in_a_nursery", [False, True])
def test_a_database_that_is_away_is_another_ending_than_a_wrong_setting(
    is_in_a_nursery: bool, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """After a power cut the engine may be up before its database: systemd must try again, as it does not after 2."""
    away = DatabaseAway(where="DB_TICKETS_DSN", what="la base ne répond pas", fix="relevez-la")

    def broken(*_: object, **__: object) -> int:
        raise BaseExceptionGroup("nursery", [away]) if is_in_a_nursery else away

    monkeypatch.setattr(command_line, "app", broken)
    with pytest.raises(SystemExit, match="75"):
        command_line.main()
    assert capsys.readouterr().err.startswith("✗ DB_TICKETS_DSN")
    unit = (base.ROOT / "ops/systemd/sav-engine.service").read_text("utf-8").splitlines()
    assert "Restart=on-failure" in unit and "RestartPreventExitStatus=2" in unit


def test_a_server_nobody_reaches_is_away_and_a_statement_it_refuses_is_not() -> None:
    """The first may pass by itself."""
    unreached = psycopg.OperationalError("connection failed: Connection refused")
    for error, kind in ((unreached, DatabaseAway), (PoolTimeout("2 s"), DatabaseAway)):
        assert type(translated(error, where="base")) is kind
    for wrong in (psycopg.errors.UndefinedTable("x"), psycopg.ProgrammingError("y")):
        assert not isinstance(translated(wrong, where="base"), DatabaseAway)


def test_a_reader_who_has_seen_enough_of_a_call_is_no_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    """`sav call | head`: the line that nobody reads is written inside a nursery."""
    gone: list[bool] = []

    def broken(*_: object, **__: object) -> int:
        raise BaseExceptionGroup("nursery", [BrokenPipeError()])

    monkeypatch.setattr(command_line, "app", broken)
    monkeypatch.setattr(os, "dup2", lambda *_: gone.append(True))
    with pytest.raises(SystemExit, match="0"):
        command_line.main()
    assert gone == [True]


def test_a_fault_of_the_program_beside_ctrl_c_is_not_hidden(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object, **__: object) -> int:
        raise BaseExceptionGroup("nursery", [KeyboardInterrupt(), ZeroDivisionError()])

    monkeypatch.setattr(command_line, "app", broken)
    with pytest.raises(BaseExceptionGroup):
        command_line.main()
