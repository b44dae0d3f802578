"""A gradebook on a PostgreSQL server, which several graders share; ``.ci/run`` starts one."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterator

import pytest
import sqlalchemy as sa
from nbgrader.api import Gradebook

from grader.classroom.forgetting import find_traces, forget, remaining
from grader.classroom.regrading import regrade
from grader.classroom.results import read_results
from grader.classroom.running import Run
from grader.classroom.worker import Done
from grader.errors import UsageError

from .classroom import SHIFT, Classroom

SERVER = os.environ.get("KATA_TEST_POSTGRESQL", "")
MEAN = SHIFT.replace("x.min()", "x.mean()")
CLASS = ("ada", "bob", "eve", "zoe")

pytestmark = pytest.mark.skipif(not SERVER, reason="KATA_TEST_POSTGRESQL names no server.")


@pytest.fixture(scope="module")
def database() -> Iterator[str]:
    """Make an empty database."""
    name = f"kata_{secrets.token_hex(4)}"
    engine = sa.create_engine(SERVER, isolation_level="AUTOCOMMIT", poolclass=sa.pool.NullPool)
    with engine.connect() as connection:
        connection.execute(sa.text(f"CREATE DATABASE {name}"))
    yield sa.make_url(SERVER).set(database=name).render_as_string(hide_password=False)
    with engine.connect() as connection:
        connection.execute(sa.text(f"DROP DATABASE {name} WITH (FORCE)"))


@pytest.fixture(scope="module")
def room(database: str, tmp_path_factory: pytest.TempPathFactory) -> Classroom:
    """Provide a course with its gradebook there; four students submitted, and two workers graded them."""
    made = Classroom(tmp_path_factory.mktemp("postgresql") / "course", database)
    for student in CLASS:
        made.submit(student, made.solved(passes=SHIFT, known_mistake=MEAN))
    told: list[Done] = []
    run = Run(made.course, "week1")
    run.grade(run.orders(), 2, told.append)
    assert [done.error for done in told] == [""] * len(CLASS)
    return made


def test_two_workers(room: Classroom) -> None:
    """What two workers write side by side is all there, and no file of SQLite's was made."""
    for student in CLASS:
        scores = room.scores(student)
        assert (scores["passes"], scores["known_mistake"]) == ((8.0, False), (4.166667, False))
        assert (room.comments(student)["answer-known_mistake"] or "").startswith("4.17 of 10 points.")
    assert not list(room.root.rglob("*.db"))


def test_feedback(room: Classroom) -> None:
    """Feedback is generated from it."""
    assert "Your answers match taking off the mean." in room.feedback("ada")


def test_regrading(room: Classroom) -> None:
    """One exercise is graded again, and a score that was given by hand stays."""
    with Gradebook(room.db_url, "ml") as book:
        book.find_grade("check-passes", "nb", "week1", "bob").manual_score = 3.0
        book.db.commit()
    changes = {c.student: c for c in regrade(room.course, "week1", "passes", room.db_url, write=True)}
    assert [changes[student].after for student in CLASS] == [8.0] * len(CLASS)
    assert (changes["ada"].manual, changes["bob"].manual) == (None, 3.0)
    with Gradebook(room.db_url, "ml") as book:
        assert book.find_grade("check-passes", "nb", "week1", "bob").score == 3.0


def test_results(room: Classroom) -> None:
    """What is exported is read from it."""
    results = read_results(room.course, room.course.assignment("week1"), room.db_url)
    assert {result.student for result in results} == set(CLASS)


def test_forgetting(room: Classroom) -> None:
    """A student's rows go, and a search proves it."""
    traces = find_traces(room.course, "zoe", room.db_url, None)
    assert (traces.submissions, traces.enrolled) == (1, True)
    forget(room.course, traces, room.db_url)
    assert remaining(room.course, traces, None) == []
    with pytest.raises(UsageError, match="Nothing of `zoe` is in this course"):
        find_traces(room.course, "zoe", room.db_url, None)
    assert room.scores("ada")["passes"] == (8.0, False)
