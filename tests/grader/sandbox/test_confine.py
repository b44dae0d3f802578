"""Confinement as a whole: each layer holds, levels are chosen rightly, and nothing leaks."""

from __future__ import annotations

import ctypes
import dataclasses
import errno
import importlib.util
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from grader.sandbox import confine, kernel, support

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="forks and confines as only Linux can")

SUPPORT = support.probe()
MIB = 1 << 20
LIMITS = confine.Limits(cpu_seconds=5, memory_bytes=512 * MIB, output_bytes=1024)
UID = SUPPORT.uid_base
NOTHING = frozenset()

as_root = pytest.mark.skipif(UID is None, reason="only root can give a child another uid")
needs_full = pytest.mark.skipif(SUPPORT.best != "full", reason="this machine cannot hold the level full")
needs_filter = pytest.mark.skipif(not SUPPORT.seccomp, reason="this machine takes no seccomp filter")


@pytest.fixture(scope="module")
def paths():
    """Find what an attempt may read."""
    return confine.python_paths(["scipy"])


@pytest.fixture
def confined(forked, paths):
    """Act in a forked and confined process."""
    plans = []

    def run(act, level=SUPPORT.best, layers=confine.ALL_LAYERS, limits=LIMITS, uid=None):
        plan = confine.prepare(level, *paths, layers=frozenset(layers))
        plans.append(plan)
        return forked(act, lambda: confine.confine(plan, limits, uid))

    yield run
    for plan in plans:
        if plan.ruleset is not None:
            os.close(plan.ruleset)


def names(folder):
    """List a folder."""
    return sorted(entry.name for entry in Path(folder).iterdir())


def status(field):
    """Read a line of this process's status."""
    lines = dict(line.split(":\t", 1) for line in Path("/proc/self/status").read_text().splitlines())
    return lines[field]


# A layer, what works without it, and what then happens with it.
HELD = {
    "rlimits": (lambda: len(bytes(600 * MIB)), "MemoryError"),
    "landlock": (lambda: len(Path("/etc/passwd").read_text()), "PermissionError"),
    "seccomp": (lambda: os.kill(os.getpid(), 0), "PermissionError"),
}


@needs_full
@pytest.mark.parametrize("layer", HELD)
def test_each_layer_holds(confined, layer):
    """What every other layer lets pass, this one stops."""
    act, error = HELD[layer]
    assert confined(act, layers=confine.ALL_LAYERS - {layer}).error is None
    assert confined(act).error == error


@as_root
def test_uid(confined):
    """As root a child can be given a user of its own, for good and without root's groups."""

    def identity():
        return [*os.getresuid(), *os.getresgid(), len(os.getgroups())]

    assert confined(identity, layers={"uid"}, uid=UID).value == [UID] * 6 + [0]
    assert confined(identity, layers=NOTHING, uid=UID).value[:6] == [0] * 6
    assert confined(lambda: os.setuid(0), layers={"uid"}, uid=UID).error == "PermissionError"


@as_root
def test_capabilities(confined):
    """Root without a uid to give keeps its user, and loses what makes it root."""

    def become_somebody():
        os.setresuid(1, 1, 1)

    assert confined(become_somebody, layers=NOTHING).error is None
    assert confined(become_somebody, layers={"caps"}).error == "PermissionError"
    assert confined(lambda: int(status("CapPrm"), 16), layers={"caps"}).value == 0


def test_dumpable(confined):
    """Other processes of the same user can look into a child only without this layer."""

    def dumpable():
        return kernel.libc().prctl(3, *[ctypes.c_ulong(0)] * 4)

    assert confined(dumpable, layers=NOTHING).value == 1
    assert confined(dumpable, layers={"dumpable"}).value == 0


def test_limits(confined):
    """Every limit is set; time warns by a signal a second before it kills; memory counts from the start."""
    import resource  # noqa: PLC0415 - not on Windows

    def limits():
        wanted = ("CPU", "FSIZE", "NOFILE", "NPROC", "CORE", "MEMLOCK", "MSGQUEUE", "AS")
        return {name: resource.getrlimit(getattr(resource, f"RLIMIT_{name}")) for name in wanted}

    found = confined(limits, layers={"rlimits"}).value
    space = found.pop("AS")
    assert found == {
        "CPU": [5, 6],
        "FSIZE": [1024, 1024],
        "NOFILE": [64, 64],
        "NPROC": [0, 0],
        "CORE": [0, 0],
        "MEMLOCK": [0, 0],
        "MSGQUEUE": [0, 0],
    }
    assert space[0] == space[1] > LIMITS.memory_bytes


