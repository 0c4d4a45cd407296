"""The commands of `sav`, by subject, thin: each reads its words, loads what it needs, and says how it ended.

Importing this package registers them all. Rooms are imported inside the commands: `sav --help` must not load speech
models. A new group of commands is a new file here, and its name in the line below.
"""

from . import (
    adopt,
    asterisk,
    call_report,
    clients,
    companies,
    conversation,
    dashboard,
    databases,
    doctor,
    engine,
    personal,
    prompts,
    reset,
    services,
    talk,
    testdata,
    tickets,
    tickets_desk,
    top,
    trying,
)

__all__ = [
    "adopt",
    "asterisk",
    "call_report",
    "clients",
    "companies",
    "conversation",
    "dashboard",
    "databases",
    "doctor",
    "engine",
    "personal",
    "prompts",
    "reset",
    "services",
    "talk",
    "testdata",
    "tickets",
    "tickets_desk",
    "top",
    "trying",
]
