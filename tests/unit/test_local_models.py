"""A model is the pinned one, or there is a clear message with the cure; nothing is ever written."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from sav_engine.errors import ModelError
from sav_engine.providers import local_models
from sav_engine.providers.local_models import Pinned, is_present, read

WHOLE = b"weights " * 1000
PINNED = Pinned(
    "model.bin", hashlib.sha256(WHOLE).hexdigest(), (("part_one", "a.bin"), ("part_two", "b.bin")), "local"
)


@pytest.fixture
def packages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two installed packages, each with one half of the model."""
    for package, file, part in (("part_one", "a.bin", WHOLE[:4000]), ("part_two", "b.bin", WHOLE[4000:])):
        (tmp_path / package).mkdir()
        (tmp_path / package / "__init__.py").touch()
        (tmp_path / package / file).write_bytes(part)
    monkeypatch.syspath_prepend(str(tmp_path))
    return tmp_path


def test_the_package_is_not_installed() -> None:
    with pytest.raises(ModelError) as caught:
        read(PINNED, None)
    assert "part_one, part_two" in str(caught.value)
    assert "« local »" in caught.value.fix and "rm -rf .venv" in caught.value.fix, "make install alone does nothing"
    assert "pip install" not in caught.value.fix, "nobody but us may publish under our name, and we do not"
    assert "SAV_MODEL_DIR" in caught.value.fix
    assert not is_present(PINNED, None)


def test_a_truncated_part(packages: Path) -> None:
    (packages / "part_two" / "b.bin").write_bytes(WHOLE[4000:-1])
    with pytest.raises(ModelError, match=r"7999 octets.*téléchargement tronqué"):
        read(PINNED, None)


def test_a_part_that_is_missing(packages: Path) -> None:
    (packages / "part_two" / "b.bin").unlink()
    with pytest.raises(ModelError, match="part_two"):
        read(PINNED, None)


def test_a_local_copy_that_is_another_model(packages: Path, tmp_path: Path) -> None:
    copies = tmp_path / "copies"
    copies.mkdir()
    (copies / "model.bin").write_bytes(b"another")
    with pytest.raises(ModelError) as caught:
        read(PINNED, copies)
    assert caught.value.where == str(copies / "model.bin")


def test_a_local_copy_comes_first(tmp_path: Path) -> None:
    (tmp_path / "model.bin").write_bytes(WHOLE)
    assert read(PINNED, tmp_path) == WHOLE


def test_the_parts_are_joined_and_nothing_is_written(packages: Path) -> None:
    before = sorted(packages.rglob("*"))
    assert read(PINNED, None) == WHOLE
    assert sorted(path for path in packages.rglob("*") if "__pycache__" not in str(path)) == before


def test_what_we_ship_is_what_we_pin() -> None:
    assert len(read(local_models.KOKORO_STYLE, None)) == 510 * 256 * 4
