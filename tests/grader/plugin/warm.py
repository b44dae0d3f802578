"""A process that has pytest and the grader imported, and forks for each run: half of a run is imports.

It reads a JSON object a line: the folder, the arguments, the environment and the file for the output.
It answers with the exit status.
"""

from __future__ import annotations

import json
import os
import sys

import numpy as np
import pytest

import grader
import grader.plugin.session

assert np
# Pytest would warn that it cannot rewrite the assertions of what is imported already.
grader.__doc__ = "PYTEST_DONT_REWRITE"


def run(request: dict[str, object]) -> None:
    """Become a run of pytest."""
    os.chdir(str(request["folder"]))
    os.environ.clear()
    os.environ.update(request["environment"])  # type: ignore[call-overload]
    output = os.open(str(request["output"]), os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    os.dup2(output, 1)
    os.dup2(output, 2)
    status = pytest.main(list(request["arguments"]))  # type: ignore[call-overload]
    sys.stdout.flush()
    os._exit(int(status))


for line in sys.stdin:
    pid = os.fork()
    if pid == 0:
        run(json.loads(line))
    _, status = os.waitpid(pid, 0)
    print(os.waitstatus_to_exitcode(status), flush=True)
