"""What `%load_ext grader` brings: in a shell of this process, and in a kernel by nbgrader's Validate."""

from __future__ import annotations

import json
import os
import pwd
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from IPython.core.interactiveshell import InteractiveShell
from IPython.utils.capture import capture_output
from nbgrader.utils import get_username

from grader.catalog import Kit
from grader.catalog.variants import numbers_of
from grader.grade import judge_for
from grader.learner.events import Graded, HintShown, now
from grader.learner.history import read_history
from grader.learner.mock import course, ending
from grader.learner.mock.records import Terms
from grader.notebook import extension
from grader.notebook.cells import code_cell, notebook

KITS = Path(__file__).parents[2] / "kits"
RIGHT = """import numpy as np
def shift(x):
    if x.size == 0:
        raise ValueError("none")
    return x - x.min()
"""
WRONG = RIGHT.replace("x.min()", "x.max()")


@pytest.fixture(scope="module")
def kit(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kit]:
    """Make a kit of one exercise whose judge is shared by the tests of this module."""
    root = tmp_path_factory.mktemp("kit") / "kit"
    shutil.copytree(KITS / "passes", root)
    kit = Kit(root)
    yield kit
    judge_for(kit).close()


@pytest.fixture
def shell(kit: Kit, monkeypatch: pytest.MonkeyPatch) -> Iterator[InteractiveShell]:
    """Make a shell in the kit's folder, in which the extension is loaded."""
    monkeypatch.chdir(kit.root)
    monkeypatch.setenv("IPYTHONDIR", str(kit.root / ".ipython"))
    made = InteractiveShell.instance()  # display writes to the one of the process
    made.run_cell("%load_ext grader")
    yield made
    made.run_cell("%unload_ext grader")
    made.history_manager.end_session()
    InteractiveShell.clear_instance()
    shutil.rmtree(kit.root / ".kata", ignore_errors=True)


def run(shell: InteractiveShell, cell: str) -> tuple[Any, str, list[dict[str, str]]]:
    """Run a cell; return its result, its standard error, and what it displayed."""
    with capture_output() as captured:
        result = shell.run_cell(cell, store_history=True)
    return result, captured.stderr, [output.data for output in captured.outputs]


def test_right_answer(shell: InteractiveShell) -> None:
    """A right answer is shown, returns nothing, and writes nothing to standard error."""
    run(shell, RIGHT)
    result, stderr, shown = run(shell, 'check("passes")')
    assert (result.success, result.result, stderr) == (True, None, "")
    assert [sorted(bundle) for bundle in shown] == [["text/html", "text/plain"]]
    assert shown[0]["text/plain"].startswith("passes: pass, 4 of 4 checks")
    assert (Path(".kata") / "history.jsonl").read_text().count('"passes"') == 1


def test_wrong_answer(shell: InteractiveShell) -> None:
    """A wrong answer raises after it was explained; the last definition that ran counts."""
    run(shell, RIGHT)
    run(shell, WRONG)
    result, stderr, shown = run(shell, 'check("passes")')
    assert type(result.error_in_exec).__name__ == "NotPassed"
    assert str(result.error_in_exec).startswith("passes: fail, 1 of 4 checks")
    assert stderr == ""
    assert "The smallest entry becomes 0" in shown[0]["text/plain"]
    assert "sign flipped" in shown[0]["text/html"] or "expected" in shown[0]["text/html"]
    run(shell, RIGHT)
    assert run(shell, 'check("passes")')[0].success


def test_not_started(shell: InteractiveShell) -> None:
    """A stub does not pass, and no traceback of the kit's is shown."""
    run(shell, "def shift(x):\n    raise NotImplementedError")
    result, _, shown = run(shell, 'check("passes")')
    assert result.error_in_exec._render_traceback_() == ["Not passed: passes: not started"]
    assert shown[0]["text/plain"] == "passes: not started"


def test_cells_are_called_as_they_are_numbered(shell: InteractiveShell) -> None:
    """What is said of a cell names the number that stands beside it."""
    run(shell, WRONG)
    result, _, _ = run(shell, "1 / 0")
    _, _, shown = run(shell, 'check("passes")')
    assert f"In [{result.execution_count}] raised ZeroDivisionError" in shown[0]["text/plain"]


def test_cells_around_the_answer(shell: InteractiveShell) -> None:
    """Magics, plots that failed, cells of another language and a broken cell do not touch the answer."""
    for cell in ("%time 1 + 1", "!true", "%%bash\ntrue", "def broken(:", "hint('passes')", RIGHT, "shift?"):
        run(shell, cell)
    assert run(shell, 'check("passes")')[0].success


