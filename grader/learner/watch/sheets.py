"""What the screen says: texts without colour, which a pilot's test can read as well as a person."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from datetime import datetime

from grader import render
from grader.catalog import Exercise
from grader.errors import KataError
from grader.learner.plurals import counted
from grader.learner.progress import Progress, Standing, State
from grader.learner.watch.gradings import Outcome
from grader.model import Report, Verdict
from grader.render import clean
from grader.render.code import broken

MARKS = {State.SOLVED: "✓", State.FAILING: "✗", State.IN_PROGRESS: "…", State.NOT_STARTED: " "}
_BAR = 24
_NARROWEST = 24  # columns that prose is wrapped to; a screen may have fewer
_LINES = 500  # of a report: more is nobody's reading, and a screen draws it again and again
_LONGEST = 400  # characters of a line


def progress_line(progress: Progress, width: int) -> str:
    """Return how much of the kit is solved, as a bar and as numbers."""
    total = len(progress.standings)
    solved = len(progress.within(State.SOLVED))
    words = f"{solved} of {total} solved"
    room = min(_BAR, width - len(words) - 4)
    if room < 4 or not total:
        return words
    full = round(room * solved / total)
    full = min(max(full, solved > 0), room - (solved < total))  # neither end before it is true
    return f"[{'█' * full}{'░' * (room - full)}] {words}"


def title_lines(exercise: Exercise, standing: Standing) -> str:
    """Return which exercise this is, where its file is, and where the learner stands with it."""
    about = f"{exercise.minutes} min, difficulty {exercise.difficulty} of 5, {exercise.asked} asked"
    state = f"{MARKS[standing.state].strip()} {standing.words()}".strip()
    file = f"exercises/{exercise.chapter}/{exercise.slug}.py"
    return clean(f"{exercise.title}\n{file}\n{state}; {about}")


def count(report: Report | None) -> str:
    """Return how many checks pass."""
    return f"{report.passed}/{len(report.checks)}" if report else ""


def outcome_line(outcome: Outcome, at: datetime, *, by_events: bool) -> str:
    """Return when and how a grading ended."""
    how = "" if by_events else " (No events come from this file system: files are looked at instead.)"
    report = outcome.report
    if report is None:
        return f"{at:%H:%M:%S} not checked: {outcome.problem}{how}"
    words = render.summary(report).partition(": ")[2]
    more = " n goes on." if report.verdict is Verdict.PASS else ""
    return f"{at:%H:%M:%S} {words}, in {report.seconds:.2f} s.{more}{how}"


def report_text(report: Report, width: int, earlier: str = "") -> str:
    """Return a report in full, with ANSI colours that repeat its words, and what passes by name.

    After a review `earlier` names the file with the answer of before.
    """
    width = max(width, _NARROWEST)
    text = render.report(report, colour=True, width=width)
    started = any(check.verdict is not Verdict.TODO for check in report.checks)
    named = [check for check in report.checks if check.verdict is Verdict.PASS or not started]
    listed = "\n".join(render.check(check, colour=True, width=width) for check in named)
    text += f"\n\n{earlier_words(earlier)}" if earlier else ""
    lines = f"{text}\n\n{listed}".rstrip().split("\n")
    if len(lines) > _LINES:
        lines = [*lines[:_LINES], f"... {counted(len(lines) - _LINES, 'more line')}"]
    return "\n".join(line if len(line) <= _LONGEST else line[:_LONGEST] + "..." for line in lines)


def earlier_words(place: str) -> str:
    """Return where to find the answer that a review put out of sight."""
    return f"Your earlier answer, to compare:\n  {clean(place)}"


def problem_text(problem: KataError, width: int) -> str:
    """Return why there is no report."""
    return "\n\n".join(_filled(part, width) for part in (problem.fact, problem.fix) if part)


def hints_text(hints: Sequence[str], seen: int, width: int) -> str:
    """Return the hints seen so far, and how to see one more."""
    blocks = [
        f"Hint {number} of {len(hints)}\n\n{_filled(hint, width, '  ')}"
        for number, hint in enumerate(hints[:seen], 1)
    ]
    left = len(hints) - seen
    if not hints:
        return "This exercise has no hints."
    if left:
        none = f"{counted(left, 'hint')}, none used: press h for the first."
        more = f"{left} more: press h for one." if seen else none
        return "\n\n".join([*blocks, more])
    return "\n\n".join([*blocks, "That was the last one. Still stuck? Press s for the solution."])


def solution_text(exercise: Exercise, source: str, width: int) -> str:
    """Return the solution, and what an interviewer asks next."""
    lines = clean(source.rstrip()).split("\n")
    blocks = ["\n".join(broken(lines, max(width, _NARROWEST)))]
    if exercise.followups:
        blocks.append("An interviewer may ask next:")
    for number, followup in enumerate(exercise.followups, 1):
        blocks.append(_filled(followup.question, width, "   ", f"{number}. "))
        blocks.append(_filled(followup.answer, width, "   "))
    return "\n\n".join(blocks)


def _filled(text: str, width: int, margin: str = "", lead: str = "") -> str:
    paragraphs = [" ".join(part.split()) for part in clean(text).split("\n\n")]
    return "\n\n".join(
        textwrap.fill(
            part,
            max(width, _NARROWEST),
            initial_indent=margin if number else lead or margin,
            subsequent_indent=margin,
            break_on_hyphens=False,
        )
        for number, part in enumerate(paragraphs)
    )
