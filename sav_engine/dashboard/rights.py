"""Pure. Who may see and do what. What is not in this table is allowed to nobody."""

from __future__ import annotations

from typing import Literal, get_args

Role = Literal["supervisor", "technician"]
Right = Literal[
    "today",
    "live",
    "tickets",
    "ticket",
    "client",
    "company",
    "search",
    "listen",
    "report",
    "status",
    "note",
    "called_back",
    "cost",
    "statistics",
    "export",
]

EVERYBODY: frozenset[Role] = frozenset(get_args(Role))
SUPERVISORS: frozenset[Role] = frozenset({"supervisor"})

RIGHTS: dict[Right, frozenset[Role]] = {
    "today": EVERYBODY,
    "live": EVERYBODY,
    "tickets": EVERYBODY,
    "ticket": EVERYBODY,
    "client": EVERYBODY,
    "company": EVERYBODY,
    "search": EVERYBODY,
    "listen": EVERYBODY,
    "report": EVERYBODY,
    "status": EVERYBODY,
    "note": EVERYBODY,
    "called_back": EVERYBODY,
    "cost": SUPERVISORS,
    "statistics": SUPERVISORS,
    "export": SUPERVISORS,
}

# As the accounts' file and the pages write them.
ROLE_WORDS: dict[Role, str] = {"supervisor": "superviseur", "technician": "technicien"}
ROLES: dict[str, Role] = {word: role for role, word in ROLE_WORDS.items()}


def may(role: str, right: Right) -> bool:
    return role in RIGHTS.get(right, frozenset())
