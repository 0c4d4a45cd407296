"""A speech worker that does what the text of a job says: the double of `providers.speech_worker` for tests.

Run as a program by `LocalSpeech(command=...)`. Recognition answers with the length of the sound; the words of
`Speak`, and of `expects`, are orders: `die`, `hang`, `nonsense`, `wait`.
"""

from __future__ import annotations

import os
import sys
import time

from sav_engine.providers.speech_frames import (
    Decoder,
    Ready,
    Recognise,
    Recognised,
    Refused,
    Reply,
    Speak,
    Spoken,
    encode,
)

SCRIPTED = (sys.executable, "-m", "tests.kit.speech")
WAIT_S = 0.3


def main() -> None:
    how = sys.argv[1] if len(sys.argv) > 1 else "ready"
    if how == "refuse":
        _send(Refused("là", "le modèle manque", "installez-le"))
    elif how == "die":
        os._exit(9)
    else:
        _send(Ready("scripted", 0.0, 0.0))
        _work()


def _work() -> None:
    decoder = Decoder()
    while data := os.read(0, 65_536):
        for message in decoder.feed(data):
            match message:
                case Recognise():
                    _obey(message.expects)
                    _send(Recognised(message.job, f"{len(message.pcm)} octets", 0.5, -0.7, 0.0))
                case Speak():
                    _obey(message.text)
                    _send(Spoken(message.job, message.text.encode("utf-16-le"), 0.0))


def _obey(order: str) -> None:
    if order.startswith("die"):
        os._exit(9)
    if order.startswith("hang"):
        time.sleep(600)
    if order.startswith("wait"):
        time.sleep(WAIT_S)
    if order.startswith("nonsense"):
        os.write(1, b"I am a library that prints what it likes")


def _send(reply: Reply) -> None:
    os.write(1, encode(reply))


if __name__ == "__main__":
    main()
