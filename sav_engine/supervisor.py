"""Restarts long-lived services (AMI, speech worker, trace files) when they break. One of the two broad excepts."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import trio

from .errors import SavError
from .logs import get_logger
from .metrics import Metrics

RESTART_FIRST_S = 0.5
RESTART_MAX_S = 30.0  # long enough not to fill the log at night, short enough to be back before the operator is
HEALTHY_S = 60.0  # a service that has run for this long starts again with the short pause

log = get_logger(__name__)

Service = Callable[[], Awaitable[None]]


async def supervise(name: str, service: Service, metrics: Metrics) -> None:
    """Run `service` for ever: a fault is logged and counted, and it is started again after a growing pause."""
    pause_s = RESTART_FIRST_S
    while True:
        began_s = trio.current_time()
        try:
            await service()
            return  # a service that has finished has finished
        except SavError as fault:  # says where, what and how to fix it: how we came there would only hide that
            metrics.error(type(fault).__name__, "server")
            log.error("service_broken", service=name, restart_in_s=pause_s, reason=str(fault))
        except Exception as fault:
            metrics.error(type(fault).__name__, "server")
            log.exception("service_broken", service=name, restart_in_s=pause_s, reason=str(fault))
        if trio.current_time() - began_s > HEALTHY_S:
            pause_s = RESTART_FIRST_S
        await trio.sleep(pause_s)
        pause_s = min(pause_s * 2, RESTART_MAX_S)
