"""Several Asterisk servers: the file that lists them, and which one a line came from."""

from __future__ import annotations

from pathlib import Path

import pytest
from structlog.testing import capture_logs

from sav_engine import assemble_telephony
from sav_engine.assemble_telephony import telephones_of
from sav_engine.config import load
from sav_engine.errors import Faults
from sav_engine.providers.asterisk_ami import AsteriskAmi, NoTelephony
from sav_engine.providers.asterisk_servers import ByPeer, Server, addresses_of, load_servers
from sav_engine.startup import ami_access

ONE = {"AMI_HOST": "10.0.9.9", "AMI_USERNAME": "sav", "AMI_SECRET": "canary-secret"}


def listed(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "asterisk.yaml"
    path.write_text(text, "utf-8")
    return path


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "ce n'est pas une liste"),
        ("- a\n- b\n", "ce n'est pas une liste"),
        ("paris: {host: [", "ce n'est pas du YAML"),
        ("paris: {port: 5038}", "il manque `host`"),
        ("paris: 10.0.0.5", "il manque `host`"),
        ("paris: {host: a, hots: b}", "clé inconnue : hots"),
        ("paris: {host: a, secret: abc}", "clé inconnue : secret"),
        ("paris: {host: a, port: 99999}", "le port vaut 99999"),
        ("paris: {host: a, calls_from: [ici]}", "n'est pas une adresse IP"),
        ("paris: {host: a, auth: rot13}", "auth : plain ou md5"),
        ("paris: {host: a, secret_file: nulle-part}", "secret_file ne se lit pas"),
        ('paris: {host: "a\\r\\nAction: x"}', "caractère de contrôle"),
    ],
)
def test_an_entry_that_cannot_be_used_says_why_and_where(tmp_path: Path, text: str, said: str):
    with pytest.raises(Faults, match="Plusieurs Asterisk") as fault:
        load_servers(listed(tmp_path, text))
    assert said in str(fault.value)


def test_all_faults_of_the_file_are_told_at_once(tmp_path: Path):
    with pytest.raises(Faults) as faults:
        load_servers(listed(tmp_path, "a: {port: 1}\nb: {host: x, port: -1}\n"))
    assert len(faults.value.faults) == 2


def test_a_file_that_is_not_there_is_told(tmp_path: Path):
    with pytest.raises(Faults, match="illisible"):
        load_servers(tmp_path / "rien.yaml")


def test_what_an_entry_leaves_out_is_as_for_the_one_server(tmp_path: Path):
    (tmp_path / "lyon.secret").write_text("other-secret\n")
    path = listed(
        tmp_path,
        "paris: {host: 10.0.0.5}\n"
        "lyon: {host: 10.0.1.5, port: 5039, secret_file: lyon.secret, context: humains, transfer_by: dialplan}\n",
    )
    config = load({**ONE, "AMI_SERVERS": str(path), "AMI_PORT": "5100"})
    paris, lyon = assemble_telephony.accesses_of(config)
    assert (paris.host, paris.port, paris.credentials.secret) == ("10.0.0.5", 5100, "canary-secret")
    assert (lyon.port, lyon.credentials.username, lyon.credentials.secret) == (5039, "sav", "other-secret")
    assert (lyon.target.context, lyon.target.exten, lyon.target.by) == ("humains", "s", "dialplan")
    assert "secret" not in repr(paris.credentials) + repr(lyon).replace("secret_file", "")


def test_a_line_is_asked_about_at_the_server_it_came_from(tmp_path: Path):
    path = listed(tmp_path, "paris: {host: 10.0.0.5}\nlyon: {host: 10.0.1.5, calls_from: [10.0.1.6, '::1']}\n")
    config = load({**ONE, "AMI_SERVERS": str(path)})
    telephones = telephones_of(config, ami_access(config))
    assert telephones.of_peer is not None
    assert sorted(telephones.services) == ["telephony", "telephony lyon", "telephony paris"]
    of = {peer: repr(telephones.of_peer(f"{peer}:40000")).split()[1] for peer in ("10.0.0.5", "10.0.1.6", "::1")}
    assert of == {"10.0.0.5": "10.0.0.5:5038", "10.0.1.6": "10.0.1.5:5038", "::1": "10.0.1.5:5038"}
    assert telephones.of_peer("::ffff:10.0.0.5:1") is telephones.of_peer("10.0.0.5:2")
    assert telephones.of_peer("10.0.1.5:1") is telephones.usual


def test_servers_without_a_usual_one_tell_once_of_a_line_from_elsewhere(tmp_path: Path):
    config = load({"AMI_SERVERS": str(listed(tmp_path, "paris: {host: 10.0.0.5, username: x}"))})
    assert not config.try_out
    telephones = telephones_of(config, ami_access(config))
    assert isinstance(telephones.usual, NoTelephony)
    assert telephones.of_peer is not None
    assert isinstance(telephones.of_peer("10.0.0.5:1"), AsteriskAmi)
    with capture_logs() as logs:
        for _ in range(3):
            assert telephones.of_peer("10.0.7.7:1") is telephones.usual
    assert [line["event"] for line in logs] == ["line_from_unlisted_server"]


def test_one_server_is_asked_about_every_line():
    config = load(ONE)
    telephones = telephones_of(config, ami_access(config))
    assert telephones.of_peer is None
    assert isinstance(telephones.usual, AsteriskAmi)


def test_a_name_is_resolved_once_and_one_that_is_unknown_is_told():
    assert "127.0.0.1" in addresses_of(Server("a", "localhost"))
    with pytest.raises(Faults, match="n'a pas d'adresse"):
        addresses_of(Server("a", "nulle-part.invalid"))


def test_strangers_are_not_remembered_without_end():
    by_peer = ByPeer({}, NoTelephony(), expected=False)
    with capture_logs() as logs:
        for number in range(200):
            by_peer(f"10.1.0.{number}:1")
    assert len(logs) == 50
