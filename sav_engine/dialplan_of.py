"""I/O (one route look-up). What this installation needs in its dialplan, from its configuration."""

from __future__ import annotations

import socket
from typing import Literal, cast

from .config import Config
from .dialplan import Flavour, Installation

ANY = frozenset({"0.0.0.0", "::", ""})  # listened on everywhere: no address one could dial
HERE = "127.0.0.1"


def installation_of(
    config: Config,
    *,
    freepbx: bool = False,
    driver: bool = False,
    queue: str | None = None,
    engine_host: str | None = None,
) -> Installation:
    flavour: Flavour = "freepbx" if freepbx else "plain"
    host = engine_host or dialled_host(config)
    return Installation(
        engine=f"{host}:{config.audiosocket_port}",
        context=config.ami_transfer_context,
        exten=config.ami_transfer_exten,
        queue=queue or ("600" if freepbx else "technicians"),
        by=cast(Literal["redirect", "dialplan"], config.ami_transfer_by),
        warm=config.ami_technician is not None,
        screen=config.dashboard_url is not None,
        driver=driver,
        flavour=flavour,
        username=config.ami_username or "sav",
        permit=host,
    )


def dialled_host(config: Config) -> str:
    """As Asterisk dials the engine: the address it listens on, or the one this machine has on the way to Asterisk."""
    if config.audiosocket_host not in ANY:
        return config.audiosocket_host
    return address_towards(config.ami_host or HERE)


def address_towards(host: str) -> str:
    """Which of our addresses a connection to there would come from. Nothing is sent: UDP only picks a route."""
    try:
        family, kind, *_, address = socket.getaddrinfo(host, 9, type=socket.SOCK_DGRAM)[0]
        with socket.socket(family, kind) as probe:
            probe.connect(address)
            return str(probe.getsockname()[0])
    except OSError:
        return HERE
