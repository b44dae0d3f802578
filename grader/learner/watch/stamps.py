"""What changes whenever a file is saved."""

from __future__ import annotations

import os
from typing import TypeAlias

Stamp: TypeAlias = tuple[int, int, int] | None


def stamp(path: str | os.PathLike[str]) -> Stamp:
    """Return what changes whenever a file is saved; None if it is not there."""
    try:
        status = os.stat(path)  # noqa: PTH116 - hundreds of them again and again
    except (OSError, ValueError):
        return None
    return (status.st_mtime_ns, status.st_size, status.st_ino)
