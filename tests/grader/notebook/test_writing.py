"""Notebooks for learners on their own."""

from __future__ import annotations

import ast
import json
from pathlib import Path

import nbformat
import pytest
from click.testing import CliRunner

from grader.catalog import find_kit
from grader.cli import kata
from grader.errors import UsageError
from grader.notebook.writing import notebook_text, plans


def test_whole_kit() -> None:
    """Each chapter makes a sound notebook: a task, a stub and a check for each exercise; no solution."""
    kit = find_kit()
    for plan, chapter in zip(plans(kit, ()), kit.chapters, strict=True):
        document = nbformat.reads(notebook_text(kit, plan), as_version=4)
        nbformat.validate(document)
        sources = [cell.source for cell in document.cells]
        assert sources[1] == "%load_ext grader"
        assert sources[4::3] == [f'check("{exercise.slug}")' for exercise in chapter.exercises]
        for source, exercise in zip(sources[3::3], chapter.exercises, strict=True):
            stub = ast.parse(kit.pristine(exercise)).body
            assert ast.dump(ast.Module(stub[1:], [])) == ast.dump(ast.parse(source))


def test_names() -> None:
    """A notebook is named by its chapter or its exercise; a name twice, in whatever words, makes one."""
    kit = find_kit()
    names = ["stable_softmax", "01_probability", "stable_softmax", "1", "01", "probability"]
    named = plans(kit, names)
    assert [plan.name for plan in named] == ["stable_softmax", "01_probability"]
    assert [exercise.slug for exercise in named[0].exercises] == ["stable_softmax"]


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("01_probabilty", "There is no chapter `01_probabilty`. Did you mean `01_probability`?"),
        ("99", "There is no chapter `99`. Known are `01_probability`, `02_statistics`, "),
        ("stable_softmx", "There is no exercise `stable_softmx`. Did you mean `stable_softmax`?"),
    ],
)
def test_unknown(name: str, words: str) -> None:
    """A name that is neither is told from what is close."""
    with pytest.raises(UsageError) as caught:
        plans(find_kit(), [name])
    assert str(caught.value).startswith(words)


def test_command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Answers in a notebook that is there already are kept."""
    monkeypatch.chdir(tmp_path)
    first = CliRunner().invoke(kata, ["notebook", "stable_softmax"])
    opened = "Open them in JupyterLab, from an environment that has mlkata.\n"
    assert first.output == f"wrote notebooks/stable_softmax.ipynb\n\n{opened}"
    path = tmp_path / "notebooks" / "stable_softmax.ipynb"
    assert json.loads(path.read_text())["nbformat_minor"] == 5
    path.write_text("mine")
    assert CliRunner().invoke(kata, ["notebook", "stable_softmax"]).output == (
        "kept  notebooks/stable_softmax.ipynb\n"
    )
    assert path.read_text() == "mine"
    refused = CliRunner().invoke(kata, ["notebook", "stable_softmax", "--to", str(path / "x")])
    assert refused.exit_code == 2
    assert f"{path}/x/stable_softmax.ipynb cannot be written" in refused.output.replace("\n", " ")
