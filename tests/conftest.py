"""What holds for all tests: none asserts speed, also not by hypothesis' default of 200 ms an example."""

from __future__ import annotations

from hypothesis import settings

settings.register_profile("house", deadline=None)
settings.load_profile("house")
