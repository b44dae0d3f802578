"""The end of a session of `pytest exercises/`: what this run came to, and the learner's board."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import msgspec

from grader import render
from grader.catalog import Kit, find_kit
from grader.errors import SourceError
from grader.judge.direct import NOTICE
from grader.learner import (
    HistoryError,
    Progress,
    Standing,
    State,
    board_lines,
    is_news,
    read_history,
    record_graded,
    workspace_of,
)
from grader.learner.events import graded
from grader.learner.history import History
from grader.learner.progress import derive_standings, read_standings
from grader.learner.tracking import keep_passes
from grader.model import Verdict
from grader.plugin.whole import Whole

_WIDTH = 80
_SUMMARIES = 12  # exercises that are named one by one
_PRINTS = 3  # exercises whose output is shown
_OUTPUT_LINES = 20


class Board:
    """Collects what came out of each exercise; with xdist the controller's board does, for all workers.

    Parameters
    ----------
    seed, official
        Of this session's gradings.
    """

    def __init__(self, seed: int, official: bool) -> None:
        self._seed = seed
        self._official = official
        self._wholes: dict[tuple[str, str], Whole] = {}
        self._standings: dict[str, dict[str, Standing]] = {}

    def take(self, whole: Whole) -> None:
        """Take in what came out of an exercise."""
        self._wholes[whole.root, whole.exercise] = whole

    @property
    def any_todo(self) -> bool:
        """Whether some exercise is not started or in progress, and nothing worse."""
        return any(whole.verdict is Verdict.TODO for whole in self._wholes.values())

    def record(self, whole: Whole, source: str | SourceError) -> Whole:
        """Keep a report in the learner's history where it is news; official grading keeps nothing."""
        if whole.report is None or self._official:
            return whole
        workspace = workspace_of(find_kit(Path(whole.root)))
        if whole.root not in self._standings:
            self._standings[whole.root] = read_standings(workspace)
        standing = self._standings[whole.root].get(whole.exercise, Standing())
        try:
            if is_news(standing, whole.report, source):
                record_graded(workspace, whole.report, source)
                return msgspec.structs.replace(whole, news=True)
        except HistoryError as error:
            return msgspec.structs.replace(whole, unrecorded=str(error))
        return whole

    def keep_in_git(self) -> list[str]:
        """Commit what passes now, where learners asked for that; return what could not be committed."""
        passes: dict[str, list[str]] = {}
        for whole in self._wholes.values():
            if whole.news and whole.verdict is Verdict.PASS:
                passes.setdefault(whole.root, []).append(whole.exercise)
        found = (keep_passes(Path(root), slugs) for root, slugs in passes.items())
        return [str(problem) for problem in found if problem]

    def reports(self) -> list[str]:
        """Return the reports as JSON, in ASCII alone: no character of an attempt's can act on a terminal."""
        wholes = (whole.report for whole in self._wholes.values() if whole.report is not None)
        return [json.dumps(msgspec.to_builtins(report)) for report in wholes]

    def lines(self) -> list[str]:
        """Return the board as lines of plain text."""
        wholes = [*self._wholes.values()]
        blocks = [
            _summaries(wholes),
            *([f"{whole.exercise} printed:", *_printed(whole)] for whole in _talkative(wholes)),
            self._advice(wholes),
        ]
        roots = [*dict.fromkeys(whole.root for whole in wholes if whole.root)]
        for root in roots:
            kit = find_kit(Path(root))
            lines = board_lines(self._progress(kit, wholes), kit)
            blocks.append([root, *lines] if len(roots) > 1 else lines)
        blocks.append(_notes(whole.unrecorded for whole in wholes))
        return "\n\n".join("\n".join(block) for block in blocks if block).split("\n")

    def _progress(self, kit: Kit, wholes: Iterable[Whole]) -> Progress:
        history = History() if self._official else read_history(workspace_of(kit))
        mine = [whole for whole in wholes if whole.root == str(kit.stubs)]
        unsaved = [
            graded(whole.report, None)
            for whole in mine
            if whole.report is not None and (whole.unrecorded or self._official)
        ]
        known = derive_standings([*history.events, *unsaved])
        standings = {e.slug: known.get(e.slug, Standing()) for e in kit.exercises}
        for whole in mine:
            # Part of the checks, or a fault of the kit, is nothing to record; but it is a start.
            if whole.ran and standings[whole.exercise].state is State.NOT_STARTED:
                standings[whole.exercise] = _started(whole)
        return Progress(standings, history)

    def _advice(self, wholes: Sequence[Whole]) -> list[str]:
        failing = [whole for whole in wholes if _is_failing(whole) and whole.exercise]
        if not failing:
            return []
        name = failing[0].exercise if len(failing) == 1 else "NAME"
        lines = [] if self._official else [f"Stuck? kata hint {name}"]
        return [*lines, f"The same inputs again: pytest --kata-seed {self._seed}"]


