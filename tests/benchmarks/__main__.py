"""`python -m tests.benchmarks`: every number to hold, each a ratio measured in this run."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

os.environ["OPENBLAS_NUM_THREADS"] = "1"  # as in every judge; numpy reads it when it is imported

from grader.catalog import Kit
from tests.benchmarks import board, confinement, gradings, memory, sessions, watching
from tests.benchmarks.table import Row, show

ROOT = Path(__file__).parents[2]
BENCHMARKS = {
    "save": gradings.save_to_verdict,
    "watch": watching.save_to_screen,
    "grading": gradings.against_one_process,
    "suite": gradings.suite_times,
    "session": sessions.all_solved,
    "memory": memory.after_many,
    "hostile": confinement.hostile_attempt,
    "board": board.with_a_year,
}


def main() -> int:
    """Run the named benchmarks, or all; exit with 1 if a limit is passed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "names", nargs="*", choices=[*BENCHMARKS, []], help="which ones; all if none is named"
    )
    parser.add_argument(
        "--rounds", type=int, default=7, help="repetitions of each measurement (medians are shown)"
    )
    parser.add_argument(
        "--kit", type=Path, default=Path(__file__).parents[2], help="folder of the kit (this one)"
    )
    options = parser.parse_args()
    kit = Kit(options.kit.absolute())
    rows: list[Row] = []
    for name in options.names or BENCHMARKS:
        print(f"measuring {name} ...", file=sys.stderr, flush=True)
        found = BENCHMARKS[name](kit, options.rounds)
        print(show(found), flush=True)
        rows += found
    return 0 if all(row.held for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
