"""How alike answers are, by copydetect's fingerprints, and how unusual that is in the class.

copydetect reads code as tokens, names, texts and layout apart, and takes a fingerprint of each run of them.
Its windows are not used: which runs they leave out differs from process to process. Nor is its own way to
discount what was handed out, which takes code that repeats itself for handed out too.
"""

from __future__ import annotations

import io
import math
import warnings
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any, TypeAlias

import numpy as np

from grader.errors import UsageError

RUN = 20  # characters of filtered code: some ten tokens
FEW = 30  # values, below which an exercise is no yardstick of its own
LEAST = 40  # fingerprints of one's own, below which an answer is too short to be compared
_WINDOW = 1

Fingerprints: TypeAlias = frozenset[int]
Array: TypeAlias = "np.ndarray[Any, np.dtype[np.float64]]"


def fingerprints(code: str) -> Fingerprints:
    """Return the fingerprints of code, whatever it is.

    Raises
    ------
    UsageError
        If copydetect is not installed.
    """
    detector = _detector()
    try:
        found = detector("answer.py", RUN, _WINDOW, fp=io.StringIO(code), language="python").hashes
    except Exception:  # nothing that a student wrote may end the comparison of the others
        return frozenset()
    return frozenset(map(int, found))


@lru_cache(maxsize=1)
def _detector() -> Any:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of what it loads for reports that are not used here
            from copydetect import CodeFingerprint  # noqa: PLC0415 - an extra, and slow to load
    except ImportError:
        raise UsageError("copydetect is not installed here.", "pip install 'mlkata[classroom]'") from None
    return CodeFingerprint


def shares_in_common(rows: Sequence[Fingerprints], columns: Sequence[Fingerprints]) -> Array:
    """Return of each row and column the mean share of their fingerprints that they have in common.

    It is nan where one of the two is too short to be compared.
    """
    from scipy.sparse import csr_array  # noqa: PLC0415 - slow to load

    number: dict[int, int] = {}
    for own in (*rows, *columns):
        for one in own:
            number.setdefault(one, len(number))

    def incidence(sets: Sequence[Fingerprints]) -> Any:
        places = [number[one] for own in sets for one in own]
        ends = np.cumsum([0, *map(len, sets)])
        return csr_array((np.ones(len(places)), places, ends), shape=(len(sets), len(number)))

    def sizes(sets: Sequence[Fingerprints]) -> Array:
        return np.array([len(own) if len(own) >= LEAST else math.nan for own in sets], dtype=float)

    common = (incidence(rows) @ incidence(columns).T).toarray()
    return np.asarray(common * (1 / sizes(rows)[:, None] + 1 / sizes(columns)[None, :]) / 2, dtype=float)


def ranks(values: Array, others: Array | None = None) -> Array:
    """Return of each value the share of all values that are as large or larger; nan stays nan.

    Parameters
    ----------
    others
        What more the values are compared with, where they are few.
    """
    known = values[~np.isnan(values)]
    if others is not None and known.size < FEW:
        known = np.concatenate([known, others[~np.isnan(others)]])
    known = np.sort(known)
    if known.size == 0:
        return np.full(values.shape, math.nan)
    at_least = known.size - np.searchsorted(known, values, side="left")
    return np.where(np.isnan(values), math.nan, at_least / known.size)


def chance(by_exercise: Mapping[str, Array]) -> Array:
    """Return how probable so high ranks in all exercises are, were likeness in one no sign of it in another.

    The ranks of the exercises are joined by Fisher's method. An exercise that hardly anybody did is measured
    by the others too. Of something compared nowhere it is nan.
    """
    others = {
        slug: np.concatenate([np.empty(0), *(values for name, values in by_exercise.items() if name != slug)])
        for slug in by_exercise
    }
    shares = np.array([ranks(values, others[slug]) for slug, values in by_exercise.items()])
    known = ~np.isnan(shares)
    half = -np.log(np.where(known, shares, 1.0)).sum(axis=0)  # half of Fisher's chi-square
    count = known.sum(axis=0)
    total, term = np.zeros_like(half), np.exp(-half)
    for number in range(len(by_exercise)):
        total += np.where(number < count, term, 0.0)
        term = term * half / (number + 1)
    return np.where(count > 0, np.minimum(total, 1.0), math.nan)
