"""What the zoo's attempts are asked: the checks that a learner's attempt failed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from grader.checks.failure import CheckFailed
from grader.diagnosis import SOLUTION, Follower, Transcript, suspects
from grader.judge.database import Registry
from grader.judge.grading import FailedRun, Grading
from grader.judge.seeding import derive
from grader.sandbox.menagerie import Apart, Menagerie, Resident
from grader.sandbox.tape import Entry


@dataclass(frozen=True)
class Questions:
    """Runs the checks of a grading against attempts of the zoo.

    Attributes
    ----------
    grading
        Of the learner's attempt.
    menagerie
        The child in which the zoo's attempts are.
    databases
        Where their SQL is run.
    """

    grading: Grading
    menagerie: Menagerie
    databases: Registry

    def ask(self, name: str, runs: list[FailedRun], *, briefly: bool = False) -> dict[str, Transcript]:
        """Return the transcripts of one attempt; brief ones end where it parts from the learner's."""
        transcripts = {}
        resident = self.menagerie.residents[name]
        for run in runs:
            if not self.menagerie.alive:
                break
            resident.tape = []
            resident.parts = _parting(run) if briefly else None
            error = _failure(self.grading, run, resident, self.databases)
            fault = None if error is None else fault_of(error)
            apart = isinstance(error, Apart)
            transcripts[run.key] = Transcript(tuple(resident.tape), error is not None, fault, apart)
        return transcripts

    def ask_briefly(self, runs: list[FailedRun]) -> dict[str, dict[str, Transcript]]:
        """Return all transcripts, of wrong attempts no more than is needed to compare them."""
        learner = {run.key: run.transcript for run in runs}
        transcripts = {
            name: self.ask(name, runs, briefly=name != SOLUTION) for name in self.menagerie.residents
        }
        for name, checks in suspects(learner, transcripts).items():
            answered = transcripts[name]
            if checks:  # whether it fails the others too may decide
                answered |= self.ask(name, [r for r in runs if r.key in answered and answered[r.key].apart])
        return transcripts


def fault_of(error: BaseException) -> str | None:
    """Return what a check named as wrong, if it did."""
    return error.fault if isinstance(error, CheckFailed) else None


def _parting(run: FailedRun) -> Callable[[Entry], bool] | None:
    """Return what ends a run early, or None where only all of it tells."""
    if run.transcript.fault is not None or "database" in run.arguments:  # which rewrites the tape
        return None
    return Follower(run.transcript).parts


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
