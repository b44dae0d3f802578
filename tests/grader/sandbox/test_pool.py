"""All the zygotes of a judge: one for each set of allowed modules, at one level."""

from __future__ import annotations

import dataclasses
import os
import signal
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from grader.errors import JudgeError
from grader.model import Cell, Cells
from grader.sandbox import confine
from grader.sandbox.attempt import Attempt
from grader.sandbox.pool import Pool
from grader.sandbox.rules import Rules
from grader.sandbox.warden import ChildLimits, Warden
from grader.sandbox.workers import Workers

BEST = confine.probe().best
forks = pytest.mark.skipif(BEST == "portable", reason="this machine forks no confined child")


@pytest.fixture
def pool() -> Iterator[Pool]:
    """Provide a pool of its own."""
    made = Pool()
    yield made
    made.close()


def test_nothing_starts_before_it_is_needed() -> None:
    """A pool that is made and closed starts no process."""
    before = list(Path("/proc/self/fd").iterdir())
    made = Pool()
    assert list(Path("/proc/self/fd").iterdir()) == before
    made.close()


class Fake:
    """A zygote that starts nothing and never has a child."""

    made = 0

    def __init__(self, *args: Any) -> None:
        Fake.made += 1

    def child(self, limits: ChildLimits) -> None:
        """Fail."""
        raise JudgeError("The sandbox's process ended.")

    def close(self) -> None:
        """Do nothing."""


@forks
def test_one_zygote_for_each_set_of_modules(monkeypatch: pytest.MonkeyPatch, pool: Pool) -> None:
    """What is allowed decides the zygote, however it is listed; it is kept for the next child."""
    monkeypatch.setattr("grader.sandbox.pool.Warden", Fake)
    plain = pool.owner()
    assert pool.owner([]) is plain
    wider = pool.owner(["xml.dom", "html"])
    assert wider is not plain
    assert pool.owner(("html", "xml.dom", "html")) is wider


@forks
def test_second_failure_is_told(monkeypatch: pytest.MonkeyPatch, pool: Pool) -> None:
    """Where a new zygote does not help either, the judge is told."""
    monkeypatch.setattr("grader.sandbox.pool.Warden", Fake)
    before = Fake.made
    with pytest.raises(JudgeError, match=r"^The sandbox's process ended\.$"):
        pool.child((), ChildLimits())
    assert Fake.made == before + 2


def test_level_without_a_choice_is_the_strongest(children: Any) -> None:
    """Nobody has to ask for the strongest level that the machine can hold."""
    assert children.pool().level == BEST
    assert children.pool().owner().level == BEST


def test_forced_level() -> None:
    """The portable level can be had everywhere, and is a matter of workers."""
    weak = Pool("portable")
    assert weak.level == "portable"
    assert isinstance(owner := weak.owner(), Workers)
    assert owner.level == "portable"
    weak.close()


def test_no_opens_where_full_is_possible(children: Any) -> None:
    """A weaker level than the best can be forced, and is in force."""
    if BEST != "full":
        pytest.skip("this machine cannot hold the level full")
    made = children.pool("no-opens")
    assert made.level == made.owner().level == "no-opens"


@pytest.mark.parametrize(
    ("best", "asked"), [("portable", "full"), ("portable", "no-opens"), ("no-opens", "full")]
)
def test_level_that_the_machine_cannot_hold(monkeypatch: pytest.MonkeyPatch, best: str, asked: str) -> None:
    """A forced level that cannot be held is refused in words, and nothing weaker is taken instead."""
    lesser = dataclasses.replace(confine.probe(), seccomp=best != "portable", landlock_abi=0)
    monkeypatch.setattr("grader.sandbox.pool.confine.probe", lambda: lesser)
    with pytest.raises(JudgeError) as caught:
        Pool(asked)
    assert caught.value.fact == f"This machine cannot confine at level '{asked}'; its best is '{best}'."
    assert caught.value.fix == "Run `kata doctor` to see what is missing."
    assert Pool().level == best


@forks
def test_killed_zygote_is_replaced(pool: Pool) -> None:
    """Where a zygote was killed the next child comes from a new one, which ends with the pool."""
    first = pool.owner()
    child = pool.child((), ChildLimits())
    os.kill(first.pid, signal.SIGKILL)
    attempt = Attempt(pool, "def f():\n    return 1", Rules("demo", callables=frozenset("f")), seed=1)
    assert attempt.module.f() == 1
    assert pool.owner() is not first
    attempt.close()
    child.kill()
    child.read_output()
    last = pool.owner().pid
    pool.close()
    assert not Path(f"/proc/{last}").exists()
    pool.close()


@forks
def test_spares_lost_with_their_zygote(pool: Pool) -> None:
    """However many spares went down with the zygote, the next attempt gets a child of a new one."""
    for _ in range(3):
        child = pool.child((), ChildLimits())
        child.kill()
        child.read_output()
    pool.stock()
    first = pool.owner()
    assert len(first._spares) == 3
    os.kill(first.pid, signal.SIGKILL)
    for _ in range(2):
        attempt = Attempt(pool, "def f():\n    return 1", Rules("demo", callables=frozenset("f")), seed=1)
        assert attempt.module.f() == 1
        attempt.close()
    pool.stock()
    assert pool.owner() is not first


def losing(pool: Pool, monkeypatch: pytest.MonkeyPatch, times: int) -> None:
    """Have the zygote killed just after each of its next children was handed over."""
    real, left = pool.child, [times]

    def child(allow: Any, limits: ChildLimits) -> Any:
        made = real(allow, limits)
        if left[0]:
            left[0] -= 1
            zygote = pool.owner(allow)
            assert isinstance(zygote, Warden)
            os.kill(zygote.pid, signal.SIGKILL)
            os.waitid(os.P_PID, zygote.pid, os.WEXITED | os.WNOWAIT)
        return made

    monkeypatch.setattr(pool, "child", child)


SOURCES = pytest.mark.parametrize(
    "source", ["def f():\n    return 1", Cells((Cell("Cell 1", "def f():\n    return 1"),))]
)


@forks
@SOURCES
def test_child_lost_with_its_zygote(pool: Pool, monkeypatch: pytest.MonkeyPatch, source: str | Cells) -> None:
    """An attempt whose child went down with the zygote, while it was loaded, is loaded once more."""
    losing(pool, monkeypatch, times=1)
    attempt = Attempt(pool, source, Rules("demo", callables=frozenset("f")), seed=1)
    assert attempt.module.f() == 1
    attempt.close()


@forks
@SOURCES
def test_child_lost_twice(pool: Pool, monkeypatch: pytest.MonkeyPatch, source: str | Cells) -> None:
    """Where the next child goes down as well, it is the machine's fault, and said."""
    losing(pool, monkeypatch, times=2)
    attempt = Attempt(pool, source, Rules("demo", callables=frozenset("f")), seed=1)
    with pytest.raises(JudgeError, match=r"^The sandbox") as caught:
        attempt.module.f()
    assert caught.value.fix == "Run `kata doctor` to see what this machine can do."
    attempt.close()
