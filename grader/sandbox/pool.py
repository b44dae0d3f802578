"""All the zygotes of a judge: one for each distinct set of allowed modules, started when first needed."""

from __future__ import annotations

from collections.abc import Sequence

from grader.errors import JudgeError
from grader.sandbox import confine
from grader.sandbox.warden import ChildLimits, ForkedChild, Warden
from grader.sandbox.workers import WorkerChild, Workers


class Pool:
    """Children at one level of confinement.

    Parameters
    ----------
    level
        ``full``, ``no-opens`` or ``portable``; None for the strongest that this machine can hold.
    layers
        For tests: the layers of confinement to apply.
    """

    def __init__(self, level: str | None = None, layers: Sequence[str] | None = None) -> None:
        best = confine.probe().best
        if level is not None and confine.LEVELS.index(level) < confine.LEVELS.index(best):
            raise JudgeError(
                f"This machine cannot confine at level {level!r}; its best is {best!r}.",
                "Run `kata doctor` to see what is missing.",
            )
        self.level = level or best
        self._layers = layers
        self._owners: dict[tuple[str, ...], Warden | Workers] = {}

    def owner(self, allow: Sequence[str] = ()) -> Warden | Workers:
        """Return the zygote, or the workers, for this set of allowed modules."""
        key = _key(allow)
        if key not in self._owners:
            portable = self.level == "portable"
            self._owners[key] = Workers(key) if portable else Warden(key, self.level, self._layers)
        return self._owners[key]

    def child(self, allow: Sequence[str], limits: ChildLimits) -> ForkedChild | WorkerChild:
        """Return a fresh child.

        Raises
        ------
        JudgeError
            If none can be had, also from a new zygote.
        """
        owner = self.owner(allow)
        try:
            return owner.child(limits)
        except JudgeError:  # the zygote was killed, perhaps for want of memory
            owner.close()
            del self._owners[_key(allow)]
            return self.owner(allow).child(limits)

    def stock(self) -> None:
        """Have children made ready for what comes after a pause.

        Raises
        ------
        JudgeError
            If a zygote is gone; whoever asks for a child gets one from a new zygote.
        """
        for owner in self._owners.values():
            owner.stock()

    def close(self) -> None:
        """End every zygote and child."""
        for owner in self._owners.values():
            owner.close()
        self._owners.clear()


def _key(allow: Sequence[str]) -> tuple[str, ...]:
    return tuple(sorted(set(allow)))
