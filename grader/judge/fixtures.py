"""The fixtures of a hidden suite. This module is a pytest plugin of its own."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, cast

import numpy as np
import pytest

from grader.catalog.variants import Numbers
from grader.errors import KitError
from grader.judge.collecting import seed_name
from grader.judge.database import Database
from grader.judge.desk import Desk, desk_of
from grader.judge.direct import DirectAttempt
from grader.judge.grading import Grading
from grader.judge.seeding import derive
from grader.model import Cells
from grader.sandbox.attempt import Attempt


@pytest.fixture(scope="module")
def attempt(request: pytest.FixtureRequest) -> Iterator[Any]:
    """Provide the attempt, in a confined process of its own."""
    desk = desk_of(request.config)
    grading = desk.grading(request.node)
    if grading.in_process:
        assert not isinstance(grading.source, Cells)  # a notebook has a debugger of its own
        direct = DirectAttempt(
            grading.exercise.slug, str(request.node.path), grading.source, grading.rules().variants
        )
        grading.attempt = cast(Attempt, direct)
        yield direct.module
    else:
        yield grading.open(desk.pool).module
    grading.close()


@pytest.fixture
def variant(request: pytest.FixtureRequest) -> Numbers:
    """Provide the numbers for which the attempt was asked: the student's, or everybody's."""
    return desk_of(request.config).grading(request.node.getparent(pytest.Module)).numbers


@pytest.fixture
def rng(request: pytest.FixtureRequest) -> np.random.Generator:
    """Provide a generator seeded by the exercise, the check and the grading's seed."""
    if getattr(request.function, "is_hypothesis_test", False):
        code = inspect.unwrap(request.function).__code__
        fact = "The fixture rng is used inside @given, where it would draw the same for every example."
        raise KitError(Path(code.co_filename), code.co_firstlineno, fact, "Draw from a strategy instead.")
    grading = desk_of(request.config).grading(request.node.getparent(pytest.Module))
    return _generator(grading, request.node)


@pytest.fixture
def database(request: pytest.FixtureRequest, attempt: Any) -> Callable[[], Database]:
    """Provide a function that opens an empty database, in which the attempt's SQL is run."""
    desk = desk_of(request.config)
    grading = desk.grading(request.node.getparent(pytest.Module))
    return lambda: grading.open_database(desk.pool)


def _generator(grading: Grading, item: pytest.Function) -> np.random.Generator:
    return np.random.default_rng(derive(grading.exercise.slug, seed_name(item), grading.seed))


# The same without pytest, for an item of a grading in the sandbox.
MADE: Mapping[str, Callable[[Desk, Grading, pytest.Function], Any]] = {
    "attempt": lambda desk, grading, item: grading.open(desk.pool).module,
    "variant": lambda desk, grading, item: grading.numbers,
    "rng": lambda desk, grading, item: _generator(grading, item),
    "database": lambda desk, grading, item: lambda: grading.open_database(desk.pool),
}
