"""Cuts what people are shown of a submission to what a page can show; the graded notebook stays whole.

nbconvert's highlighter and its markdown take time by the square of a text, and everybody waits for it.
"""

from __future__ import annotations

import re
from typing import Any

from nbgrader.preprocessors import NbGraderPreprocessor

from grader.classroom.harmless import harmless_markdown, plain_markdown

MAX_LINE = 2_000
MAX_CELL = 20_000
# Of a notebook; what is beyond them is shown without colours, and markdown as it was typed.
_MAX_COLOURED = 20_000
_MAX_MARKUP = 40_000
# The highlighter reads such lines again from each of their characters.
_UNUSUAL = re.compile(r"[^\n]{121}|[^\S\n]{61}")
_LANGUAGE = "magics_language"  # the key in a cell's metadata by which nbconvert chooses a highlighter
_PLAIN = "text"


class KataShow(NbGraderPreprocessor):  # type: ignore[misc]
    """Cut the cells of a page, of feedback or of the formgrader; no file of a notebook is written by it."""

    def preprocess(self, notebook: Any, resources: Any) -> tuple[Any, Any]:
        """Cut a notebook's cells that are the student's own."""
        coloured, markup = _MAX_COLOURED, _MAX_MARKUP
        for cell in notebook.cells:
            if cell.metadata.get("nbgrader", {}).get("locked"):
                continue  # the course's
            if cell.cell_type == "markdown":
                text = cut_markdown(cell.source)
                markup -= len(text)
                cell.source = text if markup >= 0 else plain_markdown(text)
                continue
            magic = cell.metadata.pop(_LANGUAGE, None)
            cell.source = cut_code(cell.source)
            usual = magic is None and not _UNUSUAL.search(cell.source) and len(cell.source) <= coloured
            if usual:
                coloured -= len(cell.source)
            else:
                cell.metadata[_LANGUAGE] = _PLAIN
        return notebook, resources


def cut_code(source: str) -> str:
    """Return code that is short enough to be shown; its last line says what is missing."""
    if len(source) <= MAX_LINE:
        return source
    lines = "\n".join(line[:MAX_LINE] for line in source.split("\n"))[:MAX_CELL]
    left_out = len(source) - len(lines)
    if not left_out:
        return source
    return f"{lines}\n# the rest, {left_out:,} characters, is left out here; all of it was graded"


def cut_markdown(source: str) -> str:
    """Return markdown that is short enough to be shown; its last paragraph says what is missing."""
    if len(source) <= MAX_CELL:
        return source
    left_out = len(source) - MAX_CELL
    shown = harmless_markdown(source[:MAX_CELL])  # a link that was cut may lead elsewhere
    return f"{shown}\n\nThe rest, {left_out:,} characters, is left out here: it is in the submitted notebook."
