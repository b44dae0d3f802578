"""After a suite was mended, one exercise is graded again: first to see, then to write."""

from __future__ import annotations

import shutil

import pytest
from click.testing import CliRunner
from nbgrader.api import Gradebook

from grader.classroom.regrading import Change, regrade
from grader.cli.course_regrade import command
from grader.errors import UsageError

from .classroom import KITS, SHIFT, Classroom

MEAN = SHIFT.replace("x.min()", "x.mean()")


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Classroom:
    """Provide a course whose broken suite was mended after three submissions were graded."""
    made = Classroom(tmp_path_factory.mktemp("regrading") / "course")
    for student, answer in (("ada", SHIFT), ("bob", MEAN), ("eve", SHIFT)):
        assert made.grade(student, made.solved(passes=SHIFT, broken_check=answer))["broken_check"] is None
    with Gradebook(made.db_url, "ml") as book:
        book.find_grade("check-broken_check", "nb", "week1", "eve").manual_score = 3.0
        book.db.commit()
    (suite,) = (made.root / "kit" / "tests" / "exercises").glob("*/test_broken_check.py")
    shutil.copy(KITS / "passes" / "tests" / "exercises" / "01_x" / "test_passes.py", suite)
    return made


def test_regrading(room: Classroom, monkeypatch: pytest.MonkeyPatch) -> None:
    """The dry run writes nothing; applied, scores and notebooks change and what was given by hand stays."""
    monkeypatch.chdir(room.root)
    dry = CliRunner().invoke(command, ["week1", "broken_check"], catch_exceptions=False)
    assert "ada: by hand -> 10" in dry.output
    assert "eve: overridden by hand (3): look" in dry.output
    assert "raises 3, lowers 0, leaves 0" in dry.output
    assert "Nothing is written. To write it: kata course regrade week1 broken_check --apply" in dry.output
    assert room.scores("ada")["broken_check"] == (None, True)

    done = CliRunner().invoke(command, ["week1", "broken_check", "--apply"], catch_exceptions=False)
    assert "raised 3, lowered 0, left 0" in done.output
    assert room.scores("ada")["broken_check"] == (10.0, False)
    assert room.scores("bob")["broken_check"] == (4.166667, False)
    assert room.scores("eve")["broken_check"] == (10.0, True)  # a person looks at it again
    assert (room.comments("bob")["answer-broken_check"] or "").startswith("4.17 of 10 points.")
    with Gradebook(room.db_url, "ml") as book:
        assert book.find_grade("check-broken_check", "nb", "week1", "eve").score == 3.0
    checks = [c for c in room.graded("ada")["cells"] if "".join(c["source"]) == 'check("broken_check")']
    assert "".join(checks[0]["outputs"][1]["data"]["text/plain"]) == "10.0"
    assert "broken_check: 10 of 10 points" in room.feedback("ada")

    again = list(regrade(room.course, "week1", "broken_check", room.db_url, write=False))
    assert [(change.before, change.after) for change in again] == [
        (10.0, 10.0),
        (4.166667, 4.166667),
        (10.0, 10.0),
    ]


def test_unknown_exercise(room: Classroom) -> None:
    """An exercise that the assignment does not have is refused."""
    with pytest.raises(UsageError, match="`week1` does not have the exercise `fails`"):
        list(regrade(room.course, "week1", "fails", room.db_url, write=False))


def test_directions() -> None:
    """What was left to a person counts as nothing, on either side."""
    assert Change("a", None, 1.0, None).raised
    assert Change("a", 1.0, None, None).lowered
    assert not Change("a", None, None, None).raised
    assert not Change("a", 1.0, 1.0, 2.0).lowered
