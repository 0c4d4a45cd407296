"""See the package."""

from __future__ import annotations

import sys

from .mutants import mutants
from .report import judge, shown, table

if __name__ == "__main__":
    seeds = [int(word) for word in sys.argv[1:]]
    print("\n\n".join(map(shown, seeds)) if seeds else table(judge(mutants())))
