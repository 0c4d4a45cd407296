"""A flow as a picture that a supervisor can read: who asks what, which answer leads where, how calls end.

Boxes are questions, sub-flows, actions and ends, each kind with its colour; an answer is a tab on the lower edge,
with a line to where it leads. Ways that lead back, or to a place that many lead to, are named in the box instead.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from .draw_boxes import Kind, Sketch, Traffic, Way, sketch
from .draw_cards import HEAD, ROW, TAB, WIDTH, Card, Picture, picture, tab_label
from .draw_shapes import COLOURS, FONT, INK, LETTER, SOFT, WARNING, band, colour_of, line, rectangle, short, text
from .model import Flow

MARGIN, TITLE = 30.0, 76.0
WIDTH_MIN = 1000.0  # for the legend of a small flow
THIN, THICK = 1.6, 6.0  # a line; what the busiest way gets on top of it

KINDS_FR: Mapping[Kind, str] = {
    "question": "question",
    "part": "plusieurs questions",
    "action": "action",
    "transfer": "transfert au technicien",
    "goodbye": "fin",
}
STATUS_FR = {
    "resolved": "ticket : résolu",
    "open": "ticket : à rappeler",
    "transferred": "ticket : transféré",
    "abandoned": "ticket : abandonné",
    "closed": "ticket : fermé",
    "failed": "ticket : erreur",
}


def svg(flow: Flow, texts: Mapping[str, str], traffic: Traffic | None = None, *, unfold: bool = False) -> str:
    """texts: of the prompts. traffic: how many callers took which way; the lines are as thick as that.

    unfold: the states of sub-flows one by one.
    """
    drawn = picture(sketch(flow, texts, traffic, unfold=unfold))
    top = TITLE + (len(drawn.sketch.anywhere) + 1) * ROW
    width = max(drawn.places.width, WIDTH_MIN) + 2 * MARGIN
    height = drawn.places.height + top + 2 * MARGIN
    size = f"viewBox='0 0 {width:.0f} {height:.0f}' width='{width:.0f}' height='{height:.0f}'"
    return "\n".join(
        [
            f"<svg xmlns='http://www.w3.org/2000/svg' {size} font-family='{FONT}' font-size='12'>",
            "<rect width='100%' height='100%' fill='white'/>",
            f"<g transform='translate({MARGIN:.0f} {MARGIN:.0f})'>",
            *_legend(drawn.sketch),
            f"<g transform='translate(0 {top:.0f})'>",
            *(shape for card in drawn.cards.values() for shape in _lines(drawn, card)),
            *(shape for card in drawn.cards.values() for shape in _card(drawn, card)),
            "</g></g></svg>\n",
        ]
    )


def _legend(drawing: Sketch) -> Iterator[str]:
    calls = "" if drawing.calls is None else f" — {drawing.calls} appels"
    yield text(0, 22, f"Déroulé « {drawing.name} »{calls}", size=22, style="bold")
    x = 0.0
    for kind, colour in COLOURS.items():
        yield rectangle(x, 36, 14, 14, fill=colour)
        yield text(x + 20, 48, KINDS_FR[kind])
        x += 44 + len(KINDS_FR[kind]) * LETTER
    for number, way in enumerate(drawing.anywhere):
        yield text(0, TITLE + number * ROW, f"À tout moment : {way.label}")
        yield text(110 + len(way.label) * LETTER, TITLE + number * ROW, f"→ {way.target}", style="bold")


# ---------------------------------------------------------------- cards


def _card(drawn: Picture, card: Card) -> Iterator[str]:
    spot, colour = drawn.spot(card.box.name), colour_of(card.box)
    x, y = spot.x - card.width / 2, spot.y
    thick = 3 if card.box.kind == "part" else 1.5
    yield rectangle(x, y, card.width, card.height, fill="white", stroke=colour, thick=thick)
    yield rectangle(x, y, card.width, card.height, fill=f"{colour}14")  # the same colour, nearly clear
    yield band(x, y, card.width, HEAD, colour)
    yield text(x + 10, y + 19, card.box.name, "white", size=14, style="bold")
    yield text(x + card.width - 10, y + 19, _note(drawn, card), "white", size=11, anchor="end")
    yield from _rows(drawn, card, x + 10, y + HEAD + 15)
    yield from _tabs(drawn, card, y + card.height - TAB)


def _note(drawn: Picture, card: Card) -> str:
    box = card.box
    if box.name == drawn.sketch.starts_at:
        return "début de l'appel"
    sources = sum(box.name in {way.target for way in other.box.ways} for other in drawn.cards.values())
    from_many = f" · de {sources} étapes" if box.name in drawn.sketch.hubs and sources else ""
    folded = f" ({box.states})" if box.states > 1 else ""
    return f"{KINDS_FR[box.kind]}{folded}{from_many}"


def _rows(drawn: Picture, card: Card, x: float, y: float) -> Iterator[str]:
    for number, words in enumerate(card.words):
        yield text(x, y + number * ROW, words, SOFT, style="italic")
    y += len(card.words) * ROW
    if card.box.status is not None:
        yield text(x, y, STATUS_FR[card.box.status], style="bold")
        y += ROW
    for number, way in enumerate(card.named):
        yield from _named(drawn, way, x, y + number * ROW)


def _named(drawn: Picture, way: Way, x: float, y: float) -> Iterator[str]:
    """A way without a line: what leads there, and the place in its own colour."""
    cards = drawn.cards
    colour = colour_of(cards[way.target].box) if way.target in cards else WARNING
    label = short(tab_label(way), WIDTH - 50 - len(way.target) * (LETTER + 1))
    yield text(x, y, label, INK)
    yield text(x + len(label) * LETTER + 8, y, f"→ {way.target}", colour, style="bold")


def _tabs(drawn: Picture, card: Card, y: float) -> Iterator[str]:
    for way, x, width in drawn.tab_places(card):
        yield rectangle(x + 2, y, width - 4, TAB - 3, fill="white", stroke=colour_of(card.box), thick=0.8)
        yield text(x + width / 2, y + 14, short(tab_label(way), width - 8), anchor="middle")


# ---------------------------------------------------------------- lines


def _lines(drawn: Picture, card: Card) -> Iterator[str]:
    most = max((way.callers or 0 for one in drawn.cards.values() for way in one.tabs), default=0)
    for way, x, width in drawn.tab_places(card):
        colour = colour_of(drawn.cards[way.target].box)
        thick = THIN + (THICK * (way.callers or 0) / most if most else 0.0)
        faint = 0.3 if way.callers == 0 else 0.85
        yield line(drawn.line_points(card, way, x + width / 2), colour, thick, faint)
