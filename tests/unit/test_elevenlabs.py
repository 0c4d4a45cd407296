"""The voice: refusing, late, cut in mid-sentence; what is kept on the disk; and then when it is well."""

import json

import pytest
import trio
from hypothesis import given
from hypothesis import strategies as st

from sav_engine.errors import ProviderError
from sav_engine.metrics import Metrics
from sav_engine.providers.breaker import Open
from sav_engine.providers.cost import BudgetSpent
from sav_engine.providers.elevenlabs import BrokenOff
from sav_engine.providers.elevenlabs_cache import SoundCache
from sav_engine.providers.elevenlabs_tail import FADE_BYTES
from sav_engine.providers.elevenlabs_wire import Sound, VoiceOf, VoiceSettings, characters_billed
from sav_engine.providers.fallback_voice import PAUSE, FallbackSynthesiser
from sav_engine.providers.http import Busy, Nonsense, Refused, Unreachable
from sav_engine.sandbox.elevenlabs import VoiceFaults, VoiceLatency, VoiceStandIn
from sav_engine.sandbox.elevenlabs_sound import tone
from tests.kit.services import KEY, voice

TEXT = "Bonjour, je vérifie votre ligne."


def stand_in(**faults):
    return VoiceStandIn(key=KEY, faults=VoiceFaults(**faults))


async def sound_of(speaker, text=TEXT):
    return b"".join([pcm async for pcm in speaker.speak(text)])


def sample(speaker, name, **labels):
    return speaker._metrics.registry.get_sample_value(f"voicebot_{name}", labels) or 0.0


# ---------------------------------------------------------------- refused


@pytest.mark.parametrize("old_shape", [False, True])
@pytest.mark.parametrize("status", [400, 401, 402, 403, 404, 422, 429, 500, 503])
async def test_a_refusal_is_an_error_of_ours_without_the_key(status, old_shape):
    async with voice(stand_in(refuse=status, old_shape=old_shape)) as speaker:
        with pytest.raises(Refused) as refused:
            await sound_of(speaker)
    assert refused.value.status == status
    assert KEY not in str(refused.value) and TEXT not in str(refused.value)


@pytest.mark.parametrize(
    ("status", "tries"), [(400, 1), (401, 1), (402, 1), (404, 1), (422, 1), (429, 3), (500, 3), (503, 3)]
)
async def test_only_what_may_pass_is_asked_again(status, tries):
    server = stand_in(refuse=status)
    async with voice(server) as speaker:
        with pytest.raises(Refused):
            await sound_of(speaker)
    assert len(server.seen) == tries


async def test_no_credit_sets_the_voice_aside_at_once():
    server = stand_in(refuse=402)
    async with voice(server) as speaker:
        with pytest.raises(Refused):
            await sound_of(speaker)
        with pytest.raises(Open):
            await sound_of(speaker)
    assert len(server.seen) == 1


async def test_a_sentence_that_is_refused_as_such_sets_nothing_aside():
    async with voice(stand_in(refuse=400)) as speaker:
        for _ in range(5):
            with pytest.raises(Refused):
                await sound_of(speaker)
        assert not speaker.breaker.is_open


async def test_a_busy_vendor_is_asked_again_and_speaks():
    server = stand_in(refuse=429, refuse_times=2)
    async with voice(server) as speaker:
        assert await sound_of(speaker) == await tone(TEXT)
        assert sample(speaker, "provider_retries_total", provider="elevenlabs") == 2


async def test_a_wrong_key_is_told_at_the_start():
    async with voice(stand_in(), key="wrong_key_12345") as speaker:
        with pytest.raises(Refused, match="401"):
            await speaker.check()


async def test_a_key_that_may_only_speak_is_good_enough():
    async with voice(stand_in(refuse=401, refuse_code="missing_permissions")) as speaker:
        await speaker.check()


async def test_a_model_that_does_not_exist_is_told_at_the_start():
    async with voice(stand_in(), as_=VoiceOf("v", model="eleven_flash_v9")) as speaker:
        with pytest.raises(ProviderError, match="ELEVENLABS_MODEL"):
            await speaker.check()


async def test_a_spent_budget_asks_nobody():
    server = stand_in()
    async with voice(server, limit_eur=1e-6) as speaker:
        await sound_of(speaker)
        with pytest.raises(BudgetSpent):
            await sound_of(speaker)
    assert len(server.seen) == 1


# ---------------------------------------------------------------- late, cut, odd


async def test_no_sound_in_time_is_told_at_the_deadline():
    server = VoiceStandIn(key=KEY, latency=VoiceLatency(first_audio_s=30))
    async with voice(server, first_chunk_s=0.1) as speaker:
        with pytest.raises(Unreachable) as late:
            await sound_of(speaker)
    assert late.value.kind == "late"


async def test_a_stall_ends_the_sentence_where_it_was():
    async with voice(stand_in(stall_after=4001), gap_s=0.1) as speaker:
        heard = b""
        with pytest.raises(BrokenOff, match="en route"):
            async for pcm in speaker.speak(TEXT):
                heard += pcm
    assert is_beginning(heard, await tone(TEXT), 4000)


