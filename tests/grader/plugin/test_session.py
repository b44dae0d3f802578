"""``pytest exercises/`` as a learner uses it: what is selected, what is shown, and the exit status."""

from __future__ import annotations

import os
import re
import shutil
from pathlib import Path

from grader.catalog import Kit
from grader.learner.events import now
from grader.learner.mock import course, ending
from grader.learner.mock.records import Terms

from .conftest import Copier, Runner, read_junit, stub


def test_all_solved(kit: Copier, run: Runner) -> None:
    """Where nothing attempted is wrong the status is 0, and the board says what is solved and next."""
    done = run(kit("passes", "not_started"), "exercises")
    assert done.status == 0
    assert done.counts == "5 passed, 1 not started"
    assert "1 exercise passes." in done.board
    assert "1 of 2 exercises solved" in done.board
    assert "  solved          1  passes" in done.board
    assert "  not started     1" in done.board
    assert "  next: Not started (5 minutes)\n        exercises/02_not_started/not_started.py" in done.board


def test_not_started(kit: Copier, run: Runner) -> None:
    """A stub as it came is shown as not started, is no failure, and its suite is not even imported."""
    root = kit("not_started", "broken_suite")
    shutil.copy(root / "solutions/02_broken_suite/broken_suite.py", stub(root, "broken_suite"))
    pristine = stub(root, "not_started").read_text().replace("not_started", "broken_suite")
    stub(root, "broken_suite").write_text(pristine)
    done = run(root, "exercises", "--junitxml=junit.xml", "-v")
    assert done.status == 0
    assert done.counts == "2 not started"
    assert re.search(r"not_started\.py::not_started TODO", done.text)
    assert set(read_junit(root / "junit.xml").values()) == {"skipped"}


def test_not_started_in_full(kit: Copier, run: Runner) -> None:
    """Named by its file, by a check or by -k, an untouched stub shows each of its checks."""
    root = kit("not_started")
    path = str(stub(root, "not_started"))
    assert run(root, path).counts == "5 not started"
    assert run(root, f"{path}::test_no_numbers").counts == "1 not started"
    assert run(root, "exercises", "-k", "no_numbers").counts == "4 deselected, 1 not started"


def test_strict_todo(kit: Copier, run: Runner) -> None:
    """With --strict-todo not started counts, and so does in progress."""
    root = kit("not_started", "in_progress", "passes")
    assert run(root, "exercises").status == 0
    assert run(root, "exercises", "--strict-todo").status == 1
    assert run(root, str(stub(root, "in_progress")), "--strict-todo").status == 1
    assert run(root, str(stub(root, "passes")), "--strict-todo").status == 0


def test_mock_interview(kit: Copier, run: Runner) -> None:
    """While a mock interview asks an exercise, no mistake is named; when it is over it is again."""
    root = kit("known_mistake")
    made = Kit(root)
    course.begin(made, root, Terms(minutes=10, seed=1), now())
    diagnosis = "Your answers match taking off the first entry"
    during = run(root, "exercises")
    assert (during.status, diagnosis in during.text) == (1, False)
    ending.end(made, root, lambda slug, source: None)
    after = run(root, "exercises")
    assert (after.status, diagnosis in after.text) == (1, True)


def test_wrong(kit: Copier, run: Runner) -> None:
    """An attempt that does not pass gives status 1, its words once, a way to a hint and the seed."""
    done = run(kit("fails", "passes"), "exercises")
    assert (done.status, done.counts) == (1, "3 failed, 7 passed")
    assert "fails: fail, 1 of 4 checks, 4.17 of 10 points" in done.board
    assert "Stuck? kata hint fails\nThe same inputs again: pytest --kata-seed 7" in done.board
    assert "  failing         1  fails (1 of 4)" in done.board
    assert done.text.count("Stuck?") == 1


