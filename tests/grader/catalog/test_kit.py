"""A kit gives its exercises, their files and their stubs, and tells what is wrong with it."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest

from grader.catalog import Kit
from grader.errors import KitError, SourceError, UsageError

MakeKit = Callable[..., Kit]
Text = Callable[..., str]
CHAPTER = "exercises/01_numbers/chapter.toml"
MORE = "exercises/02_more/chapter.toml"


def test_exercises_in_order(make_kit: MakeKit, chapter: Text, table: Text) -> None:
    """Chapters go by their folders' names, exercises as the chapter has them."""
    kit = make_kit(
        {
            MORE: chapter(table(slug='"third"'), table(slug='"fourth"')),
            "solutions/02_more/third.py": "",
            "solutions/02_more/fourth.py": "",
            "exercises/.hidden/chapter.toml": "not read",
        }
    )
    assert kit.problems == ()
    assert [chapter.folder for chapter in kit.chapters] == ["01_numbers", "02_more"]
    assert [exercise.slug for exercise in kit.exercises] == ["halve", "third", "fourth"]
    assert kit.exercise("fourth") == kit.exercises[2]


def test_paths(make_kit: MakeKit) -> None:
    """The four trees mirror each other."""
    kit = make_kit()
    assert repr(kit) == f"Kit('{kit.root}')"
    exercise = kit.exercise("halve")
    paths = [
        kit.stub_path(exercise),
        kit.shipped_path(exercise),
        kit.solution_path(exercise),
        kit.suite_path(exercise),
        kit.zoo_path(exercise),
    ]
    assert [path.relative_to(kit.root).as_posix() for path in paths] == [
        "exercises/01_numbers/halve.py",
        "exercises/01_numbers/.pristine/halve.py",
        "solutions/01_numbers/halve.py",
        "tests/exercises/01_numbers/test_halve.py",
        "tests/attempts/01_numbers/halve",
    ]


def test_unknown_but_close(make_kit: MakeKit) -> None:
    """A name that is nearly right is completed."""
    with pytest.raises(UsageError) as caught:
        make_kit().exercise("halves")
    assert str(caught.value) == "There is no exercise `halves`. Did you mean `halve`?"


def test_unknown(make_kit: MakeKit) -> None:
    """A name that is not near any tells where it was looked for."""
    kit = make_kit()
    with pytest.raises(UsageError) as caught:
        kit.exercise("zebra")
    assert str(caught.value) == f"There is no exercise `zebra`. The kit is {kit.root}, with 1 exercises."


def test_name_in_prose(make_kit: MakeKit, chapter: Text) -> None:
    """A line of a text that looks like a slug is none."""
    head = 'format = 1\ntitle = "T"\nabout = """\nslug = "zebra"\n"""\n'
    kit = make_kit({CHAPTER: chapter(head=head)})
    with pytest.raises(UsageError, match="There is no exercise `zebra`"):
        kit.exercise("zebra")
    assert kit.exercise("halve").slug == "halve"


def test_odd_layout(make_kit: MakeKit, chapter: Text) -> None:
    """An exercise is found in any TOML, also where its slug has no line of its own."""
    text = chapter().replace('slug = "halve"', '"slug" = "halve"')
    assert make_kit({CHAPTER: text}).exercise("halve").slug == "halve"


def test_only_its_chapter_is_parsed(make_kit: MakeKit) -> None:
    """To get one exercise, no other chapter is parsed, which would take most of the time."""
    kit = make_kit({MORE: "format = 1\nnot toml"})
    assert kit.exercise("halve").slug == "halve"
    assert list(kit._readings) == ["01_numbers"]


def test_broken_chapter_spares_the_others(make_kit: MakeKit, table: Text) -> None:
    """A chapter that cannot be read is told of, and the others work."""
    kit = make_kit({MORE: "format = 1\nnot toml\n" + table(slug='"third"')})
    assert kit.exercise("halve").slug == "halve"
    assert [exercise.slug for exercise in kit.exercises] == ["halve"]
    assert [(problem.path, problem.line) for problem in kit.problems] == [(kit.root / MORE, 2)]
    with pytest.raises(KitError, match="This is not TOML"):
        kit.exercise("third")
    with pytest.raises(KitError, match="This is not TOML"):
        kit.require_sound()


