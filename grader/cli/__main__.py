"""``python -m grader.cli``: the command ``kata``, where it is not on the path."""

from grader.cli.app import main

main()
