"""What an attempt's text says before it runs: does it compile, what does it import and use.

This runs in the child before the attempt's first statement, so that these facts, unlike
everything the child says later, can be believed. A parser that a hostile text crashes
takes only the child with it.
"""

from __future__ import annotations

import ast
import builtins
import re
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from grader.sandbox.bytecode import stored_in

PLAIN = frozenset(
    """
__future__ abc array bisect cmath collections contextlib copy csv dataclasses datetime decimal
enum fractions functools hashlib heapq io itertools json math numbers operator pprint random re
statistics string struct sys textwrap time timeit types typing unicodedata warnings numpy
""".split()
)
# However a text is made, its facts have room in one message.
_MAX_TEXT = 300
_MAX_NAMES = 1000
_MAX_NAME = 100
_MAX_BANNED = 20
_BLOCKS = ("body", "handlers", "orelse", "finalbody", "cases")  # where statements hold others


def allows(name: str, allow: Iterable[str]) -> bool:
    """Tell whether module `name` may be imported where `allow` lists more than the plain ones."""
    if name.partition(".")[0] in PLAIN:
        return True
    return any(name == a or name.startswith(a + ".") or a.startswith(name + ".") for a in allow)


def read_facts(source: str, filename: str, ban: Sequence[str]) -> tuple[dict[str, Any], Any]:
    """Parse and compile.

    Returns
    -------
    facts
        ``syntax``: None or what is wrong; ``banned``: uses of what the task asks to write
        oneself, as (name, line); ``names``: what the text defines at top level.
    code
        The code object, or None if it does not compile.
    """
    facts: dict[str, Any] = {"syntax": None, "banned": [], "names": []}
    if not may_meet([source], ban):  # a tree takes as long again, and tells no more
        code, facts["syntax"] = compiled(source, filename)
        facts["names"] = within_bounds(stored_in(code)) if code is not None else []
        return facts, code
    tree, code, facts["syntax"] = parse(source, filename)
    if tree is not None:
        facts["names"] = within_bounds(stored_in(code))
        try:
            facts["banned"] = _banned_uses(tree, [_full(name) for name in ban])
        except RecursionError as error:
            code, facts["syntax"] = None, _trouble(error)
    return facts, code


def parse(source: str, filename: str, flags: int = 0) -> tuple[ast.Module | None, Any, dict[str, Any] | None]:
    """Return the tree and the code object of a text, or None twice, and then what is wrong."""

    def work() -> tuple[ast.Module, Any]:
        tree = ast.parse(source, filename)
        return tree, compile(tree, filename, "exec", flags, dont_inherit=True)

    parsed, wrong = _tried(work)
    return (*parsed, wrong) if parsed is not None else (None, None, wrong)


def compiled(source: str, filename: str, flags: int = 0) -> tuple[Any, dict[str, Any] | None]:
    """Return the code object of a text, or None and what is wrong."""
    return _tried(lambda: compile(source, filename, "exec", flags, dont_inherit=True))


def _tried(work: Callable[[], Any]) -> tuple[Any, dict[str, Any] | None]:
    """Return what `work` makes of a text, or None and what is wrong with the text."""
    try:
        return work(), None
    except SyntaxError as error:
        return None, {
            "kind": type(error).__name__,
            "text": str(error.msg)[:_MAX_TEXT],
            "line": error.lineno or 0,
            "column": error.offset or 0,
            "source": (error.text or "")[:_MAX_TEXT].rstrip("\n"),
        }
    except Exception as error:  # null bytes, lone surrogates, and whatever else a parser stumbles over
        return None, _trouble(error)


def _trouble(error: Exception) -> dict[str, Any]:
    reason = "it is nested too deeply" if isinstance(error, (RecursionError, MemoryError)) else str(error)
    return {"kind": "SyntaxError", "text": reason[:_MAX_TEXT], "line": 0, "column": 0, "source": ""}


def within_bounds(names: set[str]) -> list[str]:
    """Return names for a message; whatever a text defines, there is room for them."""
    return sorted(name for name in names if len(name) <= _MAX_NAME)[:_MAX_NAMES]


def may_meet(texts: Sequence[str], ban: Sequence[str]) -> bool:
    """Tell whether texts can use a banned name, so that it is worth the while to look for uses.

    Whoever uses one writes all of its parts, in the text or in an import, unless a star brings it along.
    """
    if not ban:
        return False
    text = "\n".join(texts)
    if not text.isascii() or _STAR.search(text):  # Python takes letters of other alphabets for those of names
        return True
    return any(all(part in text for part in _full(name).split(".")) for name in ban)


_STAR = re.compile(r"\bimport[\s\\]*\*")


