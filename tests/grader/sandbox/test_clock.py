"""How long an attempt may take: by its own processor time, and by a ceiling of wall time."""

from __future__ import annotations

import time
from typing import Any

import pytest

from grader.errors import TimedOut
from grader.sandbox import attempt as attempt_module
from grader.sandbox import clock as clock_module
from grader.sandbox.clock import WALL_FACTOR, Clock, TimeLimits

BRIEF = TimeLimits(call=0.1, total=1.0)
SPIN = (
    "def spin(seconds):\n    end = time.process_time() + seconds\n    while time.process_time() < end: pass\n"
)


class Times:
    """Clocks that a test sets."""

    def __init__(self) -> None:
        self.now = 100.0
        self.cpu: float | None = 0.0

    def monotonic(self) -> float:
        """Return the wall time."""
        return self.now

    def read_cpu(self) -> float | None:
        """Return the child's processor time."""
        return self.cpu

    def pass_by(self, wall: float, cpu: float = 0.0) -> None:
        """Let time go by."""
        self.now += wall
        if self.cpu is not None:
            self.cpu += cpu


@pytest.fixture
def times(monkeypatch: pytest.MonkeyPatch) -> Times:
    """Provide clocks that a test sets."""
    made = Times()
    monkeypatch.setattr(clock_module.time, "monotonic", made.monotonic)
    return made


def started(times: Times, spent: float = 0.0, waited: float = 0.0, **limits: float) -> Clock:
    """Return a clock that runs, by default with two seconds a call and ten in all."""
    clock = Clock(TimeLimits(**limits), times.read_cpu, spent, waited)
    clock.start(times.read_cpu())
    return clock


def late(clock: Clock) -> str:
    """Return the words of a clock that is over."""
    with pytest.raises(TimedOut) as caught:
        clock.left()
    return caught.value.text


def test_time_of_a_call_is_the_childs_own(times: Times) -> None:
    """Seconds in which the child does not compute do not count against the call."""
    clock = started(times)
    times.pass_by(wall=8.0, cpu=1.9)
    assert clock.left() == pytest.approx(0.1)
    times.pass_by(wall=0.1, cpu=0.1)
    assert late(clock) == "It was still computing after 2 s."


def test_ceiling_for_a_call_that_sleeps(times: Times) -> None:
    """A call that only waits ends after five times its limit."""
    clock = started(times)
    times.pass_by(wall=9.5)
    assert clock.left() == pytest.approx(0.5)
    times.pass_by(wall=0.5)
    assert late(clock) == "It did not answer within 10 s of waiting."


def test_what_an_exercise_has_left_bounds_the_call(times: Times) -> None:
    """Time that earlier calls and earlier children took is not given again."""
    times.cpu = 4.0
    clock = started(times, spent=5.0)
    assert clock.left() == pytest.approx(1.0)
    times.pass_by(wall=1.0, cpu=1.0)
    assert late(clock) == "The exercise used up its 10 s of computing time."


def test_exercise_that_has_nothing_left(times: Times) -> None:
    """Where nothing is left, a call ends before it begins."""
    assert late(started(times, spent=11.0)) == "The exercise used up its 10 s of computing time."


def test_waiting_adds_up(times: Times) -> None:
    """All calls of an exercise together may take five times its limit, however short each is."""
    clock = started(times, waited=49.0)
    times.pass_by(wall=0.5)
    assert clock.left() == pytest.approx(0.5)
    times.pass_by(wall=0.5)
    assert late(clock) == "All its calls together took more than 50 s of waiting."


def test_wall_time_alone_where_there_is_no_other(times: Times) -> None:
    """Where the system does not tell the child's time, a call has its limit in wall time."""
    times.cpu = None
    clock = started(times)
    times.pass_by(wall=1.5)
    assert clock.left() == pytest.approx(0.5)
    times.pass_by(wall=0.5)
    assert late(clock) == "It did not answer within 2 s of waiting."


def test_clock_stops_while_the_judge_works(times: Times) -> None:
    """What the suite's own function takes is not the attempt's, but for the ceiling of the exercise."""
    clock = started(times)
    times.pass_by(wall=1.0)
    with clock.stopped():
        times.pass_by(wall=30.0)
    assert clock.left() == pytest.approx(2.0)  # of processor time
    times.pass_by(wall=8.5)
    assert clock.left() == pytest.approx(0.5)
    with clock.stopped():
        times.pass_by(wall=20.0)
    assert late(clock) == "All its calls together took more than 50 s of waiting."


