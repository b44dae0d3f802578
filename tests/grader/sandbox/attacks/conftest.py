"""Pools for the attacks: at each level that confines, and without any layer; and what they aim at."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from grader.sandbox import confine
from grader.sandbox.pool import Pool

_BEST = confine.LEVELS.index(confine.probe().best)
LEVELS = [level for level in confine.LEVELS[_BEST:] if level != "portable"]
Pools = Callable[..., Pool]


@pytest.fixture(scope="session")
def pools() -> Iterator[Pools]:
    """Return the pool of a level, with all layers or with those named."""
    kept: dict[object, Pool] = {}

    def pool(level: str, layers: tuple[str, ...] | None = None) -> Pool:
        key = (level, layers)
        if key not in kept:
            kept[key] = Pool(level, layers)
        return kept[key]

    yield pool
    for each in kept.values():
        each.close()


@pytest.fixture(params=LEVELS)
def confined(request: pytest.FixtureRequest, pools: Pools) -> Pool:
    """Provide a pool of confined children, at each level of this machine that confines."""
    return pools(request.param)


@pytest.fixture
def strongest(pools: Pools) -> Pool:
    """Provide a pool at the strongest level, for what has nothing to do with levels."""
    return pools(confine.probe().best)


@pytest.fixture
def bare(pools: Pools) -> Pool:
    """Provide a pool whose children are not confined, to show that an attack could work."""
    if not LEVELS:
        pytest.skip("this machine confines nothing")
    return pools(LEVELS[0], ())


@pytest.fixture
def victim() -> Iterator[subprocess.Popen[bytes]]:
    """Start a process that does nothing, to be attacked."""
    process = subprocess.Popen([sys.executable, "-S", "-c", "input()"], stdin=subprocess.PIPE)
    yield process
    process.kill()
    process.communicate()


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """Provide a folder that everybody may use, so that it is not its mode that keeps an attempt out."""
    folder = Path(tempfile.mkdtemp(prefix="kata-attacks-"))
    folder.chmod(0o777)
    yield folder
    shutil.rmtree(folder)
