"""nbgrader as an object, with the configuration of a course."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from nbgrader.apps import NbGrader


def nbgrader_of(folder: Path) -> Any:
    """Return nbgrader as its commands start it in the folder of a course."""
    app = NbGrader()
    app.initialize([], root=str(folder))
    return app
