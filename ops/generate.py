"""I/O. Rewrites what is made from the code: .env.example and the tables of the two READMEs from the settings table,
ops/asterisk/ from the dialplan that `sav dialplan` prints, the drawings of the flows as `sav draw` makes them.

`python -m ops.generate`, or `make generate`. A test compares, so that nobody forgets it. The engine itself speaks
French to its operators; the English of the README is only here.
"""

from __future__ import annotations

from pathlib import Path

from attrs import evolve

from ops.dashboards import DASHBOARDS, as_json
from sav_engine.config import SETTINGS, Config
from sav_engine.config_documents import generate_env_example, settings_table_markdown
from sav_engine.dialplan import Installation, extensions, manager
from sav_engine.flow.draw import svg
from sav_engine.flow.draw_mermaid import mermaid
from sav_engine.flow_files import read_flow
from sav_engine.prompts.sounds import texts_of

ROOT = Path(__file__).resolve().parent.parent
BEGIN = "<!-- settings: begin (make generate) -->\n"
END = "<!-- settings: end -->\n"

DRAWN, DRAWN_END = "<!-- flow: made by make generate -->\n", "<!-- flow: end -->\n"

ENGLISH = {
    "AUDIOSOCKET_HOST": "where Asterisk connects",
    "AUDIOSOCKET_PORT": "its port; 0 takes a free one",
    "MAX_CONCURRENT_CALLS": "calls at once; beyond it a line goes back to the dialplan",
    "SAV_OVERLOAD": "A refused call: `close` gives it back to the dialplan at once, `busy` after a sentence",
    "SAV_LATENESS_MS": "Refuse when 1 frame in 100 is later than this, in ms, over 5 s; `off`: never",
    "SAV_MEDIA": "pump: one clock for all calls; direct: two tasks per call",
    "SAV_COMPANY_NAME": "said in the greeting; `sav prompts build` renders it",
    "SAV_BOT_NAME": "first name of the assistant",
    "SAV_MASK": "0 leaves insults in tickets as they were said",
    "SAV_FLOW": "the table of the conversation",
    "SAV_ALWAYS_OPEN": "1: no opening hours; 0: opening hours; empty: none in try-out mode only",
    "SAV_DEMO_CLIENTS": "1: load the marked demo clients; 0: never; empty: in try-out mode only",
    "SAV_OPEN_TICKET_DAYS": "days after which an open ticket is no longer mentioned to the caller",
    "SAV_TRANSFERS_PER_10_MIN": "transfers in ten minutes at which technicians count as busy",
    "AMI_HOST": "Asterisk's manager; empty: no caller number and no transfer",
    "AMI_PORT": "its port",
    "AMI_USERNAME": "account in manager.conf",
    "AMI_SECRET": "its password",
    "AMI_AUTH": "login; md5: the password does not travel in clear",
    "AMI_SERVERS": "YAML file of several Asterisk servers, told apart by where their calls come from",
    "AMI_TRANSFER_BY": "who moves the caller; dialplan: the dialplan, by SAV_NEXT",
    "AMI_TRANSFER_CONTEXT": "dialplan context where calls are transferred",
    "AMI_TRANSFER_EXTEN": "extension in it",
    "AMI_TECHNICIAN": "telephone called first and told of the caller, such as PJSIP/600; empty: a plain transfer",
    "DB_CLIENTS_DSN": "database of clients; empty: the embedded PostgreSQL",
    "DB_TICKETS_DSN": "database of tickets; empty: the embedded PostgreSQL",
    "SAV_STATE_DIR": "embedded databases, traces, record of the running engine",
    "SAV_MODEL_DIR": "local copies of the embedded speech models",
    "PG_BINDIR": "PostgreSQL programs to use instead of the embedded ones",
    "SMTP_URL": "mail server; empty: no e-mail goes out",
    "SAV_MAIL_FROM": "sender of e-mails",
    "SAV_SUPPORT_EMAIL": "mailbox of the support, told of tickets",
    "WEBHOOK_URL": "another system, which gets each ticket as signed JSON",
    "WEBHOOK_SECRET": "key of that signature",
    "SAV_RECORDING": "Stereo recording of calls; opus: a sixth of the size; off: none",
    "SAV_KEEP_RECORDINGS_DAYS": "days recordings are kept; 0: without limit",
    "SAV_KEEP_TRACES_DAYS": "days the traces of calls are kept; 0: without limit",
    "SAV_KEEP_TRANSCRIPTS_DAYS": "days the dialogues of tickets are kept; 0: without limit",
    "SAV_KEEP_TICKETS_DAYS": "days tickets are kept; 0: without limit",
    "SAV_STT": "who listens; auto: deepgram when its key is set, the embedded transcriber otherwise",
    "DEEPGRAM_API_KEY": "key of the transcriber",
    "DEEPGRAM_URL": "its address, in Europe by default",
    "DEEPGRAM_MODEL": "its model; the words it should expect are in flows/keyterms.yaml",
    "DEEPGRAM_MIP_OPT_OUT": "1: calls do not train its models (the price may differ)",
    "SAV_LLM": "who writes the summary of a call; auto: groq when its key is set, rules otherwise",
    "GROQ_API_KEY": "key of the language model",
    "GROQ_BASE_URL": "its address, with the prefix",
    "GROQ_MODELS": "models in the order they are tried, checked at the start",
    "SAV_TTS": "the voice of the calls; auto: elevenlabs when its key is set, the embedded one otherwise",
    "ELEVENLABS_API_KEY": "key of the voice",
    "ELEVENLABS_BASE_URL": "its address",
    "ELEVENLABS_MODEL": "its model",
    "ELEVENLABS_VOICE_ID": "the voice chosen",
    "ELEVENLABS_FORMAT": "its sound; ulaw_8000 takes half the bandwidth",
    "ELEVENLABS_TRANSPORT": "http: a request a sentence; websocket: a connection kept from one to the next",
    "ELEVENLABS_STABILITY": "how even the voice is, 0 to 1",
    "ELEVENLABS_SIMILARITY": "how near to its original, 0 to 1",
    "ELEVENLABS_STYLE": "how expressive, 0 to 1; above 0 the first sound is late",
    "ELEVENLABS_SPEED": "0.7 to 1.2",
    "ELEVENLABS_CONCURRENT": "sentences at once, as the plan allows; further ones wait",
    "SAV_HEDGE": "1: an answer later than usual is asked for twice, and paid for twice",
    "SAV_DAILY_BUDGET_EUR": "spent in a day, it stops paid services until midnight; empty: no limit",
    "SAV_PRICE_ELEVENLABS_1000_CHARS": "EUR for a thousand characters",
    "SAV_PRICE_DEEPGRAM_HOUR": "EUR for an hour of listening",
    "SAV_PRICE_GROQ_MILLION_IN": "EUR for a million tokens read",
    "SAV_PRICE_GROQ_MILLION_CACHED": "the same when they were read before",
    "SAV_PRICE_GROQ_MILLION_OUT": "EUR for a million tokens written",
    "SAV_PRICE_HUMAN_CALL": "EUR for a call that a person takes; to compare with",
    "PROMETHEUS_HOST": "where /metrics, /healthz and /readyz are served",
    "PROMETHEUS_PORT": "their port; 0 takes a free one",
    "DASHBOARD_HOST": "address of the supervisors' dashboard",
    "DASHBOARD_PORT": "its port",
    "DASHBOARD_URL": "its address as people type it, when a proxy publishes it; used in links too",
    "DASHBOARD_USERS": "its accounts, written by `sav dashboard account`",
    "DASHBOARD_SESSION_HOURS": "after which people log in again",
    "DASHBOARD_CLIENTS_DSN": "database of clients, under the dashboard's role",
    "DASHBOARD_TICKETS_DSN": "database of tickets, under that role; both empty: the embedded PostgreSQL",
    "DASHBOARD_TRACES": "folder of the calls' traces; empty: the one in the state directory",
    "DASHBOARD_RECORDINGS": "folder of recordings; empty: the one in the state directory",
    "DASHBOARD_TLS_CERT": "certificate, to serve HTTPS",
    "DASHBOARD_TLS_KEY": "its private key",
    "DASHBOARD_BEHIND_HTTPS": "1: a proxy in front of it speaks HTTPS to browsers",
    "LOG_LEVEL": "DEBUG, INFO, WARNING or ERROR",
    "SAV_TRACES": "OpenTelemetry spans; auto: as soon as there is an OTEL_EXPORTER_OTLP_ENDPOINT",
    "OTEL_EXPORTER_OTLP_ENDPOINT": "collector, OTLP over HTTP, without /v1/traces",
    "OTEL_EXPORTER_OTLP_HEADERS": "its headers: name=value,name=value",
    "OTEL_SERVICE_NAME": "name it knows us by",
    "SAV_LOG_CALLER_WORDS": "1: callers' words and numbers in the log (personal data)",
}


