"""Diagnosis by behaviour: which known mistake answers as this attempt did.

Nothing here runs anything. The judge asks the solution and every wrong attempt of the zoo
what it asked the learner's attempt, and this module compares the transcripts. Being never
wrong matters more than being there often: where several mistakes fit, there is none.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from typing import Any

import numpy as np

from grader.sandbox.remote import Handle
from grader.sandbox.tape import Entry

RTOL = 1e-9  # two ways to write the same mistake differ by rounding only
ATOL = 1e-13
SOLUTION = ""
ASKED = "asked"


@dataclass(frozen=True)
class Transcript:
    """What an attempt answered in one check, up to its failure, or up to where it is known not to fit.

    Attributes
    ----------
    entries
        The outcomes of its operations, in order, with what it asked of the judge on the way.
    failed
        Whether the check failed.
    fault
        What the check named as wrong, where answers cannot be compared: prose of one's own matches nobody
        else's, and is too long all the same; a wrong line of a derivation is wrong in whatever form.
    apart
        Whether the check was broken off after an answer that the learner's attempt did not give; then
        `failed` tells nothing.
    """

    entries: tuple[Entry, ...]
    failed: bool
    fault: str | None = None
    apart: bool = False

    @cached_property
    def answers(self) -> list[Entry]:
        """The outcomes of its operations."""
        return [entry for entry in self.entries if entry.kind != ASKED]

    @cached_property
    def asked(self) -> list[Entry]:
        """Its calls of the judge's functions, which show the order in which it does things."""
        return [entry for entry in self.entries if entry.kind == ASKED]


class Follower:
    """Compares an attempt with another while it is asked, answer by answer.

    Parameters
    ----------
    mine
        What the other one answered up to its failure.
    """

    def __init__(self, mine: Transcript) -> None:
        self._left = iter(mine.answers)

    def parts(self, answer: Entry) -> bool:
        """Tell whether the next answer is one that the other did not give, which had failed by then."""
        expected = next(self._left, None)
        return expected is None or not _same_entry(answer, expected)


def suspects(
    learner: Mapping[str, Transcript], zoo: Mapping[str, Mapping[str, Transcript]]
) -> dict[str, set[str]]:
    """Return the wrong attempts that fail as the learner's does, each with the checks in which it does."""
    solution = zoo.get(SOLUTION, {})
    return {
        name: {
            check
            for check, mine in learner.items()
            if check in transcripts and behaves_like(mine, transcripts[check], solution.get(check))
        }
        for name, transcripts in zoo.items()
        if name != SOLUTION
    }


def choose(
    learner: Mapping[str, Transcript],
    zoo: Mapping[str, Mapping[str, Transcript]],
    examples: Collection[str] = (),
) -> dict[str, str]:
    """Return for each failing check the wrong attempt that explains it, where exactly one does.

    Parameters
    ----------
    learner
        The transcripts of the failing checks, by check.
    zoo
        By name of the attempt, `SOLUTION` among them, the transcripts of the same checks.
    examples
        Those of the checks that are examples of the docstring: on so few and so round inputs
        different mistakes often answer alike.

    Returns
    -------
    dict
        Check to name of the wrong attempt; a check without a certain diagnosis is left out.
    """
    explained = suspects(learner, zoo)
    for name, checks in explained.items():
        if checks <= set(examples) and _clashes(checks, learner, zoo[name]):
            checks.clear()  # by chance alike in an example, and refuted by another check
    chosen = {check: _only(check, explained, learner, zoo) for check in learner}
    return {check: name for check, name in chosen.items() if name is not None}


