"""The numbers of an exercise that differ from one student to the next.

They follow from the student's id and a public salt: anybody can derive them again, nobody can choose.
"""

from __future__ import annotations

import hashlib
from typing import TypeAlias

from grader.catalog.records import Exercise, Number

Numbers: TypeAlias = dict[str, Number]


def numbers_of(exercise: Exercise, student: str = "", salt: str = "") -> Numbers:
    """Return a student's numbers; without a student the first of each, which are everybody's.

    Parameters
    ----------
    salt
        What makes them those of one assignment.
    """
    return {
        name: choices[_place(exercise, name, student, salt)] for name, choices in exercise.variant.items()
    }


def _place(exercise: Exercise, name: str, student: str, salt: str) -> int:
    if not student:
        return 0
    digest = hashlib.sha256("\0".join((salt, student, exercise.slug, name)).encode()).digest()
    return int.from_bytes(digest[:8], "little") % len(exercise.variant[name])
