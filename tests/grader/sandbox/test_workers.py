"""Level portable: pre-started single-use processes with deadlines, and nothing that holds them back."""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from grader.errors import JudgeError, OutOfMemory, TimedOut
from grader.sandbox import workers
from grader.sandbox.attempt import Attempt
from grader.sandbox.clock import Clock, TimeLimits
from grader.sandbox.pool import Pool
from grader.sandbox.rules import Rules
from grader.sandbox.warden import ChildLimits
from grader.sandbox.workers import Workers

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="looks at processes as POSIX has them")

SOURCE = """
import sys, time
os = sys.modules["os"]
resource = sys.modules["resource"]

def f(x):
    return x

def limits():
    return [resource.getrlimit(getattr(resource, "RLIMIT_" + name)) for name in ("CPU", "CORE", "FSIZE")]

def streams():
    return [sys.stdin.read(), os.read(0, 10), len(os.listdir("/proc/self/fd"))]

def beyond():
    return bytes(600 << 20)

def identity():
    return [os.getpid() == os.getpgid(0), sys.path[0], dict(os.environ).get("PYTHONHASHSEED")]

def asleep():
    time.sleep(60)
"""
RULES = Rules(
    "demo", callables=frozenset({"f", "limits", "streams", "beyond", "identity", "asleep"}), memory_mb=512
)


def descriptors() -> int:
    """Count the open descriptors of this process."""
    return len(list(Path("/proc/self/fd").iterdir()))


@pytest.fixture(scope="module")
def attempt(children: Any) -> Iterator[Attempt]:
    """Provide an attempt in a worker."""
    made = Attempt(children.pool("portable"), SOURCE, RULES, seed=1)
    yield made
    made.close()


def test_worker_answers(attempt: Attempt) -> None:
    """A worker speaks the same wire as a confined child."""
    assert attempt.module.f([1.5, None]) == [1.5, None]


def test_worker_has_the_limits_that_every_system_knows(attempt: Attempt) -> None:
    """Processor time and the size of files are bounded, and a crash leaves no core."""
    (soft, hard), core, size = attempt.module.limits()
    assert 12 < soft == hard - 1 < 40  # twelve, and what the start took
    assert (core, size) == ((0, 0), (1 << 16, 1 << 16))


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux keeps a limit of memory")
def test_worker_has_a_limit_of_memory(attempt: Attempt) -> None:
    """More memory than the exercise allows is refused, in the words of the verdict."""
    with pytest.raises(OutOfMemory, match=r"^It asked for more memory than it may have\.$"):
        attempt.module.beyond()
    assert attempt.module.f(1) == 1


def test_standard_streams_are_not_the_wire(attempt: Attempt) -> None:
    """An attempt that reads its input finds nothing, and cannot reach the wire by it."""
    assert attempt.module.streams()[:2] == ["", b""]


def test_worker_is_a_session_of_its_own(attempt: Attempt) -> None:
    """What an attempt starts can be ended with it, and it sees nothing of the judge's folder."""
    leads, first, seed = attempt.module.identity()
    assert leads is True
    assert first != str(Path.cwd())
    assert seed == "0"


def test_workers_are_single_use_and_one_is_ready() -> None:
    """Each child is a process of its own; the next is started with it, and is handed out next."""
    before = descriptors()
    owner = Workers()
    first_pid = owner._spare._process.pid  # type: ignore[union-attr]
    first = owner.child()
    spare = owner._spare
    second = owner.child()
    other = owner.child(ChildLimits(cpu_seconds=3))
    assert first._process.pid == first_pid
    assert second is spare
    assert other not in (first, second, owner._spare)
    last = owner._spare
    owner.close()
    owner.close()
    for child in (first, second, other):
        child.kill()
        child.read_output()
    for child in (first, second, other, last):
        assert child._process.poll() == -signal.SIGKILL  # type: ignore[union-attr]
    assert descriptors() == before


def test_worker_ends_with_what_it_started() -> None:
    """When a worker is ended, the processes that an attempt has started end with it."""
    pool = Pool("portable")
    source = "import sys\ndef f():\n    return sys.modules['os'].spawnv(1, '/bin/sleep', ['sleep', '60'])"
    made = Attempt(pool, source, Rules("demo", callables=frozenset("f")), seed=1)
    pid = made.module.f()
    assert Path(f"/proc/{pid}").exists() or sys.platform != "linux"
    made.close()
    pool.close()
    deadline = time.monotonic() + 20
    while _runs(pid) and time.monotonic() < deadline:
        time.sleep(0.01)
    assert not _runs(pid)


