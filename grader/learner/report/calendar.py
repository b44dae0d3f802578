"""The calendar of reviews, as a table of weeks and a table of days."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from grader.learner.reviewing import Due
from grader.render.page import table, text

_WEEKS = 6
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def calendar(dues: Sequence[Due], today: date, interview: date | None) -> str:
    """Return what comes back in the next weeks; what is overdue is due today."""
    by_day: dict[date, list[str]] = {}
    for due in dues:
        by_day.setdefault(max(due.day, today), []).append(due.exercise)
    monday = today - timedelta(days=today.weekday())
    days = [monday + timedelta(days=n) for n in range(7 * _WEEKS)]
    weeks = [
        [f"{days[n].day} {days[n]:%b}", *(_cell(day, by_day, today, interview) for day in days[n : n + 7])]
        for n in range(0, len(days), 7)
    ]
    shown = table("Exercises that come back, by day", ["week of", *_DAYS], weeks, numbers=())
    coming = {day: names for day, names in sorted(by_day.items()) if day <= days[-1]}
    rows = [[f"{day:%a} {day.day} {day:%b}", _names(names)] for day, names in coming.items()]
    later = len(dues) - sum(map(len, coming.values()))
    parts = [shown]
    if later:
        parts.append(f"<p>After these weeks: {later}.</p>")
    if rows:
        names = table("Which come back on which day", ["day", "exercises"], rows, numbers=())
        parts.append(f"<details><summary>Which they are</summary>\n{names}\n</details>")
    return "\n".join(parts)


def _cell(day: date, by_day: dict[date, list[str]], today: date, interview: date | None) -> str:
    if day == interview:
        return "<b>inter&shy;view</b>"
    count = len(by_day.get(day, ()))
    shown = f"<b>{count}</b>" if count else ""
    return f'{shown}<br><span class="small">today</span>' if day == today else shown


def _names(slugs: Sequence[str]) -> str:
    return ", ".join(f"<code>{text(slug)}</code>" for slug in slugs)
