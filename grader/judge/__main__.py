"""``python -m grader.judge KIT LEVEL [IDLE]``: a resident judge on its standard input and output."""

from __future__ import annotations

import contextlib
import os
import select
import signal
import sys
import threading
import time
from pathlib import Path

from grader.catalog import Kit
from grader.errors import KataError
from grader.sandbox.pool import Pool

_COURTESY = 0.5  # seconds for the main loop to end in an orderly way


def main() -> int:
    """Move the channel off the standard streams, so that nothing printed can reach it, and serve."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    read, write = os.dup(0), os.dup(1)
    null = os.open(os.devnull, os.O_RDWR)
    for standard in (0, 1):
        os.dup2(null, standard)
    threading.Thread(target=_leave_with_client, args=(read,), daemon=True).start()
    level = sys.argv[2] or None
    pool = _early_pool(level)
    from grader.judge.resident import IDLE_SECONDS, run  # noqa: PLC0415 - after the streams are safe

    idle = float(sys.argv[3]) if len(sys.argv) > 3 else IDLE_SECONDS
    return run(Kit(Path(sys.argv[1])), level, read, write, idle=idle, pool=pool)


def _leave_with_client(read: int) -> None:
    """End this process when the client's end of the pipe is closed, also in the middle of a grading.

    The zygotes end with this process, and the attempts with them.
    """
    if sys.platform == "win32":  # the main loop finds out when the grading is over
        return
    poll = select.poll()
    poll.register(read, 0)
    while not poll.poll():
        pass
    time.sleep(_COURTESY)
    os._exit(0)


def _early_pool(level: str | None) -> Pool | None:
    """Start the common zygote now, so that it gets ready while this process imports pytest."""
    with contextlib.suppress(KataError):  # the first grading says what is wrong
        pool = Pool(level)
        pool.owner()
        return pool
    return None


if __name__ == "__main__":
    status = main()
    sys.stderr.flush()
    os._exit(status)  # tearing down all that was imported takes longer than a grading
