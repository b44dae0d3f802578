"""Run the failing checks again, against the solution and the wrong attempts, and name the mistake."""

from __future__ import annotations

import contextlib
import dataclasses
from collections.abc import Mapping
from typing import Any

import numpy as np

from grader.catalog.text import read_text
from grader.catalog.zoo import read_zoo
from grader.checks.failure import CheckFailed
from grader.diagnosis import SOLUTION, Transcript, choose
from grader.errors import Control, KataError, Unusable
from grader.judge.collecting import is_example, seed_name
from grader.judge.database import Registry
from grader.judge.grading import FailedRun, Grading, rules_of
from grader.judge.seeding import derive
from grader.model import Verdict
from grader.sandbox.clock import TimeLimits
from grader.sandbox.menagerie import Menagerie, Resident
from grader.sandbox.pool import Pool

_SQL_TIME = TimeLimits(2.0, 60.0)  # of all the attempts together
DIAGNOSED = (Verdict.FAIL, Verdict.ERROR, Verdict.TIMEOUT, Verdict.MEMORY)


def keep_run(grading: Grading, item: Any, error: BaseException) -> FailedRun | None:
    """Return what is needed to run a failed item again, or None if there is nothing to compare."""
    attempt = grading.attempt
    if attempt is None or isinstance(error, Unusable) or attempt.broken is not None:
        return None
    names = item._fixtureinfo.argnames  # what pytest itself passes
    arguments = {name: item.funcargs[name] for name in names if name in item.funcargs}
    return FailedRun(item.nodeid, item.obj, arguments, seed_name(item), tuple(attempt.tape), _fault_of(error))


@dataclasses.dataclass
class Known:
    """What the zoo answered in the checks of the last exercise under the last seed, whatever the attempt.

    Attributes
    ----------
    key
        Of what that was asked.
    transcripts
        By attempt and check.
    """

    key: tuple[Any, ...] = ()
    transcripts: dict[str, dict[str, Transcript]] = dataclasses.field(default_factory=dict)

    def turn_to(self, key: tuple[Any, ...]) -> None:
        """Forget what was asked of anything else."""
        if key != self.key:
            self.key, self.transcripts = key, {}

    def lacks(self, check: str) -> bool:
        """Tell whether a check was not asked yet."""
        return not any(check in answered for answered in self.transcripts.values())

    def add(self, transcripts: Mapping[str, Mapping[str, Transcript]]) -> None:
        """Take in what was asked just now."""
        for name, answered in transcripts.items():
            self.transcripts.setdefault(name, {}).update(answered)


def explain(
    grading: Grading, outcomes: Mapping[str, dict[str, Any]], pool: Pool, known: Known | None = None
) -> set[str]:
    """Complete the outcomes of failed checks by what running them again shows.

    A check without a certain diagnosis gets none. A check that failed of itself is the
    attempt's fault only if it does not fail of the solution. Whatever goes wrong here is no
    reason to withhold a verdict.

    Parameters
    ----------
    outcomes
        By node id, as `grader.judge.verdicts.plain` makes them; changed in place.
    known
        Where to look first, and to keep what is found.

    Returns
    -------
    set of str
        The node ids of the outcomes that changed.
    """
    runs = [run for run in grading.failed_runs if run.key in outcomes]
    changed: set[str] = set()
    if not runs:
        return changed
    with contextlib.suppress(KataError, Control):
        wrong = {attempt.name: attempt for attempt in read_zoo(grading.kit, grading.exercise, "wrong")}
        sources = {name: attempt.source for name, attempt in wrong.items()}
        transcripts = _transcripts(grading, runs, sources, pool, known or Known())
        for run in runs:
            solution = transcripts.get(SOLUTION, {}).get(run.key)
            if outcomes[run.key]["doubt"] and solution is not None and not solution.failed:
                message = "" if grading.official else outcomes[run.key]["doubt"]
                outcomes[run.key] |= {"verdict": Verdict.FAIL.value, "message": message}
                changed.add(run.key)
        learner = {run.key: Transcript(run.entries, True, run.fault) for run in runs}
        examples = {run.key for run in runs if is_example(run.name)}
        for key, name in choose(learner, transcripts, examples).items():
            outcomes[key] |= {"diagnosis": wrong[name].words, "wrong": name}
            changed.add(key)
    return changed


def _transcripts(
    grading: Grading, runs: list[FailedRun], wrong: Mapping[str, str], pool: Pool, known: Known
) -> dict[str, dict[str, Transcript]]:
    """Return what the solution and each wrong attempt answer in the failed checks, all in one child."""
    solution = read_text(grading.kit.solution_path(grading.exercise))  # a KitError in a student's copy
    sources = {SOLUTION: solution, **wrong}
    rules = dataclasses.replace(rules_of(grading.kit, grading.exercise), variants=grading.rules().variants)
    known.turn_to((grading.exercise.slug, grading.seed, grading.official, rules, sources))
    runs = [run for run in runs if known.lacks(run.key)]
    if not runs:
        return known.transcripts
    menagerie = Menagerie(pool, sources, rules, grading.seed)
    databases = Registry(pool, grading.seed, _SQL_TIME)
    try:
        asked = {
            name: _ask(grading, runs, resident, menagerie, databases)
            for name, resident in menagerie.residents.items()
        }
        known.add(asked)
        transcripts = known.transcripts
        if not menagerie.alive:
            known.turn_to(())  # what is missing may be there the next time
        return transcripts
    finally:
        menagerie.close()
        databases.close()


def _ask(
    grading: Grading, runs: list[FailedRun], resident: Resident, menagerie: Menagerie, databases: Registry
) -> dict[str, Transcript]:
    """Run the checks against one attempt."""
    transcripts = {}
    for run in runs:
        if not menagerie.alive:
            break
        resident.tape = []
        error = _failure(grading, run, resident, databases)
        fault = None if error is None else _fault_of(error)
        transcripts[run.key] = Transcript(tuple(resident.tape), error is not None, fault)
    return transcripts


def _fault_of(error: BaseException) -> str | None:
    return error.fault if isinstance(error, CheckFailed) else None


def _failure(
    grading: Grading, run: FailedRun, resident: Resident, databases: Registry
) -> BaseException | None:
    """Run a check against one attempt, and return what it raised."""
    arguments = dict(run.arguments)
    arguments["attempt"] = resident.module
    if "database" in arguments:
        arguments["database"] = lambda: databases.open(resident)
    if "rng" in arguments:
        seed = derive(grading.exercise.slug, run.name, grading.seed)
        arguments["rng"] = np.random.default_rng(seed)
    try:
        run.function(**arguments)
    except KeyboardInterrupt:
        raise
    except BaseException as error:
        return error
    return None
