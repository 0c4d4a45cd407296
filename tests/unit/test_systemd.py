"""systemd is told when calls are answered; nobody else is told anything."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest

from sav_engine.systemd import READY, tell_systemd


def test_the_socket_that_systemd_named_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as systemd:
        systemd.bind(str(tmp_path / "notify"))
        monkeypatch.setenv("NOTIFY_SOCKET", str(tmp_path / "notify"))
        tell_systemd(READY)
        assert systemd.recv(64) == b"READY=1"


def test_an_abstract_socket_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as systemd:
        systemd.bind("")  # Linux draws a free abstract name
        monkeypatch.setenv("NOTIFY_SOCKET", "@" + systemd.getsockname()[1:].decode())
        tell_systemd(READY)
        assert systemd.recv(64) == b"READY=1"


@pytest.mark.parametrize("address", [None, "/nowhere/notify"])
def test_without_systemd_the_engine_goes_on(address: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NOTIFY_SOCKET", raising=False)
    if address is not None:
        monkeypatch.setenv("NOTIFY_SOCKET", address)
    assert tell_systemd(READY) is None
