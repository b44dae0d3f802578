"""xdist: one seed for all workers, and all checks of an exercise on one of them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from grader.judge.seeding import fresh_seed
from grader.plugin.places import is_chapter, may_hold_stubs

SEED = "mlkata_seed"
_KEY = pytest.StashKey[int]()
_SPLIT = ("load", "worksteal")  # the ways of xdist's that part a file


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
    if config.getoption("dist", "no") not in _SPLIT or not any(map(may_hold_stubs, _paths(config))):
        return None
    from xdist.scheduler import (  # type: ignore[import-untyped]  # noqa: PLC0415 - only where it runs
        LoadScopeScheduling,
    )

    class StubScheduling(LoadScopeScheduling):  # type: ignore[misc]  # it ships no types
        """Spread single tests, but stubs as a whole."""

        def _split_scope(self, nodeid: str) -> str:
            file = nodeid.partition("::")[0]
            return file if is_chapter((self.config.rootpath / file).parent) else nodeid

    return StubScheduling(config, log)


def _paths(config: pytest.Config) -> list[Path]:
    folder = config.invocation_params.dir
    return [folder / argument.partition("::")[0] for argument in config.args]
