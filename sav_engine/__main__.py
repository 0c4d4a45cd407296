"""The entry of the command line: runs a command, and turns how it ended into an exit status."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Sequence
from typing import Any

from cyclopts import CycloptsError

from .commands.base import CANNOT_START, app  # the package registers all commands when it is imported
from .commands.misuse import in_french
from .errors import DatabaseAway, SavError

# As sysexits(3) says of what may pass by itself. Whoever supervises us starts us again for this, and not for a wrong
# setting: a database server that comes up after us, at night, after a power cut, must not cost the telephone.
TRY_AGAIN = os.EX_TEMPFAIL
INTERRUPTED = 130  # as shells say of Ctrl-C


def main() -> None:
    """Entry point: an error of ours is one clear message on stderr, and exit status 2 (75: try again)."""
    try:
        try:
            status = app(sys.argv[1:], exit_on_error=False, print_error=False)
        finally:
            sys.stdout.flush()  # here, where a reader that has gone is answered for
    except SavError as fault:
        print(f"✗ {fault}", file=sys.stderr)
        status = status_of([fault])
    except CycloptsError as fault:
        print(f"✗ {in_french(fault)}", file=sys.stderr)
        status = CANNOT_START
    except BaseExceptionGroup as group:
        status = only_ours(group)
    except BrokenPipeError:
        status = nobody_reads()
    except OSError as fault:
        if fault.errno != errno.ENOSPC:
            raise
        print("✗ le disque est plein, rien n'a pu y être écrit. Libérez de la place, et relancez", file=sys.stderr)
        status = CANNOT_START
    except KeyboardInterrupt:
        status = INTERRUPTED
    sys.exit(status)


def only_ours(group: BaseExceptionGroup[Any]) -> int:
    """What came through a nursery: Ctrl-C, a reader that has gone, errors of ours. The rest is raised as it is."""
    ours, others = group.split((SavError, KeyboardInterrupt, BrokenPipeError))
    if others is not None or ours is None:
        raise group
    if ours.subgroup(BrokenPipeError):
        return nobody_reads()
    faults = [fault for fault in leaves(ours) if isinstance(fault, SavError)]
    for fault in faults:
        print(f"✗ {fault}", file=sys.stderr)
    return status_of(faults) if faults else INTERRUPTED


def status_of(faults: Sequence[SavError]) -> int:
    return TRY_AGAIN if all(isinstance(fault, DatabaseAway) for fault in faults) else CANNOT_START


def nobody_reads() -> int:
    """`sav tickets | head`: whoever read has seen enough, and Python must not flush again."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0


def leaves(group: BaseExceptionGroup[Any]) -> list[BaseException]:
    return [
        leaf
        for fault in group.exceptions
        for leaf in (leaves(fault) if isinstance(fault, BaseExceptionGroup) else [fault])
    ]


if __name__ == "__main__":
    main()
