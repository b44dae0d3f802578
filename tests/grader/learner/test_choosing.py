"""What comes next follows what is under way, the plan, weak spots and the order of the chapters."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from grader.catalog import Kit
from grader.learner import next_exercise, read_progress
from grader.learner.choosing import Choice, choose
from grader.learner.history import append
from grader.learner.today import read_today

from .conftest import START, write_kit

TODAY = START.date()
DAYS = timedelta(days=1)


@pytest.fixture
def kit(tmp_path: Path) -> Kit:
    """Write a kit of three chapters; the hardest of the first is `third`, of the second `whisper`."""
    root = tmp_path / "kit"
    chapters = {
        "01_numbers": ["halve", "twice", "third"],
        "02_words": ["shout", "whisper", "count"],
        "03_lists": ["first"],
    }
    write_kit(root, chapters)
    for path in (root / "exercises").glob("*/chapter.toml"):
        head, *tables = path.read_text().split("\n[[exercise]]")
        hard = [
            t.replace("difficulty = 1", "difficulty = 4") if "third" in t or "whisper" in t else t
            for t in tables
        ]
        path.write_text("\n[[exercise]]".join([head, *hard]))
    return Kit(root)


def choice(kit: Kit, today: date = TODAY) -> Choice:
    """Return what comes next by the history."""
    progress = read_progress(kit.root, kit)
    found = choose(progress, kit, read_today(progress, kit, today))
    assert found is not None
    return found


def solve(kit: Kit, diary: Any, slug: str, *, attempts: int = 1, hints: int = 0) -> None:
    """Record that an exercise was solved, after some failures."""
    for number in range(hints):
        append(kit.root, diary.hint(slug, number + 1))
    for number in range(attempts - 1):
        append(kit.root, diary.graded(slug, "fail", 1, stub=f"s{number}"))
    append(kit.root, diary.graded(slug, "pass", 4, stub="right"))


def test_nothing_done(kit: Kit) -> None:
    """Who begins begins at the beginning, and may show at once that they know it all."""
    found = choice(kit)
    assert (found.exercise.slug, found.why) == ("halve", "the next of Numbers")
    assert found.challenge is not None and found.challenge.slug == "third"


def test_chapter_begun(kit: Kit, diary: Any) -> None:
    """Within a chapter the order is that of teaching, and nobody is challenged any more."""
    solve(kit, diary, "halve", attempts=2)
    found = choice(kit)
    assert (found.exercise.slug, found.challenge) == ("twice", None)


def test_under_way(kit: Kit, diary: Any) -> None:
    """What is under way goes on, the latest first; for who is stuck there is something new."""
    append(kit.root, diary.graded("shout", "todo", 2))
    append(kit.root, diary.graded("twice", "fail", 1))
    found = choice(kit)
    assert (found.exercise.slug, found.why) == ("twice", "under way: failing, 1 of 4")
    assert found.otherwise is not None and found.otherwise.slug == "halve"
    append(kit.root, diary.graded("shout", "fail", 2))
    assert choice(kit).exercise.slug == "shout"


def test_review_under_way(kit: Kit, diary: Any) -> None:
    """A review that began is under way like anything else, until it is passed or given up."""
    for slug in ("halve", "shout"):
        solve(kit, diary, slug, attempts=2)
    append(kit.root, diary.graded("twice", "fail", 1))
    append(kit.root, diary.review("shout"))
    found = choice(kit)
    assert (found.exercise.slug, found.why) == ("shout", "review under way: nothing checked yet")
    assert found.otherwise is not None and found.otherwise.slug == "third"
    append(kit.root, diary.graded("shout", "fail", 3))
    assert choice(kit).why == "review under way: 3 of 4"
    append(kit.root, diary.graded("twice", "fail", 2))
    assert choice(kit).exercise.slug == "twice"
    append(kit.root, diary.graded("twice", "pass", 4))
    append(kit.root, diary.graded("shout", "pass", 4))
    assert choice(kit).exercise.slug == "third"


@pytest.mark.parametrize("slug", ["shout", "twice"])
def test_looked_at_only(kit: Kit, diary: Any, slug: str) -> None:
    """An exercise that was graded before anything was written is not under way."""
    append(kit.root, diary.graded(slug, "todo", 0))
    assert choice(kit).exercise.slug == "halve"


def test_all_are_under_way_or_solved(kit: Kit, diary: Any) -> None:
    """Where nothing is new there is nothing for who is stuck."""
    for exercise in kit.exercises[1:]:
        solve(kit, diary, exercise.slug)
    append(kit.root, diary.graded("halve", "fail", 2))
    assert choice(kit).otherwise is None


def test_all_solved(kit: Kit, diary: Any) -> None:
    """After the last exercise there is none."""
    for exercise in kit.exercises:
        solve(kit, diary, exercise.slug)
    assert next_exercise(read_progress(kit.root, kit), kit) is None


def test_plan(kit: Kit, diary: Any) -> None:
    """A plan whose interview is still to come says what comes next; after that it says nothing."""
    path = kit.root / "exercises" / "02_words" / "chapter.toml"
    path.write_text(path.read_text().replace('roles = ["mle"]', 'roles = ["ds"]'))
    kit = Kit(kit.root)
    append(kit.root, diary.plan(TODAY + 2 * DAYS, 1.0, "ds"))
    found = choice(kit)
    assert (found.exercise.slug, found.why) == ("shout", "your plan, 2 days before the interview")
    assert choice(kit, TODAY + DAYS).why == "your plan, 1 day before the interview"
    assert choice(kit, TODAY + 2 * DAYS).exercise.slug == "halve"


def test_plan_that_is_done(kit: Kit, diary: Any) -> None:
    """When all of the plan is solved, what it left out comes in order."""
    append(kit.root, diary.plan(TODAY + 5 * DAYS, 1.0, "research"))
    assert choice(kit).exercise.slug == "halve"


def test_weak_chapter(kit: Kit, diary: Any) -> None:
    """A chapter that went badly is gone on with, before the chapters in order."""
    solve(kit, diary, "shout", hints=2)
    solve(kit, diary, "whisper", attempts=4)
    found = choice(kit)
    assert found.exercise.slug == "count"
    assert found.why == "Words did not come easily so far: there is more of it"


def test_one_bad_day_makes_no_weak_chapter(kit: Kit, diary: Any) -> None:
    """One exercise says little of a chapter."""
    solve(kit, diary, "shout", hints=2)
    assert choice(kit).exercise.slug == "halve"


def test_hardest_passed_at_once(kit: Kit, diary: Any) -> None:
    """Who passes a chapter's hardest at once is led past the rest, which comes after everything else."""
    solve(kit, diary, "third")
    found = choice(kit)
    assert (found.exercise.slug, found.challenge and found.challenge.slug) == ("shout", "whisper")
    for slug in ("shout", "whisper", "count", "first"):
        solve(kit, diary, slug, attempts=2)
    found = choice(kit)
    assert found.exercise.slug == "halve"
    assert found.why == "left over of Numbers, of which you solved the hardest at once"


@pytest.mark.parametrize("effort", [{"attempts": 2}, {"hints": 1}])
def test_hardest_passed_with_effort(kit: Kit, diary: Any, effort: dict[str, int]) -> None:
    """A second attempt or a hint is not at once."""
    solve(kit, diary, "third", **effort)
    assert choice(kit).exercise.slug == "halve"


def test_hardest_seen_first(kit: Kit, diary: Any) -> None:
    """Nor is a pass after a look at the solution."""
    append(kit.root, diary.solution("third", gave_up=True))
    solve(kit, diary, "third")
    assert choice(kit).exercise.slug == "halve"