def test_broken_exercise_spares_the_others(make_kit: MakeKit, chapter: Text, table: Text) -> None:
    """An exercise that is malformed is told of when asked for, and the rest of its chapter works."""
    kit = make_kit({CHAPTER: chapter(table(), table(slug='"third"', minutes="99"), table(slug=None))})
    assert [exercise.slug for exercise in kit.exercises] == ["halve"]
    with pytest.raises(KitError) as caught:
        kit.exercise("third")
    assert str(caught.value) == f"{kit.root / CHAPTER}:21: `minutes` of `third` is 99. It goes from 5 to 30."


def test_sound(make_kit: MakeKit) -> None:
    """Nothing is raised for a kit that is sound."""
    make_kit().require_sound()


def test_unreadable_chapter(make_kit: MakeKit) -> None:
    """A folder in place of the chapter's file is an error of that chapter alone."""
    kit = make_kit()
    (kit.root / MORE).mkdir(parents=True)
    assert [str(problem) for problem in kit.problems] == [
        f"{kit.root / MORE}: This is a folder, not a file. Move it away, and fetch the kit again."
    ]
    assert kit.exercise("halve").slug == "halve"


@pytest.mark.parametrize(
    ("damage", "said"),
    [
        (
            lambda path: path.write_bytes(b""),
            "The chapter names no format. Write format = 1 as its first line.",
        ),
        (lambda path: path.write_bytes(b"\xff"), "1: The file is not UTF-8. Save it as UTF-8."),
        (lambda path: path.unlink(), "The file is not there. Fetch the kit again, or write it."),
    ],
    ids=["empty", "no text", "missing"],
)
def test_exercise_of_a_chapter_that_names_nothing(
    make_kit: MakeKit, damage: Callable[[Path], None], said: str
) -> None:
    """An exercise whose stub is there is not called unknown: its chapter's file is what is wrong."""
    kit = make_kit()
    damage(kit.root / CHAPTER)

    with pytest.raises(KitError) as caught:
        Kit(kit.root).exercise("halve")
    assert str(caught.value) in (f"{kit.root / CHAPTER}:{said}", f"{kit.root / CHAPTER}: {said}")
    with pytest.raises(UsageError, match="no exercise"):
        Kit(kit.root).exercise("../01_numbers/halve")


def test_slug_in_two_chapters(make_kit: MakeKit, chapter: Text) -> None:
    """A slug in two chapters is an error of both: nobody can tell which is meant."""
    kit = make_kit({MORE: chapter(), "solutions/02_more/halve.py": ""})
    said = "{}:6: The slug `halve` is taken already, by the chapter {}. Rename one of the two."
    assert [str(problem) for problem in kit.problems] == [
        said.format(kit.root / CHAPTER, "02_more"),
        said.format(kit.root / MORE, "01_numbers"),
    ]
    with pytest.raises(KitError, match="is taken already"):
        kit.exercise("halve")


def test_broken_questions(make_kit: MakeKit, chapter: Text, table: Text) -> None:
    """A malformed list of questions is one error, and not one more for each id."""
    kit = make_kit({"exercises/questions.csv": "id\n", CHAPTER: chapter(table(covers='["q1"]'))})
    assert [problem.path.name for problem in kit.problems] == ["questions.csv"]
    assert kit.questions == {}
    assert kit.exercise("halve").covers == ("q1",)


def test_questions(make_kit: MakeKit, chapter: Text, table: Text) -> None:
    """What an exercise covers must be among the questions."""
    questions = "id,topic,chapter\nq1,Halves,numbers\n"
    kit = make_kit({"exercises/questions.csv": questions, CHAPTER: chapter(table(covers='["q1", "q2"]'))})
    assert kit.questions["q1"].topic == "Halves"
    assert ["names `q2`" in str(problem) for problem in kit.problems] == [True]


def test_no_solution(make_kit: MakeKit) -> None:
    """A suite without a solution is an error."""
    kit = make_kit({"solutions/01_numbers/halve.py": None})
    solution = kit.root / "solutions/01_numbers/halve.py"
    said = f"{kit.root / CHAPTER}:6: `halve` has no solution. Write {solution}, or take the exercise out."
    assert [str(problem) for problem in kit.problems] == [said]


def test_slug_without_files(make_kit: MakeKit, chapter: Text, table: Text) -> None:
    """A slug of which there is no file at all is an error, as of a typing mistake."""
    kit = make_kit({CHAPTER: chapter(table(), table(slug='"thrid"'))})
    assert ["`thrid` has no solution" in str(problem) for problem in kit.problems] == [True]


