"""``python -m grader.audit``: the audit without the rest of the command line."""

from __future__ import annotations

import sys

from grader.audit.command import command
from grader.errors import KataError

if __name__ == "__main__":
    try:
        command.main(prog_name="python -m grader.audit")
    except KataError as error:
        print(error, file=sys.stderr)
        sys.exit(error.exit_code)
