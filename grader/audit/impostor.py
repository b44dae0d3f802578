"""Puts impostors in the place of graded functions. This module runs inside the attempt, as a text.

An impostor asks the solution's own function first and then answers something else, in one of the `WAYS`. What
the solution raises stays raised, and calls from within the solution stay right: the only thing wrong is what
the judge sees.
"""

from __future__ import annotations

import types
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, TypeAlias

import numpy as np

from grader.audit.answers import copied, differ
from grader.audit.ways import DIFFERS, WAYS, Call, Stage

Function: TypeAlias = Callable[..., Any]
Shown: TypeAlias = tuple[Any, ...]


def replace(
    namespace: dict[str, Any], ways: Mapping[str, str], examples: Mapping[str, Sequence[str]]
) -> None:
    """Replace graded functions and methods of a module by impostors.

    Parameters
    ----------
    namespace
        Of the module.
    ways
        For each name, such as ``softmax`` or ``Value.exp``, one of the `WAYS`. Those that stay right have to
        be named too: by ``honest``, their own calls of the others are answered rightly.
    examples
        For each name the sources of its public examples.
    """
    stage = Stage()
    for name, way in ways.items():
        shown = _first_answer(namespace, name, examples.get(name, ()))
        right = _function(namespace, name)
        if right is not None:
            _put(namespace, name, _impostor(right, WAYS[way], stage, shown))


def _function(namespace: Mapping[str, Any], name: str) -> Any:
    """Return a function or a method of a module; None for a property and the like."""
    owner, _, method = name.rpartition(".")
    if not owner:
        return namespace[name]
    found = namespace[owner].__dict__.get(method)
    return found if isinstance(found, types.FunctionType) else None


def _put(namespace: dict[str, Any], name: str, function: Function) -> None:
    owner, _, method = name.rpartition(".")
    if owner:
        setattr(namespace[owner], method, function)
    else:
        namespace[name] = function


def _impostor(right: Function, way: Callable[[Call], Any], stage: Stage, shown: Shown) -> Function:
    memory: list[Any] = []

    def impostor(*args: Any, **kwargs: Any) -> Any:
        if stage.depth:
            return right(*args, **kwargs)
        answer = stage.ask(right, args, kwargs)
        other = way(Call(answer, args, kwargs, right, stage, shown, memory))
        if differ(answer, other):
            stage.say(DIFFERS)
        return other

    impostor.__name__ = right.__name__
    return impostor


def _first_answer(namespace: dict[str, Any], name: str, sources: Sequence[str]) -> Shown:
    """Run the public examples and return the first answer of `name`, in a tuple; empty if there is none."""
    answers: list[Any] = []
    right = _function(namespace, name)
    if right is None:
        return ()

    def recorder(*args: Any, **kwargs: Any) -> Any:
        answer = right(*args, **kwargs)
        if not isinstance(answer, Iterator):
            answers.append(answer)
        return answer

    _put(namespace, name, recorder)
    shown = {**namespace, "np": np}
    for source in sources:
        try:
            exec(compile(source, "<example>", "exec"), shown)
        except Exception:
            continue  # an example may well show an error
    _put(namespace, name, right)
    return tuple(map(copied, answers[:1]))
