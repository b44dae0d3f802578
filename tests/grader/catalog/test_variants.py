"""Everybody's numbers follow from who they are."""

from __future__ import annotations

from collections import Counter

from grader.catalog.records import Exercise
from grader.catalog.variants import numbers_of

EXERCISE = Exercise(
    slug="coin",
    title="Coin",
    kind="code",
    difficulty=1,
    minutes=5,
    points=10,
    asked="often",
    roles=("mle",),
    hints=("?",),
    variant={"n": (8, 10, 12, 14), "p": (0.1, 0.2), "word": ("a", "b")},
    chapter="01_x",
)


def test_nobody_in_particular() -> None:
    """Without a student the first choices hold, whatever the salt."""
    assert numbers_of(EXERCISE) == numbers_of(EXERCISE, "", "salt") == {"n": 8, "p": 0.1, "word": "a"}


def test_follow_from_who_asks() -> None:
    """The same student, salt and exercise give the same numbers on any machine."""
    assert numbers_of(EXERCISE, "ada", "s") == {"n": 10, "p": 0.1, "word": "b"}
    assert numbers_of(EXERCISE, "ada", "s") == numbers_of(EXERCISE, "ada", "s")


def test_spread() -> None:
    """Over students each choice comes up, independently of the others, and so it does over salts."""
    students = [numbers_of(EXERCISE, f"s{number}", "salt") for number in range(400)]
    salts = [numbers_of(EXERCISE, "ada", f"s{number}") for number in range(400)]
    for drawn in (students, salts):
        pairs = Counter((numbers["n"], numbers["p"]) for numbers in drawn)
        assert len(pairs) == 8 and min(pairs.values()) > 25
