"""I/O. What each mode measures: its contenders and its load; and the blocks of it, void ones run again."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from random import Random
from typing import Final, Literal, TypedDict

import attrs

from ..flow.load_states import ENDPOINTING_S
from ..turns.policy import CERTAIN_S
from .block import FLOOR, Block, Measured, order, why_starved, why_void
from .compiled import Programs
from .contenders import ENGINE, ENGINE_PEERS, MEDIA_PEERS, WHOLE, contender
from .measure import Load, measure, server
from .peers.tone import ANSWER_MS, DESCRIPTION
from .sound import DIALOGUE_BOT_S, ENDED, Sounds, write_caller

VOID_PER_VALID: Final = 4  # on a machine so busy the figures would be luck; we stop and say so
ANSWER_WITHIN_MS: Final = 3_000.0  # the pause after each question of `turn` is longer; later is no answer
ANSWER_PAUSE_S: Final = 5.0
TOKEN_MS: Final = 350  # a language model's first words
VOICE_MS: Final = 200  # the first sound of a voice

Say = Callable[[str], None]


class LoadFields(TypedDict, total=False):
    """Of measure.Load, those a mode may set."""

    window_ms: int
    ramp_ms: int
    warm_ms: int
    hold_ms: int
    presses_key: bool
    answer_mark: int
    answer_within_ms: float


@attrs.frozen
class Mode:
    """One row of the table. engine: the contender it is about. options: of that server. peers: whom --against may
    name for it. load: what differs from measure.Load. words_ms: how long the transcriber takes where there is one.
    says: what it has always understood. interims: it also says each second that it has heard nothing yet. answer_ms:
    how long the bot speaks. silence_ms: that ends an utterance. writes: a language model and a voice make its answer.
    """

    name: str
    engine: Literal["engine", "whole-engine"]
    sound: Sounds
    load: LoadFields
    options: tuple[str, ...] = ()
    peers: tuple[str, ...] = ()
    asks: bool = False
    words_ms: int = 0
    says: str = "oui"
    interims: bool = False
    answer_ms: int = ANSWER_MS
    silence_ms: float = CERTAIN_S * 1000
    writes: bool = False

    @property
    def hears(self) -> bool:
        """Its servers have a transcriber."""
        return self.engine == WHOLE

    @property
    def written_ms(self) -> int:
        """How long model and voice take together."""
        return TOKEN_MS + VOICE_MS if self.writes else 0

    @property
    def own_options(self) -> tuple[str, ...]:
        """What its engine is started with."""
        vendors = ("--token-ms", str(TOKEN_MS), "--voice-ms", str(VOICE_MS)) if self.writes else ()
        return (*self.options, *vendors)


# A whole engine makes a voice detector for each new call, in turn; its callers come more slowly.
SLOWLY: Final[LoadFields] = {"ramp_ms": 4_000, "warm_ms": 2_000, "presses_key": False}
_BOT_MS: Final = round(DIALOGUE_BOT_S * 1000)
# The bot's first sentence comes at the same time in all calls.
_DIALOGUES: Final[LoadFields] = {**SLOWLY, "warm_ms": _BOT_MS + 2_000}
_TURN: Final[LoadFields] = {**SLOWLY, "window_ms": 12_000}
_STORY: Final[LoadFields] = {**SLOWLY, "window_ms": 16_000}

MODES: Final = {
    mode.name: mode
    for mode in (
        Mode("media", ENGINE, "noise", {}, peers=MEDIA_PEERS),
        Mode("engine", WHOLE, "speech", SLOWLY, peers=ENGINE_PEERS),
        Mode("engine-interims", WHOLE, "speech", SLOWLY, peers=ENGINE_PEERS, interims=True),
        Mode("engine-dialogues", WHOLE, "dialogue", _DIALOGUES, peers=ENGINE_PEERS, answer_ms=_BOT_MS),
        Mode("churn", ENGINE, "noise", {"hold_ms": 3_000, "presses_key": False}),
        Mode("memory", ENGINE, "noise", {"window_ms": 1_000, "presses_key": False}, ("silent",)),
        Mode("turn", WHOLE, "question", _TURN, asks=True),
        Mode("turn-300", WHOLE, "question", _TURN, asks=True, words_ms=300),
        Mode(
            "turn-story",
            WHOLE,
            "description",
            _STORY,
            asks=True,
            words_ms=300,
            says=DESCRIPTION,
            writes=True,
            silence_ms=ENDPOINTING_S["normal"] * 1000,
        ),
    )
}


@attrs.frozen
class Wanted:
    """What the command line asks for. peers: present ones, without the floor."""

    calls: tuple[int, ...]
    seconds: float
    blocks: int
    peers: tuple[str, ...]
    seed: int


@attrs.frozen
class Outcome:
    """All blocks of one mode and load. void: the reasons of those that did not count."""

    mode: str
    calls: int
    blocks: tuple[Block, ...]
    void: tuple[str, ...]
    events: Path  # folder of the raw events of the last block


async def run_mode(mode: Mode, calls: int, wanted: Wanted, programs: Programs, folder: Path, say: Say) -> Outcome:
    """Measure until there are enough valid blocks, or too many were void."""
    random = Random(f"{wanted.seed} {mode.name} {calls}")
    load = load_of(mode, calls, wanted, folder)
    names = (mode.engine, *(peer for peer in wanted.peers if peer in mode.peers))
    valid: list[Block] = []
    void: list[str] = []
    async with transcriber(mode, programs, folder) as options:
        while len(valid) < wanted.blocks and len(void) < VOID_PER_VALID * wanted.blocks:
            load = attrs.evolve(load, seed=random.randrange(1 << 30))
            block = await run_block(mode, names, options, load, programs, folder, random)
            if isinstance(block, str):
                void.append(block)
                say(f"  {mode.name} {calls} : bloc nul ({block})")
            else:
                valid.append(block)
                ratio = f"{block.cpu_ratio(mode.engine):.2f} x plancher"
                starved = "".join(f", sans {name}" for name in names if name not in block.contenders)
                say(f"  {mode.name} {calls} : bloc {len(valid)}/{wanted.blocks}, {ratio}{starved}")
    return Outcome(mode.name, calls, tuple(valid), tuple(void), folder)


@asynccontextmanager
async def transcriber(mode: Mode, programs: Programs, folder: Path) -> AsyncIterator[tuple[str, ...]]:
    """One for all servers of this mode, one after the other; yields the options by which they find it."""
    if not mode.hears:
        yield ()
        return
    command = [
        str(programs.transcriber),
        f"words_ms={mode.words_ms}",
        f"interims={mode.interims:d}",
        f"says={mode.says}",
    ]
    async with server("transcriber", command, folder / "transcriber.log") as (_, port):
        yield ("--transcriber", str(port), "--answer-ms", str(mode.answer_ms))


def load_of(mode: Mode, calls: int, wanted: Wanted, folder: Path) -> Load:
    folder.mkdir(parents=True, exist_ok=True)
    caller = write_caller(mode.sound, folder, pause_s=ANSWER_PAUSE_S)
    asks: LoadFields = {"answer_mark": ENDED, "answer_within_ms": ANSWER_WITHIN_MS} if mode.asks else {}
    what: LoadFields = {"window_ms": round(wanted.seconds * 1000), **mode.load, **asks}
    return Load(calls=calls, sound=caller.sound, marks=caller.marks, **what)


async def run_block(
    mode: Mode,
    names: Sequence[str],
    options: Sequence[str],
    load: Load,
    programs: Programs,
    folder: Path,
    random: Random,
) -> Block | str:
    """A valid block, or why it is void. It stops at the first measurement that makes it void. options: of every
    server but the floor."""
    floors: list[Measured] = []
    contenders: dict[str, Measured] = {}
    for name in order(names, random):
        own = mode.own_options if name == mode.engine else ()
        command = contender(name, programs.floor, *own, *options).command
        measured = await measure(name, command, programs.load, load, folder / f"{name}.events")
        if reason := why_void(measured, (mode.engine,)):
            return reason
        if name == FLOOR:
            floors.append(measured)
        elif why_starved(measured) is None:
            contenders[name] = measured
    return Block(load.calls, tuple(floors), contenders)
