"""I/O. Rewrites what is made from the settings table: .env.example and the tables of the two READMEs.

`python -m ops.generate`, or `make generate`. A test compares, so that nobody forgets it. The engine itself speaks
French to its operators; the English of the README is only here.
"""

from __future__ import annotations

from pathlib import Path

from sav_engine.config import SETTINGS, generate_env_example, settings_table_markdown

ROOT = Path(__file__).resolve().parent.parent
BEGIN = "<!-- settings: begin (make generate) -->\n"
END = "<!-- settings: end -->\n"

ENGLISH = {
    "AUDIOSOCKET_HOST": "where Asterisk connects",
    "AUDIOSOCKET_PORT": "its port; 0 takes a free one",
    "MAX_CONCURRENT_CALLS": "calls at once; beyond it a line goes back to the dialplan",
    "SAV_MEDIA": "pump: one clock for all calls; direct: two tasks per call",
    "SAV_COMPANY_NAME": "said in the greeting; `sav prompts build` renders it",
    "SAV_BOT_NAME": "first name of the assistant",
    "SAV_FLOW": "the table of the conversation",
    "SAV_ALWAYS_OPEN": "1: no opening hours; 0: opening hours; empty: none in try-out mode only",
    "SAV_DEMO_CLIENTS": "1: load the marked demo clients; 0: never; empty: in try-out mode only",
    "SAV_OPEN_TICKET_DAYS": "days after which an open ticket is no longer mentioned to the caller",
    "SAV_TRANSFERS_PER_10_MIN": "transfers in ten minutes at which technicians count as busy",
    "AMI_HOST": "Asterisk's manager; empty: no caller number and no transfer",
    "AMI_PORT": "its port",
    "AMI_USERNAME": "account in manager.conf",
    "AMI_SECRET": "its password",
    "AMI_TRANSFER_CONTEXT": "dialplan context where calls are transferred",
    "AMI_TRANSFER_EXTEN": "extension in it",
    "DB_CLIENTS_DSN": "database of clients; empty: the embedded PostgreSQL",
    "DB_TICKETS_DSN": "database of tickets; empty: the embedded PostgreSQL",
    "SAV_STATE_DIR": "embedded databases, traces, record of the running engine",
    "SAV_MODEL_DIR": "local copies of the embedded speech models",
    "PG_BINDIR": "PostgreSQL programs to use instead of the embedded ones",
    "DEEPGRAM_API_KEY": "transcriber (accepted, not used yet)",
    "GROQ_API_KEY": "language model (accepted, not used yet)",
    "ELEVENLABS_API_KEY": "voice (accepted, not used yet)",
    "ELEVENLABS_MODEL": "its model (not used yet)",
    "ELEVENLABS_VOICE_ID": "the voice chosen (not used yet)",
    "PROMETHEUS_HOST": "where /metrics, /healthz and /readyz are served",
    "PROMETHEUS_PORT": "their port; 0 takes a free one",
    "LOG_LEVEL": "DEBUG, INFO, WARNING or ERROR",
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


def documents() -> dict[Path, str]:
    """What each generated document should hold."""
    tables = {ROOT / "README.md": english_table(), ROOT / "README.fr.md": settings_table_markdown()}
    texts = {path: with_table(path.read_text(encoding="utf-8"), table) for path, table in tables.items()}
    return {ROOT / ".env.example": generate_env_example(), **texts}


def main() -> None:
    for path, text in documents().items():
        path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
