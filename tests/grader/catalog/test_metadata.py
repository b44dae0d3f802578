"""A chapter.toml is read as it is meant, or each error says where, what is wrong, and what to do."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

import pytest

from grader.catalog.metadata import Reading, read_chapter
from grader.catalog.records import Followup, Limits

SaidOf: TypeAlias = Callable[[Reading], list[str]]

KNOWN = (
    "Known are `slug`, `title`, `kind`, `difficulty`, `minutes`, `points`, `asked`, `roles`, `hints`, "
    "`covers`, `allow`, `ban`, `followups`, `limits` and `variant`."
)
DIGITS = "Write digits, without quotes."


def test_sound(read: Callable[..., Reading], chapter: Callable[..., str], table: Callable[..., str]) -> None:
    """Every key arrives, and those that may be left out have their defaults."""
    full = table(
        slug='"third"',
        points="2.5",
        covers='["q1"]',
        allow='["scipy.special"]',
        ban='["scipy.special.comb"]',
        roles='["mle", "ds", "research"]',
        limits="{ call_cpu = 4, total_cpu = 20.0, memory_mb = 2048 }",
    )
    full += '[[exercise.followups]]\nquestion = "And a fourth?"\nanswer = "Divide by four."\n'
    reading = read(chapter(table(), full), questions={"q1": None})
    assert reading.problems == ()
    assert reading.chapter is not None
    plain, rich = reading.chapter.exercises
    assert (reading.chapter.folder, reading.chapter.title) == ("01_numbers", "Numbers")
    assert (plain.slug, plain.chapter, plain.limits, plain.covers) == ("halve", "01_numbers", Limits(), ())
    assert (rich.points, rich.limits) == (2.5, Limits(call_cpu=4.0, total_cpu=20.0, memory_mb=2048))
    assert rich.followups == (Followup("And a fourth?", "Divide by four."),)


def test_windows_file(chapter_file: Path, chapter: Callable[..., str]) -> None:
    """A byte-order mark and Windows line ends are no errors."""
    chapter_file.write_bytes(b"\xef\xbb\xbf" + chapter().replace("\n", "\r\n").encode())
    assert read_chapter(chapter_file).problems == ()


@pytest.mark.parametrize(
    ("head", "said"),
    [
        pytest.param(
            'title = "T"\nabout = "A"\n',
            "FILE: The chapter names no format. Write format = 1 as its first line.",
            id="no-format",
        ),
        pytest.param(
            'format = "1"\n',
            "FILE:1: `format` must be a whole number. Write format = 1.",
            id="format-a-string",
        ),
        pytest.param(
            'title = "T"\nformat = 2\nnovelty = 1\n',
            "FILE:2: The chapter has format 2; this version reads format 1. "
            "This kit needs a newer mlkata: pip install -U mlkata",
            id="too-new",
        ),
        pytest.param(
            "format = 0\n",
            "FILE:1: The chapter has format 0, which is no longer read. "
            "Get a newer kit, or bring the file to format 1.",
            id="too-old",
        ),
        pytest.param(
            'format = 1\nabuot = "A"\n',
            "FILE:2: The chapter has an unknown key `abuot`. Did you mean `about`?",
            id="unknown-key",
        ),
        pytest.param(
            'format = 1\nabout = "A"\n',
            'FILE: The chapter has no title. Write title = "..." above the first exercise.',
            id="no-title",
        ),
        pytest.param(
            'format = 1\ntitle = "T"\nabout = " "\n',
            'FILE:3: `about` must be a string with words. Write about = "..." above the first exercise.',
            id="empty-about",
        ),
    ],
)
def test_broken_chapter(
    read: Callable[..., Reading], chapter: Callable[..., str], head: str, said: str, said_of: SaidOf
) -> None:
    """A chapter whose head is wrong cannot be read at all."""
    reading = read(chapter(head=head))
    assert reading.chapter is None
    assert [problem.slug for problem in reading.problems] == [None]
    assert said_of(reading) == [said]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        pytest.param('format = 1\ntitle = "T\n', 2, id="open-string"),
        pytest.param('format = 1\ntitle = "T"\ntitle = "U"\n', 3, id="key-twice"),
        pytest.param("format = 1\ntitle T\n\n", 2, id="no-equals"),
        pytest.param('format = 1\nabout = """A\n\n', 2, id="ends-too-early"),
    ],
)
def test_not_toml(read: Callable[..., Reading], text: str, line: int, said_of: SaidOf) -> None:
    """What is no TOML is named with its line; the words in the middle are the parser's."""
    (said,) = said_of(read(text))
    assert re.fullmatch(
        rf"FILE:{line}: This is not TOML: [A-Z][^()]*\. Mend the line, or the one before it\.", said
    )


@pytest.mark.parametrize("tables", ["", "exercise = []\n", "exercise = [1]\n", "exercise = 3\n"])
def test_no_exercises(read: Callable[..., Reading], tables: str, said_of: SaidOf) -> None:
    """A chapter without exercises is an error."""
    (said,) = said_of(read(f'format = 1\ntitle = "T"\nabout = "A"\n{tables}'))
    assert said.endswith(": The chapter has no exercises. Begin each with a line [[exercise]].")


def test_not_utf8(chapter_file: Path, said_of: SaidOf) -> None:
    """The line of the first wrong byte is named."""
    chapter_file.write_bytes(b'format = 1\ntitle = "\xe9"\n')
    assert said_of(read_chapter(chapter_file)) == ["FILE:2: The file is not UTF-8. Save it as UTF-8."]


def test_no_file(chapter_file: Path, said_of: SaidOf) -> None:
    """A chapter that vanished is an error, not a traceback."""
    assert said_of(read_chapter(chapter_file)) == [
        "FILE: The file is not there. Fetch the kit again, or write it."
    ]


