"""Submissions come in by nbgrader's exchange, and feedback goes out: nobody's folder harms another's."""

from __future__ import annotations

import copy
import logging
import os
from datetime import datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from nbgrader.coursedir import CourseDirectory

from grader.classroom import exchange
from grader.classroom.exchange import KataCollect, KataReleaseFeedback

from .classroom import SHIFT, Classroom

WHEN = "2026-10-01 12:00:00.000000 UTC"


@pytest.fixture
def inbound(tmp_path: Path) -> Path:
    """Make the folder into which students submit."""
    folder = tmp_path / "exchange" / "ml" / "inbound"
    folder.mkdir(parents=True)
    return folder


def submitted(inbound: Path, name: str, text: str = "{}") -> Path:
    """Lay out a submission in the exchange."""
    folder = inbound / name
    folder.mkdir()
    (folder / "nb.ipynb").write_text(text)
    (folder / "timestamp.txt").write_text("whatever the student likes")
    (folder / "submission_secret.txt").write_text("5ec7e7")
    return folder


class Collecting:
    """A collector over an exchange, with what it says."""

    def __init__(self, classroom: Classroom, inbound: Path, target: Path, **options: Any) -> None:
        config = copy.deepcopy(classroom.config)
        config.CourseDirectory.submitted_directory = str(target)
        directory = CourseDirectory(config=config, assignment_id="week1", student_id="*")
        directory.db_url = classroom.db_url
        config.Exchange.root = str(inbound.parents[1])
        self.said: list[str] = []
        log = logging.Logger("collecting")  # its own: the one by default belongs to every part of nbgrader
        log.handle = lambda record: self.said.append(record.getMessage())
        made: Any = KataCollect(coursedir=directory, authenticator=None, config=config, log=log, **options)
        made.start()
        self.target = target

    def collected(self) -> list[str]:
        """Return whose submissions were collected."""
        return sorted(path.parent.name for path in self.target.glob("*/week1"))


def collect(classroom: Classroom, inbound: Path, tmp_path: Path, **options: Any) -> Collecting:
    """Collect into a folder of the test."""
    return Collecting(classroom, inbound, tmp_path / "submitted", **options)


def test_last_submission_is_collected(classroom: Classroom, inbound: Path, tmp_path: Path) -> None:
    """Of several the last counts; its time is that of the folder's name, not of the student's file."""
    submitted(inbound, f"ada+week1+{WHEN}+xyz", "old")
    submitted(inbound, "ada+week1+2026-10-02 12:00:00.000000 UTC+xyz", "new")
    submitted(inbound, f"bob+week2+{WHEN}+xyz")
    made = collect(classroom, inbound, tmp_path)
    assert made.collected() == ["ada"]
    folder = tmp_path / "submitted" / "ada" / "week1"
    assert (folder / "nb.ipynb").read_text() == "new"
    assert (folder / "timestamp.txt").read_text() == "2026-10-02 12:00:00.000000 UTC"


