"""The failure that every check raises: lines for the learner, and where and how the values differ."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from grader.render.text import fold
from grader.render.values import inline

Path = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Difference:
    """The first difference found between two values.

    Attributes
    ----------
    lines
        What to say of it; the first line begins with "returned".
    path
        Indices and keys that lead to it through nested containers.
    relation
        Short name of the relation between the two, such as ``transposed``, or None.
    """

    lines: tuple[str, ...]
    path: Path = ()
    relation: str | None = None

    def seeing(self, relation: tuple[str, str] | None) -> Difference:
        """Return the same difference with a relation, given as its name and a sentence."""
        if relation is None:
            return self
        name, sentence = relation
        return replace(self, lines=(*self.lines, sentence), relation=name)

    def under(self, key: object) -> Difference:
        """Return the same difference, seen from the container that holds it at `key`."""
        return replace(self, path=(key, *self.path))


class CheckFailed(AssertionError):
    """A check found the attempt's answer wrong.

    Parameters
    ----------
    *lines
        The body of the message, for the learner.
    actual
        The whole object that was compared.
    path
        Indices and keys that lead through nested containers, or results of ``map``, to the difference.
    relation
        Short name of the relation seen between answer and expectation, or None.
    fault
        Name of what is wrong where answers cannot be compared, as with prose, or with a line of a derivation,
        which can be written in many ways: a diagnosis then goes by it. None elsewhere.
    """

    def __init__(
        self,
        *lines: str,
        actual: object = None,
        path: Path = (),
        relation: str | None = None,
        fault: str | None = None,
    ) -> None:
        super().__init__(*lines)
        self.actual = actual
        self.path = path
        self.relation = relation
        self.fault = fault

    @property
    def lines(self) -> tuple[str, ...]:
        """The body, cleaned and capped, with the place of the difference."""
        return self.below(0)

    def below(self, depth: int) -> tuple[str, ...]:
        """Return the lines as if the object under the first `depth` steps of the path had been compared.

        A front end that shows one call of a ``map`` uses ``below(1)``: the index of the call is then not
        part of the place.
        """
        first, *rest = self.args or ("",)
        place = "".join(f"[{inline(key, 40)}]" for key in self.path[depth:])
        if not place:
            return fold([first, *rest])
        # A sentence takes the place before it; rows of an array below each other stay aligned.
        head = [f"result{place}: {first}"] if "; expected" in first else [f"result{place}:", first]
        return fold([*head, *rest])

    def __str__(self) -> str:
        return "\n".join(self.lines)
