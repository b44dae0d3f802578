"""The zoo holds enough attempts, each with words of its own."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Sequence

from grader.audit.findings import Finding, Place, from_error
from grader.catalog import Exercise, Kit
from grader.catalog.zoo import ZooAttempt, read_zoo
from grader.errors import KitError

RIGHT = 2
WRONG = 3
LONGEST = 400
NOBODY = "None"
_LIKE = re.compile(r"(?:Like (wrong_\w+)|(None)):")


def check_zoo(kit: Kit, exercise: Exercise) -> Iterator[Finding]:
    """Find what is wrong with a zoo, short of grading it."""
    folder = kit.zoo_path(exercise)
    if not folder.is_dir() or not kit.solution_path(exercise).is_file():
        return
    place = Place(kit.root, folder, exercise.slug)
    try:
        attempts = read_zoo(kit, exercise)
    except KitError as error:
        yield from_error(error, kit.root, "unreadable", exercise.slug)
        return
    for kind, least in (("right", RIGHT), ("wrong", WRONG)):
        number = sum(attempt.kind == kind for attempt in attempts)
        if number < least:
            fact = f"The zoo of {exercise.slug} has {number or 'no'} {kind} attempt{'s' * (number != 1)}."
            yield place.finding("zoo", fact, f"Add {kind}_*.py until there are {least}.")
    for attempt in attempts:
        yield from _check_attempt(Place(kit.root, attempt.path, exercise.slug), attempt, attempts)


def _check_attempt(place: Place, attempt: ZooAttempt, attempts: Sequence[ZooAttempt]) -> Iterator[Finding]:
    own = attempt.path.read_text("utf-8")
    for node in ast.parse(own).body:
        if isinstance(node, ast.ImportFrom) and node.module == "__future__":
            fact = "It imports from __future__, and it is read as the end of the solution."
            yield place.finding("zoo", fact, "Take that line out.", node.lineno)
    if attempt.kind == "wrong":
        if not attempt.words.endswith((".", "?")):
            fact = f"The diagnosis of {attempt.name} ends without a full stop."
            yield place.finding("zoo", fact, "Write it in sentences: the learner reads it.", 1)
        if len(attempt.words) > LONGEST:
            fact = f"The diagnosis of {attempt.name} has {len(attempt.words)} characters."
            yield place.finding("zoo", fact, "Say it in one or two sentences.", 1)
        for other in attempts:
            if other.name < attempt.name and other.kind == "wrong" and other.words == attempt.words:
                fact = f"{attempt.name} has the same diagnosis as {other.name}."
                yield place.finding("zoo", fact, "Say what this mistake is, or take one of them out.", 1)
    if attempt.kind == "probe":
        like = expected_diagnosis(attempt)
        names = {other.name for other in attempts if other.kind == "wrong"}
        if like is None or like not in names | {NOBODY}:
            fact = f"The docstring of {attempt.name} does not say how it is to be diagnosed."
            fix = "Begin it with `Like wrong_x:`, or with `None:` if nothing known fits."
            yield place.finding("zoo", fact, fix, 1)


def expected_diagnosis(probe: ZooAttempt) -> str | None:
    """Return the wrong attempt that a probe must be taken for, `NOBODY`, or None if it does not say."""
    match = _LIKE.match(probe.words)
    return (match[1] or NOBODY) if match else None
