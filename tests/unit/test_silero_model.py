"""The arithmetic of Silero, in few large steps, is what its graph says, step by step and number by number."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pytest

from sav_engine.providers.silero_model import CONTEXT, WINDOW, Floats, SileroModel, remembering_nothing

CLOSE = 1e-5


def learned(seed: int) -> Mapping[str, Floats]:
    """Numbers of the right shapes and of about the right size."""
    random = np.random.default_rng(seed)

    def some(*shape: int) -> Floats:
        return random.normal(0.0, np.prod(shape[1:]) ** -0.5, shape).astype(np.float32)

    found = {"stft.forward_basis_buffer": some(130, 1, 128) * 10}
    for number, shape in enumerate([(128, 65, 3), (64, 128, 3), (64, 64, 3), (128, 64, 3)]):
        found[f"encoder.{number}.reparam_conv.weight"] = some(*shape)
        found[f"encoder.{number}.reparam_conv.bias"] = some(shape[0]) * 0.1
    for name in ("ih", "hh"):
        found[f"decoder.rnn.weight_{name}"], found[f"decoder.rnn.bias_{name}"] = some(512, 128) * 3, some(512) * 0.1
    found["decoder.decoder.2.weight"], found["decoder.decoder.2.bias"] = some(1, 128, 1), some(1)
    return found


def convolved(columns: Floats, weights: Floats, bias: Floats, stride: int) -> Floats:
    """columns: (numbers, time), with one of zeros on either side."""
    padded = np.pad(columns, ((0, 0), (1, 1)))
    outs = [
        bias + sum(weights[:, :, tap] @ padded[:, at + tap] for tap in range(3))
        for at in range(0, columns.shape[1], stride)
    ]
    return np.maximum(np.stack(outs, axis=1), 0.0)


def sigmoid(x: Floats) -> Floats:
    return 1.0 / (1.0 + np.exp(-x))


def by_the_graph(of: Mapping[str, Floats], sound: Floats, told: Floats, kept: Floats) -> tuple[float, Floats, Floats]:
    """One window of one line: its score, and the new state."""
    padded = np.pad(sound / 32_768.0, (0, 32), mode="reflect")
    waves = of["stft.forward_basis_buffer"][:, 0] @ np.stack(
        [padded[at : at + 128] for at in range(0, 256, 64)], axis=1
    )
    columns = np.hypot(waves[:65], waves[65:])
    for number, stride in enumerate((1, 2, 2, 1)):
        name = f"encoder.{number}.reparam_conv"
        columns = convolved(columns, of[f"{name}.weight"], of[f"{name}.bias"], stride)
    gates = sum(
        of[f"decoder.rnn.weight_{name}"] @ x + of[f"decoder.rnn.bias_{name}"]
        for name, x in (("ih", columns[:, 0]), ("hh", told))
    )
    takes, keeps, new, tells = np.split(gates, 4)
    kept = sigmoid(keeps) * kept + sigmoid(takes) * np.tanh(new)
    told = sigmoid(tells) * np.tanh(kept)
    logit = of["decoder.decoder.2.weight"][0, :, 0] @ np.maximum(told, 0.0) + of["decoder.decoder.2.bias"][0]
    return float(sigmoid(logit)), told, kept


@pytest.mark.parametrize("lines", [1, 2, 9, 40])  # 40: more rows than one product takes
def test_many_lines_at_once_score_as_the_graph_says_of_each(lines: int) -> None:
    of, random = learned(lines), np.random.default_rng(lines)
    model, memory = SileroModel(of), remembering_nothing(lines)
    states = [(np.zeros(128), np.zeros(128)) for _ in range(lines)]
    for loudness in (10.0, 3_000.0, 300.0, 9_000.0):
        sound = random.normal(0.0, loudness, (lines, CONTEXT + WINDOW)).clip(-32_768, 32_767).astype(np.int16)
        scores = model.scores(model.encoded([row.tobytes() for row in sound]), memory)
        wanted = [by_the_graph(of, row.astype(float), *state) for row, state in zip(sound, states, strict=True)]
        states = [state for _, *state in wanted]
        assert scores == pytest.approx([score for score, *_ in wanted], abs=CLOSE)
    assert max(scores) - min(scores) > 100 * CLOSE or lines == 1


def test_fewer_lines_than_before_and_then_more_score_the_same() -> None:
    of = learned(1)
    sound = np.random.default_rng(1).normal(0.0, 1_000.0, (5, CONTEXT + WINDOW)).astype(np.int16)
    used, memory = SileroModel(of), remembering_nothing(5)
    for count in (3, 1, 5, 2):
        alone, fresh = SileroModel(of), remembering_nothing(count)
        memory = remembering_nothing(count)
        assert used.scores(used.encoded([row.tobytes() for row in sound[:count]]), memory) == pytest.approx(
            alone.scores(alone.encoded([row.tobytes() for row in sound[:count]]), fresh), abs=CLOSE
        )


def test_what_is_heard_of_later_windows_lasts_while_the_first_are_scored() -> None:
    of = learned(2)
    sound = np.random.default_rng(2).normal(0.0, 1_000.0, (5, CONTEXT + WINDOW)).astype(np.int16)
    windows = [row.tobytes() for row in sound]
    model = SileroModel(of)
    encoded = model.encoded(windows)
    scores = [*model.scores(encoded[:3], remembering_nothing(3)), *model.scores(encoded[3:], remembering_nothing(2))]
    assert scores == pytest.approx(model.scores(model.encoded(windows), remembering_nothing(5)), abs=CLOSE)
