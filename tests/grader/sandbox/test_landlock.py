"""Landlock as the sandbox speaks it, alone: no other layer is on."""

from __future__ import annotations

import os
import signal
import socket
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Landlock is part of Linux")

if sys.platform == "linux":
    from grader.sandbox import kernel, landlock

ABI = landlock.abi() if sys.platform == "linux" else 0
needs_landlock = pytest.mark.skipif(not ABI, reason="this kernel has no Landlock")


def names(folder):
    """List a folder."""
    return sorted(entry.name for entry in folder.iterdir())


@pytest.fixture
def tree(tmp_path):
    """Make one folder to read, one to list only, and one that no rule names."""
    for name in ("read", "list", "other"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "file").write_text(name)
    return tmp_path


@pytest.fixture
def restricted(forked, tree):
    """Act in a forked process that Landlock holds to the folders of `tree`."""

    def restrict():
        kernel.prctl(kernel.PR_SET_NO_NEW_PRIVS, 1)
        ruleset = landlock.build([str(tree / "read"), str(tree / "absent")], [str(tree / "list")])
        landlock.restrict(ruleset)

    return lambda act: forked(act, restrict)


@pytest.mark.parametrize(
    ("version", "files", "network", "scopes"),
    [
        pytest.param(1, 0x1FFF, 0, 0, id="first"),
        pytest.param(2, 0x3FFF, 0, 0, id="refer"),
        pytest.param(3, 0x7FFF, 0, 0, id="truncate"),
        pytest.param(4, 0x7FFF, 3, 0, id="tcp"),
        pytest.param(5, 0xFFFF, 3, 0, id="ioctl"),
        pytest.param(6, 0xFFFF, 3, 3, id="scopes"),
        pytest.param(8, 0xFFFF, 3, 3, id="nothing-new"),
        pytest.param(9, 0x1FFFF, 3, 3, id="unix-paths"),
        pytest.param(99, 0x1FFFF, 3, 3, id="newer-than-known"),
    ],
)
def test_handled(version, files, network, scopes):
    """Each version of Landlock is asked for all that it can refuse, and for nothing that it does not know."""
    assert landlock.handled(version) == (files, network, scopes)


def test_handled_is_what_the_kernel_takes():
    """The kernel accepts the ruleset for its own version."""
    if not ABI:
        pytest.skip("this kernel has no Landlock")
    ruleset = landlock.build([], [])
    assert not os.get_inheritable(ruleset)
    os.close(ruleset)


@needs_landlock
def test_reads_what_a_rule_names(restricted, tree):
    """A file below a readable folder can be read, and the folder listed."""
    outcome = restricted(lambda: [(tree / "read/file").read_text(), names(tree / "read")])
    assert outcome.value == ["read", ["file"]]


@needs_landlock
@pytest.mark.parametrize("name", ["other", "list"])
def test_reads_nothing_else(forked, restricted, tree, name):
    """A file that no rule makes readable can be read without Landlock, and not with it."""
    path = tree / name / "file"
    assert forked(path.read_text).value == name
    assert restricted(path.read_text).error == "PermissionError"


@needs_landlock
def test_lists_only_what_a_rule_names(restricted, tree):
    """A folder can be listed if a rule says so, and any other cannot."""
    assert restricted(lambda: names(tree / "list")).value == ["file"]
    assert restricted(lambda: names(tree / "other")).error == "PermissionError"
    assert restricted(lambda: names(Path("/"))).error == "PermissionError"


CHANGES = {
    "write": lambda folder: (folder / "file").write_text("x"),
    "create": lambda folder: (folder / "new").touch(),
    "unlink": lambda folder: (folder / "file").unlink(),
    "mkdir": lambda folder: (folder / "new").mkdir(),
    "symlink": lambda folder: (folder / "new").symlink_to("file"),
    "link": lambda folder: os.link(folder / "file", folder / "new"),
    "rename": lambda folder: (folder / "file").rename(folder / "new"),
    "fifo": lambda folder: os.mkfifo(folder / "new"),
}


