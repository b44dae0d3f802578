"""What the page shows is what the results say, and names nobody unless it is asked to."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec

from grader.classroom.course import Assignment, Course
from grader.classroom.insight import Insight, insight_of
from grader.classroom.kept import store_of
from grader.classroom.results import Result
from grader.model import Verdict

from .results import DUE, check, made_class, question, result

WEEK = Assignment(name="week1", title="Week 1", due=DUE)


def made(results: list[Result], folder: Path = Path("/nowhere"), **options: object) -> Insight:
    """Return what is said of results."""
    course = Course(folder=folder, name="ml", title="ML")
    return insight_of(course, WEEK, results, draw=random.Random(1), **options)  # type: ignore[arg-type]


def test_counts() -> None:
    """Who handed in, who is late, what waits for a person; shares leave out what waits."""
    results = [
        result("a", question("one", check("a"), check("b"))),
        result(
            "b", question("one", check("a"), check("b", Verdict.FAIL)), question("two", pending=True), late=1
        ),
        result("c", hours=None),
    ]
    found = made(results)
    assert (found.students, found.handed_in, found.late, found.waiting) == (3, 2, 1, 1)
    assert found.shares == (0.5, 1.0)
    assert [item.name for item in found.items] == ["one", "two"]


def test_mistakes() -> None:
    """A student counts once for a mistake; who is not recognised is counted last, who has not begun never."""
    twice = question("one", check("a", Verdict.FAIL, "Squared."), check("b", Verdict.FAIL, "Squared."))
    both = question("one", check("a", Verdict.FAIL, "Squared."), check("b", Verdict.FAIL, "Halved."))
    unknown = question("one", check("a", Verdict.ERROR), check("b"))
    untouched = question("one", check("a", Verdict.TODO), check("b", Verdict.TODO))
    questions = [twice, both, unknown, unknown, untouched, question("one", check("a"))]
    found = made([result(f"s{n}", one) for n, one in enumerate(questions)])
    assert [(one.diagnosis, one.students, one.wrong) for one in found.mistakes] == [
        ("Squared.", 2, 4),
        ("Halved.", 1, 4),
        ("", 2, 4),
    ]


def test_submissions(tmp_path: Path) -> None:
    """All that are known of are shown: graded, kept, in the exchange; others' and nonsense are not."""
    inbound = tmp_path / "exchange" / "ml" / "inbound"
    graded = (DUE - timedelta(hours=5)).astimezone(UTC)
    for name in (
        f"a+week1+{graded:%Y-%m-%d %H:%M:%S.%f} UTC+x",
        "a+week1+2026-11-01 10:00:00.000000 UTC+x",
        "a+week2+2026-11-01 11:00:00.000000 UTC+x",
        "x+week1+2026-11-01 10:00:00.000000 UTC+x",
        "a+week1+nonsense+x",
        "a",
    ):
        (inbound / name).mkdir(parents=True)
    (store_of(tmp_path, "week1", "b") / "2026-11-02T100000.000000").mkdir(parents=True)
    found = made([result("a"), result("b", hours=None)], tmp_path, exchange=tmp_path / "exchange")
    assert [(one.time, one.first) for one in found.submissions] == [
        (datetime(2026, 11, 1, 10, tzinfo=UTC), True),
        (graded, False),
        (datetime(2026, 11, 2, 10, tzinfo=UTC), True),
    ]


def test_help() -> None:
    """The lowest quarter below half, who handed in nothing, and who left much untouched; with reasons."""
    fine = question("one", check("a"), check("b"))
    results = [result(f"s{n}", fine, fine) for n in range(4)]
    results[1] = result(
        "s1", question("one", check("a", Verdict.TIMEOUT)), question("two", check("a", Verdict.TODO)), late=2
    )
    results[2] = result("s2", hours=None)
    found = made(results, names=True).help
    assert [(one.student, one.share) for one in found] == [("s2", None), ("s1", 0.0)]
    assert found[0].reasons == ("handed in nothing",)
    assert found[1].reasons == (
        "not started two",
        "no points in one",
        "out of time or memory in one",
        "2 days late",
    )


def test_pseudonyms() -> None:
    """Students have numbers that are drawn; by name they are called as in a list."""
    results = [result(f"s{n}", hours=None) for n in range(30)]
    results[0] = msgspec.structs.replace(results[0], first_name="Ada", last_name="Lovelace")
    numbers = [one.student for one in made(results).help]
    assert sorted(numbers) == sorted(f"Student {n}" for n in range(1, 31))
    drawn = [one.student for one in insight_of(Course(name="ml", title="ML"), WEEK, results).help]
    assert sorted(drawn) == sorted(numbers)
    named = made(results, names=True)
    assert named.named and "Lovelace, Ada (s0)" in [one.student for one in named.help]
    assert "s1" in [one.student for one in named.help]


def test_whole_class() -> None:
    """A class of plausible size has all parts."""
    found = made(made_class())
    assert (len(found.items), len(found.submissions), len(found.shares)) == (4, 24, 24)
    assert found.mistakes and not found.named
