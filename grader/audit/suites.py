"""A hidden suite reads well to the learner, and keeps to the idioms that make it fair and fast."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from types import FunctionType, ModuleType
from typing import Any

import pytest

from grader.audit.findings import Finding, Place, from_error
from grader.catalog import Exercise, Kit
from grader.catalog.text import read_text
from grader.errors import KitError
from grader.judge.suites import load_suite

GIVEN = 3
_HEAVY = ("scipy", "sklearn")
_JARGON = re.compile(
    r"\b(?:assert\w*|fixtures?|oracles?|parametri[sz]\w*|mock\w*|pytest|hypothesis strateg\w+|rtol|atol"
    r"|edge[- ]cases?|corner[- ]cases?|sanity|smoke|happy path|unit[- ]tests?|test cases?|this test"
    r"|the (?:hidden )?(?:suite|tests?)|brute[- ]force|regression tests?|ground truth)\b"
    r"|^(?:Tests?|Checks?|Verif(?:y|ies)|Ensures?|Should)\b",
    re.IGNORECASE,
)
_WORDS = re.compile(r"[A-Za-z][A-Za-z0-9]*(?:[-_ ][A-Za-z][A-Za-z0-9]*)*")


def check_suite(kit: Kit, exercise: Exercise) -> Iterator[Finding]:
    """Find what is wrong with a suite, short of running it."""
    path = kit.suite_path(exercise)
    if not path.is_file():
        return
    place = Place(kit.root, path, exercise.slug)
    try:
        tree = ast.parse(read_text(path))
        suite = load_suite(kit, exercise)
    except KitError as error:
        yield from_error(error, kit.root, "suite", exercise.slug)
        return
    except SyntaxError as error:
        yield place.finding("suite", f"It is no Python: {error.msg}.", "Mend it.", error.lineno)
        return
    yield from _check_imports(place, tree)
    checks = checks_of(suite)
    if not checks:
        yield place.finding("suite", "The suite has no checks.", "Write functions named test_*.")
    for check in checks:
        yield from _check_docstring(place, check)
        yield from _check_ids(place, check)
    given = [check.__name__ for check in checks if getattr(check, "is_hypothesis_test", False)]
    if len(given) > GIVEN:
        fact = f"{len(given)} checks use @given: {', '.join(given)}."
        yield place.finding("given", fact, "Keep three at most; draw the other inputs from rng.")


def checks_of(suite: ModuleType) -> list[FunctionType]:
    """Return the test functions of a suite in order."""
    found = [thing for name, thing in vars(suite).items() if name.startswith("test_") and callable(thing)]
    return sorted(found, key=line_of)


def line_of(check: Any) -> int:
    """Return the line at which a check begins."""
    inner = getattr(getattr(check, "hypothesis", None), "inner_test", check)
    return int(inner.__code__.co_firstlineno)


def _check_imports(place: Place, tree: ast.Module) -> Iterator[Finding]:
    for node in _module_level(tree):
        if not isinstance(node, ast.Import | ast.ImportFrom):
            continue
        plain = isinstance(node, ast.Import)
        names = [alias.name for alias in node.names] if plain else [getattr(node, "module", None) or ""]
        for name in names:
            if name.partition(".")[0] in _HEAVY:
                fact = f"{name} is imported at the head of the suite, which costs every grading its time."
                yield place.finding("imports", fact, "Import it inside the check that needs it.", node.lineno)


def _module_level(tree: ast.Module) -> Iterator[ast.AST]:
    """Yield what runs when the module is imported."""
    waiting: list[ast.AST] = list(tree.body)
    while waiting:
        node = waiting.pop(0)
        yield node
        if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            waiting += ast.iter_child_nodes(node)


def _check_docstring(place: Place, check: FunctionType) -> Iterator[Finding]:
    words = " ".join((check.__doc__ or "").split())
    line = line_of(check)
    fix = "Name the property in a sentence; the learner reads it when the check fails."
    if not words:
        yield place.finding("properties", f"{check.__name__} has no docstring.", fix, line)
    elif not words.endswith("."):
        fact = f"The docstring of {check.__name__} ends without a full stop."
        yield place.finding("properties", fact, fix, line)
    elif words[0].islower() and words.split()[0].isalpha():  # a name of the code may well be small
        fact = f"The docstring of {check.__name__} begins with a small letter."
        yield place.finding("properties", fact, fix, line)
    elif match := _JARGON.search(words):
        fact = f"The docstring of {check.__name__} speaks of testing: {match[0]!r}."
        yield place.finding("properties", fact, fix, line)


def _check_ids(place: Place, check: FunctionType) -> Iterator[Finding]:
    for identifier, shown in parameter_ids(check):
        if identifier is None or not _WORDS.fullmatch(identifier):
            fact = f"A parameter of {check.__name__} has {shown}."
            fix = 'Name it in words: pytest.param(..., id="one-row").'
            yield place.finding("ids", fact, fix, line_of(check))
            return


def parameter_ids(check: FunctionType) -> Iterator[tuple[str | None, str]]:
    """Yield the id of each parameter of a check, None where it is not explicit, and how to call it."""
    for mark in getattr(check, "pytestmark", ()):
        if mark.name != "parametrize":
            continue
        values = mark.args[1] if len(mark.args) > 1 else mark.kwargs.get("argvalues", ())
        ids = mark.kwargs.get("ids")
        for index, value in enumerate(values):
            identifier = _id_of(value, ids, index)
            yield identifier, "no explicit id" if identifier is None else f"the id {identifier!r}"


def _id_of(value: Any, ids: Any, index: int) -> str | None:
    if isinstance(ids, list | tuple) and index < len(ids):
        return ids[index] if isinstance(ids[index], str) else None
    own = getattr(value, "id", None)
    if isinstance(own, str):
        return own
    if own is pytest.HIDDEN_PARAM:
        return None
    # A word that is passed as it is names itself.
    return value if isinstance(value, str) else None
