"""A tiny kit in which nothing is wrong, and copies of it in which one thing is."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest

from grader.audit.audit import Options, audit_exercise, audit_kit
from grader.audit.bench import Bench
from grader.audit.findings import Finding
from grader.catalog import Kit, pristine_stub

CHAPTER = "01_numbers"

SOLUTION = '''"""Halve every entry of an array.

Interviewers ask for it to see whether the input is left alone. Answers are compared with a tolerance of 1e-9.
"""

import numpy as np


def halve(x: np.ndarray) -> np.ndarray:
    """Halve every entry.

    Parameters
    ----------
    x : np.ndarray, shape (n,)
        Numbers, at least one.

    Returns
    -------
    np.ndarray, shape (n,)
        Half of each.

    Raises
    ------
    ValueError
        If `x` has no entries.

    Examples
    --------
    >>> halve(np.array([2.0, 4.0]))
    array([1., 2.])
    """
    if x.size == 0:
        raise ValueError("x has no entries")
    return x / 2
'''

SUITE = '''"""Hidden suite."""

import numpy as np

from grader import checks


def test_halves(attempt, rng):
    """Each entry of the answer is half of the entry in the same place."""
    for size in (1, 4):
        x = rng.normal(size=size)
        checks.close(attempt.halve(x), np.array([value / 2 for value in x.tolist()]))


def test_no_entries(attempt):
    """An array without entries is refused."""
    checks.raises(ValueError, attempt.halve, np.zeros(0))
'''

_ATTEMPT = '''"""{words}"""


def halve(x):
    if x.size == 0:
        raise ValueError("empty")
    return {answer}
'''


def attempt(words: str, answer: str) -> str:
    """Return a file of the zoo."""
    return _ATTEMPT.format(words=words, answer=answer)


ZOO = {
    "right_product": attempt("Multiplies by a half.", "x * 0.5"),
    "right_difference": attempt("Takes half away.", "x - x / 2"),
    "wrong_doubles": attempt("Your answers match twice the entries: divide instead.", "x * 2"),
    "wrong_keeps": attempt("Your answers are the entries themselves: halve them.", "x + 0.0"),
    "wrong_empty_accepted": '"""You accept an empty array."""\n\n\ndef halve(x):\n    return x / 2\n',
    "probe_sum": attempt("Like wrong_doubles: adds x to itself.", "x + x"),
    "probe_square": attempt("None: nobody squares by mistake here.", "x * x + 7"),
}

TABLE = """
[[exercise]]
slug = "{slug}"
title = "Halve"
kind = "code"
difficulty = 1
minutes = 5
points = 10
asked = "often"
roles = ["mle"]
covers = ["q1"]
hints = ["What is half of two?", "Division; see any book.", "Check the size, then divide."]

[[exercise.followups]]
question = "Integers?"
answer = "They become floats."

[[exercise.followups]]
question = "In place?"
answer = "Only if the caller knows."
"""

HEAD = 'format = 1\ntitle = "Numbers"\nabout = "About numbers."\n'
QUESTIONS = "id,topic,chapter\nq1,Halving,numbers\nq2,Thirds,numbers\n"


def exercise_files(slug: str) -> dict[str, str]:
    """Return the files of a sound exercise, by path; its table of the chapter stands under ``[slug]``."""
    return {
        f"[{slug}]": TABLE.format(slug=slug),
        f"exercises/{CHAPTER}/{slug}.py": pristine_stub(SOLUTION),
        f"solutions/{CHAPTER}/{slug}.py": SOLUTION,
        f"tests/exercises/{CHAPTER}/test_{slug}.py": SUITE,
        **{f"tests/attempts/{CHAPTER}/{slug}/{name}.py": text for name, text in ZOO.items()},
    }


class Damage:
    """Edits the files of a kit before they are written, one exercise at a time."""

    def __init__(self, files: dict[str, str], slug: str) -> None:
        self.files = files
        self.slug = slug

    def path(self, part: str) -> str:
        """Return the path of a part: table, stub, solution, suite, or a file of the zoo."""
        slug = self.slug
        known = {
            "table": f"[{slug}]",
            "stub": f"exercises/{CHAPTER}/{slug}.py",
            "solution": f"solutions/{CHAPTER}/{slug}.py",
            "suite": f"tests/exercises/{CHAPTER}/test_{slug}.py",
        }
        zoo = f"tests/attempts/{CHAPTER}/{slug}/{part}"
        return known.get(part) or (part if "/" in part else zoo if "." in part else f"{zoo}.py")

    def swap(self, part: str, old: str, new: str) -> None:
        """Replace a text; a changed solution changes its stub too."""
        path = self.path(part)
        assert old in self.files[path], f"{old!r} is not in {path}"
        self.write(part, self.files[path].replace(old, new, 1))

    def write(self, part: str, text: str) -> None:
        """Write a file, or replace it."""
        self.files[self.path(part)] = text
        if part == "solution":
            self.files[self.path("stub")] = pristine_stub(text)

    def rename_chapter(self, folder: str) -> None:
        """Give the chapter's folders another name."""
        self.files["(folder)"] = folder

    def attempt(self, name: str, words: str, answer: str) -> None:
        """Write a file of the zoo."""
        self.write(name, attempt(words, answer))

    def remove(self, part: str) -> None:
        """Take a file away."""
        del self.files[self.path(part)]


def write_kit(root: Path, files: dict[str, str], slugs: Iterable[str], more: str = "") -> Kit:
    """Write a kit's files."""
    chapter = HEAD + "".join(files.get(f"[{slug}]", "") for slug in slugs) + more
    open_list = "id,exercise\nq2,thirds\n"
    folder = files.get("(folder)", CHAPTER)
    contents = {
        f"exercises/{CHAPTER}/chapter.toml": chapter,
        "exercises/questions.csv": QUESTIONS,
        "exercises/open.csv": open_list,
        **{path: text for path, text in files.items() if not path.startswith(("[", "("))},
    }
    for path, text in contents.items():
        target = root / path.replace(CHAPTER, folder)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
    return Kit(root)


@pytest.fixture
def kit(tmp_path: Path) -> Kit:
    """Write a kit of one exercise in which nothing is wrong."""
    return write_kit(tmp_path, exercise_files("halve"), ["halve"])


@pytest.fixture
def files_only(tmp_path: Path) -> Callable[[Callable[[Damage], None]], list[Finding]]:
    """Audit the files of a kit of one exercise after an edit."""

    def audit(edit: Callable[[Damage], None]) -> list[Finding]:
        damage = Damage(exercise_files("halve"), "halve")
        edit(damage)
        kit = write_kit(tmp_path, damage.files, ["halve"])
        return list(audit_kit(kit, None, Options(graded=False)).all_findings())

    return audit


@pytest.fixture(scope="module")
def graded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[..., dict[str, list[Finding]]]]:
    """Audit many exercises of one kit, each damaged in its own way, with the same judges."""
    with contextlib.ExitStack() as stack:

        def audit(
            edits: dict[str, Callable[[Damage], None]], *, mutants: bool = False, twice: Iterable[str] = ()
        ) -> dict[str, list[Finding]]:
            files: dict[str, str] = {}
            for slug, edit in edits.items():
                damage = Damage(exercise_files(slug), slug)
                edit(damage)
                files |= damage.files
            kit = write_kit(tmp_path_factory.mktemp("kit"), files, edits)
            bench = stack.enter_context(Bench(kit))
            found = {}
            for slug in edits:
                options = Options(seeds=2 if slug in twice else 1, mutants=mutants)
                found[slug] = list(audit_exercise(kit, kit.exercise(slug), bench, options).findings)
            return found

        yield audit
