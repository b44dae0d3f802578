"""The page says in words what the learner wants to know; how it looks is for the browser's tests."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Any

import msgspec
import pytest

from grader.catalog import Kit
from grader.learner.history import append, history_path
from grader.learner.report.overview import overview_of
from grader.learner.report.page import page

from ..conftest import START, put


def shown(kit: Kit, *events: Any) -> str:
    """Return the words of the page of a history."""
    for event in events:
        append(kit.root, event)
    text = page(overview_of(kit.root, kit, START + timedelta(hours=3)))
    return " ".join(re.sub("<[^>]*>", " ", re.sub(r"<style>.*?</style>", "", text, flags=re.DOTALL)).split())


def test_nothing_yet(kit: Kit) -> None:
    """Each section says what it waits for, and no interview is mentioned."""
    text = shown(kit)
    for words in (
        "solved 0 of 5",
        "Nothing has happened yet: kata next shows what to begin with.",
        "There is no plan. Make one: kata plan --interview YYYY-MM-DD",
        "There is nothing to draw yet.",
        "Nothing yet: what you solve comes back for review.",
        "None of your answers was recognised as a known mistake.",
        "Nothing has been graded yet.",
    ):
        assert words in text
    assert "Mock" not in text


def test_progress_in_words(kit: Kit, diary: Any) -> None:
    """The charts say what they show, and their numbers stand below."""
    text = shown(
        kit, diary.graded("halve", "fail"), diary.graded("halve", "pass", 4), diary.graded("twice", "fail")
    )
    assert "Solved from 1 Mar 2026 on: 1, in 2 min." in text
    assert "Minutes a day: the numbers day new again 1 Mar 2026 2 min 0 min" in text
    assert "halve solved 1 0 1 min 5 min 1 1 Mar 2026" in text


def test_chart_of_long_days(kit: Kit, diary: Any) -> None:
    """From two hours on the chart counts in hours; below that it would have no mark but 0 and 1."""
    events = []
    for number in range(6):
        events.append(diary.graded("halve", "fail", 1, stub=f"s{number}"))
        diary.wait(minutes=23)
    assert "Minutes a day: the numbers day new again 1 Mar 2026 1 h 36 min" in shown(kit, *events[:-1])
    assert "Hours a day: the numbers day new again 1 Mar 2026 2 h 0 min" in shown(kit, events[-1])


def test_plan(kit: Kit, diary: Any) -> None:
    """The plan names the day, what the next days bring, and what does not fit."""
    text = shown(kit, diary.plan((START + timedelta(days=1)).date(), 0.25, "mle"))
    assert "The interview for mle is on 2 Mar 2026; 0.25 hours a day." in text
    assert "days to the interview 1" in text
    assert "Exercises that do not fit: " in text


def test_plan_that_has_passed(kit: Kit, diary: Any) -> None:
    """A plan for a day that has passed asks for a new one."""
    text = shown(kit, diary.plan(START.date()))
    assert "The interview was on 1 Mar 2026. Make one: kata plan --interview" in text


def test_plan_that_nobody_can_follow(kit: Kit, diary: Any) -> None:
    """A plan that was edited by hand says what is wrong with it."""
    text = shown(kit, diary.plan((START + timedelta(days=9)).date(), 30.0))
    assert "30 hours a day cannot be planned. Make one: kata plan --interview" in text


def test_mock_interviews(kit: Kit, diary: Any) -> None:
    """An interview tells its time, what was solved in time, and the learner's own score."""
    mock = diary.mock(1, halve="pass", twice="fail")
    late = msgspec.structs.replace(mock.results[0], late=True)
    scored = diary.mock(2, halve="pass")
    events = [
        msgspec.structs.replace(mock, results=(late, mock.results[1]), level="junior", role="mle"),
        msgspec.structs.replace(scored, said=3),
    ]
    text = shown(kit, *events)
    assert "Interview 1, 1 Mar 2026: 0 of 2 solved 1 min of 30 minutes, junior, mle." in text
    assert "Follow-up questions that wait for your score: 2." in text
    assert "halve pass, late 1 of 4 9 min 1" in text
    assert "Interview 2, 1 Mar 2026: 1 of 1 solved" in text
    assert "Follow-up questions: 3 of 4 points, by your own score." in text


def test_many_mistakes(kit: Kit, diary: Any) -> None:
    """The first dozen is shown, the others can be unfolded."""
    events = [
        msgspec.structs.replace(diary.graded(slug, "fail"), wrong=tuple(f"wrong_{n}" for n in range(count)))
        for slug, count in (("halve", 8), ("twice", 7))
    ]
    text = shown(kit, *events)
    assert " 3 more " in text and text.count("not yet") == 15
    many = msgspec.structs.replace(diary.graded("third", "fail"), wrong=tuple(map(str, range(100))))
    text = shown(kit, many)
    assert " 103 more, of which 60 are here " in text and text.count("not yet") == 72


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("{", "Lines of the history that could not be understood, and are left out: 1."),
        ('{"format": 2, "event": "graded"}', "that could not be understood, and are left out: 1."),
    ],
)
def test_damaged_history(kit: Kit, line: str, words: str) -> None:
    """What cannot be understood is said, and the page is there."""
    put(history_path(kit.root), f"{line}\n")
    assert words in shown(kit)


def test_unreadable_history(kit: Kit) -> None:
    """A history that cannot be read is said to be one."""
    history_path(kit.root).mkdir(parents=True)
    assert "Your progress cannot be shown, as" in shown(kit)
