"""The audit of a kit: the rules on files, then on what gradings show, exercise after exercise."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path
from queue import SimpleQueue

import msgspec

from grader.audit.bench import JOBS, Bench
from grader.audit.explained import Explained, read_explained
from grader.audit.findings import Finding, from_error
from grader.audit.holes import check_bites, check_mutants, check_universal
from grader.audit.large import check_large_call
from grader.audit.leaks import check_leaks
from grader.audit.metadata import check_kit_metadata, check_metadata
from grader.audit.questions import check_coverage
from grader.audit.quiet import Quiet
from grader.audit.speed import check_median, check_seconds
from grader.audit.stubs import check_stub
from grader.audit.suites import check_suite
from grader.audit.trees import check_exercise_files, check_trees
from grader.audit.truth import check_truth
from grader.audit.zoo import check_zoo
from grader.catalog import Exercise, Kit
from grader.catalog.text import read_text
from grader.errors import KitError

FORMAT = 1
SEEDS = 3


class Mutants(msgspec.Struct, frozen=True):
    """How many mutants there were of a solution."""

    total: int
    killed: int
    explained: int


class ExerciseAudit(msgspec.Struct, frozen=True, omit_defaults=True):
    """What the audit of one exercise found and measured."""

    exercise: str
    findings: tuple[Finding, ...]
    seconds: float | None = None
    mutants: Mutants | None = None


class Audit(msgspec.Struct, frozen=True):
    """What the audit of a kit found: first what concerns the whole kit, if all of it was audited."""

    seeds: int
    findings: tuple[Finding, ...]
    exercises: tuple[ExerciseAudit, ...]
    format: int = FORMAT

    def all_findings(self) -> Iterator[Finding]:
        """Yield the findings in order."""
        yield from self.findings
        for exercise in self.exercises:
            yield from exercise.findings


class Options(msgspec.Struct, frozen=True):
    """How thorough an audit is.

    Attributes
    ----------
    seeds
        How many seeds the zoo is graded with.
    mutants
        Whether the solution's mutants are graded.
    graded
        Whether anything is graded; the rules on files alone take a second for a whole kit.
    jobs
        How many judges work side by side.
    cached
        Whether outcomes are kept in the kit's folder, and those kept are believed.
    """

    seeds: int = SEEDS
    mutants: bool = False
    graded: bool = True
    jobs: int = JOBS
    cached: bool = True


def audit_kit(
    kit: Kit,
    exercises: Sequence[Exercise] | None = None,
    options: Options | None = None,
    say: Callable[[str], None] = lambda words: None,
) -> Audit:
    """Audit a kit, or some of its exercises.

    Parameters
    ----------
    kit
        The kit.
    exercises
        Those to audit; None for all, and for what concerns the kit as a whole.
    options
        How thorough to be.
    say
        Told which exercise is done.
    """
    options = options or Options()
    findings = list(_kit_findings(kit)) if exercises is None else []
    audits = _side_by_side(kit, kit.exercises if exercises is None else exercises, options, say)
    if exercises is None:
        seconds = {audit.exercise: audit.seconds for audit in audits if audit.seconds is not None}
        findings += check_median(kit, seconds)
    return Audit(options.seeds, tuple(findings), tuple(audits))


def _side_by_side(
    kit: Kit, exercises: Sequence[Exercise], options: Options, say: Callable[[str], None]
) -> list[ExerciseAudit]:
    """Audit exercises: as many at a time as there are judges; a single one has them all."""
    folder, quiet = cache_folder(kit) if options.cached else None, Quiet()
    workers = max(1, min(options.jobs, len(exercises)))
    idle: SimpleQueue[Bench] = SimpleQueue()

    def audit_one(exercise: Exercise) -> ExerciseAudit:
        bench = idle.get()  # it keeps to one exercise until that is done: what the zoo answered is known then
        try:
            return audit_exercise(kit, exercise, bench, options)
        finally:
            idle.put(bench)

    audits = []
    threads = ThreadPoolExecutor(workers, "audit")
    with ExitStack() as stack:  # where it is broken off, this is undone from below
        stack.callback(threads.shutdown)
        for _ in range(workers):  # whose gradings are called off, which ends the audits under way
            idle.put(stack.enter_context(Bench(kit, options.jobs // workers, folder, quiet)))
        stack.callback(threads.shutdown, wait=False, cancel_futures=True)
        for number, audit in enumerate(threads.map(audit_one, exercises), 1):
            audits.append(audit)
            say(f"{number} of {len(exercises)}: {audit.exercise}")
    return audits


def cache_folder(kit: Kit) -> Path:
    """Return where outcomes of audits are kept; it may be deleted at any time."""
    return kit.root / ".kata" / "audit"


def _kit_findings(kit: Kit) -> Iterator[Finding]:
    yield from check_kit_metadata(kit)
    yield from check_trees(kit)
    yield from check_coverage(kit)


def audit_exercise(kit: Kit, exercise: Exercise, bench: Bench, options: Options) -> ExerciseAudit:
    """Audit one exercise: its files, and if they are there and can be read, what gradings show."""
    findings = list(_file_findings(kit, exercise))
    try:
        explained = read_explained(kit, exercise)
    except KitError as error:
        findings.append(from_error(error, kit.root, "equivalent", exercise.slug))
        explained = Explained()
    if not options.graded or not _can_be_graded(findings):
        return ExerciseAudit(exercise.slug, tuple(findings))
    graded, seconds, mutants = _graded(kit, exercise, bench, options, explained)
    return ExerciseAudit(exercise.slug, (*findings, *graded), seconds, mutants)


def _file_findings(kit: Kit, exercise: Exercise) -> Iterator[Finding]:
    for rule in (check_exercise_files, check_metadata, check_stub, check_suite, check_zoo, check_leaks):
        yield from rule(kit, exercise)


def _can_be_graded(findings: Iterable[Finding]) -> bool:
    return not any(finding.rule in ("mirror", "suite", "unreadable") for finding in findings)


def _graded(
    kit: Kit, exercise: Exercise, bench: Bench, options: Options, explained: Explained
) -> tuple[list[Finding], float | None, Mutants | None]:
    """Return what gradings show: findings, the suite's time, and what came of the mutants."""
    seeds = range(1, options.seeds + 1)
    results = check_truth(kit, exercise, bench, seeds)
    findings = list(results.findings)
    if not results.sound:
        return findings, None, None
    findings += check_large_call(kit, exercise, bench)
    findings += check_universal(kit, exercise, bench, seeds[0], explained)
    seconds = bench.cpu_seconds(exercise, read_text(kit.solution_path(exercise)))
    if seconds is not None:
        findings += check_seconds(kit, exercise, seconds)
    findings += check_bites(kit, exercise, bench, results)
    if not options.mutants:
        return findings, seconds, None
    came = check_mutants(kit, exercise, bench, seeds, explained)
    findings += came.findings
    bench.cache(exercise).forget_unused()
    return findings, seconds, Mutants(came.total, came.killed, came.explained)
