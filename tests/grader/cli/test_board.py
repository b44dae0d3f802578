"""`kata`, `kata list` and `kata next` show where a learner stands."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from click.testing import Result

from grader.catalog import Kit
from grader.learner.events import Graded
from grader.learner.history import append, history_path

Run = Callable[..., Result]

BROKEN = 'format = 1\ntitle = "Words"\nabout = "Some."\nspeed = 3\n'


def graded(kit: Kit, slug: str, verdict: str, passed: int) -> None:
    """Record a grading."""
    append(
        kit.root,
        Graded(
            at=datetime(2026, 3, 1, tzinfo=UTC),
            exercise=slug,
            verdict=verdict,
            score=0.0,
            points=10.0,
            passed=passed,
            checks=3,
            seed=1,
            suite="",
            stub="",
            seconds=0.1,
        ),
    )


def test_board(kit: Kit, run: Run) -> None:
    """The command alone shows the board, and what there is to do."""
    graded(kit, "halve", "pass", 3)
    graded(kit, "shout", "fail", 1)
    result = run()
    assert result.exit_code == 0
    assert (
        result.stdout
        == """\
1 of 3 exercises solved

  solved          1  halve
  failing         1  shout (1 of 3)
  not started     1

  next: Shout a word (5 minutes)
        exercises/02_words/shout.py

  solved by chapter: 01 (1 of 2)
  due for review: halve

  kata check grades what you edited; kata --help shows the rest.
"""
    )


def test_list(kit: Kit, run: Run) -> None:
    """The list has every exercise by chapter, with its figures and where the learner stands."""
    graded(kit, "halve", "pass", 3)
    graded(kit, "twice", "todo", 2)
    result = run("list")
    assert result.exit_code == 0
    assert (
        result.stdout
        == """\
01_numbers: Numbers, 1 of 2 solved
  halve                            5 min  difficulty 2  often      solved
  twice                            5 min  difficulty 2  often      in progress, 2 of 3

02_words: Words, 0 of 1 solved
  shout                            5 min  difficulty 2  often

1 of 3 exercises solved
"""
    )


def test_next_of_a_new_learner(kit: Kit, run: Run) -> None:
    """Why it comes next is said, and how to show that a whole chapter is known."""
    assert (
        run("next").stdout
        == """\
halve: Halve a number
  5 minutes, difficulty 2 of 5, often asked
  the next of Numbers

  edit   exercises/01_numbers/halve.py
  then   kata check halve
  stuck? kata hint halve

  Known ground? Solve twice (5 minutes) at the first go and without a hint, and
  the rest of this chapter is left for the end.
"""
    )


def test_next(kit: Kit, run: Run) -> None:
    """What is under way is next, with the file to edit and the commands to go on with."""
    graded(kit, "twice", "todo", 2)
    result = run("next")
    assert result.exit_code == 0
    assert (
        result.stdout
        == """\
twice: Double a number
  5 minutes, difficulty 2 of 5, often asked
  under way: in progress, 2 of 3

  edit   exercises/01_numbers/twice.py
  then   kata check twice
  stuck? kata hint twice
  or     halve (5 minutes)
"""
    )


def test_next_after_the_last(kit: Kit, run: Run) -> None:
    """When everything is solved nothing is next; what comes back for review is counted."""
    for exercise in kit.exercises:
        graded(kit, exercise.slug, "pass", 3)
    words = "All 3 exercises are solved.\n\n3 due for review: kata review\n"
    assert run("next").stdout == words


def test_kit_may_be_named_before_or_after_the_command(kit: Kit, run: Run, monkeypatch, tmp_path) -> None:
    """--kit names a kit elsewhere, in either place."""
    monkeypatch.chdir(tmp_path)
    for arguments in (("--kit", "kit", "list"), ("list", "--kit", "kit")):
        assert "3 exercises solved" in run(*arguments).stdout
    assert "3 exercises solved" in run("--kit", str(kit.root)).stdout


def test_malformed_chapter_is_a_line_and_the_others_are_there(kit: Kit, run: Run) -> None:
    """A malformed chapter.toml is named with its line; all other chapters stay usable."""
    path = kit.root / "exercises" / "02_words" / "chapter.toml"
    path.write_text(BROKEN, encoding="utf-8")
    for arguments in ((), ("list",), ("next",)):
        result = run(*arguments)
        assert result.exit_code == 3
        assert result.stderr.startswith(f"Error: {path}:4: ")
        assert "halve" in result.stdout


def test_unreadable_history_is_said_and_the_board_is_there(kit: Kit, run: Run) -> None:
    """Where the history cannot be read all counts as not started, and the reason stands beside it."""
    history_path(kit.root).mkdir(parents=True)
    for arguments in ((), ("list",), ("next",), ("review",)):
        result = run(*arguments)
        assert result.exit_code == 0
        assert result.stderr == (
            f"Note: Your progress cannot be shown, as {history_path(kit.root)} cannot be read: "
            "Is a directory.\n"
            "      Give yourself the right to read it, or move it away.\n"
        )
        assert "halve" in result.stdout or arguments == ("review",)
