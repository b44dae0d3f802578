"""An attempt: how it loads, what its failures are called, and how it dies."""

from __future__ import annotations

import re
from typing import Any

import pytest

from grader.errors import (
    Control,
    Crashed,
    Denied,
    OutOfMemory,
    Todo,
    Unusable,
)

OS = "import sys\nos = sys.modules['os']\n"


def outcome(act: Any) -> Control:
    """Return the verdict that an act ends in."""
    with pytest.raises(Control) as caught:
        act()
    return caught.value


# -- loading -----------------------------------------------------------------------------


def test_stub_as_it_was_given_is_not_started(children: Any) -> None:
    """NotImplementedError means that the learner has not started, whatever its words."""
    module = children.module(
        "def f(x):\n    raise NotImplementedError('later')\ndef g():\n    raise NotImplementedError"
    )
    assert type(outcome(lambda: module.f(1))) is Todo
    assert outcome(lambda: module.f(1)).text == "later"
    assert type(outcome(module.g)) is Todo


def test_nothing_runs_before_the_first_call(children: Any) -> None:
    """Whoever asks for a name of the stub gets it without a child."""
    made = children.attempt("raise ValueError")
    _ = made.module.f
    assert made.calls == 0
    assert made.names == ()


def test_names_at_top_level(children: Any) -> None:
    """What the text defines is known once it is loaded."""
    made = children.attempt("X = 1\ndef f(): return X\nclass Box: pass")
    made.module.f()
    assert made.names == ("Box", "X", "f")


@pytest.mark.parametrize(
    ("source", "words"),
    [
        pytest.param(
            "def f(x:\n    return x\n",
            "Line 1: SyntaxError: '(' was never closed\n    def f(x:\n         ^",
            id="bracket",
        ),
        pytest.param(
            "def f(x):\nreturn x\n",
            "Line 2: IndentationError: expected an indented block after function definition on line 1\n"
            "    return x\n    ^",
            id="indentation",
        ),
        pytest.param("x = 1\nx =\n", "Line 2: SyntaxError: invalid syntax\n    x =\n       ^", id="line"),
        pytest.param("(" * 300 + ")" * 300, "too many nested parentheses", id="deep-brackets"),
        pytest.param("x = " + "-" * 100_000 + "1", "SyntaxError: it is nested too deeply", id="deep-signs"),
        pytest.param("x = '\0'", "source code string cannot contain null bytes", id="null"),
        pytest.param("return 1", "'return' outside function", id="return"),
    ],
)
def test_syntax_errors_point_at_the_place(children: Any, source: str, words: str) -> None:
    """A text that is no Python is quoted with its line, and a mark below the place."""
    error = outcome(children.module(source).f)
    assert type(error) is Unusable
    assert words in error.text


def test_error_while_loading(children: Any) -> None:
    """What a text raises while it loads is named with its line, and it is not loaded again."""
    made = children.attempt("x = 1\ny = x / 0\ndef f(): pass\n")
    error = outcome(made.module.f)
    assert type(error) is Unusable
    assert error.text == "Loading it raised ZeroDivisionError at line 2: division by zero"
    again = outcome(made.module.g)
    assert (type(again), again.text) == (Unusable, error.text)
    assert made.broken is error


def test_stub_that_raises_while_loading(children: Any) -> None:
    """NotImplementedError at top level is not started, too."""
    assert type(outcome(children.module("raise NotImplementedError('write me')").f)) is Todo


def test_name_that_is_missing(children: Any) -> None:
    """A name that the task asks for and the text lacks is named."""
    module = children.module("def ff(x): pass\nclass Box: pass")
    assert (type(outcome(module.f)), outcome(module.f).text) == (Unusable, "f")
    assert outcome(module.Box.zeros).text == "Box.zeros"
    assert outcome(module.f).kind == "missing"  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("args", "kwargs", "words"),
    [
        pytest.param((), {}, "missing 1 required positional argument: 'x'", id="too-few"),
        pytest.param((1, 2), {}, "takes 1 positional argument but 2 were given", id="too-many"),
        pytest.param((1,), {"axis": 0}, "got an unexpected keyword argument 'axis'", id="keyword"),
    ],
)
def test_wrong_signature(children: Any, args: Any, kwargs: Any, words: str) -> None:
    """A function that does not take the task's arguments is told apart from one that raises TypeError."""
    module = children.module("def f(x): return x\ndef g(x): return f()")
    error = outcome(lambda: module.f(*args, **kwargs))
    assert type(error) is Unusable
    assert error.kind == "signature"  # type: ignore[attr-defined]
    assert words in error.text
    with pytest.raises(TypeError, match=r"f\(\) missing 1 required positional argument"):
        module.g(1)


# -- what is denied ----------------------------------------------------------------------


def test_import_that_is_not_allowed(children: Any) -> None:
    """An import is refused with its name and with what may be imported, while loading or in a call."""
    words = "It imports scipy; this exercise allows numpy, and what the standard library has for computing."
    error = outcome(children.module("import scipy.stats").f)
    assert (type(error), error.text) == (Denied, words.replace("scipy;", "scipy.stats;"))
    module = children.module("def f():\n    import scipy\ndef g():\n    return 1")
    assert outcome(module.f).text == words
    assert module.g() == 1


@pytest.mark.parametrize(
    "name", ["os", "subprocess", "socket", "pathlib", "ctypes", "grader", "pickle", "threading"]
)
def test_imports_that_lead_out(children: Any, name: str) -> None:
    """What opens files, sockets, processes or the grader is not imported politely."""
    error = outcome(children.module(f"from {name} import *").f)
    assert error.text.startswith(f"It imports {name}; this exercise allows ")


