"""What is known to pass without being a hole, with the reason: equivalent.toml in the zoo of an exercise.

Two tables: ``[[mutant]]`` (``in``, ``was``, ``now``, ``why``) for mutants of the solution that no input can
tell from it, and ``[[universal]]`` (``in``, ``way``, ``why``) for a universal wrong answer that is
right here.
"""

from __future__ import annotations

import tomllib
from pathlib import Path

import msgspec

from grader.audit.mutants import Mutant
from grader.audit.trees import EQUIVALENT
from grader.audit.universal import Impostors
from grader.catalog import Exercise, Kit
from grader.catalog.text import read_text
from grader.errors import KitError


class ExplainedMutant(
    msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename={"function": "in"}, kw_only=True
):
    """A mutant of `function` that behaves as the solution does, and why."""

    function: str = ""
    was: str
    now: str
    why: str

    def fits(self, mutant: Mutant) -> bool:
        """Tell whether this is about `mutant`."""
        return (self.function, _squeezed(self.was), _squeezed(self.now)) == (
            mutant.function,
            _squeezed(mutant.was),
            _squeezed(mutant.now),
        )


class ExplainedWay(
    msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename={"function": "in"}, kw_only=True
):
    """A way to be wrong that is right for `function`, or for ``all`` functions together, and why."""

    function: str
    way: str
    why: str

    def fits(self, attempt: Impostors) -> bool:
        """Tell whether this is about `attempt`."""
        own = attempt.names[0] if len(attempt.names) == 1 else "all"
        return (self.function, self.way) == (own, attempt.way)


class Explained(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """All that is explained of an exercise."""

    mutant: tuple[ExplainedMutant, ...] = ()
    universal: tuple[ExplainedWay, ...] = ()


def explained_path(kit: Kit, exercise: Exercise) -> Path:
    """Return where the explanations of an exercise stand."""
    return kit.zoo_path(exercise) / EQUIVALENT


def read_explained(kit: Kit, exercise: Exercise) -> Explained:
    """Read the explanations of an exercise; there need be none.

    Raises
    ------
    KitError
        If the file is malformed, or a reason is missing.
    """
    path = explained_path(kit, exercise)
    if not path.exists():
        return Explained()
    try:
        explained = msgspec.convert(tomllib.loads(read_text(path)), Explained)
    except (tomllib.TOMLDecodeError, msgspec.ValidationError) as error:
        fix = "Write tables [[mutant]] with in, was, now, why, or [[universal]] with in, way, why."
        raise KitError(path, None, f"The explanations are malformed: {error}.", fix) from None
    reasons = [entry.why for entry in explained.mutant] + [entry.why for entry in explained.universal]
    for why in reasons:
        if not why.strip():
            raise KitError(path, None, "An explanation gives no reason.", "Say why no input can tell it.")
    return explained


def _squeezed(text: str) -> str:
    return " ".join(text.split())
