"""A kit that is updated is taken up when it is at rest."""

from __future__ import annotations

import shutil

import pytest

from grader.catalog import Kit
from grader.learner.watch.renewal import Renewal, renewal_words
from tests.grader.small_kit import add_exercise, drop_exercise


def test_a_kit_that_stays_is_no_news(kit: Kit) -> None:
    """However often it is looked at; a stub that is saved changes nothing."""
    renewal = Renewal(kit)
    assert [renewal.look() for _ in range(3)] == [None] * 3
    kit.stub_path(kit.exercise("halve")).write_text("x = 1\n", "utf-8")
    assert [renewal.look() for _ in range(3)] == [None] * 3


def test_an_update_is_told_once_and_at_rest(kit: Kit) -> None:
    """While it is written file by file, nothing is told; after that the kit is, read anew."""
    renewal = Renewal(kit)
    add_exercise(kit, "quarter")
    assert renewal.look() is None
    kit.suite_path(kit.exercise("halve")).write_text("# another\n", "utf-8")
    assert renewal.look() is None
    newer = renewal.look()
    assert newer is not None and newer is not kit
    assert [exercise.slug for exercise in newer.exercises] == ["halve", "twice", "quarter", "shout"]
    assert renewal.look() is None
    drop_exercise(kit, "twice")
    assert renewal.look() is None
    again = renewal.look()
    assert again is not None
    assert [exercise.slug for exercise in again.exercises] == ["halve", "quarter", "shout"]


def test_a_kit_that_is_away_for_a_while(kit: Kit) -> None:
    """Some tools remove the old files before they bring the new ones: until then the old kit stays."""
    renewal = Renewal(kit)
    shutil.move(kit.root / "exercises", kit.root / "aside")
    assert [renewal.look() for _ in range(3)] == [None] * 3
    shutil.move(kit.root / "aside", kit.root / "exercises")
    assert [renewal.look() for _ in range(3)] == [None] * 3


@pytest.mark.parametrize(
    ("added", "dropped", "words"),
    [
        pytest.param((), (), "", id="nothing"),
        pytest.param(("quarter",), (), "The kit was updated: 1 exercise is new (quarter).", id="one"),
        pytest.param(
            ("a", "b", "c", "d", "e", "f"),
            (),
            "The kit was updated: 6 exercises are new (a, b, c, d, e and 1 more).",
            id="many",
        ),
        pytest.param(
            (),
            ("twice",),
            "Not in the kit any more: twice. What you wrote stays where it is.",
            id="gone",
        ),
    ],
)
def test_what_is_said_of_an_update(
    kit: Kit, added: tuple[str, ...], dropped: tuple[str, ...], words: str
) -> None:
    """New exercises and those that are gone are named; an update of files alone is no news."""
    before = kit.exercises
    for slug in added:
        add_exercise(kit, slug)
    for slug in dropped:
        drop_exercise(kit, slug)
    assert renewal_words(before, Kit(kit.root).exercises) == words
