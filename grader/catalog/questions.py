"""The questions that a kit answers: exercises/questions.csv."""

from __future__ import annotations

import csv
from pathlib import Path

import msgspec

from grader.catalog.text import read_text
from grader.errors import KitError

COLUMNS = ("id", "topic", "chapter")


class Question(msgspec.Struct, frozen=True):
    """A question; `covers` of an exercise names it by its id."""

    id: str
    topic: str
    chapter: str


def read_questions(path: Path) -> dict[str, Question]:
    """Read the questions by id; a kit without the file has none.

    Raises
    ------
    KitError
        If the file is malformed, or an id occurs twice.
    """
    if not path.exists():
        return {}
    return _parse(path, csv.reader(read_text(path).splitlines(keepends=True), strict=True))


def _parse(path: Path, rows: csv._reader) -> dict[str, Question]:  # type: ignore[name-defined]
    questions: dict[str, Question] = {}
    try:
        header = tuple(next(rows, ()))
        if header != COLUMNS:
            fact = f"The columns are {', '.join(header) or 'missing'}."
            raise KitError(path, 1, fact, f"Make them {', '.join(COLUMNS)}.")
        for row in rows:
            if not row:
                continue
            if len(row) != len(COLUMNS) or not all(cell.strip() for cell in row):
                fact = f"A row needs {len(COLUMNS)} cells, none of them empty; this one is {row}."
                raise KitError(
                    path, rows.line_num, fact, "Fill it in; put quotes around a cell with a comma."
                )
            question = Question(*row)
            if question.id in questions:
                raise KitError(
                    path, rows.line_num, f"The id `{question.id}` occurs twice.", "Rename one of them."
                )
            questions[question.id] = question
    except csv.Error as error:
        raise KitError(path, rows.line_num, f"This is not CSV: {error}.", "Mend the quotes.") from None
    return questions
