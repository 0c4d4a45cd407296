"""The alert rules and their runbook: each rule says where to read on, and asks for figures that exist."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from prometheus_client import generate_latest
from prometheus_client.parser import text_string_to_metric_families

from sav_engine.assemble_figures import figures_of
from sav_engine.media.counters import Counters
from sav_engine.metrics import Metrics

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "ops/prometheus"
RULES: list[dict[str, Any]] = [
    rule
    for group in yaml.safe_load((FOLDER / "rules/voicebot.yml").read_text("utf-8"))["groups"]
    for rule in group["rules"]
]
ALERTS = {rule["alert"]: rule for rule in RULES if "alert" in rule}
RECORDED = {rule["record"] for rule in RULES if "record" in rule}
WANTED = {  # what an operator is to be told, at least
    *("VoicebotMoteurArrete", "VoicebotSonEnRetard", "VoicebotErreurs", "VoicebotServiceEnPanne"),
    *("VoicebotTicketsEnAttente", "VoicebotResolutionEnBaisse", "VoicebotCoutParAppel"),
}


def sample_names() -> set[str]:
    metrics = Metrics("test")
    metrics.publish(lambda: figures_of(Counters()))
    page = generate_latest(metrics.registry).decode()
    families = list(text_string_to_metric_families(page))
    names = {sample.name for family in families for sample in family.samples}
    kinds = {"counter": ("_total",), "histogram": ("_bucket", "_sum", "_count")}
    return names | {family.name + end for family in families for end in kinds.get(family.type, ("",))}


def test_what_an_operator_must_be_told_is_told():
    assert set(ALERTS) >= WANTED


@pytest.mark.parametrize("name", ALERTS)
def test_each_alert_has_its_chapter_in_the_runbook(name: str):
    document, _, anchor = ALERTS[name]["annotations"]["runbook_url"].partition("#")
    chapters = (ROOT / document).read_text("utf-8").split("\n## ")
    chapter = next(text for text in chapters if text.startswith(f"{name}\n"))
    assert anchor == name.lower()
    for part in ("**Ce que cela veut dire.**", "**Où regarder.**", "**Quoi faire.**"):
        assert part in chapter
    assert ALERTS[name]["labels"]["severity"] in ("critical", "warning")


def test_rules_ask_only_for_figures_the_engine_has():
    known = sample_names()
    for rule in RULES:
        for name in re.findall(r"\bvoicebot_[a-z_]+", rule["expr"]):
            assert name in known, (rule, name)
        assert set(re.findall(r"\bvoicebot:[a-z_0-9:]+", rule["expr"])) <= RECORDED


def test_each_alert_is_tried_by_promtool_both_ways():
    """Raised once at least, and silent once at least; tests/conformance runs them."""
    cases = [
        case
        for test in yaml.safe_load((FOLDER / "rules_test.yml").read_text("utf-8"))["tests"]
        for case in test.get("alert_rule_test", [])
    ]
    assert {case["alertname"] for case in cases if case["exp_alerts"]} == set(ALERTS)
    assert {case["alertname"] for case in cases if not case["exp_alerts"]} == set(ALERTS)
