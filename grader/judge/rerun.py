"""Run the failing checks again, against the solution and the wrong attempts, and name the mistake."""

from __future__ import annotations

import contextlib
import dataclasses
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from grader.catalog import Exercise, Kit
from grader.catalog.text import read_text
from grader.catalog.zoo import ZooAttempt, read_zoo
from grader.diagnosis import SOLUTION, Transcript, choose
from grader.errors import Control, KataError, Unusable
from grader.judge.collecting import describe, is_example, seed_name
from grader.judge.database import Registry
from grader.judge.grading import FailedRun, Grading, rules_of
from grader.judge.questions import Questions, fault_of
from grader.judge.verdicts import Outcome, judge_item
from grader.model import Verdict
from grader.sandbox.clock import TimeLimits
from grader.sandbox.menagerie import Menagerie
from grader.sandbox.pool import Pool

_SQL_TIME = TimeLimits(2.0, 60.0)  # of all the attempts together
DIAGNOSED = (Verdict.FAIL, Verdict.ERROR, Verdict.TIMEOUT, Verdict.MEMORY)


def outcome_of(
    grading: Grading, item: Any, arguments: Mapping[str, Any], error: BaseException | None, phase: str
) -> Outcome:
    """Return the outcome of one phase of an item, and keep a check that failed to be run again.

    Parameters
    ----------
    arguments
        What the check was called with.
    error, phase
        As `grader.judge.verdicts.judge_item` takes them.
    """
    try:
        outcome = judge_item(grading, error, phase, describe(item).check)
    except KataError as fault:
        return Outcome(Verdict.INTERNAL, str(fault))
    if phase == "call" and error is not None and (outcome.verdict in DIAGNOSED or outcome.doubt):
        run = _keep_run(grading, item, arguments, error)
        if run is not None:
            grading.failed_runs.append(run)
    return outcome


def _keep_run(
    grading: Grading, item: Any, arguments: Mapping[str, Any], error: BaseException
) -> FailedRun | None:
    """Return what is needed to run a failed item again, or None if there is nothing to compare."""
    attempt = grading.attempt
    if attempt is None or isinstance(error, Unusable) or attempt.broken is not None:
        return None
    transcript = Transcript(tuple(attempt.tape), True, fault_of(error))
    return FailedRun(item.nodeid, item.obj, arguments, seed_name(item), transcript)


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
        Where to look first, and to keep what is found; with None each attempt is asked no more than is needed
        to compare it with the learner's.

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
        wrong = _wrong_attempts(grading.kit, grading.exercise)
        sources = {name: attempt.source for name, attempt in wrong.items()}
        transcripts = _transcripts(grading, runs, sources, pool, known)
        for run in runs:
            solution = transcripts.get(SOLUTION, {}).get(run.key)
            if outcomes[run.key]["doubt"] and solution is not None and not solution.failed:
                message = "" if grading.official else outcomes[run.key]["doubt"]
                outcomes[run.key] |= {"verdict": Verdict.FAIL.value, "message": message}
                changed.add(run.key)
        learner = {run.key: run.transcript for run in runs}
        examples = {run.key for run in runs if is_example(run.name)}
        for key, name in choose(learner, transcripts, examples).items():
            outcomes[key] |= {"diagnosis": wrong[name].words, "wrong": name}
            changed.add(key)
    return changed


def _wrong_attempts(kit: Kit, exercise: Exercise) -> Mapping[str, ZooAttempt]:
    """Return the wrong attempts by name; to see whether they changed is quicker than to parse them."""
    return _read_wrong(kit, exercise.slug, kit.exercise_digest(exercise))


@lru_cache(maxsize=8)
def _read_wrong(kit: Kit, slug: str, digest: str) -> Mapping[str, ZooAttempt]:
    return {attempt.name: attempt for attempt in read_zoo(kit, kit.exercise(slug), "wrong")}


def _transcripts(
    grading: Grading, runs: list[FailedRun], wrong: Mapping[str, str], pool: Pool, known: Known | None
) -> dict[str, dict[str, Transcript]]:
    """Return what the solution and each wrong attempt answer in the failed checks, all in one child."""
    solution = read_text(grading.kit.solution_path(grading.exercise))  # a KitError in a student's copy
    sources = {SOLUTION: solution, **wrong}
    rules = dataclasses.replace(rules_of(grading.kit, grading.exercise), variants=grading.rules().variants)
    if known is not None:
        known.turn_to((grading.exercise.slug, grading.seed, grading.official, rules, sources))
        runs = [run for run in runs if known.lacks(run.key)]
        if not runs:
            return known.transcripts
    menagerie = Menagerie(pool, sources, rules, grading.seed)
    databases = Registry(pool, grading.seed, _SQL_TIME)
    try:
        questions = Questions(grading, menagerie, databases)
        if known is None:
            return questions.ask_briefly(runs)
        known.add({name: questions.ask(name, runs) for name in menagerie.residents})
        transcripts = known.transcripts
        if not menagerie.alive:
            known.turn_to(())  # what is missing may be there the next time
        return transcripts
    finally:
        menagerie.close()
        databases.close()
