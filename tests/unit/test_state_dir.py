"""Engines come and go on one state directory."""

from __future__ import annotations

import contextlib
import os
import resource
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import attrs
import pytest

from sav_engine.errors import StateDirError
from sav_engine.state_dir import (
    LOCK_NAME,
    RECORD_NAME,
    Address,
    AmiAccess,
    Record,
    is_starting,
    owned,
    read_record,
    write_atomically,
)

RECORD = Record(
    pid=os.getpid(),
    audiosocket=Address("127.0.0.1", 9090),
    admin=Address("127.0.0.1", 9091),
    callers=Address("127.0.0.1", 9099),
    version="0.1.0",
    started_at="2026-11-22T15:00:00+01:00",
)
OTHER_ENGINE = """
import sys, pathlib
from sav_engine import state_dir
with state_dir.owned(pathlib.Path(sys.argv[1])) as state:
    state.write_record(state_dir.Record(
        1, state_dir.Address("127.0.0.1", 1), state_dir.Address("127.0.0.1", 2), None, "0.1.0", "2026-11-22"))
    print("ready", flush=True)
    sys.stdin.read()
"""


def start_other_engine(path: Path) -> subprocess.Popen[str]:
    engine = subprocess.Popen(
        [sys.executable, "-c", OTHER_ENGINE, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).resolve().parents[2],
    )
    assert engine.stdout is not None
    assert engine.stdout.readline() == "ready\n"
    return engine


def test_a_second_engine_is_refused_and_told_who_was_first(tmp_path: Path) -> None:
    with owned(tmp_path), pytest.raises(StateDirError, match=f"processus {os.getpid()}"), owned(tmp_path):
        pass


def test_a_killed_engine_leaves_a_record_nobody_believes(tmp_path: Path) -> None:
    engine = start_other_engine(tmp_path)
    assert read_record(tmp_path) is not None
    engine.send_signal(signal.SIGKILL)
    engine.communicate()
    assert (tmp_path / RECORD_NAME).exists()
    assert read_record(tmp_path) is None
    with owned(tmp_path):
        assert not (tmp_path / RECORD_NAME).exists(), "a new engine clears it away before it is ready"


def test_a_file_in_the_way_is_not_a_directory(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    for path in (tmp_path / "file", tmp_path / "file" / "below"):
        with pytest.raises(StateDirError, match="pas un dossier"), owned(path):
            pass


@contextlib.contextmanager
def as_plain_user() -> Iterator[None]:
    """Root may write everywhere; be nobody for a moment."""
    before = os.geteuid()
    if before == 0:
        os.seteuid(65_534)
    try:
        yield
    finally:
        os.seteuid(before)


def test_a_directory_we_may_not_write_to(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with (
        as_plain_user(),
        pytest.raises(StateDirError, match="ne peut pas y écrire"),
        owned(tmp_path / "state"),
    ):
        pass


def test_a_record_of_another_user_is_not_ours_to_read(tmp_path: Path) -> None:
    if os.geteuid() != 0:
        tmp_path.chmod(0o000)
    with as_plain_user(), pytest.raises(StateDirError, match="quelqu'un d'autre"):
        read_record(tmp_path)
    tmp_path.chmod(0o700)


def test_a_directory_nobody_may_write_to() -> None:
    with pytest.raises(StateDirError, match="SAV_STATE_DIR"), owned(Path("/proc/sav")):
        pass


def test_a_nearly_full_disk_is_refused_before_anything_is_written(tmp_path: Path) -> None:
    with pytest.raises(StateDirError, match="Mo"), owned(tmp_path / "state", free_bytes_min=2**62):
        pass
    assert list((tmp_path / "state").iterdir()) == []


def test_a_disk_that_fills_while_writing_leaves_the_old_content(tmp_path: Path) -> None:
    path = tmp_path / "file"
    write_atomically(path, b"old")
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100, limits[1]))
    try:
        with pytest.raises(OSError, match="too large"):
            write_atomically(path, b"new" * 100)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, before)
    assert path.read_bytes() == b"old"
    assert [entry.name for entry in tmp_path.iterdir()] == ["file"]


@pytest.mark.parametrize("text", ["", "{}", "[1]", '{"pid": 1', "\xff"])
def test_a_record_of_another_version_names_the_cure(tmp_path: Path, text: str) -> None:
    with owned(tmp_path):
        (tmp_path / RECORD_NAME).write_text(text)
        with pytest.raises(StateDirError, match="edémarrez"):
            read_record(tmp_path)


def test_the_record_is_there_while_the_engine_runs_and_private(tmp_path: Path) -> None:
    state = tmp_path / "a" / "b c"
    assert read_record(state) is None
    with owned(state) as directory:
        assert read_record(state) is None, "owned, but not ready yet"
        directory.write_record(RECORD)
        directory.write_record(attrs.evolve(RECORD, version="0.1.1"))
        assert read_record(state) == attrs.evolve(RECORD, version="0.1.1")
        assert (state / RECORD_NAME).stat().st_mode & 0o777 == 0o600
        assert state.stat().st_mode & 0o777 == 0o700
    assert read_record(state) is None
    assert [entry.name for entry in state.iterdir()] == [LOCK_NAME]


def test_the_record_goes_also_when_the_engine_fails(tmp_path: Path) -> None:
    with pytest.raises(KeyError), owned(tmp_path) as directory:
        directory.write_record(RECORD)
        raise KeyError
    assert not (tmp_path / RECORD_NAME).exists()


def test_a_reader_of_the_record_does_not_keep_an_engine_from_starting(tmp_path: Path) -> None:
    for _ in range(50):
        with owned(tmp_path):
            pass
        assert read_record(tmp_path) is None


def test_the_secret_is_not_in_the_repr() -> None:
    assert "canary" not in repr(AmiAccess("127.0.0.1", 5038, "sav", "canary"))


def test_an_engine_is_starting_from_its_lock_to_its_record(tmp_path: Path) -> None:
    assert not is_starting(tmp_path / "nowhere") and not is_starting(tmp_path)
    engine = start_other_engine(tmp_path)
    assert not is_starting(tmp_path), "its record is there"
    (tmp_path / RECORD_NAME).unlink()
    assert is_starting(tmp_path)
    engine.communicate()
    assert not is_starting(tmp_path)
