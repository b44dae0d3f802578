"""What the tests of the sandbox share: acting in a forked process, and attempts in children."""

from __future__ import annotations

import faulthandler
import json
import os
import signal
import traceback
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import pytest

from grader.sandbox.attempt import Attempt
from grader.sandbox.pool import Pool
from grader.sandbox.rules import Rules


@dataclass(frozen=True)
class Outcome:
    """How a forked process ended: the value of the act or the name of what it raised, and the exit code."""

    value: Any
    error: str | None
    exit_code: int | None


def _report(act: Callable[[], Any], pipe: int, before: Callable[[], None]) -> None:
    os.dup2(pipe, 3)
    before()
    try:
        answer = [act(), None]
    except BaseException as error:
        answer = ["".join(traceback.format_exception(error))[-2000:], type(error).__name__]
    os.write(3, json.dumps(answer).encode())


def _nothing() -> None:
    pass


_LONGEST = 60  # seconds


@pytest.fixture
def forked() -> Callable[..., Outcome]:
    """Act in a forked process, after `before`, with a pipe as descriptor 3; tell how it ended."""

    def run(act: Callable[[], Any], before: Callable[[], None] = _nothing) -> Outcome:
        read, write = os.pipe()
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)  # a test runner may have threads
            pid = os.fork()
        if pid == 0:
            faulthandler.disable()  # some acts are meant to kill
            signal.alarm(_LONGEST)  # what hangs here would hang the whole run
            try:
                _report(act, write, before)
            except BaseException:
                traceback.print_exc()
                os._exit(70)
            os._exit(0)
        os.close(write)
        with os.fdopen(read, "rb") as pipe:
            answer = json.loads(pipe.read() or b"[null, null]")
        code = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
        return Outcome(answer[0], answer[1], code)

    return run


class Children:
    """Pools by level, kept as long as the session, and the attempts that came from them."""

    def __init__(self) -> None:
        self.pools: dict[str | None, Pool] = {}
        self.attempts: list[Attempt] = []

    def pool(self, level: str | None = None) -> Pool:
        """Return the pool of a level, or of the strongest."""
        if level not in self.pools:
            self.pools[level] = Pool(level)
        return self.pools[level]

    def attempt(self, source: str, *, level: str | None = None, seed: int = 1, **rules: Any) -> Attempt:
        """Return an attempt whose graded names are `f`, `g` and `Box`, unless `rules` say otherwise."""
        given = {"name": "demo", "callables": frozenset({"f", "g", "Box"}), **rules}
        self.attempts.append(Attempt(self.pool(level), source, Rules(**given), seed))
        return self.attempts[-1]

    def module(self, source: str, **options: Any) -> Any:
        """Return what a suite sees of such an attempt."""
        return self.attempt(source, **options).module


@pytest.fixture(scope="session")
def children() -> Iterator[Children]:
    """Provide attempts in children; the pools are shared by the whole session."""
    made = Children()
    yield made
    for pool in made.pools.values():
        pool.close()


@pytest.fixture(autouse=True)
def ended(request: pytest.FixtureRequest) -> Iterator[None]:
    """End the attempts of a test with it."""
    yield
    if "children" in request.fixturenames:
        made = request.getfixturevalue("children")
        while made.attempts:
            made.attempts.pop().close()
