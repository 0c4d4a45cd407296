"""Config -> what every call shares, and the services that must run beside them. Only `assemble*.py` name vendors.

Builds, does not run: `startup` starts what stands in `Built.services`. Its parts:

    assemble_services   paid services, and the local ones behind them    assemble_records   databases, by way of disk
    assemble_telephony  one Asterisk or several                          assemble_letters   what callers are promised
    assemble_script     what calls say and understand, proved            assemble_figures   the media plane's metrics
"""

from __future__ import annotations

import socket
from collections.abc import Callable, Mapping
from datetime import datetime
from functools import partial
from uuid import uuid4
from zoneinfo import ZoneInfo

import attrs

from . import __version__
from .actions.answer import Office
from .assemble_figures import figures_of, tell_mislabelled
from .assemble_records import books_of
from .assemble_script import Said, load_said
from .assemble_services import Check, Paid, paid_services, say_of
from .assemble_telephony import Telephones, telephones_of
from .audio.hold import hold_music
from .call.admission import Admission
from .call.diary import TraceFiles
from .call.house import House
from .call.recording import Recordings
from .call.technician import Desk
from .config import Config
from .errors import ModelError
from .garbage import collecting
from .grammars.encoded import not_encoded
from .keeping import RECORDINGS, TRACES
from .media.choice import best_media
from .media.counters import Counters
from .media.direct import Direct
from .media.lateness import LatenessWatch
from .media.pump import Pump
from .metrics import Metrics
from .metrics.plain import PlainCounter
from .overview import Overview
from .ports import Clients, ClientStore, Ports, Tickets
from .providers.local_speech import LocalSpeech
from .providers.sentence_encoder import best_encoder
from .providers.silero_vad import best_detectors
from .records.counted import CountedClients
from .records.delivery import SpooledTickets
from .records.live import ShownDrafts
from .records.newcomers import SpooledNewcomers
from .spans import export as spans_export
from .spans.export import Spans
from .spoken.speller import Speller
from .state_dir import AmiAccess
from .supervisor import Service

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

    def is_busy() -> bool:
        return counters.is_busy

    traces = TraceFiles(config.state_dir / TRACES, is_busy)
    spans = spans_of(config, metrics)
    lateness = LatenessWatch(counters, None if config.lateness_ms == "off" else float(config.lateness_ms))
    recordings = recordings_of(config, metrics, is_busy)
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


def recordings_of(config: Config, metrics: Metrics, is_busy: Callable[[], bool]) -> Recordings | None:
    match config.recording:
        case "wav" | "opus":
            return Recordings(config.state_dir / RECORDINGS, config.recording, metrics.recording_ended, is_busy)
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
