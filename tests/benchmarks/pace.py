"""How slow this machine is today, for limits that are given in seconds."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from collections.abc import Sequence

# `python -c "import numpy"` with one thread on the machine on which the limits were set.
NUMPY_SECONDS = 0.061


def time_import() -> float:
    """Return the seconds of one `python -c "import numpy"`."""
    start = time.perf_counter()
    subprocess.run([sys.executable, "-c", "import numpy"], check=True)
    return time.perf_counter() - start


def slowness_of(imports: Sequence[float]) -> float:
    """Return how many times longer than on that machine the imports of numpy took; at least 1."""
    return max(1.0, statistics.median(imports) / NUMPY_SECONDS)
