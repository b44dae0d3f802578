"""The page is whole, asks for nothing, runs nothing, and takes nobody's text for markup."""

from __future__ import annotations

import random
import re
from datetime import UTC, datetime
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path

import msgspec
import pytest
from click.testing import CliRunner

from grader.classroom.course import Assignment, Course
from grader.classroom.insight import insight_of
from grader.classroom.insight_page import page
from grader.classroom.results import Result
from grader.cli import kata
from grader.model import Verdict

from .classroom import SHIFT, Classroom
from .results import DUE, check, made_class, question, result

MADE = datetime(2026, 11, 9, 9, 30, tzinfo=UTC)
VOID = {"meta"}
EVIL = "</td><script>alert(1)</script><img src=//evil.example/x onerror=alert(1)>\u202e\x1b[31m\"'&"


class Tree(HTMLParser):
    """Reads a page: its tags must be balanced."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.words: list[str] = []
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note a tag."""
        self.tags.append((tag, {key: value or "" for key, value in attrs}))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note a tag that is closed at once."""
        self.tags.append((tag, {key: value or "" for key, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        """Close what was opened last."""
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        """Note text."""
        self.words.append(data)

    def all(self, name: str) -> list[dict[str, str]]:
        """Return the attributes of the tags of a name."""
        return [attributes for tag, attributes in self.tags if tag == name]


def shown(results: list[Result], title: str = "Week 1", **options: bool) -> str:
    """Return the page of results."""
    course = Course(folder=Path("/nowhere"), name="ml", title="ML")
    week = Assignment(name="week1", title=title, due=DUE)
    return page(insight_of(course, week, results, draw=random.Random(1), **options), MADE)


def test_structure() -> None:
    """It is a page in a language, with a title, one first heading, tables with heads, pictures with words."""
    text = shown(made_class())
    tree = Tree(text)
    assert text.startswith("<!DOCTYPE html>\n")
    assert tree.all("html") == [{"lang": "en"}]
    assert len(tree.all("h1")) == len(tree.all("main")) == len(tree.all("title")) - 2 == 1
    levels = [int(tag[1]) for tag, _ in tree.tags if re.fullmatch("h[1-6]", tag)]
    assert all(after - before <= 1 for before, after in pairwise(levels))
    assert len(tree.all("table")) == len(tree.all("caption")) == len(tree.all("thead")) == 8
    assert {one.get("scope") for one in tree.all("th")} == {"col", "row"}
    for picture in tree.all("svg"):
        assert picture.get("aria-hidden") == "true" or picture["role"] == "img"
    identities = [one["id"] for _, one in tree.tags if "id" in one]
    assert len(set(identities)) == len(identities)
    named = " ".join(one.get("aria-labelledby", "") for one in tree.all("svg")).split()
    assert named and set(named) <= set(identities)


def test_self_contained() -> None:
    """It names no other file, runs nothing, and forbids both."""
    tree = Tree(shown(made_class()))
    assert "default-src 'none'" in tree.all("meta")[1]["content"]
    assert {tag for tag, _ in tree.tags}.isdisjoint({"script", "link", "img", "iframe", "form", "a", "base"})
    for _, attributes in tree.tags:
        assert not any(key.startswith("on") or key in ("src", "srcset") for key in attributes)
        assert attributes.get("href", "#").startswith("#")
    text = shown(made_class())
    assert not re.search(r"https?:|url\((?!#)|@import|javascript:", text)


@pytest.mark.parametrize("names", [True, False])
def test_text_is_no_markup(names: bool) -> None:
    """Whatever a name, a title, a property or a diagnosis holds is text, without directions and escapes."""
    bad = msgspec.structs.replace(check("a", Verdict.FAIL, EVIL), property=EVIL)
    evil = msgspec.structs.replace(
        result(EVIL, question(EVIL, bad)), first_name=EVIL, last_name=EVIL, email=EVIL
    )
    text = shown([evil, result("b", hours=None)], title=EVIL, names=names)
    tree = Tree(text)
    assert not tree.all("script") and not tree.all("img")
    assert "\u202e" not in text and "\x1b" not in text
    assert any("</td><script>alert(1)</script><img" in words for words in tree.words)
    assert not re.search(r"<[^>]*alert", re.sub(r'aria-label="[^"]*"', "", text))


def test_no_names_unless_asked() -> None:
    """Ids, names and addresses are shown on request only."""
    results = [
        msgspec.structs.replace(one, first_name="Ada", last_name=f"Family{n}", email=f"{n}@example.org")
        for n, one in enumerate(made_class())
    ]
    text = shown(results)
    assert not re.search(r"s\d\d\b|Family|Ada|example\.org", text)
    assert "<code>--names</code> shows who they are" in text
    named = shown(results, names=True)
    assert "Family1, Ada (s01)" in named and "keep this page as you keep their grades" in named
    assert "example.org" not in named


def test_words() -> None:
    """How the numbers are computed is said, and what is remarkable is said in words."""
    text = " ".join(shown(made_class()).split())
    assert "corrected item-total correlation" in text and "mean share of the points" in text
    assert "who does well elsewhere does worse here: look at it" in text
    assert "You forgot it." in text and "None that is known." in text
    assert (
        "There are 24 submissions of 24 students. 24 came in the last day before the date, 0 after it."
        in text
    )


def test_nothing_yet() -> None:
    """A class that handed in nothing, and one student alone, have a page too."""
    empty = Tree(shown([result("a", hours=None)])).words
    assert "Nothing that was handed in has a score yet." in empty
    assert "Nothing was handed in." in empty and "Nothing says when." in empty
    assert "handed in nothing" in empty
    text = shown([result("a", question("one", check("a"), check("b")))])
    assert "Half of the students have between 100 % and 100 %" in text
    assert "Nobody at present." in text and "No answer was wrong" in text


def test_command(classroom: Classroom, monkeypatch: pytest.MonkeyPatch) -> None:
    """The page is for its owner's eyes; no hidden value and nothing that an attempt printed is in it."""
    tell = "def shift(x):\n    print('told', x)\n    raise ValueError('told ' + repr(x))"
    for student, answer in (("ins1", SHIFT), ("ins2", SHIFT.replace("min", "mean")), ("ins3", tell)):
        classroom.grade(student, classroom.solved(passes=answer, known_mistake=answer))
    monkeypatch.chdir(classroom.root)
    done = CliRunner().invoke(kata, ["course", "insight", "week1"], catch_exceptions=False)
    assert done.exit_code == 0, done.output
    assert re.fullmatch(r"wrote insight/week1.html, \d+ of \d+ handed in, students by numbers\n", done.output)
    path = classroom.root / "insight" / "week1.html"
    text = path.read_text("utf-8")
    assert path.stat().st_mode & 0o777 == 0o600
    assert "Your answers match taking off the mean." in text
    assert "told" not in text and "ins2" not in text and "array(" not in text
    assert "5" * 64 not in text
    Tree(text)
    named = CliRunner().invoke(kata, ["course", "insight", "week1", "--names", "--to", "x/y.html"])
    assert named.output.startswith("wrote x/y.html, ") and named.output.endswith("students by name\n")
    students = {path.name for path in (classroom.root / "submitted").iterdir()}
    text = (classroom.root / "x" / "y.html").read_text("utf-8")
    assert any(f">{student}<" in text for student in students)
    refused = CliRunner().invoke(kata, ["course", "insight", "week1", "--to", "course.toml/x"])
    assert refused.exit_code == 2
    assert (
        "cannot be written: " in refused.output
        and "Name a place where you may write: --to FILE" in refused.output
    )


def test_command_without_students(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A gradebook without students is said to be one."""
    room = Classroom(tmp_path / "course")
    monkeypatch.chdir(room.root)
    done = CliRunner().invoke(kata, ["course", "insight", "week1"])
    assert done.exit_code == 2
    assert "The gradebook has no students." in done.output
    assert "Collect and grade first: nbgrader autograde week1" in done.output