def test_import_that_is_allowed(children: Any) -> None:
    """An exercise can allow more, and says so where something else is imported."""
    source = (
        "import xml.dom\nimport numpy.linalg\ndef f():\n    return xml.dom.__name__\ndef g():\n    import os"
    )
    module = children.module(source, allow=("xml.dom",))
    assert module.f() == "xml.dom"
    assert outcome(module.g).text == (
        "It imports os; this exercise allows numpy, xml.dom, and what the standard library has for computing."
    )


def test_ban(children: Any) -> None:
    """A function that the task asks to write oneself is found in the text before anything runs."""
    error = outcome(children.module("import math\n\nprint(1)\ny = math.comb(3, 2)", ban=("math.comb",)).f)
    assert type(error) is Denied
    assert error.text == "Line 4 uses math.comb, which this exercise asks you to write yourself."


def test_open_and_input(children: Any) -> None:
    """Files and input are refused in words, and the attempt lives on."""
    made = children.attempt("def f():\n    return open('/etc/passwd')\ndef g():\n    return input()")
    assert outcome(made.module.f).text == "It opens a file; the grader passes everything as arguments."
    assert outcome(made.module.g).text == "It waits for input(); the grader passes everything as arguments."
    assert type(outcome(made.module.f)) is Denied
    assert made.broken is None


def test_what_only_the_kernel_refuses(children: Any) -> None:
    """Where the kernel says no the verdict is the same, with the kernel's own words."""
    if children.pool().level == "portable":
        pytest.skip("this machine confines nothing")
    module = children.module(OS + "def f():\n    os.listdir('/')")
    error = outcome(module.f)
    assert type(error) is Denied
    assert re.match(r"It tried what no attempt may do here: \[Errno \d+\] .*'/'$", error.text)


# -- ends --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("act", "words"),
    [
        pytest.param("sys.exit(2)", "It raised SystemExit, which ends a program.", id="exit"),
        pytest.param(
            "raise KeyboardInterrupt", "It raised KeyboardInterrupt, which ends a program.", id="interrupt"
        ),
        pytest.param("os._exit(0)", "It ended its own process with exit status 0.", id="exit-of-os"),
        pytest.param(
            "sys.modules['ctypes'].string_at(0)",
            "It crashed the Python interpreter (SIGSEGV).",
            id="segmentation-fault",
        ),
    ],
)
def test_ends_in_words(children: Any, act: str, words: str) -> None:
    """However an attempt ends itself, that is a crash with a sentence, and the next call is answered."""
    made = children.attempt(f"{OS}def f():\n    {act}\ndef g():\n    return 1")
    error = outcome(made.module.f)
    assert (type(error), error.text) == (Crashed, words)
    assert made.module.g() == 1
    assert made.broken is None


def test_hanging_up(children: Any) -> None:
    """An attempt that closes its connection has crashed, however long its process takes to end."""
    made = children.attempt(f"{OS}def f():\n    os.closerange(3, 64)\ndef g():\n    return 1")
    error = outcome(made.module.f)
    assert type(error) is Crashed
    assert re.fullmatch(
        r"It ended its own process with exit status \d+\.|Its process went silent\.", error.text
    )
    assert made.module.g() == 1


def test_second_child_knows_nothing_of_the_first(children: Any) -> None:
    """After a death the attempt is loaded afresh, with none of its earlier state and the same seeds."""
    made = children.attempt(
        OS + "import random\nseen = []\ndef f(x):\n    seen.append(x)\n    return seen, random.random()\n"
        "def g():\n    os._exit(1)"
    )
    first = made.module.f(1)
    assert made.module.f(2)[0] == [1, 2]
    outcome(made.module.g)
    assert made.module.f(1) == first


def test_two_deaths_are_enough(children: Any) -> None:
    """After the second death nothing is run any more, and every further call says so."""
    made = children.attempt(OS + "def f():\n    os._exit(7)\ndef g():\n    return 1")
    assert outcome(made.module.f).text == "It ended its own process with exit status 7."
    assert made.module.g() == 1
    assert outcome(made.module.f).text == "It ended its own process with exit status 7."
    calls = made.calls
    for _ in range(2):
        error = outcome(made.module.g)
        assert (type(error), error.text) == (
            Crashed,
            "Not run: it ended its own process with exit status 7. Twice.",
        )
    assert made.calls == calls
    assert made.broken is not error


def test_death_while_loading(children: Any) -> None:
    """A text that dies while it loads is not loaded a second time."""
    made = children.attempt(OS + "os._exit(9)")
    assert outcome(made.module.f).text == "It ended its own process with exit status 9."
    assert outcome(made.module.f).text == "It ended its own process with exit status 9."
    assert type(outcome(made.module.f)) is Crashed


def test_memory(children: Any) -> None:
    """Asking for more memory than there is fails in words, and the attempt lives on."""
    made = children.attempt(
        "import numpy as np\ndef f(n):\n    return np.ones(n).sum()\ndef g():\n    raise MemoryError",
        memory_mb=200,
    )
    error = outcome(lambda: made.module.f(10**9))
    assert type(error) is OutOfMemory
    assert (
        error.text
        == "Unable to allocate 7.45 GiB for an array with shape (1000000000,) and data type float64"
    )
    assert outcome(lambda: made.module.f(30_000_000)).text.startswith("Unable to allocate 229. MiB")
    assert outcome(made.module.g).text == "It asked for more memory than it may have."
    assert made.module.f(10) == 10


def test_break_off(children: Any) -> None:
    """A judge can decide that nothing is run any more, for a reason of its own."""
    made = children.attempt("def f(): return 1")
    made.break_off(Denied("Not today."))
    assert (type(outcome(made.module.f)), outcome(made.module.f).text) == (Denied, "Not today.")
    assert made.calls == 0
