"""Confinement of a child: a plan made once in the zygote, and its application after each fork.

Everything costly happens in `prepare`; `confine` runs in every child, before the first line of an attempt.
Only the standard library: this module runs where the attempt will run. Off Linux it imports, and does the
little that can be done.
"""

from __future__ import annotations

import importlib.util
import os
import signal
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from grader.sandbox import kernel, landlock, seccomp
from grader.sandbox.kernel import (
    PR_SET_DUMPABLE,
    PR_SET_NO_NEW_PRIVS,
    PR_SET_PDEATHSIG,
    drop_capabilities,
    prctl,
)
from grader.sandbox.support import LEVELS, Support, describe, probe

if sys.platform != "win32":
    import resource

__all__ = [
    "ALL_LAYERS",
    "LEVELS",
    "Limits",
    "Plan",
    "Support",
    "confine",
    "describe",
    "prepare",
    "probe",
    "python_paths",
]

ALL_LAYERS = frozenset({"rlimits", "uid", "caps", "dumpable", "landlock", "seccomp"})
FILTER_OF_LEVEL = {"full": "reads", "no-opens": "no-opens"}
FIRST_CLOSED = 4  # 0 to 2 are the standard streams, 3 is the wire


@dataclass(frozen=True)
class Limits:
    """What an attempt may use up.

    Parameters
    ----------
    cpu_seconds
        Processor time of the whole child.
    memory_bytes
        Address space beyond what the child has when it starts.
    output_bytes
        Size of the file that takes its output.
    """

    cpu_seconds: int
    memory_bytes: int
    output_bytes: int


@dataclass(frozen=True)
class Plan:
    """What `prepare` made ready for every child.

    Parameters
    ----------
    level
        One of `LEVELS`.
    ruleset
        Descriptor of the Landlock ruleset; None where the level has none.
    bpf
        The seccomp filter; empty where the level has none.
    parent
        Process id of the zygote, without which no child may live.
    layers
        What is applied; tests take single layers off.
    """

    level: str
    ruleset: int | None
    bpf: bytes
    parent: int
    layers: frozenset[str] = ALL_LAYERS


def prepare(
    level: str,
    read_paths: Sequence[str],
    list_paths: Sequence[str],
    layers: frozenset[str] = ALL_LAYERS,
) -> Plan:
    """Make a plan, once, in the process that will fork the children.

    Parameters
    ----------
    level
        One of `LEVELS`.
    read_paths, list_paths
        What stays readable, and what can only be listed, at level ``full``; see `python_paths`.
    layers
        What to apply: all of it outside of tests.

    Returns
    -------
    Plan
        For `confine`. It holds a descriptor for as long as this process lives.
    """
    if level not in LEVELS:
        raise ValueError(f"There is no level {level!r} of confinement. Choose one of: {', '.join(LEVELS)}.")
    kind = FILTER_OF_LEVEL.get(level)
    if sys.platform == "linux":
        kernel.warm_up()
    bpf = seccomp.read_filter(seccomp.machine(), kind) if kind and "seccomp" in layers else b""
    watched = level == "full" and "landlock" in layers
    return Plan(
        level=level,
        ruleset=landlock.build(read_paths, list_paths) if watched else None,
        bpf=bpf,
        parent=os.getpid(),
        layers=frozenset(layers),
    )


def confine(plan: Plan, limits: Limits, uid: int | None) -> None:
    """Confine this process, for good: in a freshly forked child, with descriptors 0 to 3 in place.

    The order matters: what needs a right comes before what takes it away, and the filter comes last. On Linux
    a step that fails raises OSError, and the caller must end the process.

    Parameters
    ----------
    plan
        From `prepare` in the parent.
    limits
        What the attempt may use up.
    uid
        The user and group to become, where this runs as root (`Support.uid_for` chooses one); None keeps the
        user. Capabilities are dropped either way.
    """
    if sys.platform == "win32":
        return
    linux = sys.platform == "linux"
    highest = _highest_descriptor()
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)  # a write beyond the cap fails, and does not kill
    signal.signal(signal.SIGXCPU, signal.SIG_DFL)
    if "rlimits" in plan.layers:
        _limit(limits, strict=linux)
    if linux:
        _give_up_identity(plan, uid)
    if plan.ruleset is not None:
        landlock.restrict(plan.ruleset)
    os.closerange(FIRST_CLOSED, highest)
    if plan.bpf:
        seccomp.install(plan.bpf)


