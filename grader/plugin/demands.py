"""What a run asks for, looked at before anything is graded."""

from __future__ import annotations

import pytest


def require_options(config: pytest.Config) -> None:
    """Refuse options that cannot be followed, before anything is graded.

    Raises
    ------
    pytest.UsageError
        With a sentence that names the way out.
    """
    target = config.getoption("kata_json")
    if target is not None and (target.is_dir() or not target.parent.is_dir()):
        raise pytest.UsageError(f"--kata-json cannot write {target}. Give a file in a folder that is there.")
    if config.getoption("official") or config.getoption("kata_level"):
        _require_level(config)


def _require_level(config: pytest.Config) -> None:
    """Refuse a level of confinement that this machine cannot hold, or that is not enough."""
    from grader.judge.grading import OFFICIAL_LEVELS  # noqa: PLC0415 - they bring numpy along
    from grader.sandbox import confine  # noqa: PLC0415

    best = confine.probe().best
    level = config.getoption("kata_level") or best
    official = config.getoption("official")
    if official and any(config.getoption(option, False) for option in ("in_process", "usepdb", "trace")):
        raise pytest.UsageError("--in-process, --pdb and --trace are no grading. Leave out --official.")
    if official and level not in OFFICIAL_LEVELS:
        raise pytest.UsageError(
            f"Official grading needs confinement, and here it is {level!r} only. Run `kata doctor`; the "
            "README has a recipe for a container. Without --official the attempts are graded all the same."
        )
    if confine.LEVELS.index(level) < confine.LEVELS.index(best):
        raise pytest.UsageError(
            f"This machine cannot confine at level {level!r}; its best is {best!r}. "
            "Leave out --kata-level, or run `kata doctor` to see what is missing."
        )
