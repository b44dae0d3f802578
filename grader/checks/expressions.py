"""Expressions that a learner types, read into a whitelisted tree and evaluated on arrays.

Nothing of the text is executed: only the tree below is, whose numbers are all floats.
"""

from __future__ import annotations

import ast
import difflib
import inspect
import math
import re
import warnings
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

Array = np.ndarray[Any, Any]
Function = Callable[..., Any]

MAX_LENGTH = 500
MAX_BRACKETS = 40
MAX_DEPTH = 150

FUNCTIONS: Mapping[str, Function] = {
    name: getattr(np, name)
    for name in ("exp", "log", "sqrt", "sin", "cos", "tan", "tanh", "sinh", "cosh", "log1p", "expm1", "abs")
}
CONSTANTS: Mapping[str, float] = {"pi": math.pi, "e": math.e}
_OPERATORS: Mapping[type, str] = {ast.Add: "+", ast.Sub: "-", ast.Mult: "*", ast.Div: "/", ast.Pow: "**"}
_APPLY: Mapping[str, Function] = {
    "+": np.add,
    "-": np.subtract,
    "*": np.multiply,
    "/": np.divide,
    "**": np.power,
}
_FORBIDDEN: Mapping[type, str] = {
    ast.Compare: "a comparison",
    ast.BoolOp: "and/or",
    ast.Attribute: "an attribute",
    ast.Subscript: "an index in square brackets",
    ast.Lambda: "a lambda",
    ast.IfExp: "a condition",
    ast.Tuple: "a comma outside a call",
    ast.List: "a list",
    ast.ListComp: "a comprehension",
    ast.NamedExpr: "an assignment",
    ast.JoinedStr: "a string",
    ast.BinOp: "this operator",
    ast.UnaryOp: "this operator",
}
_TOKEN = re.compile(
    r"(?P<space>\s+)|(?P<number>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)|(?P<name>[^\W\d]\w*)"
    r"|(?P<symbol>\*\*|//|<=|>=|==|!=|.)",
    re.DOTALL,
)
_INSTEAD: Mapping[str, str] = {
    "^": "write ** for a power; ^ is another operation in Python",
    "=": "write only the expression, without an equals sign",
    "==": "write only the expression, without an equals sign",
    "−": "write - for minus; this is another character that looks like it",  # noqa: RUF001
    "–": "write - for minus; this is another character that looks like it",  # noqa: RUF001
    "·": "write * for a product",
    "×": "write * for a product",  # noqa: RUF001
    "÷": "write / for a quotient",
    "//": "write / for a quotient; // rounds down",
    "#": "write no comment",
    "[": "use round brackets",
    "{": "use round brackets",
}


class BadExpression(Exception):
    """A text that is no expression of the kind asked for.

    Attributes
    ----------
    reason
        What is wrong, as the end of a sentence.
    column
        Where in the text, from 0, or None.
    """

    def __init__(self, reason: str, column: int | None = None) -> None:
        super().__init__(reason, column)
        self.reason = reason
        self.column = column


@dataclass(frozen=True, slots=True)
class Number:
    """A number; integers too are floats here, so that no power grows without bound."""

    value: float


@dataclass(frozen=True, slots=True)
class Name:
    """A variable, a defined name or a constant."""

    id: str


@dataclass(frozen=True, slots=True)
class Negative:
    """The negative of an expression."""

    operand: Node


@dataclass(frozen=True, slots=True)
class Binary:
    """A sum, difference, product, quotient or power."""

    operator: str
    left: Node
    right: Node


@dataclass(frozen=True, slots=True)
class Call:
    """A function of expressions."""

    function: str
    arguments: tuple[Node, ...]


Node = Number | Name | Negative | Binary | Call


def parse(text: str, names: Iterable[str], functions: Mapping[str, Function]) -> Node:
    """Return the tree of an expression in `names` and `functions`.

    Raises
    ------
    BadExpression
        If the text is too long, cannot be read, or uses anything else.
    """
    if len(text) > MAX_LENGTH:
        raise BadExpression(f"it is longer than {MAX_LENGTH} characters")
    if not text.strip():
        raise BadExpression("it is empty")
    reader = _Reader(frozenset(names), functions)
    text = re.sub(r"[\r\n\t]", " ", text)
    reader.screen(text)
    lead = len(text) - len(text.lstrip())
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            tree = ast.parse(text.strip(), mode="eval")
    except SyntaxError as error:
        column = min(error.offset - 1 + lead, len(text)) if error.offset else len(text.rstrip())
        raise BadExpression("it cannot be read as an expression", column) from None
    except (RecursionError, MemoryError, ValueError):
        raise BadExpression("it is nested too deeply") from None
    return reader.convert(tree.body, lead, 0)


