"""A stub as a pytest node: its tests are the hidden suite's, its examples are checks of their own."""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from grader.catalog import Exercise, Kit
from grader.errors import JudgeError, KataError, KitError
from grader.judge.collecting import DESCRIBED, Item, describe
from grader.judge.examples import example_checks
from grader.judge.suites import load_suite
from grader.judge.verdicts import Outcome, fault_words
from grader.model import Verdict

POINTS = "points(n): what a check is worth, shared by its parameters"


class Stub(pytest.Module):
    """One exercise of a session. Its path is the stub's, its tests are the suite's.

    Attributes
    ----------
    expected, order
        What each of its items is, and their names, in the suite's order, once they are collected.
    official
        Parameter ids are withheld.
    """

    kit: Kit
    exercise: Exercise
    expected: list[Item]
    order: list[str]
    official: bool = False

    @classmethod
    def at(cls, parent: pytest.Collector, kit: Kit, exercise: Exercise, path: Path | None = None) -> Stub:
        """Return the node of `exercise`, whose attempt is the file at `path`, by default the kit's stub."""
        node: Stub = cls.from_parent(parent, path=path or kit.stub_path(exercise))
        node.kit = kit
        node.exercise = exercise
        return node

    def _getobj(self) -> Any:
        # The one private override: the module of this node is the suite, never the attempt.
        return load_suite(self.kit, self.exercise) if self.kit.has_suite(self.exercise) else _Empty

    def funcnamefilter(self, name: str) -> bool:
        """Take every ``test_`` function, whatever the user's configuration says of other files."""
        return name.startswith("test_")

    def classnamefilter(self, name: str) -> bool:
        """Take no class: a check is a function."""
        return False

    def collect(self) -> Iterable[pytest.Item | pytest.Collector]:
        """Yield the public examples, then the suite's tests, or what stands for them where there are none."""
        try:
            found = [*self._examples(), *super().collect()]
            functions = [item for item in found if isinstance(item, pytest.Function)]
            self.expected = [describe(item) for item in functions]
        except KataError as error:
            return [Placeholder.of(self, error)]
        if not functions:
            return [self._without_checks()]
        if self.official:
            functions = [*self._numbered(functions)]
        self.order = [item.name for item in functions]
        return [_hiding_the_suite(item) for item in functions]

    def _without_checks(self) -> Placeholder:
        """Return what stands for the checks of an exercise that has none; a student's copy may be so."""
        if self.kit.has_suites:
            fact = f"{self.exercise.slug} has no checks: neither a suite nor examples."
            return Placeholder.of(self, JudgeError(fact, "Run `kata audit`."))
        fact = f"{self.exercise.slug} has no public checks, and the hidden suite is not here."
        item = Placeholder.of(self, JudgeError(fact, "Hand it in: there it is graded."))
        item.property = "It is graded where the hidden suite is."
        return item

    def _numbered(self, functions: Iterable[pytest.Function]) -> Iterable[pytest.Function]:
        """Yield the items with numbers in place of parameter ids, which tell of the inputs."""
        count: Counter[str] = Counter()
        for item in functions:
            if not hasattr(item, "callspec"):
                yield item
                continue
            count[item.originalname] += 1
            number = str(count[item.originalname])
            renamed: pytest.Function = pytest.Function.from_parent(
                self,
                name=f"{item.originalname}[{number}]",
                callspec=dataclasses.replace(item.callspec, _idlist=(number,)),
                fixtureinfo=item._fixtureinfo,
                originalname=item.originalname,
            )
            renamed.stash[DESCRIBED] = describe(item)  # with the id, by which the inputs are seeded
            yield renamed

    def _examples(self) -> Iterable[pytest.Item]:
        kit, exercise = self.kit, self.exercise
        if not (kit.solution_path(exercise).is_file() or kit.shipped_path(exercise).is_file()):
            # What is left is the attempt's own docstring, and nothing of an attempt runs in the judge.
            fact = "The pristine stub is not here, and with it the public checks are missing."
            raise KitError(kit.shipped_path(exercise), None, fact, "Fetch the kit again.")
        for name, function in example_checks(self.kit.interface(self.exercise)).items():
            yield pytest.Function.from_parent(self, name=name, callobj=function)


class Placeholder(pytest.Item):
    """Stands where checks cannot be collected, or need not be: its outcome is known.

    Attributes
    ----------
    error
        What keeps the checks from being collected, or None.
    """

    NOT_STARTED = "not_started"

    outcome: Outcome
    property: str = ""
    error: KataError | None = None

    @classmethod
    def of(cls, parent: pytest.Collector, error: KataError, number: int | None = None) -> Placeholder:
        """Return the item that reports `error`, a fault of the kit; `number` tells several apart."""
        item: Placeholder = cls.from_parent(parent, name=f"not_judged_{number}" if number else "not_judged")
        words = fault_words(error, parent.config.invocation_params.dir)
        item.outcome = Outcome(Verdict.INTERNAL, words)
        item.property = "This is a fault of the kit, not yours."
        item.error = error
        return item

    @classmethod
    def not_started(cls, parent: pytest.Collector) -> Placeholder:
        """Return the item of a stub that nobody touched."""
        item: Placeholder = cls.from_parent(parent, name=cls.NOT_STARTED)
        item.outcome = Outcome(Verdict.TODO)
        return item

    def runtest(self) -> None:
        """Do nothing: the outcome is known."""


def _hiding_the_suite(node: pytest.Function) -> pytest.Function:
    """Keep pytest from showing where a check is written.

    It would also render each failure, which takes 20 ms and is replaced anyway.
    """
    node.__dict__["reportinfo"] = lambda: (node.path, 0, node.name)
    if not node.config.getoption("usepdb", False):
        node.__dict__["repr_failure"] = lambda excinfo, style=None: ""
    return node


class _Empty:
    """Stands for the suite where it is not here: a student's copy."""
