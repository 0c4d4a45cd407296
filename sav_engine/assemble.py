"""The only file that names vendors: Config -> what every call shares, and the services that must run beside them.

Builds, does not run: `startup` starts what stands in `Built.services`.
"""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from functools import partial
from pathlib import Path
from uuid import uuid4
from zoneinfo import ZoneInfo

import attrs

from . import __version__
from .actions.answer import Office
from .actions.office_hours import USUAL, Hours
from .assemble_letters import Promises, outbox_of, recipients_of
from .assemble_services import Check, Paid, paid_services, say_of
from .assemble_telephony import Telephones, telephones_of
from .audio.hold import hold_music
from .call.admission import Admission
from .call.diary import TraceFiles
from .call.recording import Recordings
from .call.run import Held, House
from .call.scripts import Script, keep
from .call.technician import Desk
from .checking import Report, examine
from .config import Config
from .errors import Faults, FlowError, ModelError
from .flow.check import check
from .flow.choice import NO_CHOICE, Choice
from .flow.finding import Finding, Known
from .flow.guards import GUARDS
from .flow.load import load_flow
from .flow.machine import Machine as FlowMachine
from .flow.model import Flow
from .flow.operator_files import NO_TERMS, RESERVED, Keyterms, LlmTask
from .flow.worst import Prices
from .flow_files import WORDS, beside, read_choice, read_keyterms, read_llm, read_parts, read_pronunciation, read_text
from .garbage import collecting
from .grammars.catalogue import Catalogue
from .grammars.encoded import Encode, not_encoded
from .keeping import NEWCOMERS, RECORDINGS
from .keeping import SPOOL as SPOOL
from .keeping import TRACES as TRACES
from .logs import get_logger
from .media.choice import best_media
from .media.counters import LATENESS_BOUNDS_MS, Counters
from .media.direct import Direct
from .media.lateness import LatenessWatch
from .media.pump import Pump
from .metrics import Metrics, PlainCounter, PlainFigure, PlainHistogram
from .opening import read_hours
from .overview import Overview
from .ports import Clients, ClientStore, Ports, Ticket, Tickets
from .prompts import PromptPack, open_prompts, prompts_check
from .prompts.sounds import texts_of
from .providers import local_voice
from .providers.local_speech import LocalSpeech
from .providers.sentence_encoder import best_encoder
from .providers.silero_vad import best_detectors
from .records.counted import CountedClients, CountedTickets
from .records.delivery import SpooledTickets
from .records.live import LiveCalls, ShownDrafts
from .records.newcomers import SpooledNewcomers
from .records.outbox import Outbox
from .records.postgres import PostgresTickets
from .records.spool import Spool
from .spans import export as spans_export
from .spans.export import Spans
from .spoken.speller import Speller
from .state_dir import AmiAccess
from .supervisor import Service
from .understanding import read_ears

log = get_logger(__name__)

HOLD_TURNS = 2  # 32 s: a technician is looked for and rung for 22, and joined within 5


@attrs.frozen
class Built:
    """What `startup` needs: the house of the calls, the media plane, and the parts that run."""

    house: House
    media: Pump[socket.socket] | Direct
    speech: LocalSpeech
    tickets: SpooledTickets
    broken_off: tuple[str, ...]  # calls that were in the air when the engine died; their drafts are tickets now
    services: Mapping[str, Service]  # supervised: restarted when they break
    said: Said
    traces: TraceFiles
    recordings: Recordings | None
    take: Callable[[Said], None]  # what else a reload changes: pronunciation, terms to expect; raises Faults
    overview: Overview
    checks: tuple[Check, ...] = ()  # what the paid services are asked before the first caller


class ParisClock:
    """ports.Clock."""

    def now(self) -> datetime:
        return datetime.now(ZoneInfo("Europe/Paris"))


