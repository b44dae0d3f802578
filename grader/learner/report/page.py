"""The page of `kata report`, in words for the learner; all that it is given is escaped."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from math import ceil

from grader.learner.events import MockEnded
from grader.learner.progress import State
from grader.learner.report.calendar import calendar
from grader.learner.report.durations import duration
from grader.learner.report.overview import Overview, Part, parts_of
from grader.model import Verdict
from grader.render.charts import Bar, Mark, Words, bar_chart, step_chart, step_of
from grader.render.page import document, facts, figure, key, share_bar, table, text

_SHOWN = 7  # days of the plan
_MISTAKES, _MORE = 12, 60
_MOCKS = 5
_TICKS = 4
_HOURS = 120  # minutes from which on a chart counts in hours
_ABOUT_TIME = """
<p class="small">Time is what the history knows of: from one event to the next, breaks of more than half an
hour apart. What you do before you grade for the first time in a sitting is not in it.</p>
"""
_ABOUT_MASTERY = """
<p><b>Kept</b> is how much of a chapter you would still solve today, as the schedule of reviews estimates it:
what was solved fades until it is solved again from a blank stub.</p>
"""


def page(one: Overview) -> str:
    """Return the page."""
    sections = (_plan, _progress, _chapters, _reviews, _mistakes, _mocks, _exercises)
    parts = [_head(one), *(section(one) for section in sections)]
    return document("Your progress", "\n".join(filter(None, parts)))


def _head(one: Overview) -> str:
    solved, total = len(one.progress.within(State.SOLVED)), len(one.progress.standings)
    pairs = [("solved", f"{solved} of {total}"), ("days at work", str(len(one.days)))]
    pairs.append(("time", duration(sum(work.minutes for work in one.begun))))
    pairs.append(("due for review", str(sum(due.day <= one.today for due in one.dues))))
    if one.look and one.plan:
        pairs.append(("days to the interview", str((one.plan.interview - one.today).days)))
    left_out = one.progress.history.later + one.progress.history.unreadable
    lines = [f"As of {one.made:%d %B %Y, %H:%M}."]
    if one.progress.history.problem:
        lines.append(one.progress.history.problem.fact)
    if left_out:
        lines.append(f"Lines of the history that could not be understood, and are left out: {left_out}.")
    if not one.days:
        lines.append("Nothing has happened yet: kata next shows what to begin with.")
    return f'<h1>Your progress</h1>\n{facts(pairs)}\n<p class="small">{text(" ".join(lines))}</p>'


def _plan(one: Overview) -> str:
    heading = "<h2>Plan</h2>"
    if one.look is None or one.plan is None:
        words = one.refusal.fact if one.refusal else "There is no plan."
        if one.plan and one.plan.interview <= one.today:
            words = f"The interview was on {_day(one.plan.interview)}."
        return f"{heading}\n<p>{text(words)} Make one: <code>kata plan --interview YYYY-MM-DD</code></p>"
    shares = one.look.shares
    rows = [
        [
            _day(share.day),
            duration(share.minutes),
            _names(share.reviews),
            _names(share.exercises),
        ]
        for share in shares[:_SHOWN]
    ]
    role = f" for {one.plan.role}" if one.plan.role else ""
    hours = f"{one.plan.hours:g} hour{'s' * (one.plan.hours != 1)}"
    about = f"The interview{role} is on {_day(one.plan.interview)}; {hours} a day."
    rest = sum(len(share.exercises) for share in shares[_SHOWN:])
    if rest:
        about += f" New exercises after the days below: {rest}."
    if one.look.left_out:
        about += f" Exercises that do not fit: {len(one.look.left_out)}."
    shown = table("The next days", ["day", "time", "review", "new"], rows, numbers=[1])
    return f"{heading}\n<p>{text(about)}</p>\n{shown}"


def _progress(one: Overview) -> str:
    heading = "<h2>Progress</h2>"
    if not one.days:
        return f"{heading}\n<p>There is nothing to draw yet.</p>"
    first, last = one.days[0].day, max(one.today, one.days[-1].day)
    step = step_of(_midnight(first), _midnight(last), timedelta(days=1))
    parts = parts_of(one.days, last, step)
    bars = [(n / len(parts), (n + 1) / len(parts), part) for n, part in enumerate(parts)]
    every = ceil(len(parts) / _TICKS)
    form = "%d %b" if last - first < timedelta(days=300) else "%b %Y"
    # Below the middle: a label names its bar, and at the left edge would seem to name a moment.
    ticks = [Mark((start + end) / 2, f"{part.start:{form}}") for start, end, part in bars[::every]]
    solved = step_chart(
        [Bar(start, end, part.solved) for start, end, part in bars],
        ticks,
        Words("solved", "Exercises solved", _in_words(parts)),
        "exercises",
    )
    unit, length = _unit(parts)
    time = f"{unit.capitalize()} {_each(step)}"
    hours = bar_chart(
        [Bar(start, end, part.fresh / length, part.again / length) for start, end, part in bars],
        ticks,
        Words("hours", time, _in_words(parts)),
        unit,
    )
    kinds = ("on exercises that were new", "on exercises that were solved before, on top of it")
    from_day = "day" if step.days == 1 else "from"
    figures = (
        figure(
            "Exercises solved", solved, [from_day, "solved"], [[_day(p.start), str(p.solved)] for p in parts]
        ),
        figure(
            time,
            hours,
            [from_day, "new", "again"],
            [[_day(p.start), duration(p.fresh), duration(p.again)] for p in parts],
        ),
    )
    return f'{heading}\n<div class="pair">{"".join(figures)}</div>\n{key(*kinds)}\n{_ABOUT_TIME}'


def _unit(parts: Sequence[Part]) -> tuple[str, int]:
    """Return in what to count, with its minutes; the axis has whole numbers, and needs some of them."""
    return ("hours", 60) if max(part.fresh + part.again for part in parts) >= _HOURS else ("minutes", 1)


def _in_words(parts: Sequence[Part]) -> str:
    time = duration(sum(part.fresh + part.again for part in parts))
    return f"Solved from {_day(parts[0].start)} on: {parts[-1].solved}, in {time}."


def _each(step: timedelta) -> str:
    return {1: "a day", 7: "a week"}.get(step.days, f"in {step.days} days")


def _chapters(one: Overview) -> str:
    rows = [
        [
            text(chapter.title),
            f"{chapter.solved} of {chapter.exercises}{share_bar(chapter.solved / chapter.exercises)}",
            f"{100 * chapter.kept / chapter.exercises:.0f} %{share_bar(chapter.kept / chapter.exercises)}",
        ]
        for chapter in one.chapters
        if chapter.exercises
    ]
    shown = table("Chapters", ["chapter", "solved", "kept"], rows, numbers=[1, 2], long=True)
    return f"<h2>Mastery by chapter</h2>\n{_ABOUT_MASTERY}\n{shown}"


def _reviews(one: Overview) -> str:
    heading = "<h2>What comes back when</h2>"
    if not one.dues:
        return f"{heading}\n<p>Nothing yet: what you solve comes back for review.</p>"
    return f"{heading}\n{calendar(one.dues, one.today, one.plan.interview if one.plan else None)}"


def _mistakes(one: Overview) -> str:
    heading = "<h2>Mistakes</h2>"
    if not one.mistakes:
        return f"{heading}\n<p>None of your answers was recognised as a known mistake.</p>"
    rows = [
        [
            text(made.words),
            f"<code>{text(made.exercise)}</code>",
            str(made.answers),
            _day(made.last),
            "yes" if made.mended else "not yet",
        ]
        for made in one.mistakes
    ]
    head = ["mistake", "exercise", "answers", "last", "passed since"]
    about = "<p>What your answers were recognised as: what is not mended first, then what was made most.</p>"
    shown = [heading, about, table("Known mistakes", head, rows[:_MISTAKES], numbers=[2, 3], long=True)]
    if rest := rows[_MISTAKES:]:
        more = table("More mistakes", head, rest[:_MORE], numbers=[2, 3], long=True)
        name = f"{len(rest)} more" + (f", of which {_MORE} are here" if len(rest) > _MORE else "")
        shown.append(f"<details><summary>{name}</summary>\n{more}\n</details>")
    return "\n".join(shown)


def _mocks(one: Overview) -> str:
    shown = [_mock(mock) for mock in one.mocks[:_MOCKS]]
    return "\n".join(["<h2>Mock interviews</h2>", *shown]) if shown else ""


def _mock(mock: MockEnded) -> str:
    what = ", ".join(filter(None, [mock.level, mock.role]))
    about = f"{duration(mock.spent)} of {mock.minutes} minutes{f', {what}' if what else ''}."
    if mock.said is not None:
        about += f" Follow-up questions: {mock.said} of {2 * mock.questions} points, by your own score."
    elif mock.questions:
        about += f" Follow-up questions that wait for your score: {mock.questions}."
    rows = [
        [
            f"<code>{text(result.exercise)}</code>",
            text(result.verdict) + (", late" if result.late else ""),
            f"{result.passed} of {result.checks}",
            duration(result.minutes),
            str(result.answers),
        ]
        for result in mock.results
    ]
    passed = sum(result.verdict == Verdict.PASS and not result.late for result in mock.results)
    title = f"Interview {mock.number}, {_day(mock.at.date())}: {passed} of {len(mock.results)} solved"
    head = ["exercise", "verdict", "checks", "time", "answers"]
    shown = table(f"Interview {mock.number}", head, rows, numbers=range(2, 5))
    return f"<h3>{text(title)}</h3>\n<p>{text(about)}</p>\n{shown}"


def _exercises(one: Overview) -> str:
    heading = "<h2>Time and attempts</h2>"
    if not one.begun:
        return f"{heading}\n<p>Nothing has been graded yet.</p>"
    rows = [
        [
            f"<code>{text(work.exercise.slug)}</code>",
            text(work.standing.words()),
            str(work.effort.answers),
            str(work.effort.hints),
            duration(work.minutes),
            f"{work.exercise.minutes} min",
            str(work.times),
            _day(work.standing.last.date()) if work.standing.last else "",
        ]
        for work in one.begun
    ]
    head = ["exercise", "state", "answers", "hints", "time", "meant to take", "times done", "last"]
    return f"{heading}\n{_ABOUT_TIME}\n{table('Exercises that you began', head, rows, numbers=range(2, 8))}"


def _names(slugs: Sequence[str]) -> str:
    return ", ".join(f"<code>{text(slug)}</code>" for slug in slugs) or '<span class="small">none</span>'


def _day(day: date) -> str:
    return f"{day.day} {day:%b %Y}"


def _midnight(day: date) -> datetime:
    return datetime(day.year, day.month, day.day)