class _Reader:
    """Reads one text: which names and functions it may use."""

    def __init__(self, names: frozenset[str], functions: Mapping[str, Function]) -> None:
        self.names = names
        self.functions = functions

    def screen(self, text: str) -> None:
        """Find, before Python's parser sees the text, what people write and Python does not understand."""
        depth, before = 0, ("", "")
        for match in _TOKEN.finditer(text):
            kind, token = match.lastgroup or "", match.group()
            if kind == "space":
                continue
            if kind == "symbol":
                depth += (token == "(") - (token == ")")
                self._screen_symbol(token, depth, match.start())
            if self._missing_product(before, (kind, token)):
                raise BadExpression(f"put * between {before[1]} and {token}", match.start())
            if before[1] in self.functions and kind in ("name", "number"):
                raise BadExpression(f"put the argument of {before[1]} in brackets", match.start())
            before = (kind, token)
        if depth > 0:
            raise BadExpression("a bracket is not closed", len(text.rstrip()))

    @staticmethod
    def _screen_symbol(token: str, depth: int, column: int) -> None:
        if token in _INSTEAD:
            raise BadExpression(_INSTEAD[token], column)
        if depth < 0:
            raise BadExpression("this bracket closes nothing", column)
        if depth > MAX_BRACKETS:
            raise BadExpression("it is nested too deeply", column)

    def _missing_product(self, before: tuple[str, str], token: tuple[str, str]) -> bool:
        ends = before[0] == "number" or before[1] == ")"
        starts = token[0] in ("number", "name") or token[1] == "("
        if ends and starts:
            return not (token[0] == "name" and token[1] in ("and", "or", "if", "else", "is", "in", "not"))
        if before[0] != "name" or before[1] not in self.names | CONSTANTS.keys():
            return False
        return token[1] == "(" or token[0] == "number" or (token[0] == "name" and token[1] in self.names)

    def convert(self, node: ast.expr, lead: int, depth: int) -> Node:
        column = node.col_offset + lead
        if depth > MAX_DEPTH:
            raise BadExpression("it is nested too deeply", column)
        match node:
            case ast.Constant(value=int() | float() as value) if not isinstance(value, bool):
                return Number(_float(value))
            case ast.Name(id=name):
                self._known(name, column)
                return Name(name)
            case ast.UnaryOp(op=ast.USub()):
                return Negative(self.convert(node.operand, lead, depth + 1))
            case ast.UnaryOp(op=ast.UAdd()):
                return self.convert(node.operand, lead, depth + 1)
            case ast.BinOp() if type(node.op) in _OPERATORS:
                left = self.convert(node.left, lead, depth + 1)
                return Binary(_OPERATORS[type(node.op)], left, self.convert(node.right, lead, depth + 1))
            case ast.Call(func=ast.Name(id=name)):
                return self._call(node, name, lead, depth)
        what = repr(node.value)[:20] if isinstance(node, ast.Constant) else _FORBIDDEN.get(type(node), "this")
        raise BadExpression(f"only numbers, names, + - * / ** and functions may occur, not {what}", column)

    def _call(self, node: ast.Call, name: str, lead: int, depth: int) -> Node:
        column = node.col_offset + lead
        if name not in self.functions:
            near = difflib.get_close_matches(name, list(self.functions), 1)
            hint = f"; did you mean {near[0]}?" if near else f"; there are {_listed(self.functions)}"
            raise BadExpression(f"there is no function {name}{hint}", column)
        if node.keywords or any(isinstance(arg, ast.Starred) for arg in node.args):
            raise BadExpression(f"{name} takes plain arguments", column)
        wanted = arity(self.functions[name])
        if len(node.args) != wanted:
            counted = "one argument" if wanted == 1 else f"{wanted} arguments"
            raise BadExpression(f"{name} takes {counted}, not {len(node.args)}", column)
        return Call(name, tuple(self.convert(arg, lead, depth + 1) for arg in node.args))

    def _known(self, name: str, column: int) -> None:
        if name in self.names or name in CONSTANTS:
            return
        if name in self.functions:
            raise BadExpression(f"{name} is a function: give it an argument in brackets", column)
        near = difflib.get_close_matches(name, sorted(self.names), 1)
        hint = f"; did you mean {near[0]}?" if near else f"; there is {_listed(self.names)}"
        raise BadExpression(f"{name} is not a name of this task{hint}", column)


def arity(function: Function) -> int:
    """Return how many arguments a function of the task takes."""
    return 1 if isinstance(function, np.ufunc) else len(inspect.signature(function).parameters)


def _float(value: float) -> float:
    try:
        return float(value)
    except OverflowError:
        return math.inf


def _listed(names: Iterable[str]) -> str:
    *most, last = sorted(names)
    return f"{', '.join(most)} and {last}" if most else last


def evaluate(node: Node, values: Mapping[str, Any], functions: Mapping[str, Function]) -> Any:
    """Return the value of a tree where each name has the value (usually an array) of `values`."""
    match node:
        case Number(value):
            return np.float64(value)
        case Name(name):
            return values[name] if name in values else np.float64(CONSTANTS[name])
        case Negative(operand):
            return -evaluate(operand, values, functions)
        case Binary(operator, left, right):
            return _APPLY[operator](evaluate(left, values, functions), evaluate(right, values, functions))
        case Call(function, arguments):
            return functions[function](*(evaluate(arg, values, functions) for arg in arguments))


def names_in(node: Node) -> frozenset[str]:
    """Return the names that occur in a tree, constants too, without those of functions."""
    match node:
        case Name(name):
            return frozenset({name})
        case Negative(operand):
            return names_in(operand)
        case Binary(_, left, right):
            return names_in(left) | names_in(right)
        case Call(_, arguments):
            return frozenset().union(*(names_in(arg) for arg in arguments))
    return frozenset()
