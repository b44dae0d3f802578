"""From what a check raised to a verdict and a message. Nothing of pytest's own rendering is used."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from grader.checks import CheckFailed
from grader.errors import (
    ArgumentChanged,
    AttemptRaised,
    Control,
    KataError,
    KitError,
    SourceError,
    Todo,
    Unusable,
)
from grader.judge.direct import own_frames
from grader.judge.grading import Grading
from grader.judge.suites import line_in
from grader.judge.wording import (
    at_load,
    call_line,
    error_lines,
    load_lines,
    needed,
    not_run_words,
    raised_lines,
    unusable_lines,
)
from grader.model import Verdict
from grader.render import clean, fold, value

WIDTH = 78  # a report indents messages by two
MAX_LINES = 60
_OF_THE_ATTEMPT = (Control, AttemptRaised, CheckFailed, ArgumentChanged)


@dataclass(frozen=True)
class Outcome:
    """What one item said: one check, or one parameter of it.

    Attributes
    ----------
    message
        For the learner, with the call and the values.
    plainly
        What may be said of it in official grading too: words of the kit's own, or nothing.
    line
        The attempt's line that it is about, or 0.
    not_run
        The message only says which other check tells why.
    doubt
        Where the check itself failed after an answer: the message if the solution's answers do
        not make it fail, so that the attempt's answer is the reason.
    """

    verdict: Verdict
    message: str = ""
    plainly: str = ""
    line: int = 0
    not_run: bool = False
    doubt: str = ""


def judge_item(grading: Grading, error: BaseException | None, phase: str, check: str = "") -> Outcome:
    """Return the verdict on what the item raised.

    Parameters
    ----------
    grading
        The attempt under way.
    error
        What the phase raised, or None.
    phase
        ``setup``, ``call`` or ``teardown``. Outside of the call the attempt is only to blame for
        what it raised itself, to a fixture that asked it something.
    check
        Name of the check, for later ones to refer to.
    """
    if error is None:
        return Outcome(Verdict.PASS)
    if phase != "call" and not isinstance(error, _OF_THE_ATTEMPT):
        return Outcome(Verdict.INTERNAL, _internal(error, grading))
    if isinstance(error, Control):
        return _controlled(grading, error, check)
    if isinstance(error, AttemptRaised):
        words = "\n".join([*call_line(grading), *error_lines(error, grading)])
        return Outcome(Verdict.ERROR, words, line=_line(error))
    if isinstance(error, CheckFailed):
        depth, lines = call_line(grading, error), error.below(_depth(grading, error))
        return Outcome(Verdict.FAIL, "\n".join([*depth, *(f"  {line}" for line in lines)]))
    if isinstance(error, ArgumentChanged):
        return Outcome(Verdict.FAIL, "\n".join([*call_line(grading), f"  {error}"]))
    if isinstance(error, pytest.fail.Exception) and not isinstance(error, pytest.xfail.Exception):
        return Outcome(Verdict.FAIL, "\n".join(call_line(grading)))
    if type(error) is AssertionError:
        return Outcome(
            Verdict.FAIL, "\n".join([*call_line(grading), *(f"  {part}" for part in error.args[:1])])
        )
    if _flaky(error):
        words = "  It answers differently when it is asked the same twice."
        return Outcome(Verdict.FAIL, "\n".join([*call_line(grading), words]))
    if grading.in_process and (direct := _directly(error, grading)) is not None:
        return direct
    doubt = _unexpected(grading) if isinstance(error, Exception) and not isinstance(error, KataError) else ""
    return Outcome(Verdict.INTERNAL, _internal(error, grading), doubt=doubt)


def _directly(error: BaseException, grading: Grading) -> Outcome | None:
    """Return the outcome of an error of an attempt that runs in this process, where it is its own."""
    if isinstance(error, pytest.skip.Exception) and isinstance(error.__context__, Todo):
        return Outcome(Verdict.TODO)
    if isinstance(error, SourceError):
        return Outcome(Verdict.ERROR, str(error))
    frames = own_frames(error, str(grading.kit.stub_path(grading.exercise)))
    if not frames:
        return None
    words = [*call_line(grading), *raised_lines(type(error).__name__, str(error), frames, grading)]
    return Outcome(Verdict.ERROR, "\n".join(words), line=frames[-1][0])


def _unexpected(grading: Grading) -> str:
    """Return the words for an answer that the check could not go on with, or nothing if there was none."""
    last = grading.attempt.last if grading.attempt is not None else None
    if last is None or not last.answered:
        return ""
    words = f"  returned {value(last.answer, width=60)}, with which the check cannot go on."
    return "\n".join([*call_line(grading), words])


def _controlled(grading: Grading, error: Control, check: str) -> Outcome:
    if error.verdict is Verdict.TODO:
        return Outcome(Verdict.TODO)
    broken = grading.attempt.broken if grading.attempt is not None else None
    if broken is not None and grading.broke_in:
        words = not_run_words(broken, grading.broke_in)
        return Outcome(error.verdict, words, words, not_run=True)
    if broken is not None:
        grading.broke_in = check  # what follows refers to it
    if error.verdict is Verdict.INTERNAL:
        return Outcome(Verdict.INTERNAL, error.text)
    if isinstance(error, Unusable):
        if broken is not None:
            words = "\n".join(load_lines(error))
            return Outcome(error.verdict, words, "The attempt does not load.", line=_line(error))
        return Outcome(error.verdict, "\n".join(unusable_lines(error, grading)), needed(error, grading))
    if error is broken:
        return Outcome(error.verdict, at_load(error), "The attempt does not load.")
    return Outcome(error.verdict, "\n".join([*call_line(grading), f"  {error.text}"]))


def _line(error: BaseException) -> int:
    """Return the attempt's line that an error is about, as far as it is known."""
    frames = getattr(error, "frames", ())
    return frames[-1][0] if frames else 0


