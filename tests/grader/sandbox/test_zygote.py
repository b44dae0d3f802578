"""The process that forks confined children, and what a child finds when it wakes up."""

from __future__ import annotations

import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pytest

from grader.sandbox import confine
from grader.sandbox.attempt import Attempt
from grader.sandbox.clock import TimeLimits
from grader.sandbox.rules import Rules

pytestmark = pytest.mark.skipif(
    confine.probe().best == "portable", reason="this machine forks no confined child"
)

SOURCE = """
import sys
os, resource, signal = (sys.modules[name] for name in ("os", "resource", "signal"))

def descriptors():
    found = []
    for number in range(64):
        try:
            os.fstat(number)
        except OSError:
            continue
        found.append(number)
    return found

def limits(name):
    return resource.getrlimit(getattr(resource, "RLIMIT_" + name))

def signals():
    return [int(signal.getsignal(getattr(signal, name))) for name in ("SIGINT", "SIGTERM", "SIGCHLD")]

def loaded():
    return sorted(sys.modules)

def environment():
    return dict(os.environ)

def paths():
    return list(sys.path)

def read():
    return os.read(0, 10)

def parent():
    return os.getppid()
"""
NAMES = "descriptors limits signals loaded environment paths read parent".split()


@pytest.fixture(scope="module")
def attempt(children: Any) -> Iterator[Attempt]:
    """Provide an attempt in a confined child, with limits of its own."""
    rules = Rules("demo", callables=frozenset(NAMES), memory_mb=300, time=TimeLimits(2.0, 5.0))
    made = Attempt(children.pool(), SOURCE, rules, seed=1)
    yield made
    made.close()


def test_child_has_four_descriptors(attempt: Attempt) -> None:
    """A child holds its standard streams and the wire, and neither the zygote's socket nor another's wire."""
    assert attempt.module.descriptors() == [0, 1, 2, 3]


def test_input_is_empty(attempt: Attempt) -> None:
    """Standard input is at its end."""
    assert attempt.module.read() == b""


def test_limits_of_the_exercise_are_the_kernels(attempt: Attempt) -> None:
    """The exercise's own limits are set behind the judge's clock, and output is capped."""
    assert attempt.module.limits("CPU") == (10, 11)
    assert attempt.module.limits("FSIZE") == (1 << 16, 1 << 16)
    assert attempt.module.limits("NPROC") == (0, 0)
    low, high = attempt.module.limits("AS")
    assert low == high > 300 << 20


def test_signals_are_as_in_any_program(attempt: Attempt) -> None:
    """What the zygote ignores or handles does not stay so in a child."""
    assert attempt.module.signals() == [0, 0, 0]  # the default


def test_nothing_of_the_judge_is_loaded(attempt: Attempt) -> None:
    """A child holds the wire and numpy; pytest, the checks, the catalogue and scipy are not in its memory."""
    loaded = attempt.module.loaded()
    assert "numpy" in loaded
    tops = {name.partition(".")[0] for name in loaded}
    assert not tops & {"pytest", "_pytest", "hypothesis", "scipy", "msgspec", "click"}
    graders = {name for name in loaded if name.startswith("grader.")}
    assert not {name for name in graders if not name.startswith("grader.sandbox")}
    judges = {"attempt", "conversation", "warden", "workers", "pool", "remote", "claims", "exposing", "clock"}
    assert not {f"grader.sandbox.{name}" for name in judges} & graders


def test_environment_is_small_and_fixed(attempt: Attempt) -> None:
    """A child sees no variable of the user's, and hashes alike every time."""
    environment = attempt.module.environment()
    assert environment["PYTHONHASHSEED"] == "0"
    assert environment["OPENBLAS_NUM_THREADS"] == "1"
    assert not {"HOME", "PATH", "USER", "PYTEST_CURRENT_TEST", "PYTHONPATH"} & environment.keys()


def test_paths_hold_the_library_alone(attempt: Attempt) -> None:
    """What else is installed is not even looked for, where nothing more is allowed."""
    paths = attempt.module.paths()
    assert paths
    assert not [path for path in paths if "site-packages" in path or path == ""]


def test_parent_is_the_zygote(attempt: Attempt, children: Any) -> None:
    """A child descends from the zygote, and not from the judge."""
    assert attempt.module.parent() == children.pool().owner().pid


def test_children_do_not_share_what_they_change(children: Any) -> None:
    """A child that changes a module of Python's changes it for itself."""
    spoil = children.attempt(
        "import math, sys\nmath.pi = 3\nsys.modules['json'] = None\ndef f(): return math.pi"
    )
    other = children.attempt("import math, json\ndef f(): return [math.pi, json.dumps(1)]")
    assert spoil.module.f() == 3
    assert other.module.f() == [pytest.approx(3.14159265), "1"]


