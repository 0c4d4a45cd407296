"""A flow as Mermaid text, for a README: without the ways to places that many lead to, which would hide the rest."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from .draw_boxes import Kind, Sketch, sketch
from .draw_shapes import colour_of
from .model import Flow

SHAPES: Mapping[Kind, tuple[str, str]] = {
    "question": ("(", ")"),
    "part": ("[[", "]]"),
    "action": ("[/", "/]"),
    "transfer": ("([", "])"),
    "goodbye": ("([", "])"),
}


def mermaid(flow: Flow, *, unfold: bool = False) -> str:
    return "\n".join([*_lines(sketch(flow, {}, unfold=unfold)), ""])


def _lines(drawing: Sketch) -> Iterator[str]:
    yield "flowchart TD"
    for box in drawing.boxes.values():
        before, after = SHAPES[box.kind]
        yield f'  {_id(box.name)}{before}"{box.name}"{after}'
    for box in drawing.boxes.values():
        for way in box.ways:
            if way.target not in drawing.hubs and way.target in drawing.boxes:
                yield f'  {_id(box.name)} -->|"{way.label}"| {_id(way.target)}'
    for box in drawing.boxes.values():
        yield f"  style {_id(box.name)} fill:#fff,stroke:{colour_of(box)},stroke-width:2px"


def _id(name: str) -> str:
    """`end` is a word of Mermaid's own, and a dot would end a name."""
    return "s_" + name.replace(".", "__")
