"""I/O (one file at start). Several Asterisk servers, told apart by where their calls come from.

The file AMI_SERVERS names, one entry a server; only `host` is needed:

    paris: {host: 10.0.0.5}
    lyon:  {host: 10.0.1.5, port: 5039, calls_from: [10.0.1.5, 10.0.1.6], secret_file: lyon.secret}

What an entry leaves out is as for the one server of AMI_HOST. There is no secret in the file, so that it can be kept
with the rest of the configuration.
"""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Iterator, Mapping
from pathlib import Path

import attrs
import structlog
import yaml

from ..errors import ConfigError, Faults
from ..ports import Telephony

KEYS = frozenset({"host", "port", "calls_from", "username", "secret_file", "context", "exten", "transfer_by", "auth"})
CHOICES = {"transfer_by": ("redirect", "dialplan"), "auth": ("plain", "md5")}
SERVERS_MAX = 32  # each costs a connection; more is a file that is not this one
FILE_CHARS_MAX = 65_536
STRANGERS_MAX = 50  # addresses reported once each; beyond it somebody is scanning

log = structlog.get_logger()


@attrs.frozen
class Server:
    """One entry. Empty texts and port 0: as for AMI_HOST. calls_from: addresses; those of `host` when empty."""

    name: str
    host: str
    port: int = 0
    calls_from: tuple[str, ...] = ()
    username: str = ""
    secret: str = attrs.field(default="", repr=False)
    context: str = ""
    exten: str = ""
    transfer_by: str = ""
    auth: str = ""


def load_servers(path: Path) -> tuple[Server, ...]:
    """The entries of the file. Raises Faults with one ConfigError for each entry that cannot be used."""
    try:
        text = path.read_text("utf-8")
        if len(text) > FILE_CHARS_MAX:
            raise ValueError("trop grand pour une liste de serveurs")
        entries = yaml.safe_load(text)
    except (OSError, ValueError, yaml.YAMLError) as fault:
        what = "ce n'est pas du YAML" if isinstance(fault, yaml.YAMLError) else f"illisible ({fault})"
        raise Faults((_fault(str(path), what),)) from fault
    if not isinstance(entries, dict) or not 1 <= len(entries) <= SERVERS_MAX:
        raise Faults((_fault(str(path), f"ce n'est pas une liste de 1 à {SERVERS_MAX} serveurs"),))
    servers: list[Server] = []
    faults: list[ConfigError] = []
    for name, fields in entries.items():
        try:
            servers.append(_server(str(name), fields, path.parent))
        except ValueError as fault:
            faults.append(_fault(f"{path}, serveur '{name}'", str(fault)))
    if faults:
        raise Faults(tuple(faults))
    return tuple(servers)


def _server(name: str, fields: object, base: Path) -> Server:
    """Raises ValueError with a French reason."""
    if not isinstance(fields, dict) or not isinstance(fields.get("host"), str):
        raise ValueError("il manque `host`")
    if unknown := sorted(str(key) for key in set(fields) - KEYS):
        raise ValueError(f"clé inconnue : {', '.join(unknown)}")
    texts = {key: str(value) for key, value in fields.items() if key not in ("port", "calls_from", "secret_file")}
    for key, choices in CHOICES.items():
        if texts.get(key, choices[0]) not in choices:
            raise ValueError(f"{key} : {' ou '.join(choices)}")
    if any(ord(char) < 32 for value in texts.values() for char in value):
        raise ValueError("un caractère de contrôle s'y trouve")
    port = fields.get("port", 0)
    if not isinstance(port, int) or not 0 <= port <= 65_535:
        raise ValueError(f"le port vaut {port!r}")
    return Server(name, port=port, calls_from=tuple(_calls_from(fields)), secret=_secret(fields, base), **texts)


def _calls_from(fields: Mapping[str, object]) -> Iterator[str]:
    given = fields.get("calls_from", [])
    for address in given if isinstance(given, list) else [given]:
        try:
            yield str(ipaddress.ip_address(str(address)))
        except ValueError as fault:
            raise ValueError(f"calls_from : {address!r} n'est pas une adresse IP") from fault


def _secret(fields: Mapping[str, object], base: Path) -> str:
    if "secret_file" not in fields:
        return ""
    try:
        secret = (base / Path(str(fields["secret_file"])).expanduser()).read_text("utf-8").strip()
    except (OSError, UnicodeDecodeError) as fault:
        raise ValueError("secret_file ne se lit pas") from fault
    if not secret or any(ord(char) < 32 for char in secret):
        raise ValueError("secret_file doit tenir le secret sur une ligne")
    return secret


def _fault(where: str, what: str) -> ConfigError:
    return ConfigError(where=where, what=what, fix="modèle : docs/asterisk.fr.md, « Plusieurs Asterisk »")


# ---------------------------------------------------------------- which one


def addresses_of(server: Server) -> tuple[str, ...]:
    """Where its calls come from: as written, or what its name resolves to. Blocks on the resolver: at start only.

    Raises Faults for a name that does not resolve: its calls could not be told from others.
    """
    if server.calls_from:
        return server.calls_from
    try:
        found = socket.getaddrinfo(server.host, None, type=socket.SOCK_STREAM)
    except OSError as fault:
        what = f"le nom {server.host} n'a pas d'adresse"
        raise Faults((_fault(f"AMI_SERVERS, serveur '{server.name}'", what),)) from fault
    return tuple(dict.fromkeys(_plain(str(address[0])) for *_, address in found))


class ByPeer:
    """Which telephone system a line came from.

    by_address: by IP address. otherwise: for lines from elsewhere, which are reported once for each address.
    """

    def __init__(self, by_address: Mapping[str, Telephony], otherwise: Telephony, *, expected: bool = True) -> None:
        self._by_address = by_address
        self._otherwise = otherwise
        self._expected = expected
        self._strangers: set[str] = set()

    def __call__(self, peer: str) -> Telephony:
        """peer: `address:port`, as a line has it."""
        address = _plain(peer.rpartition(":")[0])
        found = self._by_address.get(address)
        if found is not None:
            return found
        if not self._expected and address not in self._strangers and len(self._strangers) < STRANGERS_MAX:
            self._strangers.add(address)
            log.warning("line_from_unlisted_server", address=address, fix="calls_from in the file of AMI_SERVERS")
        return self._otherwise


def _plain(address: str) -> str:
    """`::ffff:10.0.0.5` and `10.0.0.5` are one: a listener on IPv6 shows the first."""
    try:
        parsed = ipaddress.ip_address(address.partition("%")[0].strip("[]"))
    except ValueError:
        return address
    mapped = parsed.ipv4_mapped if isinstance(parsed, ipaddress.IPv6Address) else None
    return str(mapped or parsed)
