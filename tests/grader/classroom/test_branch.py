"""The branch of releases holds them and nothing else, and leaves the repository alone."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from grader.classroom.branch import commit
from grader.errors import UsageError


def git(folder: Path, *arguments: str) -> str:
    """Run git."""
    return subprocess.run(
        ["git", *arguments], cwd=folder, capture_output=True, text=True, check=True
    ).stdout.strip()


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make a repository with one commit that holds a secret, and a file that is not committed."""
    for role in ("AUTHOR", "COMMITTER"):
        monkeypatch.setenv(f"GIT_{role}_NAME", "Teacher")
        monkeypatch.setenv(f"GIT_{role}_EMAIL", "teacher@example.org")
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", "/dev/null")
    git(tmp_path, "init", "-q", "-b", "main")
    (tmp_path / "secret.txt").write_text("hidden")
    git(tmp_path, "add", "-A")
    git(tmp_path, "commit", "-q", "-m", "Mine")
    (tmp_path / "draft.txt").write_text("draft")
    git(tmp_path, "add", "draft.txt")
    return tmp_path


def objects(repository: Path, branch: str) -> set[str]:
    """Return the texts of all files that anybody who has the branch can read."""
    names = [line.split()[0] for line in git(repository, "rev-list", "--objects", branch).splitlines()]
    blobs = [name for name in names if git(repository, "cat-file", "-t", name) == "blob"]
    return {git(repository, "cat-file", "blob", name) for name in blobs}


def test_history_of_its_own(repository: Path) -> None:
    """Each release follows the one before; nothing of the other branches can be reached from it."""
    first, fresh = commit(repository, "student", {"a/x.py": b"one", ".gitignore": b"x.py"}, "Release 1")
    second, _ = commit(repository, "student", {"a/x.py": b"two"}, "Release 2")
    assert fresh
    assert git(repository, "log", "--format=%H", "student").split() == [second, first]
    assert objects(repository, "student") == {"one", "two", "x.py"}
    assert git(repository, "ls-tree", "-r", "--name-only", "student").split() == ["a/x.py"]
    assert git(repository, "log", "-1", "--format=%an: %s", "student") == "Teacher: Release 2"


def test_nothing_new(repository: Path) -> None:
    """The same files again make no commit."""
    first, _ = commit(repository, "student", {"x": b"one"}, "Release")
    assert commit(repository, "student", {"x": b"one"}, "Release") == (first, False)


def test_repository_is_left_alone(repository: Path) -> None:
    """The checked-out branch, its index and its files stay as they are."""
    before = (git(repository, "status", "--porcelain", "-b"), git(repository, "rev-parse", "HEAD"))
    commit(repository, "student", {"x": b"one"}, "Release")
    after = (git(repository, "status", "--porcelain", "-b"), git(repository, "rev-parse", "HEAD"))
    assert after == before and "A  draft.txt" in after[0]
    assert sorted(path.name for path in repository.iterdir()) == [".git", "draft.txt", "secret.txt"]


def test_branch_of_something_else(repository: Path) -> None:
    """A branch with anything else in its history is refused: that would be published."""
    with pytest.raises(UsageError) as caught:
        commit(repository, "main", {"x": b"one"}, "Release")
    assert str(caught.value) == (
        "The branch main holds commits that are no releases: they would be published along. "
        "Give another name, or delete the branch."
    )


def test_branch_that_is_checked_out(repository: Path) -> None:
    """A branch that somebody works on is not moved below them."""
    commit(repository, "student", {"x": b"one"}, "Release")
    git(repository, "stash", "-q")
    git(repository, "switch", "-q", "student")
    with pytest.raises(UsageError) as caught:
        commit(repository, "student", {"x": b"two"}, "Release")
    assert str(caught.value) == "The branch student is checked out. Check out another one first."


def test_errors(tmp_path: Path, repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A name that is none, a folder without a repository, and a machine without git each have a sentence."""
    with pytest.raises(UsageError, match=r"'--force' is no name for a branch\. Use letters"):
        commit(repository, "--force", {}, "Release")
    monkeypatch.setenv("PATH", "")
    with pytest.raises(UsageError, match=r"There is no git here\. Install git, or leave out --branch\."):
        commit(repository, "student", {}, "Release")


def test_no_repository(tmp_path: Path) -> None:
    """Outside of a repository it is said how to begin one."""
    with pytest.raises(UsageError, match=r"not a git repository.* git init"):
        commit(tmp_path, "student", {"x": b"1"}, "Release")
