"""The checker against flows that were broken on purpose; and it must not cry wolf."""

from __future__ import annotations

import pytest

from .mutants import Shipped, mutants, shipped
from .report import findings, judge, score, table

CAUGHT_MIN = 0.95
MUTANTS_MIN = 200


def test_the_checker_sees_nearly_everything_that_breaks_a_flow(capsys: pytest.CaptureFixture[str]) -> None:
    judged = judge(mutants())
    with capsys.disabled():
        print("\n" + table(judged))
    assert len(judged) >= MUTANTS_MIN
    assert score(judged) >= CAUGHT_MIN, table(judged)


@pytest.mark.parametrize("flow", shipped(), ids=str)
def test_nothing_is_wrong_with_what_we_ship(flow: Shipped) -> None:
    assert findings(flow) == []
    assert findings(flow.with_target(flow.draft().text(), flow.prompts)) == [], "written as the mutants are"


def test_one_seed_makes_one_mutant() -> None:
    assert list(mutants(range(60))) == list(mutants(range(60)))
