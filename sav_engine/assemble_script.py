"""What calls say and understand, read from the operator's files and proved; and the checks of those files."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path

import attrs

from .actions.office_hours import USUAL, Hours
from .call.house import Held, House
from .call.scripts import Script, keep
from .checking import Report, examine
from .config import Config
from .errors import Faults, FlowError
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
from .grammars.catalogue import Catalogue
from .grammars.encoded import Encode, not_encoded
from .keeping import TRACES
from .logs import get_logger
from .opening import read_hours
from .prompts import PromptPack, open_prompts, prompts_check
from .prompts.sounds import texts_of
from .providers import local_voice
from .spoken.speller import Speller
from .understanding import read_ears

log = get_logger(__name__)


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
