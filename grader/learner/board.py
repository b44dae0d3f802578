"""The board: where a learner stands, on less than half a screen."""

from __future__ import annotations

import os
from collections.abc import Sequence

import grader
from grader.catalog import Kit
from grader.catalog.marker import read_marker
from grader.learner.choosing import next_exercise
from grader.learner.plurals import counted
from grader.learner.progress import Progress, State, solved_by_an_earlier_suite
from grader.learner.today import Today

WIDTH = 80
_ORDER = (State.SOLVED, State.IN_PROGRESS, State.FAILING, State.NOT_STARTED)
_COUNTED = (State.IN_PROGRESS, State.FAILING)
_REMARKS = 3


def board_lines(progress: Progress, kit: Kit, today: Today | None = None) -> list[str]:
    """Return the board as at most twelve lines of plain text, 80 columns wide.

    Parameters
    ----------
    progress
        From `read_progress` for this kit.
    kit
        Whose exercises they are.
    today
        What today brings, where that was read already.
    """
    solved, total = len(progress.within(State.SOLVED)), len(progress.standings)
    lines = [f"{solved} of {total} exercises solved", ""]
    lines += [_row(progress, state) for state in _ORDER if progress.within(state)]
    return [*lines, "", *_next(progress, kit, today), *_remarks(progress, kit)]


def _row(progress: Progress, state: State) -> str:
    slugs = progress.within(state)
    label = f"  {state.value:<11}  {len(slugs):>4}"
    if state is State.NOT_STARTED:
        return label
    return f"{label}  {_names([_name(progress, slug) for slug in slugs], WIDTH - len(label) - 2)}"


def _name(progress: Progress, slug: str) -> str:
    standing = progress.of(slug)
    return f"{slug} ({standing.passed} of {standing.checks})" if standing.state in _COUNTED else slug


def _names(names: Sequence[str], room: int) -> str:
    """Return as many names as there is room for; their number, where there is none for the first of them."""
    for count in range(len(names), 0, -1):
        more = f", and {len(names) - count} more" if count < len(names) else ""
        text = ", ".join(names[:count]) + more
        if len(text) <= room:
            return text
    return names[0] if len(names) == 1 else f"{len(names)} exercises"


def _next(progress: Progress, kit: Kit, today: Today | None) -> list[str]:
    exercise = next_exercise(progress, kit, today)
    if exercise is None:
        return ["  Everything is solved."] if progress.standings else ["  The kit holds no exercise."]
    path = kit.stub_path(exercise).relative_to(kit.stubs).as_posix()
    return [f"  next: {exercise.title} ({exercise.minutes} minutes)", f"        {path}"]


def _remarks(progress: Progress, kit: Kit) -> list[str]:
    lines = []
    if gone := [e.slug for e in kit.exercises if not os.path.lexists(kit.stub_path(e))]:
        name = gone[0] if len(gone) == 1 else "NAME"
        lines.append(_named("Stub not there", gone, f"kata reset {name} lays it out again."))
    if changed := solved_by_an_earlier_suite(progress, kit):
        lines.append(_named("Solved by an earlier suite", changed, "kata check grades it again."))
    if kit.stubs != kit.root and read_marker(kit.stubs).laid_by != grader.__version__:
        lines.append("  The stubs are those of another version of mlkata: kata update brings its own.")
    if progress.standings and not kit.has_suites:
        lines.append("  The hidden suites are not here: solved means that the public checks pass.")
    if later := progress.history.later:
        events = counted(later, "event")
        lines.append(f"  Left out: {events} that a later version of mlkata recorded.")
    if progress.history.unreadable:
        count = counted(progress.history.unreadable, "line")
        lines.append(f"  Left out: {count} of the history, unreadable: see kata doctor.")
    return lines[:_REMARKS]


def _named(label: str, slugs: Sequence[str], fix: str) -> str:
    return f"  {label}: {_names(slugs, WIDTH - len(label) - len(fix) - 6)}; {fix}"