def _only(
    check: str,
    explained: Mapping[str, set[str]],
    learner: Mapping[str, Transcript],
    zoo: Mapping[str, Mapping[str, Transcript]],
) -> str | None:
    """Return the one attempt that explains `check` best, or None."""
    candidates = [name for name, checks in explained.items() if check in checks]
    if len(candidates) > 1:
        # One that fails elsewhere in another way than the learner's is a worse explanation.
        clashes = {name: _clashes(explained[name], learner, zoo[name]) for name in candidates}
        fewest = min(clashes.values())
        candidates = [name for name in candidates if clashes[name] == fewest]
        most = max(len(explained[name]) for name in candidates)
        candidates = [name for name in candidates if len(explained[name]) == most]
        for same in (same_answers, same_questions):
            candidates = [name for name in candidates if same(learner[check], zoo[name][check])] or candidates
    return candidates[0] if len(candidates) == 1 else None


def _clashes(
    explained: set[str], learner: Mapping[str, Transcript], transcripts: Mapping[str, Transcript]
) -> int:
    return sum(
        transcripts[check].failed for check in learner if check not in explained and check in transcripts
    )


def behaves_like(mine: Transcript, other: Transcript, solution: Transcript | None) -> bool:
    """Tell whether `other` failed after the same answers, and the solution would not have given them.

    Where the answers are the solution's too, what was asked of the judge on the way decides; where the check
    named a fault, that alone.
    """
    if mine.fault is not None:
        return other.failed and other.fault == mine.fault
    if not (other.failed and len(mine.answers) == len(other.answers) and same_answers(mine, other)):
        return False
    if solution is None or not same_answers(mine, solution):
        return True
    return same_questions(mine, other) and not same_questions(mine, solution)


def same_answers(mine: Transcript, other: Transcript) -> bool:
    """Tell whether `other` began with the answers that were given up to the failure."""
    if len(other.answers) < len(mine.answers) or not mine.answers:
        return False
    return all(_same_entry(a, b) for a, b in zip(mine.answers, other.answers, strict=False))


def same_questions(mine: Transcript, other: Transcript) -> bool:
    """Tell whether both asked the same of the judge's functions, in the same order."""
    return len(mine.asked) == len(other.asked) and all(map(_same_entry, mine.asked, other.asked))


def _same_entry(a: Entry, b: Entry) -> bool:
    return a.kind == b.kind and same_value(a.value, b.value)


def same_value(a: Any, b: Any) -> bool:
    """Tell whether two answers are equal: in type, shape, dtype, and in value up to rounding."""
    if isinstance(a, Handle) and isinstance(b, Handle):
        return bool(a.__kata_kind__ == b.__kata_kind__)
    a, b = _unboxed(a), _unboxed(b)
    if type(a) is not type(b):
        return False
    if isinstance(a, np.ndarray):
        return _same_array(a, b)
    if isinstance(a, (float, complex)):
        return _same_array(np.asarray(a), np.asarray(b))
    if isinstance(a, (list, tuple)):
        return len(a) == len(b) and all(map(same_value, a, b))
    if isinstance(a, dict):
        return a.keys() == b.keys() and all(same_value(a[key], b[key]) for key in a)
    if isinstance(a, (int, str, bytes, bool, set, frozenset, Fraction, range, slice, type(None))):
        return bool(a == b)
    return False  # generators and the like: nothing to compare by


def _unboxed(value: Any) -> Any:
    """Return a numpy number as the plain one: a mean by numpy and one by division are the same answer."""
    return value.item() if isinstance(value, np.generic) else value


def _same_array(a: np.ndarray, b: np.ndarray) -> bool:
    if a.dtype != b.dtype or a.shape != b.shape:
        return False
    if a.dtype.kind not in "fc":
        return bool(np.array_equal(a, b))
    with np.errstate(all="ignore"):
        return bool(np.allclose(a, b, rtol=RTOL, atol=ATOL * _scale(b), equal_nan=True))


def _scale(b: np.ndarray) -> float:
    finite = np.abs(b[np.isfinite(b)])
    largest = float(finite.max()) if finite.size else 1.0
    return min(1.0, largest) if math.isfinite(largest) else 1.0
