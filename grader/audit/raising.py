"""Which functions of a solution raise ValueError, themselves or through their private helpers."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from typing import TypeAlias

Function: TypeAlias = ast.FunctionDef | ast.AsyncFunctionDef


def raises_value_error(solution: str) -> set[str]:
    """Return the names of the functions, and of methods such as ``Scaler.fit``, that raise ValueError."""
    functions = dict(_functions(ast.parse(solution)))
    return {name for name in functions if _raises(name, functions, set())}


def _functions(tree: ast.Module) -> Iterator[tuple[str, Function]]:
    for node in tree.body:
        if isinstance(node, Function):
            yield node.name, node
        elif isinstance(node, ast.ClassDef):
            for member in node.body:
                if isinstance(member, Function):
                    yield f"{node.name}.{member.name}", member


def _raises(name: str, functions: Mapping[str, Function], seen: set[str]) -> bool:
    if name in seen or name not in functions:
        return False
    seen.add(name)
    owner = name.rpartition(".")[0]
    for node in ast.walk(functions[name]):
        if isinstance(node, ast.Raise) and node.exc is not None:
            kind = node.exc.func if isinstance(node.exc, ast.Call) else node.exc
            if isinstance(kind, ast.Name) and kind.id == "ValueError":
                return True
        # Only what is private: a public function has a docstring of its own to say it.
        helper = _private(node.func, owner) if isinstance(node, ast.Call) else ""
        if helper and _raises(helper, functions, seen):
            return True
    return False


def _private(function: ast.expr, owner: str) -> str:
    """Return the name of the private function or method that is called, or ""."""
    if isinstance(function, ast.Name) and function.id.startswith("_"):
        return function.id
    if not isinstance(function, ast.Attribute) or not function.attr.startswith("_"):
        return ""
    of_self = isinstance(function.value, ast.Name) and function.value.id == "self"
    return f"{owner}.{function.attr}" if of_self else ""
