"""`sav talk` in a real browser, with a microphone that plays a file: `make test-talk`, where there is a Chromium.

Not part of `make test`, which must pass on a machine without a browser; tests/end_to_end/test_talk.py is.
"""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile
import soxr

from sav_engine.sandbox.caller_lines import SHIPPED_SOUNDS, sound_name
from sav_engine.sandbox.engine_process import OURS_ONLY

collect_ignore = [] if os.environ.get("SAV_TEST_TALK") else ["test_in_browser.py"]

CHROMIUM = Path("/usr/bin/chromium")
QUIET = (
    *("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"),
    *("--disable-component-update", "--disable-sync"),
)
FAKE_MICROPHONE = ("--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream")
RATE_HZ = 48_000
SILENCE_AFTER_S = 300.0  # the file is not played again

Browse = Callable[..., Any]


def microphone_of(path: Path, *parts: float | str) -> Path:
    """Seconds of silence and shipped sentences, one after the other, as a microphone would hear them."""
    sounds = [part if isinstance(part, str) else float(part) for part in (*parts, SILENCE_AFTER_S)]
    pcm = np.concatenate([spoken(part) if isinstance(part, str) else np.zeros(int(part * 8000)) for part in sounds])
    soundfile.write(path, soxr.resample(pcm, 8000, RATE_HZ) / 32_768, RATE_HZ, subtype="PCM_16")
    return path


def spoken(text: str) -> np.ndarray[Any, Any]:
    return np.frombuffer((SHIPPED_SOUNDS / sound_name(text)).read_bytes(), dtype="<i2").astype(np.float64)


@pytest.fixture(scope="session")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The command itself, which starts an engine of its own; ended as Ctrl-C does."""
    state = tmp_path_factory.mktemp("talk") / "state"
    command = [sys.executable, "-u", "-m", "sav_engine", "talk", "--no-browser", "--state-dir", str(state)]
    process = subprocess.Popen(command, env={**os.environ, **OURS_ONLY}, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    try:
        found = (re.search(r"http://127\.0\.0\.1:\d+/[\w-]+/", line) for line in process.stdout)
        yield next(match[0] for match in found if match)
    finally:
        process.send_signal(signal.SIGINT)
        assert process.wait(30) == 0


@pytest.fixture
def browse(address: str) -> Iterator[Browse]:
    """Open the page in a browser of its own: arguments of Chromium, then of the context."""
    sync_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed (make dev)")
    complaints: list[str] = []

    def note(request: Any) -> None:
        if not request.url.startswith((address, address.replace("http", "ws"), "data:")):
            complaints.append(request.url)

    with sync_api.sync_playwright() as playwright:
        browsers: list[Any] = []

        def browse(*arguments: str, **context: Any) -> Any:
            browsers.append(playwright.chromium.launch(executable_path=str(CHROMIUM), args=[*QUIET, *arguments]))
            wanted = {"locale": "fr-FR", "viewport": {"width": 1366, "height": 768}, **context}
            page = browsers[-1].new_context(**wanted).new_page()
            page.on("request", note)
            page.on("pageerror", lambda fault: complaints.append(str(fault)))
            page.on("console", lambda said: complaints.append(said.text) if said.type == "error" else None)
            page.goto(address)
            page.wait_for_selector("#dial:enabled")
            return page

        yield browse
        for browser in browsers:
            browser.close()
    assert complaints == [], "nothing is asked of anybody else, and nothing goes wrong unseen"
