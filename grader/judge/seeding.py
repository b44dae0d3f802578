"""Seeds: everything random in a grading comes from one number, the exercise and the check."""

from __future__ import annotations

import hashlib
import secrets
from typing import Any

MAX_SEED = 1 << 32


def fresh_seed() -> int:
    """Return a new seed for a grading."""
    return secrets.randbelow(MAX_SEED)


def derive(exercise: str, check: str, seed: int) -> int:
    """Return the seed of one check's inputs: sha256 of the exercise, the check and the grading's seed."""
    digest = hashlib.sha256(f"{exercise}\n{check}\n{seed}".encode()).digest()
    return int.from_bytes(digest[:8], "little")


def leave_out_local_constants() -> None:
    """Keep hypothesis from drawing constants that it finds in imported modules.

    Examples would depend on what else is imported, a checkout and a wheel would differ, and a
    folder of findings would be left behind. tests/grader/judge/test_seeding.py holds that it works.
    """
    from hypothesis.internal.conjecture import providers  # noqa: PLC0415

    providers._get_local_constants = vars(providers)["Constants"]


def settle_hypothesis(test: Any, seed: int) -> None:
    """Give a ``@given`` test the kit's settings and a fixed seed.

    The settings of the user's own session are not touched: only this test's are.
    """
    import hypothesis  # noqa: PLC0415 - a second of imports that few suites need
    from hypothesis.internal.conjecture import providers  # noqa: PLC0415
    from hypothesis.internal.constants_ast import Constants  # noqa: PLC0415

    # Constants harvested from imported modules would make examples depend on what else is
    # installed here; tests/grader/judge/test_seeding.py holds that this stays off.
    providers._get_local_constants = Constants
    phases = (hypothesis.Phase.explicit, hypothesis.Phase.generate, hypothesis.Phase.shrink)
    inherited = getattr(test, "_hypothesis_internal_use_settings", None)
    # Attributes are how hypothesis's own decorators store both; applying a decorator twice is an error.
    test._hypothesis_internal_use_settings = hypothesis.settings(
        inherited,
        max_examples=min(inherited.max_examples, 25) if inherited else 25,
        database=None,
        deadline=None,
        phases=phases,
        derandomize=False,
        print_blob=False,
        report_multiple_bugs=False,
        suppress_health_check=list(hypothesis.HealthCheck),
    )
    test._hypothesis_internal_use_seed = seed
