"""A suite is quick on its solution, in processor time, which a busy machine does not change."""

from __future__ import annotations

import statistics
from collections.abc import Iterator, Mapping

from grader.audit.findings import Finding, Place
from grader.catalog import Exercise, Kit

MEDIAN = 0.04
# Of the time that an exercise grants an attempt: a second of the usual ten.
SHARE = 0.1


def check_seconds(kit: Kit, exercise: Exercise, seconds: float) -> Iterator[Finding]:
    """Find a suite that takes too long on its solution."""
    limit = SHARE * exercise.limits.total_cpu
    if seconds > limit:
        fact = (
            f"The suite takes {seconds:.2g} s of processor time on the solution; {limit:.2g} s is the most."
        )
        fix = "Draw smaller inputs; where the property needs them, raise total_cpu in the limits."
        yield Place(kit.root, kit.suite_path(exercise), exercise.slug).finding("speed", fact, fix)


def check_median(kit: Kit, seconds: Mapping[str, float]) -> Iterator[Finding]:
    """Find a kit whose suites are slow on the whole."""
    median = statistics.median(seconds.values()) if seconds else 0.0
    if median > MEDIAN:
        slowest = sorted(seconds, key=seconds.__getitem__, reverse=True)[:5]
        fact = f"The median suite takes {median:.2g} s of processor time; {MEDIAN:g} s is the limit."
        fix = f"Draw smaller inputs, first in {', '.join(slowest)}."
        yield Place(kit.root, kit.root / "tests" / "exercises").finding("speed", fact, fix)
