"""I/O. Rewrites what is made from the settings table: .env.example and the tables of the two READMEs.

`python -m ops.generate`, or `make generate`. A test compares, so that nobody forgets it.
"""

from __future__ import annotations

from pathlib import Path

from sav_engine.config import generate_env_example, settings_table_markdown

ROOT = Path(__file__).resolve().parent.parent
BEGIN = "<!-- settings: begin (make generate) -->\n"
END = "<!-- settings: end -->\n"


def with_table(text: str, table: str) -> str:
    """The document with the table between its two marks. Raises ValueError when a mark is missing."""
    before, _, rest = text.partition(BEGIN)
    _, mark, after = rest.partition(END)
    if not mark:
        raise ValueError(f"the marks {BEGIN.strip()} and {END.strip()} are missing")
    return f"{before}{BEGIN}{table}{END}{after}"


def main() -> None:
    (ROOT / ".env.example").write_text(generate_env_example(), encoding="utf-8")
    for name in ("README.md", "README.fr.md"):
        path = ROOT / name
        path.write_text(with_table(path.read_text(encoding="utf-8"), settings_table_markdown()), encoding="utf-8")


if __name__ == "__main__":
    main()
