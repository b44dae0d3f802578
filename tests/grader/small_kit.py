"""A kit small enough to read, whose exercises can be graded."""

from __future__ import annotations

from pathlib import Path

from grader.catalog import Kit

HALVE = '''"""Halve a number."""


def halve(x: float) -> float:
    """Return half of `x`.

    >>> halve(2.0)
    1.0
    """
    return x / 2
'''
TWICE = (
    HALVE.replace("Halve", "Double")
    .replace("half of", "twice")
    .replace("halve", "twice")
    .replace("1.0", "4.0")
)
TWICE = TWICE.replace("x / 2", "x * 2")
SHOUT = '''"""Shout."""


def shout(word: str) -> str:
    """Return `word` in capitals."""
    return word.upper()
'''

SUITE = '''"""Hidden suite."""

from grader import checks


def test_large(attempt, rng):
    """Large numbers are treated like small ones."""
    x = float(rng.uniform(1e6, 1e7))
    checks.close(attempt.{slug}(x), {oracle})


def test_zero(attempt):
    """Zero stays zero."""
    checks.close(attempt.{slug}(0.0), 0.0)
'''
SHOUT_SUITE = '''"""Hidden suite."""

from grader import checks


def test_word(attempt):
    """Letters become capitals."""
    checks.equal(attempt.shout("hey"), "HEY")
'''

WRONG = '"""You take a third."""\n\n\ndef halve(x):\n    return x / 3\n'
CHAPTER = 'format = 1\ntitle = "{title}"\nabout = "Some."\n'
EXERCISE = """
[[exercise]]
slug = "{slug}"
title = "{title}"
kind = "code"
difficulty = 2
minutes = 5
points = 10
asked = "often"
roles = ["mle"]
hints = [
  "What is a half?",
  "A concept, with a reference that is long enough to need a second line on a terminal.",
  "An outline.",
]

[[exercise.followups]]
question = "And a third?"
answer = "Divide by three."
"""

_BODIES = {
    "halve": (HALVE, "return x / 2"),
    "twice": (TWICE, "return x * 2"),
    "shout": (SHOUT, "return word.upper()"),
}

FILES = {
    "exercises/01_numbers/chapter.toml": CHAPTER.format(title="Numbers")
    + EXERCISE.format(slug="halve", title="Halve a number")
    + EXERCISE.format(slug="twice", title="Double a number"),
    "exercises/02_words/chapter.toml": CHAPTER.format(title="Words")
    + EXERCISE.format(slug="shout", title="Shout a word"),
    "exercises/01_numbers/halve.py": HALVE.replace("return x / 2", "raise NotImplementedError"),
    "exercises/01_numbers/twice.py": TWICE.replace("return x * 2", "raise NotImplementedError"),
    "exercises/02_words/shout.py": SHOUT.replace("return word.upper()", "raise NotImplementedError"),
    "solutions/01_numbers/halve.py": HALVE,
    "solutions/01_numbers/twice.py": TWICE,
    "solutions/02_words/shout.py": SHOUT,
    "tests/exercises/01_numbers/test_halve.py": SUITE.format(slug="halve", oracle="x / 2"),
    "tests/exercises/01_numbers/test_twice.py": SUITE.format(slug="twice", oracle="x + x"),
    "tests/exercises/02_words/test_shout.py": SHOUT_SUITE,
    "tests/attempts/01_numbers/halve/wrong_third.py": WRONG,
}


def write_small_kit(root: Path) -> Kit:
    """Write the kit: halve and twice in one chapter, shout in another."""
    for name, text in FILES.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return Kit(root)


def stub(slug: str, body: str = "raise NotImplementedError") -> str:
    """Return the text of a stub with this body."""
    text, end = _BODIES[slug]
    return text.replace(end, body)


def add_exercise(kit: Kit, slug: str) -> None:
    """Add an exercise that halves, too, to the first chapter, its stub blank, as an update does."""
    solution = HALVE.replace("halve", slug)
    files = {
        f"solutions/01_numbers/{slug}.py": solution,
        f"tests/exercises/01_numbers/test_{slug}.py": SUITE.format(slug=slug, oracle="x / 2"),
        f"exercises/01_numbers/{slug}.py": solution.replace("return x / 2", "raise NotImplementedError"),
    }
    for name, text in files.items():
        (kit.root / name).write_text(text, encoding="utf-8")
    chapter = kit.root / "exercises/01_numbers/chapter.toml"
    with chapter.open("a", encoding="utf-8") as file:
        file.write(EXERCISE.format(slug=slug, title=f"Make a {slug}"))


def drop_exercise(kit: Kit, slug: str) -> None:
    """Take an exercise of the first chapter away, all but the stub, as an update does."""
    for folder, name in (("solutions", slug), ("tests/exercises", f"test_{slug}")):
        (kit.root / folder / "01_numbers" / f"{name}.py").unlink()
    chapter = kit.root / "exercises/01_numbers/chapter.toml"
    head, *exercises = chapter.read_text("utf-8").split("\n[[exercise]]\n")
    kept = [text for text in exercises if f'slug = "{slug}"' not in text]
    chapter.write_text("\n[[exercise]]\n".join([head, *kept]), encoding="utf-8")
