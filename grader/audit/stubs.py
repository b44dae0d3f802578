"""The stub is what the solution gives, asks for little enough, and shows examples."""

from __future__ import annotations

from collections.abc import Iterator

from grader.audit.docstrings import check_docstrings
from grader.audit.findings import Finding, Place, from_error
from grader.catalog import Exercise, Interface, Kit
from grader.catalog.text import read_text
from grader.errors import KitError

FUNCTIONS = 3
METHODS = 5


def check_stub(kit: Kit, exercise: Exercise) -> Iterator[Finding]:
    """Find what is wrong with the stub of an exercise, and with the docstrings of its solution."""
    solution = kit.solution_path(exercise)
    if not solution.is_file():
        return
    try:
        pristine, interface = kit.pristine(exercise), kit.interface(exercise)
    except KitError as error:
        yield from_error(error, kit.root, "unreadable", exercise.slug)
        return
    stub = kit.stub_path(exercise)
    if stub.is_file() and stub.read_bytes() != pristine.encode():
        fact = "The stub is not what its solution gives: it was edited, or the solution has changed."
        fix = f"Write it anew: python -m grader.catalog.layout {exercise.slug}"
        yield Place(kit.root, stub, exercise.slug).finding("stub", fact, fix)
    place = Place(kit.root, solution, exercise.slug)
    yield from _check_size(place, interface)
    yield from _check_examples(place, interface)
    yield from check_docstrings(place, interface, read_text(solution))


def _check_size(place: Place, interface: Interface) -> Iterator[Finding]:
    functions, classes = interface.functions, interface.classes
    fix = "Three functions, or one class of five methods, are what fits in one sitting: split the exercise."
    if classes and (len(classes) > 1 or functions):
        names = ", ".join(interface.names)
        yield place.finding("size", f"The exercise asks for a class and more: {names}.", fix)
    if len(functions) > FUNCTIONS:
        yield place.finding("size", f"The exercise asks for {len(functions)} functions.", fix)
    for part in classes:
        methods = [method.name for method in part.methods if not method.name.startswith("__")]
        if len(methods) > METHODS:
            yield place.finding("size", f"The class {part.name} has {len(methods)} methods.", fix)


def _check_examples(place: Place, interface: Interface) -> Iterator[Finding]:
    shown = {name.partition(".")[0] for name in interface.examples()}
    for name in interface.names:
        if name not in shown:
            fix = "Show one or two in its docstring; they are the public checks."
            yield place.finding("examples", f"{name} has no example.", fix)