async def test_a_cut_body_is_an_error_after_what_was_heard():
    server = stand_in(cut_after=4000)
    async with voice(server) as speaker:
        heard = b""
        with pytest.raises(BrokenOff) as broken:
            async for pcm in speaker.speak(TEXT):
                heard += pcm
    assert is_beginning(heard, await tone(TEXT), 4000)
    assert broken.value.rest == TEXT, "where its words are in the sound is not told over HTTP"
    assert len(server.seen) == 1


async def test_half_a_sample_at_the_end_is_a_cut():
    async with voice(stand_in(drop_last_byte=True)) as speaker:
        with pytest.raises(BrokenOff, match="échantillon"):
            await sound_of(speaker)


async def test_a_synthesis_without_sound_is_an_error():
    async with voice(stand_in(empty=True)) as speaker:
        with pytest.raises(Nonsense):
            await sound_of(speaker)


@pytest.mark.parametrize("odd", [False, True])
async def test_chunks_of_any_size_are_whole_samples(odd):
    async with voice(stand_in(odd_chunks=odd)) as speaker:
        chunks = [pcm async for pcm in speaker.speak(TEXT)]
    assert all(len(chunk) % 2 == 0 and chunk for chunk in chunks)
    assert b"".join(chunks) == await tone(TEXT)


async def test_mulaw_comes_out_as_samples():
    async with voice(stand_in(), as_=VoiceOf("v", output_format="ulaw_8000")) as speaker:
        assert len(await sound_of(speaker)) == len(await tone(TEXT))


async def test_many_interrupted_sentences_leave_room_for_the_next():
    server = VoiceStandIn(key=KEY, latency=VoiceLatency(speed=5))
    async with voice(server, concurrent=2) as speaker:
        for _ in range(8):
            stream = speaker.speak(TEXT)
            await anext(stream)
            await stream.aclose()
        for _ in range(8):
            with trio.move_on_after(0.01):
                await sound_of(speaker)
        server.latency = VoiceLatency()
        assert await sound_of(speaker) == await tone(TEXT)
        assert speaker._places.borrowed_tokens == 0


async def test_no_more_speak_at_once_than_the_plan_allows():
    server = VoiceStandIn(key=KEY, latency=VoiceLatency(first_audio_s=0.02))
    async with voice(server, concurrent=2) as speaker, trio.open_nursery() as calls:
        for _ in range(6):
            calls.start_soon(sound_of, speaker)
    assert server.most_speaking == 2
    assert len(server.seen) == 6


async def test_a_queue_of_our_own_is_no_outage_of_theirs():
    server = VoiceStandIn(key=KEY, latency=VoiceLatency(speed=1))
    async with voice(
        server, concurrent=1, first_chunk_s=1.0
    ) as speaker:  # long enough for the first on a busy machine
        first = speaker.speak(TEXT)
        await anext(first)

        async def wait_refused() -> None:
            with pytest.raises(Busy):
                await sound_of(speaker)

        async with trio.open_nursery() as waiting:
            for _ in range(5):
                waiting.start_soon(wait_refused)
        assert not speaker.breaker.is_open
        await first.aclose()
    assert len(server.seen) == 1


# ---------------------------------------------------------------- the disk


async def test_a_constant_sentence_is_bought_once(tmp_path):
    server, cache = stand_in(), SoundCache(tmp_path / "c", {TEXT}.__contains__)
    async with voice(server, cache=cache) as speaker:
        first = await sound_of(speaker)
        assert await sound_of(speaker) == first
        await sound_of(speaker, "Bonjour Monsieur Dupont.")
        await sound_of(speaker, "Bonjour Monsieur Dupont.")
        assert sample(speaker, "elevenlabs_requests_total", type="cache_hit") == 1
        assert sample(speaker, "elevenlabs_requests_total", type="api_call") == 3
    assert len(server.seen) == 3
    assert len(list((tmp_path / "c").iterdir())) == 1


@pytest.mark.parametrize("faults", [{"cut_after": 4000}, {"stall_after": 4000}, {"drop_last_byte": True}], ids=str)
async def test_a_truncated_sentence_is_never_kept(tmp_path, faults):
    server, cache = stand_in(**faults), SoundCache(tmp_path / "c", {TEXT}.__contains__)
    async with voice(server, cache=cache, gap_s=0.1) as speaker:
        with pytest.raises(ProviderError):
            await sound_of(speaker)
    assert not (tmp_path / "c").exists()


async def test_an_interrupted_sentence_is_never_kept(tmp_path):
    cache = SoundCache(tmp_path / "c", {TEXT}.__contains__)
    async with voice(VoiceStandIn(key=KEY, latency=VoiceLatency(speed=10)), cache=cache) as speaker:
        stream = speaker.speak(TEXT)
        await anext(stream)
        await stream.aclose()
    assert not (tmp_path / "c").exists()


