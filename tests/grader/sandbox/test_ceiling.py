"""The judge's memory is bounded while it works for an attempt, and free again afterwards."""

from __future__ import annotations

import resource
import sys

import numpy as np
import pytest

from grader.sandbox.ceiling import ceiling

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux keeps a limit of address space")


def limit() -> int:
    """Return the limit in force."""
    return resource.getrlimit(resource.RLIMIT_AS)[0]


def test_more_than_the_room_is_refused() -> None:
    """What asks for more than the room gets a MemoryError; what fits is had."""
    with ceiling(256 << 20):
        np.empty(128 << 20, np.uint8)
        with pytest.raises(MemoryError):
            np.empty(512 << 20, np.uint8)


def test_limit_is_as_before_afterwards() -> None:
    """The judge's own limit comes back, also when the work raises."""
    before = limit()
    with pytest.raises(ValueError, match="work"), ceiling():
        assert limit() != before or before != resource.RLIM_INFINITY
        raise ValueError("work")
    assert limit() == before
    np.empty(1 << 30, np.uint8)


def test_nested_work_stays_within_the_outer_room() -> None:
    """A callback within a callback gets no more room than the outer one has."""
    with ceiling(256 << 20):
        outer = limit()
        with ceiling(1 << 40):
            assert limit() == outer
        assert limit() == outer
