"""Where the audit grades: resident judges, and the outcomes that are known already."""

from __future__ import annotations

import shutil
import tempfile
import threading
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import TracebackType

import msgspec

from grader.audit.cache import Cache, digest
from grader.audit.cpu import EMPTY, USUAL, seconds_of, write_empty_kit
from grader.audit.quiet import Quiet
from grader.audit.ways import TOLD
from grader.catalog import Exercise, Kit
from grader.catalog.text import read_text
from grader.errors import KataError
from grader.grade import Judge
from grader.judge.messages import Costs
from grader.model import Check, Report, Verdict

JOBS = 2
_SAID = 400  # characters of the output that are kept


class Trial(msgspec.Struct, frozen=True):
    """One attempt to be graded.

    Attributes
    ----------
    diagnosed
        Whether it is to be compared with the zoo's wrong attempts, which takes most of the time.
    brief
        Whether all that matters is if it passes.
    checks
        The only ones that matter; () for all.
    """

    source: str
    seed: int
    diagnosed: bool = False
    official: bool = False
    brief: bool = False
    checks: tuple[str, ...] = ()


class CheckOutcome(msgspec.Struct, frozen=True, array_like=True):
    """What one check said."""

    name: str
    public: bool
    verdict: Verdict
    wrong: str | None = None
    message: str = ""


class Outcome(msgspec.Struct, frozen=True, omit_defaults=True):
    """What the audit keeps of a report.

    Attributes
    ----------
    checks
        Those that did not pass; all of them where some are not started.
    error
        Why there is no report; "" if there is one.
    leaks
        In official grading: whether the attempt's own words got out.
    """

    verdict: Verdict
    checks: tuple[CheckOutcome, ...] = ()
    output: str = ""
    error: str = ""
    leaks: bool = False


