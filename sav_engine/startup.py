"""`sav run`: from a configuration to a telephone that is answered, one line per stage, and cleanly back.

Order: own the state directory, database, schema, demo clients, flow and prompts, speech, ports, ready. What fails
says where, what and how to fix, and leaves nothing half done; a signal ends it from any point the same way.
"""

from __future__ import annotations

import os
import signal
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager, nullcontext
from datetime import datetime
from functools import partial

import attrs
import trio

from . import __version__, admin, assemble, garbage, reload, server
from .assemble import Built
from .assemble_services import Check
from .config import Config
from .keeping import purging
from .media.sockets import accept, listen
from .records import embedded
from .records.demo import load_demo
from .records.migrate import migrate
from .records.postgres import open_pools
from .records.watch import Watch
from .reload import Current
from .spans import export as spans_export
from .stages import Stages
from .state_dir import Address, AmiAccess, Record, StateDir, owned
from .supervisor import Service, supervise
from .systemd import READY, STOPPING, tell_systemd

CHECK_S = 5.0  # for each paid service; more would keep callers waiting for a vendor
PlayAsterisk = Callable[[tuple[str, str]], AbstractAsyncContextManager[AmiAccess]]
"""A virtual Asterisk that has this context and extension for transfers, beside an engine in try-out mode."""

LAST_DELIVERY_S = 3.0  # tickets of calls that end with the engine; what a slow database leaves waits on the disk


@attrs.define
class Readiness:
    """What /readyz says: whether a call that comes now is answered, and leaves its ticket."""

    watch: Watch
    is_ready: bool = False
    reason: str = "starting"

    def __call__(self) -> tuple[bool, str]:
        if self.is_ready and (why := self.watch.loses_tickets):
            return False, why
        return self.is_ready, self.reason


@attrs.frozen
class Databases:
    """Where they are, and what must run beside the calls to keep them there."""

    clients_dsn: str
    tickets_dsn: str
    services: Mapping[str, Service] = attrs.field(factory=dict)

    @property
    def dsns(self) -> tuple[str, str]:
        return self.clients_dsn, self.tickets_dsn


async def run(config: Config, stages: Stages, play_asterisk: PlayAsterisk, state: StateDir | None = None) -> None:
    """Run the engine until SIGINT or SIGTERM. Raises SavError when it cannot start.

    state: its directory, of who owns that already.
    """
    async with trio.open_nursery() as around:  # outlives the engine: an impatient second Ctrl-C must not cut its stop
        engine = trio.CancelScope()
        await around.start(stop_on_signal, engine, stages)
        with engine:
            await run_until_cancelled(config, stages, play_asterisk, state)
        around.cancel_scope.cancel()
    stages.say("Arrêt terminé : appels clos, base arrêtée.")


async def stop_on_signal(scope: trio.CancelScope, stages: Stages, *, task_status: trio.TaskStatus[None]) -> None:
    """The first signal stops everything in order; further ones change nothing: all waits of the stop are bounded."""
    with trio.open_signal_receiver(signal.SIGINT, signal.SIGTERM) as signals:
        task_status.started()
        async for number in signals:
            name = signal.Signals(number).name
            stages.say(f"\nArrêt demandé ({name}) : les appels en cours sont coupés, leurs fiches écrites…")
            tell_systemd(STOPPING)
            scope.cancel()


async def run_until_cancelled(
    config: Config, stages: Stages, play_asterisk: PlayAsterisk, state: StateDir | None
) -> None:
    stages.say(f"sav {__version__} — dossier d'état {config.state_dir}")
    for warning in config.warnings:
        stages.say(f"  ! {warning}")
    with nullcontext(state) if state else owned(config.state_dir) as state:
        async with databases(config, stages) as found:
            await prepare(config, found.dsns, stages)
            async with open_pools(*found.dsns) as (clients, tickets), asterisk(config, play_asterisk) as ami:
                with stages.stage("Flux et phrases") as stage:
                    built = assemble.build(config, clients, tickets, ami)
                    stage.detail = str(built.said)
                for line in reload.without_sound(config, built.said):
                    stages.say(line)
                if config.sends_spans_to:
                    stages.say(spans_line(config.sends_spans_to))
                if built.broken_off:
                    stages.say(
                        f"  ! {len(built.broken_off)} appel(s) coupé(s) à l'arrêt brutal précédent : tickets repris"
                    )
                pools = {"clients": clients.pool, "tickets": tickets.pool}
                watch = Watch(pools, built.tickets, built.house.metrics.database_answers)
                built.house.admission.loses_ticket = lambda: watch.loses_tickets is not None
                services: dict[str, Service] = {**built.services, **found.services, "databases": watch.run}
                services["purge"] = partial(purging, config, found.dsns)
                built = attrs.evolve(built, services=services)
                try:
                    await serve(config, built, watch, state, ami, stages)
                finally:
                    with trio.move_on_after(LAST_DELIVERY_S, shield=True):
                        await built.tickets.deliver()
                    built.tickets.give_up()


# ---------------------------------------------------------------- records


@asynccontextmanager
async def databases(config: Config, stages: Stages) -> AsyncIterator[Databases]:
    """Those of clients and tickets: the configured servers, or the embedded one for as long as the block lasts."""
    if config.db_clients_dsn is not None and config.db_tickets_dsn is not None:
        yield Databases(config.db_clients_dsn, config.db_tickets_dsn)
        return
    told: list[str] = []
    async with AsyncExitStack() as until_the_end:
        with stages.stage("PostgreSQL") as stage:
            running = await until_the_end.enter_async_context(embedded.running(config.state_dir, told.append))
            stage.detail = "".join(told[-1:])
        yield Databases(running.clients_dsn, running.tickets_dsn, {"postgresql": running.keep_up})


