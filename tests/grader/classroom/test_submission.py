"""A submitted notebook is read for its cells and nothing else, whatever its author wrote into it."""

from __future__ import annotations

import json
import tracemalloc
from pathlib import Path
from typing import Any

import nbformat
import pytest

from grader.classroom.submission import Cell, _too_deep, cells_of, document_of, read_submission
from grader.errors import SourceError


def cell(**fields: Any) -> dict[str, Any]:
    """Return a cell of code, or of what the fields say."""
    return {"cell_type": "code", "metadata": {}, "source": "x = 1", **fields}


def read(*cells: Any) -> list[Cell]:
    """Return what is kept of cells."""
    return cells_of({"nbformat": 4, "nbformat_minor": 5, "cells": list(cells)})


@pytest.mark.parametrize(
    ("row", "kept"),
    [
        pytest.param(cell(source=["a\n", "b"]), Cell("code", "a\nb"), id="lines"),
        pytest.param(cell(cell_type="heading", source="T"), Cell("markdown", "T"), id="heading"),
        pytest.param(cell(source="x\ud800"), Cell("code", "x\\ud800"), id="half-a-character"),
        pytest.param(cell(metadata=[1]), Cell("code", "x = 1"), id="metadata-of-a-list"),
        pytest.param(cell(metadata={"nbgrader": "x"}), Cell("code", "x = 1"), id="nbgrader-of-text"),
        pytest.param(
            cell(metadata={"nbgrader": {"grade_id": "a-b_1"}}), Cell("code", "x = 1", "a-b_1"), id="id"
        ),
        pytest.param(
            cell(metadata={"nbgrader": {"grade_id": "../x"}}), Cell("code", "x = 1"), id="id-of-a-path"
        ),
        pytest.param(
            cell(metadata={"nbgrader": {"grade_id": 5}}), Cell("code", "x = 1"), id="id-of-a-number"
        ),
        pytest.param(cell(cell_type="evil"), None, id="unknown-kind"),
        pytest.param(cell(cell_type=["code"]), None, id="kind-of-a-list"),
        pytest.param(cell(source={"a": 1}), None, id="source-of-a-table"),
        pytest.param(cell(source=["a", 1]), None, id="source-of-a-number"),
        pytest.param("x", None, id="no-cell"),
    ],
)
def test_cell(row: Any, kept: Cell | None) -> None:
    """Of a cell kind, text and id are kept; what is none is left out, and costs no other."""
    assert read(row, cell(source="last")) == [*([kept] if kept else []), Cell("code", "last")]


def test_pictures() -> None:
    """Pictures of markdown are kept where they are pictures; other attachments are not."""
    attachments = {
        "a.png": {"image/png": "aGk=", "text/html": "<script>"},
        "b.svg": {"image/svg+xml": "aGk="},
        "../c.png": {"image/png": "aGk="},
        "d.png": {"image/png": "<script>"},
        "e.png": "x",
    }
    (kept,) = read(cell(cell_type="markdown", attachments=attachments))
    assert kept.pictures == {"a.png": {"image/png": "aGk="}}
    assert read(cell(attachments=attachments))[0].pictures == {}


def test_many_pictures() -> None:
    """Pictures that are too much are dropped, and the text stays."""
    one = {"a.png": {"image/png": "A" * (5 << 20)}}
    kept = read(*(cell(cell_type="markdown", attachments=one) for _ in range(2)))
    assert [(cell.source, cell.pictures) for cell in kept] == [("x = 1", {})] * 2


def test_document(tmp_path: Path) -> None:
    """What comes out is a valid notebook, without outputs, and with an id for each cell."""
    path = tmp_path / "nb.ipynb"
    rows = [
        cell(outputs=[{"output_type": "evil"}], id="x"),
        cell(cell_type="markdown", id="x"),
        cell(cell_type="raw"),
    ]
    path.write_bytes(
        b"\xef\xbb\xbf" + json.dumps({"nbformat": 4, "metadata": {"a": 1}, "cells": rows}).encode()
    )
    document = document_of(read_submission(path))
    nbformat.validate(nbformat.from_dict(document))
    assert document["metadata"] == {}
    assert document["cells"][0]["outputs"] == []
    assert len({row["id"] for row in document["cells"]}) == 3