def build(config: Config, clients: ClientStore, tickets: Tickets, ami: AmiAccess | None) -> Built:
    """Raises FlowError, Faults (flow), PromptError, ModelError."""
    check_model_dir(config)
    metrics, counters = Metrics(__version__), Counters(on_mislabelled=tell_mislabelled())
    metrics.publish(lambda: figures_of(counters))
    books = books_of(config, clients, tickets, metrics)
    spell = say_of(config)
    speech = LocalSpeech(model_dir=config.model_dir)
    paid = paid_services(config, metrics, ParisClock(), speech.synthesiser, speech.transcriber, spell)
    encoder = best_encoder(config.model_dir)
    said = load_said(config, paid.prompts.voice, encoder.known if encoder else not_encoded)
    lines = telephones_of(config, ami, metrics)
    desk = Desk(paid.synthesiser, uuid4) if config.ami_technician else None
    traces = TraceFiles(config.state_dir / TRACES)
    spans = spans_of(config, metrics)
    lateness = LatenessWatch(counters, None if config.lateness_ms == "off" else float(config.lateness_ms))
    recordings = recordings_of(config, metrics)
    house = House(
        ports=attrs.evolve(
            ports_of(CountedClients(clients, metrics.looked_up), books.newcomers, books.tickets, lines, paid),
            technicians=desk,
            encoder=encoder,
            drafts=ShownDrafts(books.tickets, books.live) if books.live else books.tickets,
        ),
        desk=desk,
        music=hold_music(HOLD_TURNS),
        office=Office(config.opens_always, config.transfers_per_10_min, config.open_ticket_days, said.hours),
        new_flow=said.new_flow,
        metrics=metrics,
        trace=spans.sink(traces.write) if spans else traces.write,
        record=recordings.open if recordings else None,
        admission=Admission(config.max_concurrent_calls, lateness.is_late, config.overload == "busy"),
        script=said.script.mark,
        choice=said.choice,
        others=said.held(),
        ears=said.ears,
        llm=said.llm,
    )
    metrics.active_calls.set_function(lambda: house.admission.calls)
    metrics.draining.set_function(lambda: house.admission.is_draining)
    metrics.price("human_call", config.price_human_call)
    metrics.cache_phrases_loaded.set(said.prompts.loaded)
    detectors = best_detectors(config.model_dir)
    media = best_media("pump" if config.media == "pump" else "direct", detectors, counters)
    services: dict[str, Service] = {"traces": traces.run, "moments": house.moments.run, "lateness": lateness.run}
    services.update(books.services)
    services["garbage"] = partial(collecting, lambda: house.admission.calls)
    if recordings:
        services["recordings"] = recordings.run
    services.update(paid.services)
    services.update(lines.services)
    broken_off = books.spool.adopt()
    if spans:
        services["spans"] = spans.run
        spans.cut(broken_off)
    return Built(
        house=house,
        media=media,
        speech=speech,
        tickets=books.tickets,
        broken_off=broken_off,
        services=services,
        said=said,
        traces=traces,
        recordings=recordings,
        take=partial(take, spell, paid),
        overview=Overview(house.admission, house.roster, lateness, [check.breaker for check in paid.checks]),
        checks=paid.checks,
    )


@attrs.frozen
class Books:
    """The records as calls keep them: each by way of the disk, so that nothing waits for a database."""

    spool: Spool
    tickets: SpooledTickets
    newcomers: SpooledNewcomers
    outbox: Outbox | None
    live: LiveCalls | None

    @property
    def services(self) -> dict[str, Service]:
        maybe = {"outbox": self.outbox, "live calls": self.live}
        running = {name: part.run for name, part in maybe.items() if part is not None}
        return {"tickets": self.tickets.run, "newcomers": self.newcomers.run, **running}


def books_of(config: Config, clients: ClientStore, tickets: Tickets, metrics: Metrics) -> Books:
    spool = Spool(config.state_dir / SPOOL)
    newcomers = SpooledNewcomers(clients, config.state_dir / NEWCOMERS)
    outbox = outbox_of(config, metrics)
    # Calls in the air can be shown to other processes only by way of a database.
    live = LiveCalls(tickets.pool) if isinstance(tickets, PostgresTickets) else None
    spooled = spooled_tickets(config, CountedTickets(tickets, metrics.looked_up), spool, metrics, outbox, live)
    show_spool(metrics, spooled)
    return Books(spool, spooled, newcomers, outbox, live)


def recordings_of(config: Config, metrics: Metrics) -> Recordings | None:
    match config.recording:
        case "wav" | "opus":
            return Recordings(config.state_dir / RECORDINGS, config.recording, metrics.recording_ended)
        case _:
            return None


def spans_of(config: Config, metrics: Metrics) -> Spans | None:
    """None: not wanted, or not installed, of which `startup` tells."""
    if config.sends_spans_to is None or not spans_export.is_installed():
        return None
    headers = spans_export.headers_of(config.otlp_headers or "")
    collector = spans_export.collector(config.sends_spans_to, headers, config.otlp_service, __version__)
    spans = Spans(config.state_dir / TRACES, collector.send)
    metrics.publish(
        lambda: [
            PlainCounter("spans", "Spans of calls that are over", attrs.asdict(spans.counts), "outcome"),
        ]
    )
    return spans