def _runs(pid: int) -> bool:
    """Tell whether a process runs: nobody may be there to reap it."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def test_end_of_a_worker() -> None:
    """A worker that died tells its exit code, and one that hangs is ended without."""
    owner = Workers()
    child, hung = owner.child(), owner.child()
    os.kill(child._process.pid, signal.SIGSEGV)
    assert child.end() == -signal.SIGSEGV
    assert hung.end() is None
    assert hung.read_cpu() is not None
    for each in (child, hung):
        each.read_output()
    owner.close()


class Slow:
    """A process that does not end by itself."""

    def __init__(self) -> None:
        self.killed = 0

    def kill(self) -> None:
        """Note it."""
        self.killed += 1


def started(seconds: float) -> Clock:
    """Return a clock of wall time that runs."""
    clock = Clock(TimeLimits(call=seconds), lambda: None, 0.0)
    clock.start(None)
    return clock


def waited(condition: Any) -> bool:
    """Wait for a condition."""
    deadline = time.monotonic() + 20
    while not condition() and time.monotonic() < deadline:
        time.sleep(0.005)
    return bool(condition())


def test_watch_ends_a_late_worker() -> None:
    """Where pipes cannot be polled a thread watches the clock, and ends a worker that is late."""
    process = Slow()
    watch = workers._Watch(process)  # type: ignore[arg-type]
    watch.begin(started(0.05))
    assert waited(lambda: process.killed)
    assert watch.late is not None
    assert watch.late.text == "It did not answer within 0.05 s of waiting."
    watch.close()


def test_watch_leaves_alone_who_answers() -> None:
    """An answer in time stops the watch until the next question."""
    process = Slow()
    watch = workers._Watch(process)  # type: ignore[arg-type]
    for _ in range(3):
        watch.begin(started(0.2))
        time.sleep(0.01)
        watch.begin(None)
    time.sleep(0.3)
    assert (process.killed, watch.late) == (0, None)
    watch.close()


def test_worker_without_polling(monkeypatch: pytest.MonkeyPatch) -> None:
    """On a system without polls and vectors the same attempt gets the same answers and the same end."""
    monkeypatch.setattr(workers, "_POLLS", False)
    monkeypatch.setattr("grader.sandbox.stream._VECTORS", False)
    before = descriptors()
    pool = Pool("portable")
    rules = Rules("demo", callables=RULES.callables, time=TimeLimits(call=0.4, total=12.0))
    made = Attempt(pool, SOURCE, rules, seed=1)
    assert made.module.f(list(range(100))) == list(range(100))
    monkeypatch.setattr("grader.sandbox.clock.WALL_FACTOR", 1.0)
    with pytest.raises(TimedOut, match=r"^It did not answer within 0\.4 s of waiting\.$"):
        made.module.asleep()
    made.close()
    pool.close()
    assert waited(lambda: descriptors() == before)


def test_worker_that_cannot_start() -> None:
    """A worker that ends before it listens is an error of the judge, and leaves nothing open."""
    before = descriptors()
    owner = Workers(["no_such_module"])
    with pytest.raises(JudgeError, match=r"^The sandbox's process ended\. Run `kata doctor` to see what"):
        owner.child()
    owner.close()
    assert descriptors() == before


def test_worker_that_takes_too_long_to_start(monkeypatch: pytest.MonkeyPatch) -> None:
    """A worker that never gets ready is given up."""
    monkeypatch.setattr(workers, "_START_SECONDS", 0.0)
    owner = Workers()
    with pytest.raises(JudgeError, match=r"^The sandbox's process ended\."):
        owner.child(ChildLimits(cpu_seconds=5))
    owner.close()


def test_start_is_no_time_of_the_attempts(children: Any) -> None:
    """However long Python and numpy take to start, a call has its whole time, and so has the exercise."""
    rules = Rules("demo", callables=RULES.callables, time=TimeLimits(call=0.1, total=0.3))
    made = Attempt(children.pool("portable"), SOURCE, rules, seed=1)
    assert made.module.f(1) == 1
    made.close()
