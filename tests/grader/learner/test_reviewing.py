"""Solved exercises come back as fsrs says, never on the same day and never after the interview."""

from __future__ import annotations

from datetime import UTC, date, timedelta
from typing import Any

from fsrs import Card, Rating, Scheduler

from grader.learner.reviewing import current_plan, due_on, schedule

MINUTES = {"halve": 10, "twice": 10}


def test_nothing_solved(diary: Any) -> None:
    """What was never solved or given up does not come back."""
    assert schedule([diary.graded("halve", "fail", 1)], MINUTES) == {}


def test_as_fsrs_says(diary: Any) -> None:
    """The days are those of the library, fed with the ratings that the history gives."""
    plain = Scheduler(learning_steps=(), relearning_steps=(), enable_fuzzing=False)
    events, card = [], Card(card_id=1)
    for number, expected in enumerate((Rating.Good, Rating.Easy, Rating.Again, Rating.Good)):
        if number:
            events.append(diary.review("halve"))
        if expected is Rating.Again:
            events.append(diary.solution("halve", gave_up=False))
        else:
            if expected is Rating.Good:
                diary.wait(minutes=8)
            events.append(diary.graded("halve", "pass", 4, stub=f"s{number}"))
        card, _ = plain.review_card(card, expected, events[-1].at.astimezone(UTC))
        due = schedule(events, MINUTES)["halve"]
        assert due.day == (card.due.astimezone(events[-1].at.tzinfo)).date()
        assert due.day > events[-1].at.date()
        assert due.times == number + 1
        diary.wait(days=(due.day - events[-1].at.date()).days)


def test_never_after_the_interview(diary: Any) -> None:
    """Before the interview everything comes back once more; after it, as if there were none."""
    events = [diary.graded("halve", "fail", 1), diary.graded("halve", "pass", 4, stub="s2")]
    free = schedule(events, MINUTES)["halve"].day
    solved = events[-1].at.date()
    assert (free - solved).days > 1
    near = solved + timedelta(days=1)
    assert schedule(events, MINUTES, near)["halve"].day == near
    assert schedule(events, MINUTES, solved)["halve"].day == free
    assert schedule(events, MINUTES, solved - timedelta(days=30))["halve"].day == free


def test_clock_that_goes_back(diary: Any) -> None:
    """A review that seems to lie before the last one is taken to be at the same time."""
    events = [diary.graded("halve", "pass", 4)]
    diary.wait(days=-5)
    events += [diary.review("halve"), diary.graded("halve", "pass", 4, stub="s2")]
    due = schedule(events, MINUTES)["halve"]
    assert due.last == events[0].at
    assert due.day > events[0].at.date()


def test_order_and_kit(diary: Any) -> None:
    """What is due first comes first; what the kit does not have any more is left out."""
    events = [diary.graded("gone", "pass", 4), diary.graded("twice", "pass", 4)]
    diary.wait(days=20)
    events.append(diary.graded("halve", "pass", 4))
    dues = schedule(events, MINUTES)
    assert list(dues) == ["twice", "halve"]
    assert [due.exercise for due in due_on(events[-1].at.date(), dues)] == ["twice"]


def test_current_plan(diary: Any) -> None:
    """The plan that was made last counts."""
    plans = [diary.plan(date(2026, 5, 1)), diary.plan(date(2026, 6, 1))]
    assert current_plan([]) is None
    assert current_plan([*plans, diary.graded("halve", "pass", 4)]) == plans[1]