def take(spell: Speller, paid: Paid, said: Said) -> None:
    """For voices at once, also in the calls in the air: nobody hears a word change. Raises Faults, and takes none."""
    paid.expect(said.keyterms)
    spell.said = said.pronunciation


def spooled_tickets(
    config: Config, tickets: Tickets, spool: Spool, metrics: Metrics, outbox: Outbox | None, live: LiveCalls | None
) -> SpooledTickets:
    """With an outbox, what callers are promised goes out once the database has their ticket."""

    def delivered(ticket: Ticket) -> None:
        metrics.ticket_created(ticket)
        if live is not None:
            live.ended(ticket.call_uuid)
        if outbox is not None:
            outbox.tell()

    if outbox is None:
        return SpooledTickets(tickets, spool, delivered)
    return SpooledTickets(tickets, spool, delivered, promised=Promises(outbox, recipients_of(config)))


def show_spool(metrics: Metrics, spooled: SpooledTickets) -> None:
    """Asked whenever a page of metrics is rendered."""
    metrics.spool_tickets.set_function(lambda: spooled.standing().tickets)
    metrics.spool_set_aside.set_function(lambda: spooled.standing().aside)
    metrics.spool_filling.set_function(lambda: spooled.standing().is_filling)


def check_model_dir(config: Config) -> None:
    """A folder that is not there would silently mean the models of the packages."""
    if config.model_dir is not None and not config.model_dir.is_dir():
        raise ModelError(
            where="SAV_MODEL_DIR",
            what=f"le dossier {config.model_dir} n'existe pas",
            fix="corrigez-le, ou retirez ce réglage : les modèles des paquets serviront",
        )


def ports_of(
    clients: Clients, newcomers: SpooledNewcomers, tickets: SpooledTickets, lines: Telephones, paid: Paid
) -> Ports:
    return Ports(
        clients=clients,
        tickets=tickets,
        drafts=tickets,
        telephony=lines.usual,
        telephony_of=lines.of_peer,
        transcriber=paid.transcriber,
        synthesiser=paid.synthesiser,
        prompts=paid.prompts,
        clock=ParisClock(),
        writer=paid.writer,
        newcomers=newcomers,
    )


# ---------------------------------------------------------------- the flow


def check_report(config: Config, *, dialogues: bool) -> Report:
    """All that an operator can edit, proved together."""
    prices = Prices(config.price_voice, config.price_model_in, config.price_model_out)
    return examine(
        config.flow, partial(texts_of, config), prices, dialogues=dialogues, sends_letters=config.sends_letters
    )


def sounds_report(config: Config) -> tuple[list[str], bool]:
    """What there is to say of the prompts' sounds, and whether all is well. Raises PromptError, Faults."""
    lines: list[str] = []
    spell = Speller(read_pronunciation(config.flow))
    voice = local_voice.PromptVoice(local_voice.installed(config.model_dir), config.model_dir)
    fresh = prompts_check(config, voice=voice.name, settings=voice.settings, spell=spell, say=lines.append)
    return lines, fresh


def known(texts: Mapping[str, str], flow: Path) -> Known:
    """What a flow may name, with the files that stand beside it. Raises FlowError, Faults."""
    return Known(read_ears(flow), frozenset(texts), llm_tasks=frozenset(read_llm(flow)) - set(RESERVED))


@attrs.frozen
class Said:
    """What calls say and understand: the script as its files are, the flow proved from it, the prompts' sounds."""

    script: Script
    flow: Flow
    prompts: PromptPack
    ears: Catalogue
    choice: Choice = NO_CHOICE
    others: Mapping[str, tuple[Script, Flow]] = attrs.field(factory=dict)  # by name, those that `choice` may name
    pronunciation: Mapping[str, str] = attrs.field(factory=dict)
    keyterms: Keyterms = NO_TERMS
    llm: Mapping[str, LlmTask] = attrs.field(factory=dict)
    hours: Hours = USUAL
    encode: Encode = not_encoded  # what `ears` ask where they are unsure

    def new_flow(self) -> FlowMachine:
        return machine_of(self.flow, self.script.prompts, self.ears)

    def held(self) -> Mapping[str, Held]:
        """The other flows, as calls are held with them."""
        return {
            name: Held(partial(machine_of, flow, script.prompts, self.ears), script.mark)
            for name, (script, flow) in self.others.items()
        }

    def __str__(self) -> str:
        return f"{len(self.flow.states)} états sains, {self.prompts.loaded}/{len(self.prompts.texts)} phrases prêtes"


