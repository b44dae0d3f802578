"""Keeps a workspace in git, where its learner asked for that: `kata start --track`."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from grader.catalog.marker import is_workspace, read_marker
from grader.errors import KataError, UsageError
from grader.spawn import run_git

_IGNORED = "__pycache__/\n.pytest_cache/\n.venv/\n.ipynb_checkpoints/\n*.tmp\n"
_LEFT_OUT = (":(exclude)*.html", ":(exclude)*.tmp")
_NAMED = 3
# Hooks and signatures are for what a person commits; a passphrase that is asked for would wait for ever.
_QUIET = ("-c", "commit.gpgsign=false", "-c", "core.hooksPath=/dev/null")
_NOBODY = ("-c", "user.name=kata", "-c", "user.email=kata@localhost")


class TrackingError(KataError):
    """Git cannot keep what happened. Nothing else is affected by that."""


def begin_tracking(workspace: Path) -> None:
    """Make a workspace a git repository, unless it lies in one, and commit what it holds.

    Raises
    ------
    TrackingError
        If git is not there, or refuses.
    """
    try:
        if not _in_repository(workspace):
            run_git(["init", "--quiet"], workspace)
        ignored = workspace / ".gitignore"
        if not os.path.lexists(ignored):
            ignored.write_text(_IGNORED, encoding="utf-8")
    except (OSError, subprocess.CalledProcessError) as error:
        raise _refused(error) from error
    _commit(workspace, "Lay out the exercises", ["exercises", ".kata", ".gitignore", "pyproject.toml"])


def keep_in_git(workspace: Path, what: str) -> TrackingError | None:
    """Commit what the learner wrote, and the history; return why that is not possible, or None.

    What else there is in the repository, staged or not, is left as it is.
    """
    if not is_tracked(workspace):
        return None
    try:
        _commit(workspace, what, ["exercises", "mock", ".kata"])
    except TrackingError as error:
        return error
    return None


def keep_passes(workspace: Path, slugs: Sequence[str]) -> TrackingError | None:
    """Commit that exercises passed, if there are any; see `keep_in_git`."""
    if not slugs:
        return None
    more = f" and {len(slugs) - _NAMED} more" if len(slugs) > _NAMED else ""
    return keep_in_git(workspace, f"Solve {', '.join(slugs[:_NAMED])}{more}")


def is_tracked(workspace: Path) -> bool:
    """Return whether a workspace is kept in git."""
    if not is_workspace(workspace):
        return False
    with suppress(UsageError):
        return read_marker(workspace).track
    return False


def _commit(workspace: Path, message: str, names: Sequence[str]) -> None:
    paths = [name for name in names if os.path.lexists(workspace / name)]
    try:
        run_git(["add", "--all", "--", *(path for path in paths if path != ".kata")], workspace)
        # A repository around may ignore the history. Pages are made from it, and made again.
        run_git(["add", "--all", "--force", "--", ".kata", *_LEFT_OUT], workspace)
        if run_git(["status", "--porcelain", "--untracked-files=no", "--", *paths], workspace):
            author = () if _is_known(workspace) else _NOBODY
            run_git([*_QUIET, *author, "commit", "--quiet", "-m", message, "--", *paths], workspace)
    except (OSError, subprocess.CalledProcessError) as error:
        raise _refused(error) from error


def _in_repository(workspace: Path) -> bool:
    try:
        return run_git(["rev-parse", "--is-inside-work-tree"], workspace) == "true"
    except subprocess.CalledProcessError:
        return False


def _is_known(workspace: Path) -> bool:
    """Return whether git knows who commits here."""
    try:
        return bool(run_git(["config", "user.email"], workspace))
    except subprocess.CalledProcessError:
        return False


def _refused(error: OSError | subprocess.CalledProcessError) -> TrackingError:
    if isinstance(error, FileNotFoundError):
        fact = "Your workspace is not kept in git, as there is no git here."
        return TrackingError(fact, "Install git; what happens until then is in your history all the same.")
    said = error.stderr if isinstance(error, subprocess.CalledProcessError) else str(error.strerror)
    words = " ".join(said.split())[:200].rstrip(".")
    return TrackingError(
        f"Git did not keep your workspace: {words}.", "Mend that; the next pass is kept again."
    )
