"""Each rule on files, broken alone, is found alone."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from grader.audit.findings import Finding

FilesOnly = Callable[[Callable[[Any], None]], list[Finding]]

MORE = '''

def more_{n}():
    """Return one.

    Returns
    -------
    int
        One.

    Examples
    --------
    >>> more_{n}()
    1
    """
    return 1
'''
EXAMPLE = """
    Examples
    --------
    >>> halve(np.array([2.0, 4.0]))
    array([1., 2.])
"""
PARAMETERS = """
    Parameters
    ----------
    x : np.ndarray, shape (n,)
        Numbers, at least one.
"""
RETURNS = """
    Returns
    -------
    np.ndarray, shape (n,)
        Half of each.
"""
RAISES = """
    Raises
    ------
    ValueError
        If `x` has no entries.
"""
CONVENTIONS = """
    Conventions
    -----------
    None.
"""
SAME = "Your answers match twice the entries: divide instead."
CLASS = '''

class More:
    """More.

    Examples
    --------
    >>> More() is None
    False
    """
'''
FOUR_GIVEN = '''
from hypothesis import given, strategies as st
''' + "".join(f'''

@given(st.floats(0.0, 1.0))
def test_given_{n}(attempt, x):
    """One entry is halved."""
    checks.close(attempt.halve(np.array([x])), np.array([x / 2]))
''' for n in range(4))  # fmt: skip
PARAMETER = '''
import pytest


@pytest.mark.parametrize("size", [pytest.param(1, id="{id}"), pytest.param(4, id="some-entries")])
def test_sizes(attempt, rng, size):
    """Any number of entries is halved."""
    x = rng.normal(size=size)
    checks.close(attempt.halve(x), np.array([value / 2 for value in x.tolist()]))
'''


def append(part: str, text: str) -> Callable[[Any], None]:
    """Return a damage that adds a text to the end of a file."""
    return lambda d: d.write(part, d.files[d.path(part)] + text)


def swap(part: str, old: str, new: str) -> Callable[[Any], None]:
    """Return a damage that replaces a text."""
    return lambda d: d.swap(part, old, new)


PROPERTY = "Each entry of the answer is half of the entry in the same place."

# Damage, the rule that it breaks, and words of the finding.
DAMAGES = {
    "suite-gone": (lambda d: d.remove("suite"), "mirror", "The file is missing."),
    "stub-gone": (lambda d: d.remove("stub"), "mirror", "The file is missing."),
    "stray-solution": (
        lambda d: d.write("solutions/01_numbers/other.py", "x = 1\n"),
        "stray",
        "The file belongs to no exercise.",
    ),
    "stray-note": (
        lambda d: d.write("tests/exercises/01_numbers/notes.md", "x\n"),
        "stray",
        "The file belongs to no exercise.",
    ),
    "stray-in-zoo": (lambda d: d.write("helper.py", "x = 1\n"), "stray", "The file belongs to no exercise."),
    "chapter-without-number": (
        lambda d: d.rename_chapter("numbers"),
        "chapters",
        "The chapter's folder is named numbers.",
    ),
    "two-hints": (
        swap("table", ', "Check the size, then divide."', ""),
        "hints",
        "halve has 2 hints.",
    ),
    "call-in-hint": (
        swap("table", "Division; see any book.", "Use np.divide(x, 2)."),
        "hints",
        "Hint 2 of halve holds code: np.divide(x, 2)",
    ),
    "statement-in-hint": (
        swap("table", "Division; see any book.", "Write\\nanswer = x / 2"),
        "hints",
        "Hint 2 of halve holds code: answer = x / 2",
    ),
    "one-followup": (
        swap(
            "table",
            '\n[[exercise.followups]]\nquestion = "In place?"\nanswer = "Only if the caller knows."\n',
            "",
        ),
        "followups",
        "halve has 1 follow-up.",
    ),
    "minutes-missing": (swap("table", "minutes = 5\n", ""), "metadata", "`halve` has no `minutes`."),
    "difficulty-too-high": (
        swap("table", "difficulty = 1", "difficulty = 6"),
        "metadata",
        "`difficulty` of `halve` is 6.",
    ),
    "covers-unknown": (
        swap("table", '["q1"]', '["q1", "q9"]'),
        "metadata",
        "`covers` of `halve` names `q9`",
    ),
    "slug-twice": (
        lambda d: d.write("table", d.files[d.path("table")] * 2),
        "metadata",
        "The slug `halve` is taken already",
    ),
    "nowhere-covered": (
        swap("table", 'covers = ["q1"]\n', ""),
        "questions",
        "Of the questions on numbers, no exercise covers q1.",
    ),
    "open-and-covered": (
        swap("table", '["q1"]', '["q1", "q2"]'),
        "questions",
        "Covered by now: q2.",
    ),
    "four-functions": (
        append("solution", "".join(MORE.format(n=n) for n in range(3))),
        "size",
        "The exercise asks for 4 functions.",
    ),
    "class-and-function": (append("solution", CLASS), "size", "The exercise asks for a class and more"),
    "stub-edited": (
        swap("stub", "raise NotImplementedError", "return x / 2"),
        "stub",
        "The stub is not what its solution gives",
    ),
    "no-example": (
        swap(
            "solution",
            "    Examples\n    --------\n    >>> halve(np.array([2.0, 4.0]))\n    array([1., 2.])\n",
            "",
        ),
        "examples",
        "halve has no example.",
    ),
    "parameter-undescribed": (
        swap("solution", PARAMETERS, ""),
        "docstrings",
        "does not describe the parameter x.",
    ),
    "parameter-without-type": (
        swap("solution", "    x : np.ndarray, shape (n,)\n", "    x\n"),
        "docstrings",
        "gives the parameter x no type.",
    ),
    "array-without-shape": (
        swap("solution", "x : np.ndarray, shape (n,)\n", "x : np.ndarray\n"),
        "docstrings",
        "gives the array x no shape.",
    ),
    "parameter-unknown": (
        swap("solution", "    x : np.ndarray, shape (n,)\n", "    x, y : np.ndarray, shape (n,)\n"),
        "docstrings",
        "describes y, which is no parameter.",
    ),
    "returns-missing": (
        swap("solution", RETURNS, ""),
        "docstrings",
        "has no section Returns.",
    ),
    "raises-missing": (
        swap("solution", RAISES, ""),
        "docstrings",
        "halve raises ValueError, and its docstring does not say so.",
    ),
    "section-unknown": (
        swap("solution", EXAMPLE, CONVENTIONS + EXAMPLE),
        "docstrings",
        "has a section Conventions, which numpydoc does not know.",
    ),
    "check-without-docstring": (
        swap("suite", f'    """{PROPERTY}"""\n', ""),
        "properties",
        "test_halves has no docstring.",
    ),
    "check-without-full-stop": (
        swap("suite", "in the same place.", "in the same place"),
        "properties",
        "The docstring of test_halves ends without a full stop.",
    ),
    "check-in-jargon": (
        swap("suite", PROPERTY, "The answer equals the oracle."),
        "properties",
        "speaks of testing: 'oracle'.",
    ),
    "scipy-at-the-head": (
        swap("suite", "from grader import checks", "import scipy.special\n\nfrom grader import checks"),
        "imports",
        "scipy.special is imported at the head of the suite",
    ),
    "suite-broken": (
        swap("suite", "import numpy as np", "import numpy as np\n1 / 0"),
        "suite",
        "The hidden suite does not import: ZeroDivisionError",
    ),
    "id-is-a-number": (
        append("suite", PARAMETER.format(id="17")),
        "ids",
        "A parameter of test_sizes has the id '17'.",
    ),
    "id-missing": (
        append("suite", PARAMETER.format(id="one-entry").replace('pytest.param(1, id="one-entry")', "1")),
        "ids",
        "A parameter of test_sizes has no explicit id.",
    ),
    "four-given": (append("suite", FOUR_GIVEN), "given", "4 checks use @given"),
    "value-in-docstring": (
        lambda d: (
            d.swap("suite", "rng.normal(size=size)", "rng.normal(size=size) + 137.25"),
            d.swap("suite", "in the same place.", "in the same place, also around 137.25."),
        ),
        "leaks",
        "The docstring of test_halves shows a hidden value: 137.25.",
    ),
    "value-in-diagnosis": (
        lambda d: (
            d.swap("suite", "rng.normal(size=size)", "rng.normal(size=size) + 137.25"),
            d.swap("wrong_doubles", "divide instead.", "for 137.25 that is too much."),
        ),
        "leaks",
        "The diagnosis of wrong_doubles shows a hidden value: 137.25.",
    ),
    "one-right": (
        lambda d: d.remove("right_product"),
        "zoo",
        "The zoo of halve has 1 right attempt.",
    ),
    "two-wrong": (lambda d: d.remove("wrong_keeps"), "zoo", "The zoo of halve has 2 wrong attempts."),
    "diagnosis-without-full-stop": (
        swap("wrong_keeps", "halve them.", "halve them"),
        "zoo",
        "The diagnosis of wrong_keeps ends without a full stop.",
    ),
    "same-diagnosis": (
        lambda d: d.attempt("wrong_keeps", SAME, "x + 0.0"),
        "zoo",
        "wrong_keeps has the same diagnosis as wrong_doubles.",
    ),
    "probe-of-nobody": (
        swap("probe_sum", "Like wrong_doubles:", "Like wrong_triples:"),
        "zoo",
        "The docstring of probe_sum does not say how it is to be diagnosed.",
    ),
    "attempt-is-no-python": (
        append("wrong_keeps", "\ndef\n"),
        "unreadable",
        "It is no Python",
    ),
    "explanation-without-reason": (
        lambda d: d.write("equivalent.toml", "[[mutant]]\nin = 'halve'\nwas = 'a'\nnow = 'b'\nwhy = ' '\n"),
        "equivalent",
        "An explanation gives no reason.",
    ),
}  # fmt: skip


def test_nothing_is_found_where_nothing_is_wrong(files_only: FilesOnly) -> None:
    """A sound kit has no findings."""
    assert files_only(lambda damage: None) == []


@pytest.mark.parametrize(("edit", "rule", "words"), [pytest.param(*d, id=k) for k, d in DAMAGES.items()])
def test_damage(files_only: FilesOnly, edit: Callable[[Any], None], rule: str, words: str) -> None:
    """One broken rule gives findings of that rule alone, each with a fact and a fix."""
    findings = files_only(edit)
    assert {finding.rule for finding in findings} == {rule}, [str(finding) for finding in findings]
    assert any(words in finding.fact for finding in findings), [finding.fact for finding in findings]
    assert all(finding.fact and finding.fix.rstrip(".") for finding in findings)
