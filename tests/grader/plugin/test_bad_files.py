"""Whatever stands where a stub should be is a sentence, and keeps no other exercise from being graded."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from .conftest import KITS, Run, Runner, join_kits, stub

SOLUTION = (KITS / "passes/solutions/01_x/passes.py").read_text()


def _unreadable(path: Path) -> None:
    path.unlink()
    path.symlink_to("/proc/1/mem" if os.geteuid() else "/nonexistent/file")


def _folder(path: Path) -> None:
    path.unlink()
    path.mkdir()
    (path / "test_inside.py").write_text("def test_inside():\n    assert False\n")


def _loop(path: Path) -> None:
    path.unlink()
    path.symlink_to(path)


def _pipe(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)


def text(source: str, encoding: str = "utf-8") -> Callable[[Path], None]:
    """Return what writes `source`."""
    return lambda path: path.write_bytes(source.encode(encoding)) and None


# By scenario, whose stub is replaced: what stands in its place, and what is said of it.
FILES: dict[str, tuple[Callable[[Path], None], str]] = {
    "fails": (text("def shift(x:\n    return x\n"), r"Line 1: SyntaxError: "),
    "raises": (
        text("def shift(x):\n    y = 1\n   return x\n"),
        r"Line 3: IndentationError: unindent does not match any outer",
    ),
    "prints": (text("def shift(x):\n    return x\0\n"), r"holds a zero byte in line 2: this is no text\."),
    "exits": (text(SOLUTION, "utf-16"), r"is saved as UTF-16\. Save it as UTF-8"),
    "changes_argument": (text("# caf\u00e9\n", "latin-1"), r"is not UTF-8: line 1 holds the byte 0xe9"),
    "ends_process": (text(""), r"is empty\. `kata reset ends_process` lays the stub out again\."),
    "known_mistake": (
        text("def other(x):\n    return x\n"),
        r"shift is not defined\. The exercise asks for: shift\(",
    ),
    "misspelt_name": (text("def Shift(x):\n    return x\n"), r"You define Shift: is that it, misspelt\?"),
    "other_signature": (
        text("def shift(x, y):\n    return x\n"),
        r"missing 1 required positional argument: 'y' The exercise asks for: shift\(x: np\.ndarray\)",
    ),
    "answers_none": (
        text(f"data = '{'x' * 10_000_000}'\n"),
        r"answers_none\.py has 9\.6 MiB; an answer may have at most 1 MiB",
    ),
    "in_progress": (_folder, r"is a folder, not a file\."),
    "broken_check": (_loop, r"is a link that leads back to itself\."),
    "no_suite": (_pipe, r"is a named pipe, not a file\."),
    "endless_loop": (_unreadable, r"may not be read|is a link to a file that is not there"),
    "found_by_search": (text("shift = 3\n"), r"'int' object is not callable"),
    "opens_a_file": (text("from nowhere import shift\n"), r"It imports nowhere; this exercise allows numpy"),
    "denied_import": (text("x = " + "(" * 3000 + ")" * 3000 + "\n"), r"SyntaxError|MemoryError|nested"),
    "banned_function": (text("import numpy\n\nshift = numpy.min\n"), r"Line 3 uses numpy\.min, which this"),
    "raises_at_import": (
        text(SOLUTION + "\nraise KeyError('why')\n"),
        r"Loading it raised KeyError at line 3\d: 'why'",
    ),
}


@pytest.fixture(scope="module")
def done(tmp_path_factory: pytest.TempPathFactory, run_once: Runner) -> Run:
    """Provide one run over all of these, and over an attempt that passes."""
    root = join_kits(tmp_path_factory.mktemp("bad") / "kit", ("passes", *FILES))
    for scenario, (write, _) in FILES.items():
        write(stub(root, scenario))
    return run_once(root, "exercises", "-p", "doctest", "--doctest-modules")


@pytest.mark.parametrize("scenario", FILES)
def test_sentence(done: Run, scenario: str) -> None:
    """The report names what is wrong with the file, in words, and none of its checks passes by it."""
    report = done.reports[scenario]
    messages = " ".join(" ".join(check["message"] for check in report["checks"]).split())
    assert re.search(FILES[scenario][1], messages)
    assert report["verdict"] in ("error", "denied")
    assert report["score"] == 0


def test_others_are_graded(done: Run) -> None:
    """The attempt beside them passes, and nothing is interrupted."""
    assert done.reports["passes"]["verdict"] == "pass"
    assert done.status == 1
    assert "Interrupted" not in done.text
    assert "INTERNALERROR" not in done.text
    assert "test_inside" not in done.text


def test_exercise_that_is_not_there(run: Runner, tmp_path: Path) -> None:
    """A stub that the learner removed is not missed."""
    root = join_kits(tmp_path / "kit", ("passes", "fails"))
    stub(root, "fails").unlink()
    assert (done := run(root, "exercises")).status == 0, done.text


def test_file_that_is_no_stub(run: Runner, tmp_path: Path) -> None:
    """An attempt under another name is never imported; named, it is refused with the name that is close."""
    root = join_kits(tmp_path / "kit", ("passes",))
    copy = stub(root, "passes").with_name("passes_2.py")
    copy.write_text("import os\n\nos._exit(0)\n")
    assert run(root, "exercises").counts == "5 passed"
    named = run(root, str(copy))
    assert named.status == 4
    assert re.search(
        r"passes_2\.py is no exercise of its\s+chapter\. Did you mean \S+/passes\.py\?", named.text
    )


def test_tests_of_the_learner(run: Runner, tmp_path: Path) -> None:
    """A learner's own tests beside a stub are run as pytest runs them; in official grading they are not."""
    root = join_kits(tmp_path / "kit", ("passes",))
    mine = stub(root, "passes").with_name("test_mine.py")
    mine.write_text("import passes\n\n\ndef test_mine():\n    assert passes.shift\n")
    assert run(root, "exercises").counts == "6 passed"
    assert run(root, "exercises", "--official").counts == "5 passed"
