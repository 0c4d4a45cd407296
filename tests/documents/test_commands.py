"""Every command that a document shows is run, in order, on databases of its own; a new one as well, without a list.

The few that cannot are in elsewhere.py, and are read as closely as they can be.
"""

from __future__ import annotations

import getpass
import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import attrs
import psycopg
import pytest
import structlog

from sav_engine.__main__ import app, main
from sav_engine.config import SETTINGS
from sav_engine.records.embedded import Server
from sav_engine.settings import parse_dotenv
from tests.conformance.test_records_adopt import NEVER_SEEN, TICKETS_NEVER_SEEN
from tests.documents.elsewhere import ELSEWHERE, SLOW
from tests.kit.documents import DOCUMENTS, INDENTED, OTHER_LANGUAGES, ROOT, SHELL, blocks, commands, mentioned
from tests.kit.postgres import fresh_database, server_with_schema

COMMAND_S = 120.0
NOT_RUN = ELSEWHERE | SLOW
TRACED = "7701d1e5-1b82-4ab5-b834-a0646400c589"  # the call that documents speak of
SHELL_SIGNS = re.compile(r"[|<>;&$*]")
LATEST = re.compile(r"\S*sav-\d{8}-\d{6}\.zip")  # a backup of the document; here the newest one

pytestmark = pytest.mark.postgres


@attrs.frozen
class Place:
    """A folder with the lists that the documents speak of, and the databases of the earlier program."""

    folder: Path
    server: Server
    dsns: dict[str, str]

    def make_empty(self) -> None:
        """Documents speak of the first ticket there is."""
        with psycopg.connect(self.server.clients_dsn) as connection:
            connection.execute("TRUNCATE clients, companies RESTART IDENTITY")
        with psycopg.connect(self.server.tickets_dsn) as connection:
            connection.execute("TRUNCATE tickets RESTART IDENTITY")

    def here(self, line: str) -> str:
        for shown, real in self.dsns.items():
            line = line.replace(shown, shlex.quote(real))
        backups = sorted((self.folder / ".sav" / "backups").glob("*.zip"))
        return LATEST.sub(str(backups[-1]), line) if backups else line


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Place]:
    folder = tmp_path_factory.mktemp("documents")
    (folder / "clients.csv").write_bytes("Téléphone;Nom;Société\n06 39 98 00 52;Durand;Été & Co\n".encode("cp1252"))
    (folder / "societes.csv").write_text("Société,E-mail\nGarage du Lac,contact@garage.example\n")
    (folder / "questions.jsonl").write_text('{"slot": "affirm_deny", "text": "oui"}\n')
    (folder / "ops").symlink_to(ROOT / "ops")
    (folder / ".env.example").symlink_to(ROOT / ".env.example")
    traces = folder / ".sav" / "calls"
    traces.mkdir(parents=True)
    shutil.copy(ROOT / "tests/fixtures/calls/misunderstood.jsonl", traces / f"{TRACED}.jsonl")
    programs = folder / "bin"
    programs.mkdir()
    (programs / "python").symlink_to(sys.executable)
    (programs / "sav").write_text(f'#!/bin/sh\nexec "{sys.executable}" -m sav_engine "$@"\n')
    (programs / "sav").chmod(0o755)
    with (
        server_with_schema(folder / ".sav") as server,
        fresh_database(server, "earlier_clients") as clients,
        fresh_database(server, "earlier_tickets") as tickets,
    ):
        for dsn, text in ((clients, NEVER_SEEN), (tickets, TICKETS_NEVER_SEEN)):
            with psycopg.connect(dsn) as connection:
                connection.execute(text.encode())
        yield Place(folder, server, {"postgresql://ancien/clients": clients, "postgresql://ancien/tickets": tickets})


