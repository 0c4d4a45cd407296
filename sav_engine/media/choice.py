"""I/O. Which media plane this machine can have."""

from __future__ import annotations

import select
import socket
from typing import Literal

from .api import Detectors
from .counters import Counters
from .direct import Direct
from .pump import Pump
from .sockets import Sockets
from .ticker import has_timerfd

Wanted = Literal["pump", "direct"]


def has_pump() -> bool:
    """The pump needs epoll and timerfd, which is Linux."""
    return hasattr(select, "epoll") and has_timerfd()


def best_media(wanted: Wanted, detectors: Detectors, counters: Counters) -> Pump[socket.socket] | Direct:
    """The media plane asked for; the direct one where the pump cannot run. `.name` tells which it became.

    Both carry the sockets that `sockets.accept` returns.
    """
    if wanted == "pump" and has_pump():
        return Pump(Sockets(), detectors, counters)
    return Direct(detectors, counters)
