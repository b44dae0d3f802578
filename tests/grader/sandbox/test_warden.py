"""The judge's side of a zygote: children on request, one spare, and their ends."""

from __future__ import annotations

import os
import resource
import signal
import socket
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from grader.errors import JudgeError
from grader.sandbox import confine
from grader.sandbox.warden import ChildLimits, ForkedChild, Warden

pytestmark = pytest.mark.skipif(
    confine.probe().best == "portable", reason="this machine forks no confined child"
)

DOCTOR = r"Run `kata doctor` to see what this machine can do\.$"


@pytest.fixture(scope="module")
def zygote() -> Iterator[Warden]:
    """Provide a zygote of the strongest level."""
    made = Warden()
    yield made
    made.close()


def descriptors() -> int:
    """Count the open descriptors of this process."""
    return len(list(Path("/proc/self/fd").iterdir()))


def processes_of(pid: int) -> list[int]:
    """List the children of a process that are not dead."""
    found = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                state, parent = (entry / "stat").read_text().rpartition(")")[2].split()[:2]
            except OSError:
                continue
            if int(parent) == pid and state != "Z":
                found.append(int(entry.name))
    return found


def dropped(child: ForkedChild) -> None:
    """Let go of a child."""
    child.kill()
    child.read_output()


def spare_wire(zygote: Warden) -> socket.socket:
    """Return the connection of the next spare child, whether the zygote has answered for it or not."""
    spare = zygote._spares[0]
    return spare._wire if isinstance(spare, ForkedChild) else spare.wire


def cpu_limit(child: ForkedChild) -> int:
    """Return the kernel's limit of a child's processor time, once it has set it."""
    deadline = time.monotonic() + 20
    while (limit := resource.prlimit(child._pid, resource.RLIMIT_CPU)[0]) == resource.RLIM_INFINITY:
        assert time.monotonic() < deadline
        time.sleep(0.001)
    return limit


def waiting(zygote: Warden, *used: ForkedChild) -> set[int]:
    """Return the process ids of spare children, once there is exactly one."""
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:
        found = set(processes_of(zygote.pid)) - {child._pid for child in used}
        if len(found) == 1:
            break
        time.sleep(0.01)
    return found


def test_children_are_the_zygotes(zygote: Warden) -> None:
    """Each child is a process of its own, forked by the zygote and not by the judge."""
    first, second = zygote.child(), zygote.child()
    assert first._pid != second._pid
    assert {first._pid, second._pid} <= set(processes_of(zygote.pid))
    assert first._pid not in processes_of(os.getpid())
    dropped(first)
    dropped(second)


def test_one_spare_waits(zygote: Warden) -> None:
    """With each child in a row that is asked for, the next is made ready, and is handed out next."""
    dropped(zygote.child())
    first = zygote.child()
    spare = spare_wire(zygote)
    second = zygote.child()
    assert second._wire is spare
    dropped(first)
    dropped(second)


def test_level_in_force(zygote: Warden) -> None:
    """The zygote says at which level it confines."""
    assert zygote.level == confine.probe().best


def test_killed_child_is_gone(zygote: Warden) -> None:
    """A child that is killed ends, is reaped by the zygote, and leaves no descriptor here."""
    dropped(zygote.child())
    before = descriptors()
    child = zygote.child()
    dropped(child)
    child.kill()  # once more does no harm
    assert descriptors() == before
    deadline = time.monotonic() + 20
    while Path(f"/proc/{child._pid}").exists() and time.monotonic() < deadline:
        time.sleep(0.01)
    assert not Path(f"/proc/{child._pid}").exists()


def test_processor_time_after_the_end(zygote: Warden) -> None:
    """A child's time is read while it lives, and the last that was read is kept: its number may be reused."""
    child = zygote.child()
    assert 0 <= child.read_cpu() < 5
    child.kill()
    last = child.read_cpu()
    assert last > 0
    assert child.read_cpu() == last
    child.read_output()


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGSEGV])
def test_end_of_a_child_by_a_signal(zygote: Warden, number: signal.Signals) -> None:
    """How a child died the zygote tells, as a negative number for a signal."""
    child = zygote.child()
    signal.pidfd_send_signal(child._watch, number)
    assert child.end() == -number
    child.read_output()


def test_child_that_hangs_up_and_goes_on(zygote: Warden) -> None:
    """A child that does not end is killed, and nothing is known of its end."""
    child = zygote.child()
    assert child.end() is None
    child.read_output()
    assert zygote.status(1 << 30) is None


def test_child_leaves_with_its_connection(zygote: Warden) -> None:
    """A child ends by itself, with status 0, when the judge hangs up."""
    child = zygote.child()
    child._wire.shutdown(socket.SHUT_RDWR)
    assert child.end() == 0
    child.read_output()


def test_pause_makes_ready_for_as_many_as_before(zygote: Warden) -> None:
    """After a pause as many spares wait as were asked for in a row, up to four, and fewer later."""
    zygote.stock()
    for asked, waits in ((3, 3), (1, 2), (1, 1), (9, 4), (0, 4)):
        for _ in range(asked):
            dropped(zygote.child())
        zygote.stock()
        assert len(zygote._spares) == max(waits, 1)
    spares = [zygote.child() for _ in range(4)]
    assert len({child._pid for child in spares}) == 4
    for child in spares:
        dropped(child)
    zygote.stock()
    for _ in range(4):  # back to one
        dropped(zygote.child())
        zygote._asked = 0
        zygote.stock()


