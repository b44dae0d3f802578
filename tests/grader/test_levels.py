"""The levels of confinement: chosen by what the machine offers, alike in answers, gone after use."""

from __future__ import annotations

import contextlib
import dataclasses
import os
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from grader.errors import ArgumentChanged, AttemptRaised, Control
from grader.sandbox import confine
from grader.sandbox.attempt import Attempt
from grader.sandbox.clock import TimeLimits
from grader.sandbox.pool import Pool
from grader.sandbox.rules import Rules

SUPPORT = confine.probe()
HELD = confine.LEVELS[confine.LEVELS.index(SUPPORT.best) :]
SOURCE = """
import sys
import numpy as np
os = sys.modules["os"]

class Box:
    def __init__(self, x): self.x = x
    def __add__(self, other): return Box(self.x + other.x)

def f(x): return x
def total(h, xs): return sum(h(x) for x in xs)
def count():
    n = 0
    while True:
        yield n
        n += 1
def draw(rng): return rng.normal(size=3)
def todo(): raise NotImplementedError("not yet")
def wrong(): return {}["missing"]
def change(x): x += 1
def late(): import scipy
def ask(): input()
def leave(): sys.exit()
def read(path): return len(os.listdir(path))
def write(path): os.close(os.open(path, os.O_CREAT | os.O_WRONLY))
def spin():
    while True: pass
def die(): os._exit(4)
"""
NAMES = frozenset("f total count draw todo wrong change late ask leave read write spin die Box".split())


def rules(**more: Any) -> Rules:
    """Return rules whose graded names are those of the source."""
    return Rules("demo", callables=NAMES, **more)


@pytest.fixture(scope="module", params=HELD)
def pool(request: pytest.FixtureRequest) -> Iterator[Pool]:
    """Provide a pool at each level that this machine can hold."""
    made = Pool(request.param)
    yield made
    made.close()


@pytest.fixture
def attempt(pool: Pool) -> Iterator[Any]:
    """Provide an attempt."""
    made = Attempt(pool, SOURCE, rules(), seed=1)
    yield made
    made.close()


def test_answers_are_alike(attempt: Attempt) -> None:
    """A suite gets the same answers at every level: values, objects, callbacks, lazy ones and draws."""
    module = attempt.module
    assert (module.Box(2) + module.Box(3)).x == 5
    assert module.total(lambda x: x * x, [1, 2, 3]) == 14
    stream = module.count()
    assert [next(stream), next(stream)] == [0, 1]
    assert module.draw(np.random.default_rng(4)).tolist() == np.random.default_rng(4).normal(size=3).tolist()
    assert module.f.map([1, "a", None]) == [1, "a", None]


def test_verdicts_are_alike(attempt: Attempt) -> None:
    """What an attempt does wrong has the same name and the same words at every level."""
    module = attempt.module
    found = []
    for act in (module.todo, module.late, module.ask, module.leave, module.die):
        with pytest.raises(Control) as caught:
            act()
        found.append((caught.typename, caught.value.text))
    assert found == [
        ("Todo", "not yet"),
        (
            "Denied",
            "It imports scipy; this exercise allows numpy, and what the standard library has for computing.",
        ),
        ("Denied", "It waits for input(); the grader passes everything as arguments."),
        ("Crashed", "It raised SystemExit, which ends a program."),
        ("Crashed", "It ended its own process with exit status 4."),
    ]
    with pytest.raises(KeyError) as error:
        module.wrong()
    assert isinstance(error.value, AttemptRaised)
    with pytest.raises(ArgumentChanged, match="change changed argument 1 in place"):
        module.change(np.zeros(2))


def test_files_are_out_of_reach(pool: Pool, attempt: Attempt, tmp_path: Path) -> None:
    """Only the portable level lets an attempt look into folders and write files."""
    tmp_path.chmod(0o777)
    new = tmp_path / "new"
    if pool.level == "portable":
        assert attempt.module.read(str(tmp_path)) == 0
        attempt.module.write(str(new))
        assert new.exists()
        return
    for act, path in ((attempt.module.read, tmp_path), (attempt.module.write, new)):
        with pytest.raises(Control, match=r"^It tried what no attempt may do here: \[Errno \d+\]") as caught:
            act(str(path))
        assert caught.typename == "Denied"
    assert not new.exists()


# -- choosing ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("abi", "seccomp", "level"),
    [(4, True, "full"), (0, True, "no-opens"), (4, False, "portable"), (0, False, "portable")],
)
def test_level_is_chosen_by_the_kernel(
    monkeypatch: pytest.MonkeyPatch, abi: int, seccomp: bool, level: str
) -> None:
    """Landlock and a filter make it full; a filter alone closes off files; without one it is portable."""
    offered = dataclasses.replace(SUPPORT, landlock_abi=abi, seccomp=seccomp)
    monkeypatch.setattr("grader.sandbox.pool.confine.probe", lambda: offered)
    assert Pool().level == level


def test_levels_go_from_the_strongest_to_the_weakest() -> None:
    """A machine that holds one level holds those after it."""
    assert confine.LEVELS == ("full", "no-opens", "portable")
    for level in HELD:
        made = Pool(level)
        assert made.level == level
        made.close()


# -- nothing is left ---------------------------------------------------------------------


def descriptors() -> list[str]:
    """List the open descriptors of this process."""
    with os.scandir("/proc/self/fd") as entries:
        names = [entry.name for entry in entries]
    return sorted(f"{name} {target(name)}" for name in names if target(name))


def target(name: str) -> str:
    """Tell what a descriptor of this process is open for; the listing's own is gone by then."""
    try:
        return str(Path(f"/proc/self/fd/{name}").readlink())
    except OSError:
        return ""


def descendants() -> set[int]:
    """Return the process ids of everything that descends from this process, also of what is dead."""
    parents = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                parents[int(entry.name)] = int((entry / "stat").read_text().rpartition(")")[2].split()[1])
            except OSError:
                continue
    found = {os.getpid()}
    while more := {pid for pid, parent in parents.items() if parent in found} - found:
        found |= more
    return found - {os.getpid()}


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="looks at processes as Linux shows them")
@pytest.mark.parametrize("level", HELD)
def test_nothing_is_left(level: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """After all is closed there is no process, descriptor or file more than before, whatever happened."""
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr(tempfile, "tempdir", None)
    before, running = descriptors(), descendants()
    pool = Pool(level)
    for act in (
        lambda module: module.f(1),
        lambda module: module.die(),
        lambda module: [module.spin() for _ in range(2)],
        lambda module: module.total(lambda x: module.die(), [1]),
    ):
        attempt = Attempt(pool, SOURCE, rules(time=TimeLimits(call=0.1, total=10.0)), seed=1)
        with contextlib.suppress(Control):
            act(attempt.module)
        attempt.close()
    unclosed = Attempt(pool, "syntax error", rules(), seed=1)
    with pytest.raises(Control):
        unclosed.module.f(1)
    pool.close()
    deadline = time.monotonic() + 20
    while descendants() - running and time.monotonic() < deadline:
        time.sleep(0.01)
    assert not descendants() - running
    assert descriptors() == before
    assert list(tmp_path.iterdir()) == []
