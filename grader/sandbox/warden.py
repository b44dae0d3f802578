"""The judge's side of a zygote: children on request, spares for the next, and their ends."""

from __future__ import annotations

import contextlib
import json
import os
import select
import signal
import socket
import subprocess
import time
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass

from grader.errors import JudgeError
from grader.sandbox.deadline import Deadline
from grader.sandbox.stream import Stream
from grader.spawn import spawn_python

MEMORY_MB = 1024
CPU_SECONDS = 15  # the kernel's own limit, behind the judge's clock
OUTPUT_BYTES = 1 << 16
_START_SECONDS = 60.0
_ANSWER_SECONDS = 20.0
_CPUCLOCK_SCHED = 2
_ROOM = 1 << 20  # bytes on their way that a writer need not wait for, where the system grants so many
_MAX_SPARES = 4  # each holds some megabytes


@dataclass(frozen=True)
class ChildLimits:
    """What a child may use, where the defaults are not right."""

    cpu_seconds: int = CPU_SECONDS
    memory_mb: int = MEMORY_MB


class ForkedChild:
    """One confined child, as the judge holds it."""

    def __init__(self, warden: Warden, pid: int, watch: int, wire: socket.socket, output: int) -> None:
        self._warden = warden
        self._pid = pid
        self._watch = watch
        self._wire = wire
        self._output = output
        self._alive = True
        self._last_cpu = 0.0
        deadline = Deadline(wire.fileno(), wire.fileno())
        self.begin = deadline.begin
        self.stream = Stream(wire.fileno(), wire.fileno(), deadline.wait)
        # The kernel's number for "processor time of that process" (clock_getcpuclockid).
        self._cpu_clock = (~pid << 3) | _CPUCLOCK_SCHED

    def read_cpu(self) -> float:
        """Return the child's processor time in seconds; after its end, the last that was read."""
        if self._alive:  # its number may be another process's later
            try:  # noqa: SIM105 - a context manager takes as long as the call
                self._last_cpu = time.clock_gettime(self._cpu_clock)
            except OSError:
                pass
        return self._last_cpu

    def kill(self) -> None:
        """End the child now; the zygote reaps it later."""
        if self._alive:
            self.read_cpu()
            self._alive = False
            with contextlib.suppress(ProcessLookupError):
                signal.pidfd_send_signal(self._watch, signal.SIGKILL)
            os.close(self._watch)
            self._wire.close()

    def end(self) -> int | None:
        """Wait for a child that hung up, and return its exit code, negative for a signal."""
        self.read_cpu()
        died = bool(select.select([self._watch], [], [], 0.5)[0])
        self.kill()
        return self._warden.status(self._pid) if died else None

    def read_output(self) -> bytes:
        """Return what the attempt printed, capped, and let go of it."""
        data = os.pread(self._output, OUTPUT_BYTES, 0)
        os.close(self._output)
        return data


@dataclass
class _Order:
    """A child that was asked for: the judge's ends of its descriptors."""

    wire: socket.socket
    output: int

    def cancel(self) -> None:
        """Let go of a child that does not come."""
        self.wire.close()
        os.close(self.output)


