"""Fingerprints see through names and layout; chance is counted as Fisher does."""

from __future__ import annotations

import builtins
import math
import time

import numpy as np
import pytest
from scipy.stats import combine_pvalues

from grader.classroom import likeness
from grader.classroom.likeness import chance, fingerprints, ranks, shares_in_common
from grader.errors import UsageError

CODE = """def f(values, weight=2.0):
    total = 0.0
    for index, value in enumerate(values):
        if value > weight:  # a comment
            total += value * weight - index
        else:
            total -= max(value, 1.0) / (1 + index)
    return [total, len(values)]
"""
RENAMED = """
def g(xs, w=2.0):
    "Something else."
    s = 0.0
    for i, x in enumerate(xs):
        if x > w:
            s += x*w - i
        else:

            s -= max(x, 1.0)/(1 + i)
    return [s, len(xs)]
"""
OTHER = """import numpy as np
def f(values, weight=2.0):
    values = np.asarray(values)
    steps = np.arange(len(values))
    lower = -np.maximum(values, 1.0) / (1 + steps)
    return [np.where(values > weight, values * weight - steps, lower).sum(), 3]
"""


def test_same_under_other_names() -> None:
    """Renamed and laid out anew, code is alike; another way to do it is not."""
    sets = [fingerprints(text) for text in (CODE, RENAMED, OTHER)]
    shares = shares_in_common(sets, sets)
    assert shares[0, 0] == shares[1, 1] == 1.0
    assert shares[0, 1] > 0.75 and shares[0, 2] < 0.2
    assert np.allclose(shares, shares.T)


def test_short_answers_are_not_compared() -> None:
    """What a few tokens say, anybody says."""
    sets = [fingerprints(CODE), fingerprints("def f(x):\n    return x\n"), fingerprints("")]
    assert np.isnan(shares_in_common(sets, sets)[1:]).all()


def test_repetition_is_no_stub() -> None:
    """Of code that repeats itself, only what was handed out is left out."""
    assert fingerprints(CODE * 2) - fingerprints(OTHER) >= fingerprints(CODE) - fingerprints(OTHER)


@pytest.mark.parametrize(
    "text",
    [
        "(" * 16_000,
        "\0" * 16_000,
        "f'" + "{{" * 8_000,
        "\\" * 16_000,
        "'" * 15_999,
        "\ud800",
        "\n" * 16_000,
        "é\u202e",
    ],
)
def test_hostile_text(text: str) -> None:
    """Whatever a student wrote, it costs little and ends nothing."""
    start = time.process_time()
    fingerprints(text)
    assert time.process_time() - start < 10


def test_ranks() -> None:
    """A rank is the share of those at least as high: equals share theirs, and what is unknown has none."""
    found = ranks(np.array([0.1, 0.9, 0.5, 0.5, math.nan]))
    assert np.array_equal(found, [1.0, 0.25, 0.75, 0.75, math.nan], equal_nan=True)
    assert np.isnan(ranks(np.array([math.nan]))).all()


def test_exercise_of_few() -> None:
    """Where only a few answered, their likeness is measured by that of the others too."""
    common = np.linspace(0.0, 0.5, 99)
    rare = np.full(99, math.nan)
    rare[7] = 0.9
    common[7] = math.nan
    assert chance({"common": common, "rare": rare})[7] == pytest.approx(1 / 99)
    assert np.isnan(chance({"rare": rare})[0]) and chance({"rare": rare})[7] == 1.0


def test_chance() -> None:
    """It is Fisher's method over the exercises in which something was compared."""
    draw = np.random.default_rng(7)
    values = {name: draw.random(50) for name in "abc"}
    values["b"][3] = math.nan
    for name in "abc":
        values[name][9] = math.nan
    found = chance(values)
    columns = np.array([ranks(one) for one in values.values()]).T
    for number in (0, 3, 17):
        known = columns[number][~np.isnan(columns[number])]
        assert found[number] == pytest.approx(combine_pvalues(known, method="fisher").pvalue)
    assert math.isnan(found[9])


def test_chance_is_honest() -> None:
    """Where exercises have nothing to do with each other, as many are found as are expected, or fewer."""
    draw = np.random.default_rng(11)
    pairs = 4000
    found = chance({name: draw.random(pairs) for name in "abcd"})
    for level in (0.001, 0.01, 0.1):
        assert (found <= level).sum() == pytest.approx(level * pairs, abs=4 * math.sqrt(level * pairs))


def test_detector_that_is_not_there(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without copydetect it is said how to get it."""
    real = builtins.__import__

    def without(name: str, *rest: object) -> object:
        if name == "copydetect":
            raise ImportError(name)
        return real(name, *rest)  # type: ignore[arg-type]

    likeness._detector.cache_clear()
    monkeypatch.setattr(builtins, "__import__", without)
    try:
        with pytest.raises(UsageError) as caught:
            fingerprints(CODE)
    finally:
        likeness._detector.cache_clear()
    assert str(caught.value) == "copydetect is not installed here. pip install 'mlkata[classroom]'"
