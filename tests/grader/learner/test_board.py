"""The board says in plain words, on less than half a screen, where a learner stands."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from grader.catalog import Kit, find_kit
from grader.catalog.marker import Marker, write_marker
from grader.learner import board_lines, read_progress
from grader.learner.history import append, history_path
from grader.learner.starting import start, update

from .conftest import write_kit


def board(kit: Kit) -> str:
    """Return the board of a kit."""
    return "\n".join(board_lines(read_progress(kit.stubs, kit), kit))


def test_before_anything(kit: Kit) -> None:
    """A new learner sees how much there is, and where to begin."""
    assert (
        board(kit)
        == """\
0 of 5 exercises solved

  not started     5

  next: Halve a number (5 minutes)
        exercises/01_numbers/halve.py"""
    )


def test_every_state(kit: Kit, diary: Any) -> None:
    """Each state has its line, with the checks that pass where that says more."""
    for slug, verdict, passed in [("halve", "pass", 4), ("twice", "todo", 2), ("shout", "fail", 1)]:
        append(kit.root, diary.graded(slug, verdict, passed))
    assert (
        board(kit)
        == """\
1 of 5 exercises solved

  solved          1  halve
  in progress     1  twice (2 of 4)
  failing         1  shout (1 of 4)
  not started     2

  next: Shout a number (5 minutes)
        exercises/02_words/shout.py"""
    )


def test_stub_that_was_deleted(kit: Kit) -> None:
    """A stub that is not there is named, with the command that lays it out again; a loop is there."""
    kit.stub_path(kit.exercise("halve")).unlink()
    assert board(kit).endswith("\n  Stub not there: halve; kata reset halve lays it out again.")
    twice = kit.stub_path(kit.exercise("twice"))
    twice.unlink()
    assert board(kit).endswith("\n  Stub not there: halve, twice; kata reset NAME lays it out again.")
    twice.symlink_to(twice.name)
    assert "twice" not in board(kit)


def test_a_chapter_that_is_gone(tmp_path: Path) -> None:
    """Where the line has no room for a second name it says how many stubs are gone, not the first alone."""
    names = ["an_exercise_with_a_long_name", "another_with_a_long_name"]
    write_kit(tmp_path / "kit", {"01_long": names, "02_words": ["shout"]})
    kit = Kit(tmp_path / "kit")
    for name in names:
        kit.stub_path(kit.exercise(name)).unlink()
    assert board(kit).endswith("\n  Stub not there: 2 exercises; kata reset NAME lays it out again.")


def test_everything_solved(kit: Kit, diary: Any) -> None:
    """At the end the board says so."""
    for exercise in kit.exercises:
        append(kit.root, diary.graded(exercise.slug, "pass", 4))
    assert board(kit).endswith("\n\n  Everything is solved.")


def test_many_exercises_fit_on_half_a_screen(tmp_path: Path, diary: Any) -> None:
    """With hundreds of exercises the board keeps to twelve lines of eighty columns."""
    chapters = {f"{n:02d}_chapter": [f"exercise_{n}_{i}" for i in range(10)] for n in range(1, 19)}
    write_kit(tmp_path / "large", chapters)
    kit = Kit(tmp_path / "large")
    for number, exercise in enumerate(kit.exercises[:150]):
        append(kit.root, diary.graded(exercise.slug, ("pass", "fail", "todo")[number % 3], 2))
    (kit.root / "tests" / "exercises").rename(kit.root / "away")
    with history_path(kit.root).open("a", encoding="utf-8") as file:
        file.write('{"format": 9, "event": "graded"}\n')
    kit = Kit(kit.root)
    lines = board_lines(read_progress(kit.root, kit), kit)
    assert len(lines) <= 12
    assert max(map(len, lines)) <= 80
    assert "  solved         50  exercise_1_0, exercise_1_3, exercise_1_6, and 47 more" in lines


def test_remarks(kit: Kit, diary: Any) -> None:
    """The board says where solved means less, and where a later version's events are left out."""
    append(kit.root, diary.graded("halve", "pass", 4))
    with history_path(kit.root).open("a", encoding="utf-8") as file:
        file.write('{"format": 2, "event": "graded"}\n')
    (kit.root / "tests").rename(kit.root / "away")
    assert board(Kit(kit.root)).endswith(
        "\n  The hidden suites are not here: solved means that the public checks pass."
        "\n  Left out: 1 event that a later version of mlkata recorded."
    )


def test_lines_that_cannot_be_read(kit: Kit) -> None:
    """What cannot be read of the history is said where it makes less of what was done."""
    history_path(kit.root).parent.mkdir()
    history_path(kit.root).write_text("torn {\n")
    assert board(kit).endswith("\n  Left out: 1 line of the history, unreadable: see kata doctor.")
    history_path(kit.root).write_bytes(b"\xff\n\x00\n")
    assert board(kit).endswith("\n  Left out: 2 lines of the history, unreadable: see kata doctor.")


def test_suite_that_changed(kit: Kit, diary: Any) -> None:
    """What was solved by an earlier suite is named, with the command that grades it again."""
    append(kit.root, diary.graded("halve", "pass", 4, suite="123456789abc"))
    assert board(kit).endswith("\n  Solved by an earlier suite: halve; kata check grades it again.")


def test_workspace_of_another_version(kit: Kit, tmp_path: Path) -> None:
    """After an upgrade the board of a workspace says how to get the new stubs; until then, and after, not."""
    start(tmp_path / "prep", kit.root)
    mine = find_kit(tmp_path / "prep")
    assert "kata update" not in board(mine)
    write_marker(tmp_path / "prep", Marker(kit=str(kit.root), laid_by="0.9"))
    words = "The stubs are those of another version of mlkata: kata update brings its own."
    assert board(mine).endswith(f"\n  {words}")
    update(tmp_path / "prep")
    assert "kata update" not in board(mine)
