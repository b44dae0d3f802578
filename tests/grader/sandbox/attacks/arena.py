"""Where attacks are run: sources that are as hostile as they can be, each with a goal that is looked for."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from grader.errors import AttemptRaised, Control
from grader.model import Verdict
from grader.sandbox.attempt import Attempt
from grader.sandbox.clock import TimeLimits
from grader.sandbox.pool import Pool
from grader.sandbox.rules import Rules

REACHED = "reached"
BRIEF = TimeLimits(call=0.3, total=0.6)
SUITE = Callable[[Any], Any]

# What an attacker has at hand: all that is loaded, whatever a polite import would refuse.
PRELUDE = '''
import sys
__builtins__ = sys.modules["builtins"]  # functions take theirs from here
imp = sys.modules["importlib"].import_module
os, ctypes, gc = sys.modules["os"], sys.modules["ctypes"], sys.modules["gc"]
np = sys.modules["numpy"]
libc = ctypes.CDLL(None, use_errno=True)
wire = sys.modules["grader.sandbox.wire"]
msgpack = sys.modules["msgpack"]

def server():
    """The object that talks to the judge: no secret, since it stands in the callers' frames."""
    frame = sys._getframe()
    while frame:
        if type(frame.f_locals.get("self")).__name__ == "Server":
            return frame.f_locals["self"]
        frame = frame.f_back

def serve(me):
    """Go on answering, which only the judge ends."""
    while True:
        me.answer(me.receive())

def call(x86, arm, *args):
    """Make a system call that libc does not offer."""
    return must(libc.syscall(x86 if os.uname().machine == "x86_64" else arm, *args))

def must(result):
    """Take a result of libc's for a success, or raise."""
    if result == -1:
        raise OSError(ctypes.get_errno(), "refused")
    return result
'''


@dataclass(frozen=True)
class Attack:
    """One hostile attempt.

    Attributes
    ----------
    name
        A few words.
    goal
        What the attempt wants, as a sentence that must not come true.
    source
        Defines ``attack``, after the prelude.
    """

    name: str
    goal: str
    source: str

    @property
    def text(self) -> str:
        """The whole source."""
        return PRELUDE + self.source

    def __str__(self) -> str:
        return self.name.replace(" ", "-")


@dataclass(frozen=True)
class Outcome:
    """What came of an attack.

    Attributes
    ----------
    verdict
        As a check would have it: `internal` is what the attempt is not to blame for.
    answer
        What the suite returned.
    words
        Of what was raised.
    """

    verdict: Verdict
    answer: Any
    words: str
    seconds: float
    output: bytes


def attempt_at(pool: Pool, source: str, seed: int = 1, **rules: Any) -> Attempt:
    """Return an attempt at a task whose graded name is ``attack``."""
    given = {"callables": frozenset({"attack"}), "objects": False, **rules}
    return Attempt(pool, source, Rules(name="task", **given), seed)


def run(pool: Pool, source: str, suite: SUITE, **rules: Any) -> Outcome:
    """Run what a suite would, and tell its outcome as the judge would."""
    attempt = attempt_at(pool, source, **rules)
    start = time.monotonic()
    verdict, answer, words = judge(lambda: suite(attempt.module))
    seconds = time.monotonic() - start
    attempt.close()
    return Outcome(verdict, answer, words, seconds, attempt.output)


def judge(work: Callable[[], Any]) -> tuple[Verdict, Any, str]:
    """Return the verdict on some work, what it returned, and the words of what it raised."""
    try:
        return Verdict.PASS, work(), ""
    except Control as control:
        return control.verdict, None, control.text
    except AttemptRaised as error:
        return Verdict.ERROR, None, f"{error.type_name}: {error}"
    except AssertionError as error:
        return Verdict.FAIL, None, str(error)
    except Exception as error:
        return Verdict.INTERNAL, None, f"{type(error).__name__}: {error}"
