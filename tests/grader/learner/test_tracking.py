"""A tracked workspace has a commit for what a learner achieved, and nothing else of theirs is touched."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from grader.catalog import Kit, find_kit
from grader.learner.keeping import begin_review, reset_stub
from grader.learner.starting import start
from grader.learner.tracking import TrackingError, begin_tracking, is_tracked, keep_in_git, keep_passes

from .conftest import put

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="it needs git")


@pytest.fixture(autouse=True)
def _nobody(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Let git know nobody, as on a new machine."""
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", "/dev/null")
    for name in ("NAME", "EMAIL"):
        monkeypatch.delenv(f"GIT_AUTHOR_{name}", raising=False)
        monkeypatch.delenv(f"GIT_COMMITTER_{name}", raising=False)


@pytest.fixture
def workspace(kit: Kit, tmp_path: Path) -> Path:
    """Start a tracked workspace."""
    start(tmp_path / "prep", kit.root, track=True)
    begin_tracking(tmp_path / "prep")
    return tmp_path / "prep"


def git(workspace: Path, *arguments: str) -> str:
    """Run git, and return what it printed."""
    done = subprocess.run(["git", *arguments], cwd=workspace, check=True, capture_output=True, text=True)
    return done.stdout.strip()


def commits(workspace: Path) -> list[str]:
    """Return the subjects of all commits, the latest first."""
    return git(workspace, "log", "--format=%s").splitlines()


def answer(workspace: Path) -> Path:
    """Write an answer, and return its stub."""
    kit = find_kit(workspace)
    path = kit.stub_path(kit.exercise("halve"))
    path.write_text("def halve(x):\n    return x / 2\n")
    return path


def test_beginning(workspace: Path) -> None:
    """The first commit holds all that was laid out."""
    assert is_tracked(workspace)
    assert commits(workspace) == ["Lay out the exercises"]
    assert git(workspace, "status", "--porcelain") == ""
    held = git(workspace, "ls-files").splitlines()
    assert {".gitignore", ".kata/history.jsonl", ".kata/workspace.json", "pyproject.toml"} < {*held}
    assert git(workspace, "log", "-1", "--format=%an") == "kata"


def test_beginning_again(workspace: Path) -> None:
    """To begin once more changes nothing."""
    begin_tracking(workspace)
    assert len(commits(workspace)) == 1


def test_pass(workspace: Path) -> None:
    """A pass is a commit of its own, named after what was solved; without one there is none."""
    answer(workspace)
    assert keep_passes(workspace, []) is None
    assert len(commits(workspace)) == 1
    assert keep_passes(workspace, ["halve"]) is None
    assert commits(workspace)[0] == "Solve halve"
    assert keep_passes(workspace, ["halve"]) is None
    assert len(commits(workspace)) == 2
    answer(workspace).write_text("# another\n")
    assert keep_passes(workspace, ["a", "b", "c", "d"]) is None
    assert commits(workspace)[0] == "Solve a, b, c and 1 more"


def test_what_is_kept(workspace: Path) -> None:
    """Answers of a mock interview are kept too; a page that is made from the history is not."""
    put(workspace / "mock" / "1" / "halve.py", "mine")
    put(workspace / ".kata" / "report.html", "a page")
    put(workspace / ".kata" / ".workspace-x.tmp", "half")
    assert keep_in_git(workspace, "Something") is None
    held = git(workspace, "ls-files").splitlines()
    assert "mock/1/halve.py" in held
    assert not [name for name in held if name.endswith((".html", ".tmp"))]
    assert keep_in_git(workspace, "Nothing new") is None
    assert commits(workspace)[0] == "Something"


def test_reset_and_review(workspace: Path) -> None:
    """A reset and a review are commits, with the attempt that was kept."""
    answer(workspace)
    kit = find_kit(workspace)
    done = reset_stub(kit, workspace, kit.exercise("halve"))
    assert (done.problem, commits(workspace)[0]) == (None, "Reset halve")
    assert done.kept is not None
    assert done.name(workspace) in git(workspace, "ls-files").splitlines()
    answer(workspace)
    begin_review(kit, workspace, kit.exercise("halve"))
    assert commits(workspace)[0] == "Review halve"


def test_what_the_learner_stages(workspace: Path) -> None:
    """Their own files, staged or not, are in no commit of ours; their hooks do not run for it."""
    put(workspace / "notes.md", "mine")
    put(workspace / "later.md", "mine")
    git(workspace, "add", "notes.md")
    hook = workspace / ".git" / "hooks" / "pre-commit"
    put(hook, "#!/bin/sh\nexit 1\n")
    hook.chmod(0o755)
    answer(workspace)
    assert keep_passes(workspace, ["halve"]) is None
    assert commits(workspace)[0] == "Solve halve"
    assert git(workspace, "status", "--porcelain") == "A  notes.md\n?? later.md"


def test_within_a_repository(kit: Kit, tmp_path: Path) -> None:
    """A workspace within a repository is committed there, even where that ignores the history."""
    around = tmp_path / "around"
    put(around / ".gitignore", ".kata/\n")
    git(around, "init", "-q")
    start(around / "prep", kit.root, track=True)
    begin_tracking(around / "prep")
    assert not (around / "prep" / ".git").exists()
    assert "prep/.kata/history.jsonl" in git(around, "ls-files").splitlines()
    assert git(around, "status", "--porcelain") == "?? .gitignore"


def test_not_tracked(kit: Kit, tmp_path: Path) -> None:
    """Nobody's workspace is committed who did not ask for it."""
    start(tmp_path / "prep", kit.root)
    git(tmp_path / "prep", "init", "-q")
    answer(tmp_path / "prep")
    assert keep_in_git(tmp_path / "prep", "Something") is None
    assert git(tmp_path / "prep", "status", "--porcelain") != ""
    assert not is_tracked(kit.root)


def test_tracked_from_now_on(kit: Kit, tmp_path: Path) -> None:
    """Whoever began without it may ask for it later."""
    start(tmp_path / "prep", kit.root)
    start(tmp_path / "prep", kit.root, track=True)
    assert is_tracked(tmp_path / "prep")
    start(tmp_path / "prep", kit.root)
    assert is_tracked(tmp_path / "prep")


def test_git_at_work(workspace: Path) -> None:
    """A repository that is locked is a sentence, and the next pass is kept."""
    answer(workspace)
    lock = workspace / ".git" / "index.lock"
    lock.touch()
    problem = keep_passes(workspace, ["halve"])
    assert problem is not None
    assert problem.fact.startswith("Git did not keep your workspace: fatal: Unable to create '")
    assert problem.fix == "Mend that; the next pass is kept again."
    lock.unlink()
    assert keep_passes(workspace, ["halve"]) is None
    assert commits(workspace)[0] == "Solve halve"


def test_no_git(workspace: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without git that is said."""
    monkeypatch.setenv("PATH", str(workspace))
    words = "Your workspace is not kept in git, as there is no git here."
    assert keep_in_git(workspace, "Something") is not None
    with pytest.raises(TrackingError) as caught:
        begin_tracking(workspace)
    fix = "Install git; what happens until then is in your history all the same."
    assert str(caught.value) == f"{words} {fix}"


def test_damaged_marker(workspace: Path) -> None:
    """A workspace whose marker cannot be read is left alone."""
    put(workspace / ".kata" / "workspace.json", "{")
    assert not is_tracked(workspace)
