"""I/O (reads a file). What a caller is going to do, as written in a scenario. Read strictly, all faults at once.

name: wifi_restart
about: "Plus de wifi ; redémarrer la box suffit."
number: "0639980002"                    # as the network presents it; empty: anonymous
caller: "Sophie Bernard"
expected: {ended: hang_up, status: resolved, problem: internet}
steps:
  - say: "Je n'ai plus de wifi."        # spoken when the bot has finished
    to: [ask_problem]                   # only in answer to one of these prompts (needs the engine's trace)
  - keys: "1"
  - silence: 4                          # seconds, after the bot has finished
  - audio: merci.wav                    # beside the scenario; any rate
  - interrupt: {after: 1.5, say: "Stop !"}          # so long after the bot began
  - hang_up: {after: 1.0}                           # in mid-sentence of the bot
  - hang_up: {after: 1.0, saying: "Je voudrais"}    # in mid-sentence of the caller
replies:                                # to questions the bot may or may not ask
  confirm_internet: "Oui, c'est ça."
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final, TypeVar, get_args

import attrs

from ..errors import Faults, SavError
from ..flow.model import Place
from ..flow.strict_yaml import Fields, Items, Leaf, Node, parse
from ..ports import Problem, Status
from ..wire.frames import DTMF_KEYS
from .scenario import (
    CallerLine,
    Ended,
    Expected,
    HangUp,
    Interrupt,
    Keys,
    Recorded,
    Say,
    Scenario,
    Silence,
    Step,
    Words,
)

SHIPPED: Final = Path(__file__).parent / "scenarios"
SECONDS_MAX: Final = 120.0  # a scenario is a call, not a soak
STEPS_MAX: Final = 60
ANY_PROMPT: tuple[str, ...] = ()

T = TypeVar("T")


class ScenarioError(SavError):
    """A scenario file cannot be read or played: where is `file:line`."""


def shipped() -> list[str]:
    """Names of the scenarios that come with the engine."""
    return sorted(path.stem for path in SHIPPED.glob("*.yaml"))


def find(name: str) -> Path:
    """A scenario file by its path, or one of the shipped ones by its name. Raises ScenarioError."""
    for path in (Path(name), SHIPPED / f"{name}.yaml"):
        if path.is_file():
            return path
    raise ScenarioError(
        where=name,
        what="ce scénario n'existe pas",
        fix=f"donnez un fichier, ou un de ceux-ci : {', '.join(shipped())}",
    )


def load(path: Path) -> Scenario:
    """Raises Faults: every fault of the file, each with its line."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as fault:
        raise ScenarioError(
            where=str(path), what=f"illisible ({fault})", fix="donnez un fichier YAML en UTF-8"
        ) from fault
    faults: list[SavError] = []
    scenario = _Reader(path.parent, faults).scenario(parse(text, str(path), faults), path.stem)
    if faults:
        raise Faults(tuple(faults))
    return scenario


# ---------------------------------------------------------------- reading


