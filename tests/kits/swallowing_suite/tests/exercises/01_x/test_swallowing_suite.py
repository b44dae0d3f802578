"""Hidden suite of swallowing_suite, which swallows what it can."""

import numpy as np
import pytest

from grader import checks


def test_swallow(attempt):
    """Nothing passes by being not started."""
    with pytest.raises(Exception):
        attempt.shift(np.array([1.0]))


def test_swallow_more(attempt):
    """Nothing passes by being not started, again."""
    try:
        attempt.shift(np.array([1.0]))
    except RuntimeError:
        pass