def test_internal_is_never_status_0(kit: Copier, run: Runner) -> None:
    """The kit's own fault is an error, no failure of the learner's, and keeps no other from being graded."""
    done = run(kit("broken_check", "passes", "skipping_suite"), "exercises")
    assert done.status == 1
    assert done.counts == "1 failed, 15 passed, 4 errors"
    assert "1 exercise passes." in done.board
    assert "broken_check: not judged, 4 of 5 checks" in done.board
    assert "in progress     2  broken_check (4 of 5), " in done.board
    assert "Stuck?" in run(kit("fails"), "exercises").board
    assert "Stuck?" not in run(kit("broken_check"), "exercises").board


def test_broken_suite_among_others(kit: Copier, run: Runner) -> None:
    """A suite that does not import keeps nobody else from being graded."""
    root = kit("broken_suite", "passes")
    done = run(root, "exercises")
    assert (done.status, done.counts) == (1, "5 passed, 1 error")
    words = (
        "not judged  This is a fault of the kit, not yours.\n  tests/exercises/01_broken_suite/test_broken"
    )
    assert f"{words}_suite.py:7:\n" in done.text
    assert "broken_suite: not judged\n" in done.board


def test_broken_chapter_among_others(kit: Copier, run: Runner) -> None:
    """A chapter.toml that is malformed is a sentence with path and line; other chapters are graded."""
    root = kit("fails", "passes")
    chapter = root / "exercises/01_fails/chapter.toml"
    chapter.write_text(chapter.read_text().replace("difficulty = 1", 'difficulty = "easy"'))
    done = run(root, "exercises")
    assert (done.status, done.counts) == (1, "5 passed, 1 error")
    assert (
        "exercises/01_fails/chapter.toml:9:\n    `difficulty` of `fails` must be a whole number" in done.text
    )
    named = run(root, str(stub(root, "fails")))
    assert (named.status, named.counts) == (1, "1 error")
    assert "chapter.toml:9:" in named.text


def test_chapter_that_is_no_toml(kit: Copier, run: Runner) -> None:
    """A chapter.toml that is no TOML at all is one error, not one for each stub."""
    root = kit("fails", "passes")
    (root / "exercises/01_fails/chapter.toml").write_text('format = 1\ntitle = "unfinished\n')
    done = run(root, "exercises")
    assert (done.status, done.counts) == (1, "5 passed, 1 error")
    assert "exercises/01_fails/chapter.toml:2:\n    This is not TOML" in done.text


def test_stop_at_the_first(kit: Copier, run: Runner) -> None:
    """With -x the first check that does not pass is the last one shown."""
    done = run(kit("passes", "fails", "raises"), "exercises", "-x")
    assert (done.status, done.counts) == (1, "1 failed, 5 passed")
    assert "raises" not in done.reports


def test_failed_ones_again(kit: Copier, run: Runner) -> None:
    """``--lf`` runs the failing checks again, and none else; a mended attempt leaves none."""
    root = kit("passes", "fails")
    run(root, "exercises", alone=False)
    again = run(root, "exercises", "--lf", alone=False)
    assert again.counts == "3 failed"
    shutil.copy(root / "solutions/02_fails/fails.py", stub(root, "fails"))
    assert run(root, "exercises", "--lf", alone=False).counts == "3 passed"
    assert run(root, "exercises", "--lf", alone=False).counts == "10 passed"


def test_attempt_that_does_not_load_is_said_once(kit: Copier, run: Runner) -> None:
    """The first check says why an attempt does not load; the others fail with a line that points there."""
    done = run(kit("syntax_error"), "exercises")
    assert done.counts == "5 failed"
    assert done.text.count("SyntaxError: '(' was never closed") == 1
    assert done.text.count("\nNot run: the attempt does not load; see example_shift.\n") == 4


def test_after_two_deaths(kit: Copier, run: Runner) -> None:
    """After two deaths no check is run, and each says in a line where the second was."""
    done = run(kit("ends_process"), "exercises")
    assert done.counts == "5 failed"
    assert done.text.count("It ended its own process with exit status 0.") == 2
    line = "\nNot run: its process ended twice; see test_smallest_is_zero.\n"
    assert done.text.count(line) == 3


