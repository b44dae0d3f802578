"""Check of one answer of a quiz: a word, a number, a yes or no, or several of them."""

from __future__ import annotations

import difflib
import re
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from grader.checks.failure import CheckFailed
from grader.checks.kinds import described, noun, unboxed
from grader.checks.tolerance import Tolerance
from grader.errors import Todo
from grader.render.values import base, inline

_YES_NO = {"true": True, "yes": True, "false": False, "no": False}


def quiz(
    answers: Any,
    question: str,
    expected: Any,
    *,
    accept: Sequence[Any] = (),
    options: Sequence[str] = (),
    explanations: Mapping[Any, str] | None = None,
    otherwise: str = "",
    rtol: float = 1e-3,
    atol: float = 1e-9,
) -> None:
    """Check the answer to one question.

    Words count as equal but for case, spaces, underscores and hyphens. A number may differ by
    ``atol + rtol * abs(expected)``, an integer not at all. A yes or no is a bool, or the word.

    Parameters
    ----------
    answers
        The attempt's answers, by question.
    question
        The key of the question.
    expected
        The right answer: a string, bool, int, float, or a tuple (in order) or set (in any order) of them.
    accept
        Further answers that are right too.
    options
        The words to choose from; an answer that is none of them is said to be so.
    explanations
        For a wrong answer, why it is wrong.
    otherwise
        The explanation of every other wrong answer.

    Raises
    ------
    Todo
        If the answer is None, an ellipsis or an empty string: not given yet.
    CheckFailed
        If the answer is missing, of another type, or wrong. It never names the right answer.
    """
    __tracebackhide__ = True
    given = unboxed(_answer(answers, question))
    if given is None or given is ... or (base(given) is str and not given.strip()):
        raise Todo(f"{question} is not answered yet.")
    tolerance = Tolerance.checked(rtol, atol)
    if any(_same(given, right, tolerance) for right in (expected, *accept)):
        return
    _right_type(given, expected, accept, question)
    said = f"{question}: {inline(given, 60)} is not right."
    for wrong, text in (explanations or {}).items():
        if _same(given, wrong, tolerance):
            raise CheckFailed(said, text, actual=given)
    _among(given, options, question)
    raise CheckFailed(said, *([otherwise] if otherwise else []), actual=given)


def _answer(answers: Any, question: str) -> Any:
    __tracebackhide__ = True
    if base(answers) is not dict:
        raise CheckFailed(f"returned {described(answers)}; expected a dict of answers", actual=answers)
    if question in answers:
        return answers[question]
    near = difflib.get_close_matches(question, [key for key in answers if base(key) is str], 1)
    hint = f"; {inline(near[0], 60)} is none of the questions" if near else ""
    raise CheckFailed(f"The answers have no key {question!r}{hint}.", actual=answers)


def _right_type(given: Any, expected: Any, accept: Sequence[Any], question: str) -> None:
    __tracebackhide__ = True
    groups = {_group(right) for right in (expected, *accept)}
    if _group(given) in groups or ("yes or no" in groups and base(given) is str and _fold(given) in _YES_NO):
        return
    wanted = {
        "number": "a number",
        "word": "a string",
        "yes or no": "True or False",
        "several": noun(expected),
    }
    kinds = " or ".join(sorted(wanted.get(group, noun(expected)) for group in groups))
    raise CheckFailed(f"{question}: the answer is {described(given)}; expected {kinds}", actual=given)


def _among(given: Any, options: Sequence[str], question: str) -> None:
    __tracebackhide__ = True
    if not options or base(given) is not str or _fold(given) in {_fold(option) for option in options}:
        return
    raise CheckFailed(
        f"{question}: {inline(given, 60)} is none of the answers to choose from: {', '.join(options)}.",
        actual=given,
    )


def _group(x: Any) -> str:
    kind = base(unboxed(x))
    names = {bool: "yes or no", int: "number", float: "number", str: "word"}
    several = (list, tuple, set, frozenset, np.ndarray)
    return names.get(kind, "several" if kind in several else kind.__name__)


def _fold(text: str) -> str:
    return re.sub(r"[\s_\-]+", "", text).casefold()


def _same(given: Any, right: Any, tolerance: Tolerance) -> bool:
    given, right = unboxed(given), unboxed(right)
    if base(given) is np.ndarray:
        given = given.tolist()
    if base(right) in (set, frozenset):
        return _same_set(given, right, tolerance)
    if base(right) in (list, tuple):
        if base(given) not in (list, tuple) or len(given) != len(right):
            return False
        return all(_same(a, e, tolerance) for a, e in zip(given, right, strict=True))
    if base(right) is bool:
        return (_YES_NO.get(_fold(given)) if base(given) is str else given) is right
    if base(right) in (int, float):
        return base(given) in (int, float) and _near(given, right, tolerance)
    return base(given) is str and base(right) is str and _fold(given) == _fold(right)


def _near(given: Any, right: Any, tolerance: Tolerance) -> bool:
    return bool(given == right) if base(right) is int else tolerance.right_scalar(given, right)


def _same_set(given: Any, right: Any, tolerance: Tolerance) -> bool:
    if base(given) not in (list, tuple, set, frozenset):
        return False
    items = list(given)
    covers = all(any(_same(a, e, tolerance) for a in items) for e in right)
    return covers and all(any(_same(a, e, tolerance) for e in right) for a in items)
