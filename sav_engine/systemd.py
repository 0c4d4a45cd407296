"""I/O. Tells systemd how far the engine is, where systemd started it (Type=notify); anywhere else nothing happens.

So `systemctl start` ends when calls are answered, or says that they are not, and what is started after the engine
finds its database there. Source: sd_notify(3).
"""

from __future__ import annotations

import os
import socket
from contextlib import suppress

READY, STOPPING = "READY=1", "STOPPING=1"


def tell_systemd(state: str) -> None:
    """state: READY or STOPPING."""
    address = os.environ.get("NOTIFY_SOCKET", "")
    if not address:
        return
    if address.startswith("@"):
        address = "\0" + address[1:]  # the abstract namespace, as systemd writes it
    # Whether anybody hears it or not, the telephone is answered.
    with suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as link:
        link.connect(address)
        link.send(state.encode())
