"""Who gets into the dashboard: passwords, accounts, sessions, roles, and the start of a process that knows little."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from sav_engine.dashboard import passwords, setup
from sav_engine.dashboard.accounts import Account, Accounts, parse, read_accounts, with_account, write_account
from sav_engine.dashboard.rights import RIGHTS, may
from sav_engine.dashboard.sessions import (
    IDLE_S,
    SESSIONS_MAX,
    TRIES_OF_NAME,
    TRIES_OF_PAIR,
    TRIES_OF_PEER,
    WAIT_FIRST_S,
    WAIT_MAX_S,
    Sessions,
    Throttle,
)
from sav_engine.errors import ConfigError

GOOD = "une phrase assez longue"
# Written out: tests that run side by side must have the same names in each process.
HASH = "scrypt$15$8$1$AAECAwQFBgcICQoLDA0ODw$AM7MKOiAyg9kI7umDZdkmYfaUhtDcz50MVWuCt773rg"


def account(name: str = "marie", role: str = "superviseur", stored: str = HASH) -> str:
    return f"{name}:{role}:{stored}\n"


def private(path: Path, text: str) -> Path:
    path.write_text(text)
    path.chmod(0o600)
    return path


def test_a_password_opens_its_own_hash_and_no_other() -> None:
    assert passwords.matches(GOOD, HASH)
    assert not passwords.matches(GOOD + " ", HASH) and not passwords.matches("", HASH)
    assert passwords.hashed(GOOD) != HASH, "salted: two people with one password cannot be told"
    assert GOOD not in HASH


@pytest.mark.parametrize("password", ["", "court", "x" * 11, "x" * 1025])
def test_a_password_nobody_should_have_is_refused(password: str) -> None:
    with pytest.raises(ValueError, match="12 caractères"):
        passwords.hashed(password)


@pytest.mark.parametrize(
    "stored",
    [
        "",
        GOOD,
        "scrypt",
        "scrypt$15$8$1$$",
        "scrypt$99$8$1$c2Vs$aGFzaA",  # would take all memory there is
        "scrypt$1$8$1$c2Vs$aGFzaA",  # no work at all
        "scrypt$15$8$1$c2Vs$aGFzaA$more",
        "scrypt$15$8$1$é$aGFzaA",
        HASH[:-4] + "AAAA",
    ],
)
def test_what_is_no_hash_of_ours_opens_nothing(stored: str) -> None:
    assert not passwords.matches(GOOD, stored)


def test_without_a_file_or_an_account_nobody_gets_in(tmp_path: Path) -> None:
    accounts = Accounts(tmp_path / "users")
    assert accounts.now() == {} and accounts.check("marie", GOOD) is None
    private(tmp_path / "users", "# nobody yet\n\n")
    assert accounts.check("", "") is None


def test_an_account_that_is_changed_or_gone_holds_from_the_next_page_on(tmp_path: Path) -> None:
    path = private(tmp_path / "users", account())
    accounts = Accounts(path)
    found = accounts.check("marie", GOOD)
    assert found is not None and found.role == "supervisor" and accounts.check("marie", "autre chose ici") is None
    assert HASH not in repr(found)
    private(path, account(role="technicien"))
    os.utime(path, ns=(1, 1))  # within the same tick of the clock
    assert accounts.role_of("marie") == "technician"
    path.unlink()
    assert accounts.role_of("marie") is None


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ("marie", "rôle"),
        ("marie:chef:" + HASH, "chef"),
        ("marie:superviseur:secret en clair", "empreinte"),
        (":superviseur:" + HASH, "nom de compte"),
        ("ma rie:superviseur:" + HASH, "nom de compte"),
    ],
)
def test_a_bad_line_names_its_place_and_never_the_password(line: str, what: str, tmp_path: Path) -> None:
    path = private(tmp_path / "users", "# first\n" + line + "\n")
    with pytest.raises(ConfigError) as told:
        read_accounts(path)
    assert told.value.where.endswith("users:2") and what in told.value.what
    assert "secret en clair" not in str(told.value) and HASH not in str(told.value)


def test_a_file_that_others_may_write_or_that_says_things_twice_lets_nobody_in(tmp_path: Path) -> None:
    path = private(tmp_path / "users", account() + account(role="technicien"))
    with pytest.raises(ConfigError, match="y est déjà"):
        read_accounts(path)
    path.write_text(account())
    path.chmod(0o666)
    with pytest.raises(ConfigError, match="d'autres peuvent écrire"):
        read_accounts(path)


def test_writing_an_account_keeps_the_others_and_the_file_private(tmp_path: Path) -> None:
    path = private(tmp_path / "users", "# le standard\n" + account() + account("paul", "technicien"))
    write_account(path, Account("marie", "technician", HASH))
    assert path.read_text().startswith("# le standard\npaul:technicien:")
    assert {name: found.role for name, found in read_accounts(path).items()} == {
        "paul": "technician",
        "marie": "technician",
    }
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert parse(with_account("", Account("a", "supervisor", HASH)), "x").role == "supervisor"


def test_a_session_ends_by_itself_when_it_is_idle_and_after_its_longest_time() -> None:
    sessions = Sessions(max_s=36_000.0)
    token = sessions.begin("marie", 0.0)
    assert sessions.name_of(token, IDLE_S) == "marie"
    assert sessions.name_of(token, IDLE_S * 2 + 1) is None and sessions.name_of(token, IDLE_S) is None
    token = sessions.begin("marie", 0.0)
    for now_s in range(0, 36_001, 3600):
        assert sessions.name_of(token, float(now_s)) == "marie"
    assert sessions.name_of(token, 36_001.0) is None, "however busy"


@pytest.mark.parametrize("token", [None, "", "x", "é\ud800", "x" * 100_000])
def test_a_token_somebody_made_up_is_nobody(token: str | None) -> None:
    sessions = Sessions(100.0)
    sessions.begin("marie", 0.0)
    assert sessions.name_of(token, 1.0) is None
    sessions.end(token)


def test_who_leaves_is_out_and_a_flood_of_logins_is_bounded() -> None:
    sessions = Sessions(1e6)
    first = sessions.begin("marie", 0.0)
    sessions.end(first)
    assert sessions.name_of(first, 0.0) is None
    first = sessions.begin("marie", 0.0)
    for at in range(SESSIONS_MAX):
        last = sessions.begin("paul", 1.0 + at / 1000)
    assert sessions.name_of(first, 3.0) is None and sessions.name_of(last, 3.0) == "paul"


def test_guessing_costs_time_and_more_each_try() -> None:
    throttle = Throttle()
    for _ in range(TRIES_OF_PAIR):
        assert throttle.wait_s("192.0.2.1", "marie", 0.0) == 0.0
        throttle.failed("192.0.2.1", "marie", 0.0)
    assert throttle.wait_s("192.0.2.1", "marie", 0.0) == WAIT_FIRST_S
    assert throttle.wait_s("192.0.2.1", "paul", 0.0) == 0.0, "behind a proxy everybody has one address"
    assert throttle.wait_s("192.0.2.9", "marie", 0.0) == 0.0, "a stranger does not lock her out"
    throttle.failed("192.0.2.1", "marie", 0.0)
    assert throttle.wait_s("192.0.2.1", "marie", 1.0) == WAIT_FIRST_S * 2 - 1
    for _ in range(50):
        throttle.failed("192.0.2.1", "marie", 0.0)
    assert throttle.wait_s("192.0.2.1", "marie", 0.0) == WAIT_MAX_S
    assert throttle.wait_s("192.0.2.1", "marie", WAIT_MAX_S) == 0.0


def test_guessing_one_name_from_everywhere_or_all_names_from_one_place_costs_time_as_well() -> None:
    throttle = Throttle()
    for at in range(TRIES_OF_NAME):
        throttle.failed(f"198.51.100.{at}", "marie", 0.0)
    assert throttle.wait_s("203.0.113.7", "marie", 0.0) > 0
    throttle.succeeded("203.0.113.7", "marie")
    assert throttle.wait_s("203.0.113.7", "marie", 0.0) == 0.0
    for at in range(TRIES_OF_PEER):
        throttle.failed("192.0.2.1", f"name{at}", 0.0)
    assert throttle.wait_s("192.0.2.1", "another", 0.0) > 0


def test_what_is_not_in_the_table_is_allowed_to_nobody() -> None:
    assert may("supervisor", "export") and not may("technician", "export")
    assert not may("technician", "cost") and not may("technician", "statistics")
    assert not any(may(role, right) for role in ("", "admin", "Supervisor") for right in RIGHTS)
    assert not may("supervisor", "delete")  # a right there is none of


def test_the_process_is_told_what_it_needs_and_shows_no_password(tmp_path: Path) -> None:
    told = setup.Setup(
        host="127.0.0.1",
        port=8501,
        users=tmp_path / "users",
        clients_dsn="postgresql://sav_dashboard:hidden-word@db/clients",
        tickets_dsn="postgresql://sav_dashboard:hidden-word@db/tickets",
        recordings=tmp_path,
    )
    assert setup.read(setup.written(told)) == told
    assert "hidden-word" not in repr(told)