def _depth(grading: Grading, failure: CheckFailed) -> int:
    """Return how much of the failure's place the call line already says."""
    last = grading.attempt.last if grading.attempt is not None else None
    shown = last is not None and last.operation == "map" and failure.actual is last.answer and failure.path
    return 1 if shown else 0


def _flaky(error: BaseException) -> bool:
    return type(error).__module__.startswith("hypothesis") and "Flaky" in type(error).__name__


def _internal(error: BaseException, grading: Grading) -> str:
    root = grading.kit.root
    if isinstance(error, KataError):
        return fault_words(error, root)
    if isinstance(error, pytest.skip.Exception | pytest.xfail.Exception):
        return f"The check was not run, and so it cannot pass: {error}"
    path = grading.kit.suite_path(grading.exercise)
    words = f"The check itself failed, which is not your fault: {type(error).__name__}: {error}"
    line = line_in(error, path)
    return f"{_place(path, line, root)}\n  {words}" if line else words


def fault_words(error: KataError, root: Path) -> str:
    """Return the words of an error, with the place in the kit on a line of its own."""
    if isinstance(error, KitError):
        return f"{_place(error.path, error.line, root)}\n  {error.fact} {error.fix}".rstrip()
    return str(error)


def _place(path: Path, line: int | None, root: Path) -> str:
    """Return where in the kit something is, as editors and terminals read it."""
    shown = path.relative_to(root) if path.is_relative_to(root) else path
    return f"{shown}:{line}:" if line else f"{shown}:"


def _folded(message: str) -> str:
    """Return a message safe to print, capped and wrapped; a path in its first line stays whole."""
    first, _, rest = message.partition("\n")
    if first.endswith(":") and rest:
        return f"{clean(first)}\n{_folded(rest)}"
    return "\n".join(fold([message], WIDTH, MAX_LINES)) if message else ""


def plain(outcome: Outcome, *, official: bool) -> dict[str, Any]:
    """Return the outcome as what a report between processes can carry, safe to print.

    In official grading the words of the kit's own stand where a diagnosis would.
    """
    message = _folded(outcome.message)
    withheld = official and not outcome.not_run
    return {
        "verdict": outcome.verdict.value,
        "message": "" if withheld else message,
        "diagnosis": outcome.plainly if withheld and outcome.plainly else None,
        "line": 0 if official else outcome.line,
        "not_run": outcome.not_run,
        "doubt": _folded(outcome.doubt),
    }
