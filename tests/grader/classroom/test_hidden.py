"""The search for what is hidden finds it in every form in which it could be released."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from grader.catalog import Kit, find_kit
from grader.classroom.hidden import hidden_texts, leaks
from grader.classroom.wheel import wheel_bytes

KIT = Path(__file__).parents[2] / "kits" / "known_mistake"
SECRET = bytes(range(32))


def line_of(folder: str) -> str:
    """Return a long line of the first file of a folder of the kit that stands in no stub."""
    kit = Kit(KIT)
    public = "\n".join(kit.pristine(exercise) for exercise in kit.exercises)
    text = next((KIT / folder).rglob("*.py")).read_text()
    return next(line for line in text.splitlines() if len(line) > 30 and line.strip() not in public)


@pytest.mark.parametrize("folder", ["solutions", "tests/exercises", "tests/attempts"])
@pytest.mark.parametrize("form", ["text", "indented", "notebook", "output", "toml", "wheel"])
def test_found(folder: str, form: str) -> None:
    """A line of a solution, a suite or a known attempt is found in text, in a notebook and in a wheel."""
    line = line_of(folder)
    cell = {"cell_type": "code", "source": [], "outputs": [], "metadata": {}}
    files = {
        "text": {"a.py": f"x = 1\n{line}\n".encode()},
        "indented": {"a.py": f"if x:\n\t\t{line.strip()}  \n".encode()},
        "notebook": {"a.ipynb": json.dumps({"cells": [{**cell, "source": ["x\n", line]}]}).encode()},
        "output": {
            "a.ipynb": json.dumps({"cells": [{**cell, "outputs": [{"text": f"y\n{line}"}]}]}).encode()
        },
        "toml": {"a.toml": f"x = {json.dumps(f'one{chr(10)}{line}{chr(10)}two')}".encode()},
        "wheel": {"a.whl": wheel_bytes({"grader/x.py": line.encode()}, "1.0", b"")},
    }[form]
    found = leaks(files, [Kit(KIT)], SECRET)
    assert len(found) == 1
    assert found[0].startswith("a.") and found[0].endswith(" ".join(line.split()))


def test_secret() -> None:
    """The secret is found, in capitals too."""
    for text in (SECRET.hex(), SECRET.hex().upper()):
        assert leaks({"a": f"seed={text}".encode()}, [], SECRET) == ["a: the course's secret"]


def test_public_text_is_none() -> None:
    """Stubs and short lines that anybody writes are no leak."""
    kit = Kit(KIT)
    stubs = {exercise.slug: kit.pristine(exercise) for exercise in kit.exercises}
    files = {name: text.encode() for name, text in stubs.items()} | {"x": b"import numpy\nreturn x\n"}
    assert leaks(files, [kit], SECRET, stubs.values()) == []


def test_what_is_hidden() -> None:
    """Hidden are the solutions, the suites and the known attempts; not the tests of the package."""
    kit = find_kit()
    texts = list(hidden_texts(kit))
    exercise = kit.exercises[0]
    assert kit.solution_path(exercise).read_text() in texts
    assert kit.suite_path(exercise).read_text() in texts
    assert next(kit.zoo_path(exercise).glob("*.py")).read_text() in texts
    assert Path(__file__).read_text() not in texts
