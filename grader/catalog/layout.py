"""Lays out stubs: ``python -m grader.catalog.layout SLUG...`` writes them from their solutions.

With ``--check`` it only compares them.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from grader.catalog.find import find_kit
from grader.catalog.kit import Kit
from grader.catalog.stub import pristine_stub
from grader.catalog.text import read_text
from grader.errors import KataError, KitError


def main(arguments: Sequence[str] | None = None) -> int:
    """Write or compare stubs; return 0, or 1 where a stub differs from its solution."""
    parser = argparse.ArgumentParser(prog="python -m grader.catalog.layout", description=__doc__)
    parser.add_argument("slug", nargs="*", help="exercises; with --check all if none is given")
    parser.add_argument("--check", action="store_true", help="only compare")
    parser.add_argument("--all", action="store_true", help="write every stub, edited or not")
    parser.add_argument("--kit", type=Path, help="the kit's folder")
    options = parser.parse_args(arguments)
    if not (options.slug or options.check or options.all):
        parser.error("name the exercises whose stubs are to be written, or give --all")
    try:
        return _run(options)
    except KataError as error:
        print(error, file=sys.stderr)
        return error.exit_code


def _run(options: argparse.Namespace) -> int:
    kit = Kit(find_kit(options.kit, None).root)  # a workspace's stubs are the learner's
    exercises = [kit.exercise(slug) for slug in options.slug] or kit.exercises
    problems = [] if options.slug else [*kit.problems]
    differing = 0
    for exercise in exercises:
        try:
            differing += not _bring(kit.solution_path(exercise), kit.stub_path(exercise), options.check)
        except KitError as error:
            problems.append(error)
    for problem in problems:
        print(problem, file=sys.stderr)
    return KitError.exit_code if problems else int(differing > 0)


def _bring(solution: Path, stub: Path, only_compare: bool) -> bool:
    """Make a stub equal to what its solution gives; return whether it is."""
    wanted = pristine_stub(read_text(solution), solution)
    if stub.is_file() and stub.read_bytes() == wanted.encode():
        return True
    if only_compare:
        print(f"{stub} is not the stub of {solution}.", file=sys.stderr)
        return False
    stub.write_text(wanted, encoding="utf-8", newline="\n")
    print(f"wrote {stub}")
    return True


if __name__ == "__main__":
    sys.exit(main())
