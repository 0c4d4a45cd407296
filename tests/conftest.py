"""What holds for all tests: none asserts speed, and none pays for what only a person at a terminal needs."""

from __future__ import annotations

import gc

import structlog
from hypothesis import settings

settings.register_profile("house", deadline=None)  # the default is 200 ms an example
settings.load_profile("house")

# As structlog's own default, but for the traceback: rich draws every local variable of every frame, which took 3 s of
# one test that has a call break (there the flow is a local variable).
structlog.configure(
    processors=[
        structlog.contextvars.merge_contextvars,
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="%Y-%m-%d %H:%M:%S", utc=False),
        structlog.dev.ConsoleRenderer(colors=False, exception_formatter=structlog.dev.plain_traceback),
    ]
)


def pytest_collection_finish() -> None:
    """Every full collection would walk through four thousand collected tests and all that they imported."""
    gc.collect()
    gc.freeze()