def machine_of(flow: Flow, texts: Mapping[str, str], ears: Catalogue) -> FlowMachine:
    return FlowMachine(flow, ears, GUARDS, texts)


def load_said(config: Config, voice: str, encode: Encode = not_encoded) -> Said:
    """Read, prove, keep for replays. Blocks on files. Raises FlowError, PromptError, Faults with every finding."""
    pronunciation = read_pronunciation(config.flow)
    prompts = open_prompts(config, voice, Speller(pronunciation))
    script = read_script(config.flow, prompts.texts)
    choice, ears = read_choice(config.flow), read_ears(config.flow, masks=config.masks, encode=encode)
    named = {name: read_script(config.flow.parent / f"{name}.yaml", prompts.texts) for name in sorted(choice.names)}
    flow, others = proved(script), {name: (other, proved(other)) for name, other in named.items()}
    for one in (script, *named.values()):
        if not keep(config.state_dir / TRACES, one):
            log.warning("script_not_kept", mark=one.mark)  # calls are answered; they cannot be replayed later on
    return Said(
        script,
        flow,
        prompts,
        ears,
        choice,
        others,
        pronunciation,
        keyterms=read_keyterms(config.flow),
        llm=read_llm(config.flow),
        hours=read_hours(config.flow),
        encode=encode,
    )


def saying(house: House, said: Said) -> House:
    """The same house with another script, for the calls that begin from now on."""
    ports = attrs.evolve(house.ports, prompts=said.prompts)
    return attrs.evolve(
        house,
        ports=ports,
        office=attrs.evolve(house.office, hours=said.hours),
        new_flow=said.new_flow,
        script=said.script.mark,
        choice=said.choice,
        others=said.held(),
        ears=said.ears,
        llm=said.llm,
    )


def read_script(path: Path, texts: Mapping[str, str]) -> Script:
    """Raises FlowError for a file that cannot be read."""
    return Script(str(path), read_text(path), texts, read_parts(path), read_text(beside(path, WORDS)))


def proved(script: Script) -> Flow:
    """Raises Faults with every finding."""
    flow = load_flow(script.flow, script.file, script.parts)
    if findings := check(flow, known(script.prompts, Path(script.file))):
        raise Faults(tuple(as_error(finding) for finding in findings))
    return flow


def as_error(finding: Finding) -> FlowError:
    where = f"{finding.file}:{finding.line}" + (f", état '{finding.state}'" if finding.state else "")
    return FlowError(where=where, what=finding.fault, fix=finding.cure)


# ---------------------------------------------------------------- figures of the media plane


def tell_mislabelled() -> Callable[[str], None]:
    """One line for the night shift and no more: the dialplan is wrong for every call, or for none."""
    told: list[str] = []

    def tell(law: str) -> None:
        if not told:
            log.warning("sound_mislabelled", law=law, fix="Dial(AudioSocket/…/c(slin)) in the dialplan")
        told[:] = [law]

    return tell


def figures_of(counters: Counters) -> Iterable[PlainFigure]:
    """What the media plane has counted, as metrics; read when a page is asked for."""
    plain: tuple[tuple[str, str, float], ...] = (
        ("frames_sent", "Frames sent to callers", counters.frames_sent),
        ("frames_received", "Frames received from callers", counters.frames_received),
        ("frames_late", "Frames sent more than 20 ms late", counters.frames_late),
        ("reanchors", "Schedules given up after a stall", counters.reanchors),
        ("loop_ticks_missed", "5 ms ticks the loop slept through", counters.ticks_missed),
        ("short_writes", "Frames the socket took only in part", counters.short_writes),
        ("dropped_batches", "Batches of callers' sound nobody fetched in time", counters.dropped_batches),
        ("unknown_frames", "Frames of unknown kinds, skipped", counters.unknown_frames),
        ("detector_faults", "Blocks voice detection could not judge", counters.detector_faults),
    )
    yield from (PlainCounter(name, text, {"": value}) for name, text, value in plain)
    mislabelled = {"ulaw": 0, "alaw": 0, **counters.mislabelled}
    yield PlainCounter("lines_mislabelled", "Lines that sent 8-bit sound as linear (no /c(slin))", mislabelled, "law")
    bounds_s = [bound / 1000 for bound in LATENESS_BOUNDS_MS]
    lateness_s = counters.lateness_ms_sum / 1000
    yield PlainHistogram(
        "frame_lateness_seconds", "How late frames were sent", bounds_s, tuple(counters.lateness), lateness_s
    )
