"""Every question is covered by an exercise, or listed as open with the exercise that is meant for it."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from grader.audit.findings import Finding, Place, from_error
from grader.catalog import Exercise, Kit
from grader.catalog.text import read_text
from grader.errors import KitError

OPEN = "open.csv"
COLUMNS = ["id", "exercise"]


class OpenLine(NamedTuple):
    """A question that no exercise covers yet: its id, the exercise meant for it, and the line."""

    id: str
    exercise: str
    line: int


class Coverage(NamedTuple):
    """Which questions are covered, by whom; and which are open."""

    covered: Mapping[str, tuple[str, ...]]
    open: tuple[OpenLine, ...]

    def missing(self, kit: Kit) -> list[str]:
        """Return the ids that are neither."""
        known = {*self.covered, *(line.id for line in self.open)}
        return [question for question in kit.questions if question not in known]


def open_path(kit: Kit) -> Path:
    """Return the list of open questions."""
    return kit.root / "exercises" / OPEN


def read_coverage(kit: Kit) -> Coverage:
    """Read what is covered and what is open.

    Raises
    ------
    KitError
        If the list of open questions is malformed.
    """
    covered: dict[str, tuple[str, ...]] = {}
    for exercise in kit.exercises:
        for question in exercise.covers:
            covered[question] = (*covered.get(question, ()), exercise.slug)
    path = open_path(kit)
    return Coverage(covered, tuple(_lines(path)) if path.exists() else ())


def _lines(path: Path) -> Iterator[OpenLine]:
    rows = csv.reader(read_text(path).splitlines(), strict=True)
    try:
        for row in rows:
            if rows.line_num == 1 and row != COLUMNS:
                fact = f"The columns are {', '.join(row)}."
                raise KitError(path, 1, fact, f"Make them {', '.join(COLUMNS)}.")
            if rows.line_num == 1 or not row:
                continue
            if len(row) != len(COLUMNS) or not all(row):
                fix = "Write the question's id, a comma, and the exercise that is meant for it."
                raise KitError(path, rows.line_num, f"This line is {','.join(row)!r}.", fix)
            yield OpenLine(row[0], row[1], rows.line_num)
    except csv.Error as error:
        raise KitError(path, rows.line_num, f"This is not CSV: {error}.", "Mend the quotes.") from None


def check_coverage(kit: Kit) -> Iterator[Finding]:
    """Find questions that are neither covered nor open, and lines that are out of date."""
    try:
        coverage = read_coverage(kit)
    except KitError as error:
        yield from_error(error, kit.root, "questions")
        return
    place = Place(kit.root, open_path(kit))
    exercises = {exercise.slug: exercise for exercise in kit.exercises}
    seen: set[str] = set()
    done = [line.id for line in coverage.open if line.id in coverage.covered]
    if done:
        fact = f"Covered by now: {', '.join(done)}."
        yield place.finding("questions", fact, "Take it out of the list: kata audit --coverage --tidy")
    for line in coverage.open:
        fact, fix = _wrong_line(kit, exercises, line, seen)
        if fact and line.id not in coverage.covered:
            yield place.finding("questions", fact, fix, line.line)
        seen.add(line.id)
    if not kit.problems:  # an exercise that cannot be read may well cover something
        yield from _missing(kit, coverage)


def _wrong_line(
    kit: Kit, exercises: Mapping[str, Exercise], line: OpenLine, seen: set[str]
) -> tuple[str, str]:
    if line.id not in kit.questions:
        return f"`{line.id}` is no question of questions.csv.", "Correct the id."
    if line.id in seen:
        return f"`{line.id}` is listed twice.", "Take one line out."
    if line.exercise in exercises:
        fact = f"`{line.id}` is meant for {line.exercise}, which is there and does not cover it."
        return fact, "Add the id to its `covers`, or name another exercise here."
    return "", ""


def _missing(kit: Kit, coverage: Coverage) -> Iterator[Finding]:
    by_chapter: dict[str, list[str]] = {}
    for question in coverage.missing(kit):
        by_chapter.setdefault(kit.questions[question].chapter, []).append(question)
    for chapter, ids in by_chapter.items():
        fact = f"Of the questions on {chapter}, no exercise covers {', '.join(ids)}."
        fix = f"Add them to the `covers` of an exercise, or to {OPEN} with the exercise meant for them."
        yield Place(kit.root, kit.root / "exercises" / "questions.csv").finding("questions", fact, fix)


def tidy(kit: Kit) -> list[str]:
    """Take out of the list what is covered by now; return these ids."""
    coverage = read_coverage(kit)
    left = [line for line in coverage.open if line.id not in coverage.covered]
    write_open(open_path(kit), left)
    return [line.id for line in coverage.open if line.id in coverage.covered]


def write_open(path: Path, lines: list[OpenLine]) -> None:
    """Write the list of open questions."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(COLUMNS)
        writer.writerows(line[:2] for line in lines)


def coverage_text(kit: Kit) -> str:
    """Return the questions by their chapter: which exercise covers each, or is meant for it."""
    coverage = read_coverage(kit)
    meant = {line.id: line.exercise for line in coverage.open}
    chapters: dict[str, list[str]] = {}
    for question in kit.questions.values():
        chapters.setdefault(question.chapter, []).append(question.id)
    lines = []
    for chapter, ids in sorted(chapters.items()):
        done = [name for name in ids if name in coverage.covered]
        lines.append(f"{chapter}: {len(done)} of {len(ids)} covered")
        lines += [f"  {name:<8} {', '.join(coverage.covered[name])}" for name in done]
        lines += [
            f"  {name:<8} open, meant for {meant[name]}" if name in meant else f"  {name:<8} nowhere"
            for name in ids
            if name not in coverage.covered
        ]
    count = sum(name in coverage.covered for name in kit.questions)
    return "\n".join([*lines, f"{count} of {len(kit.questions)} questions covered."])
