"""A year of a learner, by a clock of its own: reviews come due as fsrs says, never after the interview."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import fsrs
import pytest

from grader.catalog import Kit
from grader.learner.history import history_path, read_history
from grader.learner.recalls import rating, read_recalls
from grader.learner.reviewing import schedule

from .conftest import START, write_kit
from .year import Learner

YEAR = 365
INTERVIEW = (START + timedelta(days=YEAR - 30)).date()
SIZE = 5 << 20


@pytest.fixture(scope="module")
def learner(tmp_path_factory: pytest.TempPathFactory) -> Learner:
    """Let a learner live for a year with a kit of many exercises; the interview is a month before its end."""
    root = tmp_path_factory.mktemp("year")
    write_kit(
        root / "kit", {f"{n:02d}_chapter": [f"exercise_{n}_{i}" for i in range(8)] for n in range(1, 17)}
    )
    for path in root.glob("kit/exercises/*/chapter.toml"):
        path.write_text(path.read_text().replace("minutes = 5", "minutes = 15"))  # as most of ours take
    kit = Kit(root / "kit")
    mistakes = {exercise.slug: ["wrong_sign", "wrong_axis"] for exercise in kit.exercises}
    lived = Learner(root, kit, START, INTERVIEW, mistakes)
    lived.live(YEAR)
    return lived


def plainly(learner: Learner, slug: str) -> Iterator[tuple[datetime, datetime]]:
    """Yield when an exercise was solved, and when fsrs by itself would have it back."""
    scheduler = fsrs.Scheduler(learning_steps=(), relearning_steps=(), enable_fuzzing=False)
    card = fsrs.Card(card_id=1)
    minutes = learner.kit.exercise(slug).minutes
    for recall in read_recalls(learner.events[slug])[slug]:
        card, _ = scheduler.review_card(card, fsrs.Rating(rating(recall, minutes)), recall.at.astimezone(UTC))
        yield recall.at, card.due


def test_reviews_before_the_interview(learner: Learner) -> None:
    """Until the interview nothing comes back the same day, or after it."""
    before = [(due, at) for due, at in learner.scheduled if at.date() < INTERVIEW]
    assert len(before) > 500
    assert all(at.date() < due.day <= INTERVIEW for due, at in before)


def test_reviews_as_fsrs_says(learner: Learner) -> None:
    """Each comes back when fsrs by itself says, or on the day of the interview if that is sooner."""
    said = {(due.exercise, due.last): due.day for due, _ in learner.scheduled}
    asked = 0
    for slug in learner.events:
        for at, plain in plainly(learner, slug):
            day = at.date() + timedelta(days=max(1, (plain - at.astimezone(UTC)).days))
            expected = min(day, INTERVIEW) if at.date() < INTERVIEW else day
            assert said.get((slug, at), expected) == expected
            asked += (slug, at) in said
    assert asked > 500


def test_history(learner: Learner) -> None:
    """A year of it stays readable, below 5 MB, and says the same as was said from day to day."""
    history = read_history(learner.workspace)
    assert history_path(learner.workspace).stat().st_size < SIZE
    assert len(history.events) > 5000
    assert (history.unreadable, history.later) == (0, 0)
    minutes = {exercise.slug: exercise.minutes for exercise in learner.kit.exercises}
    assert schedule(history.events, minutes, INTERVIEW) == learner.dues
