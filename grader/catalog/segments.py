"""Pieces of Python source, cut out by the positions that ast gives, so that their text stays as written."""

from __future__ import annotations

import ast
import io
import re
import tokenize
from functools import cached_property
from typing import TypeAlias

Definition: TypeAlias = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef
Position: TypeAlias = tuple[int, int]

_GIVEN = re.compile(rb"#\s*Given:")


class Source:
    """Python text and its tree.

    Parameters
    ----------
    text
        The source. Line ends are normalised.

    Raises
    ------
    SyntaxError
        If it is no Python.
    """

    def __init__(self, text: str) -> None:
        self.text = text.replace("\r\n", "\n").replace("\r", "\n")
        # ast counts columns in bytes of UTF-8.
        self.lines = self.text.encode().split(b"\n")
        self.tree = ast.parse(self.text)

    def between(self, start: Position, end: Position) -> str:
        """Return the text from `start` up to `end`."""
        (first, left), (last, right) = start, end
        if first == last:
            return self.lines[first - 1][left:right].decode()
        pieces = [self.lines[first - 1][left:], *self.lines[first : last - 1], self.lines[last - 1][:right]]
        return b"\n".join(pieces).decode()

    def start(self, node: ast.stmt) -> Position:
        """Return where `node` starts, its decorators included."""
        decorators = getattr(node, "decorator_list", [])
        line = min([node.lineno, *(decorator.lineno for decorator in decorators)])
        return line, node.col_offset

    def statement(self, node: ast.stmt) -> str:
        """Return `node` verbatim, with a comment that ends its last line."""
        assert node.end_lineno is not None and node.end_col_offset is not None
        end = node.end_col_offset
        rest = self.lines[node.end_lineno - 1][end:].strip()
        if rest.startswith(b"#"):
            end = len(self.lines[node.end_lineno - 1].rstrip())
        return self.between(self.start(node), (node.end_lineno, end))

    def given(self, node: ast.stmt) -> str | None:
        """Return the comment ``# Given:`` directly above `node`, or None.

        The comment may go on over several lines; those before ``# Given:`` do not belong to it.
        """
        line, column = self.start(node)
        if self.lines[line - 1][:column].strip():
            return None
        block: list[bytes] = []
        while line > 1 and (comment := self.lines[line - 2].strip()).startswith(b"#"):
            block.insert(0, comment)
            line -= 1
        starts = [index for index, comment in enumerate(block) if _GIVEN.match(comment)]
        if not starts:
            return None
        indent = "\n" + " " * column
        return indent.join(comment.decode() for comment in block[starts[0] :])

    def blank_between(self, before: ast.stmt, after: ast.stmt) -> bool:
        """Return whether an empty line stands somewhere between two statements."""
        assert before.end_lineno is not None
        return any(not line.strip() for line in self.lines[before.end_lineno : self.start(after)[0] - 1])

    def opening(self, node: Definition) -> str:
        """Return `node` from its decorators to the end of its docstring, or to its colon if it has none."""
        first = node.body[0]
        if ast.get_docstring(node, clean=False) is None:
            return self.between(self.start(node), self._colon(node))
        assert first.end_lineno is not None and first.end_col_offset is not None
        end = (first.end_lineno, first.end_col_offset)
        if not self.lines[first.lineno - 1][: first.col_offset].strip():
            return self.between(self.start(node), end)
        header = self.between(self.start(node), self._colon(node))
        docstring = self.between((first.lineno, first.col_offset), end)
        return f"{header}\n{self.inner_indent(node)}{docstring}"

    def expression(self, node: ast.expr) -> str:
        """Return an expression on one line."""
        assert node.end_lineno is not None and node.end_col_offset is not None
        text = self.between((node.lineno, node.col_offset), (node.end_lineno, node.end_col_offset))
        return text if "\n" not in text else ast.unparse(node)

    def inner_indent(self, node: Definition) -> str:
        """Return the white space before the statements of `node`'s body."""
        first = node.body[0]
        line, column = self.start(first)
        margin = self.lines[line - 1][:column]
        return " " * (node.col_offset + 4) if margin.strip() else margin.decode()

    def _colon(self, node: Definition) -> Position:
        """Return the position just after the colon that ends the signature of `node`."""
        start, end = (node.lineno, node.col_offset), self.start(node.body[0])
        depth, colon = 0, start
        for position, word in self._operators:
            if not start <= position < end:
                continue
            depth += (word in "([{") - (word in ")]}")
            if word == ":" and depth == 0:
                colon = (position[0], position[1] + 1)
        return colon

    @cached_property
    def _operators(self) -> list[tuple[Position, str]]:
        """Brackets and colons, with their positions in bytes."""
        found = []
        for token in tokenize.generate_tokens(io.StringIO(self.text).readline):
            if token.type == tokenize.OP and token.string in "()[]{}:":
                line, column = token.start
                before = self.lines[line - 1].decode()[:column]
                found.append(((line, len(before.encode())), token.string))
        return found
