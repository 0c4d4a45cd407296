"""A command line that was typed wrong, told in French as all faults are: where, what, and how to fix it."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches
from typing import Any, Literal, get_args, get_origin
from uuid import UUID

from cyclopts import CycloptsError
from cyclopts.exceptions import (
    CoercionError,
    MissingArgumentError,
    RepeatArgumentError,
    UnknownCommandError,
    UnknownOptionError,
    UnusedCliTokensError,
)

from ..errors import SavError

AS_WRITTEN: dict[Any, str] = {
    int: "écrivez un nombre entier",
    float: "écrivez un nombre, avec un point",
    UUID: "écrivez un identifiant d'appel entier, comme 7701d1e5-1b82-4ab5-b834-a0646400c589",
}

PORT_MAX = 65_535


class MisuseError(SavError):
    """A command that does not exist, an option it does not have, a value it cannot use."""


def checked_port(command: str, port: int | None) -> None:
    """Raises MisuseError; what it would stop at otherwise says nothing of the option."""
    if port is not None and not 0 <= port <= PORT_MAX:
        fix = f"écrivez un nombre de 0 à {PORT_MAX}"
        raise MisuseError(where=command, what=f"--port vaut « {port} »", fix=fix)


def in_french(fault: CycloptsError) -> MisuseError:
    """What the library has found; of a kind nobody thought of, in its own words."""
    where = " ".join(("sav", *(fault.command_chain or ())))
    what, fix = _told(fault)
    return MisuseError(where=where, what=what, fix=fix or f"« {where} --help » donne tout ce qui existe")


def _told(fault: CycloptsError) -> tuple[str, str]:
    """What, and how to fix it; the cure is empty when only the help knows."""
    match fault:
        case UnknownCommandError():
            word = _first(fault.unused_tokens)
            return f"la commande « {word} » n'existe pas", _did_you_mean(word, fault.app or ())
        case UnknownOptionError():
            word = fault.token.keyword or fault.token.value
            names = (name for argument in fault.argument_collection for name in argument.names)
            return f"l'option {word} n'existe pas", _did_you_mean(word, names)
        case CoercionError():
            value = fault.token.value if fault.token else ""
            return f"{_name(fault)} vaut « {value} »", _as_written(fault.target_type)
        case UnusedCliTokensError():
            return f"« {_first(fault.unused_tokens)} » est de trop", ""
        case RepeatArgumentError():
            return f"{_name(fault)} est donné deux fois", "donnez-le une fois"
        case MissingArgumentError():
            return (f"{fault.keyword} n'a pas de valeur" if fault.keyword else f"il manque {_name(fault)}"), ""
    fault.verbose = False
    return str(fault).rstrip("."), ""


def _first(tokens: list[str] | None) -> str:
    return tokens[0] if tokens else ""


def _name(fault: CycloptsError) -> str:
    """As it was typed; of a word without an option before it, as the help calls it."""
    token = getattr(fault, "token", None)
    if token is not None and token.keyword:
        return str(token.keyword)
    return fault.argument.name if fault.argument else "un mot"


def _did_you_mean(word: str, names: Iterable[str]) -> str:
    near = get_close_matches(word, list(names), n=1)
    return f"vouliez-vous dire « {near[0]} » ?" if near else ""


def _as_written(wanted: Any) -> str:
    if get_origin(wanted) is Literal:
        return f"les valeurs possibles sont : {', '.join(get_args(wanted))}"
    return AS_WRITTEN.get(wanted, "")
