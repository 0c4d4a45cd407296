"""Rule over all flows together: every prompt is said somewhere a caller can get to.

A prompt that nobody hears is paid for, rendered, and corrected by somebody who believes that callers hear it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from .finding import Finding, find
from .graph import edges, reachable
from .model import Flow, Part, PromptPart, WrittenPart, parts_of
from .strict_yaml import Fields, parse

OUTSIDE_FLOWS = frozenset({"lines_busy"})  # said to callers who get no flow at all (call/admission.py)


def never_said(flows: Sequence[Flow], text: str, file: str) -> list[Finding]:
    """text, file: of the prompts. One finding for each that no reachable state or anywhere row of any flow says."""
    root = parse(text, file, [])
    said = {prompt for flow in flows for prompt in _said(flow)} | OUTSIDE_FLOWS
    written = root.keys_at if isinstance(root, Fields) else {}
    cure = "employez-la dans un flux, ou ôtez-la"
    return [
        find(at, "", f"la phrase '{prompt}' n'est jamais dite", cure)
        for prompt, at in written.items()
        if prompt not in said
    ]


def _said(flow: Flow) -> Iterator[str]:
    met = reachable(edges(flow), (flow.starts_at, flow.limits.go))
    for name in met:
        yield from _ids(parts_of(flow.states[name]))
    for row in flow.anywhere.values():
        yield from _ids(row.say)


def _ids(parts: Iterable[Part]) -> Iterator[str]:
    for part in parts:
        match part:
            case PromptPart(prompt_id=prompt_id) | WrittenPart(fallback=PromptPart(prompt_id=prompt_id)):
                yield prompt_id
            case _:
                pass  # a template has words of its own