def test_names_of_the_warming_up_are_gone(children: Any) -> None:
    """What the zygote ran to get warm left no module, name or warning."""
    made = children.attempt("import sys\ndef f(): return [n for n in sys.modules if 'warm' in n]")
    assert made.module.f() == []
    assert made.last.warnings == ()


BUSY = """
import socket, sys
from grader.sandbox.zygote import leave_with, stay
assert "numpy" not in sys.modules, "before what takes long"
control = socket.socket(fileno=int(sys.argv[1]))
leave_with(control)
if sys.argv[2] == "stay":
    stay(control)
    control.send(b"x")
    sys.exit(len(control.recv(1)) + 40)
control.send(b"x")
while True:
    pass
"""


@pytest.mark.parametrize(("then", "status"), [("leave", -signal.SIGIO), ("stay", 41)])
def test_leaves_with_its_judge_while_it_is_busy(then: str, status: int) -> None:
    """While it gets ready it ends as soon as the judge's end is closed; afterwards it reads messages."""
    mine, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    with mine, theirs:
        command = [sys.executable, "-c", BUSY, str(theirs.fileno()), then]
        process = subprocess.Popen(command, pass_fds=[theirs.fileno()])
        theirs.close()
        assert mine.recv(1) == b"x"
        if then == "stay":
            mine.send(b"y")
    assert process.wait(20) == status


def test_leaves_where_its_judge_is_gone_already() -> None:
    """It does not begin where nobody would ask it."""
    mine, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    with theirs:
        mine.close()
        command = [sys.executable, "-c", BUSY, str(theirs.fileno()), "leave"]
        assert subprocess.run(command, pass_fds=[theirs.fileno()], timeout=20, check=False).returncode == 0


FORKS = """
import os, sys
from grader.sandbox.zygote import plain_forks
if {"random", "threading", "logging"} & set(sys.modules):
    sys.exit(99)
register = os.register_at_fork
with plain_forks():
    import logging, random, threading
assert os.register_at_fork is register
state = random.getstate()
register(after_in_child=lambda: print("registered later", flush=True))
child = os.fork()
if child == 0:
    os._exit(40 + (random.getstate() == state))
sys.exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
"""


def test_modules_do_nothing_at_forks() -> None:
    """What the zygote imports of its own does nothing at a fork; what comes later, such as a package, may."""
    done = subprocess.run(
        [sys.executable, "-c", FORKS], timeout=20, check=False, capture_output=True, text=True
    )
    if done.returncode == 99:
        pytest.skip("something that starts with Python has loaded them already")
    assert (done.returncode, done.stdout, done.stderr) == (41, "registered later\n", "")


READY = """
import json, os, socket, sys
from grader.sandbox import zygote
os.open(os.devnull, os.O_RDONLY)  # the lowest number, which the zygote takes for its control socket
mine, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
registered = []
os.register_at_fork = lambda **handlers: registered.append(handlers)

def stay(control):
    print(sorted({"logging", "numpy", "random", "threading"} & set(sys.modules)), registered, flush=True)
    os._exit(0)

zygote.stay = stay
limits = {"cpu_seconds": 1, "memory_bytes": 1 << 30, "output_bytes": 1}
options = {"control": theirs.fileno(), "level": "portable", "allow": [], "limits": limits}
sys.argv[1:] = [json.dumps(options)]
zygote.main()
"""


def test_zygote_that_is_ready_has_no_handlers() -> None:
    """Once a zygote has imported all that it holds, nothing but the fork itself happens at a fork."""
    done = subprocess.run(
        [sys.executable, "-c", READY], timeout=60, check=False, capture_output=True, text=True
    )
    if not done.stdout.startswith("["):
        raise AssertionError(done.stderr)
    assert done.stdout == "['logging', 'numpy', 'random', 'threading'] []\n"


def test_generators_of_children_differ_by_their_seed(children: Any) -> None:
    """The global generators are what the seed makes them, in each child anew."""
    source = "import random\nimport numpy as np\ndef f(): return [random.random(), float(np.random.rand())]"
    rules = Rules("demo", callables=frozenset({"f"}))
    drawn = []
    for seed in (1, 2, 1):
        made = Attempt(children.pool(), source, rules, seed=seed)
        drawn.append(made.module.f())
        made.close()
    assert drawn[0] == drawn[2] != drawn[1]
