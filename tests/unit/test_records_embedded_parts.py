"""What the embedded database decides without a server: paths, programs, pid files, complaints."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from sav_engine.errors import StateDirError
from sav_engine.records import cluster, locks, place, programs
from sav_engine.records.presence import PidFile, Presence, parse_pid_file, presence, read_pid_file

PID_FILE = """\
19834
/var/lib/sav/postgres/data
1795362081
5432
/var/lib/sav/postgres/socket

  2891237    131085
ready\x20\x20\x20
"""  # PostgreSQL pads the state with blanks


def test_a_pid_file_says_who_where_and_how_far() -> None:
    assert parse_pid_file(PID_FILE) == PidFile(19834, "/var/lib/sav/postgres/socket", "ready")


@pytest.mark.parametrize("lines", range(8))
def test_an_unfinished_pid_file_says_nothing_yet(lines: int) -> None:
    assert parse_pid_file("\n".join(PID_FILE.splitlines()[:lines])) is None


def test_a_pid_file_of_something_else_says_nothing() -> None:
    assert parse_pid_file("hello\n" * 8) is None


def test_nobody_lives_where_there_is_nothing(tmp_path: Path) -> None:
    assert presence(tmp_path / "data") is Presence.DOWN
    assert read_pid_file(tmp_path) is None


def test_a_pid_file_that_names_a_stranger_is_nobody(tmp_path: Path) -> None:
    (tmp_path / "postmaster.pid").write_text(PID_FILE.replace("19834", str(os.getpid())))
    assert presence(tmp_path) is Presence.DOWN


# ---------------------------------------------------------------- programs


def test_a_wrong_pg_bindir_is_a_fault_and_not_a_reason_to_look_further(tmp_path: Path) -> None:
    with pytest.raises(StateDirError, match="PG_BINDIR"):
        programs.find({"PG_BINDIR": str(tmp_path)})


def test_pg_bindir_comes_first_then_the_wheel(tmp_path: Path) -> None:
    for name in programs.NEEDED:
        (tmp_path / name).touch(mode=0o755)
    assert programs.find({"PG_BINDIR": str(tmp_path)}).bin == tmp_path
    assert "pip" in programs.find({}).origin


def test_without_a_wheel_the_system_s_is_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in programs.NEEDED:
        (tmp_path / name).touch(mode=0o755)
    monkeypatch.setattr(programs, "WHEEL", "no_such_wheel")
    monkeypatch.setenv("PATH", str(tmp_path))
    assert programs.find({}).bin == tmp_path


def test_a_platform_without_any_is_told_the_ways_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(programs, "WHEEL", "no_such_wheel")
    monkeypatch.setattr(programs, "SYSTEM_DIRS", ())
    monkeypatch.setenv("PATH", "/nowhere")
    with pytest.raises(StateDirError, match=r"plateforme.*DB_CLIENTS_DSN"):
        programs.find({})


@pytest.mark.parametrize(
    ("line", "major"),
    [
        ("postgres (PostgreSQL) 18.6", 18),
        ("postgres (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)", 15),
        ("hello", None),
        ("", None),
    ],
)
def test_the_major_version_is_read_from_the_line(line: str, major: int | None) -> None:
    assert programs.major_of(line) == major


# ---------------------------------------------------------------- paths and complaints


@pytest.mark.parametrize(
    ("directory", "fits"),
    [
        ("/srv/sav/.sav/postgres/socket", True),
        ("/" + "x" * 88, True),
        ("/" + "x" * 89, False),
        ("/srv/l'état/socket", False),
        ("/srv/a b", False),
        ("/srv/a,b", False),
    ],
)
def test_where_a_socket_can_live(directory: str, fits: bool) -> None:
    assert place.fits(Path(directory)) is fits


def test_the_line_that_tells_is_the_fatal_one() -> None:
    said = "LOG:  starting\nFATAL:  could not open file\nLOG:  database system is shut down\n"
    assert cluster.telling_line(said) == "FATAL:  could not open file"
    assert cluster.telling_line("\n") == "sans un mot"


def test_a_state_directory_we_may_not_write_is_refused_with_the_setting(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    closed = tmp_path if os.getuid() else Path("/proc")  # where root may not make a directory either
    with pytest.raises(StateDirError, match="SAV_STATE_DIR"):
        locks.prepare(closed / "state")


async def test_whoever_hangs_in_a_start_is_not_waited_for_ever(tmp_path: Path, autojump_clock: object) -> None:
    async with locks.changing(tmp_path):
        with pytest.raises(StateDirError, match="plus de 90 s"):
            async with locks.changing(tmp_path):
                raise AssertionError("two at once")


async def test_the_last_user_is_the_one_who_can_be_alone(tmp_path: Path) -> None:
    with locks.using(tmp_path) as one:
        with locks.using(tmp_path) as other:
            locks.share(one)
            locks.share(other)
            assert not locks.alone(one)
        locks.share(one)
        assert locks.alone(one)
