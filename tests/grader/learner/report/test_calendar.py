"""The calendar shows each day of six weeks, and names what comes back."""

from __future__ import annotations

import re
from datetime import date, timedelta

from grader.learner.report.calendar import calendar
from grader.learner.reviewing import Due

from ..conftest import START

TODAY = date(2026, 3, 4)  # a Wednesday


def shown(*days: int, interview: date | None = None) -> str:
    """Return the calendar of exercises that come back after so many days."""
    dues = [Due(f"e{n}", TODAY + timedelta(days=day), START, 1) for n, day in enumerate(days)]
    return calendar(dues, TODAY, interview)


def rows(markup: str) -> list[list[str]]:
    """Return the words of the cells of the first table."""
    first, _, _ = markup.partition("</table>")
    cells = [re.findall(r"<t[hd][^>]*>(.*?)</t[hd]>", row) for row in re.findall("<tr>.*?</tr>", first)]
    return [[" ".join(re.sub("<[^>]*>", " ", cell).split()) for cell in row] for row in cells]


def test_weeks() -> None:
    """Weeks begin on Monday; what is overdue is due today."""
    head, first, *rest = rows(shown(-5, 0, 1, 7))
    assert head == ["week of", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    assert first == ["2 Mar", "", "", "2 today", "1", "", "", ""]
    assert rest[0] == ["9 Mar", "", "", "1", "", "", "", ""]
    assert len(rest) == 5


def test_names_and_what_is_later() -> None:
    """Each day names its exercises; what comes after the six weeks is counted."""
    text = shown(1, 1, 100)
    assert "Thu 5 Mar" in text and "<code>e0</code>, <code>e1</code>" in text
    assert "After these weeks: 1." in text and "e2" not in text


def test_interview() -> None:
    """The day of the interview is marked."""
    assert rows(shown(1, interview=TODAY + timedelta(days=2)))[1][5] == "inter&shy;view"


def test_nothing_soon() -> None:
    """Where all comes back later there is nothing to unfold."""
    assert "<details>" not in shown(100)
