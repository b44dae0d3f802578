"""Files are written in one step: whoever is killed meanwhile leaves the old file, or none, or the new one."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from grader.errors import KataError


def replace_file(path: Path, text: str, name: str = "stub") -> None:
    """Put a file in the place of whatever is there.

    Raises
    ------
    KataError
        If it cannot be written: then all is as it was. The sentence calls the file `name`.
    """
    with _ready(path, text, name) as temporary:
        temporary.chmod(_mode(path))
        temporary.replace(path)


def create_file(path: Path, text: str, name: str = "stub") -> bool:
    """Put a file where there is no file; return False, and leave it alone, if there is one.

    Raises
    ------
    KataError
        If it cannot be written. The sentence calls the file `name`.
    """
    with _ready(path, text, name) as temporary:
        temporary.chmod(0o644)
        try:
            path.hardlink_to(temporary)
        except FileExistsError:
            return False
        except OSError:  # some file systems have no links
            if os.path.lexists(path):
                return False
            temporary.replace(path)
        return True


@contextmanager
def _ready(path: Path, text: str, name: str) -> Iterator[Path]:
    """Write the text to a file beside `path`, which is gone afterwards if it is not in its place by then."""
    temporary = ""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        descriptor, temporary = tempfile.mkstemp(prefix=f".{path.stem}-", suffix=".tmp", dir=path.parent)
        with os.fdopen(descriptor, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
        yield Path(temporary)
    except OSError as error:
        fact = f"The {name} cannot be written: {path}: {error.strerror}."
        raise KataError(fact, "Make room or give yourself the right to write there.") from error
    finally:
        if temporary:
            with suppress(OSError):
                Path(temporary).unlink()


def _mode(path: Path) -> int:
    try:
        return path.stat().st_mode & 0o777
    except OSError:
        return 0o644
