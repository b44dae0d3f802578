"""`kata plan`, `kata review`, and what the board says of them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from click.testing import Result

from grader.catalog import Kit
from grader.cli.plan import plan_lines
from grader.learner import read_history
from grader.learner.events import Graded, Planned, ReviewBegun, now
from grader.learner.history import append
from grader.learner.planning import Outlook
from tests.grader.small_kit import HALVE

Run = Callable[..., Result]
TOMORROW = (date.today() + timedelta(days=1)).isoformat()
LATER = (date.today() + timedelta(days=9)).isoformat()


def solve(kit: Kit, slug: str, days_ago: int = 0) -> None:
    """Record that an exercise was solved."""
    event = Graded(
        at=now() - timedelta(days=days_ago),
        exercise=slug,
        verdict="pass",
        score=10.0,
        points=10.0,
        passed=3,
        checks=3,
        seed=1,
        suite="",
        stub="s1",
        seconds=0.1,
    )
    append(kit.root, event)


def set_minutes(kit: Kit, minutes: int) -> None:
    """Let each exercise take as long, instead of five minutes."""
    for path in kit.root.glob("exercises/*/chapter.toml"):
        path.write_text(path.read_text().replace("minutes = 5", f"minutes = {minutes}"))


def test_plan(kit: Kit, run: Run) -> None:
    """A plan is made once, shown again without options, and changed by naming what changes."""
    made = run("plan", "--interview", LATER, "--hours", "0.5")
    assert made.exit_code == 0
    assert made.stdout.startswith(
        "9 days until the interview, 0.5 hours each: from tomorrow on a quarter is kept\nfor reviews.\n\n"
    )
    first = made.stdout.splitlines()[3]
    assert first.startswith(f"{date.today():%a} {date.today().isoformat()}")
    assert first.endswith("  15 min  halve")
    assert "and 2 more days, with 0 new exercises" in made.stdout
    assert run("plan").stdout == made.stdout
    changed = run("plan", "--role", "mle", "--hours", "2")
    assert changed.stdout.startswith(
        "9 days until the interview for mle, 2 hours each: from tomorrow on a quarter"
    )
    plans = [event for event in read_history(kit.root).events if isinstance(event, Planned)]
    assert [(p.interview.isoformat(), p.hours, p.role) for p in plans] == [
        (LATER, 0.5, ""),
        (LATER, 2.0, "mle"),
    ]


def test_what_does_not_fit(kit: Kit, run: Run) -> None:
    """What is left out is named."""
    set_minutes(kit, 6)
    said = run("plan", "--interview", TOMORROW, "--hours", "0.25").stdout
    assert said.startswith("1 day until the interview, 0.25 hours each.\n")
    assert said.endswith("\n\n1 exercise does not fit:\n  twice\n")


def test_core_is_marked(kit: Kit, run: Run) -> None:
    """What is of the core is marked wherever it is named, and the mark explained."""
    set_minutes(kit, 6)
    chapter = kit.root / "exercises" / "01_numbers" / "chapter.toml"
    text = chapter.read_text().replace('asked = "often"', 'asked = "rarely"')
    at = text.index('slug = "twice"')
    chapter.write_text(text[:at] + text[at:].replace('"rarely"', '"often"', 1))
    legend = "\n* the core: what a short preparation should not leave out\n"
    said = run("plan", "--interview", TOMORROW, "--hours", "0.25").stdout
    assert "12 min  twice *\n                        shout *\n" in said
    assert said.endswith(f"\n\n1 exercise does not fit:\n  halve\n{legend}")


def test_much_that_does_not_fit() -> None:
    """Names of what is left out fill lines of 80 columns, and a mark stays with its name."""
    names = tuple(f"{'n' * (11 + number)}" for number in range(8))
    plan = Planned(at=now(), interview=date(2026, 3, 2), hours=1.0)
    lines = plan_lines(plan, Outlook((), names), date(2026, 3, 1), frozenset(names))
    assert "8 exercises do not fit, the core first:" in lines
    (filled,) = [line for line in lines if "nnn" in line]
    assert len(filled.splitlines()) == 3
    assert all(len(line) <= 80 and line.startswith("  n") for line in filled.splitlines())


@pytest.mark.parametrize(
    ("options", "words"),
    [
        pytest.param((), "There is no plan yet. kata plan --interview YYYY-MM-DD", id="none"),
        pytest.param(("--hours", "2"), "A plan needs the day of the interview. kata plan", id="no-day"),
        pytest.param(("--interview", "2020-01-01"), "2020-01-01 is not after today,", id="past"),
        pytest.param(
            ("--interview", LATER, "--hours", "30"), "30 hours a day cannot be planned.", id="hours"
        ),
        pytest.param(("--interview", "soon"), "'soon' does not match the format '%Y-%m-%d'", id="no-date"),
    ],
)
def test_no_plan(kit: Kit, run: Run, options: tuple[str, ...], words: str) -> None:
    """Each is a sentence, and nothing is recorded."""
    refused = run("plan", *options)
    assert refused.exit_code == 2
    assert words in " ".join(refused.stderr.split())
    assert read_history(kit.root).events == ()


def test_nothing_comes_back(kit: Kit, run: Run) -> None:
    """With nothing solved, or nothing due, it says so."""
    assert run("review").stdout == "Nothing comes back yet: solve an exercise first.\n"
    solve(kit, "halve")
    said = run("review").stdout
    assert said.startswith("Nothing is due today. The next is halve, on ")


def test_review(kit: Kit, run: Run) -> None:
    """What is due is listed; begun, its stub is blank, and the old answer is kept and shown where it is."""
    solve(kit, "halve", days_ago=40)
    kit.stub_path(kit.exercise("halve")).write_text(HALVE)
    listed = run("review").stdout
    assert listed.startswith("1 due for review:\n\n  halve  (5 minutes, due since ")
    assert listed.endswith("  begin  kata review halve\n")
    begun = run("review", "halve")
    assert begun.exit_code == 0
    assert "the stub is blank again. It is meant to take 5 minutes." in begun.stdout
    assert "raise NotImplementedError" in kit.stub_path(kit.exercise("halve")).read_text()
    event = read_history(kit.root).events[-1]
    assert isinstance(event, ReviewBegun)
    assert (kit.root / event.kept).read_text() == HALVE
    assert event.kept in begun.stdout


def test_review_under_way(kit: Kit, run: Run) -> None:
    """A review that began is said to be under way until it passes, and never begins again meanwhile."""
    for slug in ("halve", "twice"):
        solve(kit, slug, days_ago=40)
    run("review", "halve")
    said = run().stdout
    assert "\n  review under way: halve (nothing checked yet)\n  due for review: twice\n" in said
    assert "  next: Halve a number (5 minutes)" in said
    assert "often      solved, under review\n" in run("list").stdout
    told = run("next").stdout
    assert "  review under way: nothing checked yet\n" in told
    assert told.endswith("\n1 due for review: kata review\n")
    stub = kit.stub_path(kit.exercise("halve"))
    stub.write_text("half done")
    again = run("review", "halve")
    assert again.exit_code == 0
    assert again.stdout.startswith("The review of halve is under way.\n  edit   ")
    assert stub.read_text() == "half done"
    listed = run("review").stdout
    assert listed.startswith("The review of halve is under way.\n")
    assert "\n\n1 due for review:\n\n  twice  " in listed
    solve(kit, "halve")
    assert "review under way" not in run().stdout
    assert "under way" not in run("review").stdout


def test_only_a_review_under_way(kit: Kit, run: Run) -> None:
    """Where nothing else is solved the review is all there is to say."""
    solve(kit, "halve", days_ago=40)
    run("review", "halve")
    assert run("review").stdout.endswith("  then   kata check halve\n")


def test_review_of_what_is_not_solved(kit: Kit, run: Run) -> None:
    """An exercise that was never solved cannot be reviewed, and its stub stays."""
    stub = kit.stub_path(kit.exercise("halve"))
    stub.write_text("half done")
    refused = run("review", "halve")
    assert refused.exit_code == 2
    assert "`halve` is not solved yet, so there is nothing to review." in refused.stderr.replace("\n", " ")
    assert stub.read_text() == "half done"


def test_board(kit: Kit, run: Run) -> None:
    """The board says what is due and what today brings, once there is something to say."""
    assert "due for review" not in run().stdout
    solve(kit, "halve", days_ago=40)
    run("plan", "--interview", LATER, "--hours", "1")
    said = run().stdout
    assert "\n  due for review: halve\n  today, 9 days before the interview: twice, shout\n" in said


def test_day_that_is_done(kit: Kit, run: Run) -> None:
    """What was done today counts: the day has an end, and the board says so."""
    set_minutes(kit, 15)
    solve(kit, "halve")
    made = run("plan", "--interview", LATER, "--hours", "0.25").stdout.splitlines()
    assert made[3].endswith("    0 min  15 minutes done already")
    assert "\n  today, 9 days before the interview: done\n" in run().stdout


def test_interview_that_is_over(kit: Kit, run: Run) -> None:
    """Once the day of the interview has come the board says so, and how to plan for the next."""
    append(kit.root, Planned(at=now(), interview=date(2020, 1, 2), hours=1.0))
    said = run().stdout
    assert "\n\n  the interview was on 2020-01-02; for the next: kata plan --interview DATE\n" in said


def test_plan_that_nobody_can_follow(kit: Kit, run: Run) -> None:
    """A day thousands of years away, as a hand or a wrong clock wrote it, takes neither time nor a line."""
    append(kit.root, Planned(at=now(), interview=date(9999, 12, 31), hours=1.0))
    said = run().stdout
    assert "interview" not in said
    assert "9999-12-31 is more than a year away." in run("plan").stderr


def test_role_that_acts_on_a_terminal(kit: Kit, run: Run) -> None:
    """The role of a plan that was edited by hand is shown with its control characters visible."""
    interview = date.today() + timedelta(days=2)
    append(kit.root, Planned(at=now(), interview=interview, hours=1.0, role="\x1b]0;x\x07"))
    assert "until the interview for \\x1b]0;x\\x07, 1 hour each" in run("plan").stdout
