"""Under which account the database runs, and where its things must lie for that."""

from __future__ import annotations

from pathlib import Path

import pytest

from sav_engine.errors import StateDirError
from sav_engine.records import account
from sav_engine.records.account import Manner


@pytest.mark.parametrize(
    ("uid", "has_name", "data_owner", "namespace_works", "manner"),
    [
        (1000, True, None, False, "directly"),
        (1000, True, 1000, True, "directly"),
        (4242, False, None, True, "namespace"),
        (4242, False, None, False, "impossible"),
        (0, True, None, True, "namespace"),
        (0, True, 0, True, "namespace"),
        (0, True, None, False, "as account"),
        (0, True, 0, False, "as account"),
        (0, True, 1000, True, "as owner"),
        (0, True, 1000, False, "as owner"),
    ],
)
def test_who_runs_it(uid: int, has_name: bool, data_owner: int | None, namespace_works: bool, manner: Manner) -> None:
    chosen = account.choose(uid=uid, has_name=has_name, data_owner=data_owner, namespace_works=namespace_works)
    assert chosen == manner


def test_a_user_without_a_name_and_without_namespaces_is_told_what_to_do() -> None:
    with pytest.raises(StateDirError, match=r"DB_CLIENTS_DSN"):
        account.of_manner("impossible", data_owner=None)


def test_without_unshare_there_is_no_namespace(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    assert account.namespace_prefix() == ()


def test_a_namespace_maps_to_a_user_with_a_name() -> None:
    if not (prefix := account.namespace_prefix()):
        pytest.skip("no unshare on this machine")
    uid = next(int(part.removeprefix("--map-user=")) for part in prefix if part.startswith("--map-user="))
    assert account.has_name(uid) and uid != 0


def test_another_account_keeps_none_of_our_groups() -> None:
    assert account.Account("as account", uid=65534, gid=65534).groups == []
    assert account.Account("directly").groups is None


def test_a_closed_directory_on_the_way_makes_a_path_unreachable(tmp_path: Path) -> None:
    owner, stranger = tmp_path.stat().st_uid, 54321
    inner = tmp_path / "closed" / "inner"
    inner.mkdir(parents=True)
    inner.parent.chmod(0o700)
    assert not account.reachable(inner, stranger)
    assert account.reachable(Path("/etc/x"), stranger)
    inner.parent.chmod(0o600)
    assert not account.reachable(inner, owner)
