"""xdist: one seed for all workers, and all checks of an exercise on one of them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from grader.judge.seeding import fresh_seed

SEED = "mlkata_seed"
_KEY = pytest.StashKey[int]()
_SPLIT = ("load", "worksteal")  # the ways of xdist's that part a file
_PATTERNS = ("chapter.toml", "*/chapter.toml", "exercises/*/chapter.toml")


def seed_of_run(config: pytest.Config) -> int:
    """Return the seed of all gradings of this run."""
    if _KEY not in config.stash:
        given = config.getoption("kata_seed")
        if given is None:
            given = getattr(config, "workerinput", {}).get(SEED)
        config.stash[_KEY] = fresh_seed() if given is None else given
    return config.stash[_KEY]


def make_scheduler(config: pytest.Config, log: Any) -> Any:
    """Return a scheduler that keeps stubs whole, or None where there are none or it is not needed."""
    if config.getoption("dist", "no") not in _SPLIT or not any(map(_may_hold_stubs, _paths(config))):
        return None
    from xdist.scheduler import (  # type: ignore[import-untyped]  # noqa: PLC0415 - only where it runs
        LoadScopeScheduling,
    )

    class StubScheduling(LoadScopeScheduling):  # type: ignore[misc]  # it ships no types
        """Spread single tests, but stubs as a whole."""

        def _split_scope(self, nodeid: str) -> str:
            file = nodeid.partition("::")[0]
            is_stub = (self.config.rootpath / file).with_name("chapter.toml").is_file()
            return file if is_stub else nodeid

    return StubScheduling(config, log)


def _paths(config: pytest.Config) -> list[Path]:
    folder = config.invocation_params.dir
    return [folder / argument.partition("::")[0] for argument in config.args]


def _may_hold_stubs(path: Path) -> bool:
    if path.is_file():
        return path.with_name("chapter.toml").is_file()
    return any(next(path.glob(pattern), None) for pattern in _PATTERNS)
