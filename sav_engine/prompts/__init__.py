"""I/O (files). What the bot says word for word: the texts, and their sounds in the voice of the calls.

- `texts`   flows/prompts.yaml, with the names of the company and of the bot filled in
- `pack`    a folder of sounds with its manifest: cache_audio/, or <state_dir>/voices/<voice>/
- `sounds`  what a call asks (ports.PromptSounds), read once at the start
- `build`   renders what is missing or stale, imports recordings, and checks
"""

from .build import Renderer, prompts_build, prompts_check, prompts_import
from .sounds import PromptPack, PromptPlaces, open_prompts
from .texts import load_texts

__all__ = [
    "PromptPack",
    "PromptPlaces",
    "Renderer",
    "load_texts",
    "open_prompts",
    "prompts_build",
    "prompts_check",
    "prompts_import",
]
