"""The call with a large input that a suite may name is one that the solution answers."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from grader.audit.bench import Bench
from grader.audit.findings import Finding, Place, from_error
from grader.catalog import Exercise, Kit
from grader.catalog.text import read_text
from grader.errors import KataError, KitError
from grader.judge.costs import read_costing


def check_large_call(kit: Kit, exercise: Exercise, bench: Bench) -> Iterator[Finding]:
    """Find a `large_call` that is not as it is to be, or that the solution does not answer."""
    place = Place(kit.root, kit.suite_path(exercise), exercise.slug)
    try:
        costing = read_costing(kit, exercise)
        if costing is None:
            return
        costing.draw(np.random.default_rng(0), costing.largest)
        costs = bench.costs(exercise, read_text(kit.solution_path(exercise)))
    except KitError as error:
        yield from_error(error, kit.root, "large", exercise.slug)
        return
    except KataError as error:
        yield place.finding("large", f"`large_call` cannot be measured: {error.fact}", error.fix)
        return
    for call in costs.calls:
        if call.seconds is None:
            fact = f"The solution does not answer `large_call` with n={call.n}: {call.problem}"
            yield place.finding("large", fact, "Draw a smaller input, or name the call rightly.")
            return
