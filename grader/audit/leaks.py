"""What is shown in official grading, properties and diagnoses, names no hidden input or value."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Sequence

from grader.audit.findings import Finding, Place
from grader.audit.suites import checks_of, line_of, parameter_ids
from grader.catalog import Exercise, Kit
from grader.catalog.text import read_text
from grader.catalog.zoo import read_zoo
from grader.errors import KitError
from grader.judge.suites import load_suite

_NUMBER = re.compile(r"(?<![\w.])-?\d[\d_,]*(?:\.\d+)?(?:e[-+]?\d+)?(?![\w])", re.IGNORECASE)
_DIGITS = 3
_FIX = "Name the property or the mistake in words; the learner could write code for a value."
# Arguments that are words for people, shown or not, and no inputs.
_WORDS = ("because", "explanations", "otherwise", "options", "id", "ids", "reason")


def check_leaks(kit: Kit, exercise: Exercise) -> Iterator[Finding]:
    """Find hidden values in docstrings of checks, ids of parameters, and diagnoses."""
    path = kit.suite_path(exercise)
    try:
        tree, suite = ast.parse(read_text(path)), load_suite(kit, exercise)
        zoo, stub = read_zoo(kit, exercise, "wrong"), kit.pristine(exercise)
    except (KitError, SyntaxError):
        return  # said elsewhere
    hidden = _hidden_numbers(tree) - set(_numbers(stub))
    keys = _quiz_keys(tree)
    place = Place(kit.root, path, exercise.slug)
    for check in checks_of(suite):
        words = " ".join((check.__doc__ or "").split())
        texts = [("docstring", words), *(("id", name or "") for name, _ in parameter_ids(check))]
        for kind, text in texts:
            if leaked := _leaked(text, hidden) or _key_in(text, keys.get(check.__name__, ())):
                fact = f"The {kind} of {check.__name__} shows a hidden value: {leaked}."
                yield place.finding("leaks", fact, _FIX, line_of(check))
    for attempt in zoo:
        if leaked := _leaked(attempt.words, hidden):
            fact = f"The diagnosis of {attempt.name} shows a hidden value: {leaked}."
            yield Place(kit.root, attempt.path, exercise.slug).finding("leaks", fact, _FIX, 1)


def _numbers(text: str) -> Iterator[float]:
    """Yield the numbers of a text that are long enough to be recognised: three digits or more."""
    for match in _NUMBER.finditer(text):
        if sum(char.isdigit() for char in match[0]) >= _DIGITS:
            yield abs(float(match[0].replace(",", "").replace("_", "")))


def _hidden_numbers(tree: ast.Module) -> set[float]:
    """Return the numbers that a suite writes down as inputs or values."""
    found: set[float] = set()
    for node in _without_words(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, int | float):
            found |= set(_numbers(repr(node.value)))
    return found


def _without_words(node: ast.AST) -> Iterator[ast.AST]:
    """Yield the nodes of a tree, but no arguments that are words for people."""
    yield node
    for child in ast.iter_child_nodes(node):
        if not (isinstance(child, ast.keyword) and child.arg in _WORDS):
            yield from _without_words(child)


def _leaked(text: str, hidden: set[float]) -> str:
    return next((f"{number:g}" for number in _numbers(text) if number in hidden), "")


def _quiz_keys(tree: ast.Module) -> dict[str, list[str | float]]:
    """Return the answers to the questions of a quiz, by check."""
    keys: dict[str, list[str | float]] = {}
    for function in tree.body:
        if not isinstance(function, ast.FunctionDef):
            continue
        for node in ast.walk(function):
            if isinstance(node, ast.Call) and ast.unparse(node.func) == "checks.quiz" and len(node.args) > 2:
                key = node.args[2]
                if isinstance(key, ast.Constant) and isinstance(key.value, str | int | float):
                    keys.setdefault(function.name, []).append(key.value)
    return keys


def _key_in(text: str, keys: Sequence[str | float]) -> str:
    for key in keys:
        if isinstance(key, str) and re.search(rf"\b{re.escape(key)}\b", text, re.IGNORECASE):
            return key
        if not isinstance(key, str) and abs(float(key)) in {
            abs(float(match[0].replace(",", ""))) for match in _NUMBER.finditer(text)
        }:
            return f"{key:g}"
    return ""
