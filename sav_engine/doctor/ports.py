"""I/O. The ports we will listen on: free, ours already, or somebody else's; and who can reach them."""

from __future__ import annotations

import errno
import ipaddress
import os
import socket
import subprocess
from collections.abc import Callable, Sequence

import attrs

from ..config import Config
from ..errors import SavError, reason_of
from ..state_dir import Record, read_record
from . import Finding, fail, ok, warn

FIREWALL = "ops/firewall/firewall.sh"
RULES = ("nft", "list", "table", "inet", "sav_firewall"), ("iptables", "-S", "SAV-LOCAL")  # made by ops/firewall
ASK_S = 5.0


@attrs.frozen
class Door:
    """A port, its settings, and what listens there. is_of_engine: `sav run` itself, not another program of ours."""

    setting: str
    host: str
    port: int
    is_of_engine: bool = True


async def ports_checks(config: Config) -> Sequence[Finding]:
    doors = (
        Door("AUDIOSOCKET_PORT", config.audiosocket_host, config.audiosocket_port),
        Door("PROMETHEUS_PORT", config.prometheus_host, config.prometheus_port),
        Door("DASHBOARD_PORT", config.dashboard_host, config.dashboard_port, is_of_engine=False),
    )
    try:
        running = read_record(config.state_dir)
    except SavError as fault:
        return [fail(fault.where, fault.what, fault.fix)]
    return [*(of_door(door, running) for door in doors), *firewall(doors, rules_in_force)]


def of_door(door: Door, running: Record | None) -> Finding:
    where = f"{door.setting} ({door.host}:{door.port})"
    if door.port == 0:
        return ok(where, "un port libre sera pris à chaque démarrage")
    try:
        with socket.socket(socket.AF_INET6 if ":" in door.host else socket.AF_INET) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)  # as the engine listens
            probe.bind((door.host, door.port))
    except OSError as fault:
        return not_free(where, door, running, fault)
    return ok(where, "libre")


def not_free(where: str, door: Door, running: Record | None, fault: OSError) -> Finding:
    if fault.errno == errno.EADDRINUSE:
        if door.is_of_engine and running is not None and door.port in (running.audiosocket.port, running.admin.port):
            return ok(where, f"le moteur y écoute (processus {running.pid})")
        if not door.is_of_engine:
            return ok(where, "occupé : par le tableau de bord, s'il tourne")
        return fail(
            where,
            "occupé par un autre programme",
            f"« ss -ltnp sport = :{door.port} » dit lequel ; ou changez {door.setting}",
        )
    host = door.setting.replace("_PORT", "_HOST")
    if fault.errno == errno.EACCES:
        return fail(where, "interdit à cet utilisateur", "prenez un port au-dessus de 1023")
    return fail(where, f"on ne peut pas y écouter ({reason_of(fault)})", f"corrigez {host}")


# ---------------------------------------------------------------- who can reach them


def firewall(doors: Sequence[Door], in_force: Callable[[], bool | None]) -> Sequence[Finding]:
    """A port that strangers could reach needs rules: neither AudioSocket nor the metrics have a login."""
    public = [door for door in doors if not is_private(door.host)]
    if not public:
        return [ok("pare-feu", "aucun port n'est ouvert au-delà de cette machine ou d'un réseau privé")]
    names = ", ".join(f"{door.host}:{door.port}" for door in public)
    match in_force():
        case True:
            return [ok("pare-feu", f"des règles gardent {names} (« {FIREWALL} list »)")]
        case None:
            return [
                warn(
                    "pare-feu",
                    f"{names} : seul root peut voir s'il y a des règles",
                    "relancez « sav doctor » en root",
                )
            ]
        case False:
            cure = f"« {FIREWALL} apply », ou une adresse privée dans les réglages *_HOST"
            return [fail("pare-feu", f"sans règles, ouvert à tous : {names}", cure)]


def is_private(host: str) -> bool:
    """Loopback, or an address strangers cannot route to; a name is looked up, and one without address is nobody's."""
    try:
        addresses = {str(found[4][0]) for found in socket.getaddrinfo(host, None)}
    except OSError:
        return True  # of_door tells that it cannot be listened on
    found = [ipaddress.ip_address(address.split("%")[0]) for address in addresses]
    return all(address.is_private and not address.is_unspecified for address in found)


def rules_in_force() -> bool | None:
    """Whether ours are loaded. None: we may not look."""
    if os.geteuid() != 0:
        return None
    return any(answers(command) for command in RULES)


def answers(command: Sequence[str]) -> bool:
    try:
        done = subprocess.run(
            command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=ASK_S, check=False
        )
    except (
        OSError,
        subprocess.TimeoutExpired,
    ):  # not installed here, or stuck: then it guards nothing we can vouch for
        return False
    return done.returncode == 0
