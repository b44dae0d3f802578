"""`kata check` grades attempts, records them, and says so by words and exit code."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from grader.catalog import Kit
from grader.catalog.marker import Marker, write_marker
from grader.cli import check, grading, standing
from grader.cli import kit as kit_module
from grader.errors import JudgeError
from grader.grade import judge_for
from grader.learner import read_history
from grader.learner.events import Graded
from grader.learner.history import history_path
from tests.grader.small_kit import HALVE, TWICE

Run = Callable[..., Result]

THIRD = HALVE.replace("x / 2", "x / 3")
LOUD = HALVE.replace(
    "    return x / 2",
    '    print("\\x1b[2J\\x9b31mboo\\x07\\u202e")\n    raise ValueError("\\x1b]0;title\\x07\\x9b\\u202e")',
)


def write(kit: Kit, slug: str, text: str) -> Path:
    """Edit a stub."""
    path = kit.stub_path(kit.exercise(slug))
    path.write_text(text, encoding="utf-8")
    return path


def gradings(kit: Kit) -> list[tuple[str, str]]:
    """Return the exercises and verdicts that were recorded."""
    return [(e.exercise, e.verdict) for e in read_history(kit.root).events if isinstance(e, Graded)]


def test_pass(judged: Kit, run: Run) -> None:
    """A right attempt passes with exit code 0, is recorded, and opens the solution."""
    write(judged, "halve", HALVE)
    result = run("check", "halve")
    assert result.exit_code == 0
    assert (
        result.stdout
        == """\
halve: pass, 3 of 3 checks, 10 of 10 points

The solution, and what an interviewer asks next:
  kata solution halve
"""
    )
    assert gradings(judged) == [("halve", "pass")]


def test_pass_of_a_review(judged: Kit, run: Run) -> None:
    """After the pass that a review asked for the answer that was put out of sight is named."""
    write(judged, "halve", HALVE)
    run("check", "halve")
    assert "Your earlier answer waits" in run("review", "halve").stdout
    (kept,) = (judged.root / ".kata" / "attempts" / "halve").iterdir()
    write(judged, "halve", HALVE + "\n")
    said = run("check", "halve").stdout
    assert said.endswith(f"\nYour earlier answer, to compare:\n  .kata/attempts/halve/{kept.name}\n")


def test_fail(judged: Kit, run: Run) -> None:
    """A wrong attempt costs exit code 1; the report names the likely mistake, the hints and the seed."""
    write(judged, "halve", THIRD)
    run("hint", "halve")
    result = run("check", "halve", "--seed", "5")
    assert result.exit_code == 1
    assert result.stdout.startswith("halve: fail, 1 of 3 checks, 3.33 of 10 points\n")
    assert "You take a third." in result.stdout
    assert "Stuck? kata hint halve   (3 hints, 1 used)" in result.stdout
    assert "Seed 5." in result.stdout
    assert "kata solution" not in result.stdout
    (event,) = [e for e in read_history(judged.root).events if isinstance(e, Graded)]
    assert (event.verdict, event.wrong, event.seed) == ("fail", ("wrong_third",), 5)


def test_untouched_stub_is_not_passing(judged: Kit, run: Run) -> None:
    """A stub that was not started costs exit code 1, and the file to write in is named."""
    result = run("check", "halve")
    assert result.exit_code == 1
    assert (
        result.stdout == "halve: not started\n\n"
        "Write your answer here, then check again:\n  exercises/01_numbers/halve.py\n"
    )


def test_stub_may_be_named_by_its_path(judged: Kit, run: Run) -> None:
    """The path of a stub stands for its exercise, and an exercise named twice is graded once."""
    result = run("check", "exercises/01_numbers/halve.py", "halve")
    assert result.stdout.count("halve: not started") == 1


def test_without_names_what_was_edited(judged: Kit, run: Run) -> None:
    """Without names all edited stubs are graded, named first, and summed up."""
    write(judged, "twice", TWICE)
    write(judged, "shout", "def shout(word:\n")
    result = run("check")
    assert result.exit_code == 1
    assert result.stdout.startswith(
        "Checking 2 stubs that you edited: twice, shout\n\n"
        "twice: pass, 3 of 3 checks, 10 of 10 points\n\nshout: error"
    )
    assert result.stdout.endswith(
        "\n\n1 of 2 pass. kata solution NAME shows the solution of one that does.\n"
    )
    assert gradings(judged) == [("twice", "pass"), ("shout", "error")]


def test_one_edited_stub(judged: Kit, run: Run) -> None:
    """A single edited stub gets its report, without a sum of one."""
    write(judged, "twice", TWICE)
    result = run("check")
    assert result.exit_code == 0
    assert result.stdout.startswith("Checking 1 stub that you edited: twice\n\ntwice: pass")
    assert "1 of 1" not in result.stdout


def test_nothing_edited(kit: Kit, run: Run) -> None:
    """Where nothing is edited nothing is wrong, and no judge is started to say so."""
    result = run("check")
    assert result.exit_code == 0
    assert result.stdout == (
        "There is nothing to check: no stub of exercises is edited yet.\nkata next says where to begin.\n"
    )


def test_nothing_edited_of_the_installed_kit(
    kit: Kit, run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """The installed kit is for no learner to edit: the words say where to go."""
    import grader  # noqa: PLC0415 - the module itself is what is altered

    monkeypatch.setattr(grader, "__file__", str(tmp_path / "package" / "__init__.py"))
    (tmp_path / "package").mkdir()
    kit.root.rename(tmp_path / "package" / "_kit")
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path / "elsewhere")
    result = run("check")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == (
        f"Error: There is nothing to check: this is the installed kit, {tmp_path}/package/_kit/exercises, "
        "whose stubs nobody edits.\n"
        "       Go to a folder of your own that holds exercises/, or name a file: "
        "kata check NAME --source FILE\n"
    )
    assert list((tmp_path / "elsewhere").iterdir()) == []


def test_no_folder_of_ones_own(judged: Kit, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the installed kit is all there is, nobody is sent to edit it: a folder comes first."""
    for module in (kit_module, standing):
        monkeypatch.setattr(module, "is_installed", lambda kit: True)
    write(judged, "halve", judged.pristine(judged.exercise("halve")))
    words = "there is no folder of yours here: kata start prep"
    assert f"\n  {words} lays one out.\n" in run().stdout
    assert f"\n  edit   {words} && cd prep\n" in run("next").stdout
    assert run("check", "halve").stdout.endswith(f"then check again:\n  {words} && cd prep\n")