def english_table() -> str:
    """The configuration table of the English README."""
    rows = ["| Variable | Default | Meaning |", "|---|---|---|"]
    for row in SETTINGS:
        default = f"`{row.default}`" if row.default else ""
        secret = " (secret)" if row.is_secret else ""
        rows.append(f"| `{row.env}` | {default} | {ENGLISH[row.env]}{secret} |")
    return "\n".join(rows) + "\n"


def with_table(text: str, table: str) -> str:
    """The document with the table between its two marks. Raises ValueError when a mark is missing."""
    before, _, rest = text.partition(BEGIN)
    _, mark, after = rest.partition(END)
    if not mark:
        raise ValueError(f"the marks {BEGIN.strip()} and {END.strip()} are missing")
    return f"{before}{BEGIN}{table}{END}{after}"


def asterisk_files() -> dict[Path, str]:
    """The dialplan and the manager account for the default settings, as `sav dialplan` prints them."""
    folder = ROOT / "ops/asterisk"
    application, freepbx = Installation(), Installation(flavour="freepbx", queue="600")
    return {
        folder / "extensions.conf": extensions(application),
        folder / "extensions-channel-driver.conf": extensions(evolve(application, driver=True)),
        folder / "extensions-warm-transfer.conf": extensions(evolve(application, warm=True)),
        folder / "manager.conf": manager(application),
        folder / "manager-warm-transfer.conf": manager(evolve(application, warm=True)),
        folder / "freepbx/extensions_custom.conf": extensions(freepbx),
        folder / "freepbx/manager_custom.conf": manager(freepbx),
    }


