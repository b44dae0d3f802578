"""The bench tells the time of a suite whatever the machine is."""

from __future__ import annotations

import contextlib
from pathlib import Path
from types import SimpleNamespace

import pytest

from grader.audit import bench
from grader.audit.cpu import EMPTY
from grader.catalog import Kit

ROOT = Path(__file__).parents[3]


@pytest.mark.parametrize(
    ("spent", "fixed", "expected"),
    [
        pytest.param(0.050, 0.010, 0.04, id="the-usual-machine"),
        pytest.param(0.180, 0.030, 0.05, id="three-times-slower"),
        pytest.param(0.047, 0.007, 0.04, id="faster"),
        pytest.param(0.010, 0.014, 0.0, id="less-than-nothing"),
    ],
)
def test_seconds_of_the_usual_machine(
    monkeypatch: pytest.MonkeyPatch, spent: float, fixed: float, expected: float
) -> None:
    """A slow machine is told by what an empty grading takes; what is left is a time of the usual one."""
    kit = Kit(ROOT)
    exercise = kit.exercise("stable_softmax")
    monkeypatch.setattr(bench, "seconds_of", lambda judge, slug, source: fixed if slug == EMPTY else spent)
    judge = SimpleNamespace(grade=lambda *attempt, **options: None)
    monkeypatch.setattr(bench, "Judge", lambda kit: contextlib.nullcontext(judge))
    monkeypatch.setattr(bench.Bench, "_judge", lambda self, diagnosed: judge)
    monkeypatch.setattr(bench.Bench, "_one", lambda self, slug, trial: None)
    with bench.Bench(kit) as made:
        assert made.cpu_seconds(exercise, "x = 1\n") == pytest.approx(expected)