def test_folder_of_ones_own_below(
    judged: Kit, run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Whoever forgot to go to their folder is sent there; where there are two, nobody guesses."""
    for module in (kit_module, standing):
        monkeypatch.setattr(module, "is_installed", lambda kit: True)
    monkeypatch.chdir(tmp_path)
    write_marker(tmp_path / "my prep", Marker())
    assert "\n  your progress is kept in your folder: cd 'my prep'\n" in run("--kit", str(judged.root)).stdout
    assert "  edit   in your folder: cd 'my prep'\n" in run("next", "--kit", str(judged.root)).stdout
    write_marker(tmp_path / "other", Marker())
    assert "there is no folder of yours here" in run("--kit", str(judged.root)).stdout


def test_source(judged: Kit, run: Run, tmp_path: Path) -> None:
    """A file elsewhere is graded as an attempt at the exercise named; the stub is not read."""
    file = tmp_path / "any name.txt"
    file.write_text(HALVE)
    result = run("check", "halve", "--source", str(file))
    assert result.exit_code == 0
    assert result.stdout.startswith("halve: pass, 3 of 3 checks, 10 of 10 points\n")


def test_another_file_changes_nothing(judged: Kit, run: Run, tmp_path: Path) -> None:
    """Where a learner stands is what their stub says: another file, right or wrong, is not recorded."""
    file = tmp_path / "of_a_friend.py"
    for text in (HALVE, THIRD, ""):
        file.write_text(text)
        result = run("check", "halve", "--source", str(file))
        assert result.stdout.endswith(
            "\n\nThat was another file than your stub: where you stand is as before.\n"
        )
        assert "kata solution" not in result.stdout
        assert "kata reset" not in result.stdout
    assert gradings(judged) == []


def test_the_stub_as_another_file(judged: Kit, run: Run) -> None:
    """The stub itself counts, whichever way it is named."""
    write(judged, "halve", HALVE)
    result = run("check", "halve", "--source", "exercises/01_numbers/halve.py")
    assert "kata solution halve" in result.stdout
    assert gradings(judged) == [("halve", "pass")]


def test_a_file_is_the_answer_to_the_installed_kit(
    judged: Kit, run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Nobody edits the stubs of the installed kit: there the file counts."""
    monkeypatch.setattr(check, "is_installed", lambda kit: True)
    file = tmp_path / "mine.py"
    file.write_text(HALVE)
    assert "kata solution halve" in run("check", "halve", "--source", str(file)).stdout
    assert gradings(judged) == [("halve", "pass")]


def test_source_that_links_to_itself_is_no_missing_file(judged: Kit, run: Run, tmp_path: Path) -> None:
    """The report says what such a link is; its name is not called misspelt."""
    file = tmp_path / "loop.py"
    file.symlink_to(file.name)
    result = run("check", "halve", "--source", str(file))
    assert result.exit_code == 1
    words = "loop.py is a link that leads back to itself."  # a long path is broken anywhere
    assert "".join(words.split()) in "".join(result.stdout.split())


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"", id="empty"),
        pytest.param(b"\xff\xfe\xfa", id="no-text"),
        pytest.param(b"x = 1\x00", id="zero-byte"),
        pytest.param(b"def halve(x:\n", id="no-python"),
        pytest.param(b"(" * 5000, id="nested-too-deeply"),
        pytest.param(b"x = 1\n" * 300_000, id="too-large"),
    ],
)
def test_file_that_cannot_be_read_still_has_a_report(judged: Kit, run: Run, data: bytes) -> None:
    """An attempt that is no readable Python gets a report with the verdict error, and is recorded."""
    judged.stub_path(judged.exercise("halve")).write_bytes(data)
    result = run("check", "halve", "--json")
    assert result.exit_code == 1
    report = json.loads(result.stdout)
    assert report["verdict"] == "error"
    assert report["checks"][0]["message"]
    assert gradings(judged) == [("halve", "error")]


