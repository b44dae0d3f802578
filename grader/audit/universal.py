"""Wrong attempts that fit every exercise: the solution, with its graded functions replaced by impostors."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

from grader.audit.ways import DIFFERS, MET, WAYS
from grader.catalog import Interface
from grader.catalog.interface import FunctionStub

HONEST = "honest"
TELLS = "tells_everything"
_TOGETHER = (HONEST, TELLS)
# What each does, to be put after "although it".
WORDS = {
    "returns_input": "returns its input",
    "returns_reversed_input": "returns its input reversed",
    "returns_none": "returns None",
    "returns_zeros": "returns zeros of the right shape",
    "returns_ones": "returns ones of the right shape",
    "returns_example": "returns the public example's answer for everything",
    "returns_list": "returns a constant list",
    "raises_value_error": "raises ValueError always",
    "changes_input": "changes its input",
    "remembers_first": "remembers its first answer",
    "not_float32": "is wrong for float32",
    "not_integers": "is wrong for integers",
    "one_axis": "is right for one axis only",
    "always_equal": "returns an object that is equal to everything",
    "lying_array": "returns an array that claims to be equal to everything",
}
# Those that concern a promise of the stub: not to meet such an argument at all is a hole too.
PROMISES = {"not_float32": "float32", "not_integers": "integers", "one_axis": "another axis"}
_WITHOUT_ARGUMENTS = {
    "returns_none",
    "returns_zeros",
    "returns_ones",
    "returns_list",
    "raises_value_error",
} | {
    "always_equal",
    "lying_array",
    HONEST,
    TELLS,
}
_FLOAT, _INTEGER = r"(?:float(?:64|32|s)?|floating\W\w+|real)", r"int(?:eger|64)?s?"
_TAKES_INTEGERS = re.compile(
    rf"\b{_FLOAT}\b[^.;:\n]{{0,24}}\b(?:or|and)\b[^.;:\n]{{0,8}}\b{_INTEGER}\b"
    rf"|\b{_INTEGER}\b[^.;:\n]{{0,8}}\bor\b[^.;:\n]{{0,12}}\b{_FLOAT}\b",
    re.IGNORECASE,
)


class Impostors(NamedTuple):
    """An attempt of which some functions are replaced.

    Attributes
    ----------
    way
        What they do.
    names
        Which functions or methods.
    source
        The whole attempt.
    """

    way: str
    names: tuple[str, ...]
    source: str

    @property
    def name(self) -> str:
        """Name it, as in ``returns_none of softmax``."""
        return f"{self.way} of {' and '.join(self.names)}"

    def is_hole(self, output: str) -> bool:
        """Tell whether a pass of this attempt is a hole in the suite, by what it printed."""
        if self.way in PROMISES:
            return DIFFERS in output or MET not in output
        return (DIFFERS if self.way == "remembers_first" else MET) in output

    def fact(self, output: str) -> str:
        """Return what a pass shows."""
        subject, verb = self.names[0], "it"
        if len(self.names) > 1:
            subject, verb = f"The exercise ({', '.join(self.names)})", "each function"
        if self.way in PROMISES and MET not in output:
            return f"No check gives {' or '.join(self.names)} {PROMISES[self.way]}, which the stub promises."
        return f"{subject} passes although {verb} {WORDS[self.way]}."


def impostors(interface: Interface, solution: str) -> Iterator[Impostors]:
    """Yield every impostor that fits an exercise: each function in turn, and all together.

    What the module's docstring promises it may mean for some of the functions only: it is enough if one of
    them keeps it.
    """
    graded = graded_functions(interface)
    for way in WAYS:
        together = [n for n, f in graded.items() if _fits(way, n, f, interface.docstring + f.docstring)]
        in_turn = [n for n in together if _fits(way, n, graded[n], graded[n].docstring)]
        in_turn = [n for n in in_turn if not _is_operator(n) and way not in _TOGETHER]
        groups = [(name,) for name in in_turn] + [tuple(together)] * (together not in ([], in_turn[:1]))
        for names in groups:
            yield Impostors(way, names, source(solution, names, way, interface))


def graded_functions(interface: Interface) -> dict[str, FunctionStub]:
    """Return the graded functions and methods by name; not constructors and what Python calls by itself."""
    found = {function.name: function for function in interface.functions}
    for part in interface.classes:
        for method in part.methods:
            if method.name not in ("__init__", "__new__", "__repr__", "__str__", "__hash__", "__post_init__"):
                found[f"{part.name}.{method.name}"] = method
    return found


def _is_operator(name: str) -> bool:
    return name.rpartition(".")[2].startswith("__")


def _fits(way: str, name: str, function: FunctionStub, promise: str) -> bool:
    """Tell whether a way to be wrong can show in a function, and concerns what is promised of it."""
    parameters = function.parameters[1:] if "." in name else function.parameters
    if not parameters and way not in _WITHOUT_ARGUMENTS:
        return False
    if way == "one_axis":
        return "axis" in parameters
    if way == "not_float32":
        return "float32" in promise
    return way != "not_integers" or _TAKES_INTEGERS.search(promise) is not None


def source(solution: str, names: tuple[str, ...], way: str, interface: Interface) -> str:
    """Return the attempt: the solution, and code that exchanges its functions."""
    examples: Mapping[str, list[str]] = {
        name: [example.source for example in found] for name, found in interface.examples().items()
    }
    shown = {name: examples.get(name) or examples.get(name.partition(".")[0], []) for name in names}
    ways = {name: way if name in names else HONEST for name in graded_functions(interface)}
    return (
        f"{solution}\n\n_kata = {{'__name__': 'kata'}}\n"
        f"for _text in {_texts()!r}:\n    exec(_text, _kata)\n"
        f"_kata['replace'](globals(), {ways!r}, {shown!r})\n"
    )


@cache
def _texts() -> tuple[str, ...]:
    """Return the modules that run inside the attempt, where this package cannot be imported."""
    folder = Path(__file__).parent
    texts = [(folder / f"{name}.py").read_text("utf-8") for name in ("answers", "ways", "impostor")]
    return tuple(re.sub(r"^from grader\..*$", "", text, flags=re.MULTILINE) for text in texts)
