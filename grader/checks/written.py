"""The lines of a derivation as an attempt wrote them, and the words for what cannot be read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from grader.checks.expressions import BadExpression, Node, parse
from grader.checks.failure import CheckFailed
from grader.checks.kinds import described
from grader.checks.symbols import Symbols
from grader.render.text import ELLIPSIS
from grader.render.values import base, inline

MAX_LINES = 60
SHOWN = 66  # columns of a line in a message


def written_lines(lines: Any) -> Sequence[Any]:
    """Return an answer that is a list of a sensible length; any other fails the check."""
    __tracebackhide__ = True
    if base(lines) not in (list, tuple):
        raise CheckFailed(f"returned {described(lines)}; expected a list of strings", actual=lines)
    if not lines:
        raise CheckFailed("returned an empty list; expected the lines of the derivation", actual=lines)
    if len(lines) > MAX_LINES:
        raise CheckFailed(f"returned {len(lines)} lines; at most {MAX_LINES} are read", actual=lines)
    texts: Sequence[Any] = lines
    return texts


def read_line(i: int, text: Any, symbols: Symbols) -> Node:
    """Return the tree of line `i`, counted from 1; one that cannot be read fails the check."""
    __tracebackhide__ = True
    if base(text) is not str:
        raise CheckFailed(f"Line {i} is {described(text)}; expected a string", actual=text)
    try:
        return parse(text, symbols.names, symbols.functions)
    except BadExpression as error:
        raise CheckFailed(*_pointing(i, text, error), actual=text) from None


def _pointing(i: int, text: str, error: BadExpression) -> list[str]:
    """Return the sentence about a line, the line, and a caret below the place."""
    sentence = f"Line {i}: {error.reason}{'' if error.reason.endswith('?') else '.'}"
    if error.column is None:
        return [sentence, f"  {i}: {inline(text, SHOWN)}"]
    column = min(error.column, len(text))
    start = max(column - 50, 0)
    shown = text[start : start + SHOWN].translate(dict.fromkeys(b"\r\n\t", " "))
    if not shown.isprintable():
        return [sentence, f"  {i}: {inline(text, SHOWN)}"]
    shown = ELLIPSIS + shown[len(ELLIPSIS) :] if start else shown
    lead = f"  {i}: "
    return [sentence, f"{lead}{shown}", f"{' ' * (len(lead) + column - start)}^"]
