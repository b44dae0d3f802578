"""Where the best of several submissions counts, it is graded, whichever came last."""

from __future__ import annotations

import copy
import json
import shutil
from datetime import datetime
from pathlib import Path
from typing import Any

import msgspec
import pytest
from click.testing import CliRunner
from nbgrader.api import Gradebook
from nbgrader.coursedir import CourseDirectory

from grader.classroom import choosing, exchange
from grader.classroom.exchange import KataCollect
from grader.classroom.kept import kept_in, store_of
from grader.classroom.running import Run
from grader.cli.course_regrade import command as regrade
from grader.errors import UsageError

from .classroom import COURSE, KITS, SHIFT, Classroom

MEAN = SHIFT.replace("x.min()", "x.mean()")
BEST = COURSE.replace(
    "due = 2030-11-06T23:59:00+01:00\n\n",
    "due = 2030-11-06T23:59:00+01:00\nresubmission = 'best'\nlate = { per_day = 0.5 }\n\n",
    1,
)
EARLY, SOON, LATE = "2030-11-01 12:00:00.0 UTC", "2030-11-02 12:00:00.0 UTC", "2030-11-07 12:00:00.0 UTC"


@pytest.fixture(autouse=True)
def _then(monkeypatch: pytest.MonkeyPatch) -> None:
    """Collect when all of them were handed in."""
    monkeypatch.setattr(exchange, "now", lambda: datetime(2030, 12, 1))


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Classroom:
    """Provide a course in which the best counts."""
    made = Classroom(tmp_path_factory.mktemp("best") / "course")
    (made.root / "course.toml").write_text(BEST)
    return made


def hand_in(room: Classroom, student: str, time: str, **answers: str) -> None:
    """Submit through the exchange."""
    folder = room.root / "exchange" / "ml" / "inbound" / f"{student}+week1+{time}+x"
    folder.mkdir(parents=True)
    (folder / "nb.ipynb").write_text(json.dumps(room.solved(**answers)))
    (folder / "submission_secret.txt").write_text(f"secret of {time}")


def collect(room: Classroom, student: str, **options: Any) -> None:
    """Collect as nbgrader's command does."""
    config = copy.deepcopy(room.config)
    config.Exchange.root = str(room.root / "exchange")
    directory = CourseDirectory(config=config, assignment_id="week1", student_id=student)
    made: Any = KataCollect(coursedir=directory, authenticator=None, config=config, **options)
    made.start()


def outcome(room: Classroom, student: str) -> tuple[float | None, float, str]:
    """Return the score of the first exercise, the penalty, and the time of the submission that counts."""
    with Gradebook(room.db_url, "ml") as book:
        submission = book.find_submission("week1", student)
        penalty, time = float(submission.late_submission_penalty), f"{submission.timestamp:%m-%d}"
    return room.scores(student)["passes"][0], penalty, time


def test_best_counts(room: Classroom) -> None:
    """An earlier submission that is better counts, with its own time, and the student is told."""
    hand_in(room, "ada", EARLY, passes=SHIFT)
    hand_in(room, "ada", SOON, passes=MEAN)
    collect(room, "ada")
    submitted = room.root / "submitted" / "ada" / "week1"
    assert (submitted / "submission_secret.txt").read_text() == f"secret of {SOON}"
    room.autograde("ada")
    assert outcome(room, "ada") == (8.0, 0.0, "11-01")
    assert (submitted / "submission_secret.txt").read_text() == f"secret of {EARLY}"
    assert "2 submissions were collected. This one counts, of 2030-11-01 12:00 UTC" in room.feedback("ada")
    assert Run(room.course, "week1").orders() == []


def test_another_one_comes_in(room: Classroom) -> None:
    """Collecting again brings nothing unless something is new; then the best of all is looked for again."""
    hand_in(room, "bob", EARLY, passes=MEAN)
    hand_in(room, "bob", SOON)
    collect(room, "bob")
    room.autograde("bob")
    assert outcome(room, "bob")[::2] == (outcome(room, "bob")[0], "11-01")
    stamp = room.root / "submitted" / "bob" / "week1" / "timestamp.txt"
    collect(room, "bob", update=True)
    assert stamp.read_text().startswith("2030-11-01")
    hand_in(room, "bob", "2030-11-03 12:00:00.0 UTC", passes=SHIFT, known_mistake=SHIFT)
    collect(room, "bob")
    assert stamp.read_text().startswith("2030-11-01")  # nbgrader asks for --update
    collect(room, "bob", update=True)
    assert stamp.read_text().startswith("2030-11-03")
    room.autograde("bob")
    assert outcome(room, "bob") == (8.0, 0.0, "11-03")


