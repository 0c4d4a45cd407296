"""Numbers as telephone systems and people write them, in one form."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sav_engine.phone import is_french_mobile, masked, to_e164


@pytest.mark.parametrize("written", [
    "0612345678", "06 12 34 56 78", "06.12.34.56.78", "06-12-34-56-78", "+33612345678", "+33 6 12 34 56 78",
    "0033612345678", "00 33 6 12 34 56 78", "+33 (0)6 12 34 56 78", "33612345678", "06\u00a012\u202f34 56 78",
])  # fmt: skip
def test_one_number_in_its_many_forms(written: str) -> None:
    assert to_e164(written) == "+33612345678"


@pytest.mark.parametrize(
    "written", [None, "", "  ", "anonymous", "Anonymous", "unavailable", "100", "0", "061234567", "06123456789",
                "0012", "+", "+33", "+3361234567", "s", "6001", "abc0612345678", "+33012345678x"]
)  # fmt: skip
def test_no_number(written: str | None) -> None:
    assert to_e164(written) is None


@pytest.mark.parametrize(("written", "number"), [
    ("+32 470 12 34 56", "+32470123456"), ("0041 22 123 45 67", "+41221234567"), ("01 23 45 67 89", "+33123456789"),
])  # fmt: skip
def test_numbers_of_other_kinds(written: str, number: str) -> None:
    assert to_e164(written) == number


def test_mobiles_begin_with_six_or_seven() -> None:
    assert is_french_mobile("+33612345678") and is_french_mobile("+33712345678")
    assert not is_french_mobile("+33123456789") and not is_french_mobile("+32612345678")


@given(st.text(max_size=20) | st.from_regex(r"\+?[0-9 .]{5,18}", fullmatch=True))
def test_whatever_is_written_gives_e164_or_none_and_e164_stays(written: str) -> None:
    number = to_e164(written)
    assert number is None or (
        number[0] == "+" and number[1:].isascii() and number[1:].isdecimal() and len(number) <= 16
    )
    assert number is None or to_e164(number) == number


@pytest.mark.parametrize(("number", "shown"), [
    ("+33639980002", "+336••••••02"), ("+14155550123", "+141••••••23"), ("+123456", "+123•56"), ("12", "••"),
])  # fmt: skip
def test_a_number_is_shown_by_its_ends(number: str, shown: str) -> None:
    assert masked(number) == shown
