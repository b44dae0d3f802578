"""What is kept of an attempt: the last call, its output, and the limits and seeds that it ran with."""

from __future__ import annotations

import time
from typing import Any

import pytest

from grader.errors import ArgumentChanged, AttemptRaised, Crashed
from grader.sandbox.attempt import CallRecord
from grader.sandbox.clock import TimeLimits
from grader.sandbox.rules import Rules

OS = "import sys\nos = sys.modules['os']\n"


def test_record_of_the_last_call(children: Any) -> None:
    """The last call is kept with its arguments and its answer, or with what it raised."""
    made = children.attempt("def f(x, *, k=0): return x + k\ndef g(): return {}['a']")
    made.module.f(1, k=2)
    assert made.last == CallRecord("f", "call", (1,), {"k": 2}, answered=True, answer=3)
    with pytest.raises(KeyError):
        made.module.g()
    assert (made.last.label, made.last.answered) == ("g", False)
    assert isinstance(made.last.error, KeyError)
    assert [entry.kind for entry in made.tape] == ["answer", "KeyError"]
    made.forget_call()
    assert (made.last, made.tape) == (None, [])


def test_labels(children: Any) -> None:
    """Methods and operators are recorded under the name of their class."""
    made = children.attempt("class Box:\n    def m(self): return 1\n    def __add__(self, o): return 2")
    box = made.module.Box()
    box.m()
    assert made.last.label == "Box.m"
    assert box + 1 == 2
    assert made.last.label == "Box.add"


def test_output_is_kept_apart(children: Any) -> None:
    """What an attempt prints, to either stream and in every child, is kept and decides nothing."""
    made = children.attempt(
        OS
        + "print('loaded')\n"
        + "def f(x):\n    print('got', x)\n    print('oops', file=sys.stderr)\n    return x\n"
        "def g():\n    print('last words')\n    os._exit(1)"
    )
    assert made.module.f(1) == 1
    with pytest.raises(Crashed):
        made.module.g()
    made.module.f(2)
    made.close()
    assert made.output.decode().split("\n") == [
        *["loaded", "got 1", "oops", "last words"],
        *["loaded", "got 2", "oops", ""],
    ]


@pytest.mark.parametrize("level", [None, "portable"], ids=["strongest", "portable"])
def test_output_is_capped(children: Any, level: str | None) -> None:
    """What is printed beyond 64 KB is dropped, without an error, and however it is written."""
    made = children.attempt(
        OS + "def f():\n    for _ in range(300):\n        print('x' * 999)\n"
        "def g():\n    try:\n        while os.write(2, b'y' * 5000): pass\n    except OSError: return 'full'",
        level=level,
    )
    assert made.module.f() is None
    assert made.module.g() == "full"
    made.close()
    assert made.output.startswith(b"x" * 999 + b"\n")
    assert len(made.output) == 1 << 16


def test_one_seed_one_answer(children: Any) -> None:
    """The global generators of Python and numpy are seeded: a run can be repeated."""
    source = (
        "import random\nimport numpy as np\ndef f(): return [random.random(), np.random.rand(), hash('a')]"
    )
    first = children.module(source, seed=3).f()
    assert children.module(source, seed=3).f() == first
    assert children.module(source, seed=4).f()[:2] != first[:2]
    assert children.module(source, seed=4).f()[2] == first[2]


def test_seed_of_the_grading_stays_in_the_judge() -> None:
    """What is sent of the seed does not tell it."""
    sent = Rules("demo").to_send(12345)
    assert sent["seed"] != 12345
    assert sent["seed"] == Rules("demo").to_send(12345)["seed"]
    assert 12345 not in sent.values()


def test_limits_behind_the_clock() -> None:
    """The kernel's limit of time lies behind the judge's own."""
    limits = Rules("demo", time=TimeLimits(0.3, 1.5), memory_mb=300).limits()
    assert (limits.cpu_seconds, limits.memory_mb) == (7, 300)


def test_close_is_final_and_may_be_repeated(children: Any) -> None:
    """An attempt is closed once or more often; without a call there is nothing to end."""
    made = children.attempt("def f(): return 1")
    made.close()
    assert made.output == b""
    made.module.f()
    made.close()
    made.close()


def test_failures_tell_nothing_of_each_other(children: Any) -> None:
    """An attempt goes on after errors, changed arguments and refusals: each check stands for itself."""
    made = children.attempt("def f(x):\n    x.append(1)\ndef g(x):\n    return 1 / x")
    start = time.monotonic()
    for _ in range(5):
        with pytest.raises(ArgumentChanged):
            made.module.f([])
        with pytest.raises(AttemptRaised):
            made.module.g(0)
    assert made.module.g(1) == 1
    assert time.monotonic() - start < 30