def test_students_copy(make_kit: MakeKit) -> None:
    """A copy with neither solutions nor suites is sound."""
    kit = make_kit({"solutions/01_numbers/halve.py": None, "tests/exercises/01_numbers/test_halve.py": None})
    exercise = kit.exercise("halve")
    assert kit.problems == ()
    assert not kit.has_suites
    assert not kit.has_suite(exercise)
    assert kit.suite_digest(exercise) == ""


def test_copy_in_part(make_kit: MakeKit, chapter: Text, table: Text) -> None:
    """A copy may keep back the suite and the solution of some exercises."""
    kit = make_kit(
        {
            CHAPTER: chapter(table(), table(slug='"third"')),
            "exercises/01_numbers/third.py": "def third(): ...",
        }
    )
    assert kit.problems == ()
    assert kit.has_suites
    assert [kit.has_suite(exercise) for exercise in kit.exercises] == [True, False]


def test_suite_digest(make_kit: MakeKit) -> None:
    """The suite's digest is the sha256 of its file."""
    kit = make_kit()
    exercise = kit.exercise("halve")
    data = kit.suite_path(exercise).read_bytes()
    assert kit.suite_digest(exercise) == hashlib.sha256(data).hexdigest()


def test_pristine_from_the_solution(make_kit: MakeKit) -> None:
    """The stub is derived from the solution as it is now, whatever the learner wrote."""
    kit = make_kit({"exercises/01_numbers/halve.py": "not ( Python"})
    exercise = kit.exercise("halve")
    assert "return x / 2" not in kit.pristine(exercise)
    assert kit.pristine(exercise).endswith("    raise NotImplementedError\n")
    solution = kit.solution_path(exercise)
    solution.write_text(solution.read_text().replace("Return half", "Return one half"))
    assert "Return one half" in kit.pristine(exercise)


def students(make_kit: MakeKit, **files: str) -> tuple[Kit, Path]:
    """Make a copy without solution and suite; return it with the path of its stub."""
    gone = {"solutions/01_numbers/halve.py": None, "tests/exercises/01_numbers/test_halve.py": None}
    kit = make_kit({**gone, **files})
    return kit, kit.stub_path(kit.exercise("halve"))


def test_pristine_as_shipped(make_kit: MakeKit) -> None:
    """A copy without solutions uses the pristine stub that it carries."""
    kit, stub = students(make_kit)
    shipped = kit.shipped_path(kit.exercise("halve"))
    shipped.parent.mkdir()
    shipped.write_text(stub.read_text())
    stub.write_text("not ( Python")
    assert kit.pristine(kit.exercise("halve")) == shipped.read_text()


def test_pristine_from_the_stub(make_kit: MakeKit) -> None:
    """A copy without either reads the examples out of the edited stub, which is all there is."""
    kit, stub = students(make_kit)
    untouched = stub.read_text()
    stub.write_text(untouched.replace("raise NotImplementedError", "return x / 2"))
    assert kit.pristine(kit.exercise("halve")) == untouched


def test_pristine_from_a_stub_with_more(make_kit: MakeKit) -> None:
    """There a learner may give a signature a constant of their own."""
    kit, stub = students(make_kit)
    stub.write_text("HALF = 0.5\n\n\n" + stub.read_text().replace("x: float", "x: float = HALF"))
    assert kit.interface(kit.exercise("halve")).functions[0].signature == "(x: float = HALF) -> float"


def test_pristine_from_a_broken_stub(make_kit: MakeKit) -> None:
    """There the learner is told to mend the stub: it is no error of the kit."""
    kit, stub = students(make_kit)
    stub.write_text("x = 1\ndef halve(:\n")
    with pytest.raises(SourceError) as caught:
        kit.pristine(kit.exercise("halve"))
    assert str(caught.value) == (
        f"{stub}:2: This is not Python: invalid syntax. The examples cannot be read before that is mended."
    )


def test_pristine_of_nothing(make_kit: MakeKit) -> None:
    """There a stub that was deleted is named."""
    kit, stub = students(make_kit)
    stub.unlink()
    with pytest.raises(SourceError) as caught:
        kit.pristine(kit.exercise("halve"))
    assert str(caught.value) == f"Neither the solution nor the stub of `halve` is here. Fetch {stub} again."


def test_interface(make_kit: MakeKit) -> None:
    """The interface is that of the pristine stub."""
    kit = make_kit()
    assert kit.interface(kit.exercise("halve")).names == ("halve",)