def test_node_ids(kit: Copier, run: Runner, tmp_path: Path) -> None:
    """A check and one of its parameters can be named, from any folder."""
    root = kit("fails")
    path = stub(root, "fails")
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    assert run(root, f"{path}::test_smallest_is_zero[several]").counts == "1 failed"
    assert run(elsewhere, f"{path}::test_smallest_is_zero").counts == "1 failed, 1 passed"
    relative = Path(os.path.relpath(path, elsewhere))
    assert run(elsewhere, f"{relative}::test_no_numbers").counts == "1 passed"
    assert run(path.parent, f"{path.name}::test_no_numbers").counts == "1 passed"
    assert run(path.parent).counts == "3 failed, 2 passed"


def test_junit(kit: Copier, run: Runner) -> None:
    """JUnit's file has a case for each check, with the message of those that do not pass."""
    root = kit("fails", "not_started", "broken_check")
    run(root, "exercises", "--junitxml=junit.xml", "-o", "junit_logging=all")
    said = read_junit(root / "junit.xml")
    assert said["exercises.01_fails.fails::test_far_from_zero"] == "failure"
    assert said["exercises.01_fails.fails::test_no_numbers"] == "passed"
    assert said["exercises.02_not_started.not_started::not_started"] == "skipped"
    assert said["exercises.03_broken_check.broken_check::test_broken"] == "failure"
    text = (root / "junit.xml").read_text()
    assert 'message="fail A common shift of all entries changes nothing."' in text
    assert "Each value is the expected one minus" in text
    assert "undefined_name)" not in text


def test_collect_only(kit: Copier, run: Runner) -> None:
    """Collecting runs no attempt."""
    root = kit("ends_process_at_import", "passes")
    done = run(root, "exercises", "--collect-only", "-q")
    assert done.status == 0
    assert "exercises/02_passes/passes.py::test_far_from_zero" in done.text


def test_sandbox_that_does_not_start(kit: Copier, run: Runner) -> None:
    """Without a sandbox nothing is judged, each check says so, and the status is not 0."""
    root = kit("passes")
    (root / "conftest.py").write_text(
        "import grader.judge.desk\nfrom grader.errors import JudgeError\n\n\n"
        "def no_pool(level):\n    raise JudgeError('There is no sandbox.', 'Run `kata doctor`.')\n\n\n"
        "grader.judge.desk.Pool = no_pool\n"
    )
    done = run(root, "exercises")
    assert (done.status, done.counts) == (1, "5 errors")
    assert "There is no sandbox. Run `kata doctor`." in done.text
    assert done.reports["passes"]["verdict"] == "internal"


def test_hypothesis_is_imported_where_it_is_used(kit: Copier, run_cold: Runner) -> None:
    """A run pays for the import of hypothesis only if one of its suites uses it."""
    root = kit("passes", "found_by_search")
    words = "import sys\n\n\ndef pytest_unconfigure():\n    print('imported:', 'hypothesis' in sys.modules)\n"
    (root / "conftest.py").write_text(words)
    assert "imported: False" in run_cold(root, str(stub(root, "passes"))).text
    assert "imported: True" in run_cold(root, str(stub(root, "found_by_search"))).text


def test_reports_that_cannot_be_written(kit: Copier, run: Runner) -> None:
    """A file for the reports that cannot be written is refused before anything is graded."""
    done = run(kit("passes"), "exercises", "--kata-json=nowhere/reports.jsonl")
    assert done.status == 4
    assert (
        "--kata-json cannot write nowhere/reports.jsonl. Give a file in a folder that is there." in done.text
    )


def test_not_in_the_way_of_other_projects(run_cold: Runner, tmp_path: Path) -> None:
    """In a project without a kit the plugin does nothing, and loads nothing of the grader."""
    (tmp_path / "test_it.py").write_text(
        "import sys\n\n\ndef test_it():\n    assert 'grader.plugin.session' not in sys.modules\n"
        "    assert 'grader.catalog' not in sys.modules\n    assert 'numpy' not in sys.modules\n"
    )
    done = run_cold(tmp_path, "test_it.py")
    assert (done.status, done.counts) == (0, "1 passed")
    assert "ML Kata" not in done.text