def with_drawing(text: str, drawn: str) -> str:
    """The document with the drawing between its two marks. Raises ValueError when a mark is missing."""
    before, _, rest = text.partition(DRAWN)
    _, mark, after = rest.partition(DRAWN_END)
    if not mark:
        raise ValueError(f"the marks {DRAWN.strip()} and {DRAWN_END.strip()} are missing")
    return f"{before}{DRAWN}```mermaid\n{drawn}```\n{DRAWN_END}{after}"


def drawings() -> dict[Path, str]:
    """The shipped flows, as `sav draw` draws them."""
    texts = texts_of(Config())
    return {
        ROOT / f"docs/{name}.svg": svg(read_flow(ROOT / f"flows/{name}.yaml"), texts, None)
        for name in ("sav", "nuit")
    }


def dashboards() -> dict[Path, str]:
    folder = ROOT / "ops/grafana/dashboards"
    return {folder / name: as_json(dashboard) for name, dashboard in DASHBOARDS.items()}


def documents() -> dict[Path, str]:
    """What each generated document should hold."""
    tables = {ROOT / "README.md": english_table(), ROOT / "README.fr.md": settings_table_markdown()}
    texts = {path: with_table(path.read_text(encoding="utf-8"), table) for path, table in tables.items()}
    drawn = mermaid(read_flow(ROOT / "flows/sav.yaml"))
    texts = {path: with_drawing(text, drawn) for path, text in texts.items()}
    return {ROOT / ".env.example": generate_env_example(), **texts, **asterisk_files(), **drawings(), **dashboards()}


def main() -> None:
    for path, text in documents().items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
