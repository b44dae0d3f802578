"""The page of `kata course insight`, in words for whoever teaches; all that it is given is escaped."""

from __future__ import annotations

from datetime import datetime
from statistics import fmean, quantiles

from grader.classroom.charts import binned, histogram, time_course
from grader.classroom.insight import HELP_BELOW, Insight
from grader.classroom.items import LEAST, Correlation, Item
from grader.render.charts import Words
from grader.render.page import document, facts, figure, key, share_bar, table, text

_EASY, _HARD, _FLAT = 0.95, 0.3, 0.15
_DASH = '<span class="small">none</span>'
_HOW = f"""
<p><b>Facility</b> is the mean share of the points that those who handed in have: 100 % is an exercise
that everybody solves. <b>Discrimination</b> is the corrected item-total correlation: how the share of an
exercise goes with the share of all <em>other</em> points of the assignment, so that no exercise is
compared with itself; in brackets the interval of 95 %. Near 0, an exercise does not tell who does well
from who does not; below 0 it tells them the wrong way round, and its suite or its words deserve a look.
With fewer than {LEAST} students, or where all have the same, there is none. What a person has yet to look
at is left out of both.</p>
"""
_OF_CHECKS = """
<p>Facility is the share of those who handed in who pass the check; its discrimination is that of passing it
with the share of all other points. <b>Stopped</b> are those whose code raised, ran out of time or memory, or
tried what is not allowed.</p>
"""
_KEY = key("a student's first submission", "a later one, on top of it")


def page(insight: Insight, made: datetime) -> str:
    """Return the page, as of the time when it was made."""
    sections = (_scores, _help, _exercises, _mistakes, _course, _checks)
    parts = [_head(insight, made), *(section(insight) for section in sections)]
    return document(f"{insight.title}: insight", "\n".join(parts))


def _head(one: Insight, made: datetime) -> str:
    due = "no date" if one.due is None else f"due {one.due:%d %B %Y, %H:%M %Z}"
    pairs = [("handed in", f"{one.handed_in} of {one.students}"), ("late", f"{one.late}")]
    if one.shares:
        pairs += [("mean", _percent(fmean(one.shares))), ("median", _percent(_quarters(one.shares)[1]))]
    pairs.append(("wait for a person", f"{one.waiting}"))
    who = "Students have numbers, drawn anew for each page; <code>--names</code> shows who they are."
    if one.named:
        who = "Students appear by name: keep this page as you keep their grades."
    return (
        f"<h1>{text(one.title)}</h1>\n<p>{text(one.course)}, {text(due)}.</p>\n{facts(pairs)}\n"
        f'<p class="small">As of {made:%d %B %Y, %H:%M %Z}. Shares are before what lateness costs. {who}</p>'
    )


def _scores(one: Insight) -> str:
    if not one.shares:
        return "<h2>Scores</h2>\n<p>Nothing that was handed in has a score yet.</p>"
    low, middle, high = map(_percent, _quarters(one.shares))
    words = f"Half of the students have between {low} and {high} of the points; the median is {middle}."
    caption = "Students by their share of the points"
    rows = [[f"{10 * n} to {10 * (n + 1)} %", str(count)] for n, count in enumerate(binned(one.shares))]
    chart = histogram(one.shares, Words("scores", caption, words))
    return f"<h2>Scores</h2>\n<p>{words}</p>\n{figure(caption, chart, ['share', 'students'], rows)}"


def _exercises(one: Insight) -> str:
    if not one.items:
        return "<h2>Exercises</h2>\n<p>Nothing was handed in.</p>"
    head = ["exercise", "points", "students", "facility", "all points", "discrimination", "note"]
    rows = [
        [
            f"<code>{text(item.name)}</code>",
            f"{item.points:g}",
            str(item.students),
            _share(item.facility),
            str(item.full),
            _correlation(item.discrimination),
            text(_note(item)),
        ]
        for item in one.items
    ]
    return f"<h2>Exercises</h2>\n{_HOW}\n{table('Each exercise', head, rows, numbers=range(1, 6))}"


def _note(item: Item) -> str:
    notes = [f"{item.waiting} wait for a person"] if item.waiting else []
    if item.facility is not None and item.facility >= _EASY:
        notes.append("nearly everybody solves it")
    if item.facility is not None and item.facility <= _HARD:
        notes.append("hard")
    if item.discrimination is not None and item.discrimination.high < 0:
        notes.append("who does well elsewhere does worse here: look at it")
    elif item.discrimination is not None and item.discrimination.r < _FLAT:
        notes.append("tells little")
    return "; ".join(notes)


