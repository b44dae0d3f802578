"""The resident judge keeps nothing of what it graded."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator
from pathlib import Path

import pytest

from grader.catalog import Kit
from grader.judge.channel import Channel
from grader.judge.resident import Resident

KIT = Path(__file__).parents[2] / "kits" / "passes"


class _Circle:
    """An object that only a search for circles finds to be garbage."""

    def __init__(self) -> None:
        self.me = self


@pytest.fixture
def no_collection_by_itself() -> Iterator[None]:
    """Leave it to the judge when garbage is looked for; thaw what it has frozen."""
    gc.disable()
    yield
    gc.enable()
    gc.unfreeze()


@pytest.mark.usefixtures("no_collection_by_itself")
def test_garbage_of_a_grading_goes_with_it() -> None:
    """What a grading left in circles is gone after its reply; what came with a suite is left in peace."""
    resident = Resident(Kit(KIT), None, Channel(-1, -1))
    resident._items["passes"] = ([], [])
    suite = _Circle()
    resident._tidy()
    assert gc.get_freeze_count() > 0
    kept, left = weakref.ref(suite), weakref.ref(_Circle())
    del suite
    resident._tidy()
    assert left() is None
    assert kept() is not None
