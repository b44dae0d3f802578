"""A kit: the four trees of exercises, solutions, hidden suites and attempts with a known outcome."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from grader.catalog.digest import FilesDigest, Listing, list_files
from grader.catalog.metadata import Reading, read_chapter
from grader.catalog.questions import Question, read_questions
from grader.catalog.records import Chapter, Exercise
from grader.catalog.rules import Surroundings
from grader.catalog.text import read_text
from grader.errors import KitError, SourceError, UsageError

if TYPE_CHECKING:
    from grader.catalog.interface import Interface

_SLUG_LINE = re.compile(r"^[ \t]*slug[ \t]*=[ \t]*[\"']([^\"'\n]*)[\"']", re.MULTILINE)
# Grading reads no right attempts and no probes; the audit does.
_NOT_READ = ("right_", "probe_")


class Kit:
    """The exercises below a folder.

    Parameters
    ----------
    root
        The folder that holds ``exercises``.
    stubs
        The folder whose ``exercises`` the learner edits, where that is a workspace of their own.

    Notes
    -----
    The metadata of a chapter is read when it is first asked for, and once; other files are read as they are
    at the time. A chapter or an exercise that is malformed is left out and stands in `problems`; to ask for
    it by name raises its error.
    """

    def __init__(self, root: Path, stubs: Path | None = None) -> None:
        self._root = root
        self._stub_root = stubs or root
        self._readings: dict[str, Reading] = {}
        self._stubs: dict[Path, tuple[tuple[int, int, int], str]] = {}
        self._digests: dict[str, FilesDigest] = {}

    def __repr__(self) -> str:
        stubs = f", stubs={str(self.stubs)!r}" if self.stubs != self.root else ""
        return f"Kit({str(self._root)!r}{stubs})"

    @property
    def root(self) -> Path:
        """The folder that holds ``exercises``; it stays what it was."""
        return self._root

    @property
    def stubs(self) -> Path:
        """The folder that holds the learner's ``exercises``: the kit's own, or a workspace."""
        return self._stub_root

    @cached_property
    def chapters(self) -> tuple[Chapter, ...]:
        """The chapters in order, as far as they are sound."""
        return tuple(
            reading.chapter for reading in map(self._read, self._texts) if reading.chapter is not None
        )

    @cached_property
    def exercises(self) -> tuple[Exercise, ...]:
        """All sound exercises in teaching order."""
        return tuple(exercise for chapter in self.chapters for exercise in chapter.exercises)

    @cached_property
    def problems(self) -> tuple[KitError, ...]:
        """What is malformed in the metadata: the kit's own fault."""
        found = [error for error in self._questions[1:] if error is not None]
        return (*found, *(problem.error for folder in self._texts for problem in self._read(folder).problems))

    def require_sound(self) -> None:
        """Raise the first of `problems`, if there is one."""
        for problem in self.problems:
            raise problem

    def exercise(self, slug: str) -> Exercise:
        """Return the exercise of that name.

        Raises
        ------
        UsageError
            If there is none; it suggests a name that is close.
        KitError
            If its metadata is malformed.
        """
        named = [folder for folder, slugs in self._slugs.items() if slug in slugs]
        named = named or [folder for folder in self._homes(slug) if folder in self._texts]
        for folder in named or self._texts:
            reading = self._read(folder)
            for problem in reading.problems:
                if problem.slug == slug or (named and problem.slug is None):
                    raise problem.error
            for exercise in reading.chapter.exercises if reading.chapter else ():
                if exercise.slug == slug:
                    return exercise
        for folder in self._homes(slug):
            if folder not in self._texts:
                path = self.root / "exercises" / folder / "chapter.toml"
                raise KitError(path, None, "The file is not there.", "Fetch the kit again, or write it.")
        import difflib  # noqa: PLC0415 - for errors only

        known = {known for slugs in self._slugs.values() for known in slugs} - {slug}
        close = difflib.get_close_matches(slug, sorted(known), n=1)
        fix = (
            f"Did you mean `{close[0]}`?"
            if close
            else f"The kit is {self.root}, with {len(known)} exercises."
        )
        raise UsageError(f"There is no exercise `{slug}`.", fix)

    def _homes(self, slug: str) -> list[str]:
        """Return the folders that hold a stub of that name, whether or not a chapter.toml says so."""
        if not slug.isidentifier():  # a name that is typed is no path
            return []
        return sorted(path.parent.name for path in (self.root / "exercises").glob(f"[!.]*/{slug}.py"))

    @property
    def questions(self) -> dict[str, Question]:
        """The questions that the exercises cover, by id; none if their file is malformed."""
        return self._questions[0]

    def stub_path(self, exercise: Exercise) -> Path:
        """Return the file that the learner edits."""
        return self.stubs / "exercises" / exercise.chapter / f"{exercise.slug}.py"

    def shipped_path(self, exercise: Exercise) -> Path:
        """Return the pristine stub that a copy without solutions carries."""
        return self.root / "exercises" / exercise.chapter / ".pristine" / f"{exercise.slug}.py"

    def solution_path(self, exercise: Exercise) -> Path:
        """Return the reference solution."""
        return self.root / "solutions" / exercise.chapter / f"{exercise.slug}.py"

    def suite_path(self, exercise: Exercise) -> Path:
        """Return the hidden suite."""
        return self.root / "tests" / "exercises" / exercise.chapter / f"test_{exercise.slug}.py"

    def zoo_path(self, exercise: Exercise) -> Path:
        """Return the folder of attempts with a known outcome."""
        return self.root / "tests" / "attempts" / exercise.chapter / exercise.slug

    @cached_property
    def has_suites(self) -> bool:
        """Whether there is any hidden suite; a student's copy has none."""
        return any((self.root / "tests" / "exercises").glob("*/test_*.py"))

    def has_suite(self, exercise: Exercise) -> bool:
        """Return whether the hidden suite of an exercise is here."""
        return self.suite_path(exercise).is_file()

    def suite_digest(self, exercise: Exercise) -> str:
        """Return the sha256 of the hidden suite in hexadecimal; "" if it is not here."""
        try:
            return hashlib.sha256(self.suite_path(exercise).read_bytes()).hexdigest()
        except OSError:
            return ""

    def pristine(self, exercise: Exercise) -> str:
        """Return the pristine stub.

        It is derived from the solution. In a copy without solutions it is the shipped pristine stub, and
        only where that is missing too it is derived from the stub that the learner edits: its examples are
        then the learner's own, which is harmless, as such a copy has no hidden suite either.

        Raises
        ------
        KitError
            If the solution is malformed.
        SourceError
            If the stub must stand in, and cannot be read.
        """
        for path in (self.solution_path(exercise), self.shipped_path(exercise), self.stub_path(exercise)):
            try:
                status = path.stat()
            except OSError:
                continue
            stamp = (status.st_mtime_ns, status.st_size, status.st_ino)
            if path not in self._stubs or self._stubs[path][0] != stamp:
                self._stubs[path] = (stamp, self._derived(exercise, path))
            return self._stubs[path][1]
        fact = f"Neither the solution nor the stub of `{exercise.slug}` is here."
        raise SourceError(fact, f"Fetch {self.stub_path(exercise)} again.")

    def _derived(self, exercise: Exercise, path: Path) -> str:
        from grader.catalog.source import read_source  # noqa: PLC0415
        from grader.catalog.stub import pristine_stub  # noqa: PLC0415 - rarely needed

        if path != self.stub_path(exercise):
            return pristine_stub(read_text(path), path)
        try:
            return pristine_stub(read_source(path), path, edited=True)
        except KitError as error:
            fact = str(KitError(path, error.line, error.fact))
            raise SourceError(fact, "The examples cannot be read before that is mended.") from None

    def interface(self, exercise: Exercise) -> Interface:
        """Return the names, signatures and examples of the pristine stub."""
        from grader.catalog.interface import stub_interface  # noqa: PLC0415 - it brings ast along

        return stub_interface(self.pristine(exercise))

    def digest(self) -> str:
        """Return the sha256 over all that grading reads, in hexadecimal.

        It covers the metadata, solutions, hidden suites and wrong attempts; not the stubs, which change
        whenever a learner saves one. To ask again costs a look at each file's status.
        """
        return self._digest("", self._all_files)

    def exercise_digest(self, exercise: Exercise) -> str:
        """Return the sha256 over all that grading reads for one exercise; far cheaper than `digest`."""
        paths = [
            self.root / "exercises" / exercise.chapter / "chapter.toml",
            self.solution_path(exercise),
            self.shipped_path(exercise),
            self.suite_path(exercise),
            self.zoo_path(exercise),
        ]
        return self._digest(exercise.slug, lambda: list_files(paths, _NOT_READ))

    def _digest(self, name: str, listing: Callable[[], Listing]) -> str:
        if name not in self._digests:
            self._digests[name] = FilesDigest(self.root, listing)
        return self._digests[name].hexdigest()

    def _all_files(self) -> Listing:
        folder = self.root / "exercises"
        chapters = [path for path in sorted(folder.glob("[!.]*")) if path.is_dir()]
        paths = [folder / "questions.csv", self.root / "solutions", self.root / "tests" / "exercises"]
        paths += [self.root / "tests" / "attempts", *(chapter / ".pristine" for chapter in chapters)]
        listing = list_files([*paths, *(chapter / "chapter.toml" for chapter in chapters)], _NOT_READ)
        listing.folders.append(str(folder))
        return listing

    def _read(self, folder: str) -> Reading:
        if folder not in self._readings:
            questions, error = self._questions
            elsewhere = {
                slug: other for other, slugs in self._slugs.items() if other != folder for slug in slugs
            }
            self._readings[folder] = read_chapter(
                self.root / "exercises" / folder / "chapter.toml",
                Surroundings(
                    questions=None if error else questions,
                    missing_solution=partial(self._missing_solution, folder),
                    elsewhere=elsewhere,
                ),
            )
        return self._readings[folder]

    def _missing_solution(self, folder: str, slug: str) -> Path | None:
        """Return where a solution should be and is not.

        It must be where there is a suite. In a copy made for students, whole or in part, a stub stands alone.
        """
        solution = self.root / "solutions" / folder / f"{slug}.py"
        if solution.is_file() or not self.has_suites:
            return None
        has_suite = (self.root / "tests" / "exercises" / folder / f"test_{slug}.py").is_file()
        has_stub = (self.root / "exercises" / folder / f"{slug}.py").is_file()
        return solution if has_suite or not has_stub else None

    @cached_property
    def _questions(self) -> tuple[dict[str, Question], KitError | None]:
        try:
            return read_questions(self.root / "exercises" / "questions.csv"), None
        except KitError as error:
            return {}, error

    @cached_property
    def _texts(self) -> dict[str, str]:
        """The text of each chapter.toml, by folder; "" where `read_chapter` will say what is wrong."""
        texts = {}
        for path in sorted((self.root / "exercises").glob("[!.]*/chapter.toml")):
            try:
                texts[path.parent.name] = path.read_bytes().decode("utf-8", "replace")
            except OSError:
                texts[path.parent.name] = ""
        return texts

    @cached_property
    def _slugs(self) -> dict[str, tuple[str, ...]]:
        """The names that each chapter seems to have, found without the cost of parsing it."""
        return {folder: tuple(_SLUG_LINE.findall(text)) for folder, text in self._texts.items()}