def test_first_wait_needs_no_look(times: Times) -> None:
    """As long as nothing can be overdue, the child's clock is not read."""
    reads = 0

    def read_cpu() -> float:
        nonlocal reads
        reads += 1
        return 0.0

    clock = Clock(TimeLimits(), read_cpu, 0.0)
    clock.start(0.0)
    assert clock.first_wait() == pytest.approx(2.0)
    assert reads == 0
    times.pass_by(wall=2.5)
    clock.first_wait()
    assert reads == 1


# -- in a child --------------------------------------------------------------------------


@pytest.fixture
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Lift the ceiling of wall time: on a busy machine it is reached before the limit of processor time."""
    monkeypatch.setattr(clock_module, "WALL_FACTOR", 200.0)
    monkeypatch.setattr(attempt_module, "WALL_FACTOR", 200.0)


@pytest.mark.parametrize("level", [None, "portable"], ids=["strongest", "portable"])
@pytest.mark.usefixtures("patient")
def test_endless_call(children: Any, level: str | None) -> None:
    """A call without end is stopped by its own time; the next is answered by another child."""
    module = children.module(
        "def f():\n    while True: pass\ndef g():\n    return 1", time=BRIEF, level=level
    )
    with pytest.raises(TimedOut, match=r"^It was still computing after 0\.1 s\.$"):
        module.f()
    assert module.g() == 1


def test_sleeping_call(children: Any) -> None:
    """A call that sleeps is stopped by the ceiling of wall time."""
    limits = TimeLimits(call=0.1, total=1.0)
    module = children.module("import time\ndef f():\n    time.sleep(60)", time=limits)
    start = time.monotonic()
    with pytest.raises(TimedOut, match=r"^It did not answer within 0\.5 s of waiting\.$"):
        module.f()
    assert WALL_FACTOR * limits.call <= time.monotonic() - start < 20


@pytest.mark.usefixtures("patient")
def test_exercise_ends_by_its_total(children: Any) -> None:
    """Calls that are each short enough end when together they are too long, and nothing is run after."""
    module = children.module(
        f"import time\n{SPIN}def f():\n    spin(0.15)\n    return 1", time=TimeLimits(call=0.3, total=0.5)
    )
    with pytest.raises(TimedOut, match=r"^The exercise used up its 0\.5 s of computing time\.$"):
        assert [module.f() for _ in range(5)] == []
    with pytest.raises(TimedOut, match=r"^Not run: the exercise used up its 0\.5 s of computing time\.$"):
        module.f()


@pytest.mark.usefixtures("patient")
def test_two_timeouts(children: Any) -> None:
    """An attempt that runs into the limit twice is not asked again."""
    module = children.module("def f():\n    while True: pass", time=TimeLimits(call=0.1, total=1.0))
    for _ in range(2):
        with pytest.raises(TimedOut, match=r"^It was still computing after 0\.1 s\.$"):
            module.f()
    with pytest.raises(TimedOut, match=r"^Not run: it was still computing after 0\.1 s\. Twice\.$"):
        module.f()


@pytest.mark.usefixtures("patient")
def test_loading_has_a_limit(children: Any) -> None:
    """A text that does not finish loading is stopped, and not loaded again."""
    made = children.attempt("while True: pass", time=TimeLimits(call=0.1, total=1.0))
    with pytest.raises(TimedOut, match=r"^It was still computing after 0\.1 s\.$"):
        made.module.f()
    with pytest.raises(TimedOut, match=r"^It was still computing after 0\.1 s\.$"):
        made.module.f()
    assert made.calls == 0


@pytest.mark.usefixtures("patient")
def test_judges_work_is_not_the_attempts(children: Any) -> None:
    """A callback that takes longer than the attempt may is no timeout."""
    module = children.module("def f(h):\n    return h() + h()", time=TimeLimits(call=0.05, total=1.0))

    def slow() -> int:
        time.sleep(0.3)
        return 1

    assert module.f(slow) == 2


def test_loop_of_questions_ends(children: Any) -> None:
    """An attempt that asks the suite for ever, without computing, is stopped."""
    module = children.module("def f(h):\n    while True: h()", time=TimeLimits(call=0.1, total=0.2))
    with pytest.raises(TimedOut):
        module.f(lambda: None)


@pytest.mark.usefixtures("patient")
def test_generator_has_the_limit_of_a_call(children: Any) -> None:
    """Each item of a lazy answer has the time of a call."""
    module = children.module(
        "def f():\n    yield 1\n    while True: pass", time=TimeLimits(call=0.1, total=1.0)
    )
    stream = module.f()
    assert next(stream) == 1
    with pytest.raises(TimedOut, match=r"^It was still computing after 0\.1 s\.$"):
        next(stream)
