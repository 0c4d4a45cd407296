"""I/O. All that the pages share: settings, accounts, sessions, connections, and the journal that each look goes into.

Streamlit runs its script again for every click, in threads of its own and without arguments; `current` is how the
script finds what `__main__` has opened. It is set once, before the first request.
"""

from __future__ import annotations

import time
from typing import TypeVar
from uuid import UUID

import attrs

from ..errors import ConfigError
from ..records.board_changes import Action, Person, note_view
from ..records.board_pool import BoardPool, open_board_pool
from ..records.desk import Work
from .accounts import ADD, Account, Accounts
from .sessions import Sessions, Throttle
from .setup import Setup

T = TypeVar("T")
COOKIE = "sav_session"
# With the prefix a browser takes it over HTTPS only, from this very host (RFC 6265bis, 4.1.3).
COOKIE_HTTPS = "__Host-sav_session"


@attrs.frozen
class House:
    """One dashboard."""

    setup: Setup
    accounts: Accounts
    sessions: Sessions
    throttle: Throttle
    clients_pool: BoardPool
    tickets_pool: BoardPool

    @property
    def cookie(self) -> str:
        return COOKIE_HTTPS if self.setup.is_https else COOKIE

    def person(self, token: str | None) -> Person | None:
        """Who holds this session, with the role of today. None: nobody, or an account that is gone."""
        name = self.sessions.name_of(token, time.monotonic())
        if name is None:
            return None
        try:
            role = self.accounts.role_of(name)
        except ConfigError:  # a file of accounts that became wrong lets nobody in; the login page says why
            return None
        return role and Person(name, role)

    def clients(self, work: Work[T]) -> T:
        """Raises RecordsError."""
        return self.clients_pool.run(work)

    def tickets(self, work: Work[T]) -> T:
        """Raises RecordsError."""
        return self.tickets_pool.run(work)

    def note(self, person: Person, action: Action, detail: str = "", call_uuid: UUID | None = None) -> None:
        """In the journal. Raises RecordsError: what cannot be noted is not shown."""
        self.tickets(lambda connection: note_view(connection, person, action, detail, call_uuid))

    def close(self) -> None:
        self.clients_pool.close()
        self.tickets_pool.close()


def open_house(setup: Setup) -> House:
    """Raises ConfigError without a usable account, RecordsError for a DSN that cannot be read."""
    accounts = Accounts(setup.users)
    if not accounts.now():
        raise ConfigError(where=str(setup.users), what="il n'y a aucun compte : personne ne pourrait entrer", fix=ADD)
    return House(
        setup,
        accounts,
        Sessions(setup.session_hours * 3600.0),
        Throttle(),
        open_board_pool(setup.clients_dsn, name="DASHBOARD_CLIENTS_DSN"),
        open_board_pool(setup.tickets_dsn, name="DASHBOARD_TICKETS_DSN"),
    )


_current: list[House] = []


def take(house: House) -> None:
    """From now on this is the house of the script."""
    _current[:] = [house]


def current() -> House:
    assert _current, "the dashboard's process opens its house before it serves pages"
    return _current[0]


def whose(account: Account) -> Person:
    return Person(account.name, account.role)
