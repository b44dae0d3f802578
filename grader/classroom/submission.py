"""Reads a submitted notebook, which anybody may have written, without nbformat.

What comes out is a notebook of format 4.5 made anew: of a cell its kind, its text, its nbgrader id and its
pictures are kept. Outputs, other metadata and unknown keys are dropped before anything looks at them.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import re
import stat
from pathlib import Path
from typing import Any, NamedTuple

import msgspec

from grader.errors import SourceError

MAX_BYTES = 16 << 20
_MAX_CELLS = 2000
_MAX_SOURCE = 1 << 20  # characters of all cells
_MAX_DEPTH = 64
_MAX_PICTURES = 8 << 20  # characters of all attachments
_GRADE_ID = re.compile(r"[A-Za-z0-9_-]{1,128}")
_PICTURE = re.compile(r"image/(?:png|jpeg|gif)")
_PICTURE_NAME = re.compile(r"[\w.-]{1,100}")
_BASE64 = re.compile(r"[A-Za-z0-9+/=\s]*")
_KINDS = {"code": "code", "markdown": "markdown", "raw": "raw", "heading": "markdown"}
_SAVE = "Open it in Jupyter, save it, and submit it again."


class Cell(NamedTuple):
    """What is kept of a submitted cell.

    Attributes
    ----------
    grade_id
        What its metadata claim, or "".
    pictures
        Attachments of markdown: base64 by media type, by name.
    """

    kind: str
    source: str
    grade_id: str = ""
    pictures: dict[str, dict[str, str]] = {}  # noqa: RUF012 - it is never changed


def read_submission(path: Path) -> list[Cell]:
    """Return the cells of a submitted notebook.

    Raises
    ------
    SourceError
        With a sentence for the student, if it is no notebook that can be graded.
    """
    return cells_of(_decoded(_read(path)))


def _read(path: Path) -> bytes:
    try:
        # A link, a pipe or a device is never opened for what it leads to.
        descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC | os.O_NONBLOCK | os.O_NOFOLLOW)
    except OSError:
        raise SourceError("The notebook is no regular file.", "Submit the notebook itself.") from None
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise SourceError("The notebook is no regular file.", "Submit the notebook itself.")
    with os.fdopen(descriptor, "rb") as file:
        data = file.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        fact = f"The notebook is larger than {MAX_BYTES >> 20} MiB."
        raise SourceError(fact, "Clear its outputs, take large data out of it, and submit it again.")
    return data


def _decoded(data: bytes) -> Any:
    data = data.removeprefix(b"\xef\xbb\xbf")
    if _too_deep(data):
        raise SourceError("The notebook's file is nested too deeply to be a notebook.", _SAVE)
    try:
        with contextlib.suppress(msgspec.DecodeError):
            return msgspec.json.decode(data)
        # Jupyter writes NaN, Infinity and half characters as Python does, and they are no JSON.
        return json.loads(data.decode())
    except (ValueError, RecursionError):
        raise SourceError("The notebook's file is damaged: it is no JSON.", _SAVE) from None


# What holds no bracket, strings among it, and then all up to the next string. It matches everywhere, and
# never goes back: a text that nobody ends is read once.
_PIECE = re.compile(
    rb"""
    (?: [^"\[\]{}]++ | "[^"\\]*+ (?: \\.?+ [^"\\]*+ )*+ (?: "|\Z ) )*+
    ( [^"]*+ )
    """,
    re.DOTALL | re.VERBOSE,
)
_NO_BRACKET = bytes(set(range(256)) - set(b"[]{}"))


def _too_deep(data: bytes) -> bool:
    depth = 0
    for piece in _PIECE.finditer(data):
        for bracket in piece[1].translate(None, _NO_BRACKET):
            depth += 1 if bracket in b"[{" else -1
            if depth > _MAX_DEPTH:
                return True
    return False


def cells_of(document: Any) -> list[Cell]:
    """Return the cells of a decoded notebook of format 3 or 4."""
    if not isinstance(document, dict) or not isinstance(document.get("nbformat"), int):
        raise SourceError("The file is no notebook: it names no notebook format.", _SAVE)
    version = document["nbformat"]
    if version not in (3, 4):
        raise SourceError(f"The notebook has format {version}; formats 3 and 4 can be read.", _SAVE)
    rows = document.get("cells") if version == 4 else _cells_of_worksheets(document.get("worksheets"))
    if not isinstance(rows, list):
        raise SourceError("The file is no notebook: it holds no list of cells.", _SAVE)
    if len(rows) > _MAX_CELLS:
        raise SourceError(f"The notebook has more than {_MAX_CELLS} cells.", "Take out what is no answer.")
    cells = [cell for cell in map(_cell, rows) if cell is not None]
    if sum(len(cell.source) for cell in cells) > _MAX_SOURCE:
        raise SourceError("The notebook's cells hold more than 1 MiB of text.", "Take out what is no answer.")
    if (
        sum(len(data) for cell in cells for one in cell.pictures.values() for data in one.values())
        > _MAX_PICTURES
    ):
        cells = [cell._replace(pictures={}) for cell in cells]
    return cells


def _cells_of_worksheets(worksheets: Any) -> list[Any] | None:
    if not isinstance(worksheets, list):
        return None
    lists = [sheet.get("cells") for sheet in worksheets if isinstance(sheet, dict)]
    return [cell for cells in lists if isinstance(cells, list) for cell in cells]


def _cell(row: Any) -> Cell | None:
    """Return one cell, or None for what is none: it costs no other."""
    if not isinstance(row, dict) or not isinstance(row.get("cell_type"), str):
        return None
    if row["cell_type"] not in _KINDS:
        return None
    source = _text(row.get("source", row.get("input", "")))
    if source is None:
        return None
    metadata = row.get("metadata")
    nbgrader = metadata.get("nbgrader") if isinstance(metadata, dict) else None
    grade_id = nbgrader.get("grade_id") if isinstance(nbgrader, dict) else None
    if not isinstance(grade_id, str) or not _GRADE_ID.fullmatch(grade_id):
        grade_id = ""
    kind = _KINDS[row["cell_type"]]
    return Cell(kind, source, grade_id, _pictures(row.get("attachments")) if kind == "markdown" else {})


def _text(claim: Any) -> str | None:
    if isinstance(claim, list) and all(isinstance(line, str) for line in claim):
        claim = "".join(claim)
    if not isinstance(claim, str):
        return None
    # Half a character can be written into no file.
    return claim.encode("utf-8", "backslashreplace").decode()


def _pictures(claim: Any) -> dict[str, dict[str, str]]:
    if not isinstance(claim, dict):
        return {}
    kept: dict[str, dict[str, str]] = {}
    for name, forms in claim.items():
        if isinstance(forms, dict) and _PICTURE_NAME.fullmatch(name):
            sound = {
                media: data
                for media, data in forms.items()
                if _PICTURE.fullmatch(media) and isinstance(data, str) and _BASE64.fullmatch(data)
            }
            if sound:
                kept[name] = sound
    return kept


def document_of(cells: list[Cell]) -> dict[str, Any]:
    """Return cells as a notebook of format 4.5; nbgrader's metadata hold the claimed id and nothing else."""
    rows = []
    for number, cell in enumerate(cells):
        row: dict[str, Any] = {
            "cell_type": cell.kind,
            "id": hashlib.sha256(f"{number}".encode()).hexdigest()[:12],
            "metadata": {"nbgrader": {"grade_id": cell.grade_id}} if cell.grade_id else {},
            "source": cell.source,
        }
        if cell.kind == "code":
            row |= {"execution_count": None, "outputs": []}
        if cell.pictures:
            row["attachments"] = cell.pictures
        rows.append(row)
    return {"cells": rows, "metadata": {}, "nbformat": 4, "nbformat_minor": 5}