class Bench:
    """Grades attempts at the exercises of a kit, a few at the same time.

    Parameters
    ----------
    kit
        The kit.
    jobs
        How many judges work side by side.
    folder
        Where outcomes are kept; None for nowhere.
    quiet
        Shared with the benches beside it, so that none of them grades while another one measures.
    """

    def __init__(
        self, kit: Kit, jobs: int = JOBS, folder: Path | None = None, quiet: Quiet | None = None
    ) -> None:
        self.kit = kit
        self._quiet = quiet or Quiet()
        self._folder = folder
        self._local = threading.local()
        self._judges: list[Judge] = []
        self._threads = ThreadPoolExecutor(jobs, "bench")
        self._bare: Path | None = None
        self._fixed: float | None = None
        self._caches: dict[str, Cache] = {}
        self._lock = threading.Lock()

    def __enter__(self) -> Bench:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._threads.shutdown(wait=True, cancel_futures=True)
        for judge in self._judges:
            judge.close()
        if self._bare is not None:
            shutil.rmtree(self._bare, ignore_errors=True)

    def grade(self, exercise: Exercise, trials: Sequence[Trial]) -> Iterator[Outcome]:
        """Yield the outcomes of attempts in their order."""
        cache = self.cache(exercise)
        bases = {diagnosed: self._basis(exercise, diagnosed) for diagnosed in {t.diagnosed for t in trials}}
        keys = [digest([bases[trial.diagnosed], msgspec.json.encode(trial)]) for trial in trials]
        known = [cache.get(key, Outcome) for key in keys]
        futures = [
            None if outcome is not None else self._threads.submit(self._one, exercise.slug, trial)
            for trial, outcome in zip(trials, known, strict=True)
        ]
        for key, outcome, future in zip(keys, known, futures, strict=True):
            if future is not None:
                outcome = future.result()  # noqa: PLW2901 - the unknown one is known now
                if not outcome.error and outcome.verdict is not Verdict.INTERNAL:
                    cache.put(key, outcome)
            yield outcome

    def cpu_seconds(self, exercise: Exercise, source: str) -> float | None:
        """Return the processor time of a suite on an attempt, or None where it cannot be measured.

        What a grading costs in any case, a confined process above all, is measured with an exercise that asks
        nothing, and taken off. It also tells how slow the machine is: the time is that of the machine on
        which the limits were set.
        """
        cache = self.cache(exercise)
        key = digest([self._basis(exercise, False), f"cpu {USUAL}".encode(), source.encode()])
        known = cache.get(key, float)
        if known is None:
            known = self._threads.submit(self._measure, exercise.slug, source).result()
            if known is not None:
                cache.put(key, known)
        return None if known is None else float(known)

    def costs(self, exercise: Exercise, source: str) -> Costs:
        """Return what an attempt costs.

        Raises
        ------
        KataError
            If that cannot be measured.
        """

        def measure() -> Costs:
            with self._quiet.alone():
                return self._judge(False).measure(exercise.slug, source, seed=1)[1]

        return self._threads.submit(measure).result()

    def cache(self, exercise: Exercise) -> Cache:
        """Return the outcomes of an exercise that are known."""
        if exercise.slug not in self._caches:
            path = self._folder / f"{exercise.slug}.jsonl" if self._folder is not None else None
            self._caches[exercise.slug] = Cache(path)
        return self._caches[exercise.slug]

    def _basis(self, exercise: Exercise, diagnosed: bool) -> bytes:
        """Return a digest of the files that the outcomes of an exercise depend on."""
        kit = self.kit
        rules = [exercise.slug, exercise.points, exercise.allow, exercise.ban, exercise.limits]
        parts = [msgspec.json.encode(rules), kit.pristine(exercise).encode()]
        parts.append(kit.suite_path(exercise).read_bytes())
        if diagnosed:
            parts.append(read_text(kit.solution_path(exercise)).encode())
            for path in sorted(kit.zoo_path(exercise).glob("wrong_*.py")):
                parts += [path.name.encode(), path.read_bytes()]
        return digest(parts).encode()

    # -- in a thread ---------------------------------------------------------------------

    def _one(self, slug: str, trial: Trial) -> Outcome:
        try:
            with self._quiet.shared():
                # Without a zoo the solution is still asked, where a check failed of itself.
                report = self._judge(trial.diagnosed).grade(
                    slug,
                    trial.source,
                    seed=trial.seed,
                    official=trial.official,
                    remember=True,
                    until_failure=trial.brief,
                    checks=trial.checks,
                )
        except KataError as error:
            return Outcome(Verdict.INTERNAL, error=str(error))
        return _kept(report)

    def _measure(self, slug: str, source: str) -> float | None:
        self._one(slug, Trial(source, seed=0))  # the suite is imported
        with self._quiet.alone():
            return self._measured(slug, source)

    def _measured(self, slug: str, source: str) -> float | None:
        spent = seconds_of(self._judge(False), slug, source)
        if self._fixed is None and spent is not None:
            with tempfile.TemporaryDirectory(prefix="kata-audit-") as folder:
                kit = write_empty_kit(Path(folder))
                nothing = kit.solution_path(kit.exercise(EMPTY)).read_text("utf-8")
                with Judge(kit) as judge:
                    judge.grade(EMPTY, nothing, seed=0)
                    self._fixed = seconds_of(judge, EMPTY, nothing)
        if spent is None or self._fixed is None:
            return None
        return max(0.0, spent - self._fixed) * min(1.0, USUAL / max(self._fixed, USUAL))

    def _judge(self, diagnosed: bool) -> Judge:
        """Return this thread's judge."""
        name = "full" if diagnosed else "bare"
        judge: Judge | None = getattr(self._local, name, None)
        if judge is None:
            judge = Judge(Kit(self.kit.root if diagnosed else self._bare_kit()))
            setattr(self._local, name, judge)
            with self._lock:
                self._judges.append(judge)
        return judge

    def _bare_kit(self) -> Path:
        """Return a kit without a zoo: its judge compares a failing attempt with nothing."""
        with self._lock:
            if self._bare is None:
                self._bare = Path(tempfile.mkdtemp(prefix="kata-audit-"))
                (self._bare / "tests").mkdir()
                for tree in ("exercises", "solutions", "tests/exercises"):
                    _mirror(self.kit.root / tree, self._bare / tree)
        return self._bare


def _mirror(tree: Path, link: Path) -> None:
    if tree.is_dir():
        try:
            link.symlink_to(tree, target_is_directory=True)
        except OSError:  # not everybody may make links on Windows
            shutil.copytree(tree, link)


def _kept(report: Report) -> Outcome:
    every = any(check.verdict is Verdict.TODO for check in report.checks)
    checks = tuple(map(_kept_check, (c for c in report.checks if every or c.verdict is not Verdict.PASS)))
    leaks = report.official and TOLD in msgspec.json.encode(report).decode()
    return Outcome(report.verdict, checks, report.output[:_SAID], leaks=leaks)


def _kept_check(check: Check) -> CheckOutcome:
    message = check.message if check.verdict is Verdict.INTERNAL else ""
    return CheckOutcome(check.name, check.public, check.verdict, check.wrong, message)
