"""The engine and its speech worker, which here is a real process that does as it is told (tests/kit/speech.py)."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator
from contextlib import aclosing, asynccontextmanager
from pathlib import Path
from uuid import uuid4

import pytest
import trio
import trio.testing

from sav_engine.errors import ModelError, ProviderError
from sav_engine.providers import local_speech, speech_queue
from sav_engine.providers.local_ports import LocalTranscription
from sav_engine.providers.local_speech import LocalSpeech
from sav_engine.turns.events import AudioBatch, FinalizeSegment, TranscriberLost, Words
from tests.kit.speech import SCRIPTED

SECOND = b"\x01\x00" * 8_000


def scripted(*how: str) -> LocalSpeech:
    return LocalSpeech(voice="scripted", command=(*SCRIPTED, *how))


@asynccontextmanager
async def running(speech: LocalSpeech) -> AsyncIterator[LocalSpeech]:
    async with trio.open_nursery() as nursery:
        await nursery.start(speech.run)
        yield speech
        nursery.cancel_scope.cancel()


async def ask(transcription: LocalTranscription, segment: int, expects: str = "open") -> None:
    """One second of sound, and its words please."""
    started_s = 10.0 * segment
    transcription.hear(AudioBatch(SECOND, started_s))
    transcription.finalize(FinalizeSegment(segment, started_s, started_s + 1.0, expects))


async def said(speech: LocalSpeech, text: str) -> str:
    async with aclosing(speech.synthesiser.speak(text)) as chunks:
        return b"".join([chunk async for chunk in chunks]).decode("utf-16-le")


# ---------------------------------------------------------------- it does not start


async def test_a_missing_model_is_told_as_it_is() -> None:
    with pytest.raises(ModelError, match="le modèle manque"):
        await scripted("refuse").run()


async def test_a_worker_that_dies_before_it_is_ready() -> None:
    with pytest.raises(ProviderError, match="avant d'être prêt"):
        await scripted("die").run()


async def test_a_program_that_does_not_exist() -> None:
    speech = LocalSpeech(voice="scripted", command=("/nowhere/python",))
    with pytest.raises(ProviderError, match="/nowhere/python"):
        await speech.run()


# ---------------------------------------------------------------- it dies


async def test_the_worker_dies_with_a_callers_words_in_hand() -> None:
    async with running(scripted()) as speech, speech.transcriber.open(uuid4()) as transcription:
        await ask(transcription, 1, expects="die")
        lost = await transcription.receive()
        assert isinstance(lost, TranscriberLost)
        assert "died" in lost.reason
        assert await transcription.receive() == lost, "nothing more comes"


async def test_other_calls_hardly_notice_that_the_worker_died() -> None:
    async with running(scripted()) as speech, speech.transcriber.open(uuid4()) as unlucky:
        async with speech.transcriber.open(uuid4()) as lucky:
            await ask(unlucky, 1, expects="die")
            await ask(lucky, 2)
            words = await lucky.receive()
            assert isinstance(words, Words) and words.segment == 2
        assert speech.counts.restarts == 1


async def test_a_sentence_dies_with_the_worker_and_the_next_one_is_spoken() -> None:
    async with running(scripted()) as speech:
        with pytest.raises(ProviderError, match="died"):
            await said(speech, "die")
        assert await said(speech, "Bonjour.") == "Bonjour."


async def test_a_worker_that_talks_nonsense_is_replaced() -> None:
    async with running(scripted()) as speech:
        with pytest.raises(ProviderError):
            await said(speech, "nonsense")
        assert await said(speech, "Bonjour.") == "Bonjour."


async def test_a_worker_that_hangs_is_killed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(speech_queue, "IN_HAND_MAX_S", 0.2)
    monkeypatch.setattr(local_speech, "WATCH_EVERY_S", 0.05)
    async with running(scripted()) as speech:
        with pytest.raises(ProviderError):
            await said(speech, "hang")
        assert await said(speech, "Bonjour.") == "Bonjour."


# ---------------------------------------------------------------- nobody wants it any more


async def test_a_call_that_ends_drops_its_jobs() -> None:
    async with running(scripted()) as speech:
        async with speech.transcriber.open(uuid4()) as transcription:
            await ask(transcription, 1, expects="wait")
            await ask(transcription, 2, expects="die")
            await trio.testing.wait_all_tasks_blocked(0.05)
        assert len(speech.queue) == 0
        async with speech.transcriber.open(uuid4()) as next_call:
            await ask(next_call, 3)
            words = await next_call.receive()
            assert isinstance(words, Words) and words.segment == 3, "and gets no words of the call before"
        assert speech.queue.late_results == 1
        assert speech.counts.restarts == 0


async def test_a_sentence_that_is_cut_short_is_not_made_to_its_end() -> None:
    async with running(scripted()) as speech:
        async with aclosing(speech.synthesiser.speak("Bonjour. Die, s'il vous plaît.")) as chunks:
            assert await anext(chunks)
        assert await said(speech, "Au revoir.") == "Au revoir."
        assert speech.counts.restarts == 0


async def test_a_cancelled_sentence_leaves_the_queue() -> None:
    async with running(scripted()) as speech:
        async with trio.open_nursery() as sentences:
            sentences.start_soon(said, speech, "wait")
            await trio.testing.wait_all_tasks_blocked(0.05)  # the worker has it in hand
            sentences.start_soon(said, speech, "die")
            await trio.testing.wait_all_tasks_blocked()
            assert len(speech.queue) == 1
            sentences.cancel_scope.cancel()
        assert len(speech.queue) == 0
        assert await said(speech, "Bonjour.") == "Bonjour."


async def test_a_full_queue_answers_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(speech_queue, "QUEUE_MAX", 1)
    async with running(scripted()) as speech, speech.transcriber.open(uuid4()) as transcription:
        await ask(transcription, 1, expects="wait")
        await trio.testing.wait_all_tasks_blocked(0.05)
        await ask(transcription, 2)
        await ask(transcription, 3)
        first = await transcription.receive()
        assert isinstance(first, Words)
        assert (first.segment, first.text) == (3, ""), "no words, so that the flow asks again"
        assert speech.counts.full == 1


# ---------------------------------------------------------------- it works


async def test_the_stretch_asked_for_is_what_is_recognised() -> None:
    async with running(scripted()) as speech, speech.transcriber.open(uuid4()) as transcription:
        for tenth in range(50):
            transcription.hear(AudioBatch(SECOND[:1_600], 100.0 + tenth / 10))
        transcription.finalize(FinalizeSegment(7, 102.0, 103.0, "yes_no"))
        words = await transcription.receive()
        assert words == Words("27200 octets", True, 0.5, 102.0, 103.0, 7), "half a second before, 0.2 s after"


async def test_no_sound_means_no_words() -> None:
    async with running(scripted()) as speech, speech.transcriber.open(uuid4()) as transcription:
        transcription.finalize(FinalizeSegment(1, 5.0, 6.0, "open"))
        words = await transcription.receive()
        assert isinstance(words, Words)
        assert (words.text, words.confidence, words.is_final) == ("", 0.0, True)


async def test_times_are_reported_for_metrics() -> None:
    lanes: list[str] = []
    speech = LocalSpeech(voice="s", command=SCRIPTED, on_answer=lambda lane, seconds: lanes.append(lane))
    async with running(speech):
        await said(speech, "Bonjour.")
    assert lanes == ["speak"]


async def test_nothing_is_left_when_the_engine_stops() -> None:
    async with running(scripted()) as speech:
        with pytest.raises(ProviderError):
            await said(speech, "die")
        await said(speech, "Bonjour.")
        assert len(_workers()) == 1
    assert not _workers()


def _workers() -> list[int]:
    """Process numbers of the scripted workers of this test."""
    return [int(path.name) for path in Path("/proc").glob("[0-9]*") if _is_child(int(path.name))]


def _is_child(pid: int) -> bool:
    """Whether this is a scripted worker of ours."""
    try:
        with open(f"/proc/{pid}/stat") as stat, open(f"/proc/{pid}/cmdline") as command:
            parent = int(stat.read().rpartition(")")[2].split()[1])
            return parent == os.getpid() and "tests.kit.speech" in command.read()
    except OSError:
        return False  # it ended while we looked
