"""The page of `kata report` in a real browser: for nobody, for a year of work, and for hostile text."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from grader.catalog import Kit
from grader.learner import read_history
from grader.learner.events import Graded, MockEnded, MockResult, Planned
from grader.learner.history import append
from grader.learner.report.overview import overview_of
from grader.learner.report.page import page

from ..learner.conftest import put, write_kit
from ..learner.year import Learner
from .conftest import Look, Seen

ROOT = Path(__file__).parents[3]
START = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)
EVIL = "</td><script>alert(1)</script><img src=//evil.example/x onerror=alert(1)>\u202e\x1b[31m\"'&"
WINDOWS = [("light", 1100), ("dark", 320)]


def assert_sound(seen: Seen) -> None:
    """Hold that a page is quiet, fits its window, and can be used by everybody."""
    assert seen.troubles == []
    assert seen.violations == ""
    assert seen.overflow <= 0
    assert seen.unreachable == []


@pytest.fixture(scope="module")
def year(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Return the page of a learner who worked for a year."""
    workspace, kit = tmp_path_factory.mktemp("year"), Kit(ROOT)
    mistakes = {e.slug: [p.stem for p in kit.zoo_path(e).glob("wrong_*.py")][:1] for e in kit.exercises}
    end = START + timedelta(days=365)
    learner = Learner(workspace, kit, START, (end + timedelta(days=20)).date(), mistakes)
    learner.live(365)
    assert len(read_history(workspace).events) >= 10_000
    return page(overview_of(workspace, kit, end))


@pytest.mark.parametrize(("scheme", "width"), WINDOWS)
def test_a_year(year: str, look: Look, scheme: str, width: int) -> None:
    """Ten thousand events make a page that everybody can read, in every window."""
    seen = look(year, scheme, width)
    assert_sound(seen)
    assert "Hours in 28 days" in seen.text and "Known mistakes" in seen.text


@pytest.mark.parametrize(("scheme", "width"), WINDOWS)
def test_nothing_yet(tmp_path: Path, look: Look, scheme: str, width: int) -> None:
    """Whoever has done nothing yet reads what to begin with."""
    seen = look(page(overview_of(tmp_path, Kit(ROOT), START)), scheme, width)
    assert_sound(seen)
    assert "kata next shows what to begin with" in seen.text


def test_hostile_text(tmp_path: Path, look: Look) -> None:
    """Titles, diagnoses, names of mistakes, verdicts and levels are text, whatever they hold."""
    write_kit(tmp_path, {"01_numbers": ["halve", "twice"]})
    chapter = tmp_path / "exercises" / "01_numbers" / "chapter.toml"
    quoted = EVIL.replace('"', "'").replace("\x1b", "").replace("\u202e", "\\u202e")
    chapter.write_text(chapter.read_text("utf-8").replace('"Numbers"', f'"{quoted}"'), encoding="utf-8")
    put(tmp_path / "tests/attempts/01_numbers/halve/wrong_one.py", f"'''{quoted}'''\n")
    wrong, at = ("wrong_one", f"wrong_{EVIL}"), START
    graded = Graded(at=at, exercise="halve", verdict=EVIL, score=0.0, points=1.0, passed=0, checks=4, seed=1,
                    suite=EVIL, stub=EVIL, seconds=0.1, wrong=wrong)  # fmt: skip
    result = MockResult(
        exercise=EVIL, verdict=EVIL, passed=1, checks=4, minutes=9.0, answers=1, wrong=(EVIL,)
    )
    mock = MockEnded(at=at, number=1, began=at, minutes=30, spent=1.0, seed=7, results=(result,), level=EVIL)
    plan = Planned(at=at, interview=(at + timedelta(days=9)).date(), hours=1.0, role=EVIL)
    for event in (graded, mock, plan):
        append(tmp_path, event)
    seen = look(page(overview_of(tmp_path, Kit(tmp_path), START)))
    assert_sound(seen)
    assert seen.text.count("<script>alert(1)</script>") >= 6
