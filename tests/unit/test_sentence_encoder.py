"""The sentence encoder: its vocabulary, its file, and what becomes of an utterance it reads."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sav_engine.config import load
from sav_engine.doctor.conversation import understanding
from sav_engine.errors import ModelError
from sav_engine.grammars.learned import MODELS
from sav_engine.providers import sentence_encoder
from sav_engine.providers.sentence_encoder import PIECES_MAX, Pieces, SentenceEncoder, best_encoder, when_asked

WORDS = ["\u2581", "o", "u", "i", "\u2581oui", "\u2581non", "n", "on"]
PIECES = Pieces(
    {piece: number for number, piece in enumerate(WORDS, start=4)}, [0.0] * 4 + [-1.0 - n for n in range(8)], 0, 2, 3
)
TEXT = "passez-moi quelqu'un s'il vous plaît"


@pytest.fixture(scope="module")
def encoder() -> SentenceEncoder:
    return SentenceEncoder(None)


def test_longest_pieces_are_likelier_than_their_letters() -> None:
    assert PIECES.of("Oui  NON") == [0, 8, 9, 2]


def test_a_letter_that_is_no_piece_is_unknown() -> None:
    assert PIECES.of("ouiz") == [0, 8, 3, 2]


def test_nothing_said_is_begin_and_end() -> None:
    assert PIECES.of("") == [0, 4, 2]


@given(st.text(alphabet="ouin z", max_size=40))
def test_every_text_is_cut_whole(text: str) -> None:
    found = PIECES.of(text)
    names = {number: piece for piece, number in PIECES.numbers.items()}
    assert found[0] == 0 and found[-1] == 2
    assert "".join(names.get(number, "z") for number in found[1:-1]) == "\u2581" + "\u2581".join(text.split())


def test_of_a_long_story_the_end_is_read() -> None:
    found = PIECES.of("non " * 200 + "oui")
    assert len(found) == PIECES_MAX + 2 and found[-2] == 8


def test_it_knows_the_labels_that_were_learned(encoder: SentenceEncoder) -> None:
    read = encoder.read(TEXT)
    assert {slot: len(shares) for slot, shares in read.items()} == {
        slot: len(model.labels) for slot, model in MODELS.items()
    }
    assert all(sum(shares) == pytest.approx(1.0, abs=1e-3) for shares in read.values())
    assert read["wants_human"][MODELS["wants_human"].labels.index("yes")] > 0.9


async def test_it_reads_beside_the_loop_and_remembers(encoder: SentenceEncoder) -> None:
    text = "je préférerais expliquer ça de vive voix"
    assert encoder.known(text) is None
    await encoder.encode(text)
    assert encoder.known(text) == encoder.read(text)


async def test_it_remembers_some_hundred_utterances(
    encoder: SentenceEncoder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sentence_encoder, "REMEMBERED", 2)
    for text in ("un", "deux", "trois"):
        await encoder.encode(text)
    assert encoder.known("un") is None and encoder.known("trois") is not None


def test_a_file_that_is_not_ours_is_refused(tmp_path: Path) -> None:
    (tmp_path / "encoder.onnx").write_bytes(b"cut off")
    with pytest.raises(ModelError, match=r"encoder\.onnx n'est pas le fichier attendu"):
        SentenceEncoder(tmp_path)
    assert best_encoder(tmp_path) is None, "the grammars decide alone"
    assert when_asked(tmp_path)("oui") is None


def test_the_doctor_says_whether_it_is_there(tmp_path: Path) -> None:
    assert understanding(load({}, tmp_path / "no.env")).level == "ok"
    (tmp_path / "encoder.onnx").write_bytes(b"cut off")
    found = understanding(load({"SAV_MODEL_DIR": str(tmp_path)}, tmp_path / "no.env"))
    assert found.level == "warn" and "règles" in found.what and found.fix
