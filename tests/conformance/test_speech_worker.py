"""The real speech worker, as the engine starts it."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from contextlib import aclosing
from pathlib import Path
from uuid import uuid4

import pytest
import trio

pytest.importorskip("ctranslate2", reason="the extra 'local' is not installed")

from sav_engine.errors import ModelError
from sav_engine.providers import local_voice, speech_process
from sav_engine.providers.local_speech import LocalSpeech
from sav_engine.providers.speech_frames import Decoder, Ready, Speak, encode
from sav_engine.turns.events import AudioBatch, FinalizeSegment, Words

pytestmark = pytest.mark.speech

FIXTURES = Path(__file__).parent.parent / "fixtures" / "speech"
LONG = "Nous avons bien noté votre demande de ce matin et nous la transmettons sans attendre à nos techniciens."


async def test_a_call_is_understood_and_answered() -> None:
    speech = LocalSpeech()
    pcm = (FIXTURES / "wifi_panne.sln").read_bytes()
    async with trio.open_nursery() as nursery:
        ready = await nursery.start(speech.run)
        assert isinstance(ready, Ready) and ready.voice == speech.synthesiser.name
        async with speech.transcriber.open(uuid4()) as transcription:
            for start in range(0, len(pcm), 1_600):
                transcription.hear(AudioBatch(pcm[start : start + 1_600], 5.0 + start / 16_000))
            transcription.finalize(FinalizeSegment(1, 5.0, 5.0 + len(pcm) / 16_000, "open"))
            words = await transcription.receive()
        assert isinstance(words, Words) and "wifi" in words.text
        async with aclosing(speech.synthesiser.speak("Bonjour Madame Martin. Je vous écoute.")) as chunks:
            sounds = [len(chunk) async for chunk in chunks]
        assert len(sounds) == 2 and all(16_000 < size < 64_000 for size in sounds)
        nursery.cancel_scope.cancel()


async def test_a_model_that_is_not_the_pinned_one_is_refused(tmp_path: Path) -> None:
    (tmp_path / "model.bin").write_bytes(b"weights of somebody else")
    with pytest.raises(ModelError, match=r"model\.bin n'est pas le fichier attendu"):
        await LocalSpeech(model_dir=tmp_path, voice=local_voice.PICO).run()
    assert [path.name for path in list(tmp_path.glob("*"))] == ["model.bin"]  # noqa: ASYNC240 -- one look at a folder


def started() -> subprocess.Popen[bytes]:
    """A worker whose stdin and stdout are ours, ready."""
    worker = subprocess.Popen(
        speech_process.command(local_voice.installed(None), None),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        start_new_session=True,
    )
    assert worker.stdout is not None
    (ready,) = Decoder().feed(os.read(worker.stdout.fileno(), 65_536))
    assert isinstance(ready, Ready)
    return worker


def test_the_worker_ends_with_the_engine_even_in_the_middle_of_a_job() -> None:
    worker = started()
    assert worker.stdin is not None
    worker.stdin.write(encode(Speak(1, LONG, False)))
    worker.stdin.flush()
    time.sleep(0.05)  # the job is in hand: its result would take a second or more
    worker.stdin.close()
    assert worker.wait(timeout=1.0) == 0


def test_ctrl_c_is_for_the_engine_and_media_comes_first() -> None:
    worker = started()
    assert os.getpgid(worker.pid) == worker.pid != os.getpgid(0)
    assert os.getpriority(os.PRIO_PROCESS, worker.pid) == min(os.getpriority(os.PRIO_PROCESS, 0) + 10, 19)
    worker.send_signal(signal.SIGKILL)
    assert worker.wait(timeout=1.0) == -signal.SIGKILL
