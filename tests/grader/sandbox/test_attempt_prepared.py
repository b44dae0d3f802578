"""An attempt that is loaded ahead of its first call."""

from __future__ import annotations

import os
import signal
import time
from typing import Any

import pytest

from grader.errors import AttemptRaised, Control, TimedOut, Unusable
from grader.sandbox.attempt import Attempt
from grader.sandbox.clock import TimeLimits
from grader.sandbox.pool import Pool
from grader.sandbox.rules import Rules


def test_loaded_once(children: Any) -> None:
    """The first call finds the text loaded; it runs once, and asking again ahead changes nothing."""
    made = children.attempt("runs = []\nruns.append(1)\ndef f():\n    return len(runs)")
    made.prepare()
    made.prepare()
    assert made.calls == 0
    assert made.module.f() == 1
    made.prepare()
    assert made.module.f() == 1
    assert made.names == ("f", "runs")


@pytest.mark.parametrize(
    ("source", "words"),
    [("def f(:\n", "SyntaxError"), ("1 / 0\n", "Loading it raised ZeroDivisionError at line 1")],
    ids=["syntax", "raises"],
)
def test_failure_is_told_in_its_turn(children: Any, source: str, words: str) -> None:
    """A text that does not load is no error of whoever had it loaded: the first call says so."""
    made = children.attempt(source)
    made.prepare()
    with pytest.raises(Unusable, match=words):
        made.module.f()


def test_nothing_to_load(children: Any) -> None:
    """An attempt that is broken off is not loaded."""
    made = children.attempt("def f(): return 1")
    made.break_off(Unusable("It cannot be read."))
    made.prepare()
    with pytest.raises(Unusable, match="It cannot be read"):
        made.module.f()
    assert made.output == b""


def test_time_begins_with_the_wait(children: Any) -> None:
    """How long the judge was busy with something else is no time that the attempt took to load."""
    made = children.attempt("def f(): return 1", time=TimeLimits(call=0.4, total=20.0))
    made.prepare()
    time.sleep(2.2)  # more than five times what a call may take
    assert made.module.f() == 1


def test_endless_text(children: Any) -> None:
    """A text that computes for ever ends at its limit, in the first call."""
    made = children.attempt("while True: pass", time=TimeLimits(call=0.2, total=2.0))
    made.prepare()
    with pytest.raises(TimedOut, match=r"still computing after 0\.2 s"):
        made.module.f()


def test_zygote_that_dies_meanwhile() -> None:
    """If the zygote is killed, and the child with it, the text is loaded by another."""
    pool = Pool()
    try:
        made = Attempt(pool, "def f(): return 7", Rules("demo", callables=frozenset({"f"})), seed=1)
        made.prepare()
        os.kill(pool.owner().pid, signal.SIGKILL)
        assert made.module.f() == 7
        made.close()
    finally:
        pool.close()


def test_closed_without_a_call(children: Any) -> None:
    """A child that was never asked ends with the attempt, and what it printed is kept."""
    made = children.attempt("print('loaded')\ndef f(): return 1")
    made.prepare()
    coming = made._coming[0]
    until = time.monotonic() + 30
    while not os.pread(coming.child._output, 10, 0) and time.monotonic() < until:
        time.sleep(0.01)
    made.close()
    assert not coming.alive
    assert made.output == b"loaded\n"


def test_error_of_the_text_is_the_attempts(children: Any) -> None:
    """What a call raises afterwards is told as ever."""
    made = children.attempt("def f():\n    raise KeyError('k')")
    made.prepare()
    with pytest.raises(KeyError) as caught:
        made.module.f()
    assert isinstance(caught.value, AttemptRaised)
    assert not isinstance(caught.value, Control)


def test_sandbox_that_cannot_start(children: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where no child can be had ahead, nothing is said; the first call tries again."""
    made = children.attempt("def f(): return 1")

    def fail(*_: Any) -> None:
        raise OSError("too many open files")

    with monkeypatch.context() as patch:
        patch.setattr(made._pool, "child", fail)
        made.prepare()
        with pytest.raises(OSError, match="too many"):
            made.module.f()
    assert made.module.f() == 1
