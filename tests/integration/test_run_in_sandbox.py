"""`sav run --sandbox`: an engine whose services are played beside it, without a key."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from sav_engine.config import load
from sav_engine.sandbox.beside import Beside, services_beside
from sav_engine.sandbox.engine_process import OURS_ONLY
from sav_engine.sandbox.services_file import SandboxError
from sav_engine.state_dir import owned

WITHIN_S = 90


async def test_the_settings_are_those_of_an_engine_that_uses_all_three():
    async with services_beside(Beside(scripted=True)) as settings:
        config = load({}, None, flags=settings)
        assert config.hears_with_deepgram and config.speaks_with_elevenlabs and config.writes_with_groq
        assert config.deepgram_url.startswith("ws://127.0.0.1:")


async def test_a_file_of_faults_that_is_wrong_is_told_as_it_is(tmp_path: Path):
    (tmp_path / "x.yaml").write_text("groq: {refus: 429}\n")
    with pytest.RaisesGroup(
        pytest.RaisesExc(SandboxError, match="refus"), flatten_subgroups=True, allow_unwrapped=True
    ):
        async with services_beside(Beside(faults=tmp_path / "x.yaml", scripted=True)):
            pass


def test_the_stand_ins_end_with_an_engine_that_was_killed():
    pipe = subprocess.PIPE
    command = Beside(scripted=True).command()
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL) as services:
        try:
            assert services.stdin and services.stdout and services.stdout.readline()
            assert services.poll() is None, "somebody holds the other end"
            services.stdin.close()  # as the kernel does for who is killed
            assert services.wait(WITHIN_S) == 0
        finally:
            services.kill()


def test_the_engine_owns_its_directory_before_the_stand_ins_load_their_models(tmp_path: Path):
    """So that sav call in another terminal waits for it, and a second engine does not load them in vain."""
    with owned(tmp_path, free_bytes_min=0):
        done = subprocess.run(
            [sys.executable, "-m", "sav_engine", "run", "--sandbox", "--scripted"],
            env={**os.environ, **OURS_ONLY, "SAV_STATE_DIR": str(tmp_path)},
            capture_output=True,
            text=True,
            timeout=WITHIN_S,
            check=False,
        )
    assert done.returncode != 0 and "un autre moteur s'en sert déjà" in done.stderr
    assert "Bac à sable" not in done.stdout


@pytest.mark.postgres
@pytest.mark.speech
def test_the_whole_engine_starts_against_the_stand_ins_and_stops_with_them(tmp_path: Path):
    environment = {**os.environ, **OURS_ONLY, "SAV_STATE_DIR": str(tmp_path / "state")}
    command = [sys.executable, "-m", "sav_engine", "run", "--sandbox", "--scripted"]
    engine = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        lines: list[str] = []
        assert engine.stdout is not None
        for line in engine.stdout:
            lines.append(line)
            if "Bac à sable :" in line:
                break
        told = "".join(lines)
        for service in ("Deepgram", "ElevenLabs", "Groq"):
            assert re.search(rf"✓ {service} +[0-9,]+ s  ", told), told
        engine.send_signal(signal.SIGINT)
        assert engine.wait(WITHIN_S) == 0
    finally:
        engine.kill()
        engine.wait()
        if engine.stdout:
            engine.stdout.close()
    assert not (tmp_path / "state/spending.json").exists(), "play money is not the operator's"
