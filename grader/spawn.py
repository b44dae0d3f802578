"""The one place that starts processes."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import IO

# Nothing of the user's environment reaches a judge or a zygote but what the loader, the
# numerical library and the temporary folder need.
_PASSED = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "OPENBLAS_CORETYPE", "SYSTEMROOT", "TMPDIR", "TEMP", "TMP")
_FIXED = {
    "PYTHONHASHSEED": "0",
    "PYTHONUTF8": "1",
    "PYTHONDONTWRITEBYTECODE": "1",
    "OPENBLAS_NUM_THREADS": "1",
    "OMP_NUM_THREADS": "1",
    "MKL_NUM_THREADS": "1",
    "VECLIB_MAXIMUM_THREADS": "1",
}


def clean_environment(extra: Mapping[str, str] | None = None) -> dict[str, str]:
    """Return a small, fixed environment."""
    passed = {name: os.environ[name] for name in _PASSED if name in os.environ}
    return {**passed, **_FIXED, **(extra or {})}


def spawn_python(
    module: str,
    arguments: Sequence[str],
    *,
    descriptors: Sequence[int] = (),
    piped: bool = False,
    environment: Mapping[str, str] | None = None,
    errors_to: IO[bytes] | None = None,
) -> subprocess.Popen[bytes]:
    """Start ``python -m module`` in a session of its own, with a clean environment.

    Parameters
    ----------
    module
        Module to run.
    arguments
        Its arguments.
    descriptors
        Descriptors that it inherits, under their own numbers.
    piped
        Connect its standard input and output to pipes.
    environment
        Variables beside the fixed ones.
    errors_to
        File that takes what it writes to standard error; dropped if None.
    """
    # -P keeps the working folder off sys.path; -I would ignore PYTHONHASHSEED.
    return subprocess.Popen(
        [sys.executable, "-s", "-P", "-m", module, *arguments],
        env=clean_environment(environment),
        cwd=Path(sys.executable).anchor,
        stdin=subprocess.PIPE if piped else subprocess.DEVNULL,
        stdout=subprocess.PIPE if piped else subprocess.DEVNULL,
        stderr=errors_to if errors_to is not None else subprocess.DEVNULL,
        start_new_session=True,
        pass_fds=tuple(descriptors),
    )


def run_git(arguments: Sequence[str], folder: Path, environment: Mapping[str, str] | None = None) -> str:
    """Run git in a folder and return what it printed, without the last newline.

    Raises
    ------
    FileNotFoundError
        If there is no git.
    subprocess.CalledProcessError
        If it failed; what it said is in its `stderr`.
    """
    done = subprocess.run(
        ["git", *arguments],
        cwd=folder,
        env={**os.environ, **(environment or {})},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.removesuffix("\n")
