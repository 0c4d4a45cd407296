"""Pure. The constants of an ONNX file, by name: what a model has learned, without a runtime to run it.

Theory. An ONNX file is one message of Protocol Buffers: fields with a number each, in any order; a field is a whole
number, four or eight bytes, or so many bytes, which may be a message again. A constant is a node with one output,
whose attribute holds a tensor; a branch (`If`) is an attribute that holds a graph of its own. Only what is on that
way is looked at. Files are pinned by their hash (`local_models`): one that is not as expected never comes here.

    ModelProto.graph 7 -> GraphProto.node 1 -> NodeProto.output 2, .attribute 5
    AttributeProto.t 5, .g 6 -> TensorProto.dims 1, .data_type 2, .raw_data 9

Source: onnx/onnx.proto; encoding as in protobuf.dev/programming-guides/encoding.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Field = tuple[int, int | bytes]  # (number, value)

GRAPH: Final = 7  # of a model
NODE: Final = 1  # of a graph
OUTPUT: Final = 2  # of a node,
ATTRIBUTE: Final = 5
TENSOR: Final = 5  # of an attribute,
SUBGRAPH: Final = 6
FLOAT: Final = 1  # the data_type of a tensor


def float_constants(model: bytes) -> dict[str, Floats]:
    """Every constant of 32-bit floats in the file, those of branches included, by the name of its node's output.

    Raises ValueError when it is no such file.
    """
    return {name: tensor for graph in _within(model, GRAPH) for name, tensor in _constants(graph)}


def _constants(graph: bytes) -> Iterator[tuple[str, Floats]]:
    for node in _within(graph, NODE):
        outputs = [output.decode() for output in _within(node, OUTPUT)]
        for attribute in _within(node, ATTRIBUTE):
            for subgraph in _within(attribute, SUBGRAPH):
                yield from _constants(subgraph)
            for tensor in _within(attribute, TENSOR):
                if (floats := _floats(tensor)) is not None:
                    yield outputs[0], floats


def _floats(tensor: bytes) -> Floats | None:
    """None for a tensor of anything else."""
    shape, raw, kind = list[int](), b"", 0
    for field in _fields(tensor):
        match field:
            case (1, int(size)):
                shape.append(size)
            case (1, bytes(sizes)):  # all of them in one field
                shape += _varints(sizes)
            case (2, int(data_type)):
                kind = data_type
            case (9, bytes(data)):
                raw = data
            case _:
                pass  # its name, or data written in another way
    return np.frombuffer(raw, "<f4").reshape(shape) if kind == FLOAT and raw else None


def _within(message: bytes, wanted: int) -> Iterator[bytes]:
    """The fields of this number that hold bytes."""
    for number, value in _fields(message):
        if number == wanted and isinstance(value, bytes):
            yield value


def _fields(message: bytes) -> Iterator[Field]:
    at = 0
    while at < len(message):
        key, at = _varint(message, at)
        match key & 7:
            case 0:
                value, at = _varint(message, at)
                yield key >> 3, value
            case 2:
                size, at = _varint(message, at)
                if at + size > len(message):
                    raise ValueError(f"a field of {size} bytes where {len(message) - at} are left")
                yield key >> 3, message[at : at + size]
                at += size
            case 1:
                at += 8
            case 5:
                at += 4
            case kind:
                raise ValueError(f"a field of kind {kind}")


def _varints(packed: bytes) -> list[int]:
    found, at = list[int](), 0
    while at < len(packed):
        value, at = _varint(packed, at)
        found.append(value)
    return found


def _varint(message: bytes, at: int) -> tuple[int, int]:
    """(the number, where it ends): seven bits a byte, the lowest first, the eighth says that more follow."""
    value = shift = 0
    while True:
        if at >= len(message):
            raise ValueError("cut in the middle of a number")
        value |= (message[at] & 0x7F) << shift
        shift, at = shift + 7, at + 1
        if message[at - 1] < 0x80:
            return value, at
