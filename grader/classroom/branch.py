"""A git branch with a history of its own: a commit for each release, and nothing else."""

from __future__ import annotations

import re
import subprocess
import tempfile
from collections.abc import Mapping
from pathlib import Path

from grader.errors import UsageError
from grader.spawn import run_git

_MARK = "Released-by: kata course release-kit"
_NAME = re.compile(r"[A-Za-z0-9][\w.-]*(?:/[A-Za-z0-9][\w.-]*)*")


def commit(repository: Path, branch: str, files: Mapping[str, bytes], message: str) -> tuple[str, bool]:
    """Put `files`, and nothing else, onto a branch; return the commit, and whether it is new.

    The work tree and the index of the repository are left alone.

    Raises
    ------
    UsageError
        If there is no git repository, or the branch is checked out or holds something else.
    """
    if not _NAME.fullmatch(branch):
        raise UsageError(f"{branch!r} is no name for a branch.", "Use letters, digits and dashes.")
    reference = f"refs/heads/{branch}"
    try:
        root = Path(run_git(["rev-parse", "--show-toplevel"], repository))
        parent = _parent(root, reference, branch)
        with tempfile.TemporaryDirectory() as folder:
            for name, data in files.items():
                path = Path(folder) / "tree" / name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(data)
            tree = _tree(root, Path(folder))
        if parent and run_git(["rev-parse", f"{parent}^{{tree}}"], root) == tree:
            return parent, False
        identity = run_git(
            ["commit-tree", tree, *(["-p", parent] if parent else []), "-m", f"{message}\n\n{_MARK}"], root
        )
        run_git(["update-ref", reference, identity, parent or "0" * 40], root)
    except FileNotFoundError:
        raise UsageError("There is no git here.", "Install git, or leave out --branch.") from None
    except subprocess.CalledProcessError as error:
        words = " ".join(error.stderr.split()).rstrip(".")
        fix = "Give a course in a git repository: git init" if "not a git repo" in words else ""
        raise UsageError(f"git says: {words}.", fix) from None
    return identity, True


def _parent(root: Path, reference: str, branch: str) -> str:
    """Return the commit that the branch is at, or "" where there is none.

    A branch with anything but releases in its history would publish that too.
    """
    found = run_git(["for-each-ref", "--format=%(objectname)", reference], root)
    if not found:
        return ""
    bodies = run_git(["log", "--format=%B%x00", found], root).split("\0")
    if not all(_MARK in body for body in bodies if body.strip()):
        fact = f"The branch {branch} holds commits that are no releases: they would be published along."
        raise UsageError(fact, "Give another name, or delete the branch.")
    if reference in run_git(["worktree", "list", "--porcelain"], root).split():
        raise UsageError(f"The branch {branch} is checked out.", "Check out another one first.")
    return found


def _tree(root: Path, folder: Path) -> str:
    """Write the files below ``folder/tree`` as a tree, by way of an index of its own."""
    directory = run_git(["rev-parse", "--absolute-git-dir"], root)
    environment = {
        "GIT_INDEX_FILE": str(folder / "index"),
        "GIT_DIR": directory,
        "GIT_WORK_TREE": str(folder / "tree"),
    }
    run_git(["-c", "core.autocrlf=false", "add", "--all", "--force", "."], folder / "tree", environment)
    return run_git(["write-tree"], folder / "tree", environment)