def test_limits_that_are_lower_already_stay(confined):
    """A limit that somebody has set lower is not raised, and not an error."""
    import resource  # noqa: PLC0415

    if resource.getrlimit(resource.RLIMIT_FSIZE)[1] != resource.RLIM_INFINITY:
        pytest.skip("this session has a limit of its own")
    code = (
        "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (10, 10));"
        "from grader.sandbox import confine; plan = confine.prepare('portable', [], []);"
        "import os; pid = os.fork();"
        "pid or confine.confine(plan, confine.Limits(5, 1 << 29, 1024), None);"
        "pid or os._exit(resource.getrlimit(resource.RLIMIT_FSIZE) != (10, 10));"
        "raise SystemExit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_output_is_capped(confined, tmp_path):
    """A write beyond the cap fails and does not kill."""

    def flood():
        with (tmp_path / "output").open("wb", buffering=0) as file:
            try:
                while True:
                    file.write(b"x" * 1000)
            except OSError as error:
                return [error.errno, file.tell()]

    assert confined(flood, layers={"rlimits"}).value == [errno.EFBIG, 1024]


def test_time_runs_out(confined):
    """A child that computes for too long ends by the signal that says so."""

    def spin():
        while True:
            pass

    short = dataclasses.replace(LIMITS, cpu_seconds=1)
    assert confined(spin, limits=short).exit_code == -signal.SIGXCPU


@pytest.mark.parametrize("layers", [NOTHING, {"landlock"}], ids=["bare", "landlock"])
def test_only_four_descriptors_stay(forked, paths, layers):
    """Whatever the parent had open is closed, also beyond the limit that is set, and the ruleset with it."""
    if layers and SUPPORT.best != "full":
        pytest.skip("this machine has no Landlock")
    plan = confine.prepare(
        "full" if layers else "portable", [*paths[0], "/proc"], [], layers=frozenset(layers)
    )
    far = os.dup2(os.open("/", os.O_RDONLY), 700)
    outcome = forked(lambda: names("/proc/self/fd"), lambda: confine.confine(plan, LIMITS, None))
    os.close(far)
    assert outcome.value == ["0", "1", "2", "3", "4"]  # the last is the listing itself
    if plan.ruleset is not None:
        os.close(plan.ruleset)


def test_no_child_outlives_its_parent(forked, paths):
    """When the zygote dies its children die."""
    read, write = os.pipe()

    def be_zygote():
        plan = confine.prepare(SUPPORT.best, *paths)
        if os.fork() == 0:
            os.dup2(write, 3)
            confine.confine(plan, LIMITS, None)
            os.write(3, b"ready")
            time.sleep(60)
            os._exit(0)
        os.close(write)
        return os.read(read, 5).decode()

    assert forked(be_zygote).value == "ready"
    os.close(write)
    started = time.monotonic()
    assert os.read(read, 1) == b""  # the child held the other end
    assert time.monotonic() - started < 30
    os.close(read)


def test_no_child_starts_without_its_parent(forked, paths):
    """A child whose zygote has died already does not go on."""
    plan = dataclasses.replace(confine.prepare("portable", *paths), parent=1 << 30)
    outcome = forked(lambda: "went on", lambda: confine.confine(plan, LIMITS, None))
    assert (outcome.value, outcome.exit_code) == (None, 1)


def compute():
    """Use what attempts use."""
    import random  # noqa: PLC0415
    import secrets  # noqa: PLC0415

    import numpy as np  # noqa: PLC0415

    random.seed()
    secrets.token_bytes(8)
    time.sleep(0.001)
    noise = np.random.default_rng().normal(size=(9, 9))  # so small that no thread is asked for
    np.linalg.svd(noise), np.linalg.eigvals(noise), np.linalg.solve(noise, noise), np.fft.fft2(noise)
    threshold = 300 * MIB  # so large that the allocator asks the kernel, and gives back
    np.zeros(threshold // 8).sum()
    return [np.__name__, os.getpid() > 0, time.process_time() > 0, len(noise)]


@pytest.fixture(scope="module")
def numpy_loaded():
    """Preload what `compute` needs, as a zygote does."""
    before = os.environ.get("OPENBLAS_NUM_THREADS")
    os.environ["OPENBLAS_NUM_THREADS"] = "1"
    import numpy as np  # noqa: PLC0415

    np.linalg.svd(np.random.default_rng(0).normal(size=(9, 9))), np.fft.fft(np.ones(8))
    import random  # noqa: PLC0415
    import secrets  # noqa: PLC0415

    yield np, random, secrets
    if before is None:
        del os.environ["OPENBLAS_NUM_THREADS"]


@pytest.mark.parametrize("level", confine.LEVELS)
@pytest.mark.parametrize("user", [None, UID], ids=["same-user", "own-user"])
def test_computing_works(confined, numpy_loaded, level, user):
    """Numpy, linear algebra, transforms, clocks and every source of randomness work at each level."""
    if confine.LEVELS.index(level) < confine.LEVELS.index(SUPPORT.best):
        pytest.skip(f"this machine cannot hold the level {level}")
    outcome = confined(compute, level=level, uid=user)
    assert outcome.value == ["numpy", True, True, 9]


LATE = """
import json, os, sys
import numpy
from grader.sandbox import confine
plan = confine.prepare(sys.argv[1], *confine.python_paths([]))
pid = os.fork()
if pid == 0:
    confine.confine(plan, confine.Limits(5, 1 << 29, 1 << 20), None)
    found = {}
    for name in ("colorsys", "numpy.polynomial.laguerre", "scipy", "click"):
        try:
            found[name] = __import__(name) and "imported"
        except Exception as error:
            found[name] = type(error).__name__
    print(json.dumps(found), flush=True)
    os._exit(0)
os.waitpid(pid, 0)
"""


@pytest.mark.parametrize(
    ("level", "library", "package"),
    [
        pytest.param("full", "imported", "PermissionError", marks=needs_full, id="full"),
        pytest.param(
            "no-opens", "ModuleNotFoundError", "ModuleNotFoundError", marks=needs_filter, id="no-opens"
        ),
        pytest.param("portable", "imported", "imported", id="portable"),
    ],
)
def test_late_imports(level, library, package):
    """Late imports: at level full of the standard library and numpy alone, without opens of nothing."""
    environment = {**os.environ, "OPENBLAS_NUM_THREADS": "1"}
    done = subprocess.run(
        [sys.executable, "-c", LATE, level], check=True, capture_output=True, text=True, env=environment
    )
    found = json.loads(done.stdout)
    assert found["colorsys"] == found["numpy.polynomial.laguerre"] == library
    assert found["scipy"] == found["click"] == package
    assert done.stderr == ""


def test_plan_of_each_level(paths):
    """A level decides what a plan holds, and a forced level is taken as it is."""
    portable = confine.prepare("portable", *paths)
    assert (portable.ruleset, portable.bpf, portable.parent) == (None, b"", os.getpid())
    if SUPPORT.seccomp:
        no_opens = confine.prepare("no-opens", *paths)
        assert no_opens.ruleset is None
        assert no_opens.bpf
    if SUPPORT.best == "full":
        full = confine.prepare("full", *paths)
        assert full.ruleset is not None
        assert full.bpf not in (b"", no_opens.bpf)
        os.close(full.ruleset)


def test_unknown_level(paths):
    """A level that does not exist is refused, and the existing ones are named."""
    with pytest.raises(
        ValueError, match=r"no level 'total' of confinement\. Choose one of: full, no-opens, portable"
    ):
        confine.prepare("total", *paths)


def test_forced_level_that_the_machine_lacks(paths, monkeypatch):
    """Forcing a level on a machine that cannot hold it fails, and confines to nothing weaker."""
    monkeypatch.setattr(confine.seccomp, "machine", lambda: "riscv64")
    with pytest.raises(OSError, match="There is no system-call filter for riscv64"):
        confine.prepare("no-opens", *paths)


@needs_full
def test_failed_plan_leaves_no_descriptor(paths, monkeypatch):
    """A plan that cannot be made leaves nothing open."""
    monkeypatch.setattr(confine.seccomp, "machine", lambda: "riscv64")
    before = names("/proc/self/fd")
    with pytest.raises(OSError, match="no system-call filter"):
        confine.prepare("full", *paths)
    assert names("/proc/self/fd") == before


def test_a_failing_step_stops(forked, paths):
    """A layer that cannot be put on is an error, never a silent gap."""
    if not SUPPORT.seccomp:
        pytest.skip("this machine takes no seccomp filter")
    plan = dataclasses.replace(confine.prepare("portable", *paths), bpf=b"\xff" * 8)
    outcome = forked(lambda: confine.confine(plan, LIMITS, None))
    assert outcome.error == "OSError"


def test_python_paths():
    """An attempt may read the standard library and numpy, and nothing else that is installed."""
    read, listed = confine.python_paths([])
    library = Path(os.__file__).parent
    assert listed == [str(library)]
    assert str(library / "json") in read
    assert not {"site-packages", "dist-packages"} & {Path(path).name for path in read}
    site = Path(importlib.util.find_spec("numpy").origin).parent.parent
    assert {path for path in read if Path(path).parent == site} == {
        str(site / name) for name in ("numpy", "numpy.libs") if (site / name).exists()
    }


def test_python_paths_of_allowed_packages():
    """A package that the exercise allows is readable with its libraries; a module is, as a file."""
    read, _ = confine.python_paths(["scipy.special", "six" if importlib.util.find_spec("six") else "scipy"])
    site = Path(importlib.util.find_spec("scipy").origin).parent.parent
    assert str(site / "scipy") in read
    assert (str(site / "scipy.libs") in read) == (site / "scipy.libs").exists()


def test_python_paths_of_a_missing_package():
    """A package that is allowed and not installed is named."""
    with pytest.raises(ValueError, match=r"The package no_such is not installed\. Install it, or drop it"):
        confine.python_paths(["no_such.part"])


OFF_LINUX = """
import sys
sys.platform = {platform!r}
if sys.platform == "win32":
    sys.modules["resource"] = None
import ctypes
def none(*args, **kwargs): raise OSError("no libc here")
ctypes.CDLL = none
from grader.sandbox import confine
import os
support = confine.probe()
plan = confine.prepare(support.best, [], [])
if sys.platform == "win32":
    confine.confine(plan, confine.Limits(1, 1 << 30, 1000), None)
print(support.best, plan.ruleset, plan.bpf, support.uid_for(5, "portable"))
"""


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_off_linux(platform):
    """Elsewhere the modules import, the level is portable, and confining does what can be done."""
    code = OFF_LINUX.format(platform=platform)
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert done.stdout == "portable None b'' None\n"
