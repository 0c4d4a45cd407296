"""I/O. What the kernel says a process has used: /proc, Linux only."""

from __future__ import annotations

from pathlib import Path

import attrs

PROC = Path("/proc")


@attrs.frozen
class Used:
    """Of all threads of a process since its start, in ns: on a CPU, and ready but waiting for one."""

    ran_ns: int
    waited_ns: int

    def __sub__(self, before: Used) -> Used:
        return Used(self.ran_ns - before.ran_ns, self.waited_ns - before.waited_ns)


def used(pid: int, proc: Path = PROC) -> Used:
    """Source: /proc/PID/task/*/schedstat, three numbers each (proc_pid_schedstat(5)); counts ns, not ticks."""
    ran = waited = 0
    for path in (proc / str(pid) / "task").iterdir():
        try:
            numbers = (path / "schedstat").read_text().split()
        except (FileNotFoundError, ProcessLookupError):
            continue  # a thread that has just ended; its share is too small to matter
        ran, waited = ran + int(numbers[0]), waited + int(numbers[1])
    return Used(ran, waited)


def own_memory_kb(pid: int, proc: Path = PROC) -> int:
    """Memory of this process alone (private pages), in kB. Source: /proc/PID/smaps_rollup."""
    lines = (proc / str(pid) / "smaps_rollup").read_text().splitlines()
    return sum(int(line.split()[1]) for line in lines if line.startswith(("Private_Clean", "Private_Dirty")))


def descriptors(pid: int, proc: Path = PROC) -> int:
    """How many files and sockets it has open."""
    return sum(1 for _ in (proc / str(pid) / "fd").iterdir())
