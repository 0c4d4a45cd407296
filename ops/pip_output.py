"""Pure. What pip prints, read: which package it is at, and why it gave up, with the cure in French.

A line that is not recognised is kept and shown, so that a new wording of pip's costs clarity only.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

KEPT_LINES = 15  # of an unknown failure: pip's own explanation is at its end

NO_NETWORK = re.compile(
    r"Temporary failure in name resolution|Name or service not known|Failed to establish a new connection"
    r"|Network is unreachable|No route to host|Connection refused|Failed to resolve|NewConnectionError|Read timed out"
    r"|ProxyError|Connection reset by peer|nodename nor servname",
    re.IGNORECASE,
)
NO_SPACE = re.compile(r"No space left on device|Disk quota exceeded|Errno 28|Errno 122")
CERTIFICATE = re.compile(r"CERTIFICATE_VERIFY_FAILED|SSLCertVerificationError")
NO_WHEEL = re.compile(r"No matching distribution found for ([A-Za-z0-9._-]+)")
WRONG_HASH = re.compile(r"DO NOT MATCH THE HASHES")
HASHED_PACKAGE = re.compile(r"^\s+([A-Za-z0-9._-]+)==\S+ from ", re.MULTILINE)
NO_COMPILER = re.compile(r"Failed building wheel for ([A-Za-z0-9._-]+)|Failed to build ([A-Za-z0-9._-]+)")


@dataclass(frozen=True)
class Step:
    """A package pip begins with, or fetches. size: as pip says it, such as '43.5 MB'; empty when unknown."""

    package: str
    size: str = ""
    is_new: bool = True


def read_step(line: str) -> Step | None:
    """The step a line of pip announces, or None."""
    if match := re.match(r"Collecting ([A-Za-z0-9._-]+)|Processing \S*?([^/\s]+?)-\d\S*\.(?:whl|gz|zip)\b", line):
        return Step(match[1] or match[2].replace("_", "-"))
    if match := re.match(r"\s+Downloading (\S+?)-\d\S*\.(?:whl|tar\.gz|zip) \(([^)]+)\)", line):
        return Step(match[1].rpartition("/")[2].replace("_", "-"), match[2], is_new=False)
    return None


def is_ignored(line: str) -> bool:
    """A locked package that this platform or Python does not need."""
    return line.startswith("Ignoring ")


def is_there_already(line: str) -> bool:
    return line.startswith("Requirement already satisfied")


def explain(lines: Sequence[str], platform: str) -> tuple[str, str]:
    """Why pip failed and what to do, in French, from all it printed. platform: such as 'linux x86_64, musl'."""
    text = "\n".join(lines)
    if NO_SPACE.search(text):
        return "le disque est plein", "libérez 1,5 Go, puis recommencez (rien n'est à refaire à la main)"
    if WRONG_HASH.search(text):
        names = ", ".join(sorted(set(HASHED_PACKAGE.findall(text)))) or "un paquet"
        return (
            f"{names} n'est pas le fichier attendu (empreinte sha256 différente) ; il n'a pas été installé",
            "un téléchargement abîmé ou un miroir modifié : videz le cache (pip cache purge), recommencez, ou "
            "changez de miroir",
        )
    if CERTIFICATE.search(text):
        return (
            "le certificat du registre de paquets n'est pas reconnu",
            "un proxy d'entreprise ? donnez son certificat : PIP_CERT=/chemin/ca.crt make install",
        )
    if NO_NETWORK.search(text):
        return (
            "le registre de paquets ne répond pas",
            "vérifiez la connexion ou le proxy (HTTPS_PROXY), puis recommencez : l'installation reprend",
        )
    if match := NO_WHEEL.search(text):
        return (
            f"le paquet {match[1]} n'existe pas pour cette machine ({platform})",
            "il faut Linux x86_64 avec la glibc (Debian, Ubuntu, Fedora...) et Python 3.11, 3.12 ou 3.13",
        )
    if match := NO_COMPILER.search(text):
        name = match[1] or match[2]
        return (
            f"le paquet {name} n'a pas de version prête pour cette machine ({platform}) et n'a pas pu être construit",
            "prenez Linux x86_64 avec la glibc et Python 3.11, 3.12 ou 3.13",
        )
    tail = "\n    ".join(lines[-KEPT_LINES:])
    return "pip s'est arrêté", f"ses dernières lignes :\n    {tail}"
