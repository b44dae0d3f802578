"""The marker of a workspace: a folder of a learner's own, whose stubs come from a kit elsewhere."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

import msgspec

from grader.errors import UsageError

FORMAT = 1
_FILE = Path(".kata") / "workspace.json"


class DamagedMarker(UsageError):
    """The marker is torn or mistyped: ``kata start`` may write it again."""


class Marker(msgspec.Struct, frozen=True, kw_only=True):
    """What ``.kata/workspace.json`` says.

    Attributes
    ----------
    kit
        Folder of the kit; "" for the one that comes with the package, wherever that is installed.
    laid_by
        The version of mlkata that laid the stubs out, or updated them, last.
    track
        Whether git keeps the history.
    """

    format: int = FORMAT
    kit: str = ""
    laid_by: str = ""
    track: bool = False


class _Header(msgspec.Struct, frozen=True):
    """As much as every format has."""

    format: int


def marker_path(folder: Path) -> Path:
    """Return where the marker of a workspace is; it need not be there."""
    return folder / _FILE


def is_workspace(folder: Path) -> bool:
    """Return whether ``kata start`` laid this folder out."""
    return os.path.lexists(marker_path(folder))


def read_marker(folder: Path) -> Marker:
    """Return what the marker of a workspace says.

    Raises
    ------
    UsageError
        If it cannot be read, or is of a later version.
    """
    path = marker_path(folder)
    try:
        data = path.read_bytes()
        if msgspec.json.decode(data, type=_Header).format > FORMAT:
            fact = f"{folder} was laid out by a later version of mlkata."
            raise UsageError(fact, "Upgrade mlkata: your answers and your history are there, untouched.")
        return msgspec.json.decode(data, type=Marker)
    except OSError as error:
        fact = f"{path} cannot be read: {error.strerror}."
        raise UsageError(fact, "Give yourself the right to read it.") from error
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        fact = f"{path} is damaged. Your answers and your history are not in it."
        raise DamagedMarker(fact, f"Write it again: kata start {folder}") from error


def write_marker(folder: Path, marker: Marker) -> None:
    """Write the marker of a workspace, whole or not at all.

    Raises
    ------
    OSError
        If that is not possible.
    """
    path = marker_path(folder)
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor, temporary = tempfile.mkstemp(prefix=".workspace-", suffix=".tmp", dir=path.parent)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(msgspec.json.format(msgspec.json.encode(marker), indent=2) + b"\n")
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).chmod(0o644)
        Path(temporary).replace(path)
    except OSError:
        Path(temporary).unlink(missing_ok=True)
        raise
