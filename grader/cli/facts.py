"""What `kata doctor` finds out, as facts in words."""

from __future__ import annotations

import platform
import subprocess
import sys
import tempfile
import time
from importlib import metadata
from pathlib import Path
from typing import NamedTuple

import grader
from grader.catalog import Exercise, Kit
from grader.catalog.marker import read_marker
from grader.cli.errors import fact_of
from grader.errors import KataError
from grader.grade import Judge
from grader.learner.events import now
from grader.learner.history import history_path, read_history
from grader.learner.plurals import counted
from grader.learner.settling import SKEW
from grader.learner.workspace import is_installed, state_folder, workspace_of
from grader.model import Verdict
from grader.spawn import spawn_python

_PATIENCE = 20.0  # seconds for a judge to start and, with nothing to do, to leave
_PACKAGES = ("numpy", "pytest", "hypothesis")


class Fact(NamedTuple):
    """Something found out; `fix` is how to mend it, and empty where nothing is missing."""

    name: str
    state: str
    fix: str = ""


def versions() -> list[Fact]:
    """Return the versions that grading depends on."""
    python = f"{platform.python_version()}, {sys.executable}"
    known = [Fact("mlkata", grader.__version__), Fact("python", python)]
    return [*known, *map(_package, _PACKAGES), Fact("system", f"{platform.system()} {platform.release()}")]


def _package(name: str) -> Fact:
    try:
        return Fact(name, metadata.version(name))
    except metadata.PackageNotFoundError:
        return Fact(
            name, "not installed", f"Install it for this Python: {sys.executable} -m pip install {name}"
        )


def confinement() -> tuple[str, list[Fact]]:
    """Return the level that this machine holds, and the facts behind it."""
    from grader.sandbox.confine import describe, probe  # noqa: PLC0415 - only the doctor asks the kernel

    support = probe()
    return support.best, [Fact(*described) for described in describe(support)]


def of_kit(kit: Kit) -> list[Fact]:
    """Return where the kit is, what it holds, and what is malformed in it."""
    known = [Fact("kit", f"{kit.root}{' (installed)' if is_installed(kit) else ''}")]
    known.append(Fact("exercises", f"{len(kit.exercises)} in {counted(len(kit.chapters), 'chapter')}"))
    if kit.has_suites:
        known.append(Fact("hidden suites", "here"))
    else:
        fix = "Name a complete kit with --kit, or be content with the public checks."
        known.append(Fact("hidden suites", "not here: only the public checks can be graded", fix))
    return known + [
        Fact("malformed", fact_of(error), error.fix or "Mend the file.") for error in kit.problems
    ]


def of_state(kit: Kit) -> list[Fact]:
    """Return where progress is kept, whether it can be, and whether all of it can be read."""
    workspace = workspace_of(kit)
    history = read_history(workspace)
    known = [_laid_out(kit), _writable(workspace)]
    if history.problem:
        return [*known, Fact("history", history.problem.fact, history.problem.fix)]
    known.append(Fact("history", counted(len(history.events), "event")))
    if history.unreadable:
        state = counted(history.unreadable, "line is no event", "lines are no events")
        fix = f"That does no harm; to be rid of it, edit {history_path(workspace)}."
        known.append(Fact("history", f"{state}, and left out", fix))
    if ahead := sum(event.at > now() + SKEW for event in history.events):
        state = f"{counted(ahead, 'event lies', 'events lie')} in the future: a clock was wrong"
        fix = "If it is wrong now, set it. For reviews they count as soon after what was before them."
        known.append(Fact("history", state, fix))
    if history.later:
        state = f"{counted(history.later, 'event')} of a later version of mlkata left out"
        known.append(Fact("history", state, "Upgrade mlkata to see them."))
    return known


def _laid_out(kit: Kit) -> Fact:
    workspace = workspace_of(kit)
    if kit.stubs == kit.root:
        return Fact("workspace", str(workspace))
    marker = read_marker(workspace)
    state = f"{workspace}, laid out by mlkata {marker.laid_by or 'in part'}{', kept in git' * marker.track}"
    return Fact(
        "workspace", state, "" if marker.laid_by == grader.__version__ else "Bring it up to date: kata update"
    )


def _writable(workspace: Path) -> Fact:
    folder = state_folder(workspace)
    try:
        with tempfile.TemporaryFile(dir=folder if folder.exists() else workspace) as file:
            file.write(b"?")
            file.flush()
        if history_path(workspace).exists():
            with history_path(workspace).open("ab"):
                pass
    except OSError as error:
        fix = "Make room or give yourself the right to write there; until then no progress is recorded."
        return Fact("progress", f"{folder} cannot be written: {error.strerror}", fix)
    return Fact("progress", f"{folder} can be written")


def grading(kit: Kit) -> tuple[bool, list[Fact]]:
    """Grade an untouched stub by the road that every attempt takes; return whether that worked."""
    exercise = _any_exercise(kit)
    if exercise is None:
        return False, [Fact("self-test", "the kit holds no exercise", "Name another kit with --kit.")]
    started = time.perf_counter()
    try:
        with Judge(kit) as judge:
            report = judge.grade(exercise.slug, kit.pristine(exercise), seed=0)
    except KataError as error:
        return False, [_failed(f"{exercise.slug} could not be graded. {fact_of(error)} {_last_words(kit)}")]
    seconds = time.perf_counter() - started
    if report.verdict is not Verdict.TODO:
        messages = [check.message for check in report.checks if check.verdict is report.verdict]
        state = f"the untouched stub of {exercise.slug} came out as {report.verdict.value!r}, not as 'todo'."
        return False, [_failed(f"{state} {' '.join(messages[:1])}")]
    state = f"{exercise.slug} was graded in {seconds:.1f} s, with confinement {report.confinement}"
    return True, [Fact("self-test", state)]


def _failed(state: str) -> Fact:
    return Fact("self-test", state.rstrip(), "Fetch the kit again, or install mlkata anew; then report this.")


def _last_words(kit: Kit) -> str:
    """Return the last line of what a judge says that does not start."""
    with tempfile.TemporaryFile() as said:
        process = spawn_python("grader.judge", [str(kit.root), ""], piped=True, errors_to=said)
        try:
            process.communicate(timeout=_PATIENCE)
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()
        said.seek(0)
        lines = said.read().decode("utf-8", "replace").strip().splitlines()
    return f"It says: {lines[-1]}" if lines else ""


def _any_exercise(kit: Kit) -> Exercise | None:
    with_suite = [exercise for exercise in kit.exercises if kit.has_suite(exercise)]
    return next(iter([*with_suite, *kit.exercises]), None)
