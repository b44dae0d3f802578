"""Hints, attempts, time and known mistakes tell what went badly."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from grader.catalog import Kit
from grader.learner.events import Event
from grader.learner.recalls import read_recalls
from grader.learner.weakness import weak_chapters, went_badly


def bad(kit: Kit, events: list[Event]) -> set[str]:
    """Return what went badly."""
    return went_badly(kit, read_recalls(events), events)


@pytest.mark.parametrize(
    ("make", "expected"),
    [
        pytest.param(lambda d: [d.graded("halve", "pass", 4)], False, id="at-once"),
        pytest.param(
            lambda d: [d.hint("halve", 1), d.hint("halve", 2), d.graded("halve", "pass", 4)],
            True,
            id="two-hints",
        ),
        pytest.param(lambda d: [d.solution("halve", gave_up=True)], True, id="given-up"),
        pytest.param(
            lambda d: [d.graded("halve", "fail", 1, wrong=("a", "b")), d.graded("halve", "pass", 4, "s2")],
            True,
            id="two-mistakes",
        ),
        pytest.param(
            lambda d: [
                d.graded("halve", "fail", 1, "s2", wrong=("a",)),
                d.graded("halve", "fail", 1, "s3", wrong=("a",)),
                d.graded("halve", "pass", 4),
            ],
            False,
            id="one-mistake-twice",
        ),
        pytest.param(
            lambda d: [
                d.graded("halve", "fail", 1, "s2", wrong=("a", "b")),
                d.review("halve"),
                d.graded("halve", "pass", 4),
            ],
            False,
            id="well-the-next-time",
        ),
        pytest.param(lambda d: [d.graded("gone", "fail", 0, wrong=("a", "b"))], False, id="not-in-the-kit"),
    ],
)
def test_what_went_badly(kit: Kit, diary: Any, make: Callable[[Any], list[Event]], expected: bool) -> None:
    """The last time from a blank stub decides."""
    assert bool(bad(kit, make(diary))) is expected


def test_weakest_chapter_first(kit: Kit, diary: Any) -> None:
    """Of the weak chapters the one with the greatest share of bad exercises is first."""
    events = [diary.solution(slug, gave_up=True) for slug in ("halve", "shout", "count")]
    events.append(diary.graded("twice", "pass", 4))
    recalls = read_recalls(events)
    assert [chapter.folder for chapter in weak_chapters(kit, recalls, events)] == ["02_words", "01_numbers"]
    events.append(diary.graded("third", "pass", 4))
    recalls = read_recalls(events)
    assert [chapter.folder for chapter in weak_chapters(kit, recalls, events)] == ["02_words"]
