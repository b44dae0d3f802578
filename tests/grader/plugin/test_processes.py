"""No process of a run is left behind, however the run ends."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from ..processes import in_session, wait_for, zygotes_of
from .conftest import Copier, command, environment, stub

PATIENT = "limits = { call_cpu = 60.0, total_cpu = 120.0, memory_mb = 256 }"


def endless(root: Path) -> Path:
    """Give an endless loop a minute, so that nothing but the end of the run can stop it."""
    chapter = root / "exercises/01_endless_loop/chapter.toml"
    lines = [line for line in chapter.read_text().splitlines() if not line.startswith("limits")]
    chapter.write_text("\n".join([*lines, PATIENT, ""]))
    return stub(root, "endless_loop")


def start(path: Path) -> subprocess.Popen[bytes]:
    """Start pytest on a stub."""
    return subprocess.Popen(
        command("-p", "no:randomly", "-p", "no:sugar", "-p", "no:cacheprovider", str(path)),
        cwd=path.parent,
        env=environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )


def busy_zygote(pid: int) -> int:
    """Return the zygote of `pid` once it has the child that loops, and a spare one."""
    assert wait_for(lambda: any(len(in_session(zygote)) >= 3 for zygote in zygotes_of(pid)))
    return zygotes_of(pid)[0]


def test_after_a_run(kit: Copier) -> None:
    """After an ordinary run nothing is left, also of attempts that ended their own process."""
    process = start(stub(kit("ends_process"), "ends_process"))
    assert wait_for(lambda: zygotes_of(process.pid))
    (zygote,) = zygotes_of(process.pid)
    process.communicate(timeout=60)
    assert process.returncode == 1
    assert not in_session(zygote)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL], ids=lambda n: n.name)
def test_after_a_signal(kit: Copier, number: signal.Signals) -> None:
    """After Ctrl-C, and after pytest was killed, the attempt that loops is gone too."""
    process = start(endless(kit("endless_loop")))
    zygote = busy_zygote(process.pid)
    process.send_signal(number)
    output = process.communicate(timeout=60)[0].decode()
    assert wait_for(lambda: not in_session(zygote))
    if number is signal.SIGINT:
        assert process.returncode == 2
        assert "KeyboardInterrupt" in output


def test_the_terminal_is_left_alone(kit: Copier) -> None:
    """Zygotes and judges belong to sessions of their own, so that Ctrl-C reaches pytest alone."""
    process = start(endless(kit("endless_loop")))
    zygote = busy_zygote(process.pid)
    try:
        assert os.getsid(zygote) == zygote
        targets = {str(Path(f"/proc/{zygote}/fd/{number}").readlink()) for number in (0, 1, 2)}
        assert targets == {os.devnull}
    finally:
        process.kill()
        process.communicate()
    assert wait_for(lambda: not in_session(zygote))


def test_killed_client_of_a_judge(kit: Copier) -> None:
    """When the client of a judge is killed, the judge ends with its zygote and the attempt that loops."""
    root = kit("endless_loop")
    endless(root)
    program = (
        "import sys; from pathlib import Path; from grader.catalog import Kit, read_source\n"
        "from grader.grade import grade\nkit = Kit(Path(sys.argv[1]))\n"
        "grade('endless_loop', read_source(kit.stub_path(kit.exercise('endless_loop'))), kit=kit)\n"
    )
    client = subprocess.Popen([sys.executable, "-c", program, str(root)], env=environment())
    assert wait_for(lambda: zygotes_of(client.pid))
    (judge,) = zygotes_of(client.pid)
    zygote = busy_zygote(judge)
    client.kill()
    client.wait()
    assert wait_for(lambda: not in_session(zygote), 10)
    assert wait_for(lambda: not in_session(judge), 10)
