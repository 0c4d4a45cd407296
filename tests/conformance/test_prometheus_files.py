"""Prometheus' own judge of our files: configuration, rules, and every alert raised and silent when it should be."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

FOLDER = Path(__file__).parents[2] / "ops/prometheus"

pytestmark = pytest.mark.skipif(shutil.which("promtool") is None, reason="promtool is not installed (prometheus)")


@pytest.mark.parametrize(
    "judge",
    [
        ("check", "config", "prometheus.yml"),
        ("check", "rules", "rules/voicebot.yml"),
        ("test", "rules", "rules_test.yml"),
    ],
    ids=" ".join,
)
def test_promtool_finds_no_fault(judge: tuple[str, ...]):
    judged = subprocess.run(["promtool", *judge], cwd=FOLDER, capture_output=True, text=True, timeout=60)
    assert judged.returncode == 0, judged.stdout + judged.stderr