def _highest_descriptor() -> int:
    """Bound the open descriptors from above; the limit that is about to be set says nothing about those."""
    soft, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
    return 1 << 20 if soft == resource.RLIM_INFINITY else max(soft, 4096)


def _limit(limits: Limits, *, strict: bool) -> None:
    memory = limits.memory_bytes + _address_space()
    wanted = {
        "AS": (memory, memory),
        # SIGXCPU tells the judge what happened; who ignores it is killed a second later.
        "CPU": (limits.cpu_seconds, limits.cpu_seconds + 1),
        "FSIZE": (limits.output_bytes, limits.output_bytes),
        "NOFILE": (64, 64),
        "NPROC": (0, 0),
        "CORE": (0, 0),
        "MEMLOCK": (0, 0),
        "MSGQUEUE": (0, 0),
    }
    for name, (soft, hard) in wanted.items():
        try:
            which = getattr(resource, f"RLIMIT_{name}")
            most = resource.getrlimit(which)[1]
            if most != resource.RLIM_INFINITY:  # never try to raise what somebody has lowered
                soft, hard = min(soft, most), min(hard, most)  # noqa: PLW2901
            resource.setrlimit(which, (soft, hard))
        except (AttributeError, OSError, ValueError):
            if strict:
                raise


def _address_space() -> int:
    try:
        statm = os.open("/proc/self/statm", os.O_RDONLY | os.O_CLOEXEC)
    except OSError:  # without /proc: more than Python with numpy maps
        return 1 << 30
    try:
        return int(os.read(statm, 100).split()[0]) * resource.getpagesize()
    finally:
        os.close(statm)


def _give_up_identity(plan: Plan, uid: int | None) -> None:
    if uid is not None and "uid" in plan.layers and os.geteuid() == 0:
        os.setgroups([])
        os.setresgid(uid, uid, uid)
        os.setresuid(uid, uid, uid)
    if "caps" in plan.layers:
        drop_capabilities()
    prctl(PR_SET_PDEATHSIG, signal.SIGKILL)  # a change of user would have cleared it
    if os.getppid() != plan.parent:
        os._exit(1)  # the zygote died in between, and no signal will come
    if "dumpable" in plan.layers:
        prctl(PR_SET_DUMPABLE, 0)
    prctl(PR_SET_NO_NEW_PRIVS, 1)


def python_paths(extra_packages: Sequence[str]) -> tuple[list[str], list[str]]:
    """Find what an attempt may read, so that what was not preloaded can still be imported.

    Parameters
    ----------
    extra_packages
        Importable packages beyond numpy that the exercise allows, such as ``scipy``.

    Returns
    -------
    tuple of list of str
        Paths to read: the standard library without site-packages, and numpy and the named packages with the
        libraries they bring. Paths to list only: the directory of the standard library.
    """
    library = Path(os.__file__).parent
    read = [entry for entry in library.iterdir() if entry.name not in ("site-packages", "dist-packages")]
    read += [Path(entry) for entry in sys.path if Path(entry).name == "lib-dynload"]
    for name in ("numpy", *extra_packages):
        read += _package_paths(name.partition(".")[0])
    return sorted({str(path) for path in read if path.exists()}), [str(library)]


def _package_paths(name: str) -> list[Path]:
    spec = importlib.util.find_spec(name)
    if spec is None:
        raise ValueError(f"The package {name} is not installed. Install it, or drop it from what is allowed.")
    if spec.submodule_search_locations is None:
        return [Path(spec.origin)] if spec.origin and spec.has_location else []
    folders = [Path(location) for location in spec.submodule_search_locations]
    return folders + [folder.with_name(f"{folder.name}.libs") for folder in folders]
