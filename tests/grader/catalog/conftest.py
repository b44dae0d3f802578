"""Tiny kits in a temporary folder."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from textwrap import dedent

import pytest

from grader.catalog import Kit, pristine_stub
from grader.catalog.metadata import Reading, read_chapter
from grader.catalog.rules import Surroundings

EXERCISE = {
    "slug": '"halve"',
    "title": '"Halve a number"',
    "kind": '"code"',
    "difficulty": "1",
    "minutes": "5",
    "points": "10",
    "asked": '"often"',
    "roles": '["mle"]',
    "hints": '["What is half of two?"]',
}

SOLUTION = '''"""Halve a number."""


def halve(x: float) -> float:
    """Return half of `x`.

    >>> halve(2.0)
    1.0
    """
    return x / 2
'''


@pytest.fixture
def table() -> Callable[..., str]:
    """Text of an [[exercise]] table; each keyword replaces a value, None takes the key out."""

    def write(**values: str | None) -> str:
        lines = [f"{key} = {value}" for key, value in {**EXERCISE, **values}.items() if value is not None]
        return "\n".join(["", "[[exercise]]", *lines, ""])

    return write


@pytest.fixture
def chapter(table: Callable[..., str]) -> Callable[..., str]:
    """Text of a chapter.toml that holds the tables given, or one that is sound."""

    def write(*tables: str, head: str = 'format = 1\ntitle = "Numbers"\nabout = "About numbers."\n') -> str:
        return head + "".join(tables or [table()])

    return write


@pytest.fixture
def make_kit(tmp_path: Path, chapter: Callable[..., str]) -> Callable[..., Kit]:
    """Write a kit of one chapter and one exercise, with more files by path or others in their place."""

    def write(files: dict[str, str | None] | None = None, *, root: Path = tmp_path / "kit") -> Kit:
        contents: dict[str, str | None] = {
            "exercises/01_numbers/chapter.toml": chapter(),
            "exercises/01_numbers/halve.py": SOLUTION.replace("return x / 2", "raise NotImplementedError"),
            "solutions/01_numbers/halve.py": SOLUTION,
            "tests/exercises/01_numbers/test_halve.py": '"""Hidden suite of halve."""\n',
            "tests/attempts/01_numbers/halve/wrong_double.py": '"""You double."""\n',
            "tests/attempts/01_numbers/halve/right_times.py": '"""A product."""\n',
            **(files or {}),
        }
        for name, content in contents.items():
            if content is not None:
                path = root / name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(content, encoding="utf-8")
        return Kit(root)

    return write


@pytest.fixture
def chapter_file(tmp_path: Path) -> Path:
    """Name the chapter's file."""
    (tmp_path / "01_numbers").mkdir()
    return tmp_path / "01_numbers" / "chapter.toml"


@pytest.fixture
def read(chapter_file: Path) -> Callable[..., Reading]:
    """Write a chapter and read it."""

    def write(text: str, **surroundings: object) -> Reading:
        chapter_file.write_text(text, "utf-8")
        return read_chapter(chapter_file, Surroundings(**surroundings))  # type: ignore[arg-type]

    return write


@pytest.fixture
def said_of() -> Callable[[Reading], list[str]]:
    """Texts of a reading's errors, with FILE for the chapter's path."""

    def texts(reading: Reading) -> list[str]:
        return [str(problem.error).replace(str(problem.error.path), "FILE") for problem in reading.problems]

    return texts


@pytest.fixture
def derived() -> Callable[[str], str]:
    """Derive the stub of an indented solution; hold that it is Python and its own stub."""

    def derive(solution: str) -> str:
        text = pristine_stub(dedent(solution).lstrip("\n"))
        compile(text, "stub", "exec")
        assert pristine_stub(text) == text
        return text

    return derive
