"""Values beyond their types have rules; each that is broken says where, what is wrong, and what to do."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

import pytest

from grader.catalog.metadata import Reading

SaidOf: TypeAlias = Callable[[Reading], list[str]]

EMPTY_HINTS = "Write about three: a question, the concept, an outline."


@pytest.mark.parametrize(
    ("values", "said"),
    [
        pytest.param(
            {"difficulty": "0"}, "FILE:9: `difficulty` of `halve` is 0. It goes from 1 to 5.", id="too-easy"
        ),
        pytest.param(
            {"difficulty": "6"}, "FILE:9: `difficulty` of `halve` is 6. It goes from 1 to 5.", id="too-hard"
        ),
        pytest.param(
            {"minutes": "4"}, "FILE:10: `minutes` of `halve` is 4. It goes from 5 to 30.", id="too-short"
        ),
        pytest.param(
            {"minutes": "31"}, "FILE:10: `minutes` of `halve` is 31. It goes from 5 to 30.", id="too-long"
        ),
        pytest.param(
            {"points": "0"}, "FILE:11: `points` of `halve` is 0. Give it a number above 0.", id="no-points"
        ),
        pytest.param(
            {"points": "-2"}, "FILE:11: `points` of `halve` is -2. Give it a number above 0.", id="negative"
        ),
        pytest.param(
            {"points": "nan"}, "FILE:11: `points` of `halve` is nan. Give it a number above 0.", id="nan"
        ),
        pytest.param(
            {"points": "inf"}, "FILE:11: `points` of `halve` is inf. Give it a number above 0.", id="infinite"
        ),
        pytest.param(
            {"title": '" "'}, "FILE:7: The title of `halve` is empty. Write a few words.", id="title"
        ),
        pytest.param({"hints": "[]"}, f"FILE:14: `hints` of `halve` is empty. {EMPTY_HINTS}", id="no-hints"),
        pytest.param(
            {"hints": '["What?", "\\n"]'},
            "FILE:14: Hint 2 of `halve` is empty. Write it, or take it out.",
            id="empty-hint",
        ),
        pytest.param(
            {"variant": "{ n = [8] }"},
            "FILE:15: `n` of the variant of `halve` needs two choices at least, each once. "
            "Write them as in [8, 10, 12].",
            id="variant-of-one",
        ),
        pytest.param(
            {"variant": "{ n = [8, 9, 8] }"},
            "FILE:15: `n` of the variant of `halve` needs two choices at least, each once. "
            "Write them as in [8, 10, 12].",
            id="choice-twice",
        ),
        pytest.param(
            {"variant": "{ class = [8, 9] }"},
            "FILE:15: `class` of the variant of `halve` is no name. Use letters, digits and underscores.",
            id="variant-no-name",
        ),
        pytest.param(
            {"variant": "{ n = [8, inf] }"},
            "FILE:15: `n` of the variant of `halve` holds a number that is not finite. Take it out.",
            id="variant-infinite",
        ),
        pytest.param(
            {"roles": "[]"}, "FILE:13: `roles` of `halve` is empty. Name one at least.", id="no-roles"
        ),
        pytest.param(
            {"roles": '["ds", "ds"]'},
            "FILE:13: `roles` of `halve` names `ds` twice. Take one out.",
            id="role-twice",
        ),
        pytest.param(
            {"followups": '[{ question = "Q", answer = "" }]'},
            "FILE:15: The answer of follow-up 1 of `halve` is empty. Write it, or take the follow-up out.",
            id="empty-answer",
        ),
        pytest.param(
            {"slug": '"Half-Way"'},
            "FILE:6: The slug `Half-Way` cannot name a Python module. "
            "Use small letters, digits and underscores, beginning with a letter, and no Python keyword.",
            id="slug",
        ),
        pytest.param(
            {"slug": '"lambda"'},
            "FILE:6: The slug `lambda` cannot name a Python module. "
            "Use small letters, digits and underscores, beginning with a letter, and no Python keyword.",
            id="keyword",
        ),
        pytest.param(
            {"slug": '"../x"'},
            "FILE:6: The slug `../x` cannot name a Python module. "
            "Use small letters, digits and underscores, beginning with a letter, and no Python keyword.",
            id="path",
        ),
        pytest.param(
            {"ban": '["math comb"]'},
            "FILE:15: `ban` of `halve` holds `math comb`. Write a dotted name, such as `math.comb`.",
            id="no-name",
        ),
        pytest.param(
            {"allow": '["scipy"]', "ban": '["scipy"]'},
            "FILE:16: `halve` allows `scipy` and bans `scipy`. Take one of the two out.",
            id="allowed-and-banned",
        ),
        pytest.param(
            {"allow": '["scipy.special"]', "ban": '["scipy"]'},
            "FILE:16: `halve` allows `scipy.special` and bans `scipy`. Take one of the two out.",
            id="within-the-banned",
        ),
        pytest.param(
            {"covers": '["q1", "q9"]'},
            "FILE:15: `covers` of `halve` names `q9`, which exercises/questions.csv does not hold. "
            "Correct the id, or add the question.",
            id="unknown-question",
        ),
        pytest.param(
            {"limits": "{ call_cpu = 0 }"},
            "FILE:15: `call_cpu` of `halve` is 0. Give it a number of seconds above 0.",
            id="no-time",
        ),
        pytest.param(
            {"limits": "{ call_cpu = 12 }"},
            "FILE:15: `halve` allows a call 12 s, but all calls together only 10 s. "
            "Raise total_cpu, or lower call_cpu.",
            id="call-above-total",
        ),
        pytest.param(
            {"limits": "{ memory_mb = 1 }"},
            "FILE:15: `memory_mb` of `halve` is 1. It goes from 64 to 65536.",
            id="memory",
        ),
    ],
)
def test_wrong_value(
    read: Callable[..., Reading],
    chapter: Callable[..., str],
    table: Callable[..., str],
    values: dict[str, str | None],
    said: str,
    said_of: SaidOf,
) -> None:
    """A value that contradicts the rules has one error, at its line."""
    assert said_of(read(chapter(table(**values)), questions={"q1": None})) == [said]


def test_allowed_but_for_a_part(
    read: Callable[..., Reading], chapter: Callable[..., str], table: Callable[..., str]
) -> None:
    """To ban a part of what is allowed is no contradiction, and a like beginning is no part."""
    values = {"allow": '["scipy", "mathx"]', "ban": '["scipy.special", "math"]'}
    assert read(chapter(table(**values))).problems == ()


def test_slug_elsewhere(read: Callable[..., Reading], chapter: Callable[..., str], said_of: SaidOf) -> None:
    """A slug names one exercise in the whole kit."""
    said = "FILE:6: The slug `halve` is taken already, by the chapter 02_more. Rename one of the two."
    assert said_of(read(chapter(), elsewhere={"halve": "02_more"})) == [said]


def test_no_solution(
    read: Callable[..., Reading], chapter: Callable[..., str], tmp_path: Path, said_of: SaidOf
) -> None:
    """An exercise whose solution should be there and is not has an error."""
    said = "FILE:6: `halve` has no solution. Write solutions/halve.py, or take the exercise out."
    assert said_of(read(chapter(), missing_solution=lambda slug: Path(f"solutions/{slug}.py"))) == [said]
    assert read(chapter(), missing_solution=lambda slug: None).problems == ()
