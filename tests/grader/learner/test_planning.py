"""The plan holds what fits, in teaching order, and says what it leaves out."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from grader.catalog import Kit
from grader.errors import UsageError
from grader.learner import read_progress
from grader.learner.events import Planned
from grader.learner.history import append
from grader.learner.planning import REVIEW_SHARE, SLACK, Outlook, check_plan, core_of, outlook
from grader.learner.reviewing import Due

TODAY = date(2026, 3, 1)
AT = datetime.fromisoformat("2026-03-01T09:00:00+00:00")


def plan(days: int, hours: float, role: str = "") -> Planned:
    """Return a plan for as many days."""
    return Planned(at=AT, interview=TODAY + timedelta(days=days), hours=hours, role=role)


def look(kit: Kit, workspace: Path, made: Planned, dues: dict[str, Due] | None = None) -> Outlook:
    """Return the outlook from today on."""
    return outlook(made, kit, read_progress(workspace, kit), dues or {}, TODAY)


def set_minutes(kit: Kit, minutes: int) -> None:
    """Let each exercise take as long, instead of five minutes."""
    for path in kit.root.glob("exercises/*/chapter.toml"):
        path.write_text(path.read_text("utf-8").replace("minutes = 5", f"minutes = {minutes}"), "utf-8")


@pytest.fixture(scope="module")
def kit_of_ours() -> Kit:
    """Open the kit itself."""
    return Kit(Path(__file__).parents[3])


def planned(found: Outlook) -> list[str]:
    """Return all new exercises in the order of the days."""
    return [slug for share in found.shares for slug in share.exercises]


@pytest.mark.parametrize(
    ("days", "hours", "words"),
    [
        pytest.param(0, 1.0, "2026-03-01 is not after today, 2026-03-01. Give the day", id="today"),
        pytest.param(-3, 1.0, "2026-02-26 is not after today, 2026-03-01. Give the day", id="past"),
        pytest.param(400, 1.0, "2027-04-05 is more than a year away. Give a nearer day", id="far"),
        pytest.param(9, 0.0, "0 hours a day cannot be planned. Give 0.25 to 12", id="no-time"),
        pytest.param(9, 25.0, "25 hours a day cannot be planned. Give 0.25 to 12", id="too-much-time"),
        pytest.param(9, float("nan"), "nan hours a day cannot be planned. Give 0.25 to 12", id="nan"),
    ],
)
def test_refused(days: int, hours: float, words: str) -> None:
    """A plan that nobody can follow is a sentence."""
    with pytest.raises(UsageError) as caught:
        check_plan(plan(days, hours), TODAY)
    assert str(caught.value).startswith(words)


def test_everything_fits(kit: Kit, tmp_path: Path) -> None:
    """With time enough each exercise has its day, in teaching order, and nothing is left out."""
    found = look(kit, tmp_path, plan(10, 1.0))
    assert planned(found) == ["halve", "twice", "third", "shout", "count"]
    assert found.left_out == ()
    assert [share.day for share in found.shares] == [TODAY + timedelta(days=n) for n in range(10)]


def test_no_day_is_too_full(kit: Kit, tmp_path: Path) -> None:
    """A share of each day to come stays free for reviews; what does not fit is left out and named."""
    set_minutes(kit, 6)
    found = look(kit, tmp_path, plan(2, 0.25))  # fifteen minutes a day
    assert [share.minutes for share in found.shares] == [12.0, 12.0]
    assert planned(found) == ["halve", "twice", "shout", "count"]
    assert found.left_out == ("third",)


@pytest.mark.parametrize(
    ("days", "hours"),
    [
        pytest.param(30, 1.5, id="month"),
        pytest.param(14, 1.0, id="fortnight"),
        pytest.param(60, 0.5, id="half-hours"),
        pytest.param(3, 2.0, id="days"),
    ],
)
def test_hours_are_used(kit_of_ours: Kit, tmp_path: Path, days: int, hours: float) -> None:
    """Where something is left out the hours are used, but for the share of reviews; no day is too long."""
    found = look(kit_of_ours, tmp_path, plan(days, hours))
    room = 60 * hours * (1 + (days - 1) * (1 - REVIEW_SHARE))
    assert found.left_out
    assert 0.95 * room < sum(share.minutes for share in found.shares) <= room
    assert max(share.minutes for share in found.shares) <= 60 * hours * (1 + SLACK)


def test_what_a_day_has_over(kit: Kit, tmp_path: Path) -> None:
    """An exercise belongs to the day in which more than half of it fits; the next is shorter, or longer."""
    set_minutes(kit, 8)
    found = look(kit, tmp_path, plan(4, 0.25))  # 15 minutes today, then 11.25
    assert [share.exercises for share in found.shares] == [
        ("halve", "twice"),
        ("third",),
        ("shout", "count"),
        (),
    ]


def test_what_is_done_today(kit: Kit, tmp_path: Path, diary: Any) -> None:
    """What was solved today, the first time or again, is taken off the hours of today, and of no other."""
    append(tmp_path, diary.graded("halve", "pass", 4))
    append(tmp_path, diary.review("halve"))
    append(tmp_path, diary.graded("halve", "pass", 4, stub="s2"))
    found = look(kit, tmp_path, plan(2, 0.25))  # 15 minutes today, less 5 and 3
    assert [share.done for share in found.shares] == [8.0, 0.0]
    assert [share.exercises for share in found.shares] == [("twice",), ("third", "shout")]


def test_asked_often_first(kit: Kit, tmp_path: Path) -> None:
    """What interviewers ask often is chosen before what they ask rarely, wherever it stands."""
    chapter = kit.root / "exercises" / "01_numbers" / "chapter.toml"
    chapter.write_text(chapter.read_text("utf-8").replace('asked = "often"', 'asked = "rarely"'), "utf-8")
    set_minutes(kit, 7)
    found = look(Kit(kit.root), tmp_path, plan(1, 0.25))
    assert planned(found) == ["shout", "count"]
    assert found.left_out == ("halve", "twice", "third")


def test_core_first(kit: Kit, tmp_path: Path) -> None:
    """What is of the core is chosen before all else that is new, and named first where it does not fit."""
    chapter = kit.root / "exercises" / "01_numbers" / "chapter.toml"
    text = chapter.read_text("utf-8").replace('asked = "often"', 'asked = "rarely"')
    at = text.index('slug = "third"')
    chapter.write_text(text[:at] + text[at:].replace('"rarely"', '"often"', 1), "utf-8")
    set_minutes(kit, 7)
    found = look(Kit(kit.root), tmp_path, plan(1, 0.25))
    assert planned(found) == ["third", "shout"]
    chapter.write_text(chapter.read_text("utf-8").replace("minutes = 7", "minutes = 30"), "utf-8")
    found = look(Kit(kit.root), tmp_path, plan(1, 0.25))
    assert (planned(found), found.left_out[0]) == (["shout", "count"], "third")


def test_core_before_the_order_of_teaching(kit: Kit, tmp_path: Path) -> None:
    """What does not fit for the minutes that days have over is what ranks last, not what stands last."""
    for folder in ("01_numbers", "02_words"):
        chapter = kit.root / "exercises" / folder / "chapter.toml"
        before, name, after = (
            chapter.read_text("utf-8").replace("minutes = 5", "minutes = 14").partition("count")
        )
        text = before.replace('"often"', '"rarely"') + name + after
        chapter.write_text(text, "utf-8")
    found = look(Kit(kit.root), tmp_path, plan(4, 0.25))  # 48 minutes in all
    assert planned(found) == ["halve", "shout", "count"]
    assert found.left_out == ("twice", "third")


def test_short_plan_touches_all_chapters(kit: Kit, tmp_path: Path) -> None:
    """Of equals the first of each chapter come before the second of any."""
    set_minutes(kit, 7)
    assert planned(look(kit, tmp_path, plan(1, 0.25))) == ["halve", "shout"]


def test_core_of_the_kit(kit_of_ours: Kit) -> None:
    """The kit has a core of forty, some of every chapter, and enough for each role."""
    kit = kit_of_ours
    core = [kit.exercise(slug) for slug in core_of(kit)]
    assert len(core) == 40
    assert {exercise.chapter for exercise in core} == {chapter.folder for chapter in kit.chapters}
    assert all(sum(role in exercise.roles for exercise in core) >= 18 for role in ("mle", "ds", "research"))


def test_role(kit: Kit, tmp_path: Path) -> None:
    """Exercises for other roles are neither planned nor left out."""
    chapter = kit.root / "exercises" / "02_words" / "chapter.toml"
    chapter.write_text(chapter.read_text("utf-8").replace('["mle"]', '["ds"]'), "utf-8")
    found = look(Kit(kit.root), tmp_path, plan(9, 1.0, "ds"))
    assert (planned(found), found.left_out) == (["shout", "count"], ())


def test_solved_and_under_way(kit: Kit, tmp_path: Path, diary: Any) -> None:
    """What is solved is done, and what is under way comes first: a missed day changes only what is left."""
    append(tmp_path, diary.graded("halve", "pass", 4))
    append(tmp_path, diary.graded("shout", "fail", 1))
    assert planned(look(kit, tmp_path, plan(9, 1.0))) == ["shout", "twice", "third", "count"]


def test_reviews_take_time(kit: Kit, tmp_path: Path) -> None:
    """What comes back stands on its day, what is overdue on the first, and both leave less room for new."""
    dues = {
        "halve": Due("halve", TODAY - timedelta(days=2), AT, 1),
        "twice": Due("twice", TODAY + timedelta(days=1), AT, 1),
    }
    found = look(kit, tmp_path, plan(3, 1.0), dues)
    assert [share.reviews for share in found.shares] == [("halve",), ("twice",), ()]
    assert found.shares[1].minutes == 3.0  # of an exercise of five minutes, the second time


def test_many_reviews(kit: Kit, tmp_path: Path) -> None:
    """What is overdue waits for the next day where the hours are full, the longest overdue first."""
    set_minutes(kit, 10)
    slugs = ["halve", "twice", "third", "shout", "count"]
    dues = {slug: Due(slug, TODAY - timedelta(days=9 - n), AT, 1) for n, slug in enumerate(slugs)}
    found = look(kit, tmp_path, plan(3, 0.25), dues)  # two reviews of six minutes in each fifteen
    assert [share.reviews for share in found.shares] == [("halve", "twice"), ("third", "shout"), ("count",)]
    found = look(kit, tmp_path, plan(1, 0.25), dues)
    assert [share.reviews for share in found.shares] == [tuple(slugs)]  # there is no other day


def test_review_of_a_long_exercise(kit: Kit, tmp_path: Path) -> None:
    """A review that is longer than the hours of a day has a day of its own."""
    set_minutes(kit, 30)
    dues = {slug: Due(slug, TODAY, AT, 1) for slug in ("halve", "twice")}
    found = look(kit, tmp_path, plan(3, 0.25), dues)
    assert [share.reviews for share in found.shares] == [("halve",), ("twice",), ()]


def test_day_that_is_too_short(kit: Kit, tmp_path: Path) -> None:
    """An exercise that is longer than what a day leaves still has a day of its own, and the next is free."""
    set_minutes(kit, 20)
    found = look(kit, tmp_path, plan(30, 0.25))
    assert [share.exercises for share in found.shares[:5]] == [("halve",), (), ("twice",), (), ("third",)]
