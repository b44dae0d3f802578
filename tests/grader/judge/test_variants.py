"""An attempt is asked for its student's numbers, and may ask for them itself."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from grader.catalog import Kit
from grader.grade import Judge
from grader.model import Cell, Cells, Verdict

CHAPTER = """format = 1
title = "Coins"
about = "One exercise."

[[exercise]]
slug = "heads"
title = "Heads"
kind = "quiz"
difficulty = 1
minutes = 5
points = 10
asked = "often"
roles = ["mle"]
hints = ["How many?"]
variant = { n = [8, 10, 12], p = [0.5, 0.25] }
"""
SOLUTION = '''"""How many heads do you expect of variant("heads")["n"] tosses, each with probability p?"""


def answers() -> dict[str, float]:
    """Return the expected number as `heads`."""
    numbers = variant("heads")
    return {"heads": numbers["n"] * numbers["p"]}
'''
SUITE = '''"""Hidden suite."""

from grader import checks


def test_heads(attempt, variant):
    """The expectation of a sum is the sum of the expectations."""
    checks.close(attempt.answers()["heads"], sum([variant["p"]] * variant["n"]), rtol=1e-6)
'''
WRONG = '''"""You give the variance, n p (1 - p), not the expectation."""


def answers():
    n, p = variant("heads")["n"], variant("heads")["p"]
    return {"heads": n * p * (1 - p)}
'''
FILES = {
    "exercises/01_x/chapter.toml": CHAPTER,
    "exercises/01_x/heads.py": SOLUTION.replace(
        SOLUTION[SOLUTION.index("    numbers") :], "    raise NotImplementedError\n"
    ),
    "solutions/01_x/heads.py": SOLUTION,
    "tests/exercises/01_x/test_heads.py": SUITE,
    "tests/attempts/01_x/heads/wrong_variance.py": WRONG,
}


@pytest.fixture(scope="module")
def judge(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Judge]:
    """Start a judge of one exercise with numbers of its own."""
    root = tmp_path_factory.mktemp("kit")
    for name, text in FILES.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text)
    with Judge(Kit(root)) as started:
        yield started


def answer(value: str) -> str:
    """Return an attempt that answers so."""
    return f"def answers():\n    return {{'heads': {value}}}\n"


@pytest.mark.parametrize(
    ("value", "variants", "verdict"),
    [
        pytest.param("4.0", {}, Verdict.PASS, id="everybody"),
        pytest.param("4.0", {"heads": {"n": 12, "p": 0.25}}, Verdict.FAIL, id="of-another"),
        pytest.param("3.0", {"heads": {"n": 12, "p": 0.25}}, Verdict.PASS, id="own"),
        pytest.param("3.0", {"tails": {"n": 12, "p": 0.25}}, Verdict.FAIL, id="other-exercise"),
        pytest.param("variant()['n'] * 0.25", {"heads": {"n": 12, "p": 0.25}}, Verdict.PASS, id="asked"),
        pytest.param("variant('x', salt='y')['k']", {"x": {"k": 4.0}}, Verdict.PASS, id="asked-of-another"),
        pytest.param("variant('z')['k']", {"x": {"k": 4.0}}, Verdict.ERROR, id="not-there"),
    ],
)
def test_numbers(judge: Judge, value: str, variants: dict[str, dict[str, float]], verdict: Verdict) -> None:
    """Right is what is right for the numbers that were given out, typed in or asked for."""
    assert judge.grade("heads", answer(value), seed=1, variants=variants).verdict is verdict


def test_cells(judge: Judge) -> None:
    """The cells of a notebook ask as they did in it; an id that they forge changes nothing."""
    cells = Cells(
        (
            Cell("In [1]", "mine = variant('heads', salt='s', student='somebody_else')"),
            Cell("In [2]", "def answers():\n    return {'heads': mine['n'] * mine['p']}"),
        )
    )
    report = judge.grade("heads", cells, seed=1, variants={"heads": {"n": 12, "p": 0.25}})
    assert report.verdict is Verdict.PASS


def test_diagnosis(judge: Judge) -> None:
    """The known mistake is told by what it answers for the same numbers."""
    report = judge.grade("heads", answer("2.25"), seed=1, variants={"heads": {"n": 12, "p": 0.25}})
    assert report.checks[-1].diagnosis == "You give the variance, n p (1 - p), not the expectation."
    assert judge.grade("heads", answer("2.25"), seed=1).checks[-1].diagnosis is None


def test_nothing_is_kept(judge: Judge) -> None:
    """One student's numbers are not the next one's."""
    judge.grade("heads", answer("3.0"), seed=1, variants={"heads": {"n": 12, "p": 0.25}})
    assert judge.grade("heads", answer("4.0"), seed=1).verdict is Verdict.PASS
