"""Official grading through pytest: what is withheld, what is shown, and where it is refused."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from .conftest import Copier, Run, Runner, join_kits, stub

SCENARIOS = ("fails", "raises", "prints", "syntax_error", "misspelt_name", "known_mistake", "banned_function")
# Inputs, expected values, words and output of the attempts, and parameter ids: all in the self-check's text.
SECRET = re.compile(
    r"array\(|returned|expected \[|differ|several|\bone\b|IndexError|KeyError|red\\x07|shfit|never closed|"
    r"x\.min|Line \d+|minus \d"
)


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Provide a kit of attempts that fail."""
    return join_kits(tmp_path_factory.mktemp("official") / "kit", SCENARIOS)


@pytest.fixture(scope="module")
def done(root: Path, run_once: Runner) -> Run:
    """Provide an official run that shows as much as pytest can."""
    options = ("-vv", "--showlocals", "-rA", "--junitxml=junit.xml", "-o", "junit_logging=all")
    return run_once(root, "exercises", "--official", *options)


def test_nothing_hidden_is_shown(root: Path, done: Run) -> None:
    """Inputs, values, parameter ids, the attempt's words and output are neither printed nor in a file."""
    shown = done.text.partition("\ncollect")[2]
    for text in (shown, (root / "junit.xml").read_text(), json.dumps([*done.reports.values()])):
        assert not SECRET.findall(text)


def test_self_check_shows_it(root: Path, run: Runner) -> None:
    """What official grading withholds is what the self-check shows: the pattern above finds it there."""
    shown = run(root, "exercises", "-vv").text.partition("\ncollect")[2]
    assert {word.split("(")[0] for word in SECRET.findall(shown)} >= {
        "array",
        "returned",
        "several",
        "KeyError",
    }


def test_what_is_shown(done: Run) -> None:
    """The property, the verdict and the diagnosis are shown, and what an attempt lacks in the kit's words."""
    assert "fail  A common shift of all entries changes nothing.\n" in done.text
    assert "Your answers match taking off the first entry: the smallest may stand\n  anywhere." in done.text
    assert "The attempt does not load." in done.text
    assert "shift is not defined. The exercise asks for: shift(x: np.ndarray)" in " ".join(done.text.split())
    assert "test_smallest_is_zero[2] FAILED" in done.text
    assert "Stuck?" not in done.text


def test_reports(done: Run) -> None:
    """The reports say that they are official, and their messages are empty but for what was not run."""
    for report in done.reports.values():
        assert report["official"] is True
        assert report["output"] == ""
        messages = {check["message"] for check in report["checks"]}
        assert all(message == "" or message.startswith("Not run: ") for message in messages)
    unloaded = [check["message"] for check in done.reports["syntax_error"]["checks"]]
    assert unloaded[0] == ""
    assert all(message.startswith("Not run: the attempt does not load; see ") for message in unloaded[1:])


def test_same_inputs(root: Path, done: Run, run: Runner) -> None:
    """With the same seed official grading draws the inputs of the self-check: the scores are equal."""
    again = run(root, "exercises")
    for name, report in again.reports.items():
        assert report["score"] == done.reports[name]["score"]
        assert [c["verdict"] for c in report["checks"]] == [
            c["verdict"] for c in done.reports[name]["checks"]
        ]


def test_nothing_is_recorded(kit: Copier, run: Runner) -> None:
    """Official grading leaves no history behind, and its board is about this run."""
    root = kit("passes")
    done = run(root, "exercises", "--official")
    assert "1 of 1 exercises solved" in done.board
    assert not (root / ".kata").exists()


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("--kata-level=portable",), "Official grading needs confinement, and here it is 'portable' only."),
        (("--in-process",), "--in-process, --pdb and --trace are no grading. Leave out --official."),
        (("--trace",), "--in-process, --pdb and --trace are no grading. Leave out --official."),
    ],
)
def test_refused(kit: Copier, run: Runner, options: tuple[str, ...], words: str) -> None:
    """Without confinement official grading is refused before anything runs, with the way out."""
    root = kit("passes")
    done = run(root, "exercises", "--official", *options)
    assert done.status == 4
    assert words in " ".join(done.text.split())
    assert done.reports == {}


def test_portable_is_named(kit: Copier, run: Runner) -> None:
    """At level portable the same checks are graded, and the report names the level."""
    root = kit("passes", "fails")
    done = run(root, "exercises", "--kata-level=portable")
    assert {report["confinement"] for report in done.reports.values()} == {"portable"}
    assert done.counts == "3 failed, 7 passed"
    stub(root, "fails").unlink()
    assert run(root, "exercises", "--kata-level=portable").status == 0
