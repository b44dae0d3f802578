"""Interviews in the kit of the learner's tests, with a clock of their own."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from grader.catalog import Kit
from grader.learner.mock import course
from grader.learner.mock.records import Answer, Interview, Terms
from grader.model import Report

START = datetime(2026, 3, 1, 9, 30, tzinfo=UTC)


@pytest.fixture
def questions(kit: Kit) -> Kit:
    """Give each exercise of the kit two follow-up questions."""
    for path in kit.root.glob("exercises/*/chapter.toml"):
        parts = path.read_text("utf-8").split("[[exercise]]")
        table = '[[exercise.followups]]\nquestion = "Why {0}?"\nanswer = "Because {0}."\n'
        asked = table.format("now") + table.format("not")
        path.write_text("[[exercise]]".join([parts[0], *(part + asked for part in parts[1:])]), "utf-8")
    return Kit(kit.root)


@pytest.fixture
def begin(questions: Kit) -> Callable[..., Interview]:
    """Begin an interview of 20 minutes at START: two or three exercises, and questions."""

    def begun(**terms: object) -> Interview:
        asked = Terms(**{"minutes": 20, "seed": 1, **terms})  # type: ignore[arg-type]
        return course.begin(questions, questions.root, asked, START)

    return begun


@pytest.fixture
def answer(make_report: Callable[..., Report]) -> Callable[..., Answer]:
    """Make an answer, submitted some minutes after START, with the verdicts of its checks."""

    def made(
        slug: str, *verdicts: str, minute: float = 1.0, late: bool = False, source: str = "x = 1\n"
    ) -> Answer:
        report = make_report(*verdicts, exercise=slug, wrong="wrong_third")
        return Answer(at=START + timedelta(minutes=minute), source=source, report=report, late=late)

    return made
