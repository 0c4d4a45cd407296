"""What operators read of faults."""

import errno

import pytest

from sav_engine.errors import reason_of


@pytest.mark.parametrize(
    ("fault", "told"),
    [
        (OSError(errno.ENOSPC, "No space left on device"), "le disque est plein"),
        (FileNotFoundError(errno.ENOENT, "No such file or directory", "/x"), "il n'existe pas"),
        (OSError(errno.ENOMSG, "No message of desired type"), "No message of desired type"),
        (OSError("of no number"), "of no number"),
    ],
)
def test_what_the_system_says_is_told_in_french_where_operators_meet_it(fault: OSError, told: str) -> None:
    assert reason_of(fault) == told
