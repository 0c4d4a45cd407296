"""A real Prometheus, with our configuration and rules, scrapes a running engine."""

from __future__ import annotations

import shutil
import socket
import subprocess
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import quote

import httpx2 as httpx
import pytest
import trio

from sav_engine.sandbox.engine_process import engine_process

OPS = Path(__file__).parents[2] / "ops/prometheus"
WITHIN_S = 60
UP = 'up{job="voicebot"} == 1'

pytestmark = [
    pytest.mark.postgres,
    pytest.mark.speech,
    pytest.mark.skipif(shutil.which("prometheus") is None, reason="Prometheus is not installed"),
]


def configuration(folder: Path, engine_at: str) -> Path:
    """Ours, with this engine as its target and a scrape a second."""
    shutil.copytree(OPS, folder)
    (folder / "targets/engine.yml").write_text(f'- targets: ["{engine_at}"]\n', "utf-8")
    file = folder / "prometheus.yml"
    ours = file.read_text("utf-8")
    assert ours.count("_interval: 15s") == 2
    file.write_text(ours.replace("_interval: 15s", "_interval: 1s").replace("timeout: 10s", "timeout: 1s"), "utf-8")
    return file


async def answer(client: httpx.AsyncClient, path: str) -> Any:
    """Once it is there: Prometheus listens late, and has its first figures later."""
    while True:
        await trio.sleep(0.5)
        try:
            found = (await client.get(path)).json()["data"]
        except (httpx.TransportError, ValueError):
            continue  # not listening yet, or not ready
        if found.get("result") or any(rule["lastEvaluation"] > "1" for rule in rules_of(found)):
            return found


def rules_of(found: Any) -> list[dict[str, Any]]:
    return [rule for group in found.get("groups", []) for rule in group["rules"]]


async def test_an_engine_is_scraped_and_nothing_alarms(tmp_path: Path):
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        at = f"127.0.0.1:{probe.getsockname()[1]}"
    async with engine_process(tmp_path / "state", tmp_path / "engine.log", {}) as engine:
        file = configuration(tmp_path / "ops", f"{engine.record.admin.host}:{engine.record.admin.port}")
        command = [
            "prometheus",
            f"--config.file={file}",
            f"--storage.tsdb.path={tmp_path}/data",
            f"--web.listen-address={at}",
        ]
        run = partial(trio.run_process, command, check=False, stderr=subprocess.DEVNULL)
        async with (
            trio.open_nursery() as beside,
            httpx.AsyncClient(base_url=f"http://{at}", trust_env=False) as client,
        ):
            beside.start_soon(run)
            with trio.fail_after(WITHIN_S):
                up = await answer(client, f"/api/v1/query?query={quote(UP)}")
                assert len(up["result"]) == 1
                prices = await answer(client, "/api/v1/query?query=voicebot_price_eur")
                assert {series["metric"]["of"] for series in prices["result"]} >= {"human_call", "transcriber_hour"}
                rules = rules_of(await answer(client, "/api/v1/rules"))
            beside.cancel_scope.cancel()
    assert len(rules) == 20
    assert {rule["health"] for rule in rules} <= {"ok", "unknown"}
    assert not [rule["name"] for rule in rules if rule.get("state") == "firing"]
