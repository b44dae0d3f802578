"""Reads a chapter.toml: its form, its types, and through `rules` its values."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any, NamedTuple, get_args

import msgspec

from grader.catalog.records import Asked, Chapter, Exercise, Kind, Role
from grader.catalog.rules import ALONE, Surroundings, broken_rules
from grader.catalog.text import read_text
from grader.catalog.toml_lines import TomlLines
from grader.catalog.toml_words import Steps, did_you_mean, explained, listed, parsed
from grader.errors import KitError

FORMAT = 1

_CHAPTER_KEYS = ("format", "title", "about", "exercise")
_EXERCISE_KEYS = tuple(field for field in Exercise.__struct_fields__ if field != "chapter")
_REQUIRED = tuple(
    key for key in Exercise.__struct_fields__[: -len(Exercise.__struct_defaults__)] if key != "chapter"
)
_CHOICES = {"kind": get_args(Kind), "asked": get_args(Asked), "roles": get_args(Role)}


class Problem(NamedTuple):
    """An error of a chapter.

    Attributes
    ----------
    slug
        The exercise that it makes unusable; None if it is all of them, "" if it has no slug.
    """

    slug: str | None
    error: KitError


class Reading(NamedTuple):
    """What could be read of a chapter: None in place of the chapter if nothing."""

    chapter: Chapter | None
    problems: tuple[Problem, ...]


class _Reader:
    """Reads one chapter; an exercise that is wrong is left out, with its errors."""

    def __init__(self, path: Path, text: str, surroundings: Surroundings) -> None:
        self.path = path
        self.text = text
        self.surroundings = surroundings
        self.problems: list[Problem] = []

    @cached_property
    def lines(self) -> TomlLines:
        """Where its keys stand, for who must be told."""
        return TomlLines(self.text)

    def error(self, where: Iterable[str | int], fact: str, fix: str) -> KitError:
        return KitError(self.path, self.lines.find(*where), fact, fix)

    def chapter(self, document: dict[str, Any]) -> Chapter:
        self._require_format(document)
        for key in document:
            if key not in _CHAPTER_KEYS:
                raise self.error(
                    (key,), f"The chapter has an unknown key `{key}`.", did_you_mean(key, _CHAPTER_KEYS)
                )
        for key in ("title", "about"):
            value = document.get(key)
            if not isinstance(value, str) or not value.strip():
                fact = (
                    f"The chapter has no {key}."
                    if key not in document
                    else f"`{key}` must be a string with words."
                )
                raise self.error((key,), fact, f'Write {key} = "..." above the first exercise.')
        tables = document.get("exercise", [])
        if not isinstance(tables, list) or not tables or not all(isinstance(table, dict) for table in tables):
            raise self.error(
                ("exercise",), "The chapter has no exercises.", "Begin each with a line [[exercise]]."
            )
        found = [self._exercise(index, table) for index, table in enumerate(tables)]
        exercises = self._without_duplicates(found)
        return Chapter(
            folder=self.path.parent.name,
            title=document["title"],
            about=document["about"].strip(),
            exercises=tuple(exercises),
        )

    def _require_format(self, document: dict[str, Any]) -> None:
        found = document.get("format")
        if found is None:
            raise self.error(
                (), "The chapter names no format.", f"Write format = {FORMAT} as its first line."
            )
        if not isinstance(found, int) or isinstance(found, bool):
            raise self.error(("format",), "`format` must be a whole number.", f"Write format = {FORMAT}.")
        if found > FORMAT:
            fact = f"The chapter has format {found}; this version reads format {FORMAT}."
            raise self.error(("format",), fact, "This kit needs a newer mlkata: pip install -U mlkata")
        if found < FORMAT:
            fact = f"The chapter has format {found}, which is no longer read."
            raise self.error(("format",), fact, f"Get a newer kit, or bring the file to format {FORMAT}.")

    def _exercise(self, index: int, table: dict[str, Any]) -> Exercise | None:
        slug = table.get("slug")
        name = slug if isinstance(slug, str) else ""
        title = f"`{name}`" if name else f"Exercise {index + 1}"
        try:
            exercise = self._converted(index, table, title)
        except KitError as error:
            self.problems.append(Problem(name, error))
            return None
        broken = broken_rules(exercise, self.surroundings)
        errors = [self.error(("exercise", index, *where), fact, fix) for where, fact, fix in broken]
        self.problems += [Problem(name, error) for error in errors]
        return None if errors else exercise

    def _converted(self, index: int, table: dict[str, Any], title: str) -> Exercise:
        for key in table:
            if key not in _EXERCISE_KEYS:
                fact = f"{title} has an unknown key `{key}`."
                raise self.error(("exercise", index, key), fact, did_you_mean(key, _EXERCISE_KEYS))
        missing = [key for key in _REQUIRED if key not in table]
        if missing:
            fact = f"{title} has no {listed(missing)}."
            fix = f"Write {', '.join(f'{key} = ...' for key in missing)} below its [[exercise]]."
            raise self.error(("exercise", index, "slug"), fact, fix)
        try:
            return msgspec.convert({**table, "chapter": self.path.parent.name}, Exercise)
        except msgspec.ValidationError as error:
            steps, fact, fix = explained(
                str(error), title, choices=_choices, keys=_keys, model="another exercise"
            )
            raise self.error(("exercise", index, *steps), fact, fix) from None

    def _without_duplicates(self, found: list[Exercise | None]) -> list[Exercise]:
        first: dict[str, int] = {}
        for index, exercise in enumerate(found):
            if exercise is not None and first.setdefault(exercise.slug, index) != index:
                line = self.lines.find("exercise", first[exercise.slug], "slug")
                fact = f"The slug `{exercise.slug}` is taken already, by line {line}."
                error = self.error(("exercise", index, "slug"), fact, "Rename one of the two.")
                self.problems.append(Problem(exercise.slug, error))
        twice = {problem.slug for problem in self.problems}
        return [exercise for exercise in found if exercise is not None and exercise.slug not in twice]


def read_chapter(path: Path, surroundings: Surroundings = ALONE) -> Reading:
    """Read a chapter.toml as far as it is sound, within what is known of its kit."""
    try:
        text = read_text(path)
        reader = _Reader(path, text, surroundings)
        chapter = reader.chapter(parsed(path, text))
    except KitError as error:
        return Reading(None, (Problem(None, error),))
    return Reading(chapter, tuple(reader.problems))


def _choices(steps: Steps) -> Sequence[str]:
    return _CHOICES[str(steps[0])]


def _keys(steps: Steps) -> Sequence[str]:
    return {"limits": ("call_cpu", "total_cpu", "memory_mb")}.get(str(steps[0]), ("question", "answer"))
