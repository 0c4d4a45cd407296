"""Says why there is nothing else here when these tests run among the engine's."""

from __future__ import annotations

import importlib.util

import pytest


def test_streamlit_is_here() -> None:
    if importlib.util.find_spec("streamlit") is None:
        pytest.skip("Streamlit is not installed here: the dashboard's tests are run by `make test-dashboard`")
