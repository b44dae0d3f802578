"""The names that a piece of Python uses and binds, quoted annotations and examples of docstrings included."""

from __future__ import annotations

import ast
import re
import textwrap
from collections.abc import Iterator

_EXAMPLE = re.compile(r"^[ \t]*>>> .*(?:\n[ \t]*\.\.\.(?: .*)?)*", re.MULTILINE)
_PROMPT = re.compile(r"^(?:>>>|\.\.\.) ?", re.MULTILINE)


def used_names(tree: ast.AST) -> set[str]:
    """Return the names that `tree` reads."""
    used = _read_and_set(tree)[0]
    for node in ast.walk(tree):
        for quoted in _quoted_annotations(node):
            used |= _read_and_set(quoted)[0]
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            used |= _names_of_examples(ast.get_docstring(node) or "")
    return used


def local_names(tree: ast.AST) -> set[str]:
    """Return the names that functions within `tree` set or take for themselves."""
    arguments = {node.arg for node in ast.walk(tree) if isinstance(node, ast.arg)}
    return arguments | _read_and_set(tree)[1]


def bound_names(statement: ast.stmt) -> set[str]:
    """Return the names that a statement of a module binds there."""
    if isinstance(statement, ast.Import | ast.ImportFrom):
        return {bound_by(alias) for alias in statement.names}
    if isinstance(statement, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
        return {statement.name}
    return _read_and_set(statement)[1]


def bound_by(alias: ast.alias) -> str:
    """Return the name that one name of an import binds."""
    return alias.asname or alias.name.partition(".")[0]


def _read_and_set(tree: ast.AST) -> tuple[set[str], set[str]]:
    read: set[str] = set()
    written: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Name):
            (read if isinstance(node.ctx, ast.Load) else written).add(node.id)
    return read, written


def _quoted_annotations(node: ast.AST) -> Iterator[ast.AST]:
    annotation = getattr(node, "annotation", None) or getattr(node, "returns", None)
    if annotation is None:
        return
    for part in ast.walk(annotation):
        if isinstance(part, ast.Constant) and isinstance(part.value, str):
            try:
                yield ast.parse(part.value, mode="eval")
            except SyntaxError:
                continue


def _names_of_examples(docstring: str) -> set[str]:
    used: set[str] = set()
    bound: set[str] = set()
    for match in _EXAMPLE.finditer(docstring):
        code = _PROMPT.sub("", textwrap.dedent(match[0]))
        try:
            tree = ast.parse(code)
        except SyntaxError:
            continue
        read, written = _read_and_set(tree)
        used |= read
        bound |= written.union(*(bound_names(statement) for statement in tree.body))
    return used - bound
