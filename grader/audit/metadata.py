"""What a chapter.toml says, beyond what the catalogue refuses to read: hints without code, follow-ups."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from grader.audit.findings import Finding, Place, from_error
from grader.catalog import Exercise, Kit
from grader.catalog.text import read_text

HINTS = 3
FOLLOWUPS = range(2, 5)
_FENCE = re.compile(r"```|>>>")
_STATEMENT = re.compile(
    r"\b(?:def \w+\(|return \w+[\[(.]|import \w+|lambda\b.*:|for \w+ in \w+.*:\s*(?:\n|$)|while .*:\s*\n)"
)
# A call with its arguments; the bare name of a function is a pointer, which a hint may give.
_CALL = re.compile(r"\b(?:np|numpy|scipy|itertools|functools|collections)(?:\.\w+)+\([^)]*[\w\])]")
_ASSIGNED_KEYWORD = re.compile(r"\w\([^()]*\w+=\w")


def check_kit_metadata(kit: Kit) -> Iterator[Finding]:
    """Yield what the catalogue refused: unknown keys, missing values, slugs that occur twice."""
    for problem in kit.problems:
        yield from_error(problem, kit.root, "metadata")


def check_metadata(kit: Kit, exercise: Exercise) -> Iterator[Finding]:
    """Find what an exercise lacks in its chapter.toml."""
    path = kit.root / "exercises" / exercise.chapter / "chapter.toml"
    place = Place(kit.root, path, exercise.slug)
    line = _line_of(read_text(path), exercise.slug)
    if len(exercise.hints) != HINTS:
        fact = f"{exercise.slug} has {_count(len(exercise.hints), 'hint')}."
        fix = "Write three: a question, the concept with a reference, an outline."
        yield place.finding("hints", fact, fix, line)
    for number, hint in enumerate(exercise.hints, 1):
        if code := code_in(hint):
            fact = f"Hint {number} of {exercise.slug} holds code: {code}"
            yield place.finding("hints", fact, "Say it in words; the solution holds the code.", line)
    if len(exercise.followups) not in FOLLOWUPS:
        fact = f"{exercise.slug} has {_count(len(exercise.followups), 'follow-up')}."
        fix = "Write two to four questions that an interviewer asks next, with model answers."
        yield place.finding("followups", fact, fix, line)


def _count(number: int, thing: str) -> str:
    return f"{number or 'no'} {thing}{'s' * (number != 1)}"


def code_in(hint: str) -> str | None:
    """Return the part of a hint that is code rather than words or a formula, or None."""
    for pattern in (_FENCE, _STATEMENT, _CALL, _ASSIGNED_KEYWORD):
        if match := pattern.search(hint):
            return match[0].strip()
    for line in hint.splitlines():
        if _is_statement(line.strip()):
            return line.strip()
    return None


def _is_statement(line: str) -> bool:
    """Tell whether a whole line of a hint is a statement that does something."""
    try:
        tree = ast.parse(line)
    except (SyntaxError, ValueError):
        return False
    return any(isinstance(node, ast.Assign | ast.AugAssign | ast.Call) for node in ast.walk(tree))


def _line_of(text: str, slug: str) -> int | None:
    for number, line in enumerate(text.splitlines(), 1):
        if re.match(rf"\s*slug\s*=\s*[\"']{re.escape(slug)}[\"']", line):
            return number
    return None
