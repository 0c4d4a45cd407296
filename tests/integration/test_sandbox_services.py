"""`sav sandbox`: the services of others on this machine, as slow and as broken as a file says."""

import json
import signal
import subprocess
import sys
from functools import partial

import httpx2 as httpx
import pytest
import trio

from sav_engine.errors import SavError
from sav_engine.sandbox.groq import GroqFaults, GroqLatency
from sav_engine.sandbox.services_file import Latencies, ServiceFaults, read_file


def test_delays_and_faults_are_read_into_their_types(tmp_path):
    file = tmp_path / "x.yaml"
    file.write_text("groq: {first_token_s: 0.35}\n")
    assert read_file(file, Latencies).groq == GroqLatency(first_token_s=0.35)
    file.write_text("groq: {refuse: 429, refuse_times: 20, gone: [a, b]}\nelevenlabs: {cut_after: 4000}\n")
    assert read_file(file, ServiceFaults).groq == GroqFaults(refuse=429, refuse_times=20, gone=("a", "b"))
    assert read_file(None, ServiceFaults) == ServiceFaults()


@pytest.mark.parametrize("text", ["groq: {refus: 429}", "grok: {}", "groq: {refuse: beaucoup}", "groq: [", "- 1"])
def test_a_fault_nobody_knows_is_an_error(tmp_path, text):
    file = tmp_path / "x.yaml"
    file.write_text(text)
    with pytest.raises(SavError, match=r"x\.yaml"):
        read_file(file, ServiceFaults)


def test_a_file_that_is_not_there_is_named(tmp_path):
    with pytest.raises(SavError, match=r"absent\.yaml"):
        read_file(tmp_path / "absent.yaml", Latencies)


async def test_one_json_line_tells_where_everything_is_until_interrupted(tmp_path):
    faults = tmp_path / "faults.yaml"
    faults.write_text("groq: {refuse: 503}\n")
    command = [sys.executable, "-m", "sav_engine", "sandbox", "--json", "--scripted", "--faults", str(faults)]
    async with trio.open_nursery() as nursery:
        process = await nursery.start(partial(trio.run_process, command, stdout=subprocess.PIPE, check=False))
        with trio.fail_after(30):
            line = bytes(await process.stdout.receive_some(4096))
        found = json.loads(line)
        assert set(found) == {"deepgram", "groq", "elevenlabs", "ami"}
        async with httpx.AsyncClient(trust_env=False) as client:
            refused = await client.get(f"{found['groq']}/models", headers={"Authorization": "Bearer x"})
            models = await client.get(f"{found['elevenlabs']}/v1/models", headers={"xi-api-key": "x"})
        assert refused.status_code == 503
        assert models.status_code == 200
        process.send_signal(signal.SIGINT)
    assert process.returncode == 0