def _started(whole: Whole) -> Standing:
    if whole.verdict is Verdict.TODO and not whole.passed:
        return Standing()
    state = State.FAILING if _is_failing(whole) else State.IN_PROGRESS
    return Standing(state=state, passed=whole.passed, checks=whole.expected)


def _is_failing(whole: Whole) -> bool:
    return whole.verdict not in (Verdict.PASS, Verdict.TODO, Verdict.INTERNAL)


def _summaries(wholes: Sequence[Whole]) -> list[str]:
    passing = sum(whole.verdict is Verdict.PASS and whole.report is not None for whole in wholes)
    lines = [f"{passing} {'exercise passes' if passing == 1 else 'exercises pass'}."] if passing else []
    named = [_summary(whole) for whole in wholes if whole.exercise and _is_worth_a_line(whole)]
    lines += named[:_SUMMARIES]
    if len(named) > _SUMMARIES:
        lines.append(f"... and {len(named) - _SUMMARIES} more.")
    return lines


def _is_worth_a_line(whole: Whole) -> bool:
    return (
        whole.passed > 0
        if whole.verdict is Verdict.TODO
        else whole.verdict is not Verdict.PASS or not whole.report
    )


def _summary(whole: Whole) -> str:
    if whole.report is not None:
        return render.summary(whole.report)
    if not whole.expected:
        return f"{whole.exercise}: not judged"
    passes = "passes" if whole.passed == 1 else "pass"
    return (
        f"{whole.exercise}: {whole.ran} of {whole.expected} checks were run, {whole.passed} of them {passes}"
    )


def _talkative(wholes: Sequence[Whole]) -> list[Whole]:
    """Return the exercises whose output is shown."""
    shown = [whole for whole in wholes if whole.output.strip() and (_is_failing(whole) or len(wholes) == 1)]
    return shown[:_PRINTS]


def _printed(whole: Whole) -> list[str]:
    lines = render.clean(whole.output).expandtabs(4).strip("\n").split("\n")
    more = [f"  ... {len(lines) - _OUTPUT_LINES} more lines"] if len(lines) > _OUTPUT_LINES else []
    return [*(f"  {render.cut(line, 2 * _WIDTH)}" for line in lines[:_OUTPUT_LINES]), *more]


def _notes(reasons: Iterable[str]) -> list[str]:
    return [f"Note: {reason}" for reason in dict.fromkeys(reasons) if reason]


def write(terminal: Any, board: Board, *, in_process: bool) -> None:
    """Commit what passes, and print the board; or print that this was no grading."""
    if in_process:
        lines = [f"{render.capitalised(NOTICE)}."]
    else:
        problems = _notes(board.keep_in_git())
        lines = [*board.lines(), *([""] if problems else []), *problems]
    if any(lines):
        terminal.section("ML Kata")
        for line in lines:
            terminal.write_line(line)
