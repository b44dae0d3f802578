"""Everything random in a grading comes from one number."""

from __future__ import annotations

import sys
import types

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from hypothesis.internal.conjecture import providers

from grader.judge.seeding import MAX_SEED, derive, fresh_seed, settle_hypothesis


def drawn(seed: int, examples: int | None = None) -> list[tuple[int, float, str]]:
    """Return what a search draws under a seed."""
    seen: list[tuple[int, float, str]] = []

    @given(st.integers(), st.floats(), st.text(max_size=5))
    def check(a: int, b: float, c: str) -> None:
        seen.append((a, repr(b), c))

    if examples is not None:
        check = settings(max_examples=examples)(check)
    settle_hypothesis(check, seed)
    check()
    return seen


def test_derived_seeds() -> None:
    """The seed of a check depends on the exercise, the check and the grading's seed, and on nothing else."""
    assert derive("a", "test_b", 1) == derive("a", "test_b", 1) == 1051249852820679829
    assert len({derive(*key) for key in (("a", "b", 1), ("a", "c", 1), ("b", "b", 1), ("a", "b", 2))}) == 4
    assert 0 <= fresh_seed() < MAX_SEED


def test_search_is_repeated() -> None:
    """The same seed draws the same examples, another seed others; there are 25 of them at most."""
    first = drawn(1)
    assert first == drawn(1)
    assert first != drawn(2)
    assert len(first) <= 25
    assert len(drawn(1, examples=100)) <= 25
    assert len(drawn(1, examples=5)) <= 5


def test_constants_of_modules_are_left_out(monkeypatch: pytest.MonkeyPatch, tmp_path: object) -> None:
    """What else is imported here does not change the examples: hypothesis harvests no constants from it."""
    before = drawn(3)
    module = types.ModuleType("full_of_constants")
    module.__file__ = f"{tmp_path}/full_of_constants.py"
    with open(module.__file__, "w") as file:  # noqa: PTH123 - a name of a module
        file.write("\n".join(f"C{i} = {i * 7919 + 12345678}" for i in range(500)))
    monkeypatch.setitem(sys.modules, "full_of_constants", module)
    assert drawn(3) == before
    constants = providers._get_local_constants()
    assert not any(constants.set_for_type(kind) for kind in ("integer", "float", "bytes", "string"))


def test_settings() -> None:
    """The kit's settings hold for a suite's test: no database, no deadline, no explanations, one failure."""

    @given(st.integers())
    def check(n: int) -> None:
        pass

    settle_hypothesis(check, 1)
    found = check._hypothesis_internal_use_settings
    assert (found.database, found.deadline, found.report_multiple_bugs, found.print_blob) == (
        None,
        None,
        False,
        False,
    )
    assert Phase.explain not in found.phases
    assert set(HealthCheck) == {*found.suppress_health_check}
