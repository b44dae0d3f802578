"""Processor time of a tree of processes, some of which end while it is read."""

from __future__ import annotations

import itertools
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from grader.audit import cpu
from grader.audit.cpu import CpuClock, _tree, seconds_of

pytestmark = pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="there is no /proc")


def test_a_process_that_has_ended_has_used_nothing() -> None:
    """Neither its children nor its time can be read, and that is no error."""
    with subprocess.Popen([sys.executable, "-c", ""]) as process:
        pass
    assert list(_tree(process.pid)) == [process.pid]
    assert CpuClock(process.pid).read() == 0


def test_children_are_counted() -> None:
    """What a process has started belongs to its tree."""
    code = "import subprocess as s, sys; s.run([sys.executable, '-c', 'print(1, flush=True); input()'])"
    with subprocess.Popen([sys.executable, "-c", code], stdin=-1, stdout=-1) as process:
        assert process.stdout is not None
        process.stdout.readline()
        assert len(list(_tree(process.pid))) == 2
        assert CpuClock(process.pid).read() > 0
        process.kill()


@pytest.mark.parametrize(
    ("each", "gradings"),
    [
        pytest.param(0.01, 5, id="short-suites-are-graded-often"),
        pytest.param(0.06, 3, id="until-enough-was-seen"),
        pytest.param(2.0, 1, id="a-long-one-once"),
    ],
)
def test_seconds_of_a_grading(monkeypatch: pytest.MonkeyPatch, each: float, gradings: int) -> None:
    """The time is that of one grading, by as many as it takes to read it off."""
    seeds: list[int] = []
    judge = SimpleNamespace(grade=lambda slug, source, seed: seeds.append(seed))
    clock = SimpleNamespace(read=itertools.count(7.0, each).__next__)
    monkeypatch.setattr(cpu.CpuClock, "of", lambda judge: clock)
    assert seconds_of(judge, "halve", "") == pytest.approx(each)  # type: ignore[arg-type]
    assert seeds == list(range(gradings))


def test_no_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where nothing can be read there is no time."""
    monkeypatch.setattr(cpu.CpuClock, "of", lambda judge: None)
    assert seconds_of(SimpleNamespace(), "halve", "") is None  # type: ignore[arg-type]
