"""I/O. One HTTP client per vendor, and what can go wrong on the way, in our words.

HTTP/1.1 only: with HTTP/2 a cancelled answer sends nothing to the vendor, who would go on generating and billing.
Cancelling in mid-stream closes that one connection; the client stays usable. No message ever repeats a header, a
body we sent, or more than the vendor's short code: keys and callers' words live there.
"""

from __future__ import annotations

import json
from collections.abc import AsyncGenerator, AsyncIterator, Iterator, Mapping
from contextlib import contextmanager
from ipaddress import ip_address
from typing import Any, Literal

import httpx2 as httpx
import trio

from ..errors import ProviderError

CONNECT_S = 2.0  # TCP and TLS to another country take 0.1-0.3 s: later than this is a vendor we do not reach
READ_S = 15.0  # no byte for so long: dead. Callers set their own, shorter, deadlines around it
POOL_S = 1.0  # all connections busy: somebody else's caller is being served
KEPT_WARM_S = 120.0  # idle connections are kept: setting up TLS costs more than the vendor's inference
ERROR_BODY_MAX = 16_384  # a refusal is a short JSON object; a firewall's page may be long
CODE_MAX_CHARS = 60

LOST: Literal["lost"] = "lost"
LATE: Literal["late"] = "late"


class Refused(ProviderError):
    """The vendor answered with an error. status: of HTTP. code: the vendor's word, or "" when it gave none.

    body: the decoded JSON, for who must look closer (`failed_generation`); never printed.
    """

    def __init__(
        self, *, service: str, status: int, code: str, retry_after_s: float | None = None, body: Any = None
    ) -> None:
        told = f"HTTP {status}" + (f" ({code[:CODE_MAX_CHARS]})" if code else "")
        super().__init__(where=service, what=f"la demande est refusée : {told}", fix=cure_of(status))
        self.status = status
        self.code = code
        self.retry_after_s = retry_after_s
        self.body = body


class Unreachable(ProviderError):
    """No answer, or half of one. kind: `late` when a deadline passed, `lost` when the connection broke."""

    def __init__(self, *, service: str, kind: Literal["late", "lost"], what: str, fix: str = "") -> None:
        usual = "voyez le réseau, et l'état du service chez le fournisseur"
        super().__init__(where=service, what=what, fix=fix or usual)
        self.kind = kind


class Busy(ProviderError):
    """Our own limit for this vendor is reached: says nothing about the vendor."""

    def __init__(self, *, service: str, fix: str) -> None:
        super().__init__(where=service, what="trop de demandes à la fois pour l'abonnement", fix=fix)


class Nonsense(ProviderError):
    """The vendor said yes and then something we cannot use: no JSON, no end mark, an error inside the answer."""

    is_outage = True  # False where a model wrote nonsense and the service is well

    def __init__(self, *, service: str, what: str) -> None:
        super().__init__(where=service, what=what, fix="rien à faire ici ; l'appel continue sans cette réponse")


CURES: Mapping[int, str] = {
    401: "corrigez la clé du service",
    402: "rechargez le crédit du compte",
    403: "donnez à la clé le droit dont elle a besoin",
    404: "corrigez le nom du modèle ou de la voix",
    413: "raccourcissez la demande : attendre n'y change rien",
    429: "le quota du compte est trop petit pour ce trafic",
}


def cure_of(status: int) -> str:
    if status >= 500:
        return "le fournisseur est en panne ; l'appel continue sans lui"
    return CURES.get(status, "la demande est mal faite : signalez-le")


# ---------------------------------------------------------------- the client


def open_client(
    base_url: str,
    headers: Mapping[str, str],
    *,
    connections_max: int,
    transport: httpx.AsyncBaseTransport | None = None,
) -> httpx.AsyncClient:
    """The client of one vendor. base_url: with the prefix of its API, with or without a closing slash.

    transport: tests put a scripted one here.
    """
    return httpx.AsyncClient(
        base_url=base_url,
        headers=dict(headers),
        http1=True,
        http2=False,
        timeout=httpx.Timeout(connect=CONNECT_S, read=READ_S, write=READ_S, pool=POOL_S),
        limits=httpx.Limits(
            max_connections=connections_max,
            max_keepalive_connections=connections_max,
            keepalive_expiry=KEPT_WARM_S,
        ),
        # A proxy of the environment is for the way out, not for a stand-in on this machine.
        trust_env=not is_loopback(httpx.URL(base_url).host),
        transport=transport,
    )


