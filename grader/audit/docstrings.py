"""Docstrings of stubs are in numpydoc form: parameters with their types, what comes back, what is raised."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from grader.audit.findings import Finding, Place
from grader.audit.raising import raises_value_error
from grader.catalog import Interface
from grader.catalog.interface import ClassStub, FunctionStub

# In numpydoc's order.
SECTIONS = (
    "Parameters",
    "Attributes",
    "Returns",
    "Yields",
    "Receives",
    "Other Parameters",
    "Raises",
    "Warns",
    "See Also",
    "Notes",
    "References",
    "Examples",
)
_ENTRY = re.compile(r"(?P<names>\*{0,2}\w+(?:, ?\*{0,2}\w+)*)(?: ?: (?P<type>.+))?")
_ARRAY = re.compile(r"\bnd-?array\b|\barray\b", re.IGNORECASE)
_SHAPE = re.compile(
    r"shape|dimension|\b\w+-D\b|\bscalar\b|\blength\b|\bmatri(?:x|ces)\b|\bvectors?\b|\(\w+(?:, ?\w+)*,?\)"
    r"|\bone (?:entry|row|number|value|for each)|\blike `",
    re.IGNORECASE,
)
_ELSEWHERE = re.compile(r"^(?:As in|As for|The same as|See)\b")


class Entry(NamedTuple):
    """One entry of a section: names, the type if there is one, and the words below."""

    names: tuple[str, ...]
    type: str
    words: str


class Docstring(NamedTuple):
    """A docstring in its parts: what stands above the first section, and the sections by title."""

    summary: str
    sections: Mapping[str, str]

    def entries(self, title: str) -> list[Entry]:
        """Return the entries of a section."""
        return list(_entries(self.sections.get(title, "")))


def parse_docstring(text: str) -> Docstring:
    """Part a docstring at its underlined titles."""
    summary: list[str] = []
    sections: dict[str, list[str]] = {}
    into = summary
    lines = text.splitlines()
    for index, line in enumerate(lines):
        under = lines[index + 1].strip() if index + 1 < len(lines) else ""
        if line.strip() and len(under) >= 3 and set(under) == {"-"} and not line.startswith(" "):
            into = sections.setdefault(line.strip(), [])
        elif set(line.strip()) != {"-"} or into is summary:
            into.append(line)
    return Docstring("\n".join(summary).strip(), {title: "\n".join(body) for title, body in sections.items()})


def _entries(body: str) -> Iterator[Entry]:
    head = ""
    words: list[str] = []
    for line in [*body.splitlines(), "\0"]:
        if line.strip() and not line.startswith(" "):
            if head:
                yield _entry(head, words)
            head, words = line.strip(), []
        else:
            words.append(line.strip())


def _entry(head: str, words: Iterable[str]) -> Entry:
    text = " ".join(word for word in words if word)
    match = _ENTRY.fullmatch(head)
    if match is None:
        return Entry((), head, text)
    names = tuple(name.strip() for name in match["names"].split(","))
    return Entry(names, match["type"] or "", text)


def check_docstrings(place: Place, interface: Interface, solution: str) -> Iterator[Finding]:
    """Find what the docstrings of a stub lack."""
    if not interface.docstring:
        yield place.finding("docstrings", "The module has no docstring.", "Write the task into it.", 1)
    shaped = bool(_SHAPE.search(interface.docstring))
    raising = raises_value_error(solution)
    for function in interface.functions:
        yield from _check(place, function.name, function, function.parameters, shaped)
        yield from _check_raises(place, function.name, [function.docstring], raising)
    for part in interface.classes:
        yield from _check_class(place, part, shaped, raising)


def _check_class(place: Place, part: ClassStub, shaped: bool, raising: set[str]) -> Iterator[Finding]:
    for method in part.methods:
        name = f"{part.name}.{method.name}"
        parameters = method.parameters[1:]
        if method.name == "__init__":
            yield from _check_parameters(place, part.name, part.docstring, parameters, shaped)
        elif method.docstring and not method.name.startswith("__"):
            yield from _check(place, name, method, parameters, shaped, method=True)
        elif not method.name.startswith("__"):
            fact = f"The method {name} has no docstring."
            yield place.finding("docstrings", fact, "Say in the solution what it does.")
        yield from _check_raises(place, name, [method.docstring, part.docstring], raising)


def _check(
    place: Place,
    name: str,
    function: FunctionStub,
    parameters: Iterable[str],
    shaped: bool,
    *,
    method: bool = False,
) -> Iterator[Finding]:
    docstring = parse_docstring(function.docstring)
    summary = docstring.summary.partition("\n\n")[0]
    if not summary.endswith("."):
        fact = f"The docstring of {name} does not begin with a sentence."
        yield place.finding("docstrings", fact, "Begin it with what the function does, and a full stop.")
    yield from _check_sections(place, name, docstring)
    yield from _check_parameters(place, name, function.docstring, parameters, shaped)
    yield from _check_returns(place, name, function, docstring, shaped=shaped, method=method)


def _check_sections(place: Place, name: str, docstring: Docstring) -> Iterator[Finding]:
    titles = list(docstring.sections)
    for title in titles:
        if title not in SECTIONS:
            fact = f"The docstring of {name} has a section {title}, which numpydoc does not know."
            yield place.finding("docstrings", fact, "Put it into the module's docstring, or into Notes.")
    known = [title for title in titles if title in SECTIONS]
    if known != sorted(known, key=SECTIONS.index):
        fact = f"The sections of {name} stand in the order {', '.join(known)}."
        order = ", ".join(sorted(known, key=SECTIONS.index))
        yield place.finding("docstrings", fact, f"Make it {order}.")


def _check_parameters(
    place: Place, name: str, text: str, parameters: Iterable[str], shaped: bool
) -> Iterator[Finding]:
    documented = {entry_name: entry for entry in _listed(text) for entry_name in entry.names}
    for parameter in parameters:
        entry = documented.pop(parameter, None) or documented.pop(parameter.lstrip("*"), None)
        if entry is None:
            fact = f"The docstring of {name} does not describe the parameter {parameter}."
            yield place.finding("docstrings", fact, "Add it to the section Parameters.")
        elif _ELSEWHERE.match(entry.words):
            continue
        elif not entry.type:
            fact = f"The docstring of {name} gives the parameter {parameter} no type."
            yield place.finding("docstrings", fact, f"Write `{parameter} : type`.")
        elif _lacks_shape(entry, shaped):
            fact = f"The docstring of {name} gives the array {parameter} no shape."
            yield place.finding("docstrings", fact, f"Write `{parameter} : np.ndarray, shape (...)`.")
    for extra in documented:
        fact = f"The docstring of {name} describes {extra}, which is no parameter."
        yield place.finding("docstrings", fact, "Rename it, or take it out.")


def _listed(text: str) -> list[Entry]:
    docstring = parse_docstring(text)
    return [*docstring.entries("Parameters"), *docstring.entries("Other Parameters")]


def _lacks_shape(entry: Entry, shaped: bool) -> bool:
    """Tell whether an array's shape is said neither in its entry nor in the module's docstring."""
    return bool(_ARRAY.search(entry.type)) and not shaped and not _SHAPE.search(f"{entry.type} {entry.words}")


def _check_returns(
    place: Place, name: str, function: FunctionStub, docstring: Docstring, *, shaped: bool, method: bool
) -> Iterator[Finding]:
    _, _, annotation = function.signature.rpartition(" -> ")
    if annotation == "None" or "->" not in function.signature:
        return
    titles = [title for title in ("Returns", "Yields") if title in docstring.sections]
    if not titles:
        # A method of one line that begins with Return says all that the section would.
        if not (method and docstring.summary.startswith("Return")):
            fact = f"The docstring of {name} has no section Returns."
            yield place.finding("docstrings", fact, "Say there what comes back, with its type and shape.")
        return
    for entry in docstring.entries(titles[0]):
        if _lacks_shape(entry._replace(type=entry.type or " ".join(entry.names)), shaped):
            fact = f"The docstring of {name} gives an array that it returns no shape."
            yield place.finding("docstrings", fact, "Write `np.ndarray, shape (...)` in Returns.")


def _check_raises(place: Place, name: str, texts: Iterable[str], raising: set[str]) -> Iterator[Finding]:
    if name not in raising:
        return
    if not any("ValueError" in parse_docstring(text).sections.get("Raises", "") for text in texts):
        fact = f"{name} raises ValueError, and its docstring does not say so."
        yield place.finding("docstrings", fact, "Add a section Raises that says for which input.")
