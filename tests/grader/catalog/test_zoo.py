"""The zoo is read as the solution followed by each file."""

from __future__ import annotations

from pathlib import Path

import pytest

from grader.catalog import Kit
from grader.catalog.zoo import read_zoo
from grader.errors import KitError

ROOT = Path(__file__).parents[3]
SLUG = "stable_softmax"


@pytest.fixture
def kit(tmp_path: Path) -> Kit:
    """Provide a copy of one exercise with an empty zoo."""
    real = Kit(ROOT)
    exercise = real.exercise(SLUG)
    for path in (
        real.solution_path(exercise),
        real.suite_path(exercise),
        real.root / "exercises/questions.csv",
    ):
        target = tmp_path / path.relative_to(ROOT)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(path.read_bytes())
    chapter = f"exercises/{exercise.chapter}/chapter.toml"
    (tmp_path / chapter).parent.mkdir(parents=True, exist_ok=True)
    text = (ROOT / chapter).read_text("utf-8")
    head, *blocks = text.split("[[exercise]]")
    block = next(block for block in blocks if f'slug = "{SLUG}"' in block)
    (tmp_path / chapter).write_text(f"{head}[[exercise]]{block}", "utf-8")
    copy = Kit(tmp_path)
    copy.zoo_path(copy.exercise(SLUG)).mkdir(parents=True)
    return copy


def put(kit: Kit, name: str, text: str) -> Path:
    """Write a file of the zoo."""
    path = kit.zoo_path(kit.exercise(SLUG)) / f"{name}.py"
    path.write_text(text, "utf-8")
    return path


def test_an_attempt_is_the_solution_and_the_file(kit: Kit) -> None:
    """What the file does not define comes from the solution; its docstring is the diagnosis on one line."""
    put(kit, "wrong_one", '"""Your answers\nmatch nothing."""\n\nx = 1\n')
    (attempt,) = read_zoo(kit, kit.exercise(SLUG))
    assert (attempt.name, attempt.kind, attempt.words) == (
        "wrong_one",
        "wrong",
        "Your answers match nothing.",
    )
    assert "def softmax" in attempt.source
    assert attempt.source.endswith("x = 1\n")


def test_kinds_are_chosen_by_name(kit: Kit) -> None:
    """Only the kinds that are asked for are read, in order of their names."""
    for name in ("wrong_b", "right_a", "probe_c", "wrong_a", "notes"):
        put(kit, name, '"""Words."""\n')
    exercise = kit.exercise(SLUG)
    assert [a.name for a in read_zoo(kit, exercise, "wrong")] == ["wrong_a", "wrong_b"]
    assert [a.name for a in read_zoo(kit, exercise)] == ["probe_c", "right_a", "wrong_a", "wrong_b"]


def test_no_docstring(kit: Kit) -> None:
    """An attempt without a diagnosis is the kit's fault, with the file and what to do."""
    path = put(kit, "wrong_one", "x = 1\n")
    with pytest.raises(KitError) as caught:
        read_zoo(kit, kit.exercise(SLUG))
    assert str(caught.value) == f"{path}:1: It has no docstring. Say in one or two sentences what it does."


def test_no_python(kit: Kit) -> None:
    """An attempt that is no Python is the kit's fault, with the line."""
    path = put(kit, "wrong_one", '"""Words."""\n\ndef f(:\n')
    with pytest.raises(KitError) as caught:
        read_zoo(kit, kit.exercise(SLUG))
    assert str(caught.value) == f"{path}:3: It is no Python: invalid syntax. Mend it."


def test_unreadable(kit: Kit) -> None:
    """An attempt that is no UTF-8 is the kit's fault."""
    path = kit.zoo_path(kit.exercise(SLUG)) / "wrong_one.py"
    path.write_bytes(b"\xff\xfe")
    with pytest.raises(KitError, match=r"wrong_one\.py: It cannot be read: .* Restore it\."):
        read_zoo(kit, kit.exercise(SLUG))
