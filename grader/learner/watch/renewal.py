"""A kit that is updated while it is watched."""

from __future__ import annotations

import os
from collections.abc import Iterable

from grader.catalog import Exercise, Kit
from grader.learner.plurals import counted
from grader.learner.watch.stamps import Stamp, stamp
from grader.render import clean

_NAMED = 5


class Renewal:
    """Tells when a kit is another than it was.

    Parameters
    ----------
    kit
        The kit as it was read.

    Notes
    -----
    An upgrade writes file by file, and some tools take the old files away first. So a kit is taken up once
    two looks in a row find the same, and only if it holds an exercise.
    """

    def __init__(self, kit: Kit) -> None:
        self._take(kit)
        self._known = self._seen = self._stamps()

    def look(self) -> Kit | None:
        """Return the kit, read anew, if it changed and is at rest; else None."""
        before, self._seen = self._seen, self._stamps()
        if self._seen == self._known or self._seen != before:
            return None
        kit = Kit(self.kit.root, self.kit.stubs)
        if not kit.exercises:
            return None
        self._take(kit)
        self._known = self._seen = self._stamps()
        return kit

    def _take(self, kit: Kit) -> None:
        self.kit = kit
        paths = (path(exercise) for exercise in kit.exercises for path in (kit.solution_path, kit.suite_path))
        self._paths = [os.fspath(path) for path in paths]
        self._folder = kit.root / "exercises"

    def _stamps(self) -> dict[str, Stamp]:
        """Return a stamp of each file that says what the exercises are, and of their tasks and suites."""
        chapters = map(os.fspath, self._folder.glob("[!.]*/chapter.toml"))
        return {path: stamp(path) for path in (*chapters, *self._paths)}


def renewal_words(before: Iterable[Exercise], after: Iterable[Exercise]) -> str:
    """Return which exercises are new and which are gone; "" if neither is."""
    old, new = ({exercise.slug: None for exercise in some} for some in (before, after))
    added = [slug for slug in new if slug not in old]
    gone = [slug for slug in old if slug not in new]
    words = []
    if added:
        count = counted(len(added), "exercise is", "exercises are")
        words.append(f"The kit was updated: {count} new ({_few(added)}).")
    if gone:
        words.append(f"Not in the kit any more: {_few(gone)}. What you wrote stays where it is.")
    return clean(" ".join(words))


def _few(names: list[str]) -> str:
    more = f" and {len(names) - _NAMED} more" if len(names) > _NAMED else ""
    return ", ".join(names[:_NAMED]) + more
