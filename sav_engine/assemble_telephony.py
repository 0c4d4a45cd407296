"""The telephone systems of one engine, from its configuration: one Asterisk, several, or none.

Part of `assemble`, which is the only one to call it, with the commands that examine a live Asterisk. Builds, does not
run.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import cast

import attrs

from .config import Config
from .metrics import Metrics
from .ports import Telephony
from .providers.asterisk_ami import AsteriskAmi, NoTelephony
from .providers.asterisk_ami_questions import By, Target
from .providers.asterisk_ami_session import Auth, Credentials
from .providers.asterisk_servers import ByPeer, Server, addresses_of, load_servers
from .state_dir import AmiAccess
from .supervisor import Service


@attrs.frozen
class Access:
    """One Asterisk, as it is reached. name: for the log and for operators."""

    name: str
    host: str
    port: int
    credentials: Credentials
    target: Target
    server: Server | None = None


@attrs.frozen
class Telephones:
    """What the calls get. of_peer: None where there is one system for all lines."""

    usual: Telephony
    services: Mapping[str, Service]
    of_peer: Callable[[str], Telephony] | None = None


def telephones_of(config: Config, ami: AmiAccess | None, metrics: Metrics | None = None) -> Telephones:
    """Raises ConfigError, Faults for a file of servers that cannot be used."""
    listed = accesses_of(config)
    one = None if ami is None else ami_of(usual_access(config, ami), metrics)
    usual: Telephony = one or NoTelephony()
    services: dict[str, Service] = {} if one is None else {"telephony": one.run}
    by_address: dict[str, Telephony] = {}
    for access in listed:
        asterisk = ami_of(access, metrics)
        services[f"telephony {access.name}"] = asterisk.run
        by_address |= dict.fromkeys(addresses_of(access.server), asterisk) if access.server else {}
    if not by_address:
        return Telephones(usual, services)
    return Telephones(usual, services, ByPeer(by_address, usual, expected=one is not None))


def ami_of(access: Access, metrics: Metrics | None) -> AsteriskAmi:
    return AsteriskAmi(access.host, access.port, access.credentials, access.target, metrics=metrics)


def usual_access(config: Config, ami: AmiAccess) -> Access:
    """The one of AMI_HOST; in try-out mode the virtual one beside the engine."""
    credentials = Credentials(ami.username, ami.secret, cast(Auth, config.ami_auth))
    return Access("AMI_HOST", ami.host, ami.port, credentials, target_of(config))


def accesses_of(config: Config) -> tuple[Access, ...]:
    """Those of AMI_SERVERS. Raises ConfigError, Faults."""
    if config.ami_servers is None:
        return ()
    return tuple(listed_access(config, server) for server in load_servers(config.ami_servers))


def listed_access(config: Config, server: Server) -> Access:
    """What an entry leaves out is as configured for one server."""
    credentials = Credentials(
        server.username or config.ami_username or "",
        server.secret or config.ami_secret or "",
        cast(Auth, server.auth or config.ami_auth),
    )
    target = attrs.evolve(
        target_of(config),
        context=server.context or config.ami_transfer_context,
        exten=server.exten or config.ami_transfer_exten,
        by=cast(By, server.transfer_by or config.ami_transfer_by),
    )
    return Access(server.name, server.host, server.port or config.ami_port, credentials, target, server)


def target_of(config: Config) -> Target:
    by = cast(By, config.ami_transfer_by)
    return Target(
        config.ami_transfer_context, config.ami_transfer_exten, by, config.ami_technician, config.dashboard_url
    )