# In these tables line 6 is the slug, and the keys follow in the order of conftest's.
@pytest.mark.parametrize(
    ("values", "said"),
    [
        pytest.param(
            {"minuts": "5"},
            "FILE:15: `halve` has an unknown key `minuts`. Did you mean `minutes`?",
            id="unknown",
        ),
        pytest.param(
            {"zzz": "5"},
            f"FILE:15: `halve` has an unknown key `zzz`. {KNOWN}",
            id="unknown-and-far",
        ),
        pytest.param(
            {"chapter": '"x"'},
            f"FILE:15: `halve` has an unknown key `chapter`. {KNOWN}",
            id="not-to-be-written",
        ),
        pytest.param(
            {"minutes": None, "points": None},
            "FILE:6: `halve` has no `minutes` and `points`. "
            "Write minutes = ..., points = ... below its [[exercise]].",
            id="missing",
        ),
        pytest.param(
            {"slug": None},
            "FILE:5: Exercise 1 has no `slug`. Write slug = ... below its [[exercise]].",
            id="no-slug",
        ),
        pytest.param(
            {"slug": "3"},
            "FILE:6: `slug` of Exercise 1 must be a string, not a whole number. Put it in quotes.",
            id="slug-int",
        ),
        pytest.param(
            {"minutes": '"5"'},
            f"FILE:10: `minutes` of `halve` must be a whole number, not a string. {DIGITS}",
            id="string-for-int",
        ),
        pytest.param(
            {"difficulty": "1.5"},
            f"FILE:9: `difficulty` of `halve` must be a whole number, not one with a point. {DIGITS}",
            id="float-for-int",
        ),
        pytest.param(
            {"points": "true"},
            "FILE:11: `points` of `halve` must be a number, not true or false. "
            "Write a number, without quotes.",
            id="bool-for-float",
        ),
        pytest.param(
            {"title": "2020-01-01"},
            "FILE:7: `title` of `halve` must be a string, not a date. Put it in quotes.",
            id="date",
        ),
        pytest.param(
            {"hints": '"one"'},
            "FILE:14: `hints` of `halve` must be an array, not a string. Put it in brackets, as in [1, 2].",
            id="string-for-array",
        ),
        pytest.param(
            {"hints": "[1]"},
            "FILE:14: `hints[0]` of `halve` must be a string, not a whole number. Put it in quotes.",
            id="entry",
        ),
        pytest.param(
            {"limits": "3"},
            "FILE:15: `limits` of `halve` must be a table, not a whole number. "
            "Put it in braces, as in { key = 1 }.",
            id="int-for-table",
        ),
        pytest.param(
            {"limits": "{ cpu = 3 }"},
            "FILE:15: `limits` of `halve` has an unknown key `cpu`. "
            "Known are `call_cpu`, `total_cpu` and `memory_mb`.",
            id="unknown-limit",
        ),
        pytest.param(
            {"limits": "{ totl_cpu = 3 }"},
            "FILE:15: `limits` of `halve` has an unknown key `totl_cpu`. Did you mean `total_cpu`?",
            id="close-limit",
        ),
        pytest.param(
            {"followups": '[{ question = "Q" }]'},
            "FILE:15: `followups[0]` of `halve` has no answer. Write answer = ... into it.",
            id="follow-up-without-answer",
        ),
        pytest.param(
            {"followups": '[{ question = "Q", answer = "A", more = "M" }]'},
            "FILE:15: `followups[0]` of `halve` has an unknown key `more`. "
            "Known are `question` and `answer`.",
            id="follow-up-with-more",
        ),
        pytest.param(
            {"kind": '"codde"'},
            "FILE:8: `kind` of `halve` is `codde`. "
            "Use `code`, `derivation`, `quiz` or `reflection`. Did you mean `code`?",
            id="kind",
        ),
        pytest.param(
            {"asked": '"never"'},
            "FILE:12: `asked` of `halve` is `never`. Use `often`, `sometimes` or `rarely`.",
            id="asked",
        ),
        pytest.param(
            {"roles": '["mle", "boss"]'},
            "FILE:13: `roles[1]` of `halve` is `boss`. Use `mle`, `ds` or `research`.",
            id="role",
        ),
    ],
)
def test_wrong_type(
    read: Callable[..., Reading],
    chapter: Callable[..., str],
    table: Callable[..., str],
    values: dict[str, str | None],
    said: str,
    said_of: SaidOf,
) -> None:
    """A key that is unknown, missing, or of the wrong type has one error, at its line."""
    assert said_of(read(chapter(table(**values)))) == [
        said.replace("FILE:5: Exercise 1 has no", "FILE:5: Exercise 1 has no")
    ]


def test_several_errors(
    read: Callable[..., Reading], chapter: Callable[..., str], table: Callable[..., str]
) -> None:
    """All values that are wrong are told at once, and the other exercises stay usable."""
    reading = read(
        chapter(table(minutes="3", points="0"), table(slug='"third"', kind='"x"'), table(slug='"fourth"'))
    )
    assert [problem.slug for problem in reading.problems] == ["halve", "halve", "third"]
    assert reading.chapter is not None
    assert [exercise.slug for exercise in reading.chapter.exercises] == ["fourth"]


def test_slug_twice(
    read: Callable[..., Reading], chapter: Callable[..., str], table: Callable[..., str], said_of: SaidOf
) -> None:
    """Two exercises of one name are both left out: nobody can tell which is meant."""
    reading = read(chapter(table(), table(slug='"third"'), table()))
    assert said_of(reading) == [
        "FILE:28: The slug `halve` is taken already, by line 6. Rename one of the two."
    ]
    assert reading.chapter is not None
    assert [exercise.slug for exercise in reading.chapter.exercises] == ["third"]
