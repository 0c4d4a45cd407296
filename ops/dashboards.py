"""Pure. The two Grafana dashboards, from one table of panels each; `ops.generate` writes them to ops/grafana/.

A panel asks only for figures of the engine, prices too. Counters are read through increase() and rate(), which
forgive a restart: over the range the reader has chosen (`$__range`), or over `$__rate_interval` where time runs along
the panel.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any, Literal

from attrs import frozen

UID = "voicebot-prometheus"  # of the datasource; provisioned under this name
DATASOURCE = {"type": "prometheus", "uid": UID}
Kind = Literal["stat", "gauge", "piechart", "timeseries", "bargauge", "table"]
WIDTH = 24  # Grafana's columns
HEIGHT = 8
GREEN, YELLOW, RED = "green", "yellow", "red"
Steps = tuple[tuple[float | None, str], ...]  # from this value on, this colour; the first from minus infinity


@frozen
class Query:
    """legend: of each series, `{{label}}` is replaced."""

    expr: str
    legend: str = ""


@frozen
class Panel:
    """unit: of Grafana. steps: thresholds. width: of 24 columns. interval: shortest step of a curve."""

    title: str
    about: str
    kind: Kind
    queries: tuple[Query, ...]
    unit: str = "short"
    steps: Steps = ()
    width: int = 8
    decimals: int | None = None
    maximum: float | None = None
    interval: str | None = None


@frozen
class Dashboard:
    uid: str
    title: str
    since: str  # what is shown at first
    refresh: str
    panels: tuple[Panel, ...]


TRIED = 'sum(increase(voicebot_calls_total{status!="closed"}[$__range]))'  # out of hours nothing is tried
RESOLVED = 'sum(increase(voicebot_calls_total{status="resolved"}[$__range]))'
COST = "sum(increase(voicebot_provider_cost_eur_total[$__range]))"
CACHED = 'sum(increase(voicebot_elevenlabs_requests_total{type="cache_hit"}[$__range]))'
SPOKEN = "sum(increase(voicebot_elevenlabs_requests_total[$__range]))"


def by(label: str, name: str) -> Query:
    """A counter over the range, by one label, without what is 0."""
    return Query(f"sum by ({label}) (increase(voicebot_{name}[$__range])) > 0", f"{{{{{label}}}}}")


def quantile(q: float, name: str, label: str = "", legend: str = "") -> Query:
    """Of a histogram, along time."""
    labels = f"le, {label}" if label else "le"
    expr = f"histogram_quantile({q}, sum by ({labels}) (rate(voicebot_{name}_bucket[$__rate_interval])))"
    return Query(expr, legend or (f"{{{{{label}}}}}" if label else f"p{round(q * 100)}"))


BUSINESS = Dashboard(
    "voicebot-roi",
    "Voicebot SAV - ROI & KPIs Business",
    "now-24h",
    "1m",
    (
        Panel(
            "Coût moyen par appel",
            "Services payants, par appel pris pendant les heures d'ouverture. Prix : réglages SAV_PRICE_*.",
            "stat",
            (Query(f"{COST} / ({TRIED} > 0)"),),
            unit="currencyEUR",
            steps=((None, GREEN), (0.15, YELLOW), (0.3, RED)),
            decimals=3,
        ),
        Panel(
            "Économies face à un agent",
            "Appels résolus sans technicien, au prix d'un appel pris par une personne (SAV_PRICE_HUMAN_CALL), moins"
            " le coût des services pour tous les appels.",
            "stat",
            (Query(f'{RESOLVED} * scalar(max(voicebot_price_eur{{of="human_call"}})) - {COST}'),),
            unit="currencyEUR",
            steps=((None, RED), (0, GREEN)),
            decimals=2,
        ),
        Panel(
            "Coût par service",
            "Ce que chaque service a coûté sur la période.",
            "piechart",
            (Query("sum by (provider) (increase(voicebot_provider_cost_eur_total[$__range]))", "{{provider}}"),),
            unit="currencyEUR",
            decimals=2,
        ),
        Panel(
            "Taux de résolution automatique",
            "Appels résolus sans technicien, sur les appels pris pendant les heures d'ouverture.",
            "gauge",
            (Query(f"{RESOLVED} / ({TRIED} > 0)"),),
            unit="percentunit",
            steps=((None, RED), (0.5, YELLOW), (0.7, GREEN)),
            maximum=1,
        ),
        Panel(
            "Taux de cache",
            "Phrases dites depuis leur enregistrement, donc gratuites et sans attente.",
            "gauge",
            (Query(f"{CACHED} / ({SPOKEN} > 0)"),),
            unit="percentunit",
            steps=((None, RED), (0.3, YELLOW), (0.5, GREEN)),
            maximum=1,
        ),
        Panel(
            "Durée moyenne de traitement",
            "De la première à la dernière seconde de l'appel.",
            "stat",
            (
                Query(
                    "sum(increase(voicebot_call_duration_seconds_sum[$__range]))"
                    " / (sum(increase(voicebot_call_duration_seconds_count[$__range])) > 0)"
                ),
            ),
            unit="s",
            steps=((None, GREEN), (120, YELLOW), (300, RED)),
            decimals=0,
        ),
        Panel(
            "Appels par heure",
            "Appels terminés dans l'heure qui précède, par issue.",
            "timeseries",
            (Query("sum by (status) (increase(voicebot_calls_total[1h]))", "{{status}}"),),
            width=24,
            interval="5m",
            decimals=0,
        ),
        Panel(
            "Répartition des problèmes",
            "mobile : toute panne de téléphonie, fixe comprise.",
            "piechart",
            (by("problem_type", "calls_total"),),
            decimals=0,
        ),
        Panel(
            "Satisfaction",
            "Humeur des appelants à la fin de leur appel.",
            "piechart",
            (by("sentiment", "client_sentiment_total"),),
            decimals=0,
        ),
        Panel(
            "Tickets par gravité",
            "Tickets écrits en base.",
            "bargauge",
            (by("severity", "tickets_created_total"),),
            decimals=0,
        ),
    ),
)

UP: Steps = ((None, RED), (1, GREEN))
NONE_IS_WELL: Steps = ((None, GREEN), (1, RED))
LIVE = Dashboard(
    "voicebot-live",
    "Voicebot SAV - Temps réel",
    "now-1h",
    "15s",
    (
        Panel(
            "Appels en cours", "En ce moment.", "stat", (Query("sum(voicebot_active_calls)"),), width=4, decimals=0
        ),
        Panel(
            "Moteurs",
            "1 : sa page de mesures répond.",
            "stat",
            (Query('up{job="voicebot"}', "{{instance}}"),),
            steps=UP,
            width=4,
        ),
        Panel(
            "Services",
            "1 : utilisé ; 0 : mis de côté, la parole embarquée répond à sa place.",
            "stat",
            (Query("min by (provider) (voicebot_provider_up)", "{{provider}}"),),
            steps=UP,
            width=6,
        ),
        Panel(
            "Bases de données",
            "1 : répond.",
            "stat",
            (Query("min by (database) (voicebot_database_up)", "{{database}}"),),
            steps=UP,
            width=6,
        ),
        Panel(
            "Tickets en attente",
            "Sur le disque, jusqu'à ce que la base les prenne.",
            "stat",
            (Query("sum(voicebot_spool_tickets)"),),
            steps=((None, GREEN), (1, YELLOW), (6, RED)),
            width=4,
        ),
        Panel(
            "Attente d'une réponse",
            "De la fin de la phrase de l'appelant au premier son du robot. Buts : médiane 0,9 s, p90 1,3 s.",
            "timeseries",
            (quantile(0.5, "response_seconds"), quantile(0.9, "response_seconds")),
            unit="s",
            steps=((None, GREEN), (0.9, YELLOW), (1.3, RED)),
            width=12,
        ),
        Panel(
            "Où passe l'attente",
            "Moyenne par cause : silence constaté, transcription, décision, mots, voix, ligne ; ensemble, l'attente.",
            "timeseries",
            (
                Query(
                    "sum by (cause) (rate(voicebot_turn_latency_seconds_sum[$__rate_interval]))"
                    " / (sum by (cause) (rate(voicebot_turn_latency_seconds_count[$__rate_interval])) > 0)",
                    "{{cause}}",
                ),
            ),
            unit="s",
            width=12,
        ),
        Panel(
            "Trames en retard",
            "Part des trames parties plus de 20 ms trop tard ; au-delà de 1 %, le son est haché.",
            "timeseries",
            (
                Query(
                    "sum(rate(voicebot_frames_late_total[$__rate_interval]))"
                    " / (sum(rate(voicebot_frames_sent_total[$__rate_interval])) > 0)",
                    "en retard",
                ),
            ),
            unit="percentunit",
            steps=((None, GREEN), (0.01, RED)),
        ),
        Panel(
            "Retard des trames (p99)",
            "99 trames sur 100 partent avec moins de retard.",
            "timeseries",
            (quantile(0.99, "frame_lateness_seconds"),),
            unit="s",
            steps=((None, GREEN), (0.02, RED)),
        ),
        Panel(
            "Coupure de parole (p90)",
            "Du premier son de l'appelant sur le robot au silence du robot.",
            "timeseries",
            (quantile(0.9, "barge_in_seconds"),),
            unit="s",
        ),
        Panel(
            "Transcription (p90)",
            "De la fin de la phrase aux derniers mots.",
            "timeseries",
            (quantile(0.9, "stt_response_seconds"),),
            unit="s",
        ),
        Panel(
            "Voix (p90)",
            "Du texte au premier son, par origine.",
            "timeseries",
            (quantile(0.9, "tts_response_seconds", "source"),),
            unit="s",
        ),
        Panel(
            "Modèle de langage (p90)",
            "De la demande à la réponse, par tâche. Le résumé se fait après l'appel.",
            "timeseries",
            (quantile(0.9, "llm_response_seconds", "task"),),
            unit="s",
        ),
        Panel(
            "Erreurs",
            "Sur la période, par composant et par genre.",
            "table",
            (
                Query(
                    "sum by (component, error_type) (increase(voicebot_errors_total[$__range])) > 0",
                    "{{component}} {{error_type}}",
                ),
            ),
            decimals=0,
        ),
        Panel(
            "Replis",
            "Demandes auxquelles un autre a dû répondre, par service.",
            "bargauge",
            (Query("sum by (provider) (increase(voicebot_provider_fallbacks_total[$__range]))", "{{provider}}"),),
            steps=NONE_IS_WELL,
            decimals=0,
        ),
        Panel(
            "Pas entendu, pas compris",
            "Questions restées sans réponse, et réponses qui n'ont pas été comprises.",
            "bargauge",
            (
                Query("sum(increase(voicebot_noinput_total[$__range]))", "silence"),
                Query("sum(increase(voicebot_nomatch_total[$__range]))", "pas compris"),
            ),
            decimals=0,
        ),
        Panel("Appels refusés", "Par raison, balayages de ports compris.", "table", (by("kind", "refused_total"),)),
        Panel("Transferts", "Par issue.", "table", (by("outcome", "transfers_total"),)),
        Panel(
            "Prix",
            "Comme ils sont réglés (SAV_PRICE_*).",
            "table",
            (Query("max by (of) (voicebot_price_eur)", "{{of}}"),),
            unit="currencyEUR",
            decimals=2,
        ),
    ),
)
DASHBOARDS = {"voicebot-roi.json": BUSINESS, "voicebot-temps-reel.json": LIVE}


def as_json(dashboard: Dashboard) -> str:
    return json.dumps(_dashboard(dashboard), ensure_ascii=False, indent=2) + "\n"


def _dashboard(dashboard: Dashboard) -> dict[str, Any]:
    return {
        "uid": dashboard.uid,
        "title": dashboard.title,
        "tags": ["voicebot"],
        "timezone": "browser",
        "editable": True,
        "graphTooltip": 1,
        "refresh": dashboard.refresh,
        "schemaVersion": 38,
        "time": {"from": dashboard.since, "to": "now"},
        "panels": _placed(dashboard.panels),
    }


def _placed(panels: Sequence[Panel]) -> list[dict[str, Any]]:
    """Left to right, a new row where one does not fit any more."""
    placed, x, y = [], 0, 0
    for number, panel in enumerate(panels, start=1):
        if x + panel.width > WIDTH:
            x, y = 0, y + HEIGHT
        placed.append({"id": number, "gridPos": {"h": HEIGHT, "w": panel.width, "x": x, "y": y}, **_panel(panel)})
        x += panel.width
    return placed


def _panel(panel: Panel) -> dict[str, Any]:
    shown: dict[str, Any] = {
        "type": panel.kind,
        "title": panel.title,
        "description": panel.about,
        "datasource": DATASOURCE,
        "targets": [_target(panel, query, chr(ord("A") + n)) for n, query in enumerate(panel.queries)],
        "fieldConfig": {"defaults": _defaults(panel), "overrides": []},
        "options": _options(panel.kind),
    }
    return {**shown, "interval": panel.interval} if panel.interval else shown


def _target(panel: Panel, query: Query, ref: str) -> dict[str, Any]:
    is_curve = panel.kind == "timeseries"
    return {
        "refId": ref,
        "datasource": DATASOURCE,
        "expr": query.expr,
        "legendFormat": query.legend or "__auto",
        "instant": not is_curve,
        "range": is_curve,
        "format": "table" if panel.kind == "table" else "time_series",
    }


def _defaults(panel: Panel) -> dict[str, Any]:
    steps = panel.steps or ((None, GREEN),)
    defaults: dict[str, Any] = {
        "unit": panel.unit,
        "noValue": "—",
        "color": {"mode": "thresholds" if panel.steps and panel.kind != "timeseries" else "palette-classic"},
        "thresholds": {"mode": "absolute", "steps": [{"value": value, "color": colour} for value, colour in steps]},
    }
    if panel.decimals is not None:
        defaults["decimals"] = panel.decimals
    if panel.maximum is not None:
        defaults |= {"min": 0, "max": panel.maximum}
    if panel.kind == "timeseries":
        defaults["custom"] = {"drawStyle": "line", "lineWidth": 2, "fillOpacity": 10, "showPoints": "auto"}
    return defaults


def _options(kind: Kind) -> dict[str, Any]:
    reduced = {"reduceOptions": {"values": False, "calcs": ["lastNotNull"], "fields": ""}}
    match kind:
        case "stat":
            return {**reduced, "colorMode": "value", "graphMode": "none", "textMode": "auto"}
        case "gauge":
            return {**reduced, "showThresholdLabels": False, "showThresholdMarkers": True}
        case "piechart":
            legend = {
                "displayMode": "table",
                "placement": "right",
                "showLegend": True,
                "values": ["value", "percent"],
            }
            return {**reduced, "pieType": "donut", "legend": legend}
        case "bargauge":
            return {**reduced, "displayMode": "basic", "orientation": "horizontal"}
        case "timeseries":
            legend = {"displayMode": "list", "placement": "bottom", "showLegend": True, "calcs": []}
            return {"legend": legend, "tooltip": {"mode": "multi", "sort": "desc"}}
        case "table":
            return {"showHeader": True}
