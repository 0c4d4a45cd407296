"""Passwords as scrypt hashes: slow to try, and nothing to steal that opens a door.

    scrypt$15$8$1$<salt>$<hash>        log2 of N, r, p, then base64 without padding

Source: RFC 7914; N = 2**15, r = 8 is what OWASP's password storage sheet lists for interactive logins (32 MiB).
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import secrets

LOG2_N, R, P = 15, 8, 1  # 0.1 s and 32 MiB a try
SALT_BYTES, HASH_BYTES = 16, 32
PASSWORD_CHARS_MIN = 12  # length is what counts; rules about signs only make people write it down
PASSWORD_CHARS_MAX = 1024


def hashed(password: str) -> str:
    """For the accounts' file. Raises ValueError (French) for a password that is too short."""
    if not PASSWORD_CHARS_MIN <= len(password) <= PASSWORD_CHARS_MAX:
        raise ValueError(f"un mot de passe a au moins {PASSWORD_CHARS_MIN} caractères")
    salt = secrets.token_bytes(SALT_BYTES)
    return "$".join(
        ("scrypt", str(LOG2_N), str(R), str(P), _text(salt), _text(_scrypt(password, salt, LOG2_N, R, P)))
    )


def is_hash(text: str) -> bool:
    """Whether `matches` can use it."""
    return _parts(text) is not None


def matches(password: str, stored: str) -> bool:
    """False for anything that `hashed` has not written."""
    parts = _parts(stored)
    if parts is None or len(password) > PASSWORD_CHARS_MAX:
        return False
    log2_n, r, p, salt, expected = parts
    return hmac.compare_digest(_scrypt(password, salt, log2_n, r, p), expected)


def _parts(stored: str) -> tuple[int, int, int, bytes, bytes] | None:
    match stored.split("$"):
        case ["scrypt", log2_n, r, p, salt, expected] if log2_n.isdecimal() and r.isdecimal() and p.isdecimal():
            numbers = int(log2_n), int(r), int(p)
        case _:
            return None
    if not (10 <= numbers[0] <= 20 and 1 <= numbers[1] <= 16 and 1 <= numbers[2] <= 4):
        return None  # weaker than any we make, or a way to exhaust the machine
    try:
        return (*numbers, _bytes(salt), _bytes(expected))
    except ValueError:  # not ASCII, or not base64
        return None


def _scrypt(password: str, salt: bytes, log2_n: int, r: int, p: int) -> bytes:
    n = 2**log2_n
    return hashlib.scrypt(
        password.encode("utf-8", "surrogatepass"), salt=salt, n=n, r=r, p=p, maxmem=256 * n * r, dklen=HASH_BYTES
    )


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode().rstrip("=")


def _bytes(text: str) -> bytes:
    return base64.b64decode(text + "=" * (-len(text) % 4), validate=True)
