"""Config -> what every call shares, and the services that must run beside them. Only `assemble*.py` name vendors.

Builds, does not run: `startup` starts what stands in `Built.services`. Its parts:

    assemble_services   paid services, and the local ones behind them    assemble_records   databases, by way of disk
    assemble_telephony  one Asterisk or several                          assemble_letters   what callers are promised
    assemble_script     what calls say and understand, proved            assemble_figures   the media plane's metrics
    assemble_archive    what is written of calls on the disk
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
from .assemble_archive import Archive, archive_of
from .assemble_figures import figures_of, tell_mislabelled
from .assemble_records import Books, books_of
from .assemble_script import Said, load_said, saying
from .assemble_services import Check, Paid, paid_services, say_of
from .assemble_telephony import Telephones, telephones_of
from .audio.hold import hold_music
from .call.admission import Admission
from .call.house import House
from .call.technician import Desk
from .config import Config
from .errors import ModelError
from .garbage import collecting
from .grammars.encoded import not_encoded
from .media.choice import best_media
from .media.counters import Counters
from .media.direct import Direct
from .media.giving_way import give_way
from .media.lateness import LatenessWatch
from .media.pump import Pump
from .metrics import Metrics
from .metrics.plain import GivesWay
from .overview import Overview
from .ports import Clients, ClientStore, Ports, Tickets
from .providers.local_speech import LocalSpeech
from .providers.sentence_encoder import SentenceEncoder, best_encoder
from .providers.silero_vad import best_detectors
from .records.counted import CountedClients
from .records.delivery import SpooledTickets
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
    archive: Archive
    take: Callable[[Said], None]  # what else a reload changes: pronunciation, terms to expect; raises Faults
    overview: Overview
    figures: GivesWay  # all metrics, for a page
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
    archive = archive_of(config, metrics, lambda: counters.is_busy)
    lateness = LatenessWatch(counters, None if config.lateness_ms == "off" else float(config.lateness_ms))
    ports = ports_of(CountedClients(clients, metrics.looked_up), books, lines, paid, encoder)
    house = house_of(config, said, metrics, ports, archive, lateness)
    show(house, config, said)
    media = best_media("pump" if config.media == "pump" else "direct", best_detectors(config.model_dir), counters)
    broken_off = books.spool.adopt()
    if archive.spans:
        archive.spans.cut(broken_off)
    return Built(
        house=house,
        media=media,
        speech=speech,
        tickets=books.tickets,
        broken_off=broken_off,
        services={
            "moments": house.moments.run,
            "lateness": lateness.run,
            "garbage": partial(collecting, lambda: house.admission.calls),
            **archive.services,
            **books.services,
            **paid.services,
            **lines.services,
        },
        said=said,
        archive=archive,
        take=partial(take, spell, paid),
        figures=GivesWay(metrics.registry, partial(give_way, lambda: counters.is_busy)),
        overview=Overview(house.admission, house.roster, lateness, [check.breaker for check in paid.checks]),
        checks=paid.checks,
    )


def ports_of(clients: Clients, books: Books, lines: Telephones, paid: Paid, encoder: SentenceEncoder | None) -> Ports:
    return Ports(
        clients=clients,
        tickets=books.tickets,
        drafts=books.drafts,
        telephony=lines.usual,
        telephony_of=lines.of_peer,
        transcriber=paid.transcriber,
        synthesiser=paid.synthesiser,
        prompts=paid.prompts,
        clock=ParisClock(),
        writer=paid.writer,
        encoder=encoder,
        newcomers=books.newcomers,
    )


def house_of(
    config: Config, said: Said, metrics: Metrics, ports: Ports, archive: Archive, lateness: LatenessWatch
) -> House:
    desk = Desk(ports.synthesiser, uuid4) if config.ami_technician else None
    house = House(
        ports=attrs.evolve(ports, technicians=desk),
        desk=desk,
        music=hold_music(HOLD_TURNS),
        office=Office(config.opens_always, config.transfers_per_10_min, config.open_ticket_days),
        new_flow=said.new_flow,
        metrics=metrics,
        trace=archive.trace,
        record=archive.record,
        admission=Admission(config.max_concurrent_calls, lateness.is_late, config.overload == "busy"),
    )
    return saying(house, said)


def show(house: House, config: Config, said: Said) -> None:
    """What the page of metrics tells of all calls together, and of what they cost and say."""
    metrics = house.metrics
    metrics.active_calls.set_function(lambda: house.admission.calls)
    metrics.draining.set_function(lambda: house.admission.is_draining)
    metrics.price("human_call", config.price_human_call)
    metrics.cache_phrases_loaded.set(said.prompts.loaded)


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
