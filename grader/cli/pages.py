"""Writes a page that tells of somebody's work where only its owner may read it."""

from __future__ import annotations

import os
from pathlib import Path

from grader.errors import UsageError


def write_page(path: Path, text: str) -> None:
    """Write a page, whole or not at all.

    Raises
    ------
    UsageError
        If it cannot be written.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        partial = path.with_name(f".{path.name}.new")
        partial.unlink(missing_ok=True)
        descriptor = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
        partial.replace(path)
    except OSError as error:
        fact = f"{path} cannot be written: {error.strerror}."
        raise UsageError(fact, "Name a place where you may write: --to FILE") from error
