"""What nbgrader reads submissions by: nothing of a submitted file reaches nbformat unseen."""

from __future__ import annotations

from pathlib import Path
from typing import Any, cast

import nbformat
from nbconvert.exporters import NotebookExporter

from grader.classroom.kept import choice_said
from grader.classroom.submission import Cell, document_of, read_submission
from grader.errors import SourceError

OURS = "mlkata"  # of the notebook's metadata; none of a submission's own are kept


class SubmissionExporter(NotebookExporter):
    """Reads a submitted notebook safely; one that cannot be read becomes one that says why."""

    def from_filename(
        self, filename: str, resources: dict[str, Any] | None = None, **options: Any
    ) -> tuple[Any, dict[str, Any]]:
        """Convert a notebook file."""
        if not getattr(self.parent, "_sanitizing", True):
            return super().from_filename(filename, resources, **options)
        resources = {} if resources is None else resources
        resources.setdefault("metadata", {})["name"] = Path(filename).stem
        notebook = nbformat.from_dict(self._document(Path(filename)))  # type: ignore[no-untyped-call]
        converted = self.from_notebook_node(notebook, resources, **options)  # type: ignore[no-untyped-call]
        return cast("tuple[Any, dict[str, Any]]", converted)

    def _document(self, path: Path) -> dict[str, Any]:
        try:
            cells = read_submission(path)
            words = choice_said(path)
            return document_of([*cells, Cell("markdown", f"**{words}**")] if words else cells)
        except SourceError as error:
            self.log.warning("%s cannot be graded as it is: %s", path, error)
            document = document_of([Cell("markdown", f"**This notebook could not be read.** {error}")])
            document["metadata"][OURS] = {"unreadable": str(error)}
            return document
