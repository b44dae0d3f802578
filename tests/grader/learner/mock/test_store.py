"""Where mock interviews are kept."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from grader.catalog import Kit
from grader.errors import KataError, UsageError
from grader.learner.history import append
from grader.learner.mock.records import Interview
from grader.learner.mock.store import (
    next_number,
    numbers,
    read_interview,
    state_path,
    under_way,
    write_interview,
)

from ..conftest import Diary

Begin = Callable[..., Interview]


def test_what_is_kept_is_read(questions: Kit, begin: Begin) -> None:
    """An interview comes back as it was, also to another process: all of it is in one file."""
    interview = begin()
    assert read_interview(questions.root, 1) == interview
    assert under_way(questions.root) == interview
    assert numbers(questions.root) == [1]


def test_number_is_never_used_twice(questions: Kit, diary: Diary) -> None:
    """A number is new to the files, to the folders of stubs and to the history."""
    assert next_number(questions.root) == 1
    (questions.root / "mock" / "3").mkdir(parents=True)
    assert next_number(questions.root) == 4
    append(questions.root, diary.mock(7, halve="pass"))
    assert next_number(questions.root) == 8


def test_no_interview(questions: Kit) -> None:
    """One that was never held is a mistake of who asks; that none is under way is none."""
    assert under_way(questions.root) is None
    with pytest.raises(UsageError) as caught:
        read_interview(questions.root, 2)
    assert str(caught.value) == "There is no mock interview 2. There are: none yet."


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        pytest.param(b'{"format": 1, "number": 1, "ter', "it was cut short, or edited", id="cut"),
        pytest.param(b"", "it was cut short, or edited", id="empty"),
        pytest.param(b"\xff\xfe", "it was cut short, or edited", id="no-text"),
        pytest.param(b'{"format": 2, "new": 1}', "a later version of mlkata wrote it", id="later"),
        pytest.param(b"[" * 100_000, "it was cut short, or edited", id="nested"),
    ],
)
def test_file_that_cannot_be_understood(questions: Kit, begin: Begin, data: bytes, reason: str) -> None:
    """It is said why, and what to do; what the learner wrote is elsewhere."""
    begin()
    path = state_path(questions.root, 1)
    path.write_bytes(data)
    with pytest.raises(KataError) as caught:
        under_way(questions.root)
    assert str(caught.value) == (
        f"Mock interview 1 cannot be read from {path}: {reason}. "
        "Move that file away; what you wrote is in mock/1/."
    )


def test_write_that_fails_leaves_what_was(
    questions: Kit, begin: Begin, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the disk is full nothing is lost: the file is replaced in one step, or not."""
    interview = begin()

    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fdopen", full)
    with pytest.raises(KataError, match=r"The interview cannot be written: .*: No space left on device\."):
        write_interview(questions.root, interview)
    assert read_interview(questions.root, 1) == interview
