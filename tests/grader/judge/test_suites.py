"""The import of hidden suites."""

from __future__ import annotations

import re
import shutil
import sys
from pathlib import Path

import pytest

from grader.catalog import Kit
from grader.errors import KitError
from grader.judge.suites import PACKAGE, load_suite

KITS = Path(__file__).parents[2] / "kits"


@pytest.fixture
def kit(tmp_path: Path) -> Kit:
    """Provide a kit that a test may change."""
    shutil.copytree(KITS / "passes", tmp_path / "kit")
    return Kit(tmp_path / "kit")


def test_loaded_once(kit: Kit) -> None:
    """A suite is imported once, under a name of its own, without pytest's rewriting of assertions."""
    exercise = kit.exercise("passes")
    suite = load_suite(kit, exercise)
    assert load_suite(kit, exercise) is suite
    assert suite.__name__.startswith(f"{PACKAGE}.")
    assert "@pytest_ar" not in vars(suite)


def test_two_kits(kit: Kit) -> None:
    """Suites of the same name in two kits are two modules."""
    other = Kit(KITS / "passes")
    assert load_suite(kit, kit.exercise("passes")) is not load_suite(other, other.exercise("passes"))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "import os\nimport nowhere\n",
            r":2: The hidden suite does not import: ModuleNotFoundError: No module",
        ),
        ("def test_a(:\n", r":1: The hidden suite does not import: SyntaxError: "),
        ("\n\n\n1 / 0\n", r":4: The hidden suite does not import: ZeroDivisionError: division by zero\. Run"),
        ("raise SystemExit(0)\n", r":1: The hidden suite does not import: SystemExit: 0\."),
    ],
    ids=["import", "syntax", "raises", "exits"],
)
def test_does_not_import(kit: Kit, text: str, words: str) -> None:
    """A suite that does not import is the kit's fault, with path and line, and can be mended."""
    exercise = kit.exercise("passes")
    path = kit.suite_path(exercise)
    good = path.read_text()
    path.write_text(text)
    with pytest.raises(KitError) as caught:
        load_suite(kit, exercise)
    assert re.search(rf"test_passes\.py{words}", str(caught.value))
    path.write_text(good)
    assert load_suite(kit, exercise).__name__ in sys.modules


def test_missing(kit: Kit) -> None:
    """A suite that is not there is said so."""
    exercise = kit.exercise("passes")
    kit.suite_path(exercise).unlink()
    with pytest.raises(KitError, match=r"The hidden suite is missing\. Restore it"):
        load_suite(kit, exercise)
