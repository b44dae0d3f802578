"""The module in which an attempt's source runs: its builtins, its imports, its output."""

from __future__ import annotations

import contextlib
import io
import os
import random
import sys
import warnings
from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest

from grader.sandbox import namespace
from grader.sandbox.namespace import CappedOutput, DeniedAccess, DeniedImport, Warnings, make_module

NAME = "attempt_of_a_test"


@pytest.fixture(autouse=True)
def tidy() -> Iterator[None]:
    """Leave this process's modules, arguments and random numbers as they were."""
    kept = (sys.argv, random.getstate(), np.random.get_state())
    yield
    sys.modules.pop(NAME, None)
    namespace.linecache.cache.pop(f"{NAME}.py", None)
    sys.argv = kept[0]
    random.setstate(kept[1])
    np.random.set_state(kept[2])


def ran(source: str, allow: tuple[str, ...] = ()) -> dict[str, Any]:
    """Run a text as an attempt, and return its names."""
    module = make_module(NAME, f"{NAME}.py", source, allow, seed=1)
    exec(compile(source, f"{NAME}.py", "exec"), module.__dict__)
    return module.__dict__


def test_module_is_one_like_any_other() -> None:
    """The attempt can ask for its own name, file and module, as dataclasses do."""
    names = ran(
        "import dataclasses, sys\n@dataclasses.dataclass\nclass P:\n    x: 'int'\n"
        "found = [__name__, __file__, sys.modules[__name__].P is P, P(1) == P(1)]"
    )
    assert names["found"] == [NAME, f"{NAME}.py", True, True]


def test_open_and_input_are_refused() -> None:
    """Files and input are refused in words that go on after "It"."""
    words = "; the grader passes everything as arguments"
    with pytest.raises(DeniedAccess, match=f"^opens a file{words}$"):
        ran("open('x', 'w')")
    with pytest.raises(DeniedAccess, match=rf"^waits for input\(\){words}$"):
        ran("input('name? ')")


@pytest.mark.parametrize(
    ("statement", "name"),
    [
        ("import os", "os"),
        ("import os.path as p", "os.path"),
        ("from os import path", "os"),
        ("from . import x", ""),
        ("__import__('socket')", "socket"),
    ],
)
def test_imports_are_refused_by_name(statement: str, name: str) -> None:
    """Every way to write an import meets the same rule."""
    with pytest.raises(DeniedImport) as caught:
        ran(statement)
    assert str(caught.value) == name


def test_modules_import_what_they_need() -> None:
    """What a plain module imports itself is not the attempt's import."""
    names = ran(
        "import statistics, textwrap\nx = statistics.median([1, 2, 4])\nfrom math import *\ny = floor(1.5)"
    )
    assert (names["x"], names["y"]) == (2, 1)


def test_builtins_of_the_grader_stay() -> None:
    """What an attempt does to its builtins changes nobody else's."""
    ran("__builtins__.len = None\n__builtins__.open = None")
    assert len([1]) == 1
    assert open is io.open


def test_lines_can_be_quoted() -> None:
    """A traceback quotes the attempt's lines, though there is no file."""
    ran("x = 1\ny = 2\n")
    assert namespace.linecache.getline(f"{NAME}.py", 2) == "y = 2\n"


# -- output ------------------------------------------------------------------------------


@pytest.fixture
def pipe() -> Iterator[tuple[int, int]]:
    """Provide a pipe."""
    read, write = os.pipe()
    yield read, write
    for descriptor in (read, write):
        with contextlib.suppress(OSError):
            os.close(descriptor)


def test_output_up_to_the_cap(pipe: tuple[int, int]) -> None:
    """What exceeds the cap is dropped, and claimed to be written: printing much is no mistake."""
    output = CappedOutput(pipe[1], cap=5)
    assert output.writable()
    assert [output.write("abc"), output.write("defgh"), output.write("i")] == [3, 5, 1]
    assert os.read(pipe[0], 100) == b"abcde"


def test_output_is_capped_in_bytes(pipe: tuple[int, int]) -> None:
    """Characters count as many bytes as they take, and those that are none are spelled out."""
    output = CappedOutput(pipe[1], cap=8)
    output.write("éé\ud800éé")
    assert os.read(pipe[0], 100) == "éé\\ud8".encode()


def test_output_that_nobody_takes(pipe: tuple[int, int]) -> None:
    """A descriptor that the attempt has closed costs its output, and raises nothing."""
    output = CappedOutput(pipe[1], cap=100)
    os.close(pipe[1])
    assert output.write("abc") == 3
    assert output.write("def") == 3


def test_print_works_on_it(pipe: tuple[int, int]) -> None:
    """print, flush and writelines work as on any text stream."""
    output = CappedOutput(pipe[1])
    print("a", 1, file=output, flush=True)
    output.writelines(["b\n", "c"])
    assert os.read(pipe[0], 100) == b"a 1\nb\nc"


# -- warnings ----------------------------------------------------------------------------


def test_warnings_are_kept_and_taken() -> None:
    """Each warning is kept with its category and line until it is taken, and long ones are cut."""
    with warnings.catch_warnings():
        noted = Warnings()
        for text in ("one", "one", "x" * 500):
            warnings.warn(text, RuntimeWarning, stacklevel=1)
        seen = noted.take()
        assert [row[:2] for row in seen[:2]] == [["RuntimeWarning", "one"]] * 2
        assert seen[2][1] == "x" * 200
        assert isinstance(seen[0][2], int)
        assert noted.take() == []


def test_flood_of_warnings_ends() -> None:
    """After twenty, warnings are not even made."""
    with warnings.catch_warnings():
        noted = Warnings()
        for _ in range(100):
            warnings.warn("again", UserWarning, stacklevel=1)
        assert len(noted.take()) == 20


# -- in a child --------------------------------------------------------------------------


def test_warnings_are_recorded_and_never_raised(children: Any) -> None:
    """What numpy and the attempt warn of stands in the record of the call, with its line."""
    made = children.attempt(
        "import numpy as np, warnings\ndef f(x):\n    warnings.warn('mind the gap')\n    return np.log(x)\n"
        "def g():\n    return 1"
    )
    assert made.module.f(0.0) == -np.inf
    assert made.last.warnings == (
        ("UserWarning", "mind the gap", 3),
        ("RuntimeWarning", "divide by zero encountered in log", 4),
    )
    made.module.g()
    assert made.last.warnings == ()


def test_warnings_that_are_made_errors(children: Any) -> None:
    """An attempt may turn warnings into errors of its own, and they keep their type."""
    source = "import numpy as np\ndef f():\n    with np.errstate(all='raise'):\n        return np.log(0.0)"
    with pytest.raises(FloatingPointError, match="divide by zero"):
        children.module(source).f()


def test_main_guard_does_not_run(children: Any) -> None:
    """What stands under the guard of a script is not run, and there are no arguments."""
    source = (
        "import sys\nx = 1\nif __name__ == '__main__':\n    x = 2\n"
        "def f():\n    return [x, __name__, sys.argv]"
    )
    assert children.module(source).f() == [1, "demo", ["demo"]]