@pytest.fixture(autouse=True)
def environment(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(place.folder)
    monkeypatch.setenv("SAV_STATE_DIR", str(place.folder / ".sav"))
    monkeypatch.setenv("DASHBOARD_USERS", str(place.folder / "dashboard.users"))
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    monkeypatch.setenv("PATH", f"{place.folder / 'bin'}:{os.environ['PATH']}")
    monkeypatch.setattr(getpass, "getpass", lambda *_: "douze lettres au moins")


@pytest.mark.parametrize("document", DOCUMENTS)
def test_commands_run(
    document: str, place: Place, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    place.make_empty()
    for line in (one for one in commands(document) if one not in NOT_RUN):
        status = run(place.here(line), monkeypatch)
        said = capfd.readouterr()
        told = f"{document}: {line}\n{said.out}{said.err}"
        assert status == 0, told
        assert "Traceback" not in said.err, told
        if line.startswith("sav "):
            assert said.out.strip(), f"{told}\nit says nothing"
    assert [path for path in place.folder.glob("*export*") if path.stat().st_mode & 0o077] == []


def run(line: str, monkeypatch: pytest.MonkeyPatch) -> int:
    """Its exit status. A plain `sav` in this process, which has its imports behind it; the rest by bash."""
    words = shlex.split(line)
    if words[0] != "sav" or SHELL_SIGNS.search(re.sub(r"'[^']*'|\"[^\"]*\"", "", line)):
        done = subprocess.run(["bash", "-c", line], stdin=subprocess.DEVNULL, timeout=COMMAND_S, check=False)
        return done.returncode
    monkeypatch.setattr(sys, "argv", words)
    try:
        with pytest.raises(SystemExit) as ended:
            main()
    finally:
        structlog.reset_defaults()  # a command sets up the log of its process, which is that of all tests
    return int(ended.value.code or 0)


# ---------------------------------------------------------------- what is not run is read


@pytest.mark.parametrize("line", sorted(NOT_RUN))
def test_what_is_not_run_is_sound(line: str) -> None:
    done = subprocess.run(["bash", "-n", "-c", line], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    for part in re.split(r"&&|\||;", line):
        check_words([word for word in shlex.split(part) if word != "sudo"])


def check_words(words: list[str]) -> None:
    match words:
        case ["make", target, *_]:
            done = subprocess.run(["make", "-n", target], cwd=ROOT, capture_output=True, text=True, check=False)
            assert done.returncode == 0, done.stderr
        case ["sav", *rest] | [".venv/bin/python", "-m", "sav_engine", *rest]:
            app.parse_args(rest, print_error=False, exit_on_error=False)
        case ["ops/firewall/firewall.sh", command, *_]:
            assert re.search(rf"^  {command}\b", said_by("ops/firewall/firewall.sh", "help"), re.MULTILINE)
        case ["ops/setup.sh", *options]:
            assert set(options) <= set(re.findall(r"--[a-z-]+", said_by("ops/setup.sh", "--help")))
        case ["systemctl", _, *units]:
            named = {unit if "." in unit else f"{unit}.service" for unit in units if unit.startswith("sav-")}
            assert named <= {path.name for path in (ROOT / "ops" / "systemd").iterdir()}
        case _:
            pass
    for word in words:
        if word.removeprefix("/opt/sav/").startswith("ops/"):
            assert list(ROOT.glob(word.removeprefix("/opt/sav/"))), f"{word} does not exist"


def said_by(script: str, option: str) -> str:
    return subprocess.run([str(ROOT / script), option], capture_output=True, text=True, check=True).stdout


def test_the_list_names_only_what_documents_show() -> None:
    shown = {line for document in DOCUMENTS for line in commands(document)}
    assert set(NOT_RUN) <= shown
    assert not set(ELSEWHERE) & set(SLOW)
    assert len(ELSEWHERE) <= len(shown) / 2, "most commands are run"


@pytest.mark.parametrize("document", DOCUMENTS)
def test_no_command_hides_from_this_test(document: str) -> None:
    known = OTHER_LANGUAGES | SHELL
    assert {block.language for block in blocks(document)} <= known, "say what each block is: ```sh, ```text, ..."
    hidden = [
        block.text for block in blocks(document) if block.language == "text" and INDENTED.search("    " + block.text)
    ]
    assert hidden == []
    text = (ROOT / document).read_text(encoding="utf8")
    assert INDENTED.findall(text) == [], "commands stand in ```sh blocks"


def test_settings_that_are_shown_are_read() -> None:
    shown = [block for document in DOCUMENTS for block in blocks(document) if block.language == "env"]
    known = {row.env for row in SETTINGS} | {f"{row.env}_FILE" for row in SETTINGS if row.is_secret}
    assert shown
    for block in shown:
        values, faults = parse_dotenv(block.text)
        assert faults == [] and values and set(values) <= known, block


def test_the_index_names_every_document() -> None:
    index = (ROOT / "docs" / "README.fr.md").read_text(encoding="utf8")
    for document in DOCUMENTS:
        name = Path(document).name if document.startswith("docs/") else f"../{document}"
        assert document in ("README.md", "docs/README.fr.md") or f"({name})" in index, f"{document} is not in it"


@pytest.mark.parametrize("document", DOCUMENTS)
def test_commands_in_sentences_exist_with_their_options(document: str) -> None:
    for words in mentioned(document):
        chain, apps, _ = app.parse_commands(words)
        assert chain, f"sav {' '.join(words)}: no such command"
        options = {word.split("=")[0] for word in words if word.startswith("--")} - {"--help"}
        if options:
            arguments = apps[-1].assemble_argument_collection() if apps[-1].default_command else ()
            names = {name for argument in arguments for name in argument.names}
            assert options <= names, f"sav {' '.join(words)}: knows {sorted(names)}"