def test_missing_stub_has_a_report(judged: Kit, run: Run) -> None:
    """A stub that was deleted, or emptied, is an error whose report says how to get it back."""
    stub = judged.stub_path(judged.exercise("halve"))
    stub.unlink()
    result = run("check", "halve")
    assert result.exit_code == 1
    assert result.stdout.startswith("halve: error, ")
    fix = "`kata reset halve` lays the stub out again."
    assert f" exercises/01_numbers/halve.py is not there. {fix}" in " ".join(result.stdout.split())
    stub.touch()
    assert f"halve.py is empty. {fix}" in " ".join(run("check", "halve").stdout.split())


def test_json(judged: Kit, run: Run) -> None:
    """With --json each line is a report, in ASCII, and nothing else is on standard output."""
    write(judged, "halve", THIRD)
    write(judged, "twice", TWICE.replace("Double", "Doppelt größer"))
    result = run("check", "--json", "--seed", "3")
    assert result.exit_code == 1
    assert result.stderr == "Checking 2 stubs that you edited: halve, twice\n\n"
    assert result.stdout.isascii()
    reports = [json.loads(line) for line in result.stdout.splitlines()]
    assert [(r["format"], r["exercise"], r["verdict"], r["seed"]) for r in reports] == [
        (1, "halve", "fail", 3),
        (1, "twice", "pass", 3),
    ]
    assert reports[0]["checks"][1].keys() == {
        *("name", "property", "public", "verdict", "points", "score", "message", "diagnosis", "wrong")
    }


def test_json_of_nothing_edited(kit: Kit, run: Run) -> None:
    """With --json and nothing edited standard output is empty."""
    result = run("check", "--json")
    assert (result.exit_code, result.stdout) == (0, "")
    assert "There is nothing to check" in result.stderr


def test_same_seed_same_report(judged: Kit, run: Run) -> None:
    """A seed repeats a report, apart from its time."""
    write(judged, "halve", THIRD)
    first, second = (
        json.loads(run("check", "halve", "--json", "--seed", "11").stdout) | {"seconds": 0} for _ in range(2)
    )
    assert first == second


def test_official_withholds(judged: Kit, run: Run) -> None:
    """Official grading shows the property and the diagnosis, and neither inputs nor answers."""
    write(judged, "halve", THIRD)
    result = run("check", "halve", "--official")
    if "Official grading needs confinement" in result.stderr:
        pytest.skip("this machine cannot confine")
    assert result.exit_code == 1
    assert "You take a third." in result.stdout
    assert "expected" not in result.stdout.replace("expected values", "")
    assert "This is official grading" in result.stdout


def test_official_needs_confinement(kit: Kit, run: Run) -> None:
    """Official grading without confinement is refused, with the way out."""
    result = run("check", "halve", "--official", "--level", "portable")
    assert result.exit_code == 2
    assert result.stderr.startswith("Error: Official grading needs confinement")
    assert "kata doctor" in result.stderr
    assert not history_path(kit.root).exists()
    judge_for(kit, "portable").close()


