"""Waiting for what tells nobody when it comes: bytes on a wire, a file, a counter, another program.

Only where the real clock runs and there is no event to wait for; the caller's own deadline bounds it.
"""

from __future__ import annotations

from collections.abc import Callable

import trio


async def until(holds: Callable[[], object], every_s: float = 0.01) -> None:
    """Look every so often, until it holds."""
    while not holds():  # noqa: ASYNC110 -- what told of itself would be waited for, and not looked at
        await trio.sleep(every_s)