class Warden:
    """Own one zygote.

    Parameters
    ----------
    allow
        Modules beyond numpy and the plain standard library, preloaded and readable.
    level
        Level of confinement, or None for the strongest of this machine.
    layers
        For tests: the layers to apply.

    Raises
    ------
    JudgeError
        If the zygote does not start.
    """

    def __init__(
        self, allow: Sequence[str] = (), level: str | None = None, layers: Sequence[str] | None = None
    ) -> None:
        mine, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        options = {
            "control": theirs.fileno(),
            "allow": list(allow),
            "level": level,
            "limits": {
                "cpu_seconds": CPU_SECONDS,
                "memory_bytes": MEMORY_MB << 20,
                "output_bytes": OUTPUT_BYTES,
            },
        }
        if layers is not None:
            options["layers"] = list(layers)
        self._control = mine
        self._process: subprocess.Popen[bytes] = spawn_python(
            "grader.sandbox.zygote", [json.dumps(options)], descriptors=[theirs.fileno()]
        )
        theirs.close()
        self._ready = False
        self._level = ""
        self._spares: deque[_Order | ForkedChild] = deque()  # the oldest first
        self._usual = ChildLimits()  # of the spares
        self._missed: ChildLimits | None = None  # what was asked for last, if the spares did not have it
        self._lost = ""  # how the zygote was lost
        self._asked = 0  # children, since there was a pause
        self._wanted = 1

    @property
    def level(self) -> str:
        """Level of confinement in force; waits for the zygote to be ready."""
        if not self._ready:
            hello, _ = self._read(_START_SECONDS)
            self._level = str(hello["level"])
            self._ready = True
            self._spares.append(self._order(self._usual))
        return self._level

    @property
    def pid(self) -> int:
        """Process id of the zygote."""
        return self._process.pid

    def _read(self, seconds: float = _ANSWER_SECONDS) -> tuple[dict[str, object], list[int]]:
        self._control.settimeout(seconds)
        try:
            data, descriptors, _, _ = socket.recv_fds(self._control, 4096, 1)
        except OSError as error:
            raise self._loss(f"The sandbox does not answer ({error}).") from error
        if not data:
            raise self._loss("The sandbox's process ended.")
        return json.loads(data), descriptors

    def _write(self, request: dict[str, object], descriptors: Sequence[int] = ()) -> None:
        try:
            socket.send_fds(self._control, [json.dumps(request).encode()], list(descriptors))
        except OSError as error:
            raise self._loss(f"The sandbox does not answer ({error}).") from error

    def _loss(self, fact: str) -> JudgeError:
        """Take note that the zygote is gone, and the spares with it."""
        self._lost = fact
        return JudgeError(fact, DOCTOR)

    def _order(self, limits: ChildLimits) -> _Order:
        mine, theirs = socket.socketpair()
        for end in (mine, theirs):
            end.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, _ROOM)
        mine.setblocking(False)
        order = _Order(mine, os.memfd_create("output", os.MFD_CLOEXEC))
        request = {"do": "fork", "cpu": limits.cpu_seconds, "memory": limits.memory_mb << 20}
        try:
            self._write(request, [theirs.fileno(), order.output])
        except JudgeError:
            order.cancel()
            raise
        finally:
            theirs.close()
        return order

    def _deliver(self, order: _Order) -> ForkedChild:
        try:
            reply, descriptors = self._read()
        except JudgeError:
            order.cancel()
            raise
        return ForkedChild(self, int(str(reply["pid"])), descriptors[0], order.wire, order.output)

    def child(self, limits: ChildLimits | None = None) -> ForkedChild:
        """Return a fresh confined child; after the first in a row, have the next one made ready.

        To fork one keeps a processor from whoever is graded. Where a pause follows, `stock` does it then.

        Parameters
        ----------
        limits
            Where the defaults are not right. Spare children have those that were asked for twice in a row:
            a notebook's are other ones than a file's, and what they are compared with has the defaults.
        """
        _ = self.level
        if self._lost:
            raise JudgeError(self._lost, DOCTOR)
        self._asked += 1
        limits = limits or ChildLimits()
        if limits != self._usual and limits == self._missed:
            self._usual = limits
            self._drop_spares()
        self._missed = None if limits == self._usual else limits
        if self._missed is None and self._spares:
            ready = self._delivered(self._spares.popleft())
        else:
            self._await_spares()
            ready = self._deliver(self._order(limits))
        try:
            if not self._spares and self._asked > 1:
                self._spares.append(self._order(self._usual))
        except JudgeError:  # the zygote is gone, and the child with it
            _let_go(ready)
            raise
        return ready

    def stock(self) -> None:
        """Have as many spares made ready as children were asked for since the last pause; it waits for none.

        Whoever grades a notebook asks for some in a row.
        """
        if not self._ready or self._lost:
            return
        self._wanted = min(max(self._asked, self._wanted - 1, 1), _MAX_SPARES)
        self._asked = 0
        while len(self._spares) < self._wanted:
            self._spares.append(self._order(self._usual))

    def _delivered(self, spare: _Order | ForkedChild) -> ForkedChild:
        return self._deliver(spare) if isinstance(spare, _Order) else spare

    def _await_spares(self) -> None:
        """Read what the zygote owes: its replies come in order, and the spares' are due first."""
        for _ in range(len(self._spares)):
            self._spares.append(self._delivered(self._spares.popleft()))

    def _drop_spares(self) -> None:
        while self._spares:
            _let_go(self._delivered(self._spares.popleft()))

    def status(self, pid: int) -> int | None:
        """Return the exit code of a dead child."""
        self._await_spares()
        self._write({"do": "status", "pid": pid})
        status = self._read()[0]["status"]
        return status if isinstance(status, int) else None

    def close(self) -> None:
        """End the zygote and every child."""
        self._control.close()
        while self._spares:
            spare = self._spares.popleft()
            if isinstance(spare, _Order):
                spare.cancel()
            else:
                _let_go(spare)
        try:
            self._process.wait(2)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()


def _let_go(child: ForkedChild) -> None:
    child.kill()
    child.read_output()


DOCTOR = "Run `kata doctor` to see what this machine can do."
