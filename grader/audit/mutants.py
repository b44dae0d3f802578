"""Mutants: the solution with one small change, made by mutmut's operators."""

from __future__ import annotations

import ast
import difflib
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from grader.errors import UsageError

if TYPE_CHECKING:
    import libcst as cst
    from mutmut.mutation.file_mutation import Mutation

_CALLS_WITH_STRICT = ("zip", "map")


class Mutant(NamedTuple):
    """A solution with one small change.

    Attributes
    ----------
    function
        Where the change is, such as ``softmax`` or ``Value.exp``; "" at the module's top level.
    line
        The first line that is changed, of the solution.
    was, now
        The lines that differ, stripped and joined by spaces.
    source
        The whole attempt.
    """

    function: str
    line: int
    was: str
    now: str
    source: str

    @property
    def diff(self) -> tuple[str, str]:
        """The change as two lines."""
        return f"- {self.was}", f"+ {self.now}"


def mutants(solution: str) -> Iterator[Mutant]:
    """Yield the mutants of a solution in order, without those that cannot behave differently.

    Left out are texts of errors, which no exercise prescribes, and the argument ``strict`` of zip, which
    only states what holds anyway.

    Raises
    ------
    UsageError
        If mutmut is not installed.
    """
    try:
        import libcst as cst  # noqa: PLC0415 - a development tool: half a second, and not everybody has it
        from libcst.metadata import MetadataWrapper  # noqa: PLC0415
        from mutmut.mutation.file_mutation import MutationVisitor  # noqa: PLC0415
        from mutmut.mutation.mutators import mutation_operators  # noqa: PLC0415
        from mutmut.mutation.pragma_handling import IgnoredCode  # noqa: PLC0415
    except ImportError as error:
        fix = "Install it: pip install mutmut"
        raise UsageError(f"Mutants need mutmut, which does not import: {error}.", fix) from error
    wrapper = MetadataWrapper(cst.parse_module(solution))
    visitor = MutationVisitor(mutation_operators, IgnoredCode(set(), set(), set()))
    wrapper.visit(visitor)
    module = wrapper.module
    pointless = _below_raises(module)
    seen = {ast.dump(ast.parse(solution))}
    for mutation in visitor.mutations:
        if id(mutation.original_node) in pointless or _only_strict(mutation):
            continue
        source = _mutated(module, mutation, solution)
        try:
            tree = ast.dump(ast.parse(source))
        except (SyntaxError, ValueError):
            continue
        if tree not in seen:
            seen.add(tree)
            yield _described(solution, source)


def _below_raises(module: cst.Module) -> set[int]:
    """Return the ids of all nodes that belong to raised errors and to arguments ``strict``."""
    import libcst as cst  # noqa: PLC0415
    import libcst.matchers as m  # noqa: PLC0415

    found: set[int] = set()
    strict = m.Arg(keyword=m.Name("strict"))
    roots: list[cst.CSTNode] = [
        node.exc for node in m.findall(module, m.Raise()) if isinstance(node, cst.Raise) and node.exc
    ]
    waiting = [*roots, *m.findall(module, strict)]
    while waiting:
        node = waiting.pop()
        found.add(id(node))
        waiting += node.children
    return found


def _only_strict(mutation: Mutation) -> bool:
    """Tell whether a mutation only takes ``strict`` from a call, or changes its value."""
    import libcst as cst  # noqa: PLC0415

    before, after = mutation.original_node, mutation.mutated_node
    if not (isinstance(before, cst.Call) and isinstance(after, cst.Call)):
        return False
    if not (isinstance(before.func, cst.Name) and before.func.value in _CALLS_WITH_STRICT):
        return False
    kept = [
        [cst.Module([]).code_for_node(arg.value) for arg in call.args if not _is_strict(arg)]
        for call in (before, after)
    ]
    return kept[0] == kept[1]


def _is_strict(arg: cst.Arg) -> bool:
    return arg.keyword is not None and arg.keyword.value == "strict"


def _mutated(module: cst.Module, mutation: Mutation, solution: str) -> str:
    """Return the module's text with one node replaced; only its function is written anew, where it can be."""
    import libcst as cst  # noqa: PLC0415

    function = mutation.contained_by_top_level_function
    if function is None:
        replaced = module.deep_replace(mutation.original_node, mutation.mutated_node)
        return replaced.code if isinstance(replaced, cst.Module) else solution
    before = module.code_for_node(function)
    changed = function.deep_replace(mutation.original_node, mutation.mutated_node)
    if isinstance(changed, cst.CSTNode) and solution.count(before) == 1:
        return solution.replace(before, module.code_for_node(changed))
    replaced = module.deep_replace(mutation.original_node, mutation.mutated_node)
    return replaced.code if isinstance(replaced, cst.Module) else solution


def _described(solution: str, source: str) -> Mutant:
    old, new = solution.splitlines(), source.splitlines()
    was: list[str] = []
    now: list[str] = []
    first = 0
    for tag, i, j, k, n in difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag != "equal":
            first = first or i + 1
            was += old[i:j]
            now += new[k:n]
    return Mutant(_function_at(solution, first), first, _joined(was), _joined(now), source)


def _joined(lines: list[str]) -> str:
    return " ".join(line.strip() for line in lines)


def _function_at(solution: str, line: int) -> str:
    """Return the top-level function or the method that holds a line."""
    for node in ast.parse(solution).body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef) and node.lineno <= line <= (node.end_lineno or 0):
            if isinstance(node, ast.FunctionDef):
                return node.name
            inner = [part for part in node.body if isinstance(part, ast.FunctionDef)]
            names = [part.name for part in inner if part.lineno <= line <= (part.end_lineno or 0)]
            return ".".join([node.name, *names])
    return ""