def test_odd_worksheets() -> None:
    """Worksheets that are none hold no cells."""
    sheets = [1, {"cells": 5}, {"cells": [cell()]}, {}]
    assert cells_of({"nbformat": 3, "worksheets": sheets}) == [Cell("code", "x = 1")]


def test_brackets_in_text_are_no_depth(tmp_path: Path) -> None:
    """A cell may hold as many brackets as it likes; only the file's own nesting counts."""
    path = tmp_path / "nb.ipynb"
    path.write_text(json.dumps({"nbformat": 4, "cells": [cell(source='"' + "[" * 1000 + "\\")]}))
    assert len(read_submission(path)) == 1


LARGE = 15 << 20
WAYS = {
    "text-without-end": b'"' + b'\\"' * (LARGE // 2),
    "text-that-ends-in-a-backslash": b'"' + b'\\"' * (LARGE // 2) + b"\\",
    "quotes": b'"' * (LARGE | 1),
    "backslashes": b'"' + b"\\" * LARGE,
    "brackets": b"1" + b"[" * LARGE,
    "numbers": b"1" * LARGE,
}


@pytest.mark.parametrize("tail", WAYS.values(), ids=WAYS)
def test_large_and_damaged(tmp_path: Path, tail: bytes) -> None:
    """A damaged file of any size is refused after one look at it."""
    path = tmp_path / "nb.ipynb"
    path.write_bytes(b'{"nbformat":4,"cells":[],"x":' + tail)
    with pytest.raises(SourceError, match=r"^The notebook's file is (damaged|nested too deeply)"):
        read_submission(path)


def test_large_output_takes_little_memory() -> None:
    """A picture of many megabytes in an output is looked over without a copy of it."""
    data = b'[{"a":"' + b"A" * LARGE + b'"}]'
    tracemalloc.start()
    try:
        assert not _too_deep(data)
        assert tracemalloc.get_traced_memory()[1] < 1 << 20
    finally:
        tracemalloc.stop()


def test_depth_around_text() -> None:
    """Brackets between texts count, also behind escaped quotes; brackets within them do not."""
    assert not _too_deep(b'["[\\"[", [], {"]": "\\\\"}],' * 1000)
    assert not _too_deep(b'"",[' * 64)
    assert _too_deep(b'"",[' * 65)
    assert _too_deep(b'"\\\\"' + b"[{}," * 65)


@pytest.mark.parametrize("text", ["NaN", "Infinity", "-Infinity", '"\\ud800"', '{"\\udfff": 1, "x": 2}'])
def test_python_json(tmp_path: Path, text: str) -> None:
    """What Python writes into JSON, and Jupyter into outputs, stops no reading."""
    path = tmp_path / "nb.ipynb"
    rows = json.dumps([cell(), cell(source="s = '\udc00'")])
    path.write_bytes(b"\xef\xbb\xbf" + f'{{"nbformat": 4, "metadata": {text}, "cells": {rows}}}'.encode())
    assert read_submission(path) == [Cell("code", "x = 1"), Cell("code", "s = '\\udc00'")]


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b'{"nbformat": 4, "cells": [], "x": [NaN, ' + b"1" * 5000 + b"]}", id="huge-integer"),
        pytest.param(b'{"nbformat": 4, "cells": [NaN], "x": "\xff"}', id="no-utf-8"),
        pytest.param('{"nbformat": 4, "cells": [NaN]}'.encode("utf-16"), id="utf-16"),
        pytest.param(b'{"nbformat": 4, "cells": [nan]}', id="other-word"),
    ],
)
def test_still_damaged(tmp_path: Path, data: bytes) -> None:
    """What neither is JSON nor what Python writes for it is damaged."""
    path = tmp_path / "nb.ipynb"
    path.write_bytes(data)
    with pytest.raises(SourceError, match=r"^The notebook's file is damaged: it is no JSON\."):
        read_submission(path)


def test_special_files(tmp_path: Path) -> None:
    """A folder, a link and a device are no notebooks, and are not read."""
    (tmp_path / "zero").symlink_to("/dev/zero")
    for path in (tmp_path, tmp_path / "zero", Path("/dev/zero"), tmp_path / "nothing"):
        with pytest.raises(SourceError) as caught:
            read_submission(path)
        assert str(caught.value) == "The notebook is no regular file. Submit the notebook itself."
