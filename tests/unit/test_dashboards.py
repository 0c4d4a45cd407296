"""The dashboards' files: what Grafana must find in them.

That each panel shows the right number is seen in tests/conformance/test_dashboards_shown.py.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from grafana_foundation_sdk.cog.encoder import JSONEncoder
from grafana_foundation_sdk.cog.plugins import register_default_plugins
from grafana_foundation_sdk.models.dashboard import Dashboard

from ops.dashboards import DASHBOARDS, UID
from tests.unit.test_alerts import sample_names

FOLDER = Path(__file__).parents[2] / "ops/grafana"
BARE = re.compile(r"(?<!increase\()(?<!rate\()\bvoicebot_\w+_(?:total|sum|count|bucket)\b")
PANELS_OF_BUSINESS = 10  # operators know them


def read(name: str) -> dict[str, Any]:
    dashboard: dict[str, Any] = json.loads((FOLDER / "dashboards" / name).read_text("utf-8"))
    return dashboard


def test_the_business_dashboard_keeps_its_name_and_its_ten_panels():
    business = read("voicebot-roi.json")
    assert business["title"] == "Voicebot SAV - ROI & KPIs Business"
    assert len(business["panels"]) == PANELS_OF_BUSINESS


def test_dashboards_ask_the_datasource_that_is_provisioned():
    provisioned = yaml.safe_load((FOLDER / "provisioning/datasources/prometheus.yml").read_text("utf-8"))
    assert [source["uid"] for source in provisioned["datasources"]] == [UID]


@pytest.mark.parametrize("name", DASHBOARDS)
def test_panels_have_their_place_their_words_and_figures_that_exist(name: str):
    known, covered = sample_names() | {"up"}, set()
    for panel in read(name)["panels"]:
        at = panel["gridPos"]
        cells = {(at["x"] + dx, at["y"] + dy) for dx in range(at["w"]) for dy in range(at["h"])}
        assert not cells & covered, panel["title"]
        assert max(x for x, _ in cells) < 24
        covered |= cells
        assert panel["title"] and panel["description"]
        assert panel["fieldConfig"]["defaults"]["thresholds"]["steps"][0]["value"] is None
        for target in panel["targets"]:
            assert target["datasource"]["uid"] == UID
            assert set(re.findall(r"\bvoicebot_[a-z_]+", target["expr"])) <= known


@pytest.mark.parametrize("name", DASHBOARDS)
def test_counters_are_read_so_that_a_restart_is_forgiven(name: str):
    for panel in read(name)["panels"]:
        for target in panel["targets"]:
            assert not BARE.findall(target["expr"]), panel["title"]


def test_the_colours_change_where_the_operators_expect_it():
    steps = {}
    for panel in read("voicebot-roi.json")["panels"]:
        found = panel["fieldConfig"]["defaults"]["thresholds"]["steps"]
        steps[panel["title"]] = [(step["value"], step["color"]) for step in found]
    assert steps["Taux de résolution automatique"] == [(None, "red"), (0.5, "yellow"), (0.7, "green")]
    assert steps["Taux de cache"][-1] == (0.5, "green")
    assert steps["Durée moyenne de traitement"] == [(None, "green"), (120, "yellow"), (300, "red")]


@pytest.mark.parametrize("name", DASHBOARDS)
def test_grafanas_own_types_take_every_key(name: str):
    """Read into Grafana's published types and written again, nothing of ours is lost or different."""
    register_default_plugins()
    ours = read(name)
    theirs = json.loads(json.dumps(Dashboard.from_json(ours), cls=JSONEncoder))
    assert lost(ours, theirs) == []


def lost(ours: object, theirs: object, at: str = "") -> list[str]:
    """Where ours has something that theirs does not have, or has otherwise."""
    match ours, theirs:
        case dict(), dict():
            return [place for key, value in ours.items() for place in lost(value, theirs.get(key), f"{at}/{key}")]
        case list(), list() if len(ours) == len(theirs):
            pairs = enumerate(zip(ours, theirs, strict=True))
            return [place for n, (one, other) in pairs for place in lost(one, other, f"{at}[{n}]")]
        case _:
            return [] if ours == theirs else [at]
