"""Errors of the kit. Each is a fact and a fix; text is made where it is shown."""

from __future__ import annotations

from pathlib import Path

from grader.model import Verdict


class KataError(Exception):
    """A fact and a fix, for a person.

    Parameters
    ----------
    fact
        What is the case, as a sentence.
    fix
        What to do about it, as a sentence; may be empty.
    """

    exit_code = 3

    def __init__(self, fact: str, fix: str = "") -> None:
        super().__init__(fact, fix)
        self.fact = fact
        self.fix = fix

    def __str__(self) -> str:
        return f"{self.fact} {self.fix}".rstrip()


class UsageError(KataError):
    """The user asked for something that is not there or not allowed."""

    exit_code = 2


class KitError(KataError):
    """A file of the kit is malformed: where, what is wrong, and what to do."""

    def __init__(self, path: Path, line: int | None, fact: str, fix: str = "") -> None:
        super().__init__(fact, fix)
        self.path = path
        self.line = line

    def __str__(self) -> str:
        where = f"{self.path}:{self.line}" if self.line else f"{self.path}"
        return f"{where}: {super().__str__()}"


class JudgeError(KataError):
    """The judge, the zygote or the suite failed: nothing is said about the attempt."""


class SourceError(KataError):
    """An attempt's file cannot be read as Python source. It is the learner's to mend."""

    exit_code = 1


class Control(BaseException):
    """An outcome of the attempt that a suite must not swallow.

    Derived from BaseException, so that ``pytest.raises(Exception)`` lets it through.

    Parameters
    ----------
    text
        What happened, as one or two sentences for the learner.
    """

    verdict = Verdict.INTERNAL

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.text = text


class Todo(Control):
    """The attempt raised NotImplementedError: not started."""

    verdict = Verdict.TODO


class Unusable(Control):
    """The attempt does not load, or lacks a name, or does not take the task's arguments."""

    verdict = Verdict.ERROR


class TimedOut(Control):
    """The attempt used up its time."""

    verdict = Verdict.TIMEOUT


class OutOfMemory(Control):
    """The attempt asked for more memory than it may have."""

    verdict = Verdict.MEMORY


class Crashed(Control):
    """The attempt's process died, or broke the wire."""

    verdict = Verdict.CRASH


class Denied(Control):
    """The attempt tried what is not allowed here."""

    verdict = Verdict.DENIED


class Internal(Control):
    """The kit's own fault."""

    verdict = Verdict.INTERNAL


class ArgumentChanged(AssertionError):
    """The attempt changed an argument that it was given. The check in which it did so fails."""


class AttemptRaised(Exception):
    """Mixed into the builtin type of what the attempt raised; all of it is the attempt's own claim.

    Attributes
    ----------
    type_name
        Name of the exception's class in the attempt.
    frames
        The attempt's own lines on the way, as (line number, function, source line).
    """

    type_name: str = ""
    frames: tuple[tuple[int, str, str], ...] = ()

    def __str__(self) -> str:
        # A KeyError would put it in quotes once more.
        return str(self.args[0]) if self.args else ""
