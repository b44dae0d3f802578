"""Many grade at the same time; who measures is alone."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor

from grader.audit.quiet import Quiet

_PATIENCE = 30  # seconds; nothing here waits that long


def test_gradings_go_on_side_by_side() -> None:
    """Two threads that grade are inside at the same time."""
    quiet, both = Quiet(), threading.Barrier(2)

    def grade() -> int:
        with quiet.shared():
            return both.wait(_PATIENCE)

    with ThreadPoolExecutor(2) as threads:
        assert sorted(threads.map(lambda _: grade(), range(2))) == [0, 1]


def test_who_measures_waits_for_gradings_and_lets_none_begin() -> None:
    """A measurement starts after the gradings under way, and before those that come later."""
    quiet, inside, leave, came = Quiet(), threading.Event(), threading.Event(), list[str]()

    def first() -> None:
        with quiet.shared():
            inside.set()
            assert leave.wait(_PATIENCE)
            came.append("graded")

    def measure() -> None:
        with quiet.alone():
            came.append("measured")

    def second() -> None:
        with quiet.shared():
            came.append("graded later")

    with ThreadPoolExecutor(3) as threads:
        threads.submit(first)
        assert inside.wait(_PATIENCE)
        measured = threads.submit(measure)
        while not quiet._door.locked():  # the measurement waits, and the door is closed
            assert not measured.done()
        threads.submit(second)
        leave.set()
    assert came == ["graded", "measured", "graded later"]


def test_a_grading_that_raises_has_ended() -> None:
    """Whatever happens in a grading, a measurement need not wait for it."""
    quiet = Quiet()
    for _ in range(2):
        try:
            with quiet.shared():
                raise ValueError
        except ValueError:
            pass
    with quiet.alone():
        pass
