"""ML Kata: auto-graded coding exercises for machine-learning interviews.

Importing this package stays light: pytest, numpy and the kit are loaded by the
modules that need them.
"""

from __future__ import annotations

from typing import Any

__version__ = "1.0.0"


def load_ipython_extension(shell: Any) -> None:
    """Do what ``%load_ext grader`` asks for in a notebook."""
    from importlib import import_module  # noqa: PLC0415 - a face: nothing below may depend on it

    import_module("grader.notebook.extension").load(shell)


def unload_ipython_extension(shell: Any) -> None:
    """Do what ``%unload_ext grader`` asks for."""
    from importlib import import_module  # noqa: PLC0415

    import_module("grader.notebook.extension").unload(shell)