@pytest.mark.parametrize("form", [["check", "halve"], ["check", "halve", "--json"]], ids=["text", "json"])
def test_control_characters_of_an_attempt_never_reach_the_terminal(
    judged: Kit, run: Run, form: list[str]
) -> None:
    """What an attempt prints and raises is shown with its control characters escaped."""
    write(judged, "halve", LOUD)
    result = run(*form)
    assert result.exit_code == 1
    assert "boo" in result.stdout
    shown = result.stdout + result.stderr
    assert not any(
        (ord(char) < 32 and char != "\n") or 127 <= ord(char) < 160 or char == "\u202e" for char in shown
    )


def test_history_that_cannot_be_written_is_said_once(judged: Kit, run: Run) -> None:
    """Where the history cannot be written everything is graded, and one note says why it is not kept."""
    (judged.root / ".kata").write_text("in the way")
    write(judged, "halve", HALVE)
    write(judged, "twice", TWICE)
    result = run("check")
    assert result.exit_code == 0
    assert result.stdout.count(": pass, ") == 2
    assert result.stderr.count("Note: Your progress is not recorded") == 1
    assert result.stderr.count("\n") == 2


def test_fault_of_the_suite_is_nobody_elses(judged: Kit, run: Run) -> None:
    """A suite that does not load costs exit code 3; the other exercises are graded all the same."""
    suite = judged.suite_path(judged.exercise("halve"))
    suite.write_text("def test_broken(:\n", encoding="utf-8")
    write(judged, "halve", HALVE)
    write(judged, "twice", TWICE)
    result = run("check")
    assert result.exit_code == 3
    assert result.stderr.startswith("Error: halve could not be judged. ")
    assert "twice: pass" in result.stdout
    assert gradings(judged) == [("twice", "pass")]


def test_judge_that_fails_is_said(judged: Kit, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the judge gives no report the words are its own, and with --json there is no output."""

    def fails(*_: object, **__: object) -> None:
        raise JudgeError("The judge does not start.", "Run `kata doctor`.")

    monkeypatch.setattr(grading.judge_for(judged), "grade", fails)
    result = run("check", "halve", "--json")
    assert (result.exit_code, result.stdout) == (3, "")
    assert result.stderr == (
        "Error: halve could not be judged. The judge does not start.\n       Run `kata doctor`.\n"
    )


def test_malformed_chapter_leaves_the_others_checked(judged: Kit, run: Run) -> None:
    """Without names a malformed chapter is an error at the end; what is edited elsewhere is graded."""
    path = judged.root / "exercises" / "02_words" / "chapter.toml"
    path.write_text("format = 1\n[[", encoding="utf-8")
    write(judged, "halve", HALVE)
    result = run("check")
    assert result.exit_code == 3
    assert "halve: pass" in result.stdout
    assert result.stderr.startswith(f"Error: {path}:2: ")


def test_copy_without_suites(kit: Kit, run: Run) -> None:
    """In a student's copy the report is of the public checks alone, and no solution is offered."""
    write(kit, "halve", HALVE)
    shipped = kit.shipped_path(kit.exercise("halve"))
    shipped.parent.mkdir()
    shipped.write_text(kit.pristine(kit.exercise("halve")), "utf-8")
    (kit.root / "tests").rename(kit.root / "away")
    (kit.root / "solutions").rename(kit.root / "gone")
    result = run("check", "halve")
    write(kit, "halve", HALVE.replace("/ 2", "/ 3"))
    wrong = run("check", "halve")
    judge_for(kit).close()
    assert result.exit_code == 0
    assert result.stdout == "halve: pass, 1 of 1 public check; the hidden suite is not here\n"
    assert wrong.exit_code == 1
    assert wrong.stdout.startswith("halve: fail, 0 of 1 public check; the hidden suite is not here\n")


def test_copy_without_any_check(kit: Kit, run: Run) -> None:
    """Where students see no check of an exercise, that is said: nothing passes, nothing is wrong."""
    write(kit, "halve", HALVE)
    shipped = kit.shipped_path(kit.exercise("halve"))
    shipped.parent.mkdir()
    shipped.write_text('def halve(x):\n    """Halve."""\n    raise NotImplementedError\n', "utf-8")
    (kit.root / "tests").rename(kit.root / "away")
    (kit.root / "solutions").rename(kit.root / "gone")
    result = run("check", "halve")
    judge_for(kit).close()
    assert (result.exit_code, result.stdout) == (3, "")
    assert "halve has no public checks, and the hidden suite is not here." in result.stderr
    assert "Hand it in: there it is graded." in result.stderr


def test_no_home(judged: Kit, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing needs a home folder."""
    for name in ("HOME", "USERPROFILE", "XDG_CACHE_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(os.path, "expanduser", lambda path: path)
    write(judged, "halve", HALVE)
    assert run("check", "halve").exit_code == 0
