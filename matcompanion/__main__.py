"""Runs the program: ``python -m matcompanion``."""

from __future__ import annotations

import sys

from matcompanion.cli import run


def main() -> None:
    """Run with the arguments of the command line and leave with its exit code."""
    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