def test_a_damaged_file_is_not_played(tmp_path):
    cache = SoundCache(tmp_path, lambda text: True)
    cache.put("v", "s", TEXT, b"\1\2" * 100)
    [path] = tmp_path.iterdir()
    path.write_bytes(path.read_bytes()[:-2])
    assert cache.get("v", "s", TEXT) is None
    assert not path.exists()


def test_another_voice_or_other_settings_are_another_sound(tmp_path):
    cache = SoundCache(tmp_path, lambda text: True)
    cache.put("v", "s", TEXT, b"\1\2")
    assert cache.get("v", "s", TEXT) == b"\1\2"
    assert cache.get("v2", "s", TEXT) is None
    assert cache.get("v", "s2", TEXT) is None


def test_the_folder_stays_within_its_bound(tmp_path):
    cache = SoundCache(tmp_path, lambda text: True, bytes_max=1000)
    for number in range(20):
        cache.put("v", "s", f"phrase {number}", bytes(200))
    assert sum(path.stat().st_size for path in tmp_path.iterdir()) <= 1000
    assert cache.get("v", "s", "phrase 19") == bytes(200)


def test_a_disk_that_refuses_costs_nothing_but_the_memory(tmp_path):
    (tmp_path / "file").write_text("")
    cache = SoundCache(tmp_path / "file" / "c", lambda text: True)
    cache.put("v", "s", TEXT, b"\1\2")
    assert cache.get("v", "s", TEXT) is None


# ---------------------------------------------------------------- another voice behind it


class Embedded:
    name = "embarquée"
    measures_itself = False

    async def speak(self, text):
        await trio.lowlevel.checkpoint()
        yield b"\7\7"


async def test_a_voice_that_does_not_sound_is_replaced_for_the_whole_sentence():
    metrics = Metrics("0")
    async with voice(stand_in(refuse=503)) as speaker:
        both = FallbackSynthesiser(speaker, Embedded(), provider="elevenlabs", metrics=metrics)
        assert await sound_of(both) == b"\7\7"
    assert metrics.registry.get_sample_value("voicebot_provider_fallbacks_total", {"provider": "elevenlabs"}) == 1


async def test_a_constant_prompt_is_taken_from_the_other_voices_pack():
    async with voice(stand_in(refuse=503)) as speaker:
        both = FallbackSynthesiser(
            speaker, Embedded(), provider="elevenlabs", metrics=Metrics("0"), spare={TEXT: b"\5\5"}.get
        )
        assert await sound_of(both) == b"\5\5"


async def test_a_voice_that_breaks_off_twice_leaves_the_whole_sentence_to_the_other():
    server = stand_in(cut_after=4000)
    async with voice(server) as speaker:
        both = FallbackSynthesiser(speaker, Embedded(), provider="elevenlabs", metrics=Metrics("0"))
        heard = await sound_of(both)
    assert heard.endswith(PAUSE + b"\7\7"), "whole, and after a pause"
    assert len(server.seen) == 2, "the same voice was asked to finish"


async def test_a_voice_that_breaks_off_once_says_the_sentence_again_itself():
    server = stand_in(cut_after=4000)

    async with voice(server) as speaker:
        both = FallbackSynthesiser(speaker, Embedded(), provider="elevenlabs", metrics=Metrics("0"))
        heard = b""
        async for pcm in both.speak(TEXT):
            server.faults = VoiceFaults()  # it counts from the next request
            heard += pcm
    assert heard.endswith(PAUSE + await tone(TEXT))
    assert PAUSE + b"\7\7" not in heard, "nobody else said it"


def is_beginning(heard, whole, bytes_max):
    """The beginning of the sound. It fades out if some could be kept back, for which a busy machine has no time: that
    it does is told by test_elevenlabs_tail.py, without a clock."""
    size = len(heard) - FADE_BYTES
    is_faded = heard[:size] == whole[:size] and heard[-2:] == bytes(2)
    return 0 < len(heard) <= bytes_max and (is_faded or whole.startswith(heard))


# ---------------------------------------------------------------- the wire


@given(st.binary(max_size=400), st.lists(st.integers(0, 400), max_size=8))
def test_samples_do_not_depend_on_how_bytes_were_cut(data, cuts):
    sound, out, begin = Sound("pcm_8000"), b"", 0
    for end in [*sorted(cuts), len(data)]:
        out += sound.feed(data[begin:end])
        begin = max(begin, end)
    assert out == data[: len(data) - len(data) % 2]
    assert sound.is_whole == (len(data) % 2 == 0)


def test_what_is_asked_is_french_and_whole():
    asked = json.loads(VoiceOf("v", settings=VoiceSettings(speed=0.9)).body("Très bien."))
    assert asked["language_code"] == "fr" and asked["model_id"] == "eleven_flash_v2_5"
    assert asked["voice_settings"]["speed"] == 0.9
    assert "language_code" not in json.loads(VoiceOf("v", model="eleven_multilingual_v2").body("x"))


def test_characters_are_billed_as_told():
    assert characters_billed({"character-cost": "42"}, "x") == 42
    assert characters_billed({"character-cost": "beaucoup"}, "abc") == 3
