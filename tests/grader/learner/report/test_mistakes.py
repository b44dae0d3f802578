"""Known mistakes are named by the diagnosis of the kit, and counted by the answers that showed them."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from grader.catalog import Kit
from grader.learner.report.mistakes import read_mistakes

from ..conftest import put


@pytest.fixture
def zoo(kit: Kit) -> Kit:
    """Give the kit a wrong attempt."""
    put(kit.zoo_path(kit.exercise("halve")) / "wrong_third.py", '"""You take\na third."""\n')
    return kit


def wrong(event: Any, *names: str) -> Any:
    """Return an event that shows known mistakes."""
    return msgspec.structs.replace(event, wrong=names)


def test_words_and_counts(zoo: Kit, diary: Any) -> None:
    """The same answer graded twice counts once; a mistake that the kit does not know has its name."""
    events = [
        wrong(diary.graded("halve", "fail", 1, "s1"), "wrong_third"),
        wrong(diary.graded("halve", "fail", 1, "s1"), "wrong_third"),
        wrong(diary.graded("halve", "fail", 1, "s2"), "wrong_third", "wrong_no_shift"),
    ]
    found = read_mistakes(events, zoo)
    assert [(one.words, one.answers, one.mended) for one in found] == [
        ("You take a third.", 2, False),
        ("no shift", 1, False),
    ]


def test_mended(zoo: Kit, diary: Any) -> None:
    """A pass mends it, making it again does not; what is not mended comes first."""
    events = [
        wrong(diary.graded("halve", "fail", 1), "wrong_third"),
        diary.graded("halve", "pass", 4),
        wrong(diary.graded("twice", "fail", 1), "wrong_one"),
        diary.graded("twice", "pass", 4),
        wrong(diary.graded("twice", "fail", 1), "wrong_one"),
    ]
    assert [(one.exercise, one.mended) for one in read_mistakes(events, zoo)] == [
        ("twice", False),
        ("halve", True),
    ]


def test_mock_interviews(zoo: Kit, diary: Any) -> None:
    """A mistake of an interview counts too."""
    mock = diary.mock(3, halve="fail")
    (result,) = mock.results
    result = msgspec.structs.replace(result, wrong=("wrong_third",))
    (found,) = read_mistakes([msgspec.structs.replace(mock, results=(result,))], zoo)
    assert (found.words, found.answers, found.last) == ("You take a third.", 1, mock.at.date())


def test_other_exercises(zoo: Kit, diary: Any) -> None:
    """What the kit does not have is left out."""
    assert read_mistakes([wrong(diary.graded("gone", "fail"), "wrong_third")], zoo) == []


def test_broken_zoo(zoo: Kit, diary: Any) -> None:
    """A zoo that cannot be read costs the words only."""
    put(zoo.zoo_path(zoo.exercise("halve")) / "wrong_half.py", "def (")
    (found,) = read_mistakes([wrong(diary.graded("halve", "fail"), "wrong_third")], zoo)
    assert found.words == "third"