def test_own_date_counts(
    classroom: Classroom, inbound: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Before the due date is before the student's own: an extension is honoured."""
    monkeypatch.setattr(exchange, "now", lambda: datetime(2030, 12, 1))
    for student in ("slow", "quick"):
        submitted(inbound, f"{student}+week1+2030-11-01 12:00:00.0 UTC+xyz", "in time")
        submitted(inbound, f"{student}+week1+2030-11-20 12:00:00.0 UTC+xyz", "later")
    collect(classroom, inbound, tmp_path, before_duedate=True)
    texts = [(tmp_path / "submitted" / s / "week1" / "nb.ipynb").read_text() for s in ("slow", "quick")]
    assert texts == ["later", "in time"]


@pytest.mark.parametrize(
    "name",
    [
        f"..+week1+{WHEN}+x",
        f".+week1+{WHEN}+x",
        f"*+week1+{WHEN}+x",
        f"a[b]+week1+{WHEN}+x",
        f"+week1+{WHEN}+x",
        "eve+week1+nonsense+x",
        "eve+week1+99999999999999999999-01-01+x",
        f"e\x1bve+week1+{WHEN}+x",
        f"{'e' * 201}+week1+{WHEN}+x",
    ],
)
def test_folder_of_an_unsound_name(classroom: Classroom, inbound: Path, tmp_path: Path, name: str) -> None:
    """A folder whose name leads elsewhere, or says nothing, stops nobody's collection."""
    submitted(inbound, name)
    submitted(inbound, f"zoe+week1+{WHEN}+x")
    made = collect(classroom, inbound, tmp_path)
    assert made.collected() == ["zoe"]
    assert any("is left out: its name is none that nbgrader gives." in words for words in made.said)
    assert not (tmp_path / "week1").exists()


@pytest.mark.parametrize("year", ["0001", "1999", "2101", "9999"])
def test_impossible_time(classroom: Classroom, inbound: Path, tmp_path: Path, year: str) -> None:
    """A folder whose name tells a time at which nobody can have handed in is left out."""
    submitted(inbound, f"eve+week1+{year}-01-01 12:00:00.0 UTC+x")
    made = collect(classroom, inbound, tmp_path)
    assert made.collected() == []
    assert any("is left out: it cannot have been handed in at that time." in words for words in made.said)


def test_time_of_the_future(classroom: Classroom, inbound: Path, tmp_path: Path) -> None:
    """A clock may be some hours fast, but not days."""
    for student, hours in (("ann", 20), ("eve", 30)):
        when = exchange.now() + timedelta(hours=hours)
        submitted(inbound, f"{student}+week1+{when:%Y-%m-%d %H:%M:%S.%f} UTC+x")
    assert collect(classroom, inbound, tmp_path).collected() == ["ann"]


def test_folder_younger_than_its_name(classroom: Classroom, inbound: Path, tmp_path: Path) -> None:
    """A time that was set back is told with both times; in an exchange that was copied all of them were."""
    when = exchange.now()
    for student in ("ann", "bob"):
        submitted(inbound, f"{student}+week1+{when:%Y-%m-%d %H:%M:%S.%f} UTC+x")
    submitted(inbound, f"eve+week1+{WHEN}+x")
    made = collect(classroom, inbound, tmp_path)
    (words,) = [words for words in made.said if "was made or changed at" in words]
    assert words.startswith("The submission of eve says 2026-10-01 12:00 UTC, but ")
    assert f"{when:%Y-%m-%d}" in words
    for student in ("fay", "gus", "hal"):
        submitted(inbound, f"{student}+week1+{WHEN}+x")
    made = collect(classroom, inbound, tmp_path)
    assert not any("was made or changed at" in words for words in made.said)
    assert any("the exchange was copied" in words for words in made.said)


def test_stamp_that_is_a_folder(classroom: Classroom, inbound: Path, tmp_path: Path) -> None:
    """A folder in the place of the time is replaced by the time."""
    folder = submitted(inbound, f"eve+week1+{WHEN}+x")
    (folder / "timestamp.txt").unlink()
    (folder / "timestamp.txt" / "x").mkdir(parents=True)
    collect(classroom, inbound, tmp_path)
    assert (tmp_path / "submitted" / "eve" / "week1" / "timestamp.txt").read_text() == WHEN


def test_copy_that_fails_leaves_nothing(
    classroom: Classroom, inbound: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Half a submission is none."""
    submitted(inbound, f"eve+week1+{WHEN}+x")

    def full(*_: Any) -> None:
        raise OSError("No space left on device")

    monkeypatch.setattr(exchange, "write_stamp", full)
    made = collect(classroom, inbound, tmp_path)
    assert made.collected() == []
    assert any("could not be collected: No space left" in words for words in made.said)


def test_notebook_of_an_unprintable_name(classroom: Classroom) -> None:
    """A notebook whose name is no text is passed over, and the others are graded."""
    folder = classroom.submit("ugo", classroom.solved(passes=SHIFT))
    (folder / os.fsdecode(b"caf\xe9.ipynb")).write_text("{}")
    said = classroom.autograde("ugo")
    assert any("is passed over: its name is no printable text." in words for words in said)
    assert classroom.scores("ugo")["passes"][0] == 8


def test_links_in_a_submission(classroom: Classroom, inbound: Path, tmp_path: Path) -> None:
    """A link to the gradebook stays behind; a submission that is a link, or a file, does too."""
    folder = submitted(inbound, f"eve+week1+{WHEN}+x")
    (folder / "leak.html").symlink_to(classroom.root / "gradebook.db")
    (inbound / f"mal+week1+{WHEN}+x").symlink_to(classroom.root)
    (inbound / f"tim+week1+{WHEN}+x").touch()
    made = collect(classroom, inbound, tmp_path)
    assert made.collected() == ["eve"]
    assert not (tmp_path / "submitted" / "eve" / "week1" / "leak.html").exists()
    assert any("leak.html is left out: it is a link" in words for words in made.said)
    assert sum("is left out: it is no folder." in words for words in made.said) == 2


def test_folder_of_another_student(
    classroom: Classroom, inbound: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A folder that names one student and belongs to another one of the course is left out."""
    classroom.grade("mallory", classroom.released())
    submitted(inbound, f"ada+week1+{WHEN}+x", "ada's")
    forged = submitted(inbound, "ada+week1+2026-12-01 12:00:00.0 UTC+x", "forged")
    import pwd  # noqa: PLC0415

    owners = {os.lstat(forged).st_uid: "root"}
    real = os.lstat
    monkeypatch.setattr(
        exchange.os, "lstat", lambda path: SimpleNamespace(st_uid=77) if Path(path) == forged else real(path)
    )
    monkeypatch.setattr(
        pwd, "getpwuid", lambda uid: SimpleNamespace(pw_name="mallory" if uid == 77 else owners.get(uid, "x"))
    )
    made = collect(classroom, inbound, tmp_path)
    assert (tmp_path / "submitted" / "ada" / "week1" / "nb.ipynb").read_text() == "ada's"
    assert any(words.endswith("it belongs to mallory, another student.") for words in made.said)


def test_feedback_releases_what_the_gradebook_knows(classroom: Classroom, tmp_path: Path) -> None:
    """Only the pages of graded notebooks are released, no other file beside them, and no link."""
    classroom.grade(
        "fay", classroom.solved(passes=SHIFT), **{"submission_secret.txt": b"abc", "x.html": b"x"}
    )
    classroom.feedback("fay")
    folder = classroom.root / "feedback" / "fay" / "week1"
    assert (folder / "x.html").exists()  # nbgrader brings it so far
    config = copy.deepcopy(classroom.config)
    (tmp_path / "ml").mkdir()
    config.Exchange.root = str(tmp_path)
    directory = CourseDirectory(config=config, assignment_id="week1", student_id="fay")
    directory.db_url = classroom.db_url
    made: Any = KataReleaseFeedback(coursedir=directory, authenticator=None, config=config)
    made.start()
    assert len(list((tmp_path / "ml" / "feedback").iterdir())) == 1
    (folder / "nb.html").unlink()
    (folder / "nb.html").symlink_to(classroom.root / "gradebook.db")
    released = next((tmp_path / "ml" / "feedback").iterdir())
    released.unlink()
    made.start()
    assert list((tmp_path / "ml" / "feedback").iterdir()) == []
