"""I/O. Tickets for other systems: a signed POST of JSON.

    Sav-Signature: t=<seconds since 1970>,v1=<hex of HMAC-SHA256 of "<t>.<body>" with WEBHOOK_SECRET>
    Idempotency-Key: <id of the message>, the same if it has to be sent again

Any 2xx is a yes; 4xx but 408, 425 and 429 a no for good; everything else means later.
"""

from __future__ import annotations

import hashlib
import hmac
import time
from collections.abc import Callable

import attrs
import httpx2 as httpx

from ..errors import LetterRefused, ProviderError
from ..ports import Mail

ANSWER_S = 15.0
LATER = frozenset({401, 403, 404, 408, 425, 429})  # of those, the first three are mended by a person: then it goes


@attrs.frozen
class Webhook:
    url: str
    secret: str = attrs.field(repr=False)
    now: Callable[[], float] = time.time

    async def carry(self, letter: Mail) -> None:
        """Raises ProviderError: not now. LetterRefused: never."""
        body = letter.body.encode()
        headers = {
            "Content-Type": "application/json",
            "Idempotency-Key": letter.id,
            "Sav-Signature": signature(self.secret, int(self.now()), body),
        }
        try:
            async with httpx.AsyncClient(timeout=ANSWER_S) as client:
                answer = await client.post(self.url, content=body, headers=headers)
        except httpx.HTTPError as fault:
            what = f"le webhook ne répond pas ({type(fault).__name__})"
            raise ProviderError(where="WEBHOOK_URL", what=what, fix="vérifiez l'adresse et le réseau") from None
        if answer.is_success:
            return
        what = f"le webhook a répondu {answer.status_code}"
        if 400 <= answer.status_code < 500 and answer.status_code not in LATER:
            raise LetterRefused(where="WEBHOOK_URL", what=what, fix="voyez ce que l'autre système n'accepte pas")
        raise ProviderError(where="WEBHOOK_URL", what=what, fix="voyez l'autre système ; le message repartira")


def signature(secret: str, at: int, body: bytes) -> str:
    signed = hmac.new(secret.encode(), f"{at}.".encode() + body, hashlib.sha256)
    return f"t={at},v1={signed.hexdigest()}"
