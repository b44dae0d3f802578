"""What a stub asks for: the names that are graded, their signatures, and their examples."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from grader.catalog.names import bound_names
from grader.catalog.segments import Source


class Example(NamedTuple):
    """One example of a docstring.

    Attributes
    ----------
    source
        The code, ending with a newline.
    want
        The text expected; "" if nothing is.
    exception
        First line of the exception expected, such as ``ValueError: ...``, or None.
    line
        Line in the docstring, from 0.
    """

    source: str
    want: str
    exception: str | None
    line: int


class FunctionStub(NamedTuple):
    """A function or method to be written.

    Attributes
    ----------
    parameters
        Names in order; ``*args`` and ``**kwargs`` with their stars.
    signature
        Such as ``(z: np.ndarray, axis: int = -1) -> np.ndarray``.
    docstring
        Without its indentation; "" if there is none.
    """

    name: str
    parameters: tuple[str, ...]
    signature: str
    docstring: str

    @property
    def examples(self) -> tuple[Example, ...]:
        """The examples of the docstring."""
        return parse_examples(self.docstring)


class ClassStub(NamedTuple):
    """A class to be written."""

    name: str
    docstring: str
    methods: tuple[FunctionStub, ...]

    @property
    def examples(self) -> tuple[Example, ...]:
        """The examples of the class's own docstring."""
        return parse_examples(self.docstring)


class Interface(NamedTuple):
    """All that a stub asks for.

    Attributes
    ----------
    docstring
        Of the module.
    given
        Names that the stub defines itself; they are no task.
    """

    docstring: str
    functions: tuple[FunctionStub, ...]
    classes: tuple[ClassStub, ...]
    given: tuple[str, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """The graded names."""
        return (*(part.name for part in self.functions), *(part.name for part in self.classes))

    def examples(self) -> dict[str, tuple[Example, ...]]:
        """Return the public examples by name, such as ``softmax``, ``Value`` and ``Value.backward``.

        Those of the module's docstring stand under "". Names without examples are left out.
        """
        found = {"": parse_examples(self.docstring)}
        found |= {function.name: function.examples for function in self.functions}
        for part in self.classes:
            found[part.name] = part.examples
            found |= {f"{part.name}.{method.name}": method.examples for method in part.methods}
        return {name: examples for name, examples in found.items() if examples}


def example_name(owner: str) -> str:
    """Return the name of the public check that the examples of `owner` make."""
    return "example_" + owner.replace(".", "_") if owner else "example"


@lru_cache(maxsize=512)
def stub_interface(pristine_source: str) -> Interface:
    """Read what a pristine stub asks for."""
    source = Source(pristine_source)
    functions: dict[str, FunctionStub] = {}
    classes: list[ClassStub] = []
    given: list[str] = []
    for node in source.tree.body:
        if source.given(node) is not None:
            given += sorted(bound_names(node))
        elif isinstance(node, ast.ClassDef):
            classes.append(_class(source, node))
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            functions[node.name] = _function(source, node)
    docstring = ast.get_docstring(source.tree) or ""
    return Interface(docstring, tuple(functions.values()), tuple(classes), tuple(given))


def _class(source: Source, node: ast.ClassDef) -> ClassStub:
    # By name, so that the last of several overloads stands for all.
    methods: dict[str, FunctionStub] = {}
    for member in node.body:
        if isinstance(member, ast.FunctionDef | ast.AsyncFunctionDef) and source.given(member) is None:
            methods[member.name] = _function(source, member)
    return ClassStub(node.name, ast.get_docstring(node) or "", tuple(methods.values()))


def _function(source: Source, node: ast.FunctionDef | ast.AsyncFunctionDef) -> FunctionStub:
    listed = node.args
    positional = [*listed.posonlyargs, *listed.args]
    names = [part.arg for part in positional]
    names += [f"*{listed.vararg.arg}"] if listed.vararg else []
    names += [part.arg for part in listed.kwonlyargs]
    names += [f"**{listed.kwarg.arg}"] if listed.kwarg else []
    returns = f" -> {source.expression(node.returns)}" if node.returns else ""
    signature = f"({', '.join(_parameters(source, listed))}){returns}"
    return FunctionStub(node.name, tuple(names), signature, ast.get_docstring(node) or "")


def _parameters(source: Source, listed: ast.arguments) -> Iterator[str]:
    positional = [*listed.posonlyargs, *listed.args]
    defaults = [*[None] * (len(positional) - len(listed.defaults)), *listed.defaults]
    for index, (part, default) in enumerate(zip(positional, defaults, strict=True), 1):
        yield _parameter(source, part, default)
        if index == len(listed.posonlyargs):
            yield "/"
    if listed.vararg or listed.kwonlyargs:
        yield "*" + (_parameter(source, listed.vararg, None) if listed.vararg else "")
    for part, default in zip(listed.kwonlyargs, listed.kw_defaults, strict=True):
        yield _parameter(source, part, default)
    if listed.kwarg:
        yield "**" + _parameter(source, listed.kwarg, None)


def _parameter(source: Source, part: ast.arg, default: ast.expr | None) -> str:
    annotation = f": {source.expression(part.annotation)}" if part.annotation else ""
    equals = " = " if annotation else "="
    return part.arg + annotation + (f"{equals}{source.expression(default)}" if default else "")


@lru_cache(maxsize=2048)
def parse_examples(docstring: str) -> tuple[Example, ...]:
    """Return the examples (doctests) of a docstring."""
    if ">>>" not in docstring:
        return ()
    from doctest import DocTestParser  # noqa: PLC0415 - it brings pdb and unittest along

    found = DocTestParser().get_examples(docstring)
    return tuple(Example(part.source, part.want, part.exc_msg, part.lineno) for part in found)
