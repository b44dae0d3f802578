"""What is edited in a mock interview: blank stubs, and a page for the follow-up questions."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from grader.catalog import Kit, read_source
from grader.errors import KataError, SourceError, UsageError
from grader.learner.mock.records import Interview, Question

PAGE = "questions.md"
_HEADING = re.compile(r"^## Question (\d+)(?: .*)?$", re.MULTILINE)
_LONGEST = 20_000  # characters of an answer that are kept
_HEAD = "# What the interviewer asks\n\nWrite below each question, or say it aloud and note the points.\n"


def in_kit(kit: Kit, slug: str) -> bool:
    """Return whether an exercise is there; one that was drawn may be gone after an upgrade."""
    try:
        kit.exercise(slug)
    except UsageError:
        return False
    return True


def lay_out(kit: Kit, desk: Path, interview: Interview) -> list[Path]:
    """Lay out the blank stubs that are not there; return them. Nothing that exists is written over.

    Raises
    ------
    KataError
        If that is not possible.
    """
    laid = []
    try:
        desk.mkdir(parents=True, exist_ok=True)
        for task in interview.tasks:
            path = desk / f"{task.slug}.py"
            if not path.exists() and not path.is_symlink() and in_kit(kit, task.slug):
                text = kit.pristine(kit.exercise(task.slug))
                with path.open("x", encoding="utf-8", newline="\n") as file:
                    file.write(text)
                laid.append(path)
    except OSError as error:
        fact = f"The stubs cannot be laid out: {error.filename or desk}: {error.strerror}."
        raise KataError(fact, "Make room or give yourself the right to write there.") from error
    return laid


def ask(desk: Path, questions: Sequence[tuple[int, Question]]) -> None:
    """Add questions, by their number, to the page; what stands there stays.

    Raises
    ------
    KataError
        If the page cannot be written.
    """
    path = desk / PAGE
    blocks = [
        f"\n## Question {number} ({question.exercise})\n\n> {question.question}\n\n"
        for number, question in questions
    ]
    try:
        desk.mkdir(parents=True, exist_ok=True)
        with path.open("a", encoding="utf-8", newline="\n") as file:
            if file.tell() == 0:
                file.write(_HEAD)
            file.write("".join(blocks))
    except OSError as error:
        fact = f"The questions cannot be written: {path}: {error.strerror}."
        raise KataError(fact, "Make room or give yourself the right to write there.") from error


def read_answers(desk: Path) -> dict[int, str]:
    """Return what was written below each question, by number; nothing where the page cannot be read."""
    try:
        text = read_source(desk / PAGE)
    except SourceError:
        return {}
    _, *parts = _HEADING.split(text)
    found = {}
    for number, body in zip(parts[::2], parts[1::2], strict=True):
        lines = body.strip().split("\n")
        while lines and lines[0].startswith(">"):
            del lines[0]
        found[int(number)] = "\n".join(lines).strip()[:_LONGEST]
    return found
