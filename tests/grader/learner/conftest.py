"""A workspace with a small kit, and events to put into its history."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from grader.catalog import Kit
from grader.learner.events import (
    Event,
    Graded,
    HintShown,
    MockEnded,
    MockResult,
    Planned,
    ReviewBegun,
    SolutionShown,
    StubReset,
)
from grader.model import Check, Report, Verdict

START = datetime(2026, 3, 1, 9, 30, tzinfo=UTC)
SUITE = '"""Hidden suite."""\n'
SOLUTION = '"""Task."""\n\n\ndef {slug}(x: float) -> float:\n    """Return a number."""\n    return x / 2\n'


@pytest.fixture
def kit(tmp_path: Path) -> Kit:
    """Write a kit of two chapters with five exercises, its stubs untouched."""
    root = tmp_path / "kit"
    write_kit(root, {"01_numbers": ["halve", "twice", "third"], "02_words": ["shout", "count"]})
    return Kit(root)


def write_kit(root: Path, chapters: dict[str, list[str]]) -> None:
    """Write a kit with these exercises."""
    for folder, slugs in chapters.items():
        head = f'format = 1\ntitle = "{folder[3:].title()}"\nabout = "Some."\n'
        put(root / "exercises" / folder / "chapter.toml", head + "".join(map(_table, slugs)))
        for slug in slugs:
            text = SOLUTION.format(slug=slug)
            put(root / "solutions" / folder / f"{slug}.py", text)
            put(
                root / "exercises" / folder / f"{slug}.py",
                text.replace("return x / 2", "raise NotImplementedError"),
            )
            put(root / "tests" / "exercises" / folder / f"test_{slug}.py", SUITE)


def _table(slug: str) -> str:
    return f"""
[[exercise]]
slug = "{slug}"
title = "{slug.title()} a number"
kind = "code"
difficulty = 1
minutes = 5
points = 10
asked = "often"
roles = ["mle"]
hints = ["A question about {slug}?", "A concept.", "An outline."]
"""


def put(path: Path, text: str) -> None:
    """Write a file, and the folders above it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


@pytest.fixture
def make_report() -> Callable[..., Report]:
    """Make a report from the verdicts of its checks."""

    def make(*verdicts: str, exercise: str = "halve", wrong: str | None = None) -> Report:
        checks = tuple(
            Check(
                name=f"test_{number}",
                property="A property.",
                public=False,
                verdict=Verdict(verdict),
                points=2.0,
                score=2.0 if verdict == "pass" else 0.0,
                wrong=wrong if verdict == "fail" else None,
            )
            for number, verdict in enumerate(verdicts)
        )
        order = list(Verdict)
        return Report(
            exercise=exercise,
            suite="5" * 64,
            verdict=max((check.verdict for check in checks), key=order.index),
            score=sum(check.score for check in checks),
            points=2.0 * len(checks),
            seed=7,
            confinement="full",
            official=False,
            seconds=0.25,
            versions={},
            checks=checks,
        )

    return make


class Diary:
    """Makes events, each a minute after the one before."""

    def __init__(self) -> None:
        self._at = START

    def _now(self) -> datetime:
        self._at += timedelta(minutes=1)
        return self._at

    def wait(self, **time: float) -> None:
        """Let time pass, as `datetime.timedelta` counts it."""
        self._at += timedelta(**time)

    def graded(
        self,
        slug: str,
        verdict: str,
        passed: int = 0,
        stub: str = "s1",
        checks: int = 4,
        *,
        wrong: tuple[str, ...] = (),
        suite: str = hashlib.sha256(SUITE.encode()).hexdigest()[:12],
    ) -> Event:
        """Return the event of a grading."""
        return Graded(
            at=self._now(),
            exercise=slug,
            verdict=verdict,
            score=float(passed),
            points=10.0,
            passed=passed,
            checks=checks,
            seed=1,
            suite=suite,
            stub=stub,
            seconds=0.1,
            wrong=wrong,
        )

    def hint(self, slug: str, number: int) -> Event:
        """Return the event of a hint."""
        return HintShown(at=self._now(), exercise=slug, number=number)

    def solution(self, slug: str, *, gave_up: bool) -> Event:
        """Return the event of a look at the solution."""
        return SolutionShown(at=self._now(), exercise=slug, gave_up=gave_up)

    def reset(self, slug: str) -> Event:
        """Return the event of a reset."""
        return StubReset(at=self._now(), exercise=slug, kept="x.py")

    def review(self, slug: str) -> Event:
        """Return the event of a review that begins."""
        return ReviewBegun(at=self._now(), exercise=slug, kept="x.py")

    def plan(self, interview: date, hours: float = 1.0, role: str = "") -> Planned:
        """Return the event of a plan."""
        return Planned(at=self._now(), interview=interview, hours=hours, role=role)

    def mock(self, number: int, minutes: float = 9.0, **verdicts: str) -> MockEnded:
        """Return the event of a mock interview with these verdicts, by exercise."""
        began, at = self._at, self._now()
        results = tuple(
            MockResult(exercise=slug, verdict=verdict, passed=1, checks=4, minutes=minutes, answers=1)
            for slug, verdict in verdicts.items()
        )
        return MockEnded(
            at=at, number=number, began=began, minutes=30, spent=1.0, seed=7, results=results, questions=2
        )


@pytest.fixture
def diary() -> Diary:
    """Make events in order."""
    return Diary()
