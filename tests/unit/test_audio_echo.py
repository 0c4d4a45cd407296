"""The bot's own voice comes back on the line: it is taken out, and the caller over it is not."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from sav_engine.audio import g711
from sav_engine.audio.echo import Echo, _solved
from sav_engine.audio.pcm import energy, pcm_of, rms

ROOT = Path(__file__).parents[2]
BLOCK = 320  # bytes
AUDIBLE_RMS = 60.0  # -55 dBFS


def sound(path: str) -> np.ndarray:
    return np.frombuffer((ROOT / path).read_bytes(), "<i2").astype(np.float64)


BOT = sound("cache_audio/ask_problem.sln")
CALLER = sound("tests/fixtures/speech/internet_coupe.sln")


def on_the_line(gain_db: float, delay: int, *, room: bool = False, caller_at: int | None = None) -> np.ndarray:
    """What comes in while BOT goes out: its echo, the caller, a little noise, through mu-law."""
    line = np.random.default_rng(1).normal(0.0, 8.0, BOT.size + delay)
    echo = BOT * 10 ** (gain_db / 20)
    if room:
        random = np.random.default_rng(2).normal(size=320) * np.exp(-np.arange(320) / 64) * 0.05
        random[0] = 0.94
        echo = np.convolve(echo, random)[: BOT.size]
    line[delay : delay + echo.size] += echo
    if caller_at is not None:
        line[caller_at : caller_at + CALLER.size] += CALLER[: line.size - caller_at]
    return np.frombuffer(g711.from_ulaw(g711.to_ulaw(pcm_of(line))), "<i2").astype(np.float64)


def passed_on(line: np.ndarray, echo: Echo) -> np.ndarray:
    """Loudness (rms) of each block that got through."""
    sent, came, loudness = pcm_of(BOT), pcm_of(line), []
    for at in range(0, len(came) - BLOCK, BLOCK):
        if len(block := sent[at : at + BLOCK]) == BLOCK:
            echo.played(block)
        else:
            echo.position += 160
        block = came[at : at + BLOCK]
        loudness.append(rms(echo.heard(block, energy(block)) if echo.position < echo.near_until else block))
    return np.array(loudness)


def heard_by_twos(line: np.ndarray, echo: Echo) -> np.ndarray:
    """As `passed_on`, where two blocks are read at once."""
    sent, came, loudness = pcm_of(BOT), pcm_of(line), []
    for at in range(0, len(sent) - 2 * BLOCK, 2 * BLOCK):
        echo.played(sent[at : at + BLOCK])
        echo.played(sent[at + BLOCK : at + 2 * BLOCK])
        for behind in (1, 0):
            block = came[at + (1 - behind) * BLOCK :][:BLOCK]
            loudness.append(rms(echo.heard(block, energy(block), behind)))
    return np.array(loudness)


@pytest.mark.parametrize("delay", [160, 200, 1_200])
def test_two_blocks_at_once_lie_where_each_would_lie_alone(delay: int) -> None:
    line = on_the_line(-12, delay)
    by_twos, one_by_one = Echo(), Echo()
    loudness = heard_by_twos(line, by_twos)
    assert loudness == pytest.approx(passed_on(line, one_by_one)[: loudness.size])
    assert repr(by_twos) == repr(one_by_one) and by_twos.is_learned


@pytest.mark.parametrize(("gain_db", "delay_ms"), [(-6, 20), (-6, 400), (-18, 150), (-30, 20), (-30, 400)])
@pytest.mark.parametrize("room", [False, True])
def test_an_echo_never_seen_before_is_not_passed_on(gain_db: float, delay_ms: int, room: bool) -> None:
    line = on_the_line(gain_db, delay_ms * 8, room=room)
    heard = passed_on(line, Echo())
    in_a_row = max(map(len, "".join("#" if level > AUDIBLE_RMS else " " for level in heard).split()), default=0)
    assert in_a_row <= 4, "as long as a click"
    assert np.sum(heard > AUDIBLE_RMS) < 0.1 * BOT.size / 160


@pytest.mark.parametrize("gain_db", [-6, -20])
def test_a_caller_over_the_echo_is_heard_as_loud_as_he_is(gain_db: float) -> None:
    at = 14_400
    echo = Echo()
    heard = passed_on(on_the_line(gain_db, 1_000, caller_at=at), echo)
    alone = [rms(pcm_of(CALLER[n : n + 160])) for n in range(0, CALLER.size - 160, 160)]
    loud = [
        (heard[at // 160 + n], level) for n, level in enumerate(alone) if level > 800 and at // 160 + n < heard.size
    ]
    kept_db = [20 * np.log10(max(got, 1.0) / level) for got, level in loud]
    assert echo.is_learned
    assert np.percentile(kept_db, 10) > -3.0, "his words reach the transcriber whole"


def test_a_caller_on_a_line_without_echo_is_passed_on_untouched_once_it_is_known() -> None:
    line = on_the_line(-90.0, 800, caller_at=14_400)
    heard = passed_on(line, Echo())
    came = [rms(pcm_of(line[at : at + 160])) for at in range(0, line.size - 160, 160)]
    assert list(heard[70:]) == pytest.approx(came[70 : heard.size], rel=1e-6)


def test_an_unknown_line_holds_a_caller_back_for_a_quarter_of_a_second_at_most() -> None:
    line = on_the_line(-90.0, 800, caller_at=4_000)  # before the bot was heard for a second
    heard = passed_on(line, Echo())
    first = next(
        n for n, level in enumerate(CALLER[: CALLER.size // 160 * 160].reshape(-1, 160)) if rms(pcm_of(level)) > 300
    )
    assert (heard[25 + first + 14 :] > 300).any()
    assert next(n for n, level in enumerate(heard) if level > 300) <= 25 + first + 14


def test_it_costs_nothing_to_remember_while_the_bot_is_silent() -> None:
    echo = Echo()
    for _ in range(10_000):
        echo.position += 160
    assert echo.position > echo.near_until


@pytest.mark.parametrize("gain_db", [-6, -18, -30])
def test_who_turns_the_loudspeaker_on_in_mid_call_is_known_in_less_than_a_second(gain_db: float) -> None:
    """Nothing came back so far, and the caller has talked over the bot: searches have become rare."""
    echo, bot = Echo(), pcm_of(np.tile(BOT, 4))
    line = np.random.default_rng(1).normal(0.0, 8.0, len(bot) // 2)
    line[16_000 : 16_000 + CALLER.size] += CALLER
    on = 16_000 + 2 * CALLER.size
    line[on:] += 10 ** (gain_db / 20) * np.tile(BOT, 4)[on - 1_200 : -1_200]
    came, loud = pcm_of(line), 0
    for at in range(0, len(came) - BLOCK, BLOCK):
        echo.played(bot[at : at + BLOCK])
        block = came[at : at + BLOCK]
        heard = echo.heard(block, energy(block))
        assert at > 2 * on or not echo.is_learned
        loud += at > 2 * on and rms(heard) > AUDIBLE_RMS
    assert echo.is_learned and loud * 0.02 < 0.8


def test_what_a_filter_explains_is_what_is_left_without_it() -> None:
    random = np.random.default_rng(3)
    sent = random.normal(0.0, 1_000.0, 1_000 + 47)
    came = np.convolve(sent, random.normal(0.0, 0.3, 48), "valid") + random.normal(0.0, 600.0, 1_000)
    found, explained = _solved(came, sent, 48)
    rest = came - np.convolve(sent, found, "valid")
    assert explained == pytest.approx(1.0 - float(rest @ rest) / float(came @ came), abs=1e-9)
    assert 0.5 < explained < 0.99


def test_a_hole_in_the_callers_sound_is_learned_anew() -> None:
    """A phone that sent nothing for a while: what comes now is no longer where it was expected."""
    echo, line = Echo(), on_the_line(-10.0, 800)
    sent, came = pcm_of(BOT), pcm_of(line)
    heard = []
    for at in range(0, len(sent) - BLOCK, BLOCK):
        echo.played(sent[at : at + BLOCK])
        if not 60 <= at // BLOCK < 75:
            heard.append(rms(echo.heard(came[at : at + BLOCK], energy(came[at : at + BLOCK]))))
    assert np.sum(np.array(heard[90:]) > AUDIBLE_RMS) < 5
