"""The checks that hidden suites make of an attempt's answers.

Each raises `CheckFailed` with words for the learner.
"""

from grader.checks.calls import between, raises, that
from grader.checks.compare import close, equal
from grader.checks.derivation import (
    derivation,
    derivation_ends,
    derivation_follows,
    derivation_starts,
    derivation_steps,
)
from grader.checks.failure import CheckFailed
from grader.checks.quiz import quiz
from grader.checks.reflection import reflection_form, reflection_scores
from grader.checks.shapes import as_array, as_list, as_number

__all__ = [
    "CheckFailed",
    "as_array",
    "as_list",
    "as_number",
    "between",
    "close",
    "derivation",
    "derivation_ends",
    "derivation_follows",
    "derivation_starts",
    "derivation_steps",
    "equal",
    "quiz",
    "raises",
    "reflection_form",
    "reflection_scores",
    "that",
]
