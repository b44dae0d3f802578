"""The draw of a mock interview."""

from __future__ import annotations

from collections import Counter
from types import SimpleNamespace
from typing import Any

import pytest

from grader.catalog import Exercise, Followup, Kit
from grader.errors import UsageError
from grader.learner.mock.drawing import draw, find_chapters
from grader.learner.mock.records import Terms

KINDS = ("code", "code", "code", "quiz", "derivation", "reflection")


def exercise(number: int, **changes: Any) -> Exercise:
    """Return one exercise: of every kind, of every difficulty up to four, in four chapters."""
    known: dict[str, Any] = {
        "slug": f"e{number}",
        "title": f"Exercise {number}",
        "kind": KINDS[number % 6],
        "difficulty": 1 + number % 4,
        "minutes": 5 + 5 * (number % 3),
        "points": 10.0,
        "asked": ("often", "rarely")[number // 4 % 2],
        "roles": ("mle", "ds") if number % 5 else ("research",),
        "hints": ("Why?",),
        "followups": tuple(Followup(f"Question {number}.{k}?", "Because.") for k in range(4)),
        "chapter": f"0{1 + number % 4}_part",
    }
    return Exercise(**{**known, **changes})


def kit_of(*exercises: Exercise) -> Any:
    """Return what the draw needs of a kit."""
    return SimpleNamespace(exercises=exercises)


MANY = kit_of(*map(exercise, range(60)))


def terms(**given: Any) -> Terms:
    """Return terms of 45 minutes."""
    return Terms(**{"minutes": 45, "seed": 3, **given})


def test_seed_repeats_the_draw() -> None:
    """The same terms draw the same, exercises and questions; another seed draws something else."""
    assert draw(MANY, terms()) == draw(MANY, terms())
    assert len({draw(MANY, terms(seed=seed)) for seed in range(20)}) > 10


@pytest.mark.parametrize("minutes", [5, 12, 20, 45, 90])
def test_minutes_are_filled_and_kept(minutes: int) -> None:
    """Exercises and questions fit into the time, and leave little of it."""
    for seed in range(30):
        tasks, questions = draw(MANY, terms(minutes=minutes, seed=seed))
        used = sum(task.minutes for task in tasks) + 3 * len(questions)
        assert tasks
        assert minutes - 15 <= used <= minutes


def test_questions_belong_to_what_was_drawn() -> None:
    """Each exercise gets its own questions, in turn, and they stand together."""
    for seed in range(30):
        tasks, questions = draw(MANY, terms(seed=seed))
        slugs = [question.exercise for question in questions]
        counts = Counter(slugs)
        assert slugs == sorted(slugs, key=[task.slug for task in tasks].index)
        assert max(counts.values()) - min(counts[task.slug] for task in tasks) <= 1


def test_code_is_always_asked_and_other_kinds_too() -> None:
    """No interview is without code; over many, every kind comes up."""
    drawn = [draw(MANY, terms(seed=seed))[0] for seed in range(60)]
    assert all(any(task.kind == "code" for task in tasks) for tasks in drawn)
    assert {task.kind for tasks in drawn for task in tasks} == {"code", "quiz", "derivation", "reflection"}


def test_level_changes_difficulty_and_kinds() -> None:
    """Juniors get what is easier and more quizzes, seniors what is harder and more derivations."""
    by_slug = {e.slug: e for e in MANY.exercises}

    def drawn(level: str) -> list[Exercise]:
        tasks = [task for seed in range(60) for task in draw(MANY, terms(seed=seed, level=level))[0]]
        return [by_slug[task.slug] for task in tasks]

    junior, senior = drawn("junior"), drawn("senior")
    assert max(e.difficulty for e in junior) == 3
    assert min(e.difficulty for e in senior) == 2
    kinds = {name: Counter(e.kind for e in found) for name, found in (("j", junior), ("s", senior))}
    assert kinds["j"]["quiz"] > kinds["j"]["derivation"]
    assert kinds["s"]["derivation"] > kinds["s"]["quiz"]


def test_what_is_asked_often_comes_first_and_chapters_are_spread() -> None:
    """What is asked often is drawn more often, and one chapter rarely gives two exercises."""
    even = kit_of(*(exercise(n, kind="code", difficulty=2, minutes=10, roles=("mle",)) for n in range(40)))
    drawn = [draw(even, terms(seed=seed))[0] for seed in range(60)]
    often = {e.slug for e in even.exercises if e.asked == "often"}
    slugs = [task.slug for tasks in drawn for task in tasks]
    assert sum(slug in often for slug in slugs) > 0.7 * len(slugs)
    assert sum(len({task.chapter for task in tasks}) == len(tasks) for tasks in drawn) > 40


def test_role_and_chapters_are_kept_to() -> None:
    """Only exercises of the role, and of the chapters that were named."""
    for seed in range(20):
        tasks, _ = draw(MANY, terms(seed=seed, role="research", chapters=("01_part", "02_part")))
        assert all(int(task.slug[1:]) % 5 == 0 for task in tasks)
        assert {task.chapter for task in tasks} <= {"01_part", "02_part"}


@pytest.mark.parametrize(
    ("given", "words"),
    [
        pytest.param({"minutes": 0}, "An interview of 0 minutes cannot be held. Give 10 to 240:", id="none"),
        pytest.param({"minutes": -5}, "An interview of -5 minutes cannot be held.", id="less"),
        pytest.param({"minutes": 241}, "An interview of 241 minutes cannot be held.", id="endless"),
        pytest.param(
            {"minutes": 4},
            "No exercise fits into 4 minutes. The shortest of those asked for takes 5: --minutes 5",
            id="short",
        ),
        pytest.param(
            {"level": "senior", "chapters": ("01_part",), "role": "x"},
            "No exercise is of that level and role in those chapters. Name more chapters, or leave",
            id="nothing",
        ),
    ],
)
def test_what_cannot_be_drawn(given: dict[str, Any], words: str) -> None:
    """Each is a sentence, and says what to give instead."""
    with pytest.raises(UsageError) as caught:
        draw(MANY, terms(**given))
    assert words in str(caught.value)


@pytest.mark.parametrize(
    ("names", "found"),
    [
        pytest.param(["2"], ("02_words",), id="number"),
        pytest.param(["02"], ("02_words",), id="number-as-in-the-folder"),
        pytest.param(["numbers"], ("01_numbers",), id="words"),
        pytest.param(["exercises/01_numbers/"], ("01_numbers",), id="path"),
        pytest.param(["2,1", "02_words"], ("02_words", "01_numbers"), id="list"),
        pytest.param([], (), id="none"),
    ],
)
def test_chapters_by_name(kit: Kit, names: list[str], found: tuple[str, ...]) -> None:
    """A chapter is named by its number, its folder, or the words of the folder."""
    assert find_chapters(kit, names) == found


def test_unknown_chapter(kit: Kit) -> None:
    """What is no chapter is said, with those that there are."""
    with pytest.raises(UsageError) as caught:
        find_chapters(kit, ["1,9"])
    assert str(caught.value) == "There is no chapter `9`. There are: 01_numbers, 02_words."
