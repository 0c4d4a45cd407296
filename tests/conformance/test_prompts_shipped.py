"""The sounds we ship are those of the texts we ship."""

from __future__ import annotations

from pathlib import Path

import attrs
import pytest

from sav_engine.config import ROOT, Config
from sav_engine.prompts import open_prompts, prompts_check
from sav_engine.prompts.pack import read_pack
from sav_engine.providers import local_voice

VOICE = local_voice.KOKORO
SIZE_MAX_BYTES = 5_000_000  # of a clone; 229 s of sound are 3.7 MB


def as_shipped(state_dir: Path) -> Config:
    return attrs.evolve(Config(), state_dir=state_dir)


def test_every_prompt_has_its_sound(tmp_path: Path) -> None:
    lines: list[str] = []
    is_good = prompts_check(as_shipped(tmp_path), voice=VOICE, settings=local_voice.SETTINGS[VOICE], say=lines.append)
    assert is_good, "\n".join(lines)
    assert open_prompts(as_shipped(tmp_path), VOICE).missing == ()


def test_no_sound_is_left_over() -> None:
    pack = read_pack(ROOT / "cache_audio", VOICE)
    files = {path.name for path in pack.folder.iterdir()} - {"manifest.json"}
    assert files == {entry.file for entry in pack.entries.values()}
    assert sum((pack.folder / name).stat().st_size for name in files) < SIZE_MAX_BYTES


def test_all_prompts_are_equally_loud_and_none_is_clipped() -> None:
    for entry in read_pack(ROOT / "cache_audio", VOICE).entries.values():
        assert entry.level_dbfs == pytest.approx(-20, abs=1), entry.id
        assert entry.peak_dbfs < -2.9, entry.id
        assert 0.5 < entry.duration_s < 15, entry.id
