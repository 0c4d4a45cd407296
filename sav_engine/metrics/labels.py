"""Pure. The closed lists that labels take their values from; whatever is in none of them is counted as `other`."""

from __future__ import annotations

from collections.abc import Collection

STATUSES = ("resolved", "transferred", "open", "abandoned", "closed", "failed")
PROBLEMS = ("internet", "mobile", "unknown")
SENTIMENTS = ("positive", "neutral", "negative")
SEVERITIES = ("LOW", "MEDIUM", "HIGH", "CRITICAL")
TAGS = (
    *("FIBRE_SYNCHRO", "FIBRE_DEBIT", "WIFI_FAIBLE", "BOX_ETEINTE", "CONNEXION_INSTABLE", "DNS_PROBLEME"),
    *("MOBILE_RESEAU", "MOBILE_DATA", "MOBILE_APPELS", "MOBILE_SMS", "CARTE_SIM"),
    "UNKNOWN",
)
COMPONENTS = ("call", "media", "transcriber", "voice", "llm", "telephony", "records", "flow", "actions", "server")
VOICE_SOURCES = ("cache", "local", "elevenlabs")
REFUSALS = (
    "http",
    "tls",
    "ssh",
    "rdp",
    "random",
    "silent",
    "empty",
    "cut",
    "reset",
    "full",
    "late",
    "draining",
    "unkept",
)
BARGE_INS = ("paused", "resumed", "stopped")
PROVIDERS = ("deepgram", "groq", "elevenlabs")
PRICES = (  # of what, in the singular: a gauge each, in EUR
    "voice_1000_characters",
    "transcriber_hour",
    "model_million_tokens_in",
    "model_million_tokens_cached",
    "model_million_tokens_out",
    "human_call",
)
# Faults our code names: a series must be there before it can be seen to grow, and the first one may be an alarm.
FAULTS = {
    "records": ("ticket_lost", "ticket_late", "newcomer_lost", "newcomer_late", "draft_not_kept"),
    "server": ("budget_spent",),
    "voice": ("synthesis_failed", "synthesis_late", "elevenlabs_open"),
    "transcriber": ("transcriber_lost", "deepgram_open"),
    "telephony": ("ami_unreachable", "ami_no_answer"),
    "flow": ("encoder_late", "encoder_failed"),
    "llm": (
        *("summary_by_rules", "summary_late", "groq_open", "meaning_late", "meaning_failed"),
        *("sentence_refused", "sentence_late", "sentence_failed"),
    ),
}
RECORDING_OUTCOMES = ("kept", "refused", "unannounced", "lost", "salvaged")
HEDGE_WINNERS = ("first", "second")
LLM_TASKS = ("reply", "summary", "understand")
LOOKUPS = ("client", "history", "open_ticket", "transfers")
LOOKUP_OUTCOMES = ("found", "none", "down", "late")
DATABASES = ("clients", "tickets")
CHANNELS = ("mail", "webhook")
LETTER_OUTCOMES = ("sent", "retry", "refused")
TRANSFERS = ("transferred", "no_ami", "unreachable", "no_channel", "gone", "no_place", "refused", "late", "no_answer")
OTHER = "other"
OPEN_VALUES_MAX = 40  # error types and models are named in code and configuration: more than that is a leak


def known(value: str, values: Collection[str]) -> str:
    return value if value in values else OTHER