def test_what_cells_did(shell: InteractiveShell) -> None:
    """A plot or an import that is not there costs no answer; what a cell did is said when a check fails."""
    run(shell, "import no_such_module")
    run(shell, RIGHT + "import matplotlib.pyplot as plt\nplt.plot(shift(np.array([1.0])))")
    assert run(shell, 'check("passes")')[0].success
    run(shell, WRONG)
    run(shell, "1 / 0  # <b>")
    _, _, shown = run(shell, 'check("passes")')
    assert "raised ZeroDivisionError" in shown[0]["text/plain"]
    assert "raised ZeroDivisionError" in shown[0]["text/html"]


def test_files_beside_the_notebook(kit: Kit, shell: InteractiveShell) -> None:
    """A file of the notebook's folder that a cell names can be read; a file of another folder cannot."""
    (kit.root / "data.csv").write_text("1,2\n")
    run(shell, RIGHT)
    run(shell, "with open('data.csv') as file:\n    offset = float(file.read().split(',')[0]) - 1")
    run(shell, RIGHT.replace("x.min()", "x.min() + offset"))
    assert run(shell, 'check("passes")')[0].success
    run(shell, RIGHT.replace("x.min()", "open('/etc/hostname')"))
    _, _, shown = run(shell, 'check("passes")')
    assert "denied" in shown[0]["text/plain"]


def test_cell_magic(shell: InteractiveShell) -> None:
    """The cell runs where the learner sees its names, and is graded; if it raises, that is all."""
    result, _, shown = run(shell, "%%kata passes\n" + RIGHT)
    assert result.success and shown[0]["text/plain"].startswith("passes: pass")
    assert run(shell, "shift(np.array([3.0, 5.0]))")[0].result.tolist() == [0.0, 2.0]
    result, _, shown = run(shell, "%%kata passes\n" + WRONG)
    assert type(result.error_in_exec).__name__ == "NotPassed"
    _, _, shown = run(shell, "%%kata passes\n1 / 0")
    assert shown == []
    result, _, _ = run(shell, "%%kata\nx = 1")
    assert str(result.error_in_exec) == "%%kata needs the name of an exercise. Write %%kata stable_softmax"


def test_hints(shell: InteractiveShell) -> None:
    """Each call shows one hint more, and the last says so."""
    shown = [run(shell, 'hint("passes")')[2][0]["text/plain"] for _ in range(4)]
    assert [text.count("Hint ") for text in shown] == [1, 2, 3, 3]
    assert shown[0].endswith('2 more: hint("passes")')
    assert shown[3].endswith("You have seen them all.")


def test_mock_interview(kit: Kit, shell: InteractiveShell) -> None:
    """What a mock interview asks is neither graded, and so not diagnosed, nor helped with until it ends."""
    run(shell, RIGHT)
    try:
        course.begin(kit, kit.root, Terms(minutes=20, seed=1), now())
        held = "`passes` is asked in the mock interview that is under way: "
        for cell, what in (
            ('check("passes")', "nothing else grades it until it ends."),
            ("%%kata passes\n" + WRONG, "nothing else grades it until it ends."),
            ('hint("passes")', "there are no hints until it ends."),
        ):
            result, _, shown = run(shell, cell)
            (words,) = result.error_in_exec._render_traceback_()
            assert words.startswith(held + what)
            assert shown == []
        assert [
            event for event in read_history(kit.root).events if isinstance(event, Graded | HintShown)
        ] == []
        ending.end(kit, kit.root, lambda slug, source: None)
        run(shell, RIGHT)
        assert run(shell, 'check("passes")')[0].success
    finally:
        shutil.rmtree(kit.root / "mock", ignore_errors=True)


@pytest.mark.parametrize(("owner", "student"), [("bob", "bob"), ("jovyan", "ada")])
def test_account(monkeypatch: pytest.MonkeyPatch, owner: str, student: str) -> None:
    """The id is the one under which nbgrader submits: the account's, or the hub's where all have one."""
    entry = pwd.struct_passwd((owner, "x", 1, 1, "", "/", "/bin/sh"))
    monkeypatch.setattr(pwd, "getpwuid", lambda uid: entry)
    monkeypatch.setenv("JUPYTERHUB_USER", "ada")
    monkeypatch.setenv("LOGNAME", "forged")
    assert extension.account() == student == get_username()


