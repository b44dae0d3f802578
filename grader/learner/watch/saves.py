"""Which stubs were saved: by the system's events, and by looking where these do not come."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TypeAlias

STEP, DEBOUNCE = 5, 20  # milliseconds: how long a burst of events may go on
LOOK = 1000  # milliseconds without an event after which the files are looked at
POLL = 0.25  # seconds between looks where there are no events
_MISSES = 2  # saves without an event after which events are given up

Stamp: TypeAlias = tuple[int, int, int] | None


class Saves:
    """A thread that tells which exercises' stubs changed.

    Parameters
    ----------
    folder
        The folder of all stubs.
    stubs
        Each stub's path, by the exercise's name.
    tell
        Called in that thread with the names whose stubs were saved, moved or removed.
    events
        False to look at the files from the start.

    Notes
    -----
    Some file systems send no events (network shares, folders that a container or a virtual machine shares
    with its host), some machines have none left, and `watchfiles` may not be installed. So every second the
    files are looked at, too: where that finds what no event told, events are given up.
    """

    def __init__(
        self,
        folder: Path,
        stubs: Mapping[str, Path],
        tell: Callable[[list[str]], object],
        *,
        events: bool = True,
    ) -> None:
        self._folder = folder
        self._stubs = dict(stubs)
        self._tell = tell
        self.by_events = events
        self._stop = threading.Event()
        self._stamps = {name: _stamp(path) for name, path in self._stubs.items()}
        self._thread = threading.Thread(target=self._run, name="saves", daemon=True)

    def start(self) -> None:
        """Begin to tell."""
        self._thread.start()

    def close(self) -> None:
        """Tell no more."""
        self._stop.set()
        if self._thread.ident is not None:
            self._thread.join(2)

    def _run(self) -> None:
        if self.by_events:
            misses = 0
            for told in self._events():
                changed = self._changed()
                if changed:
                    misses = 0 if told else misses + 1
                    self._tell(changed)
                if misses >= _MISSES:
                    break
        self.by_events = False
        while not self._stop.wait(POLL):
            if changed := self._changed():
                self._tell(changed)

    def _events(self) -> Iterator[bool]:
        """Yield True after events, False after a while without; end where there can be none."""
        try:
            from watchfiles import watch  # noqa: PLC0415 - it may be missing

            yield from map(
                bool,
                watch(
                    self._folder,
                    watch_filter=None,
                    debounce=DEBOUNCE,
                    step=STEP,
                    stop_event=self._stop,
                    rust_timeout=LOOK,
                    yield_on_timeout=True,
                    raise_interrupt=False,
                ),
            )
        except (ImportError, OSError, RuntimeError):  # its own errors are among these
            return

    def _changed(self) -> list[str]:
        now = {name: _stamp(path) for name, path in self._stubs.items()}
        changed = [name for name, stamp in now.items() if stamp != self._stamps[name]]
        self._stamps = now
        return changed


def _stamp(path: Path) -> Stamp:
    """Return what changes whenever a file is saved; None if it is not there."""
    try:
        status = os.stat(path)  # noqa: PTH116 - a hundred of them on every save
    except (OSError, ValueError):
        return None
    return (status.st_mtime_ns, status.st_size, status.st_ino)
