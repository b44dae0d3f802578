"""How people name a chapter."""

from __future__ import annotations

from collections.abc import Iterable

from grader.catalog.records import Chapter


def named_chapter(chapters: Iterable[Chapter], name: str) -> Chapter | None:
    """Return the chapter that is named by its number, its folder, or the folder's words; None if none is."""
    for chapter in chapters:
        number, _, words = chapter.folder.partition("_")
        same_number = name.isdecimal() and number.isdecimal() and int(number) == int(name)
        if name.rstrip("/").rpartition("/")[2] in (chapter.folder, words) or same_number:
            return chapter
    return None
