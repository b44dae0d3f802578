"""The cells of a notebook, as plain JSON in nbformat 4.5: nbformat itself is not needed to write one."""

from __future__ import annotations

import ast
import hashlib
import json
import re
from collections.abc import Sequence
from typing import Any, TypeAlias

from grader.catalog import Exercise, pristine_stub
from grader.notebook.markdown import markdown

Cell: TypeAlias = dict[str, Any]

LOAD = "%load_ext grader"
_KERNEL = {"display_name": "Python 3", "language": "python", "name": "python3"}


def markdown_cell(name: str, text: str, nbgrader: dict[str, Any] | None = None) -> Cell:
    """Return a cell of markdown; its id is made from `name`, so that the same cell keeps its id."""
    return _cell("markdown", name, text, nbgrader)


def code_cell(name: str, text: str, nbgrader: dict[str, Any] | None = None) -> Cell:
    """Return a cell of code that was not run."""
    return {**_cell("code", name, text, nbgrader), "execution_count": None, "outputs": []}


def notebook(cells: Sequence[Cell], metadata: dict[str, Any] | None = None) -> str:
    """Return the text of a notebook file; the same cells give the same text."""
    document = {
        "cells": list(cells),
        "metadata": {"kernelspec": _KERNEL, "language_info": {"name": "python"}, **(metadata or {})},
        "nbformat": 4,
        "nbformat_minor": 5,
    }
    return json.dumps(document, indent=1, ensure_ascii=False, sort_keys=True) + "\n"


def task_text(exercise: Exercise, stub: str) -> str:
    """Return the task of an exercise as markdown: a heading, and the stub's docstring."""
    docstring = ast.get_docstring(ast.parse(stub)) or ""
    return f"## {_title(exercise.title)}\n\n{markdown(docstring)}"


def stub_code(stub: str) -> str:
    """Return a stub without the module's docstring, which the task's cell shows."""
    tree = ast.parse(stub)
    if ast.get_docstring(tree) is None:
        return stub.strip("\n")
    last = tree.body[0].end_lineno
    return "\n".join(stub.split("\n")[last:]).strip("\n")


def task_cells(exercise: Exercise, stub: str) -> list[Cell]:
    """Return the cells of an exercise for learners on their own: the task, the stub, the check."""
    slug = exercise.slug
    return [
        markdown_cell(f"task-{slug}", task_text(exercise, pristine_stub(stub))),
        code_cell(f"answer-{slug}", stub_code(stub)),
        code_cell(f"check-{slug}", f'check("{slug}")'),
    ]


def _title(title: str) -> str:
    return re.sub(r"([\\*_`#\[\]<>$])", r"\\\1", " ".join(title.split()))


def _cell(kind: str, name: str, text: str, nbgrader: dict[str, Any] | None) -> Cell:
    identity = hashlib.sha256(f"{kind}\n{name}".encode()).hexdigest()[:12]
    metadata = {"nbgrader": nbgrader} if nbgrader else {}
    return {"cell_type": kind, "id": identity, "metadata": metadata, "source": text.splitlines(True)}
