"""How people name a chapter."""

from __future__ import annotations

import pytest

from grader.catalog import find_kit
from grader.catalog.naming import named_chapter


@pytest.mark.parametrize(
    ("name", "folder"),
    [
        ("7", "07_metrics"),
        ("07", "07_metrics"),
        ("07_metrics", "07_metrics"),
        ("metrics", "07_metrics"),
        ("exercises/07_metrics/", "07_metrics"),
        ("0", None),
        ("-7", None),
        ("metric", None),
        ("", None),
    ],
)
def test_named_chapter(name: str, folder: str | None) -> None:
    """By its number, its folder, a path that ends with that, or the words of the folder."""
    found = named_chapter(find_kit().chapters, name)
    assert (found.folder if found else None) == folder
