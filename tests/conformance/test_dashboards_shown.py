"""Every panel, asked of a real Prometheus that holds an hour of known calls: it shows data, and the right number.

What is expected was worked out by hand from `tests.kit.scripted_hour`: 60 calls, of which 42 resolved, 12
transferred, 3 given up and 3 out of hours, so 57 that were tried; 6.1 cents of services each.
"""

from __future__ import annotations

import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import httpx2 as httpx
import pytest

from ops.dashboards import DASHBOARDS, Panel, Query
from tests.kit.scripted_hour import BEGAN, HOUR_S, scrapes

pytestmark = pytest.mark.skipif(
    shutil.which("prometheus") is None or shutil.which("promtool") is None, reason="Prometheus is not installed"
)
START_S = 60
EUR_OF_CALLS = 60 * (0.05 + 0.01 + 0.001)
PANELS = {panel.title: panel for dashboard in DASHBOARDS.values() for panel in dashboard.panels}
# By panel: the value of each series, by its legend.
EXPECTED: dict[str, dict[str, float]] = {
    "Coût moyen par appel": {"": EUR_OF_CALLS / 57},
    "Économies face à un agent": {"": 42 * 15 - EUR_OF_CALLS},
    "Coût par service": {"elevenlabs": 3.0, "deepgram": 0.6, "groq": 0.06},
    "Taux de résolution automatique": {"": 42 / 57},
    "Taux de cache": {"": 0.8},
    "Durée moyenne de traitement": {"": 100},
    "Appels par heure": {"resolved": 42, "transferred": 12, "abandoned": 3, "closed": 3, "open": 0, "failed": 0},
    "Répartition des problèmes": {"internet": 40, "mobile": 20},
    "Satisfaction": {"negative": 15, "neutral": 15, "positive": 30},
    "Tickets par gravité": {"LOW": 30, "MEDIUM": 20, "HIGH": 10},
    "Appels en cours": {"": 3},
    "Moteurs": {"a": 1},
    "Services": {"deepgram": 1, "groq": 0, "elevenlabs": 1},
    "Bases de données": {"clients": 1, "tickets": 1},
    "Tickets en attente": {"": 2},
    "Attente d'une réponse": {"p50": 0.8, "p90": 0.88},
    "Où passe l'attente": {"endpointing": 0.3, "transcript": 0.1, "voice": 0.4},
    "Trames en retard": {"en retard": 0.002},
    "Retard des trames (p99)": {"p99": 0.00099},
    "Coupure de parole (p90)": {"p90": 0.29},
    "Transcription (p90)": {"p90": 0.19},
    "Voix (p90)": {"cache": 0.045, "elevenlabs": 0.29},
    "Modèle de langage (p90)": {"summary": 0.88},
    "Erreurs": {"voice synthesis_late": 4},
    "Replis": {"elevenlabs": 4, "deepgram": 0, "groq": 0},
    "Pas entendu, pas compris": {"silence": 4, "pas compris": 8},
    "Appels refusés": {"full": 2},
    "Transferts": {"transferred": 2},
    "Prix": {
        "human_call": 15,
        "voice_1000_characters": 0.11,
        "transcriber_hour": 0.26,
        "model_million_tokens_in": 0.14,
        "model_million_tokens_cached": 0.07,
        "model_million_tokens_out": 0.56,
    },
}


@pytest.fixture(scope="module")
def prometheus(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Its address; it holds the scripted hour and scrapes nobody."""
    folder = tmp_path_factory.mktemp("prometheus")
    page = folder / "hour.om"
    page.write_text("\n".join(scrapes()) + "\n", "utf-8")
    (folder / "prometheus.yml").write_text("global: {}\n")
    backfill = ["promtool", "tsdb", "create-blocks-from", "openmetrics", str(page), str(folder / "data")]
    made = subprocess.run(backfill, capture_output=True, text=True, timeout=120)
    assert made.returncode == 0, made.stdout + made.stderr
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        at = f"127.0.0.1:{probe.getsockname()[1]}"
    files = [f"--config.file={folder}/prometheus.yml", f"--storage.tsdb.path={folder}/data"]
    server = subprocess.Popen(
        ["prometheus", *files, f"--web.listen-address={at}", "--storage.tsdb.retention.time=50y"],
        stdout=subprocess.DEVNULL,
        stderr=(folder / "log").open("w"),
    )
    try:
        wait_ready(f"http://{at}", server, folder / "log")
        yield f"http://{at}"
    finally:
        server.terminate()
        server.wait(30)


def wait_ready(url: str, server: subprocess.Popen[bytes], log: Path) -> None:
    until = time.monotonic() + START_S
    while time.monotonic() < until:
        assert server.poll() is None, log.read_text("utf-8")
        try:
            if httpx.get(f"{url}/-/ready", trust_env=False).status_code == 200:
                return
        except httpx.TransportError:
            pass  # not listening yet
        time.sleep(0.2)
    raise AssertionError(f"not ready within {START_S} s: {log.read_text('utf-8')}")


def shown(url: str, query: Query) -> dict[str, float]:
    """What Grafana would show of this query at the end of the hour, with the hour as its range, by legend."""
    expr = query.expr.replace("$__range", f"{HOUR_S}s").replace("$__rate_interval", "5m")
    assert "$" not in expr, "a variable that only Grafana knows"
    at = f"{url}/api/v1/query?query={quote(expr)}&time={BEGAN + HOUR_S}"
    answer = httpx.get(at, trust_env=False).json()
    assert answer["status"] == "success", answer
    found = {}
    for series in answer["data"]["result"]:
        legend = query.legend
        for label, value in series["metric"].items():
            legend = legend.replace(f"{{{{{label}}}}}", value)
        found[legend] = float(series["value"][1])
    return found


def test_every_panel_is_expected_to_show_something():
    assert set(EXPECTED) == set(PANELS)


@pytest.mark.parametrize("title", PANELS)
def test_a_panel_shows_the_right_number(title: str, prometheus: str):
    panel: Panel = PANELS[title]
    found: dict[str, float] = {}
    for query in panel.queries:
        found |= shown(prometheus, query)
    print(f"| {title} | {EXPECTED[title]} | {found} |")
    assert found == pytest.approx(EXPECTED[title], rel=1e-6)
