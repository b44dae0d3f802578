"""Tables for other programs: what each of them reads, and nothing that acts in a spreadsheet."""

from __future__ import annotations

import csv
import io
import json
from datetime import UTC, datetime

import pytest

from grader.classroom.exporting import (
    canvas_csv,
    checks_csv,
    gradescope_json,
    gradescope_results,
    moodle_csv,
    questions_csv,
)
from grader.classroom.results import CheckResult, Question, Result
from grader.errors import UsageError
from grader.model import Verdict

TIME = datetime(2026, 11, 7, 8, 30, tzinfo=UTC)
CHECKS = (
    CheckResult(
        name="example_softmax",
        property="The examples of softmax hold.",
        public=True,
        verdict=Verdict.PASS,
        points=3.0,
        score=3.0,
    ),
    CheckResult(
        name="test_shift",
        property="A shift changes nothing.",
        public=False,
        verdict=Verdict.FAIL,
        points=5.0,
        score=0.0,
        diagnosis="You do not subtract the maximum.",
    ),
)
SOFTMAX = Question(notebook="losses", name="stable_softmax", points=8.0, auto=3.0, checks=CHECKS)
PROSE = Question(notebook="losses", name="favourite", points=5.0, manual=4.0, extra=0.5)
ADA = Result(
    student="ada",
    first_name="Ada",
    last_name="Lovelace",
    email="ada@example.org",
    submitted=TIME,
    days_late=2,
    penalty=0.75,
    questions=(SOFTMAX, PROSE),
)
EVE = Result(student="=cmd|' /C calc'!A0", first_name="@Eve", last_name="-1+1")
BOB = Result(
    student="bob",
    submitted=TIME,
    questions=(
        Question(notebook="losses", name="stable_softmax", points=8.0, auto=2.0, manual=8.0, checks=CHECKS),
        Question(notebook="losses", name="favourite", points=5.0, pending=True),
    ),
)
ROSTER = (
    "\ufeffStudent,ID,SIS User ID,SIS Login ID,Section,Week 10 (7),Week 1 (4711),Current Score\n"
    "    Points Possible,,,,,5,13,(read only)\n"
    '"Lovelace, Ada",101,u1,ada,S1,,,\n'
    '"Builder, Bob",102,bob,b.builder,S1,,,\n'
    '"Absent, Al",103,u3,al,S2,,,\n'
    '"Student, Test",104,,f00,S2,,,\n'
)


def rows(text: str) -> list[list[str]]:
    """Return the rows of a table, whose lines end as RFC 4180 has it."""
    assert text.endswith("\r\n")
    return list(csv.reader(io.StringIO(text, newline="")))


def test_questions() -> None:
    """Each question has a row with both scores; the total is before lateness, which stands apart."""
    head, *found = rows(questions_csv([ADA]))
    assert ",".join(head) == (
        "student,last_name,first_name,submitted,days_late,notebook,question,points,auto,manual,score,"
        "state,penalty"
    )
    person = ["ada", "Lovelace", "Ada", "2026-11-07T08:30:00+00:00", "2"]
    assert found == [
        [*person, "losses", "stable_softmax", "8.0", "3.0", "", "3.0", "graded", ""],
        [*person, "losses", "favourite", "5.0", "", "4.0", "4.5", "graded", ""],
        [*person, "", "(total)", "13.0", "", "", "7.5", "graded", "0.75"],
    ]


def test_state() -> None:
    """It is said who handed in nothing, and what a person still has to look at."""
    states = [row[11] for row in rows(questions_csv([BOB, EVE]))[1:]]
    assert states == ["graded", "to be looked at", "to be looked at", "nothing handed in"]


def test_checks() -> None:
    """Each check has a row with its property, verdict, points and diagnosis."""
    head, first, second = rows(checks_csv([ADA, EVE]))
    assert head[3:] == "notebook question check property public verdict points score diagnosis".split()
    assert first[3:] == [
        *("losses", "stable_softmax", "example_softmax", "The examples of softmax hold.", "yes", "pass"),
        *("3.0", "3.0", ""),
    ]
    assert second[5:] == [
        *("test_shift", "A shift changes nothing.", "no", "fail", "5.0", "0.0"),
        "You do not subtract the maximum.",
    ]