def test_first_child_after_a_pause_is_alone(zygote: Warden) -> None:
    """Nothing is forked beside the first child after a pause, which has the machine to itself."""
    dropped(zygote.child())
    for _ in range(5):
        zygote.stock()
        zygote._asked = 0
    while len(zygote._spares) > 1:
        dropped(zygote.child())
        zygote._asked = 0
    first = zygote.child()
    assert not zygote._spares
    second = zygote.child()
    assert len(zygote._spares) == 1
    assert first._pid != second._pid
    dropped(first)
    dropped(second)


def test_stock_before_the_start_waits_for_nothing() -> None:
    """A zygote that is still starting is not waited for."""
    made = Warden()
    made.stock()
    assert not made._spares
    dropped(made.child())
    made.close()


def test_limits_of_their_own(zygote: Warden) -> None:
    """A child with other limits is made for itself; the spare waits for whoever asks for its own."""
    dropped(zygote.child())
    zygote.stock()
    spare = spare_wire(zygote)
    child = zygote.child(ChildLimits(cpu_seconds=3, memory_mb=99))
    assert child._wire is not spare
    usual = zygote.child()
    assert usual._wire is spare
    dropped(child)
    dropped(usual)


def test_spare_has_the_limits_that_were_asked_for(zygote: Warden) -> None:
    """Limits asked for twice in a row become the spare's; a single request between changes nothing."""
    own = ChildLimits(cpu_seconds=30)
    for _ in range(2):
        dropped(zygote.child(own))
    for between in (ChildLimits(), ChildLimits(memory_mb=99)):
        spare = spare_wire(zygote)
        dropped(zygote.child(between))
        child = zygote.child(own)
        assert child._wire is spare
        assert cpu_limit(child) == 30
        dropped(child)
    assert len(waiting(zygote)) == 1


def test_end_of_a_child_keeps_the_spare(zygote: Warden) -> None:
    """To ask how a child ended costs the spare nothing."""
    for _ in range(2):
        dropped(zygote.child())  # whatever the tests before asked for
    child = zygote.child()
    spare = spare_wire(zygote)
    child._wire.shutdown(socket.SHUT_RDWR)
    assert child.end() == 0
    child.read_output()
    following = zygote.child()
    assert following._wire is spare
    dropped(following)


def test_spare_has_the_usual_limits(zygote: Warden) -> None:
    """The usual limits, spelled out, are those of the spare."""
    ready = zygote.child()
    again = zygote.child(ChildLimits())
    assert ready._pid != again._pid
    dropped(ready)
    dropped(again)


def test_output_begins_empty(zygote: Warden) -> None:
    """What a child printed is its own: the next begins with nothing."""
    child = zygote.child()
    os.pwrite(child._output, b"printed", 0)
    child.kill()
    assert child.read_output() == b"printed"
    other = zygote.child()
    other.kill()
    assert other.read_output() == b""


def test_close_ends_everything() -> None:
    """Closing ends the zygote with all children, also those in use, and gives every descriptor back."""
    before = descriptors()
    made = Warden()
    child = made.child()
    pids = [made.pid, child._pid]
    made.close()
    dropped(child)
    deadline = time.monotonic() + 20
    while any(Path(f"/proc/{pid}").exists() for pid in pids) and time.monotonic() < deadline:
        time.sleep(0.01)
    assert not [pid for pid in pids if Path(f"/proc/{pid}").exists()]
    assert descriptors() == before


def test_close_before_the_start() -> None:
    """A zygote that is not needed after all leaves while it still starts, and is not waited for."""
    before = descriptors()
    made = Warden()
    made.close()
    assert made._process.returncode in (0, -signal.SIGIO)  # neither killed nor run into a closed socket
    assert descriptors() == before


def test_zygote_that_died() -> None:
    """Without its zygote a judge cannot go on, says what to do, and holds nothing of what it asked for."""
    before = descriptors()
    made = Warden()
    child = made.child()
    made.stock()
    waiting(made, child)
    os.kill(made.pid, signal.SIGKILL)
    made._process.wait()
    spare = made.child()  # it went down as well, which shows as soon as it is asked
    with pytest.raises(JudgeError, match=rf"^The sandbox.* {DOCTOR}"):
        spare.end()
    spare.read_output()
    for _ in range(3):
        with pytest.raises(JudgeError, match=rf"^The sandbox.* {DOCTOR}"):
            made.child()
    made.stock()  # asks nobody
    with pytest.raises(JudgeError, match=rf"^The sandbox.* {DOCTOR}"):
        child.end()
    child.read_output()
    made.close()
    assert descriptors() == before


def test_zygote_that_does_not_start() -> None:
    """A zygote that cannot be made ready is an error of the judge with a way out, and leaves nothing open."""
    before = descriptors()
    made = Warden(["no_such_module"])
    with pytest.raises(JudgeError, match=rf"^The sandbox's process ended\. {DOCTOR}"):
        made.child()
    made.close()
    assert descriptors() == before


def test_zygote_that_does_not_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    """A zygote that hangs is given up."""
    monkeypatch.setattr(Warden._read, "__defaults__", (0.2,))
    before = descriptors()
    made = Warden()
    assert made.level
    os.kill(made.pid, signal.SIGSTOP)
    with pytest.raises(JudgeError, match=rf"^The sandbox does not answer \(timed out\)\. {DOCTOR}"):
        for _ in range(2):
            dropped(made.child())
    os.kill(made.pid, signal.SIGCONT)
    made.close()
    assert descriptors() == before
