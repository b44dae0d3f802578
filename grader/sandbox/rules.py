"""What an exercise asks of every attempt at it, as far as the sandbox has to know."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from grader.sandbox.clock import TimeLimits
from grader.sandbox.warden import ChildLimits

# Seconds. A child that looks out for its next request computes, and that is not the attempt's time.
_SLACK = 5


@dataclass(frozen=True)
class Rules:
    """What an exercise asks of every attempt at it.

    Attributes
    ----------
    name
        The exercise's slug: the module's name.
    allow, ban
        Modules allowed beyond the plain ones; dotted names that the task asks to write oneself.
    callables
        Names that the stub defines at top level.
    objects
        Whether the task asks for a class: whether a suite may compare and compute with instances.
    factor
        By which the times of a notebook's cells are longer for this attempt; `time` holds its own.
    variants
        Numbers that the attempt may ask for, by exercise.
    """

    name: str
    allow: tuple[str, ...] = ()
    ban: tuple[str, ...] = ()
    callables: frozenset[str] = frozenset()
    time: TimeLimits = field(default_factory=TimeLimits)
    memory_mb: int = 1024
    objects: bool = True
    factor: float = 1.0
    variants: Mapping[str, Mapping[str, int | float | str]] = field(default_factory=dict)

    def limits(self, more_cpu: float = 0.0) -> ChildLimits:
        """Return the kernel's limits, which stand behind the judge's clock."""
        return ChildLimits(math.ceil(self.time.total + more_cpu) + _SLACK, self.memory_mb)

    def to_send(self, seed: int, owner: str = "", patience: float = 0.0) -> dict[str, Any]:
        """Return what the child needs of the rules.

        An attempt can read the child's seed, which is a hash of the grading's. Trying them all finds a seed
        of 32 bits; the hidden one of a course has 63.
        """
        return {
            "allow": list(self.allow),
            "ban": list(self.ban),
            "seed": int.from_bytes(hashlib.sha256(f"child\n{seed}".encode()).digest()[:4], "little"),
            "owner": owner,
            "patience": patience,
            "asked": sorted(self.callables),
            "variants": {name: dict(numbers) for name, numbers in self.variants.items()},
        }

    def allowed(self) -> str:
        """Say what may be imported."""
        more = ", ".join(["numpy", *self.allow])
        return f"this exercise allows {more}, and what the standard library has for computing"