@attrs.frozen
class _Reader:
    """Takes the tree apart. A fault is noted and something harmless returned, so that reading goes on."""

    folder: Path
    faults: list[SavError]

    def scenario(self, node: Node, stem: str) -> Scenario:
        root = self._fields(node, {"name", "about", "number", "caller", "expected", "steps", "replies"})
        steps = root.get("steps")
        if steps is None or not isinstance(steps, Items) or not 0 < len(steps.items) <= STEPS_MAX:
            self._fault(node, "il n'y a pas d'étapes", f"écrivez `steps:` et de 1 à {STEPS_MAX} étapes")
        read = [self._step(item) for item in steps.items] if isinstance(steps, Items) else []
        return Scenario(
            name=self._optional(root, "name", self._text, stem),
            about=self._optional(root, "about", self._text, ""),
            number=self._optional(root, "number", self._text, ""),
            caller_name=self._optional(root, "caller", self._text, ""),
            expected=self._optional(root, "expected", self._expected, Expected()),
            steps=tuple(step for step in read if step is not None),
            replies=self._optional(root, "replies", self._replies, {}),
        )

    def _step(self, node: Node) -> Step | None:
        kinds: dict[str, Callable[[Node, tuple[str, ...]], Step]] = {
            "say": lambda value, to: Say(self._words(value), to),
            "audio": lambda value, to: Say(self._sound_file(value), to),
            "keys": lambda value, to: Keys(self._keys(value), to),
            "silence": lambda value, to: Silence(self._seconds(value), to),
            "interrupt": self._interrupt,
            "hang_up": self._hang_up,
        }
        fields = self._fields(node, {*kinds, "to"})
        to = self._optional(fields, "to", self._names, ANY_PROMPT)
        chosen = [name for name in fields if name in kinds]
        if len(chosen) != 1:
            self._fault(node, "une étape fait exactement une chose", f"choisissez parmi {', '.join(kinds)}")
            return None
        return kinds[chosen[0]](fields[chosen[0]], to)

    def _interrupt(self, node: Node, to: tuple[str, ...]) -> Interrupt:
        fields = self._fields(node, {"after", "say", "audio"})
        line = self._line(fields)
        if line is None:
            self._fault(node, "rien à dire en coupant la parole", 'ajoutez `say: "..."` ou `audio: fichier.wav`')
        return Interrupt(self._optional(fields, "after", self._seconds, 1.0), line or Words(""), to)

    def _hang_up(self, node: Node, to: tuple[str, ...]) -> HangUp:
        fields = self._fields(node, {"after", "saying"})
        line = Words(self._text(fields["saying"])) if "saying" in fields else None
        return HangUp(self._optional(fields, "after", self._seconds, 1.0), line, to)

    def _line(self, fields: Mapping[str, Node]) -> CallerLine | None:
        if "say" in fields:
            return self._words(fields["say"])
        return self._sound_file(fields["audio"]) if "audio" in fields else None

    def _words(self, node: Node) -> Words:
        text = self._text(node)
        if not any(map(str.isalnum, text)):
            self._fault(node, "rien à dire", "écrivez une phrase")
        return Words(text)

    def _sound_file(self, node: Node) -> Recorded:
        path = self.folder / self._text(node)
        if not path.is_file():
            self._fault(node, f"le fichier {path} n'existe pas", "le chemin part du dossier du scénario")
        return Recorded(path)

    def _keys(self, node: Node) -> str:
        keys = self._text(node)
        if not keys or not set(keys) <= set(DTMF_KEYS):
            self._fault(node, f"« {keys} » ne se compose pas", 'des touches parmi 0-9 * #, entre guillemets : "12#"')
        return keys

    def _seconds(self, node: Node) -> float:
        value = node.value if isinstance(node, Leaf) else None
        if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= SECONDS_MAX:
            self._fault(node, "ce n'est pas une durée", f"un nombre de secondes, de 0 à {SECONDS_MAX:.0f}")
            return 0.0
        return float(value)

    def _expected(self, node: Node) -> Expected:
        fields = self._fields(node, {"ended", "status", "problem"})
        return Expected(
            ended=self._one_of(fields.get("ended"), get_args(Ended)),
            status=self._one_of(fields.get("status"), get_args(Status)),
            problem=self._one_of(fields.get("problem"), get_args(Problem)),
        )

    def _one_of(self, node: Node | None, allowed: tuple[T, ...]) -> T | None:
        if node is None:
            return None
        for value in allowed:
            if isinstance(node, Leaf) and node.value == value:
                return value
        self._fault(node, "valeur inconnue", f"une de celles-ci : {', '.join(map(str, allowed))}")
        return None

    def _replies(self, node: Node) -> dict[str, CallerLine]:
        if not isinstance(node, Fields):
            self._fault(node, "`replies` est un tableau", 'écrivez `identifiant_de_question: "Réponse."`')
            return {}
        return {prompt: self._words(value) for prompt, value in node.fields.items()}

    def _names(self, node: Node) -> tuple[str, ...]:
        if isinstance(node, Items):
            return tuple(self._text(item) for item in node.items)
        return (self._text(node),)

    def _text(self, node: Node) -> str:
        if isinstance(node, Leaf) and isinstance(node.value, str):
            return node.value
        self._fault(node, "il faut un texte ici", "mettez-le entre guillemets")
        return ""

    def _optional(self, fields: Mapping[str, Node], name: str, read: Callable[[Node], T], default: T) -> T:
        return read(fields[name]) if name in fields else default

    def _fields(self, node: Node, allowed: set[str]) -> Mapping[str, Node]:
        if not isinstance(node, Fields):
            self._fault(node, "il faut des champs `nom: valeur` ici", f"parmi {', '.join(sorted(allowed))}")
            return {}
        for name in node.fields.keys() - allowed:
            where = Leaf(None, node.keys_at[name])
            self._fault(where, f"champ inconnu « {name} »", f"parmi {', '.join(sorted(allowed))}")
        return {name: value for name, value in node.fields.items() if name in allowed}

    def _fault(self, node: Node, what: str, fix: str) -> None:
        at: Place = node.at
        self.faults.append(ScenarioError(where=str(at), what=what, fix=fix))
