"""What the tests of checks share."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from grader.checks import CheckFailed


@pytest.fixture
def said() -> Callable[..., str]:
    """Return a function that makes a check, which has to fail, and returns the message."""

    def message(check: Callable[..., object], *args: Any, **kwargs: Any) -> str:
        with pytest.raises(CheckFailed) as caught:
            check(*args, **kwargs)
        return str(caught.value)

    return message


@pytest.fixture
def rng() -> np.random.Generator:
    """Return a generator that is the same in every test."""
    return np.random.default_rng(20)
