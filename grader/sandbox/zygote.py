"""The process that forks confined children: exec'd fresh, so it never held a hidden test.

It imports numpy and the plain standard library, builds the confinement once, and then
serves. The only argument is one JSON object.
"""

from __future__ import annotations

import contextlib
import fcntl
import gc
import json
import os
import select
import signal
import socket
import sys
from collections.abc import Iterator

CONTROL = 3


def leave_with(control: socket.socket) -> None:
    """End this process as soon as the other end of `control` is closed, whatever it is busy with.

    It takes a message for the end too, so the judge sends none before `stay`.
    """
    signal.signal(signal.SIGIO, signal.SIG_DFL)  # which ends the process, inside an import too
    fcntl.fcntl(control, fcntl.F_SETOWN, os.getpid())
    fcntl.fcntl(control, fcntl.F_SETFL, fcntl.fcntl(control, fcntl.F_GETFL) | os.O_ASYNC)
    poll = select.poll()
    poll.register(control, 0)
    if poll.poll(0):  # closed before that
        os._exit(0)


def stay(control: socket.socket) -> None:
    """Take messages on `control` for what they are."""
    fcntl.fcntl(control, fcntl.F_SETFL, fcntl.fcntl(control, fcntl.F_GETFL) & ~os.O_ASYNC)


@contextlib.contextmanager
def plain_forks() -> Iterator[None]:
    """Let no module that is imported meanwhile act at each fork.

    The standard library makes new locks and draws a new seed: with the page faults, a fifth of a child's
    start. A zygote has one thread, and an attempt's generators are seeded when it is loaded.
    """
    register = os.register_at_fork
    os.register_at_fork = lambda **_: None
    try:
        yield
    finally:
        os.register_at_fork = register


def main() -> None:
    """Get ready, say so, and serve."""
    options = json.loads(sys.argv[1])
    if options["control"] != CONTROL:
        os.dup2(options["control"], CONTROL)
        os.close(options["control"])
    control = socket.socket(fileno=CONTROL)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    leave_with(control)
    # They bring numpy along: a judge that is interrupted in that while leaves nobody behind.
    with plain_forks():
        from grader.sandbox import child, confine, forking  # noqa: PLC0415
        from grader.sandbox.preload import narrow_path, preload, preload_allowed  # noqa: PLC0415

        preload()
    preload_allowed(options["allow"])
    narrow_path(options["allow"])
    support = confine.probe()
    level = options["level"] or support.best
    read, listed = confine.python_paths(options["allow"])
    plan = confine.prepare(level, read, listed, frozenset(options.get("layers", confine.ALL_LAYERS)))
    limits = confine.Limits(**options["limits"])
    child.warm_up(child.Server(None))  # type: ignore[arg-type]  # nothing is sent
    gc.collect()
    gc.freeze()
    zygote = forking.Zygote(control, plan, support, limits)
    stay(control)
    zygote.say({"level": level, "landlock": support.landlock_abi, "pid": os.getpid()}, [])
    zygote.run()
    os._exit(0)  # nothing is left to tidy, and the judge waits


if __name__ == "__main__":
    main()
