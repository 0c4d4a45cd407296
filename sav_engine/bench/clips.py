"""I/O (reads recordings). What a caller's line carries while the bot speaks, and what should come of it.

interruption  somebody means to speak: the bot shall stop
backchannel   "oui oui", "mmh", "d'accord": it shall go on, if need be after a moment of silence
noise         coughs, breath, keys, tones, ringback, music on hold, a train: it shall go on
echo          nothing but the bot's own voice coming back: it shall go on

People are the French recordings of Asterisk (one woman, Debian's asterisk-core-sounds-fr-wav) where they are
installed, and the Pico voice at several pitches; both speak nowhere else in our tests. A part of each kind comes over
an echo of the bot. All levels and delays are drawn from one seed.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Final, Literal

import attrs
import numpy as np
import soundfile
import soxr
from numpy.typing import NDArray

from ..providers.local_pico import Pico

Floats = NDArray[np.float64]
Kind = Literal["interruption", "backchannel", "noise", "echo"]

RATE_HZ: Final = 8_000
RECORDED: Final = Path("/usr/share/asterisk/sounds/fr")
SPEECH_RMS: Final = 2_000.0  # -24 dBFS: a telephone's usual level; each clip is 4 dB louder or softer at most
SENTENCE_S: Final = (1.2, 6.0)  # of the recordings: shorter ones are single words, longer ones announcements

SENTENCES: Final = (
    "Attendez, je voudrais parler à un technicien.",
    "Non, ce n'est pas ça du tout.",
    "Excusez-moi, je n'ai pas compris la question.",
    "Je vous arrête, j'ai déjà redémarré la box.",
    "Stop, s'il vous plaît.",
    "Oui mais moi, c'est le téléphone qui ne marche plus.",
    "Bonjour, j'appelle pour un problème de connexion.",
    "Je préfère qu'on me rappelle demain matin.",
    "Mon adresse a changé depuis la dernière fois.",
    "Pardon, est-ce que vous pouvez répéter ?",
)
BACKCHANNELS: Final = ("oui", "oui oui", "d'accord", "mmh", "ok", "ah oui", "voilà", "ouais", "hein", "euh")
SPEEDS: Final = (0.9, 1.0, 1.12, 1.25)  # of playing a voice: four people out of one


@attrs.frozen
class Return:
    """The bot's own voice on the caller's line. room: with the walls of a living room, not only the line."""

    gain_db: float
    delay_ms: float
    room: bool


@attrs.frozen
class Clip:
    """sound: at 8 kHz in steps of 16 bits, beginning with the first that can be heard; empty for an echo alone.
    text: what was said, "" for what has no words."""

    kind: Kind
    name: str
    sound: Floats
    text: str = ""
    is_human: bool = False
    echo: Return | None = None


def clips(each: int, seed: int) -> list[Clip]:
    """`each` interruptions, and `each` clips of the three other kinds together at least; the same for a seed."""
    random = Random(seed)
    return [
        *_some(_interruptions(random), each, random),
        *_some(_backchannels(random), each // 2, random),
        *_some(_noises(random), each // 2, random),
        *_some(_echoes(random), each // 2, random),
    ]


def has_recordings() -> bool:
    return RECORDED.is_dir()


def _some(endless: Iterator[Clip], count: int, random: Random) -> list[Clip]:
    """Every third one over an echo of the bot."""
    found = [next(endless) for _ in range(count)]
    return [
        attrs.evolve(c, echo=drawn_echo(random)) if n % 3 == 2 and c.echo is None else c for n, c in enumerate(found)
    ]


def drawn_echo(random: Random) -> Return:
    return Return(random.uniform(-30.0, -6.0), random.uniform(20.0, 400.0), random.random() < 0.5)


# ---------------------------------------------------------------- people


def _interruptions(random: Random) -> Iterator[Clip]:
    """In turn a recorded person and a voice, where recordings are installed."""
    recorded, spoken = _recorded(random), _spoken(SENTENCES, "interruption", random)
    while True:
        if recorded is not None:
            yield next(recorded)
        yield next(spoken)


def _recorded(random: Random) -> Iterator[Clip] | None:
    if not has_recordings():
        return None
    files = sorted(RECORDED.glob("*.wav"))
    random.shuffle(files)
    return _read(files, random)


def _read(files: list[Path], random: Random) -> Iterator[Clip]:
    while True:
        for file in files:
            samples, rate = soundfile.read(file, dtype="float64")
            sound = _trimmed(soxr.resample(samples, rate, RATE_HZ) * 32_768)
            if SENTENCE_S[0] <= sound.size / RATE_HZ <= SENTENCE_S[1]:
                text = "(phrase enregistrée)"
                yield Clip("interruption", file.stem, _at_level(sound, random), text, is_human=True)


def _spoken(texts: tuple[str, ...], kind: Kind, random: Random) -> Iterator[Clip]:
    voice = Pico()
    while True:
        for text in texts:
            speed = random.choice(SPEEDS)
            samples = np.asarray(voice.render(text), np.float64)
            sound = _trimmed(soxr.resample(samples, voice.rate_hz * speed, RATE_HZ) * 32_768)
            yield Clip(kind, f"{text} ({speed:g})", _at_level(sound, random), text)


def _backchannels(random: Random) -> Iterator[Clip]:
    return _spoken(BACKCHANNELS, "backchannel", random)


def _at_level(sound: Floats, random: Random) -> Floats:
    loud = sound[np.abs(sound) > 0.05 * np.abs(sound).max()]
    wanted = SPEECH_RMS * 10 ** (random.uniform(-4.0, 4.0) / 20)
    return sound * (wanted / float(np.sqrt((loud**2).mean())))


def _trimmed(sound: Floats) -> Floats:
    """From the first to the last sample that can be heard."""
    heard = np.flatnonzero(np.abs(sound) > 300.0 / 20_000 * max(float(np.abs(sound).max()), 1.0))
    return sound[heard[0] : heard[-1] + 1]


# ---------------------------------------------------------------- what is no speech


def _noises(random: Random) -> Iterator[Clip]:
    makers = (_cough, _breath, _keys, _ringback, _dtmf, _music, _train, _hum, _bang)
    while True:
        for make in makers:
            generator = np.random.default_rng(random.randrange(1 << 30))
            sound = make(generator)
            yield Clip("noise", make.__name__.removeprefix("_"), _at_level(sound, random))


def _time(seconds: float) -> Floats:
    return np.arange(int(seconds * RATE_HZ)) / RATE_HZ


def _band(noise: Floats, low_hz: float, high_hz: float) -> Floats:
    spectrum = np.fft.rfft(noise)
    hz = np.fft.rfftfreq(noise.size, 1 / RATE_HZ)
    spectrum[(hz < low_hz) | (hz > high_hz)] = 0
    filtered: Floats = np.fft.irfft(spectrum, noise.size)
    return filtered


def _cough(random: np.random.Generator) -> Floats:
    """One to three bursts of air with a sharp beginning and some voice in it."""
    bursts = []
    for _ in range(random.integers(1, 4)):
        at = _time(random.uniform(0.12, 0.28))
        voice = np.sign(np.sin(2 * np.pi * random.uniform(110, 220) * at)) * 0.3
        burst = (_band(random.normal(size=at.size), 300, 3000) + voice) * np.exp(-at * random.uniform(9, 16))
        bursts += [burst, np.zeros(int(random.uniform(0.08, 0.25) * RATE_HZ))]
    return np.concatenate(bursts[:-1])


def _breath(random: np.random.Generator) -> Floats:
    at = _time(random.uniform(0.5, 1.5))
    shape: Floats = np.sin(np.pi * at / at[-1]) ** 2
    return _band(random.normal(size=at.size), 400, 2500) * shape


def _keys(random: np.random.Generator) -> Floats:
    sound = np.zeros(int(2.0 * RATE_HZ))
    for _ in range(random.integers(6, 16)):
        at = random.integers(0, sound.size - 200)
        sound[at : at + 200] += random.normal(size=200) * np.exp(-np.arange(200) / 30)
    return sound


def _ringback(random: np.random.Generator) -> Floats:
    return np.sin(2 * np.pi * 440 * _time(1.5))


def _dtmf(random: np.random.Generator) -> Floats:
    at = _time(0.2)
    pairs = [(row, column) for row in (697, 770, 852, 941) for column in (1209, 1336, 1477)]
    tones = [pairs[n] for n in random.integers(0, len(pairs), 4)]
    parts = [np.sin(2 * np.pi * a * at) + np.sin(2 * np.pi * b * at) for a, b in tones]
    return np.concatenate([piece for part in parts for piece in (part, np.zeros(800))])


def _music(random: np.random.Generator) -> Floats:
    """Music on hold: chords and a melody of decaying tones with harmonics, four seconds."""
    sound = np.zeros(int(4.0 * RATE_HZ))
    beat_s = random.uniform(0.25, 0.5)
    for beat in range(int(4.0 / beat_s)):
        notes = 220 * 2 ** (random.choice([0, 3, 5, 7, 10, 12, 15], 3) / 12)
        at = _time(min(1.2, 4.0 - beat * beat_s))
        for note in notes:
            tone = sum(np.sin(2 * np.pi * note * h * at) / h for h in (1, 2, 3, 4))
            begin = int(beat * beat_s * RATE_HZ)
            part = tone * np.exp(-at * 4)
            sound[begin : begin + part.size] += part[: sound.size - begin]
    return sound


def _train(random: np.random.Generator) -> Floats:
    noise = np.cumsum(random.normal(size=int(3.0 * RATE_HZ)))
    return _band(noise - noise.mean(), 200, 1500) * (1 + 0.5 * np.sin(2 * np.pi * 2 * _time(3.0)))


def _hum(random: np.random.Generator) -> Floats:
    at = _time(2.0)
    return sum((np.sin(2 * np.pi * 50 * h * at) / h for h in range(1, 12)), np.zeros(at.size))


def _bang(random: np.random.Generator) -> Floats:
    at = _time(0.3)
    return random.normal(size=at.size) * np.exp(-at * 25)


def _echoes(random: Random) -> Iterator[Clip]:
    """Loud and soft, near and far, with and without a room."""
    while True:
        back = drawn_echo(random)
        yield Clip("echo", f"{back.gain_db:.0f} dB {back.delay_ms:.0f} ms", np.zeros(0), echo=back)
