"""What code stores and imports is read from its bytecode as it would be from its tree."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from grader.sandbox.bytecode import imported_in, stored_in

ROOT = Path(__file__).parents[3]


def compiled(source: str) -> object:
    """Return a module's code."""
    return compile(source, "demo.py", "exec", dont_inherit=True)


STORED = {
    "a = b = 1\nc: int = 2\nd, (e, *f) = 1, (2, 3)": {*"abcdef"},
    "def f(): x = 1\nclass C: y = 2\nasync def g(): pass": {"f", "C", "g"},
    "import a, b.c as d\nfrom e import f, g as h": set(),
    "for a in (): b = 1\nwith c as d: pass\nif (e := 1): pass": {"a", "b", "d", "e"},
    "__all__ = []\n_hidden = 1": {"_hidden"},
    "\n".join(f"name_{i} = {i}" for i in range(300)): {f"name_{i}" for i in range(300)},
    "": set(),
}


@pytest.mark.parametrize("source", STORED, ids=range(len(STORED)))
def test_stored_names(source: str) -> None:
    """Whatever binds a name at top level stores it, imports and names in functions apart."""
    assert stored_in(compiled(source)) == STORED[source]  # type: ignore[arg-type]


IMPORTED = {
    "import a, b.c as d": {"a", "b.c"},
    "from e.f import g": {"e.f"},
    "from . import a\nfrom .. import b\nfrom .c import d": {"", "c"},
    "def f():\n    def g():\n        import a\n    return [lambda: __import__('b')]": {"a"},
    "class C:\n    import a.b": {"a.b"},
    "\n".join(f"import m{i}" for i in range(300)): {f"m{i}" for i in range(300)},
    "x = 'import a'": set(),
}


@pytest.mark.parametrize("source", IMPORTED, ids=range(len(IMPORTED)))
def test_imported_modules(source: str) -> None:
    """Imports are found in functions and classes too, by the whole name of the module."""
    assert imported_in(compiled(source)) == IMPORTED[source]  # type: ignore[arg-type]


def from_tree(source: str) -> Iterator[str]:
    """Yield the modules that a text imports."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (item.name for item in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or ""


def test_as_from_the_trees_of_real_texts() -> None:
    """For each of the kit's solutions and each module of the grader both ways find the same modules."""
    for path in [*ROOT.glob("solutions/*/*.py"), *ROOT.glob("grader/*/*.py")]:
        source = path.read_text("utf-8")
        assert imported_in(compiled(source)) == set(from_tree(source)), path  # type: ignore[arg-type]