async def prepare(config: Config, dsns: tuple[str, str], stages: Stages) -> None:
    """Schema up to date, demo clients where this is a try-out."""
    with stages.stage("Schéma") as stage:
        applied = [
            *await migrate(dsns[0], config.root / "sql/clients", name="DB_CLIENTS_DSN"),
            *await migrate(dsns[1], config.root / "sql/tickets", name="DB_TICKETS_DSN"),
        ]
        stage.detail = f"{len(applied)} fichier(s) appliqué(s)" if applied else "à jour"
    if config.loads_demo:
        with stages.stage("Clients de démonstration") as stage:
            loaded = await load_demo(*dsns, config.root / "sql/demo")
            stage.detail = f"{loaded.clients} clients marqués « démo »"


@asynccontextmanager
async def asterisk(config: Config, play_asterisk: PlayAsterisk) -> AsyncIterator[AmiAccess | None]:
    """Where to ask the configured one; in try-out mode a virtual one, for as long as the block lasts."""
    if not config.try_out:
        yield ami_access(config)
        return
    async with play_asterisk((config.ami_transfer_context, config.ami_transfer_exten)) as played:
        yield played


def ami_access(config: Config) -> AmiAccess | None:
    if config.ami_host is None:
        return None
    return AmiAccess(config.ami_host, config.ami_port, config.ami_username or "", config.ami_secret or "")


# ---------------------------------------------------------------- serving


async def serve(
    config: Config, built: Built, watch: Watch, state: StateDir, ami: AmiAccess | None, stages: Stages
) -> None:
    """Start what runs beside the calls, then answer calls until cancelled."""
    try:
        await serve_until_cancelled(config, built, watch, state, ami, stages)
    finally:
        await built.archive.flush()


async def serve_until_cancelled(
    config: Config, built: Built, watch: Watch, state: StateDir, ami: AmiAccess | None, stages: Stages
) -> None:
    readiness = Readiness(watch)
    listener = listen(config.audiosocket_host, config.audiosocket_port)
    with listener:
        async with trio.open_nursery() as services:
            admin_at = await services.start(
                partial(admin.serve, config.prometheus_host, config.prometheus_port),
                built.figures,
                readiness,
                watch.facts,
                built.overview,
            )
            with stages.stage("Parole embarquée") as stage:
                ready = await services.start(built.speech.run)
                stage.detail = f"voix {ready.voice}"
            await ask_services(built.checks, stages)
            for name, service in built.services.items():
                services.start_soon(supervise, name, service, built.house.metrics)
            await services.start(built.media.run)
            current = Current(built.house, built.said, built.take)
            await services.start(reload.on_signal, config, current, state.path, stages.say)
            host, port = listener.getsockname()[:2]
            state.write_record(record_of(Address(host, port), Address(*admin_at), config, ami))
            garbage.settle()
            readiness.is_ready, readiness.reason = True, "ready"
            ready_lines(config, Address(host, port), Address(*admin_at), stages)
            tell_systemd(READY)
            await server.answer(partial(accept, listener), built.media, current)


async def ask_services(checks: Sequence[Check], stages: Stages) -> None:
    """A wrong key is told before the first caller. One that refuses or is late stops nothing."""
    for check in checks:
        with stages.stage(check.service) as stage:
            stage.detail = "! pas de réponse pour l'instant"
            with trio.move_on_after(CHECK_S):
                stage.detail = await check.told()


def spans_line(endpoint: str) -> str:
    if spans_export.is_installed():
        return f"  Traces OpenTelemetry des appels finis : {endpoint}/v1/traces"
    return f"  ! Traces OpenTelemetry demandées, et pas envoyées : {spans_export.INSTALL}"


def record_of(audiosocket: Address, admin_at: Address, config: Config, ami: AmiAccess | None) -> Record:
    """For other commands."""
    return Record(
        pid=os.getpid(),
        audiosocket=audiosocket,
        admin=admin_at,
        callers=ami.callers if ami else None,
        version=__version__,
        started_at=datetime.now().astimezone().isoformat(timespec="seconds"),
    )


def ready_lines(config: Config, audiosocket: Address, admin_at: Address, stages: Stages) -> None:
    """What to do next."""
    stages.say(f"  ✓ Prêt : AudioSocket sur {audiosocket.host}:{audiosocket.port}")
    stages.say(f"          http://{admin_at.host}:{admin_at.port}/metrics  /healthz  /readyz")
    if config.try_out:
        hours = "ouvert à toute heure" if config.opens_always else "aux heures d'ouverture"
        people = "clients de démonstration" if config.loads_demo else "sans clients de démonstration"
        stages.say(f"  Mode essai (ni AMI ni clé de service) : {hours}, {people}.")
    if config.in_sandbox:
        stages.say("  Bac à sable : les services de production sont joués ici ; rien n'est dépensé.")
    elif not config.provider_keys:
        stages.say(
            "  Parole embarquée : pour essayer. En production, les services de parole en ligne comprennent mieux."
        )
    stages.say(
        '  Ensuite : « make call » dans un autre terminal (ou « sav call --say "Bonjour…" »), Ctrl-C pour arrêter.'
    )
