"""The running dashboard, asked by programs: login, roles, recordings, export, and what leaks nowhere."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path

import httpx2 as httpx
import pytest

from .conftest import HEARD, HOSTILE, OPEN, PASSWORD, Running


@contextmanager
def entered(running: Running, name: str) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=running.url) as client:
        client.post("/entrer", data={"nom": name, "mot_de_passe": PASSWORD, "suite": "/"})
        yield client


@pytest.fixture
def marie(running: Running) -> Iterator[httpx.Client]:
    with entered(running, "marie") as client:
        yield client


@pytest.fixture
def paul(running: Running) -> Iterator[httpx.Client]:
    with entered(running, "paul") as client:
        yield client


@pytest.mark.parametrize(
    "path",
    [
        *("/", "/tickets", "/static/js/x.js", "/_stcore/stream", "/_stcore/host-config", "/_stcore/metrics"),
        *(
            f"/enregistrement/{HEARD}",
            f"/lecteur/{HEARD}",
            f"/deroule/{HEARD}",
            "/export/csv?du=2026-01-01&au=2026-12-31",
            "/media/x.wav",
        ),
    ],
)
def test_strangers_see_the_login_and_nothing_else(running: Running, path: str) -> None:
    answer = httpx.get(running.url + path)
    assert answer.status_code in (303, 401)
    assert "Élodie" not in answer.text


def test_wrong_passwords_are_told_noted_and_slowed(running: Running) -> None:
    with httpx.Client(base_url=running.url) as client:
        form = {"nom": "eve", "mot_de_passe": "x" * 20, "suite": "/"}
        answers = [client.post("/entrer", data=form) for _ in range(7)]
    assert [answer.status_code for answer in answers[:2]] == [401, 401] and answers[-1].status_code == 429
    assert "n’est pas le bon" in answers[0].text and "Attendez" in answers[-1].text
    assert not any("set-cookie" in answer.headers for answer in answers)
    assert ("eve", "login_refused", None) in running.place.journal()


def test_the_cookie_is_for_this_site_and_not_for_scripts(running: Running) -> None:
    form = {"nom": "marie", "mot_de_passe": PASSWORD, "suite": "https://evil.example/"}
    answer = httpx.post(running.url + "/entrer", data=form)
    assert answer.headers["location"] == "/"
    cookie = answer.headers["set-cookie"].lower()
    assert "httponly" in cookie and "samesite=lax" in cookie and "path=/" in cookie


def test_who_leaves_has_left(marie: httpx.Client) -> None:
    token = marie.cookies["sav_session"]
    assert marie.get("/").status_code == 200
    assert marie.get("/sortir", headers={"sec-fetch-site": "cross-site"}).headers["location"] == "/"
    assert marie.get("/").status_code == 200, "a picture on another site logs nobody out"
    marie.get("/sortir")
    assert marie.get("/", headers={"cookie": f"sav_session={token}"}).status_code == 303


def test_a_recording_plays_from_anywhere_in_it(marie: httpx.Client, running: Running) -> None:
    whole = marie.get(f"/enregistrement/{HEARD}")
    assert whole.status_code == 200 and whole.headers["content-type"] == "audio/wav" and len(whole.content) > 90_000
    part = marie.get(f"/enregistrement/{HEARD}", headers={"range": "bytes=100-199"})
    assert part.status_code == 206 and part.content == whole.content[100:200]
    assert ("marie", "listen", HEARD) in running.place.journal()
    page = marie.get(f"/lecteur/{HEARD}")
    assert page.text.count("<polygon") == 2 and page.text.count("<button") == 2
    assert "script-src 'sha256-" in page.headers["content-security-policy"]


@pytest.mark.parametrize("call", [OPEN, HOSTILE])
def test_what_is_no_recording_is_not_there(marie: httpx.Client, call: str) -> None:
    """None at all; and one that names a file outside of the folder."""
    assert marie.get(f"/enregistrement/{call}").status_code == 404
    assert marie.get(f"/lecteur/{call}").status_code == 404


def test_the_export_is_whole_and_for_supervisors(marie: httpx.Client, paul: httpx.Client, running: Running) -> None:
    days = {"du": str(date.today() - timedelta(days=30)), "au": str(date.today() + timedelta(days=1))}
    assert paul.get("/export/csv", params=days).status_code == 403
    rows = list(
        csv.DictReader(io.StringIO(marie.get("/export/csv", params=days).text.lstrip("\ufeff")), delimiter=";")
    )
    assert len(rows) == 63 and rows[0]["Problème"] == "téléphonie"
    assert len(json.loads(marie.get("/export/json", params=days).text)) == 63
    for wrong in ({"du": "hier", "au": "demain"}, {"du": "2026-02-01", "au": "2026-01-01"}, {}):
        assert marie.get("/export/csv", params=wrong).status_code == 400
    assert ("marie", "export", None) in running.place.journal()


def test_a_session_cannot_be_used_from_another_site(marie: httpx.Client) -> None:
    foreign = {"origin": "https://evil.example"}
    assert marie.post("/entrer", headers=foreign, data={}).status_code == 403


def test_the_engines_secrets_and_callers_are_in_no_process_and_no_log(running: Running, marie: httpx.Client) -> None:
    marie.get("/client?numero=%2B33639980001")
    threads = Path(f"/proc/{running.pid}/task").glob("*/children")
    children = [pid for thread in threads for pid in thread.read_text().split()]
    pages = [pid for pid in children if b"sav_engine.dashboard" in Path(f"/proc/{pid}/cmdline").read_bytes()]
    assert len(pages) == 1, "the dashboard is a process of its own"
    assert b"canary" not in Path(f"/proc/{pages[0]}/environ").read_bytes()
    assert b"dbname" not in Path(f"/proc/{pages[0]}/cmdline").read_bytes()
    log = running.log.read_text()
    assert "canary" not in log and "33639980001" not in log and "Traceback" not in log


def test_the_course_of_a_call_is_shown_to_its_readers_and_noted(running: Running, paul: httpx.Client) -> None:
    answer = paul.get(f"/deroule/{HEARD}")
    assert answer.status_code == 200
    assert "ElevenLabs a refusé" in answer.text and "<svg" in answer.text and "Élodie Martin" in answer.text
    assert "Docs" not in answer.text and "<script" not in answer.text
    policy = answer.headers["content-security-policy"]
    assert (
        policy.startswith("default-src 'none'; style-src 'sha256-") and answer.headers["cache-control"] == "no-store"
    )
    assert ("paul", "report", HEARD) in running.place.journal()


def test_what_is_sent_outside_has_no_words_names_or_numbers(paul: httpx.Client) -> None:
    answer = paul.get(f"/deroule/{HEARD}?anonyme=1")
    assert answer.headers["content-disposition"].startswith("attachment")
    for secret in ("Élodie", "Martin", "Été", "639980001", "tonalit", "Bernard"):
        assert secret not in answer.text
    assert "restart_phone" in answer.text and "ElevenLabs a refusé" in answer.text


def test_a_call_whose_files_are_gone_is_drawn_from_its_ticket(paul: httpx.Client) -> None:
    answer = paul.get(f"/deroule/{OPEN}")
    assert "La trace n&#x27;est pas là" in answer.text and "plus de tonalité" in answer.text
    assert paul.get(f"/deroule/{HOSTILE}").text.count("<img") == 0
    assert paul.get("/deroule/00000000-0000-0000-0000-0000000000ff").status_code == 404
