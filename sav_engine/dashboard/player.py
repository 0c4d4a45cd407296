"""Pure. The player of a recording: one page by itself, the two voices as waveforms, and the turns to jump to."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from uuid import UUID

from ..ports import Turn
from . import words
from .html import text
from .sound import Levels

HEIGHT = 46  # units of one voice's half of the picture
STYLE = """
:root { color-scheme: light; font: 15px/1.4 "Source Sans", "Source Sans Pro", system-ui, sans-serif; color: #1d2733; }
body { margin: 0; } audio { width: 100%; height: 44px; }
figure { position: relative; margin: 0 0 6px; } svg { display: block; width: 100%; height: 118px; background: #f6f8fa;
  border-radius: 6px; cursor: pointer; }
figcaption { display: flex; gap: 1.2em; font-size: 13px; color: #4a5765; }
figcaption b { display: inline-block; width: .8em; height: .8em; border-radius: 2px; margin-right: .35em; }
.caller { fill: #1f6f9f; background: #1f6f9f; } .bot { fill: #8a6d1d; background: #8a6d1d; }
.turn { stroke: #1d2733; stroke-opacity: .35; } #now { stroke: #c0392b; stroke-width: 2; }
p { margin: 0 0 6px; } button { font-size: 13px; margin: 0 4px 4px 0; padding: 2px 8px; border: 1px solid #b9c4cf;
  border-radius: 999px; background: #fff; cursor: pointer; } button:focus-visible { outline: 2px solid #1f6f9f; }
.row { max-height: 92px; overflow: auto; }
"""
SCRIPT = """
const sound = document.querySelector('audio'), now = document.getElementById('now'),
      picture = document.querySelector('svg'), seconds = Number(picture.dataset.seconds);
sound.addEventListener('timeupdate', () => {
  const x = 800 * sound.currentTime / seconds; now.setAttribute('x1', x); now.setAttribute('x2', x); });
picture.addEventListener('click', event => {
  const box = picture.getBoundingClientRect();
  sound.currentTime = seconds * (event.clientX - box.left) / box.width; sound.play(); });
for (const button of document.querySelectorAll('button'))
  button.addEventListener('click', () => { sound.currentTime = Number(button.dataset.at); sound.play(); });
"""


def page(call_uuid: UUID, levels: Levels, turns: Sequence[Turn]) -> str:
    """A whole HTML document. Style and script stand in it, and are the only ones that may run: see `doors`."""
    buttons = "".join(_button(turn) for turn in turns)
    return (
        f'<!doctype html><html lang="fr"><meta charset="utf-8"><title>Enregistrement</title><style>{STYLE}</style>'
        f"<figure>{picture(levels, turns)}<figcaption><span><b class=caller></b>appelant</span>"
        f"<span><b class=bot></b>assistant</span><span>{text(words.lasting(levels.seconds))}</span>"
        "</figcaption></figure>"
        f'<audio controls preload="metadata" src="/enregistrement/{call_uuid}"></audio>'
        f'<p class="row">{buttons}</p><script>{SCRIPT}</script></html>'
    )


def _button(turn: Turn) -> str:
    who = "Appelant" if turn.who == "caller" else "Assistant"
    label = f"{words.clock(turn.at_s)} {who}"
    return f'<button data-at="{turn.at_s:.2f}" title="{text(words.shortened(turn.text, 120))}">{text(label)}</button>'


def picture(levels: Levels, turns: Iterable[Turn]) -> str:
    """The caller above, the bot below, a line where each turn begins."""
    marks = "".join(
        f'<line class="turn" x1="{x:.1f}" x2="{x:.1f}" y1="0" y2="118"/>'
        for x in (800 * turn.at_s / levels.seconds for turn in turns if turn.at_s <= levels.seconds)
    )
    voices = _voice(levels.caller, "caller", 30) + _voice(levels.bot, "bot", 88)
    return (
        f'<svg viewBox="0 0 800 118" preserveAspectRatio="none" role="img" data-seconds="{levels.seconds:.3f}"'
        f' aria-label="Niveau des deux voix au long de l’appel">{voices}{marks}'
        '<line id="now" x1="0" x2="0" y1="0" y2="118"/></svg>'
    )


def _voice(levels: Sequence[float], name: str, middle: int) -> str:
    """A closed shape around a middle line; loudness as its square root, so that soft speech can be seen."""
    if not levels:
        return ""
    width = 800 / len(levels)
    heights = [max(0.6, HEIGHT / 2 * level**0.5) for level in levels]
    upper = " ".join(f"{at * width:.1f},{middle - height:.1f}" for at, height in enumerate(heights))
    lower = " ".join(f"{at * width:.1f},{middle + height:.1f}" for at, height in reversed(list(enumerate(heights))))
    return f'<polygon class="{name}" points="{upper} {lower}"/>'
