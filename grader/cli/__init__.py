"""The command ``kata``."""

from grader.cli.app import kata, main

__all__ = ["kata", "main"]
