"""The words of a failed check: the call, the attempt's own lines, what is missing or misspelt."""

from __future__ import annotations

import difflib
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from grader.errors import AttemptRaised, Control
from grader.model import Cells, Verdict
from grader.render import call as render_call
from grader.render import clean, uncapitalised

if TYPE_CHECKING:
    from grader.checks import CheckFailed
    from grader.judge.grading import Grading
    from grader.sandbox.attempt import CallRecord

_SIGNS = {
    "add": "+", "sub": "-", "mul": "*", "truediv": "/", "floordiv": "//", "mod": "%", "pow": "**",
    "matmul": "@",
    "eq": "==", "ne": "!=", "lt": "<", "le": "<=", "gt": ">", "ge": ">=",
}  # fmt: skip


def call_line(grading: Grading, failure: CheckFailed | None = None) -> list[str]:
    """Return the last call of the check as a line, or nothing if it made none."""
    last = grading.attempt.last if grading.attempt is not None else None
    return [] if last is None else [_shown(last, grading, failure)]


def _shown(last: CallRecord, grading: Grading, failure: CheckFailed | None) -> str:
    if last.operation == "map":
        return _shown_map(last, grading, failure)
    if last.operation in ("call", "method"):
        args = last.args[1:] if last.operation == "method" else last.args
        return render_call(last.label, args, last.kwargs, _parameters(grading, last.label))
    owner = last.label.rpartition(".")[0] or last.label
    if last.operation in _SIGNS and len(last.args) == 1:
        return f"{owner} {_SIGNS[last.operation]} ..."
    return last.label


def _shown_map(last: CallRecord, grading: Grading, failure: CheckFailed | None) -> str:
    columns, kwargs = last.args
    rows = list(zip(*columns, strict=False))
    index = _row_of(failure, last.answer) if failure is not None else None
    if not isinstance(index, int) or not 0 <= index < len(rows):
        return f"{last.label}, called {len(rows)} times"
    return render_call(last.label, rows[index], kwargs, _parameters(grading, last.label))


def _row_of(failure: CheckFailed, answers: Any) -> Any:
    """Return which answer of a map was wrong, if that can be told: all were compared, or that one alone."""
    if failure.actual is answers:
        return failure.path[0] if failure.path else None
    places = [place for place, answer in enumerate(answers or ()) if answer is failure.actual]
    return places[0] if len(places) == 1 else None  # small numbers are one object wherever they stand


def _parameters(grading: Grading, label: str) -> tuple[str, ...]:
    """Return the parameter names that the stub gives to `label`, a function, a class or a method."""
    interface = grading.kit.interface(grading.exercise)
    for function in interface.functions:
        if function.name == label:
            return function.parameters
    for part in interface.classes:
        for method in part.methods:
            if label == f"{part.name}.{method.name}" or (label == part.name and method.name == "__init__"):
                return method.parameters[1:]
    return ()


def signature_of(grading: Grading, label: str) -> str:
    """Return the signature that the stub gives to `label`, such as ``softmax(z, axis=-1)``."""
    interface = grading.kit.interface(grading.exercise)
    for function in interface.functions:
        if function.name == label:
            return f"{label}{function.signature}"
    for part in interface.classes:
        for method in part.methods:
            if label == f"{part.name}.{method.name}" or (label == part.name and method.name == "__init__"):
                return f"{label}{method.signature}"
    return ""


def error_lines(error: AttemptRaised, grading: Grading) -> list[str]:
    """Return what the attempt raised, and its own lines on the way there."""
    return raised_lines(error.type_name, str(error), error.frames, grading)


def raised_lines(
    type_name: str, text: str, frames: Sequence[tuple[int, str, str]], grading: Grading
) -> list[str]:
    """Return the words for an exception, given by its parts."""
    text = clean(text).strip()
    lines = [f"  raised {clean(type_name)}: {text}" if text else f"  raised {clean(type_name)}"]
    file = "" if isinstance(grading.source, Cells) else f"{grading.exercise.slug}.py, "
    return lines + _frame_lines(frames, file)


def _frame_lines(frames: Sequence[tuple[int, str, str]], file: str) -> list[str]:
    lines = []
    for number, function, source in frames:
        where = f" in {clean(function)}" if function != "<module>" else ""
        lines.append(f"    {file}line {number}{where}: {clean(source).strip()}")
    return lines


def unusable_lines(error: Control, grading: Grading) -> list[str]:
    """Return what is missing, or which arguments the attempt's function does not take."""
    kind = getattr(error, "kind", "")
    last = grading.attempt.last if grading.attempt is not None else None
    label = last.label if last is not None else error.text
    if kind == "missing":
        return _missing(error.text, grading)
    expected = signature_of(grading, label)
    lines = [*call_line(grading), f"  raised TypeError: {clean(error.text)}"]
    return lines + ([f"  The exercise asks for: {expected}"] if expected else [])


def _missing(name: str, grading: Grading) -> list[str]:
    top = name.partition(".")[0]
    defined = grading.attempt.names if grading.attempt is not None else ()
    if top != name:
        return [f"{clean(name)} is not defined."]
    asked_too = grading.kit.interface(grading.exercise).names  # what has its own use is no slip for another
    close = difflib.get_close_matches(top, [one for one in defined if one not in asked_too], n=1)
    hint = f" You define {clean(close[0])}: is that it, misspelt?" if close else ""
    expected = signature_of(grading, top)
    asked = f" The exercise asks for: {expected}" if expected else ""
    return [f"{clean(top)} is not defined.{hint}{asked}"]


def at_load(error: Control) -> str:
    """Return what happened before any check could ask the attempt something."""
    if error.verdict is Verdict.DENIED:
        return error.text
    return f"While it was loaded: {uncapitalised(error.text)}"


def needed(error: Control, grading: Grading) -> str:
    """Return what is missing, in words that hold nothing of the attempt's own."""
    last = grading.attempt.last if grading.attempt is not None else None
    if last is None:
        return ""
    missing = getattr(error, "kind", "") == "missing"
    words = "is not defined" if missing else "does not take the arguments of the task"
    asked = signature_of(grading, last.label)
    return f"{last.label} {words}." + (f" The exercise asks for: {asked}" if asked else "")


def load_lines(error: Control) -> list[str]:
    """Return why the attempt does not load."""
    return clean(error.text).split("\n")


def not_run_words(broken: Control, check: str) -> str:
    """Return why a check was not run: something happened in `check` that ends the grading."""
    if not broken.text.startswith("Not run:"):
        return f"Not run: the attempt does not load; see {check}."
    if not broken.text.endswith("Twice."):
        return f"Not run: the time of the exercise is used up; see {check}."
    what = "it ran out of time" if broken.verdict is Verdict.TIMEOUT else "its process ended"
    return f"Not run: {what} twice; see {check}."
