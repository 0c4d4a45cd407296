"""Who is logged in, and who has tried too often. In memory: whoever restarts the dashboard asks everybody to log in.

A session is a random token in a cookie; here only its digest is kept. Time is an argument, in seconds of any clock
that does not go back.
"""

from __future__ import annotations

import hashlib
import secrets
import threading

import attrs

TOKEN_BYTES = 32
IDLE_S = 3600.0 * 3  # a lunch; the screen of somebody who has gone home is closed by then
SESSIONS_MAX = 2000  # further logins end the session that was used least recently
# Wrong passwords before one has to wait: for one name from one address, for one name, from one address. The last two
# are higher: a stranger must not lock a supervisor out, and behind a proxy all addresses are the proxy's.
TRIES_OF_PAIR, TRIES_OF_NAME, TRIES_OF_PEER = 5, 30, 200
WAIT_FIRST_S = 5.0
WAIT_MAX_S = 900.0
FORGET_S = 3600.0  # after this long without a try all is forgotten
KEYS_MAX = 10_000


@attrs.define
class _Session:
    name: str
    began_s: float
    seen_s: float


class Sessions:
    """max_s: the longest session, however busy. Used from several threads."""

    def __init__(self, max_s: float) -> None:
        self._max_s = max_s
        self._lock = threading.Lock()
        self._sessions: dict[str, _Session] = {}

    def begin(self, name: str, now_s: float) -> str:
        """The token for the cookie."""
        token = secrets.token_urlsafe(TOKEN_BYTES)
        with self._lock:
            self._drop_old(now_s)
            while len(self._sessions) >= SESSIONS_MAX:
                del self._sessions[min(self._sessions, key=lambda key: self._sessions[key].seen_s)]
            self._sessions[_digest(token)] = _Session(name, now_s, now_s)
        return token

    def name_of(self, token: str | None, now_s: float) -> str | None:
        """Whose session it is; None when there is none, or no longer."""
        if not token:
            return None
        with self._lock:
            session = self._sessions.get(_digest(token))
            if session is None:
                return None
            if self._is_over(session, now_s):
                del self._sessions[_digest(token)]
                return None
            session.seen_s = now_s
            return session.name

    def end(self, token: str | None) -> None:
        if token:
            with self._lock:
                self._sessions.pop(_digest(token), None)

    def _drop_old(self, now_s: float) -> None:
        for key in [key for key, session in self._sessions.items() if self._is_over(session, now_s)]:
            del self._sessions[key]

    def _is_over(self, session: _Session, now_s: float) -> bool:
        return now_s - session.began_s > self._max_s or now_s - session.seen_s > IDLE_S


@attrs.define
class _Tries:
    wrong: int
    last_s: float


class Throttle:
    """Wrong passwords cost time: five, then 5 s, 10 s, 20 s ... a quarter of an hour. Used from several threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._tries: dict[tuple[str, str], _Tries] = {}

    def wait_s(self, peer: str, name: str, now_s: float) -> float:
        """How long this peer, or whoever gives this name, has to wait; 0: may try."""
        with self._lock:
            return max(self._left_s(key, allowed, now_s) for key, allowed in keys_of(peer, name))

    def failed(self, peer: str, name: str, now_s: float) -> None:
        with self._lock:
            if len(self._tries) >= KEYS_MAX:
                self._tries = {key: t for key, t in self._tries.items() if now_s - t.last_s < WAIT_MAX_S}
            for key, _ in keys_of(peer, name):
                tries = self._tries.get(key)
                wrong = tries.wrong if tries and now_s - tries.last_s < FORGET_S else 0
                if tries is not None or len(self._tries) < KEYS_MAX:
                    self._tries[key] = _Tries(wrong + 1, now_s)

    def succeeded(self, peer: str, name: str) -> None:
        with self._lock:
            for key, _ in keys_of(peer, name):
                self._tries.pop(key, None)

    def _left_s(self, key: tuple[str, str], allowed: int, now_s: float) -> float:
        tries = self._tries.get(key)
        if tries is None or tries.wrong < allowed:
            return 0.0
        wait_s = min(WAIT_FIRST_S * (1 << min(tries.wrong - allowed, 20)), WAIT_MAX_S)
        return max(0.0, tries.last_s + wait_s - now_s)


def keys_of(peer: str, name: str) -> tuple[tuple[tuple[str, str], int], ...]:
    """What tries are counted by, and how many of each are free."""
    return ((peer, name), TRIES_OF_PAIR), (("", name), TRIES_OF_NAME), ((peer, ""), TRIES_OF_PEER)


def _digest(token: str) -> str:
    return hashlib.sha256(token.encode("utf-8", "replace")).hexdigest()