def test_nothing_acts_in_a_spreadsheet() -> None:
    """Names that a spreadsheet would take for formulas are text; numbers below zero stay numbers."""
    row = rows(questions_csv([EVE]))[1]
    assert row[:3] == ["'=cmd|' /C calc'!A0", "'-1+1", "'@Eve"]
    minus = Result(
        student="x", submitted=TIME, questions=(Question(notebook="n", name="q", points=1.0, auto=-1.0),)
    )
    assert rows(questions_csv([minus]))[1][8] == "-1.0"


def test_canvas() -> None:
    """The ids are those of Canvas, the column is the assignment's own, and the points have their row."""
    made = canvas_csv([ADA, BOB], "Week 1", 13.0, ROSTER)
    assert rows(made.text) == [
        ["Student", "ID", "SIS User ID", "SIS Login ID", "Section", "Week 1 (4711)"],
        ["    Points Possible", "", "", "", "", "13.0"],
        ["Lovelace, Ada", "101", "u1", "ada", "S1", "7.5"],
        ["Builder, Bob", "102", "bob", "b.builder", "S1", "8.0"],
        ["Absent, Al", "103", "u3", "al", "S2", ""],
        ["Student, Test", "104", "", "f00", "S2", ""],
    ]
    assert (made.not_in_roster, made.without_result) == ((), ("Absent, Al", "Student, Test"))


def test_canvas_new_assignment_and_stranger() -> None:
    """An assignment that Canvas does not have makes a column; who is not in the roster is told."""
    stranger = Result(student="carl", submitted=TIME)
    made = canvas_csv([ADA, stranger], "Week 2", 5.0, ROSTER)
    assert rows(made.text)[0][-1] == "Week 2"
    assert made.not_in_roster == ("carl",)


@pytest.mark.parametrize("roster", ["", "name,grade\nx,1\n", "Student\nx\n"])
def test_no_roster_of_canvas(roster: str) -> None:
    """Another table is refused, with the way to the right one."""
    with pytest.raises(UsageError) as caught:
        canvas_csv([ADA], "Week 1", 13.0, roster)
    assert str(caught.value) == (
        "The roster is no gradebook of Canvas: it has no columns Student and ID. "
        "Export it in Canvas: Grades, Export, Export Entire Gradebook."
    )


def test_moodle() -> None:
    """Moodle gets a row for each who handed in: the total, each question, and the late days apart."""
    assert rows(moodle_csv([ADA, BOB, EVE], "Week 1")) == [
        [
            *("Username", "Email address", "Week 1", "Week 1: stable_softmax", "Week 1: favourite"),
            "Late days",
        ],
        ["ada", "ada@example.org", "7.5", "3.0", "4.5", "2"],
        ["bob", "", "8.0", "8.0", "0.0", "0"],
    ]


def test_gradescope() -> None:
    """Gradescope gets a test for each check, hidden ones once published, and the score before lateness."""
    document = json.loads(gradescope_json(ADA))
    assert document["score"] == 7.5 and document["output"] == "2 days late"
    assert document["extra_data"] == {"late_days": 2}
    assert document["tests"] == [
        {
            "name": "stable_softmax: The examples of softmax hold.",
            "score": 3.0,
            "max_score": 3.0,
            "status": "passed",
            "output": "",
            "visibility": "visible",
            "number": "1",
        },
        {
            "name": "stable_softmax: A shift changes nothing.",
            "score": 0.0,
            "max_score": 5.0,
            "status": "failed",
            "output": "You do not subtract the maximum.",
            "visibility": "after_published",
            "number": "2",
        },
        {
            "name": "favourite",
            "score": 4.5,
            "max_score": 5.0,
            "output": "",
            "visibility": "visible",
            "status": "failed",
            "number": "3",
        },
    ]
    allowed = {"visible", "hidden", "after_due_date", "after_published"}
    assert {test["visibility"] for test in document["tests"]} <= allowed


def test_gradescope_by_hand() -> None:
    """What a person overrode is one test, and what a person has yet to look at has no status."""
    tests = gradescope_results(BOB)["tests"]
    assert [(test["name"], test["score"], test.get("status")) for test in tests] == [
        ("stable_softmax", 8.0, "passed"),
        ("favourite", 0.0, None),
    ]
    assert tests[1]["output"] == "A person has yet to look at it."
