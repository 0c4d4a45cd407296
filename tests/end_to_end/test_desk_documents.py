"""The commands that the documents for supervisors show are run, in their order, on a database of their own."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from tests.conformance.test_records_adopt import NEVER_SEEN, TICKETS_NEVER_SEEN
from tests.kit.postgres import fresh_database, server_with_schema

ROOT = Path(__file__).parents[2]
COMMAND_S = 60.0

pytestmark = pytest.mark.postgres


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, dict[str, str]]]:
    """A folder with the lists the documents speak of, a running database, and the earlier program's two."""
    folder = tmp_path_factory.mktemp("desk")
    (folder / "clients.csv").write_bytes("Téléphone;Nom;Société\n06 39 98 00 52;Durand;Été & Co\n".encode("cp1252"))
    (folder / "societes.csv").write_text("Société,E-mail\nGarage du Lac,contact@garage.example\n")
    with (
        server_with_schema(folder / "state") as server,
        fresh_database(server, "earlier_clients") as clients,
        fresh_database(server, "earlier_tickets") as tickets,
    ):
        for dsn, text in ((clients, NEVER_SEEN), (tickets, TICKETS_NEVER_SEEN)):
            with psycopg.connect(dsn) as connection:
                connection.execute(text.encode())
        yield folder, {"postgresql://ancien/clients": clients, "postgresql://ancien/tickets": tickets}


def commands_of(document: str) -> list[list[str]]:
    text = (ROOT / "docs" / document).read_text(encoding="utf8")
    blocks = re.findall(r"```sh\n(.*?)```", text, re.DOTALL)
    lines = [line for block in blocks for line in block.splitlines() if line.startswith("sav ")]
    return [shlex.split(line, comments=True)[1:] for line in lines]


@pytest.mark.parametrize(("document", "least"), [("tickets.fr.md", 25), ("rgpd.fr.md", 5), ("reprise.fr.md", 2)])
def test_every_command_of_the_document_works(place: tuple[Path, dict[str, str]], document: str, least: int) -> None:
    folder, dsns = place
    commands = commands_of(document)
    assert len(commands) >= least
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
    environment = kept | {"SAV_STATE_DIR": str(folder / "state"), "PYTHONPATH": str(ROOT)}
    for words in commands:
        done = subprocess.run(
            [sys.executable, "-m", "sav_engine", *(dsns.get(word, word) for word in words)],
            env=environment,
            cwd=folder,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=COMMAND_S,
            check=False,
        )
        assert done.returncode == 0 and done.stdout, f"sav {' '.join(words)}: {done.stdout}{done.stderr}"
        assert not done.stderr, f"sav {' '.join(words)}: {done.stderr}"
    private = [path for path in folder.glob("*export*") if path.stat().st_mode & 0o077]
    assert private == []