def test_lateness_is_weighed(room: Classroom) -> None:
    """A late submission counts only if it is worth more after what it loses; an extension is honoured."""
    for student in ("eve", "slow"):
        hand_in(room, student, EARLY, passes=SHIFT, known_mistake=MEAN)
        hand_in(room, student, LATE, passes=SHIFT, known_mistake=SHIFT)
        collect(room, student)
        room.autograde(student)
    assert outcome(room, "eve")[2] == "11-01"
    assert outcome(room, "slow")[1:] == (0.0, "11-07")


def test_equals(room: Classroom) -> None:
    """Of equals in time the last counts, and not a late one."""
    for time in (EARLY, SOON, LATE):
        hand_in(room, "zoe", time)
    collect(room, "zoe")
    room.autograde("zoe")
    assert outcome(room, "zoe")[2] == "11-02"


def test_damaged_and_alone(room: Classroom) -> None:
    """One that cannot be read is worth nothing; a single one is taken as it is, and nothing is said."""
    hand_in(room, "dan", EARLY, passes=SHIFT)
    collect(room, "dan")
    room.autograde("dan")
    assert "submissions were collected" not in room.feedback("dan")
    hand_in(room, "dan", SOON)
    (room.root / "exchange" / "ml" / "inbound" / f"dan+week1+{SOON}+x" / "nb.ipynb").write_bytes(b"{")
    collect(room, "dan", update=True)
    room.autograde("dan")
    assert outcome(room, "dan") == (8.0, 0.0, "11-01")


def test_by_another_way(room: Classroom) -> None:
    """What was not collected from the exchange is kept from then on; without a time nothing is chosen."""
    room.submit("kim", room.solved(passes=SHIFT), **{"timestamp.txt": EARLY.encode()})
    room.autograde("kim")
    room.submit("kim", room.released(), **{"timestamp.txt": SOON.encode()})
    room.autograde("kim")
    assert outcome(room, "kim") == (8.0, 0.0, "11-01")
    assert len(kept_in(store_of(room.root, "week1", "kim"))) == 2
    room.submit("kim", room.released())
    room.autograde("kim")
    assert outcome(room, "kim")[0] == 0.0


def test_choice_that_fails(room: Classroom, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the best cannot be told, the last is graded, and the log says so."""

    def fails(*_: object) -> None:
        raise UsageError("No confinement.", "Mend it.")

    hand_in(room, "ivy", EARLY, passes=SHIFT)
    hand_in(room, "ivy", SOON)
    collect(room, "ivy")
    monkeypatch.setattr(choosing, "best_of", fails)
    log = "\n".join(room.autograde("ivy"))
    assert "the last submission is graded, not the best: No confinement. Mend it." in log
    assert outcome(room, "ivy")[::2] == (0.0, "11-02")


def test_last_counts_again(room: Classroom) -> None:
    """A course that takes to the last says nothing of a choice any more."""
    path = Path(room.root, "course.toml")
    try:
        path.write_text(BEST.replace("'best'", "'last'"))
        room.autograde("ada")
        assert "submissions were collected" not in room.feedback("ada")
    finally:
        path.write_text(BEST)


def test_suite_that_is_mended(room: Classroom, monkeypatch: pytest.MonkeyPatch) -> None:
    """After a suite was mended, who has a better submission by now is named; graded again, it counts."""
    hand_in(room, "una", EARLY, broken_check=SHIFT)
    hand_in(room, "una", SOON, broken_check=MEAN)
    collect(room, "una")
    room.autograde("una")
    assert outcome(room, "una")[2] == "11-02"  # neither could be graded: the last
    assert "una" not in choosing.overtaken(room.course, room.course.assignment("week1"), room.db_url)
    (suite,) = (room.root / "kit" / "tests" / "exercises").glob("*/test_broken_check.py")
    shutil.copy(KITS / "passes" / "tests" / "exercises" / "01_x" / "test_passes.py", suite)
    monkeypatch.chdir(room.root)
    shown = CliRunner().invoke(regrade, ["week1", "broken_check"], catch_exceptions=False).output
    again = "nbgrader autograde week1 --student=una --force"
    assert f"una: another submission is the best now. To grade that one: {again}" in shown
    room.autograde("una")
    assert outcome(room, "una")[2] == "11-01"
    assert "una" not in choosing.overtaken(room.course, room.course.assignment("week1"), room.db_url)
    last = msgspec.structs.replace(room.course.assignment("week1"), resubmission="last")
    assert choosing.overtaken(room.course, last, room.db_url) == []