def test_own_numbers(kit: Kit, shell: InteractiveShell, monkeypatch: pytest.MonkeyPatch) -> None:
    """The numbers are those of the account and the salt, are remembered, and are what is checked by."""
    chapter = next(kit.root.glob("exercises/*/chapter.toml"))
    before = chapter.read_text()
    monkeypatch.setattr(extension, "account", lambda: "ada")
    try:
        chapter.write_text(f"{before}variant = {{ n = [{', '.join(map(str, range(100)))}] }}\n")
        exercise = Kit(kit.root).exercise("passes")
        mine, default = numbers_of(exercise, "ada", "s"), numbers_of(exercise)
        assert run(shell, 'variant("passes")')[0].result == default == {"n": 0}
        assert run(shell, 'variant("passes", salt="s")')[0].result == mine != default
        assert run(shell, 'variant("passes")')[0].result == mine
        other = run(shell, 'variant("passes", salt="s", student="bob")')[0].result
        assert other == numbers_of(exercise, "bob", "s")
        run(shell, 'variant("passes", salt="s")')
        run(shell, RIGHT)
        run(shell, f"numbers = variant('passes')\nif numbers['n'] != {mine['n']}:\n    del shift")
        assert run(shell, 'check("passes")')[0].success
    finally:
        chapter.write_text(before)
    result, _, _ = run(shell, 'variant("passes")')
    words = "`passes` has no numbers of anybody's own. All that is needed stands in its task."
    assert str(result.error_in_exec) == words


@pytest.mark.parametrize(
    ("call", "words"),
    [
        ('check("pases")', "There is no exercise `pases`. Did you mean `passes`?"),
        ('hint("pases")', "There is no exercise `pases`. Did you mean `passes`?"),
        ("check(1)", 'The name of an exercise is a string. Write check("stable_softmax").'),
    ],
)
def test_errors_are_sentences(shell: InteractiveShell, call: str, words: str) -> None:
    """A wrong name is told in a sentence, without a traceback."""
    result, _, shown = run(shell, call)
    assert result.error_in_exec._render_traceback_() == [words]
    assert shown == []


def test_history_of_before(kit: Kit, shell: InteractiveShell) -> None:
    """Cells that ran before the extension was loaded count."""
    run(shell, RIGHT)
    run(shell, "%reload_ext grader")
    assert run(shell, 'check("passes")')[0].success


def test_unload(shell: InteractiveShell) -> None:
    """Unloading takes the names away."""
    run(shell, "%unload_ext grader")
    assert type(run(shell, "check")[0].error_in_exec).__name__ == "NameError"


@pytest.mark.parametrize(
    ("answer", "said"), [(RIGHT, "Success!"), (WRONG, "VALIDATION FAILED ON 1 CELL(S)!")]
)
def test_validate(kit: Kit, answer: str, said: str) -> None:
    """The Validate button of nbgrader says of an answer what is true of it."""
    metadata = {"grade": True, "solution": False, "locked": True, "task": False, "schema_version": 3}
    cells = [
        code_cell("setup", "%load_ext grader"),
        code_cell("answer", answer),
        code_cell("check", 'check("passes")', {**metadata, "grade_id": "check-passes", "points": 10}),
    ]
    (kit.root / "answer.ipynb").write_text(notebook(cells), encoding="utf-8")
    command = [sys.executable, "-m", "nbgrader", "validate", "answer.ipynb"]
    environment = {**os.environ, "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"}
    environment["JUPYTER_PREFER_ENV_PATH"] = "1"
    done = subprocess.run(
        command, cwd=kit.root, env=environment, capture_output=True, text=True, check=False, timeout=180
    )
    assert said in done.stdout
    assert json.loads((kit.root / "answer.ipynb").read_text())["cells"][2]["outputs"] == []
    if answer == WRONG:
        assert "Not passed: passes: fail, 1 of 4 checks" in done.stdout


def test_validate_where_no_check_is_public(tmp_path: Path, shell: InteractiveShell) -> None:
    """Where students see no check, `check` raises: nbgrader's Validate must not say that all is well."""
    copy = tmp_path / "copy"
    shutil.copytree(KITS / "passes" / "exercises", copy / "exercises")
    (stub,) = (copy / "exercises").glob("*/passes.py")
    shipped = stub.parent / ".pristine" / "passes.py"
    shipped.parent.mkdir(exist_ok=True)
    shipped.write_text('def shift(x):\n    """Shift."""\n    raise NotImplementedError\n', encoding="utf-8")
    run(shell, RIGHT)
    os.chdir(copy)  # the fixture's monkeypatch goes back
    try:
        result, said, _ = run(shell, 'check("passes")')
    finally:
        judge_for(Kit(copy)).close()
    assert not result.success
    words = "passes has no public checks, and the hidden suite is not here. Hand it in: there it is graded."
    assert str(result.error_in_exec) == words
    assert "Traceback" not in said
