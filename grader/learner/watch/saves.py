"""Which stubs were saved, and whether the kit was updated: by events, and by looking where none come."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from grader.catalog import Kit
from grader.learner.watch.renewal import Renewal
from grader.learner.watch.stamps import stamp

STEP, DEBOUNCE = 5, 20  # milliseconds: how long a burst of events may go on
LOOK = 1000  # milliseconds without an event after which the files are looked at
POLL = 0.25  # seconds between looks where there are no events
_APART = 0.8  # seconds between looks at the kit
_MISSES = 2  # saves without an event after which events are given up


class Saves:
    """A thread that tells which exercises' stubs changed, and of a kit that did.

    Parameters
    ----------
    kit
        The kit.
    tell
        Called in that thread with the names whose stubs were saved, moved or removed; and with the kit,
        read anew, after it was updated.
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
        kit: Kit,
        tell: Callable[[list[str] | Kit], object],
        *,
        events: bool = True,
    ) -> None:
        self._folder = kit.stubs / "exercises"
        self._stubs = _stubs(kit)
        self._renewal = Renewal(kit)
        self._look_at = 0.0  # when the kit is looked at next
        self._tell = tell
        self.by_events = events
        self._stop = threading.Event()
        self._stamps = {name: stamp(path) for name, path in self._stubs.items()}
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
                self._look_at_kit()
        self.by_events = False
        while not self._stop.wait(POLL):
            if changed := self._changed():
                self._tell(changed)
            self._look_at_kit()

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

    def _look_at_kit(self) -> None:
        """Tell of an update; at most once in a while, as a kit has a thousand files."""
        now = time.monotonic()
        if now < self._look_at:
            return
        self._look_at = now + _APART
        if (kit := self._renewal.look()) is not None:
            self._stubs = _stubs(kit)
            for name, path in self._stubs.items():
                self._stamps.setdefault(name, stamp(path))
            self._tell(kit)

    def _changed(self) -> list[str]:
        now = {name: stamp(path) for name, path in self._stubs.items()}
        changed = [name for name, stamp in now.items() if stamp != self._stamps[name]]
        self._stamps = now
        return changed


def _stubs(kit: Kit) -> dict[str, Path]:
    return {exercise.slug: kit.stub_path(exercise) for exercise in kit.exercises}
