"""What a machine offers for confinement: found without a trace, chosen rightly, said in words."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from grader.sandbox import landlock, seccomp, support
from grader.sandbox.support import Support

on_linux = pytest.mark.skipif(sys.platform != "linux", reason="asks Linux")

FULL = Support(landlock_abi=6, seccomp=True, arch="x86_64", root=False, pidfd=True)


def machine(**changes):
    """Describe a machine that differs from the best in a few facts."""
    return Support(**{**vars(FULL), **changes})


def facts(described):
    """Key what `describe` tells by its names."""
    return {name: (state, fix) for name, state, fix in support.describe(described)}


@pytest.mark.parametrize(
    ("changes", "best"),
    [
        pytest.param({}, "full", id="everything"),
        pytest.param({"landlock_abi": 1}, "full", id="old-landlock"),
        pytest.param({"landlock_abi": 0}, "no-opens", id="no-landlock"),
        pytest.param({"seccomp": False}, "portable", id="no-seccomp"),
        pytest.param({"seccomp": False, "landlock_abi": 0}, "portable", id="neither"),
    ],
)
def test_best(changes, best):
    """The strongest level that the facts allow is chosen."""
    assert machine(**changes).best == best


@pytest.mark.parametrize(
    ("changes", "level", "uid"),
    [
        pytest.param({}, "full", None, id="ordinary-user"),
        pytest.param({"root": True}, "full", None, id="root-that-cannot-change"),
        pytest.param({"root": True, "uid_base": 60_000, "readable": True}, "full", 60_123, id="root"),
        pytest.param({"root": True, "uid_base": 60_000}, "full", None, id="closed-home"),
        pytest.param({"root": True, "uid_base": 60_000}, "no-opens", 60_123, id="closed-home-without-opens"),
    ],
)
def test_uid_for(changes, level, uid):
    """A child gets a uid of its own where that is possible and it can still import what its level lets it."""
    assert machine(**changes).uid_for(4096 * 7 + 123, level) == uid


@on_linux
def test_probe_tells_the_truth():
    """The probe agrees with what the system says of itself."""
    found = support.probe()
    assert found.arch == os.uname().machine
    assert found.root == (os.geteuid() == 0)
    assert found.landlock_abi in (0, landlock.abi())
    if not found.root:
        assert found.uid_base is None


@on_linux
def test_probe_leaves_no_trace():
    """Probing changes neither user nor rights nor descriptors of the process, and leaves no child."""

    def state():
        lines = Path("/proc/self/status").read_text().splitlines()
        kept = [
            line for line in lines if line.split(":")[0] in ("Uid", "Gid", "CapEff", "NoNewPrivs", "Seccomp")
        ]
        threads = Path("/proc/self/task").iterdir()
        children = sorted((thread / "children").read_text().split() for thread in threads)
        return kept, sorted(entry.name for entry in Path("/proc/self/fd").iterdir()), children

    before = state()
    support.probe()
    assert state() == before


@on_linux
def test_probe_without_a_filter(monkeypatch):
    """On an architecture that no filter is shipped for, the level is portable."""
    monkeypatch.setattr(seccomp, "machine", lambda: "riscv64")
    found = support.probe()
    assert not found.seccomp
    assert found.best == "portable"
    assert facts(found)["seccomp"] == ("no filter for riscv64", "Use x86_64 or aarch64.")


@on_linux
def test_probe_without_landlock(monkeypatch):
    """Without Landlock the next level holds."""
    monkeypatch.setattr(landlock, "CREATE_RULESET", 100_000)
    found = support.probe()
    assert found.landlock_abi == 0
    assert found.best == ("no-opens" if found.seccomp else "portable")


@on_linux
def test_probe_believes_only_what_bites(monkeypatch):
    """A Landlock that is there but does not bind is not counted."""
    monkeypatch.setattr(landlock, "restrict", lambda ruleset: None)
    assert support.probe().landlock_abi == 0


@on_linux
def test_describe_the_best_machine():
    """Where nothing is missing, no fact has a fix."""
    described = support.describe(machine(root=True, uid_base=60_000, readable=True))
    assert [(name, fix) for name, _, fix in described] == [
        ("confinement", ""),
        ("Landlock", ""),
        ("seccomp", ""),
        ("user", ""),
        ("pidfd", ""),
    ]
    states = facts(machine(root=True, uid_base=60_000, readable=True))
    assert states["confinement"][0] == "full: files, network, processes, memory and time are confined"
    assert states["Landlock"][0] == "ABI 6"
    assert states["user"][0] == "attempts run as uids of their own, from 60000"
    assert facts(FULL)["user"] == ("attempts run as you", "")


@on_linux
@pytest.mark.parametrize(
    ("changes", "name", "state", "fix"),
    [
        pytest.param({"landlock_abi": 0}, "Landlock", "absent", "Use Linux 5.13 or newer", id="landlock"),
        pytest.param({"landlock_abi": 0}, "confinement", "no-opens: as full, but", "", id="no-opens"),
        pytest.param(
            {"seccomp": False}, "seccomp", "the kernel took no filter", "CONFIG_SECCOMP_FILTER", id="seccomp"
        ),
        pytest.param(
            {"seccomp": False}, "confinement", "portable: a process", "Mend seccomp, below", id="portable"
        ),
        pytest.param(
            {"root": True}, "user", "no other uid can be taken", "CAP_SETUID and CAP_SETGID", id="setuid"
        ),
        pytest.param(
            {"root": True, "uid_base": 1},
            "user",
            "other users cannot read Python",
            "Install Python and this package where every user can read them",
            id="closed-home",
        ),
        pytest.param({"pidfd": False}, "pidfd", "absent", "Use Linux 5.3 or newer.", id="pidfd"),
    ],
)
def test_describe_what_is_missing(changes, name, state, fix):
    """What is missing is said with the way to mend it."""
    found = facts(machine(**changes))[name]
    assert state in found[0]
    assert fix in found[1]


def test_describe_off_linux(monkeypatch):
    """Elsewhere every fix is the same: a Linux container."""
    monkeypatch.setattr(support.sys, "platform", "darwin")
    described = facts(Support(0, False, "arm64", False, False))
    assert described["confinement"][0].startswith("portable")
    container = "Run the grader in a Linux container; the README has a recipe."
    assert {fix for name, (_, fix) in described.items() if name != "user"} == {container}
