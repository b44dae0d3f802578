"""An audit of several exercises: side by side, and told in order."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from grader.audit.audit import ExerciseAudit, Options, audit_kit
from grader.audit.bench import Bench, Outcome, Trial
from grader.catalog import Exercise, Kit
from grader.model import Verdict

from .conftest import Damage, exercise_files, write_kit

SLUGS = ("halve", "share", "split")


@pytest.fixture(scope="module")
def kit(tmp_path_factory: pytest.TempPathFactory) -> Kit:
    """Write a kit of three exercises, of which the one in the middle has a wrong attempt that passes."""
    files: dict[str, str] = {}
    for slug in SLUGS:
        damage = Damage(exercise_files(slug), slug)
        if slug == "share":
            damage.write("wrong_nothing", '"""It is the solution, and no mistake at all."""\n')
        files |= damage.files
    return write_kit(tmp_path_factory.mktemp("kit"), files, SLUGS)


def test_exercises_are_told_in_order(kit: Kit) -> None:
    """With more judges than exercises each is told in its turn all the same, with its findings."""
    said: list[str] = []
    audit = audit_kit(kit, None, Options(seeds=1, jobs=5, cached=False), said.append)
    assert said == ["1 of 3: halve", "2 of 3: share", "3 of 3: split"]
    assert [found.exercise for found in audit.exercises] == list(SLUGS)
    assert [[finding.rule for finding in found.findings] for found in audit.exercises] == [[], ["wrong"], []]
    assert all(found.seconds is not None for found in audit.exercises)


def test_an_error_ends_it(kit: Kit, monkeypatch: pytest.MonkeyPatch) -> None:
    """What goes wrong in one exercise is raised, and the others are not waited for."""
    begun: list[str] = []

    def break_off(kit: Kit, exercise: object, *rest: object) -> None:
        begun.append(str(exercise))
        if len(begun) > 1:
            time.sleep(0.1)  # there is time to call the others off
        raise OSError("no room on the disk")

    monkeypatch.setattr("grader.audit.audit.audit_exercise", break_off)
    many = [kit.exercise("halve")] * 50
    with pytest.raises(OSError, match="no room on the disk"):
        audit_kit(kit, many, Options(jobs=1, cached=False))
    assert len(begun) < len(many)


def test_an_interrupt_calls_gradings_off(kit: Kit, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who breaks it off waits for the gradings under way, and not for all that was asked for."""
    graded: list[int] = []

    def audit(kit: Kit, exercise: Exercise, bench: Bench, options: Options) -> ExerciseAudit:
        if exercise.slug == "share":
            list(bench.grade(exercise, [Trial("x = 1", seed) for seed in range(5000)]))
        return ExerciseAudit(exercise.slug, ())

    def interrupt(words: str) -> None:
        raise KeyboardInterrupt

    def grade(bench: Bench, slug: str, trial: Trial) -> Outcome:
        time.sleep(0.001)
        graded.append(trial.seed)
        return Outcome(Verdict.PASS)

    monkeypatch.setattr("grader.audit.audit.audit_exercise", audit)
    monkeypatch.setattr(Bench, "_one", grade)
    with pytest.raises(KeyboardInterrupt):
        audit_kit(kit, None, Options(jobs=2, cached=False), interrupt)
    assert len(graded) < 5000


def test_outcomes_are_kept(tmp_path: Path) -> None:
    """A second audit believes the first, whichever judge had the exercise."""
    kit = write_kit(tmp_path, {k: v for slug in SLUGS for k, v in exercise_files(slug).items()}, SLUGS)
    first = audit_kit(kit, None, Options(seeds=1, jobs=2))
    lines = {path.name: path.read_text() for path in (tmp_path / ".kata" / "audit").iterdir()}
    assert set(lines) == {f"{slug}.jsonl" for slug in SLUGS}
    assert audit_kit(kit, None, Options(seeds=1, jobs=2)) == first
    assert {path.name: path.read_text() for path in (tmp_path / ".kata" / "audit").iterdir()} == lines
