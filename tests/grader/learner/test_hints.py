"""Each time one more hint, until there is none."""

from __future__ import annotations

from typing import Any

from grader.catalog import Kit
from grader.learner.hints import one_more_hint
from grader.learner.history import append


def test_one_more_each_time(kit: Kit) -> None:
    """Hints come one by one, with those before; after the last they are all shown again."""
    exercise = kit.exercises[0]
    seen = [one_more_hint(kit.root, exercise) for _ in range(5)]
    assert [len(hints.shown) for hints in seen] == [1, 2, 3, 3, 3]
    assert [hints.repeated for hints in seen] == [False, False, False, True, True]
    assert seen[1].shown == ("A question about halve?", "A concept.")
    assert {hints.total for hints in seen} == {3}


def test_hints_of_exercises_are_apart(kit: Kit) -> None:
    """A hint of one exercise uses up none of another's."""
    one_more_hint(kit.root, kit.exercises[0])
    assert len(one_more_hint(kit.root, kit.exercises[1]).shown) == 1


def test_hints_begin_again_after_a_reset(kit: Kit, diary: Any) -> None:
    """Who begins an exercise again begins without hints."""
    exercise = kit.exercises[0]
    one_more_hint(kit.root, exercise)
    append(kit.root, diary.reset(exercise.slug))
    assert len(one_more_hint(kit.root, exercise).shown) == 1


def test_hint_is_shown_though_it_cannot_be_recorded(kit: Kit) -> None:
    """Where the history cannot be written the hint is there, with the reason."""
    (kit.root / ".kata").write_text("in the way")
    hints = one_more_hint(kit.root, kit.exercises[0])
    assert len(hints.shown) == 1
    assert hints.problem is not None
