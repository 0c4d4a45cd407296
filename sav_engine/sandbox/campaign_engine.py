"""I/O. The engine the campaign kills: calls, media plane, spool and databases are the real ones, speech is played.

Without speech models it starts in a second and may be killed a hundred times. Each call is a question of 0.2 s; who
says nothing is thanked and hung up on, with a ticket `resolved`. It prints its port when it answers.

Arguments: folder of the spool and the traces, DSN of the clients, DSN of the tickets; `--no-disk`: no file may grow.
"""

from __future__ import annotations

import resource
import signal
import sys
from pathlib import Path
from typing import Final

import attrs
import trio

from ..bench.peers.tone import TONE_1_S
from ..bench.peers.whole_engine import StandIn, house_of
from ..call.diary import TraceFiles
from ..call.run import run_call
from ..flow.guards import GUARDS
from ..flow.load import load_flow
from ..flow.machine import Machine
from ..grammars.catalogue import FRENCH
from ..logs import configure
from ..media.choice import best_media
from ..media.counters import Counters
from ..media.sockets import accept, listen
from ..ports import Ports
from ..providers.silero_vad import best_detectors
from ..records.delivery import SpooledTickets
from ..records.postgres import open_pools
from ..records.spool import Spool
from ..records.watch import Watch
from ..supervisor import supervise

NO_DISK: Final = "--no-disk"
QUESTION_BYTES: Final = 3200  # 0.2 s
FLOW: Final = """
flow: campaign
starts_at: ask
limits: {call: 10min, go: over}
states:
  ask:
    say: [question]
    listen: affirm_deny
    endpointing: short
    when:
      affirm: {go: over}
      deny: {go: over}
    nomatch: {times: 1, say: [question], go: over}
    noinput: {after: 1s, times: 1, say: [question], go: over}
  over:
    say: [question]
    ends: hang_up
    status: resolved
"""


class ShortWords(StandIn):
    def pcm(self, prompt_id: str) -> bytes:
        return TONE_1_S[:QUESTION_BYTES]


async def main(folder: Path, clients_dsn: str, tickets_dsn: str) -> None:
    traces, outside, flow = TraceFiles(folder / "calls"), ShortWords(0.05, 0.05), load_flow(FLOW, "campaign")
    house = house_of(outside, traces)
    spool = Spool(folder / "spool")
    async with open_pools(clients_dsn, tickets_dsn) as (clients, tickets), trio.open_nursery() as nursery:
        spooled = SpooledTickets(tickets, spool, house.metrics.ticket_created)
        spool.adopt()
        ports = Ports(clients, spooled, spooled, outside, outside, outside, outside, outside)
        texts = {"question": "question"}
        house = attrs.evolve(house, ports=ports, new_flow=lambda: Machine(flow, FRENCH, GUARDS, texts))
        watch = Watch({"tickets": tickets.pool}, spooled, house.metrics.database_answers)
        media = best_media("pump", best_detectors(None), Counters())
        for name, service in (
            ("traces", traces.run),
            ("moments", house.moments.run),
            ("tickets", spooled.run),
            ("databases", watch.run),
        ):
            nursery.start_soon(supervise, name, service, house.metrics)
        await nursery.start(media.run)
        listener = listen("127.0.0.1", 0)
        print(f"port {listener.getsockname()[1]}", flush=True)
        while True:
            nursery.start_soon(run_call, media, await accept(listener), house)


if __name__ == "__main__":
    configure(json=True, level="WARNING", caller_words=False, secrets=())
    if NO_DISK in sys.argv:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)  # then a write that would grow a file fails, as on a full disk
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    trio.run(main, Path(sys.argv[1]), sys.argv[2], sys.argv[3])
