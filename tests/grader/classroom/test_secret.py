"""The course's secret is made once, kept to its owner, and seeds what cannot be guessed without it."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from grader.classroom.secret import PATH, create_secret, hidden_seed, read_secret
from grader.errors import UsageError


def test_made_once(tmp_path: Path) -> None:
    """A second call keeps the first secret, and nobody but the owner may read it."""
    first = create_secret(tmp_path)
    path = tmp_path / PATH
    assert (len(first), create_secret(tmp_path), read_secret(tmp_path)) == (32, first, first)
    assert path.read_text() == first.hex() + "\n"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_missing_or_broken(tmp_path: Path) -> None:
    """A course without a secret is not graded by an empty one."""
    path = tmp_path / PATH
    with pytest.raises(UsageError) as caught:
        read_secret(tmp_path)
    assert str(caught.value) == (
        f"The course has no secret: {path} is not there. "
        f"Bring it back from a copy of the course, or write a new one: kata course init {tmp_path}"
    )
    path.parent.mkdir()
    path.write_text("")
    with pytest.raises(UsageError) as caught:
        read_secret(tmp_path)
    fact = f"{path} holds no secret of 32 bytes in hexadecimal. Bring it back from a copy."
    assert str(caught.value) == fact


def test_seeds() -> None:
    """The seed depends on the secret and on each name, also on where one name ends."""
    one = bytes(32)
    seeds = {
        hidden_seed(one, "week1", "softmax"),
        hidden_seed(bytes(31) + b"\1", "week1", "softmax"),
        hidden_seed(one, "week1", "relu"),
        hidden_seed(one, "week1s", "oftmax"),
    }
    assert len(seeds) == 4
    assert hidden_seed(one, "week1", "softmax") == hidden_seed(one, "week1", "softmax")


def test_too_many_seeds_to_search() -> None:
    """Seeds fill 63 bits: whoever knows a hash of one cannot try them all."""
    seeds = [hidden_seed(bytes(32), "week1", f"exercise{number}") for number in range(200)]
    assert all(0 <= seed < 1 << 63 for seed in seeds)
    for bit in range(63):
        assert 50 < sum(seed >> bit & 1 for seed in seeds) < 150
