"""What is left of what was bought: whom to ask, of the paid services in use. Builds, and asks nobody."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from functools import partial
from zoneinfo import ZoneInfo

from .config import Config
from .providers.quota import Left, asked, characters_left, credit_left, requests_left

Ask = Callable[[], Awaitable[Left]]
PARIS = ZoneInfo("Europe/Paris")


def quota_questions(config: Config) -> Mapping[str, Ask]:
    """By the name of the service, as in `assemble_services.service_checks`."""
    asks: dict[str, Ask] = {}
    if config.hears_with_deepgram:
        headers = {"Authorization": f"Token {config.deepgram_api_key}"}
        ask = partial(credit_left, price_per_hour=config.price_transcriber)
        asks["Deepgram"] = partial(asked, web_address(config.deepgram_url), headers, ask)
    if config.speaks_with_elevenlabs:
        headers = {"xi-api-key": config.elevenlabs_api_key or ""}
        asks["ElevenLabs"] = partial(asked, config.elevenlabs_base_url, headers, partial(characters_left, zone=PARIS))
    if config.writes_with_groq:
        headers = {"Authorization": f"Bearer {config.groq_api_key}"}
        asks["Groq"] = partial(asked, config.groq_base_url, headers, requests_left)
    return asks


def web_address(of_socket: str) -> str:
    """The vendor's questions are asked at the host of its sockets, over HTTP."""
    return of_socket.replace("ws", "http", 1) if of_socket.startswith("ws") else of_socket
