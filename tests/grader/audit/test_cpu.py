"""Processor time of a tree of processes, some of which end while it is read."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from grader.audit.cpu import CpuClock, _tree

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
