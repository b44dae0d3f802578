"""No wrong answer that fits every exercise passes, nothing hidden gets out, and every check bites."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from grader.audit.bench import Bench, Outcome, Trial
from grader.audit.explained import Explained, explained_path
from grader.audit.findings import Finding, Place
from grader.audit.mutants import Mutant, mutants
from grader.audit.truth import Results, failed
from grader.audit.universal import HONEST, TELLS, impostors
from grader.catalog import Exercise, Kit
from grader.catalog.text import read_text
from grader.errors import UsageError
from grader.model import Verdict

_BATCH = 16


class MutantResults(NamedTuple):
    """What came of the mutants."""

    findings: tuple[Finding, ...]
    total: int = 0
    killed: int = 0
    explained: int = 0


def check_universal(
    kit: Kit, exercise: Exercise, bench: Bench, seed: int, explained: Explained
) -> Iterator[Finding]:
    """Grade the universal wrong attempts, and find those that pass."""
    place = Place(kit.root, kit.suite_path(exercise), exercise.slug)
    attempts = list(impostors(kit.interface(exercise), read_text(kit.solution_path(exercise))))
    # A report that could tell too much is seen whole.
    trials = [
        Trial(attempt.source, seed, official=attempt.way == TELLS, brief=attempt.way != TELLS)
        for attempt in attempts
    ]
    outcomes = list(bench.grade(exercise, trials))
    passed = set()
    for attempt, outcome in zip(attempts, outcomes, strict=True):
        if attempt.way == HONEST and outcome.verdict is not Verdict.PASS:
            fact = f"The solution gets `{outcome.verdict}` when its functions are wrapped. {outcome.error}"
            yield place.finding("universal", fact.rstrip(), "Universal wrong answers could not be tried.")
        elif attempt.way == TELLS:
            yield from _check_told(place, outcome)
        elif outcome.verdict is Verdict.PASS and attempt.is_hole(outcome.output):
            known = [entry for entry in explained.universal if entry.fits(attempt)]
            passed.update(known)
            if not known:
                fix = "Add a check that it fails; where it is right, say so in equivalent.toml of the zoo."
                yield place.finding("universal", attempt.fact(outcome.output), fix)
    for entry in explained.universal:
        if entry not in passed:
            fact = f"{entry.way} in {entry.function} is explained, and does not pass."
            path = explained_path(kit, exercise)
            yield Place(kit.root, path, exercise.slug).finding("equivalent", fact, "Take the entry out.")


def _check_told(place: Place, outcome: Outcome) -> Iterator[Finding]:
    # Where the machine cannot confine, there is no official grading, and nothing to leak.
    if outcome.leaks:
        fact = "The report of an official grading shows what the attempt says about hidden inputs."
        yield place.finding("official", fact, "Let no message or diagnosis hold the attempt's own words.")


def check_mutants(
    kit: Kit, exercise: Exercise, bench: Bench, seeds: Sequence[int], explained: Explained
) -> MutantResults:
    """Grade all mutants of a solution, and find those that survive unexplained."""
    found = _fitting(exercise, read_text(kit.solution_path(exercise)))
    survivors = found
    for seed in seeds:  # a survivor gets another chance to be killed with other inputs
        outcomes = bench.grade(exercise, [Trial(mutant.source, seed, brief=True) for mutant in survivors])
        graded = zip(survivors, outcomes, strict=True)
        survivors = [mutant for mutant, outcome in graded if outcome.verdict is Verdict.PASS]
    known = [mutant for mutant in survivors if any(entry.fits(mutant) for entry in explained.mutant)]
    findings = [_survivor(kit, exercise, mutant) for mutant in survivors if mutant not in known]
    findings += _stale(kit, exercise, explained, survivors)
    killed = len(found) - len(survivors)
    return MutantResults(tuple(findings), len(found), killed, len(known))


def _survivor(kit: Kit, exercise: Exercise, mutant: Mutant) -> Finding:
    place = Place(kit.root, kit.solution_path(exercise), exercise.slug)
    where = f"of {mutant.function} " if mutant.function else ""
    fix = "Let a check tell it from the solution; if no input can, explain it in equivalent.toml of the zoo."
    return place.finding("mutant", f"A mutant {where}survives.", fix, mutant.line, mutant.diff)


def _stale(
    kit: Kit, exercise: Exercise, explained: Explained, survivors: Iterable[Mutant]
) -> Iterator[Finding]:
    survivors = list(survivors)
    place = Place(kit.root, explained_path(kit, exercise), exercise.slug)
    for entry in explained.mutant:
        if not any(entry.fits(mutant) for mutant in survivors):
            fact = f"No mutant survives that changes `{entry.was}` into `{entry.now}`."
            yield place.finding("equivalent", fact, "Take the entry out, or copy the lines of the diff.")


def _fitting(exercise: Exercise, solution: str) -> list[Mutant]:
    """Return the mutants that say something about a suite: prose may be written in many ways."""
    if exercise.kind == "reflection":
        return []
    found = list(mutants(solution))
    if exercise.kind == "quiz":  # answers are compared without regard to case
        found = [mutant for mutant in found if mutant.was.casefold() != mutant.now.casefold()]
    return found


def _wrong_answers(outcome: Outcome) -> set[str]:
    return {check.name for check in failed(outcome) if check.verdict is Verdict.FAIL}


def check_bites(kit: Kit, exercise: Exercise, bench: Bench, results: Results) -> Iterator[Finding]:
    """Find checks that no wrong attempt and no mutant fails; mutants are graded until each check bites."""
    left = set(results.checks) - results.bitten
    words = "no wrong attempt of the zoo and no mutant of the solution fails it"
    if left:
        try:
            found = _fitting(exercise, read_text(kit.solution_path(exercise)))
        except UsageError:
            found, words = [], "no wrong attempt of the zoo fails it (mutants need mutmut)"
        for start in range(0, len(found), _BATCH):
            if not left:
                break
            wanted = tuple(sorted(left))
            mutated = found[start : start + _BATCH]
            batch = [Trial(mutant.source, results.seed, checks=wanted) for mutant in mutated]
            for outcome in bench.grade(exercise, batch):
                left -= _wrong_answers(outcome)
    place = Place(kit.root, kit.suite_path(exercise), exercise.slug)
    for name in results.checks:
        if name in left:
            fix = "Add the mistake that it is there for to the zoo, or take the check out."
            yield place.finding("bites", f"{name} bites nobody: {words}.", fix)
