"""The command line itself: what its help says, how words become arguments, and how it is interrupted."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
import trio
from cyclopts import App

from sav_engine import __main__ as command_line
from sav_engine.commands import base, engine


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
    def full() -> int:
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