def _checks(one: Insight) -> str:
    tables = [
        f"<h3><code>{text(item.name)}</code></h3>\n{_check_table(item)}" for item in one.items if item.checks
    ]
    inner = [_OF_CHECKS, *tables] if tables else ["<p>No graded notebook tells of checks.</p>"]
    return "\n".join(["<h2>Checks</h2>", *inner])


def _check_table(item: Item) -> str:
    head = ["check", "facility", "discrimination", "passed", "wrong", "stopped", "not started"]
    rows = [
        [
            text(check.property or check.name)
            + (' <span class="small">(public)</span>' if check.public else ""),
            _share(check.facility),
            _correlation(check.discrimination),
            *map(str, (check.passed, check.wrong, check.stopped, check.untouched)),
        ]
        for check in sorted(item.checks, key=lambda check: check.facility)
    ]
    caption = f"Checks of {item.name}, the hardest first"
    return table(caption, head, rows, numbers=range(1, 7), long=True)


def _mistakes(one: Insight) -> str:
    if not one.mistakes:
        return "<h2>Mistakes</h2>\n<p>No answer was wrong, or no graded notebook tells of it.</p>"
    about = (
        "What wrong answers were recognised as. An answer may show several mistakes. Where many show none "
        "that is known, the exercise's list lacks one."
    )
    rows = [
        [
            text(made.diagnosis) if made.diagnosis else "<em>None that is known.</em>",
            f"<code>{text(made.exercise)}</code>",
            str(made.students),
            _share(made.students / made.wrong),
        ]
        for made in one.mistakes
    ]
    head = ["mistake", "exercise", "students", "of those who were wrong"]
    shown = table("Mistakes, those of most students first", head, rows, numbers=[2, 3], long=True)
    return f"<h2>Mistakes</h2>\n<p>{about}</p>\n{shown}"


def _course(one: Insight) -> str:
    heading = "<h2>When work was handed in</h2>"
    times = [(made.time, made.first) for made in one.submissions]
    if not times:
        return f"{heading}\n<p>Nothing says when.</p>"
    first = sum(is_first for _, is_first in times)
    more = len(times) - first
    words = f"There are {len(times)} submissions of {first} students."
    if one.due is not None:
        day = sum(0 <= (one.due - time).total_seconds() < 86400 for time, _ in times)
        after = sum(time > one.due for time, _ in times)
        words += f" {day} came in the last day before the date, {after} after it."
    chart = time_course(times, one.due, Words("course", "Submissions over time", words))
    return f"{heading}\n<p>{words}</p>\n<figure>{chart}</figure>\n{_KEY if more else ''}"


def _help(one: Insight) -> str:
    heading = "<h2>Who may need help</h2>"
    about = (
        f"Who handed in nothing, is in the lowest quarter with less than {_percent(HELP_BELOW)} of the "
        "points, or left a third of the exercises untouched. It is where to begin a talk, not a judgement."
    )
    if not one.help:
        return f"{heading}\n<p>{about}</p>\n<p>Nobody at present.</p>"
    rows = [[text(who.student), _share(who.share), text("; ".join(who.reasons))] for who in one.help]
    head = ["student", "share", "what is seen"]
    return f"{heading}\n<p>{about}</p>\n{table('Students, the lowest shares first', head, rows, numbers=[1])}"


def _share(share: float | None) -> str:
    return _DASH if share is None else f"{_percent(share)}{share_bar(share)}"


def _correlation(found: Correlation | None) -> str:
    if found is None:
        return _DASH
    low, high = _signed(found.low), _signed(found.high)
    return f'{_signed(found.r)} <span class="small">({low} to {high})</span>'


def _signed(number: float) -> str:
    return f"{number:.2f}".replace("-", "\N{MINUS SIGN}") if round(number, 2) else "0.00"


def _percent(share: float) -> str:
    return f"{100 * share:.0f} %"


def _quarters(shares: tuple[float, ...]) -> tuple[float, float, float]:
    if len(shares) == 1:
        return shares[0], shares[0], shares[0]
    low, middle, high = quantiles(shares, n=4, method="inclusive")
    return low, middle, high