def is_loopback(host: str) -> bool:
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


@contextmanager
def translated(service: str) -> Iterator[None]:
    """Errors of the HTTP library as ours. Raises Unreachable, Nonsense."""
    try:
        yield
    except httpx.TimeoutException as fault:
        what = f"pas de réponse à temps ({type(fault).__name__})"
        raise Unreachable(service=service, kind=LATE, what=what) from fault
    except httpx.TransportError as fault:
        what = f"la connexion est perdue ({type(fault).__name__})"
        raise Unreachable(service=service, kind=LOST, what=what) from fault
    except httpx.DecodingError as fault:
        raise Nonsense(service=service, what="la réponse est mal compressée") from fault


@contextmanager
def by(deadline_s: float, service: str, what: str) -> Iterator[None]:
    """Raise Unreachable (late) when the block is not done at `deadline_s` of Trio's clock. Never across a `yield`
    of an async generator: a cancel scope must end in the task it began in."""
    with trio.move_on_at(deadline_s) as scope:
        yield
    if scope.cancelled_caught:
        raise Unreachable(service=service, kind=LATE, what=what)


async def opened(client: httpx.AsyncClient, service: str, request: httpx.Request) -> httpx.Response:
    """Send, and wait for the headers of a good answer; the body is still to be streamed, and closed by the caller.

    Raises Refused (with the body read), Unreachable.
    """
    with translated(service):
        response = await client.send(request, stream=True)
    if response.status_code == httpx.codes.OK:
        return response
    try:
        with translated(service):
            body = await head_of(response, ERROR_BODY_MAX)
    finally:
        await response.aclose()
    raise refusal(service, response, body)


async def head_of(response: httpx.Response, bytes_max: int) -> bytes:
    body = b""
    async for chunk in response.aiter_bytes():
        body += chunk
        if len(body) >= bytes_max:
            break
    return body


async def pieces(response: httpx.Response, service: str) -> AsyncGenerator[bytes, None]:
    """The body as it comes from the network, unblocked: asking for sizes would wait for them to fill."""
    with translated(service):
        async for chunk in response.aiter_bytes():
            if chunk:
                yield chunk


async def next_by(stream: AsyncIterator[bytes], deadline_s: float, service: str, what: str) -> bytes | None:
    """The next piece, or None at the end. Raises Unreachable after the deadline."""
    with by(deadline_s, service, what):
        return await anext(stream, None)


# ---------------------------------------------------------------- refusals


def refusal(service: str, response: httpx.Response, body: bytes) -> Refused:
    """What a non-200 answer says, in any of the shapes the vendors use."""
    decoded = json_or_none(body)
    return Refused(
        service=service,
        status=response.status_code,
        code=code_of(decoded),
        retry_after_s=seconds_or_none(response.headers.get("retry-after")),
        body=decoded,
    )


def json_or_none(body: bytes) -> Any:
    try:
        return json.loads(body)
    except ValueError:
        return None  # a firewall's page in HTML, or half an object


def code_of(body: Any) -> str:
    """The vendor's short word for a refusal.

    Groq: {"error": {"code", "type"}}. Deepgram: {"err_code"}. ElevenLabs: {"detail": {"code", "status"}}, where
    `status` is the older name, or a list of field errors, or a plain text (no code, and may repeat what was sent).
    """
    match body:
        case {"error": {"code": str(code)}} | {"error": {"type": str(code)}}:
            return code
        case {"err_code": str(code)}:
            return code
        case {"detail": {"code": str(code)}} | {"detail": {"status": str(code)}}:
            return code
        case {"detail": [{"type": str(code)}, *_]}:
            return code
        case _:
            return ""


def seconds_or_none(text: str | None) -> float | None:
    try:
        return max(0.0, float(text)) if text else None
    except ValueError:
        return None  # the other form of the header is a date; none of our vendors sends it
