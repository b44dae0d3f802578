"""Reads the text files of a kit."""

from __future__ import annotations

from pathlib import Path

from grader.errors import KitError


def read_text(path: Path) -> str:
    r"""Return the text of a file of the kit, with its line ends made ``\n``.

    Raises
    ------
    KitError
        If the file is not there, not readable, or not UTF-8.
    """
    try:
        data = path.read_bytes()
        return data.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise KitError(path, line, "The file is not UTF-8.", "Save it as UTF-8.") from None
    except FileNotFoundError:
        raise KitError(path, None, "The file is not there.", "Fetch the kit again, or write it.") from None
    except IsADirectoryError:
        fact, fix = "This is a folder, not a file.", "Move it away, and fetch the kit again."
        raise KitError(path, None, fact, fix) from None
    except OSError as error:
        raise KitError(
            path, None, f"The file cannot be read: {error.strerror}.", "Check its permissions."
        ) from None
