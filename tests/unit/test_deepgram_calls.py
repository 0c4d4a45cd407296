"""A caller is transcribed by Deepgram, and everything that goes wrong with it."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator

import attrs
import pytest
import trio
from structlog.testing import capture_logs

from sav_engine.errors import ProviderError
from sav_engine.ports import Transcription
from sav_engine.providers.cost import BudgetSpent, Purse
from sav_engine.providers.deepgram import DeepgramTranscriber
from sav_engine.providers.fallback_transcriber import FallbackTranscriber
from sav_engine.sandbox.deepgram_socket import DeepgramFaults, DeepgramLatency
from sav_engine.turns.events import AudioBatch, FinalizeSegment, TranscriberLost, Words
from tests.kit.transcriber import CALL, KEY, caller, rig

LINE = "mon internet ne marche plus depuis hier"


class NextTranscriber:
    """The one that is asked when the first is lost: says how much sound it was given."""

    name = "next"

    def __init__(self) -> None:
        self.sound_s = 0.0
        self.opened = 0

    @contextlib.asynccontextmanager
    async def open(self, call_id: object) -> AsyncIterator[Transcription]:
        self.opened += 1
        self._write, self._read = trio.open_memory_channel[Words | TranscriberLost](10)
        yield self

    def hear(self, batch: AudioBatch) -> None:
        self.sound_s += len(batch.pcm) / 16_000

    def finalize(self, segment: FinalizeSegment) -> None:
        words = Words("entendu par le second", True, 0.9, segment.started_s, segment.stopped_s, segment.segment)
        self._write.send_nowait(words)

    def hand_words_to(self, take: object) -> None:
        """All come by `receive`."""

    async def receive(self) -> Words | TranscriberLost:
        return await self._read.receive()


# ---------------------------------------------------------------- refused


@pytest.mark.parametrize(
    ("status", "tries"), [(400, 1), (401, 1), (402, 1), (403, 1), (404, 1), (418, 1), (429, 4), (500, 2), (503, 2)]
)
async def test_a_refusal_is_tried_again_as_often_as_the_table_says(status, tries, autojump_clock):
    async with rig(faults=DeepgramFaults(refuse=status)) as vendor, caller(vendor.transcriber) as pierre:
        await pierre.is_silent(5)
        (lost,) = pierre.lost()
        assert f"HTTP {status}" in lost.reason
        assert vendor.sockets() == tries


async def test_a_refusal_without_a_body_is_still_told(autojump_clock):
    faults = DeepgramFaults(refuse=400, empty_refusal=True)
    async with rig(faults=faults) as vendor, caller(vendor.transcriber) as pierre:
        await pierre.is_silent(1)
        assert "No such model" in pierre.lost()[0].reason


async def test_a_key_that_is_wrong_sets_the_vendor_aside_so_that_the_next_call_waits_for_nothing(autojump_clock):
    async with rig(key="another") as vendor:
        async with caller(vendor.transcriber) as pierre:
            await pierre.is_silent(1)
        with pytest.raises(ProviderError, match="mis de côté"):
            async with vendor.transcriber.open(CALL):
                pass
        assert vendor.sockets() == 1
        with pytest.raises(ProviderError, match="DEEPGRAM_API_KEY"):
            await vendor.transcriber.check()


async def test_a_vendor_set_aside_is_probed_and_taken_back(autojump_clock):
    async with rig(LINE, faults=DeepgramFaults(refuse=401)) as vendor, trio.open_nursery() as nursery:
        nursery.start_soon(vendor.transcriber.run)
        async with caller(vendor.transcriber) as pierre:
            await pierre.is_silent(1)
        vendor.standin.faults = DeepgramFaults()
        await trio.sleep(10)
        async with caller(vendor.transcriber) as pierre:
            assert (await pierre.answer(await pierre.speaks(2))).text == LINE
        nursery.cancel_scope.cancel()


async def test_too_many_callers_at_once_and_there_is_room_again(autojump_clock):
    faults = DeepgramFaults(refuse=429, connections=2)
    async with rig(LINE, faults=faults) as vendor, caller(vendor.transcriber) as pierre:
        assert (await pierre.answer(await pierre.speaks(2))).text == LINE
        assert vendor.count("deepgram_endings_total", kind="busy", reaction="again") == 2


async def test_the_days_budget_is_spent(autojump_clock):
    async with rig() as vendor:
        purse = Purse(vendor.metrics, limit_eur=0.0)
        transcriber = DeepgramTranscriber(attrs.evolve(vendor.vendor, purse=purse))
        with pytest.raises(BudgetSpent):
            async with transcriber.open(CALL):
                pass
        assert vendor.sockets() == 0


@pytest.mark.parametrize(
    "faults",
    [
        DeepgramFaults(refuse=401),
        DeepgramFaults(hang=True),
        DeepgramFaults(close_code=1008, close_reason="DATA-0000", after_bytes=16_000),
        DeepgramFaults(cut=True, after_bytes=1_600),
        DeepgramFaults(mute=True),
    ],
    ids=["refused", "no answer", "undecodable", "cut again and again", "mute"],
)
async def test_the_next_transcriber_answers_what_the_first_one_owes(faults, autojump_clock):
    following = NextTranscriber()
    told = []
    async with rig(faults=faults) as vendor:
        both = FallbackTranscriber([vendor.transcriber, following], lambda name, reason: told.append((name, reason)))
        async with caller(both) as pierre:
            segment = await pierre.speaks(2)
            answer = await pierre.answer(segment, within_s=4.0)
            assert answer.text == "entendu par le second"
            assert following.sound_s >= 2.3
            assert [name for name, _ in told] == ["nova-3"]
            assert pierre.said(segment.segment) == ["entendu par le second"]


async def test_no_transcriber_is_left_and_the_call_is_told_once(autojump_clock):
    refused = DeepgramFaults(refuse=402)
    async with rig(faults=refused) as vendor, caller(FallbackTranscriber([vendor.transcriber])) as pierre:
        await pierre.is_silent(2)
        assert len(pierre.lost()) == 1


async def test_no_log_line_and_no_error_holds_the_key(autojump_clock):
    with capture_logs() as logs:
        for faults in (DeepgramFaults(refuse=401), DeepgramFaults(hang=True), DeepgramFaults(refuse=503)):
            async with rig(faults=faults) as vendor, caller(vendor.transcriber) as pierre:
                await pierre.is_silent(6)
                assert KEY not in repr((pierre.heard, vendor.transcriber, vendor.vendor))
                with pytest.raises(ProviderError) as told:
                    await vendor.transcriber.check()
                assert KEY not in repr(told.value)
    assert logs
    assert KEY not in repr(logs)


# ---------------------------------------------------------------- lost in mid-call


@pytest.mark.parametrize(
    "faults",
    [
        DeepgramFaults(connections=1, cut=True, after_bytes=16_000),
        DeepgramFaults(connections=1, close_code=1011, close_reason="NET-0000", after_bytes=16_000),
        DeepgramFaults(connections=1, close_code=1000, after_bytes=16_000),
        DeepgramFaults(connections=3, cut=True, after_bytes=3_200),
    ],
    ids=["TCP cut", "1011 NET-0000", "closed without a word", "three cuts"],
)
async def test_a_socket_lost_in_mid_sentence_is_not_noticed(faults, autojump_clock):
    async with rig(LINE, faults=faults) as vendor, caller(vendor.transcriber) as pierre:
        answer = await pierre.answer(await pierre.speaks(3))
        assert answer.text == LINE
        assert pierre.lost() == []
        assert vendor.sockets() == faults.connections + 1


async def test_a_socket_lost_while_the_caller_speaks_after_a_long_silence_costs_no_word(autojump_clock):
    """Seen in a spoken call: the silence before the words was sent again first, and their end came too late."""
    faults = DeepgramFaults(connections=1, cut=True, after_bytes=16_000 * 7)
    async with rig(LINE, faults=faults) as vendor, caller(vendor.transcriber) as pierre:
        await pierre.is_silent(5)
        segment = await pierre.speaks(3)
        assert (await pierre.answer(segment)).text == LINE
        assert trio.current_time() - segment.stopped_s < 3
        assert vendor.count("deepgram_unanswered_total") == 0


async def test_what_was_lost_is_sent_again_at_the_vendors_speed_and_not_more_than_five_seconds(autojump_clock):
    latency = DeepgramLatency(handshake_s=1.9)
    faults = DeepgramFaults(connections=1, cut=True, after_bytes=64_000)
    async with rig(LINE, faults=faults, latency=latency) as vendor, caller(vendor.transcriber) as pierre:
        await pierre.speaks_quietly(12)
        again = [seen for seen in vendor.standin.seen if seen.connection == 1 and seen.what == "bytes:1600"]
        sent_s = len(again) * 0.1
        took_s = again[-1].at_s - again[0].at_s
        assert sent_s / took_s <= 1.25 + 0.5 / took_s
        assert sent_s > took_s
        assert len(again) * 0.1 <= 12


async def test_a_silent_line_is_kept_alive_and_begins_with_sound(autojump_clock):
    async with rig(LINE) as vendor, caller(vendor.transcriber) as pierre:
        await trio.sleep(60)
        assert vendor.sockets() == 1
        assert vendor.sent()[1:4] == ["bytes:1600", '{"type": "KeepAlive"}', '{"type": "KeepAlive"}']
        assert (await pierre.answer(await pierre.speaks(2))).text == LINE


async def test_no_empty_message_is_ever_sent(autojump_clock):
    async with rig(LINE) as vendor, caller(vendor.transcriber) as pierre:
        pierre.into.hear(AudioBatch(b"", 0.0))
        assert (await pierre.answer(await pierre.speaks(2))).text == LINE
        assert "bytes:0" not in vendor.sent()


# ---------------------------------------------------------------- late, twice, nonsense


async def test_final_words_come_late_and_are_waited_for(autojump_clock):
    async with rig(LINE, latency=DeepgramLatency(final_s=0.3)) as vendor, caller(vendor.transcriber) as pierre:
        answer = await pierre.answer(await pierre.speaks(2))
        assert answer.text == LINE


async def test_finalize_is_not_answered_and_the_guess_is_taken(autojump_clock):
    faults = DeepgramFaults(ignore_finalize=True, late_finals_s=30.0)
    async with rig(LINE, faults=faults) as vendor, caller(vendor.transcriber) as pierre:
        asked_s = trio.current_time() + 2.3
        answer = await pierre.answer(await pierre.speaks(2))
        assert answer.text.split()[:3] == LINE.split()[:3]
        assert trio.current_time() - asked_s < 1.6
        assert vendor.count("deepgram_unanswered_total") == 1


@pytest.mark.parametrize("utterances", [1, 2])
async def test_a_phone_that_stops_sending_waits_no_longer_than_the_floor(utterances, autojump_clock):
    """Neither for what is not answered, nor for a vendor who has become mute since."""
    faults = DeepgramFaults(ignore_finalize=True, late_finals_s=30.0)
    async with rig(LINE, faults=faults) as vendor, caller(vendor.transcriber) as pierre:
        for _ in range(utterances):
            segment = await pierre.speaks(2)
            await trio.sleep(4.0)  # then the floor goes on without words
            assert pierre.said(segment.segment) or pierre.lost()
            await trio.sleep(20)
        assert vendor.count("deepgram_unanswered_total") == 1
        assert len(pierre.lost()) == utterances - 1


async def test_a_request_on_a_line_that_is_long_silent_is_answered_in_time(autojump_clock):
    faults = DeepgramFaults(ignore_finalize=True, late_finals_s=30.0)
    async with rig(LINE, faults=faults) as vendor, caller(vendor.transcriber) as pierre:
        segment = await pierre.speaks(2)
        await trio.sleep(6)
        later = attrs.evolve(segment, segment=99)
        pierre.into.finalize(later)
        await trio.sleep(4)
        assert pierre.said(99) != []


async def test_a_final_that_comes_twice_is_heard_once(autojump_clock):
    twice = DeepgramFaults(duplicate_finals=True)
    async with rig(LINE, "oui", faults=twice) as vendor, caller(vendor.transcriber) as pierre:
        assert (await pierre.answer(await pierre.speaks(2))).text == LINE
        await pierre.is_silent(2)
        assert (await pierre.answer(await pierre.speaks(1))).text == "oui"


async def test_words_of_an_answered_stretch_do_not_come_again_over_the_bot(autojump_clock):
    faults = DeepgramFaults(late_finals_s=2.0)
    async with rig(LINE, faults=faults) as vendor, caller(vendor.transcriber) as pierre:
        await pierre.answer(await pierre.speaks(2))
        told = len(pierre.heard)
        await pierre.is_silent(5)
        assert pierre.heard[told:] == []


async def test_nonsense_between_the_messages_is_passed_over(autojump_clock):
    async with rig(LINE, faults=DeepgramFaults(garbage=True)) as vendor, caller(vendor.transcriber) as pierre:
        with capture_logs() as logs:
            assert (await pierre.answer(await pierre.speaks(2))).text == LINE
        assert len([line for line in logs if line["event"] == "transcriber_nonsense"]) == 1


async def test_the_handshake_is_slow_and_nothing_is_lost(autojump_clock):
    async with rig(LINE, latency=DeepgramLatency(handshake_s=1.5)) as vendor, caller(vendor.transcriber) as pierre:
        assert (await pierre.answer(await pierre.speaks(2))).text == LINE


# ---------------------------------------------------------------- as it should be


async def test_interim_words_come_while_the_caller_speaks(autojump_clock):
    async with rig(LINE) as vendor, caller(vendor.transcriber) as pierre:
        await pierre.speaks_quietly(2.5)
        guesses = pierre.said(final=False)
        assert guesses
        assert all(LINE.startswith(guess) for guess in guesses)


async def test_a_caller_too_quiet_for_us_is_heard_all_the_same(autojump_clock):
    async with rig(LINE) as vendor, caller(vendor.transcriber) as pierre:
        await pierre.speaks_quietly(2)
        await pierre.is_silent(2)
        assert pierre.said() == [LINE]


async def test_a_caller_who_goes_on_after_a_pause_is_heard_as_a_whole(autojump_clock):
    async with rig("mon internet ne marche plus") as vendor, caller(vendor.transcriber) as pierre:
        first = await pierre.speaks(1, pause_s=0.5)
        await pierre.speaks_quietly(1)
        whole = FinalizeSegment(7, first.started_s, trio.current_time(), "open")
        await pierre.is_silent(0.3)
        pierre.into.finalize(whole)
        assert (await pierre.answer(whole)).text == "mon internet ne marche plus"


async def test_two_answers_do_not_borrow_words_from_each_other(autojump_clock):
    async with rig("oui", "non") as vendor, caller(vendor.transcriber) as pierre:
        assert (await pierre.answer(await pierre.speaks(0.5))).text == "oui"
        await pierre.is_silent(1.5)
        assert (await pierre.answer(await pierre.speaks(0.5))).text == "non"


async def test_a_hang_up_closes_the_stream_and_the_bill_is_the_vendors(autojump_clock):
    async with rig(LINE) as vendor:
        with capture_logs() as logs:
            async with caller(vendor.transcriber) as pierre:
                await pierre.answer(await pierre.speaks(2))
                await pierre.is_silent(0.1)
                await trio.sleep(0.01)
        assert [line["billed_by_vendor"] for line in logs if "billed_by_vendor" in line] == [True]
        assert vendor.sent()[-1] == '{"type": "CloseStream"}'
        assert vendor.count("deepgram_audio_seconds_total") == pytest.approx(2.4, abs=0.11)
        assert vendor.count("deepgram_requests_total") == 1
        assert vendor.count("provider_cost_eur_total", provider="deepgram") == pytest.approx(
            0.26 * 2.4 / 3600, abs=1e-5
        )
        await trio.testing.wait_all_tasks_blocked()
        assert vendor.standin.open == 0


async def test_a_hang_up_waits_for_nobody(autojump_clock):
    latency = DeepgramLatency(final_s=5.0)
    async with rig(LINE, latency=latency) as vendor:
        async with caller(vendor.transcriber) as pierre:
            await pierre.speaks(2)
            await trio.sleep(0.01)
            left_s = trio.current_time()
        assert trio.current_time() - left_s < 0.15
        assert vendor.count("deepgram_audio_seconds_total") == pytest.approx(2.3, abs=0.05)


async def test_a_key_that_is_right_is_told_at_start(autojump_clock):
    async with rig() as vendor:
        assert await vendor.transcriber.check() == "modèle nova-3, 0 termes"
        assert vendor.count("deepgram_requests_total") == 0


async def test_calls_do_not_hear_each_other(autojump_clock):
    async with rig(LINE) as vendor, caller(vendor.transcriber) as pierre, caller(vendor.transcriber) as anna:
        answers = {}

        async def speak(name, speaker):
            answers[name] = (await speaker.answer(await speaker.speaks(2))).text

        async with trio.open_nursery() as both:
            both.start_soon(speak, "pierre", pierre)
            both.start_soon(speak, "anna", anna)
        assert answers == {"pierre": LINE, "anna": LINE}
