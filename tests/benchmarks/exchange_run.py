"""Runs one command of the program and prints how long it took and the most memory that it held (MB)."""

from __future__ import annotations

import resource
import sys
import time

start = time.perf_counter()

from matcompanion.cli import run  # noqa: E402 - what is imported counts too

code = run(sys.argv[1:])
most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1024 if sys.platform != "darwin" else 1024 * 1024)
sys.stderr.write(f"{time.perf_counter() - start:.1f} {most:.0f}\n")
sys.exit(code)
