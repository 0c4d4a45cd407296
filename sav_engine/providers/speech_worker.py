"""I/O (pipes, models). The main of the speech worker: one process per engine holds the models and does what is slow.

Why a process: Pico holds the interpreter's lock, threads outlive a cancelled call, and a crash in a native library
must not take the calls with it. It is niced, so that media always comes first on a busy machine. It has a thread for
recognition and one for synthesis, each with one computing thread: more were not faster for recognition, and neither
waits for the other.

It ends when stdin ends, whatever it is doing: the engine is gone, or wants it gone. An unforeseen error ends it too;
the engine starts another one.
"""

from __future__ import annotations

import argparse
import os
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from queue import SimpleQueue
from typing import BinaryIO, NoReturn, assert_never

from ..errors import ModelError
from . import local_voice
from .local_voice import Voice
from .speech_frames import Decoder, Ready, Recognise, Recognised, Refused, Reply, Speak, Spoken, encode

NICENESS = 10  # media and calls come first; still before what is idle (19)
READ_BYTES = 65_536
THREADS = 1  # per lane
EXIT_REFUSED = 3
EXIT_CRASHED = 4

Send = Callable[[Reply], None]


def main() -> None:
    """Load, report, work until stdin ends."""
    arguments = _arguments()
    os.nice(NICENESS)
    send = _sender()
    # A thread that dies would leave a worker that answers nothing; better no worker, and a new one.
    threading.excepthook = _crash
    recognise: SimpleQueue[Recognise] = SimpleQueue()
    speak: SimpleQueue[Speak] = SimpleQueue()
    loaded: SimpleQueue[tuple[str, float]] = SimpleQueue()
    _start(_recognition, arguments.model_dir, recognise, send, loaded)
    _start(_synthesis, arguments.voice, arguments.model_dir, speak, send, loaded)
    _start(_report, arguments.voice, send, loaded)
    _read_requests(recognise, speak)
    os._exit(0)  # without waiting for the threads: nobody is left to hear them


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="speech_worker")
    parser.add_argument("--voice", required=True)
    parser.add_argument("--model-dir", type=Path, default=None)
    return parser.parse_args()


def _sender() -> Send:
    """Writes whole messages to the real stdout, from any thread. Libraries that print find stderr in its place."""
    real: BinaryIO = os.fdopen(os.dup(1), "wb", buffering=0)
    os.dup2(2, 1)
    lock = threading.Lock()

    def send(reply: Reply) -> None:
        with lock:
            try:
                real.write(encode(reply))
            except BrokenPipeError:
                os._exit(0)  # the engine is gone

    return send


def _start(function: Callable[..., None], *args: object) -> None:
    threading.Thread(target=function, args=args, name=function.__name__, daemon=True).start()


def _crash(args: threading.ExceptHookArgs) -> None:
    threading.__excepthook__(args)
    sys.stderr.flush()
    os._exit(EXIT_CRASHED)


def _read_requests(recognise: SimpleQueue[Recognise], speak: SimpleQueue[Speak]) -> None:
    decoder = Decoder()
    while data := os.read(0, READ_BYTES):
        for message in decoder.feed(data):
            match message:
                case Recognise():
                    recognise.put(message)
                case Speak():
                    speak.put(message)
                case _:
                    raise AssertionError(f"the engine sent a reply: {message}")


def _recognition(
    model_dir: Path | None,
    jobs: SimpleQueue[Recognise],
    send: Send,
    loaded: SimpleQueue[tuple[str, float]],
) -> None:
    started_s = time.monotonic()
    try:
        from .local_whisper import Recogniser

        recogniser = Recogniser(model_dir, threads=THREADS)
    except (ModelError, ImportError) as error:
        _refuse(send, error)
    recogniser.recognise(b"\x10\x00\xf0\xff" * 4000, "open")  # the first time costs 0.3 s more: not a caller's
    loaded.put(("recogniser", time.monotonic() - started_s))
    while True:
        job = jobs.get()
        began_s = time.monotonic()
        heard = recogniser.recognise(job.pcm, job.expects)
        took_s = time.monotonic() - began_s
        send(Recognised(job.job, heard.text, heard.confidence, max(heard.score, -99.0), took_s))


def _synthesis(
    name: str,
    model_dir: Path | None,
    jobs: SimpleQueue[Speak],
    send: Send,
    loaded: SimpleQueue[tuple[str, float]],
) -> None:
    started_s = time.monotonic()
    try:
        voice: Voice = local_voice.load(name, model_dir, threads=THREADS)
    except (ModelError, ImportError) as error:
        _refuse(send, error)
    local_voice.clause_pcm(voice, "Bonjour.", pause=False)
    loaded.put(("voice", time.monotonic() - started_s))
    while True:
        job = jobs.get()
        began_s = time.monotonic()
        pcm = local_voice.clause_pcm(voice, job.text, pause=job.pause)
        send(Spoken(job.job, pcm, time.monotonic() - began_s))


def _report(voice: str, send: Send, loaded: SimpleQueue[tuple[str, float]]) -> None:
    took_s = dict((loaded.get(), loaded.get()))
    send(Ready(voice, recogniser_s=took_s["recogniser"], voice_s=took_s["voice"]))


def _refuse(send: Send, error: ModelError | ImportError) -> NoReturn:
    """Tell the engine why there is no speech, and end."""
    match error:
        case ModelError():
            send(Refused(error.where, error.what, error.fix))
        case ImportError():
            send(
                Refused(
                    "parole embarquée",
                    f"le paquet Python {error.name} n'est pas installé, ou ne convient pas à cette machine ({error})",
                    "refaites l'installation : `rm -rf .venv`, puis `make install`",
                )
            )
        case _:
            assert_never(error)
    os._exit(EXIT_REFUSED)


if __name__ == "__main__":
    main()
