"""I/O (standard input and output). `sav understand`: questions in, answers out, line by line."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from pathlib import Path

import attrs

from .errors import ConfigError
from .flow.words_file import load_words
from .flow_files import WORDS, beside, read_text, shown
from .grammars.catalogue import Catalogue, french
from .grammars.encoded import Encode, not_encoded
from .grammars.understand import SLOTS, answer_line
from .grammars.words import DEFAULT, completed


def read_ears(flow: Path, *, masks: bool = True, encode: Encode = not_encoded) -> Catalogue:
    """All grammars, with the words beside this flow, or the ones we ship. Raises FlowError, Faults."""
    path = beside(flow, WORDS)
    return ears_of(read_text(path), shown(path), masks=masks, encode=encode)


def ears_of(words: str, file: str, *, masks: bool = True, encode: Encode = not_encoded) -> Catalogue:
    """words: text of a words.yaml; empty: the ones we ship. masks: False leaves insults in tickets. Raises Faults."""
    ears = french(completed(load_words(words, file)) if words else DEFAULT, encode)
    return ears if masks else attrs.evolve(ears, mask=str)


def answer_lines(lines: Iterable[bytes], write: Callable[[str], object], ears: Catalogue) -> int:
    """Each answer is written before the next line is read; an empty line is none. The exit status.

    A line that is no question gets an answer that says so, and is not the end: the others are not its fault. Nor is
    it a failure: whoever asks line by line has his answer to each line.
    """
    try:
        for number, line in enumerate(lines, start=1):
            if line.strip():
                write(answer_line(line, ears, number=number))
    except BrokenPipeError:
        pass  # nobody reads on, as in `sav understand --jsonl | head`
    return 0


def as_line(slot: str | None, text: str | None) -> bytes:
    """Raises ConfigError when one of both is missing on the command line, or the slot is none of ours."""
    if slot is None or text is None:
        raise ConfigError(
            where="sav understand",
            what="il manque la question ou la phrase",
            fix='écrivez `sav understand problem "j\'ai plus internet"`, ou --jsonl',
        )
    if slot not in SLOTS:
        raise ConfigError(
            where=f"sav understand {slot}",
            what="ce slot n'existe pas",
            fix=f"choisissez parmi : {', '.join(sorted(SLOTS))}",
        )
    return json.dumps({"slot": slot, "text": text}).encode()