def banned_in(
    trees: Sequence[ast.Module], ban: Sequence[str], asked: Iterable[str]
) -> list[tuple[int, str, int]]:
    """Return uses of banned names in what the asked names are made of, as (place of the tree, name, line).

    A notebook answers several exercises: what another one may use is no fault in this one.
    """
    if not ban:
        return []
    uses = _Uses([_full(name) for name in ban], trees)
    statements = [(place, part) for place, tree in enumerate(trees) for part in tree.body]
    found: list[tuple[int, str, int]] = []
    for place, part in _reached(statements, asked):
        uses.found = []
        uses.visit(part)
        found += [(place, name, line) for name, line in uses.found]
    return found[:_MAX_BANNED]


def statements_in(tree: ast.Module) -> Iterator[ast.AST]:
    """Yield all statements of a text in the order of `ast.walk`. No expression holds any: none is entered."""
    waiting: deque[ast.AST] = deque([tree])
    while waiting:
        node = waiting.popleft()
        for field in _BLOCKS:
            waiting.extend(getattr(node, field, ()))
        yield node


def _reached(statements: Sequence[tuple[int, ast.stmt]], asked: Iterable[str]) -> list[tuple[int, ast.stmt]]:
    """Return the statements that bind the asked names, and those that they use in turn."""
    binding: dict[str, list[int]] = {}
    used: list[set[str]] = []
    for number, (_, part) in enumerate(statements):
        used.append(set())
        for node in ast.walk(part):
            if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
                used[-1].add(node.id)
            for name in _bound(node):
                binding.setdefault(name, []).append(number)
    reached: set[int] = set()
    waiting = list(asked)
    met = set(waiting)
    while waiting:
        for number in binding.get(waiting.pop(), ()):
            if number not in reached:
                reached.add(number)
                waiting += used[number] - met
                met |= used[number]
    return [statements[number] for number in sorted(reached)]


def _bound(node: ast.AST) -> list[str]:
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
        return [node.name]
    if isinstance(node, ast.Name) and not isinstance(node.ctx, ast.Load):
        return [node.id]
    if isinstance(node, ast.Import | ast.ImportFrom):
        return [item.asname or item.name.partition(".")[0] for item in node.names]
    return []


def _full(name: str) -> str:
    return "numpy" + name[2:] if name == "np" or name.startswith("np.") else name


def _banned_uses(tree: ast.Module, ban: Sequence[str]) -> list[tuple[str, int]]:
    if not ban:
        return []
    uses = _Uses(ban, [tree])
    uses.visit(tree)
    return uses.found[:_MAX_BANNED]


class _Uses(ast.NodeVisitor):
    """Collect uses of banned names, through what the imports of all texts, wherever they stand, bind."""

    def __init__(self, ban: Sequence[str], trees: Sequence[ast.Module]) -> None:
        self.ban = ban
        self.alias: dict[str, str] = {}
        self.found: list[tuple[str, int]] = []
        imports = [
            node
            for tree in trees
            for node in statements_in(tree)
            if isinstance(node, ast.Import | ast.ImportFrom)
        ]
        for node in imports:
            self.visit(node)
        stars = {node.module or "" for node in imports if node.names[0].name == "*"}  # type: ignore[union-attr]
        if stars:
            self.alias = self._brought(stars, trees) | self.alias
        self.found = []  # the imports are visited once more in their place

    def _brought(self, modules: set[str], trees: Sequence[ast.Module]) -> dict[str, str]:
        """Return what stars bring along of the banned names, but for names that the texts bind themselves."""
        own = {
            name for tree in trees for node in ast.walk(tree) for name in (*_bound(node), *_argument(node))
        }
        brought = {}
        for banned in self.ban:
            for module in modules:
                if banned.startswith(f"{module}."):
                    name = banned.removeprefix(f"{module}.").partition(".")[0]
                    brought[name] = f"{module}.{name}"
        return {name: whole for name, whole in brought.items() if name not in own}

    def meet(self, name: str, line: int) -> bool:
        if any(name == banned or name.startswith(banned + ".") for banned in self.ban):
            self.found.append((name, line))
            return True
        return False

    def visit_Import(self, node: ast.Import) -> None:
        for item in node.names:
            self.alias[item.asname or item.name.partition(".")[0]] = (
                item.name if item.asname else item.name.partition(".")[0]
            )
            self.meet(item.name, node.lineno)

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        for item in node.names:
            name = f"{node.module}.{item.name}"
            self.alias[item.asname or item.name] = name
            self.meet(name, node.lineno)

    def visit_Attribute(self, node: ast.Attribute) -> None:
        if not self.meet(self.dotted(node), node.lineno):
            self.generic_visit(node)

    def visit_Name(self, node: ast.Name) -> None:
        if isinstance(node.ctx, ast.Load):
            self.meet(self.dotted(node), node.lineno)

    def dotted(self, node: ast.expr) -> str:
        """Return the whole name of what an import or Python itself binds; anything else has none."""
        if isinstance(node, ast.Attribute):
            return f"{self.dotted(node.value)}.{node.attr}"
        if isinstance(node, ast.Name):
            own = node.id if hasattr(builtins, node.id) else "?"
            return self.alias.get(node.id, own)
        return "?"


def _argument(node: ast.AST) -> list[str]:
    return [node.arg] if isinstance(node, ast.arg) else []
