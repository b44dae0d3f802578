"""The public checks: the examples of the pristine docstrings, run with the attempt's names."""

from __future__ import annotations

import ast
import builtins
import inspect
import math
from collections.abc import Callable, Sequence
from fractions import Fraction
from typing import Any

import numpy as np

from grader import checks
from grader.catalog.interface import Example, Interface, example_name

RTOL = 1e-6
ATOL = 1e-8  # numpy prints eight decimals

_DTYPES = """
bool_ int8 int16 int32 int64 uint8 uint16 uint32 uint64 float16 float32 float64 complex64 complex128
""".split()
# How a repr spells what it shows.
_SPELLINGS = {
    "array": np.array,
    "nan": math.nan,
    "inf": math.inf,
    "Fraction": Fraction,
    **{name: getattr(np, name) for name in _DTYPES},
}


def example_checks(interface: Interface) -> dict[str, Callable[..., None]]:
    """Return a test function for each docstring with examples, by the check's name."""
    found = {}
    for owner, examples in interface.examples().items():
        name = example_name(owner)
        found[name] = _make(name, owner, examples, interface.names)
    return found


def _make(name: str, owner: str, examples: Sequence[Example], names: Sequence[str]) -> Callable[..., None]:
    def check(attempt: Any) -> None:
        run_examples(attempt, examples, names)

    check.__name__ = check.__qualname__ = name
    check.__doc__ = f"The examples of {owner or 'the task'} hold."
    # pytest reads the fixtures from the signature.
    check.__signature__ = inspect.Signature(  # type: ignore[attr-defined]
        [inspect.Parameter("attempt", inspect.Parameter.POSITIONAL_OR_KEYWORD)]
    )
    return check


def run_examples(attempt: Any, examples: Sequence[Example], names: Sequence[str]) -> None:
    """Run the kit's own example code; every call of a graded name goes to the attempt.

    Raises
    ------
    checks.CheckFailed
        With the example, if it shows something else.
    """
    namespace: dict[str, Any] = {"np": np, **{name: getattr(attempt, name) for name in names}}
    for example in examples:
        try:
            _run(example, namespace)
        except checks.CheckFailed as failure:
            shown = example.source.strip().split("\n")
            raise checks.CheckFailed(
                *failure.lines, "In the example:", *(f"  >>> {line}" for line in shown)
            ) from None


def _run(example: Example, namespace: dict[str, Any]) -> None:
    if example.exception is not None:
        kind = example.exception.partition(":")[0].strip()
        checks.raises(getattr(builtins, kind), _value_of, example.source, namespace)
        return
    value = _value_of(example.source, namespace)
    if example.want.strip():
        checks.close(value, expected_value(example.want, namespace), rtol=RTOL, atol=ATOL)
    elif value is not None:
        checks.equal(value, None)


def _value_of(source: str, namespace: dict[str, Any]) -> Any:
    """Execute the kit's own code, and return the value of its last line if that is an expression."""
    tree = ast.parse(source)
    last = tree.body[-1]
    if not isinstance(last, ast.Expr):
        exec(compile(tree, "<example>", "exec"), namespace)
        return None
    exec(compile(ast.Module(tree.body[:-1], []), "<example>", "exec"), namespace)
    return eval(compile(ast.Expression(last.value), "<example>", "eval"), namespace)


def expected_value(text: str, namespace: dict[str, Any]) -> Any:
    """Read the value that an example's expected text spells.

    The text is the kit's own, so it is evaluated.

    Raises
    ------
    ValueError
        If it is not the repr of a value that can be compared.
    """
    try:
        return eval(text.strip(), {**_SPELLINGS, "np": np}, {})
    except Exception as error:
        raise ValueError(f"An example's expected text is not a value: {text.strip()!r}.") from error