@needs_landlock
@pytest.mark.parametrize("change", CHANGES)
def test_changes_nothing(forked, restricted, tree, change):
    """No folder can be changed, not even a readable one; without Landlock it can."""
    assert restricted(lambda: CHANGES[change](tree / "read")).error == "PermissionError"
    assert restricted(lambda: CHANGES[change](tree / "other")).error == "PermissionError"
    assert forked(lambda: CHANGES[change](tree / "other") and None).error is None


@pytest.mark.skipif(ABI < 4, reason="this kernel's Landlock does not know TCP")
def test_connects_nowhere(forked, restricted):
    """A TCP connection that succeeds without Landlock is refused with it, and so is a port of one's own."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        address = server.getsockname()
        assert forked(lambda: socket.create_connection(address, timeout=5).close()).error is None
        assert (
            restricted(lambda: socket.create_connection(address, timeout=5).close()).error
            == "PermissionError"
        )
    assert restricted(lambda: socket.create_server(("127.0.0.1", 0)).close()).error == "PermissionError"


@pytest.mark.skipif(ABI < 6, reason="this kernel's Landlock does not know scopes")
def test_signals_nobody(forked, restricted):
    """The parent cannot be signalled, not even by the empty signal; without Landlock it can."""
    assert forked(lambda: os.kill(os.getppid(), 0)).error is None
    assert restricted(lambda: os.kill(os.getppid(), 0)).error == "PermissionError"
    assert restricted(lambda: os.kill(os.getpid(), signal.SIGTERM)).exit_code == -signal.SIGTERM


@pytest.mark.skipif(ABI < 6, reason="this kernel's Landlock does not know scopes")
def test_meets_nobody_by_abstract_name(forked, restricted):
    """An abstract socket of another process cannot be reached; without Landlock it can."""
    name = f"\0mlkata-test-{os.getpid()}"

    def connect():
        with socket.socket(socket.AF_UNIX) as client:
            client.connect(name)

    with socket.socket(socket.AF_UNIX) as server:
        server.bind(name)
        server.listen()
        assert forked(connect).error is None
        assert restricted(connect).error == "PermissionError"


@needs_landlock
def test_a_file_can_be_named_too(forked, tree):
    """A rule for a single file makes that file readable and not its neighbours."""
    neighbour = tree / "read/neighbour"
    neighbour.write_text("neighbour")

    def restrict():
        kernel.prctl(kernel.PR_SET_NO_NEW_PRIVS, 1)
        landlock.restrict(landlock.build([str(tree / "read/file")], []))

    assert forked((tree / "read/file").read_text, restrict).value == "read"
    assert forked(neighbour.read_text, restrict).error == "PermissionError"


@needs_landlock
def test_no_descriptor_is_lost(tree, monkeypatch):
    """Building leaves one descriptor open, the ruleset's, and none when it fails."""

    def count():
        return len(names(Path("/proc/self/fd")))

    before = count()
    ruleset = landlock.build(
        [str(tree / "read"), str(tree / "read/file")], [str(tree / "list"), str(tree / "absent")]
    )
    assert count() == before + 1
    os.close(ruleset)
    monkeypatch.setattr(landlock, "PATH_BENEATH", 99)
    with pytest.raises(OSError, match=f"Landlock took no rule for {tree}/read: Invalid argument"):
        landlock.build([str(tree / "read")], [])
    assert count() == before


@needs_landlock
def test_restriction_needs_a_ruleset(forked):
    """What is no ruleset is refused in words, and does not pass for a restriction."""
    outcome = forked(lambda: landlock.restrict(0))
    assert outcome.error is not None
    assert "Landlock did not restrict this process" in outcome.value


def test_absence_is_said(monkeypatch):
    """A kernel without Landlock has ABI 0, and building says what is wrong."""
    monkeypatch.setattr(landlock, "CREATE_RULESET", 100_000)
    assert landlock.abi() == 0
    with pytest.raises(OSError, match="Landlock made no ruleset: Function not implemented"):
        landlock.build([], ["/"])
