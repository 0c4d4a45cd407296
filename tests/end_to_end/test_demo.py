"""`sav demo`: three people speak with the engine at once, in real time, through the embedded models."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.end_to_end.test_run_command import sav

EXPECTED = {
    "known_client_open_ticket": ("transfer", "transferred", "internet", "Pierre Martin"),
    "wifi_restart": ("hang_up", "resolved", "internet", "Sophie Dubois"),
    "telephony_transferred": ("transfer", "transferred", "mobile", "Nicolas Bernard"),
}
FIGURES = {
    *("first_audible_ms", "worst_burst_frames", "realtime_ratio"),
    *("worst_gap_ms", "barge_in_cut_ms", "barge_in_wasted_ms"),
}


@pytest.mark.alone
@pytest.mark.speech
@pytest.mark.postgres
def test_three_spoken_calls_end_as_their_callers_expect(tmp_path: Path):
    played = sav(tmp_path / "unused", "demo", "--json", "--out", str(tmp_path / "demo"), within_s=300.0)
    assert played.returncode == 0, played.stderr
    calls = {call["scenario"]: call for call in json.loads(played.stdout)["calls"]}
    for name, (ended, status, problem, client) in EXPECTED.items():
        call = calls[name]
        ticket = call["ticket"]
        assert (call["ended"], ticket["status"], ticket["problem_type"]) == (ended, status, problem), played.stderr
        assert ticket["client_name"] == client
        assert Path(call["recording"]).stat().st_size > 100_000
        assert set(call["figures"]) == FIGURES
    page = (tmp_path / "demo/demo.html").read_text(encoding="utf8")
    assert all(client in page for *_, client in EXPECTED.values())
