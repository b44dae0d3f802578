"""What lateness costs goes by the student's own date, and stands apart from the score."""

from __future__ import annotations

import pytest
from nbgrader.api import Gradebook

from grader.classroom.reading import read_course
from grader.classroom.regrading import regrade
from grader.classroom.results import read_results

from .classroom import COURSE, SHIFT, Classroom


def test_own_date(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Without an extension a late submission loses its share; with one it does not; the score stays whole."""
    room = Classroom(tmp_path_factory.mktemp("late") / "course")
    policy = "title = 'Machine learning'\nlate = { per_day = 0.25 }\n"
    (room.root / "course.toml").write_text(COURSE.replace('title = "Machine learning"\n', policy))
    for student in ("quick", "slow"):
        room.grade(student, room.solved(passes=SHIFT), **{"timestamp.txt": b"2030-11-08 12:00:00.0 UTC"})
    course = read_course(room.root)
    quick, slow = read_results(course, course.assignment("week1"), room.db_url)
    assert (quick.days_late, slow.days_late) == (2, 0)
    assert (
        quick.score
        == slow.score
        == room.scores("quick")["passes"][0] + (room.scores("quick")["known_mistake"][0] or 0.0)
    )
    assert (quick.penalty, slow.penalty) == (quick.score / 2, 0.0)
    with Gradebook(room.db_url, "ml") as book:
        assert book.find_submission("week1", "quick").late_submission_penalty == quick.penalty
        assert book.find_submission("week1", "slow").late_submission_penalty == 0.0
        book.find_grade("check-passes", "nb", "week1", "quick").manual_score = 2.0
        book.db.commit()
    # What a person gave after grading is in the results' penalty; grading again brings it into the gradebook.
    (quick, _) = read_results(course, course.assignment("week1"), room.db_url)
    assert quick.penalty == quick.score / 2
    list(regrade(course, "week1", "passes", room.db_url, write=True))
    with Gradebook(room.db_url, "ml") as book:
        assert book.find_submission("week1", "quick").late_submission_penalty == quick.penalty
