"""What the zoo says comes true with every seed: right ones pass, wrong ones fail, and are named."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from grader.audit.bench import Bench, CheckOutcome, Outcome, Trial
from grader.audit.findings import Finding, Place
from grader.audit.zoo import NOBODY, expected_diagnosis
from grader.catalog import Exercise, Kit
from grader.catalog.text import read_text
from grader.catalog.zoo import ZooAttempt, read_zoo
from grader.model import Verdict

# What says itself why, and runs nothing that could be compared.
_UNCOMPARED = {Verdict.DENIED, Verdict.CRASH}
_PART = "draw inputs that part them, or merge the two"


class Results(NamedTuple):
    """What came of the zoo.

    Attributes
    ----------
    findings
        What is wrong.
    checks
        Names of the suite's own checks, as far as they ask something.
    bitten
        Those that a wrong attempt fails.
    sound
        Whether the solution passes, so that more gradings make sense.
    seed
        The first of the seeds.
    """

    findings: tuple[Finding, ...]
    checks: tuple[str, ...] = ()
    bitten: frozenset[str] = frozenset()
    sound: bool = False
    seed: int = 1


class _Group(NamedTuple):
    """An attempt with its outcomes by seed."""

    attempt: ZooAttempt
    outcomes: Mapping[int, Outcome]


def check_truth(kit: Kit, exercise: Exercise, bench: Bench, seeds: Sequence[int]) -> Results:
    """Grade the stub, the solution and the zoo, and find what does not come out as it should."""
    solution, stub = read_text(kit.solution_path(exercise)), kit.pristine(exercise)
    zoo = read_zoo(kit, exercise)
    trials = [Trial(stub, seeds[0]), *(Trial(solution, seed) for seed in seeds)]
    for seed in seeds:  # one after the other: what the zoo answers under a seed is asked once
        trials += [Trial(attempt.source, seed, diagnosed=attempt.kind != "right") for attempt in zoo]
    outcomes = list(bench.grade(exercise, trials))
    place = Place(kit.root, kit.suite_path(exercise), exercise.slug)
    if faults := list(_faults(place, outcomes)):
        return Results(tuple(faults))
    todo, solved, rest = outcomes[0], outcomes[1 : 1 + len(seeds)], outcomes[1 + len(seeds) :]
    groups = [
        _Group(attempt, dict(zip(seeds, rest[index :: len(zoo)], strict=True)))
        for index, attempt in enumerate(zoo)
    ]
    findings = [
        *_check_stub(place, todo),
        *_check_solution(kit, exercise, dict(zip(seeds, solved, strict=True))),
    ]
    if any(outcome.verdict is not Verdict.PASS for outcome in solved):
        return Results(tuple(findings))  # all of the zoo is the solution with something exchanged
    bitten: set[str] = set()
    for group in groups:
        findings += _check_group(Place(kit.root, group.attempt.path, exercise.slug), group)
        if group.attempt.kind != "right":
            bitten |= {check.name for outcome in group.outcomes.values() for check in failed(outcome)}
    asking = [check for check in todo.checks if check.verdict is Verdict.TODO and not check.public]
    names = tuple(check.name for check in asking)
    return Results(tuple(findings), names, frozenset(bitten), sound=True, seed=seeds[0])


def failed(outcome: Outcome) -> list[CheckOutcome]:
    """Return the checks that an attempt does not pass."""
    return [check for check in outcome.checks if check.verdict is not Verdict.PASS]


def _faults(place: Place, outcomes: Iterable[Outcome]) -> Iterator[Finding]:
    """Find what the judge could not do; each message once."""
    said: set[str] = set()
    for outcome in outcomes:
        messages = {outcome.error} | {
            f"{check.name}: {check.message}" for check in outcome.checks if check.verdict is Verdict.INTERNAL
        }
        for message in sorted(messages - said - {""}):
            said.add(message)
            fact = f"The suite cannot judge. {message}".rstrip()
            yield place.finding("judge", fact, "Mend the check; the attempt is not to blame.")


def _check_stub(place: Place, outcome: Outcome) -> Iterator[Finding]:
    for check in outcome.checks:
        if check.verdict is not Verdict.TODO:
            fact = f"The untouched stub gets `{check.verdict}` from {check.name}, not `todo`."
            fix = "Let every check call what is graded before it says anything."
            yield place.finding("todo", fact, fix)


def _check_solution(kit: Kit, exercise: Exercise, outcomes: Mapping[int, Outcome]) -> Iterator[Finding]:
    place = Place(kit.root, kit.solution_path(exercise), exercise.slug)
    if fact := _not_passing("The solution", outcomes):
        yield place.finding("solution", fact, "Mend the solution, the example or the check.")


def _not_passing(who: str, outcomes: Mapping[int, Outcome]) -> str:
    """Say which checks an attempt does not pass, or ""."""
    missed = {f"{check.name} ({check.verdict})" for outcome in outcomes.values() for check in failed(outcome)}
    seeds = [seed for seed, outcome in outcomes.items() if outcome.verdict is not Verdict.PASS]
    return f"{who} does not pass {', '.join(sorted(missed))} {_with(seeds, outcomes)}." if seeds else ""


def _with(seeds: Sequence[int], outcomes: Mapping[int, Outcome]) -> str:
    if len(seeds) == len(outcomes):
        return "with any seed" if len(seeds) > 1 else f"with seed {seeds[0]}"
    return f"with seed{'s' * (len(seeds) > 1)} {', '.join(map(str, seeds))}"


def _check_group(place: Place, group: _Group) -> Iterator[Finding]:
    attempt, outcomes = group
    if attempt.kind == "right":
        if fact := _not_passing(attempt.name, outcomes):
            fix = "If it is right, the check is too strict; if not, it is no right attempt."
            yield place.finding("right", fact, fix)
        return
    if attempt.kind == "wrong":
        yield from _check_wrong_fails(place, attempt.name, outcomes)
        yield from _check_named(place, attempt.name, attempt.name, outcomes, "wrong")
    elif (like := expected_diagnosis(attempt)) is not None:
        if like != NOBODY:
            yield from _check_wrong_fails(place, attempt.name, outcomes)
        yield from _check_named(place, attempt.name, like, outcomes, "probe")


def _check_wrong_fails(place: Place, name: str, outcomes: Mapping[int, Outcome]) -> Iterator[Finding]:
    passing = [seed for seed, o in outcomes.items() if o.verdict in (Verdict.PASS, Verdict.TODO)]
    if passing:
        fact = f"{name} passes {_with(passing, outcomes)}."
        yield place.finding("wrong", fact, "Let a check tell it from the solution, whatever the seed.")


def _check_named(
    place: Place, name: str, like: str, outcomes: Mapping[int, Outcome], rule: str
) -> Iterator[Finding]:
    """Find failures that are not named as they should be: by `like`, and by nothing else."""
    unnamed = [seed for seed, outcome in outcomes.items() if like != NOBODY and _lacks(outcome, like)]
    if unnamed:
        fact = f"No check diagnoses {name} as {like} {_with(unnamed, outcomes)}."
        fix = f"It answers as the solution or another attempt does: {_PART}, or make it a probe of `None:`."
        yield place.finding("diagnosis" if rule == "wrong" else rule, fact, fix)
    others: dict[tuple[str, str], list[int]] = {}
    for seed, outcome in outcomes.items():
        for check in outcome.checks:
            if check.wrong is not None and check.wrong != like:
                others.setdefault((check.name, check.wrong), []).append(seed)
    for (check_name, other), seeds in others.items():
        fact = f"{check_name} diagnoses {name} as {other} {_with(seeds, outcomes)}."
        fix = f"The two answer alike there: {_PART}."
        yield place.finding("diagnosis" if rule == "wrong" else rule, fact, fix)


def _lacks(outcome: Outcome, like: str) -> bool:
    """Tell whether an attempt failed by its answers, and no check names the mistake."""
    compared = [check for check in failed(outcome) if check.verdict not in _UNCOMPARED]
    return bool(compared) and not any(check.wrong == like for check in outcome.checks)
