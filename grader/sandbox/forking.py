"""The loop that forks confined children on request.

Requests and replies are JSON on a socket that keeps message borders; descriptors travel beside them.
"""

from __future__ import annotations

import json
import os
import select
import signal
import socket
from typing import Any

from grader.sandbox import child, confine

WIRE = 3  # in the child this is the wire's, in the zygote the control socket's
MESSAGE = 4096
_KEPT_STATUSES = 64


class Zygote:
    """The loop and the children that have not been reaped.

    Parameters
    ----------
    control
        The socket to the judge.
    plan, support, limits
        How children are confined.
    """

    def __init__(
        self, control: socket.socket, plan: confine.Plan, support: confine.Support, limits: confine.Limits
    ) -> None:
        self.plan = plan
        self.support = support
        self.limits = limits
        self.control = control
        self.statuses: dict[int, int] = {}
        self.children: set[int] = set()

    def run(self) -> None:
        """Answer requests until the judge closes the socket."""
        wake_read, wake_write = os.pipe2(os.O_NONBLOCK | os.O_CLOEXEC)
        signal.set_wakeup_fd(wake_write, warn_on_full_buffer=False)
        signal.signal(signal.SIGCHLD, lambda *_: None)
        poll = select.poll()
        poll.register(self.control, select.POLLIN)
        poll.register(wake_read, select.POLLIN)
        while True:
            for descriptor, _ in poll.poll():
                if descriptor == wake_read:
                    os.read(wake_read, 64)
                    self.reap()
                elif not self.serve():
                    return

    def serve(self) -> bool:
        data, descriptors, _, _ = socket.recv_fds(self.control, MESSAGE, 2)
        if not data:
            return False
        request = json.loads(data)
        if request["do"] == "fork":
            self.fork(descriptors, request)
        else:
            self.say({"status": self.wait(request["pid"])}, [])
        return True

    def say(self, reply: dict[str, Any], descriptors: list[int]) -> None:
        socket.send_fds(self.control, [json.dumps(reply).encode()], descriptors)

    def fork(self, descriptors: list[int], request: dict[str, Any]) -> None:
        limits = confine.Limits(
            cpu_seconds=request.get("cpu", self.limits.cpu_seconds),
            memory_bytes=request.get("memory", self.limits.memory_bytes),
            output_bytes=self.limits.output_bytes,
        )
        pid = os.fork()
        if pid == 0:
            self.become_child(descriptors, limits)
        self.children.add(pid)
        for descriptor in descriptors:
            os.close(descriptor)
        watch = os.pidfd_open(pid)
        self.say({"pid": pid}, [watch])
        os.close(watch)

    def become_child(self, descriptors: list[int], limits: confine.Limits) -> None:
        status = 70  # EX_SOFTWARE: the confinement failed, the attempt never ran
        try:
            signal.set_wakeup_fd(-1)
            for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGCHLD):
                signal.signal(number, signal.SIG_DFL)
            wire, output = descriptors
            null = os.open(os.devnull, os.O_RDWR)
            self.control.detach()
            for source, target in ((wire, WIRE), (null, 0), (output, 1), (output, 2)):
                os.dup2(source, target)
            confine.confine(self.plan, limits, self.support.uid_for(os.getpid(), self.plan.level))
            status = 1  # from here on, whatever goes wrong is the attempt's doing
            child.run(WIRE, WIRE, 1)
            status = 0
        except BaseException as error:
            os.write(2, f"{type(error).__name__}: {error}"[:500].encode("utf-8", "replace"))
        finally:
            os._exit(status)

    def reap(self) -> None:
        while self.children:
            pid, status = os.waitpid(-1, os.WNOHANG)
            if pid == 0:
                return
            self.remember(pid, status)

    def remember(self, pid: int, status: int) -> None:
        self.children.discard(pid)
        self.statuses[pid] = os.waitstatus_to_exitcode(status)
        while len(self.statuses) > _KEPT_STATUSES:
            del self.statuses[next(iter(self.statuses))]

    def wait(self, pid: int) -> int | None:
        """Return the exit code of a child that the judge knows to be dead or dying."""
        if pid in self.children:
            self.remember(*os.waitpid(pid, 0))
        return self.statuses.pop(pid, None)
