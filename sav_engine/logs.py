"""I/O. Log lines for the night shift: what happened, which call, what we did. JSON, or readable on a terminal.

What a caller says and who he is may stand only in the marked fields below, never in the event; those fields are
dropped unless SAV_LOG_CALLER_WORDS=1. Secrets are struck out of every line, whatever field or traceback they came by.

    log = logs.get_logger("call")
    logs.bind_call(call_id)                            # for this task, and those it starts from now on
    log.info("caller said", words="mon wifi", confidence=0.8)
"""

from __future__ import annotations

import contextlib
import logging
import re
import sys
from collections.abc import Callable, Collection, Sequence
from datetime import datetime
from typing import Any, TextIO, cast
from urllib.parse import unquote
from uuid import UUID

import stamina
import structlog
from structlog.typing import EventDict, Processor, WrappedLogger

MARKED = frozenset(
    {
        "words",  # said by the caller, or said by the bot with the caller's data in it
        "number",  # of the caller's telephone
        "caller_name",
        "company",
        "email",
        "slots",  # what the flow has gathered
        "args",  # stamina reports the arguments of what it retries: a look-up has the caller's number among them
        "kwargs",
    }
)
SECRET_CHARS_MIN = 4  # striking out shorter ones would leave no readable line; no service gives such short secrets
STRUCK_OUT = "***"
PASSWORD_WORD = re.compile(r"\bpassword\s*=\s*('(?:[^'\\]|\\.)*'|\S+)")  # in an address made of words

get_logger: Callable[..., structlog.typing.FilteringBoundLogger] = structlog.get_logger


def bind_call(call_id: UUID) -> None:
    """From now on each line of this task, and of tasks it starts, carries this call_id: one task a call."""
    structlog.contextvars.bind_contextvars(call_id=str(call_id))


def timestamp(at: datetime) -> str:
    """For a line that is written later (field `timestamp`). at: in UTC."""
    return at.isoformat().replace("+00:00", "Z")


def configure(
    *,
    json: bool,
    level: str = "INFO",
    caller_words: bool = False,
    secrets: Collection[str] = (),
    stream: TextIO | None = None,
) -> None:
    """Set up logging for this process, once, before anything logs. Lines go to stderr: stdout is for results.

    level: DEBUG INFO WARNING ERROR. Lines of libraries that use the standard `logging` take the same way.
    """
    target = stream if stream is not None else sys.stderr
    ending = _ending(json=json, caller_words=caller_words, secrets=secrets, colours=target.isatty())
    out = cast(TextIO, _Unbreakable(target))  # write and flush are all that is asked of it
    structlog.configure(
        processors=[*_common(), structlog.processors.StackInfoRenderer(), *ending],
        wrapper_class=structlog.make_filtering_bound_logger(level.lower()),
        logger_factory=structlog.WriteLoggerFactory(out),
        cache_logger_on_first_use=False,
    )
    stamina.instrumentation.set_on_retry_hooks([])  # retries are counted; one line for each would bury the incident
    handler = logging.StreamHandler(out)
    handler.setFormatter(_standard_formatter(ending))
    standard_level = max(logging.WARNING, getattr(logging, level))
    handler.setLevel(standard_level)  # psycopg sets a level of its own, past that of the root logger
    logging.basicConfig(handlers=[handler], level=standard_level, force=True)


class _Unbreakable:
    """A stream whose reader may go away: the telephone is answered all the same."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def write(self, text: str) -> int:
        try:
            return self._stream.write(text)
        except (OSError, ValueError):  # the pipe is broken, the disk full, or the stream closed
            return 0

    def flush(self) -> None:
        with contextlib.suppress(OSError, ValueError):  # as above
            self._stream.flush()


def _common() -> list[Processor]:
    return [
        structlog.contextvars.merge_contextvars,
        structlog.processors.add_log_level,
        structlog.processors.MaybeTimeStamper(fmt="iso", utc=True),  # some lines are written a moment later
    ]


def _ending(*, json: bool, caller_words: bool, secrets: Collection[str], colours: bool) -> list[Processor]:
    """The last steps, in the order that keeps a secret in a traceback from getting out."""
    steps: list[Processor] = [] if caller_words else [drop_marked]
    if json:
        steps.append(structlog.processors.format_exc_info)
        renderer: Processor = structlog.processors.JSONRenderer(ensure_ascii=False, default=str)
    else:
        renderer = structlog.dev.ConsoleRenderer(
            colors=colours, exception_formatter=structlog.dev.plain_traceback, sort_keys=False
        )
    return [*steps, renderer, strike_out(secrets)]


def _standard_formatter(ending: Sequence[Processor]) -> structlog.stdlib.ProcessorFormatter:
    remove_meta = structlog.stdlib.ProcessorFormatter.remove_processors_meta
    name = structlog.stdlib.add_logger_name
    return structlog.stdlib.ProcessorFormatter(
        foreign_pre_chain=[*_common(), name], processors=[remove_meta, *ending], use_get_message=True
    )


# ---------------------------------------------------------------- processors


def drop_marked(logger: WrappedLogger, method: str, line: EventDict) -> EventDict:
    """Take the caller's words and data out of the line; say which fields there were, for the reader's orientation."""
    hidden = sorted(MARKED & line.keys())
    if not hidden:
        return line
    kept: EventDict = {name: value for name, value in line.items() if name not in MARKED}
    return {**kept, "hidden": hidden}


def strike_out(secrets: Collection[str]) -> Callable[[WrappedLogger, str, Any], Any]:
    """A processor for the finished line. Longest first, so that a password inside a DSN does not save its rest."""
    hidden = sorted({part for secret in secrets for part in _shapes(secret)}, key=len, reverse=True)

    def strike(logger: WrappedLogger, method: str, line: Any) -> Any:
        for secret in hidden:
            line = line.replace(secret, STRUCK_OUT)
        return line

    return strike


def _shapes(secret: str) -> list[str]:
    """A secret as given, as JSON and repr write it, and the password inside an address of a database."""
    in_url = secret.partition("://")[2].rpartition("@")[0].partition(":")[2]
    in_words = "".join(PASSWORD_WORD.findall(secret)).strip("'")
    shown = (secret, in_url, unquote(in_url), in_words)
    shapes = [form for text in shown for form in (text, text.replace("\\", "\\\\").replace('"', '\\"'))]
    return [shape for shape in shapes if len(shape) >= SECRET_CHARS_MIN]
