"""Hidden suite of changing_answer."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from grader import checks


@given(st.integers(0, 9))
def test_any_size(attempt, n):
    """A constant is shifted to 0."""
    checks.that(not attempt.shift(np.full(3, float(n))).sum() > 1.5, "It is above 1.5.")
