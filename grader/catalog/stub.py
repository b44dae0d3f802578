"""The pristine stub: a solution's docstrings and signatures, with its bodies taken out."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from grader.catalog.names import bound_by, bound_names, local_names, used_names
from grader.catalog.segments import Definition, Source
from grader.errors import KitError

_FUNCTION = (ast.FunctionDef, ast.AsyncFunctionDef)
_DEFINITION = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
_IMPORT = (ast.Import, ast.ImportFrom)
_WIDTH = 110


class _Piece(NamedTuple):
    """A part of the stub: the statement it comes from, its text, and whether it was given as it is."""

    node: ast.stmt
    text: str
    given: bool = False


def pristine_stub(solution_source: str, path: Path | None = None, *, edited: bool = False) -> str:
    """Derive the stub from a solution.

    The module's docstring stays; each public function and class that has a docstring stays verbatim to the
    end of its docstring, and ``raise NotImplementedError`` takes the place of the body; of a class, the
    public and double-underscore methods stay likewise. A statement directly below a comment ``# Given:``
    stays whole, and so do the imports that follow an import there without a line between. Other imports stay
    where the kept text uses them. The stub of a stub is the same text.

    Parameters
    ----------
    solution_source
        Text of the solution.
    path
        Where it comes from, for errors.
    edited
        Whether it is rather a stub that a learner edited, whose signatures may use any name.

    Raises
    ------
    KitError
        If the solution is no Python, or its stub would not be.
    """
    path = path or Path("solution")
    try:
        source = Source(solution_source)
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        line = getattr(error, "lineno", None)
        fact = (
            f"This is not Python: {getattr(error, 'msg', None) or str(error) or 'it is nested too deeply'}."
        )
        raise KitError(path, line, fact, "Mend the solution.") from None
    body = list(_kept(source))
    if not body:
        fact = "The solution defines no public function or class that has a docstring."
        raise KitError(path, None, fact, "Write the task into the docstring of each function to be graded.")
    try:
        code = ast.parse("\n".join(piece.text for piece in body))
    except SyntaxError as error:
        fact = f"The stub of this solution would not be Python: {error.msg}."
        raise KitError(path, None, fact, "Write its definitions in the usual layout.") from None
    used = used_names(code) | used_names(_only_docstring(source))
    pieces = sorted([*_imports(source, used), *body], key=lambda piece: piece.node.lineno)
    if not edited:
        _refuse_dropped(source, pieces, used, path)
    return _joined(source, pieces)


def _only_docstring(source: Source) -> ast.Module:
    body = source.tree.body[:1] if ast.get_docstring(source.tree) is not None else []
    return ast.Module(body=body, type_ignores=[])


def _kept(source: Source) -> Iterator[_Piece]:
    """Yield what the stub keeps of the module, imports and docstring apart."""
    documented = {
        node.name
        for node in source.tree.body
        if isinstance(node, _DEFINITION)
        and not node.name.startswith("_")
        and ast.get_docstring(node) is not None
    }
    for node in source.tree.body:
        if (comment := source.given(node)) is not None:
            yield _Piece(node, f"{comment}\n{source.statement(node)}", given=True)
        elif not isinstance(node, _DEFINITION) or node.name not in documented:
            continue
        elif _is_overload(node):
            yield _Piece(node, source.statement(node))
        elif ast.get_docstring(node) is not None:
            yield _Piece(
                node, _class(source, node) if isinstance(node, ast.ClassDef) else _function(source, node)
            )


def _is_overload(node: Definition) -> bool:
    return any(ast.unparse(decorator).split(".")[-1] == "overload" for decorator in node.decorator_list)


def _function(source: Source, node: Definition) -> str:
    return f"{source.opening(node)}\n{source.inner_indent(node)}raise NotImplementedError"


def _class(source: Source, node: ast.ClassDef) -> str:
    text, before = source.opening(node), node.body[0]
    indent = source.inner_indent(node)
    for member in node.body[1:]:
        piece = _member(source, node, member)
        if piece is None:
            continue
        tight = _stay_together(before, member) and not source.blank_between(before, member)
        text += ("\n" if tight else "\n\n") + indent + piece
        before = member
    return text


def _member(source: Source, node: ast.ClassDef, member: ast.stmt) -> str | None:
    """Return what the stub keeps of a statement in a class."""
    if (comment := source.given(member)) is not None:
        return f"{comment}\n{source.inner_indent(node)}{source.statement(member)}"
    if isinstance(member, ast.AnnAssign) and _is_record(node):
        return source.statement(member)
    if not isinstance(member, _FUNCTION) or not _is_offered(member.name):
        return None
    return source.statement(member) if _is_overload(member) else _function(source, member)


def _is_record(node: ast.ClassDef) -> bool:
    """Return whether the fields of a class are the signature of its constructor."""
    decorators = [part.func if isinstance(part, ast.Call) else part for part in node.decorator_list]
    words = {ast.unparse(part).split(".")[-1] for part in (*decorators, *node.bases)}
    return bool(words & {"dataclass", "NamedTuple", "TypedDict"})


def _stay_together(before: ast.stmt, after: ast.stmt) -> bool:
    """Return whether no empty line need be between two statements of a class."""
    if isinstance(before, ast.AnnAssign):
        return isinstance(after, ast.AnnAssign)
    return isinstance(before, _FUNCTION) and _is_overload(before)


def _is_offered(method: str) -> bool:
    return not method.startswith("_") or (method.startswith("__") and method.endswith("__"))


def _imports(source: Source, used: set[str]) -> Iterator[_Piece]:
    before: ast.stmt | None = None  # an import that is given, if it stands just above
    for node in source.tree.body:
        given = isinstance(node, _IMPORT) and source.given(node) is not None
        follows = before is not None and before.end_lineno == node.lineno - 1
        before = node if isinstance(node, _IMPORT) and (given or follows) else None
        if not isinstance(node, _IMPORT) or given:
            continue
        if before is not None:
            yield _Piece(node, source.statement(node))
            continue
        names = [alias for alias in node.names if _is_kept(node, alias, used)]
        if len(names) == len(node.names):
            yield _Piece(node, source.statement(node))
        elif names:
            yield _Piece(node, _import_text(node, names))


def _is_kept(node: ast.Import | ast.ImportFrom, alias: ast.alias, used: set[str]) -> bool:
    if isinstance(node, ast.ImportFrom) and node.module == "__future__":
        return True
    return bound_by(alias) in used or (isinstance(node, ast.Import) and alias.name == "numpy")


def _import_text(node: ast.Import | ast.ImportFrom, names: list[ast.alias]) -> str:
    words = [ast.unparse(alias) for alias in names]
    head = (
        f"from {'.' * node.level}{node.module or ''} import "
        if isinstance(node, ast.ImportFrom)
        else "import "
    )
    line = head + ", ".join(words)
    if len(line) <= _WIDTH or isinstance(node, ast.Import):
        return line
    return head + "(\n" + "".join(f"    {word},\n" for word in words) + ")"


def _refuse_dropped(source: Source, pieces: list[_Piece], used: set[str], path: Path) -> None:
    """Refuse a solution whose stub would use a name that the stub does not define."""
    kept = set().union(*(bound_names(piece.node) for piece in pieces))
    kept |= set().union(*(local_names(piece.node) for piece in pieces if piece.given))
    for node in source.tree.body:
        for name in sorted(bound_names(node) & used - kept):
            fact = f"The stub of this solution would use `{name}`, which a stub does not keep."
            fix = "Put a comment `# Given:` on the line above its definition, or do without the name there."
            raise KitError(path, node.lineno, fact, fix)


def _joined(source: Source, pieces: list[_Piece]) -> str:
    text = ""
    before: _Piece | None = None
    if ast.get_docstring(source.tree) is not None:
        docstring = source.tree.body[0]
        text = source.statement(docstring)
        before = _Piece(docstring, text)
    for piece in pieces:
        if before is not None:
            text += "\n" * (1 + _blank_lines(source, before, piece))
        text += piece.text
        before = piece
    return text + "\n"


def _blank_lines(source: Source, before: _Piece, after: _Piece) -> int:
    if isinstance(before.node, _IMPORT) and isinstance(after.node, _IMPORT) and not after.given:
        return int(source.blank_between(before.node, after.node))
    if isinstance(before.node, _FUNCTION) and _is_overload(before.node):
        return 2 * source.blank_between(before.node, after.node)
    if isinstance(before.node, _DEFINITION) or isinstance(after.node, _DEFINITION):
        return 2
    return 1
