"""The list of questions is read by id, or the row that is wrong is named."""

from __future__ import annotations

from pathlib import Path

import pytest

from grader.catalog.questions import Question, read_questions
from grader.errors import KitError


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where the questions go."""
    return tmp_path / "questions.csv"


def test_rows(file: Path) -> None:
    """Each row becomes a question; quotes, a byte-order mark and empty lines are understood."""
    file.write_text(
        '\ufeffid,topic,chapter\nq1,"Means, and medians",statistics\n\nq2,Odds,probability\n', "utf-8"
    )
    assert read_questions(file) == {
        "q1": Question("q1", "Means, and medians", "statistics"),
        "q2": Question("q2", "Odds", "probability"),
    }


def test_no_file(file: Path) -> None:
    """A kit need not have the file."""
    assert read_questions(file) == {}


def test_own_questions() -> None:
    """The kit's own list holds every question once."""
    root = Path(__file__).parents[3]
    assert len(read_questions(root / "exercises" / "questions.csv")) == 401


@pytest.mark.parametrize(
    ("data", "said"),
    [
        pytest.param(b"", "FILE:1: The columns are missing. Make them id, topic, chapter.", id="empty"),
        pytest.param(
            b"id,title\n", "FILE:1: The columns are id, title. Make them id, topic, chapter.", id="columns"
        ),
        pytest.param(
            b"id,topic,chapter\nq1,Odds\n",
            "FILE:2: A row needs 3 cells, none of them empty; this one is ['q1', 'Odds']. "
            "Fill it in; put quotes around a cell with a comma.",
            id="short-row",
        ),
        pytest.param(
            b"id,topic,chapter\nq1, ,a\n",
            "FILE:2: A row needs 3 cells, none of them empty; this one is ['q1', ' ', 'a']. "
            "Fill it in; put quotes around a cell with a comma.",
            id="empty-cell",
        ),
        pytest.param(
            b"id,topic,chapter\nq1,Odds,a\nq1,Logs,a\n",
            "FILE:3: The id `q1` occurs twice. Rename one of them.",
            id="twice",
        ),
        pytest.param(
            b'id,topic,chapter\nq1,"Odds"x,a\n',
            "FILE:2: This is not CSV: ',' expected after '\"'. Mend the quotes.",
            id="quotes",
        ),
        pytest.param(
            b"id,topic,chapter\nq1,\xff,a\n", "FILE:2: The file is not UTF-8. Save it as UTF-8.", id="bytes"
        ),
    ],
)
def test_malformed(file: Path, data: bytes, said: str) -> None:
    """What is wrong is said with its line."""
    file.write_bytes(data)
    with pytest.raises(KitError) as caught:
        read_questions(file)
    assert str(caught.value).replace(str(file), "FILE") == said


def test_folder(file: Path) -> None:
    """A folder of that name is an error of the kit."""
    file.mkdir()
    with pytest.raises(
        KitError, match=r"This is a folder, not a file\. Move it away, and fetch the kit again\."
    ):
        read_questions(file)
