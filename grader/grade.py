"""`grade`: the one road from a source to a report."""

from __future__ import annotations

import atexit
import contextlib
import os
import subprocess
import tempfile
import threading
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import IO

import msgspec

from grader.catalog import Kit, find_kit
from grader.catalog.variants import Numbers
from grader.errors import JudgeError, KataError, SourceError, UsageError
from grader.judge.channel import Channel
from grader.judge.messages import Costs, Reply, Request
from grader.judge.seeding import fresh_seed
from grader.model import Cells, Report
from grader.spawn import spawn_python

_PATIENCE = 300.0  # seconds for one exercise; every attempt is stopped long before
_MAX_SOURCE = 1 << 20  # characters, as of a file
MAX_CELLS = 500  # of code, in an attempt made of a notebook's cells
_TOO_MUCH = (
    f"The notebook has more than {MAX_CELLS} code cells, or more than 1 MiB of code. An answer takes a few "
    "kilobytes: take the rest out of it."
)


class Interrupted(KataError):
    """A grading was given up, see `Judge.interrupt`: nothing is said about the attempt."""


class Judge:
    """A resident judge, as a client holds it. It starts with the first attempt.

    Parameters
    ----------
    kit
        The kit to grade by.
    level
        Level of confinement, or None for the strongest of this machine.
    idle
        Seconds without a request after which it leaves; None for its own default.
    """

    def __init__(self, kit: Kit, level: str | None = None, idle: float | None = None) -> None:
        self.kit = kit
        self._arguments = [level or "", *([] if idle is None else [str(idle)])]
        self._complaints: IO[bytes] | None = None
        self._process: subprocess.Popen[bytes] | None = None
        self._channel: Channel | None = None
        self._lock = threading.Lock()
        self._interrupted = False

    @property
    def pid(self) -> int | None:
        """Process id of the judge, or None while there is none."""
        return None if self._process is None else self._process.pid

    def start(self) -> None:
        """Start the process, if it is not there: its imports take most of a second."""
        with self._lock:
            self._start()

    def _start(self) -> Channel:
        if self._process is None or self._process.poll() is not None or self._channel is None:
            self._stop()
            self._complaints = tempfile.TemporaryFile()  # noqa: SIM115 - it lives as long as the process
            process = spawn_python(
                "grader.judge",
                [str(self.kit.root), *self._arguments],
                piped=True,
                errors_to=self._complaints,
            )
            assert process.stdin is not None and process.stdout is not None
            self._process = process
            self._channel = Channel(process.stdout.fileno(), process.stdin.fileno())
        return self._channel

    def _stop(self) -> None:
        if self._process is not None:
            for pipe in (self._process.stdin, self._process.stdout):
                if pipe is not None:
                    pipe.close()
            try:
                self._process.wait(3)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
            self._process = self._channel = None
        if self._complaints is not None:
            self._complaints.close()
            self._complaints = None

    def grade(
        self,
        exercise: str,
        source: str | Cells | SourceError,
        *,
        seed: int | None = None,
        official: bool = False,
        time_factor: float = 1.0,
        variants: Mapping[str, Numbers] | None = None,
        remember: bool = False,
        until_failure: bool = False,
        checks: Sequence[str] = (),
    ) -> Report:
        """Grade one attempt; see `grade`.

        Parameters
        ----------
        variants
            A student's own numbers, by exercise; where there are none, everybody's.
        remember
            Ask the zoo once for many gradings in a row under one seed. A wrong attempt of the zoo that keeps
            something between checks may then answer otherwise than in a grading of its own.
        until_failure
            Report nothing after the first item that is not passed: enough to know whether all pass.
        checks
            Names of those that are run and reported; all if it is empty.
        """
        self._require(exercise)
        seed = fresh_seed() if seed is None else seed
        request = _request(exercise, source, seed, official, time_factor)
        request = msgspec.structs.replace(
            request,
            variants=dict(variants or {}),
            remember=remember,
            until_failure=until_failure,
            checks=tuple(checks),
        )
        with self._lock:
            try:
                reply = self._exchange(request)
            finally:
                self._interrupted = False
        if reply.report is None:
            raise (UsageError if reply.refused else JudgeError)(reply.fact, reply.fix)
        return reply.report

    def measure(self, exercise: str, source: str, *, seed: int) -> tuple[Report, Costs]:
        """Grade one attempt, and measure what it costs; the same seed draws the same inputs."""
        self._require(exercise)
        request = msgspec.structs.replace(_request(exercise, source, seed, False, 1.0), measure=True)
        with self._lock:
            reply = self._exchange(request)
        if reply.report is None or reply.costs is None:
            raise JudgeError(reply.fact, reply.fix)
        return reply.report, reply.costs

    def _require(self, exercise: str) -> None:
        """Raise if there is no such exercise; the metadata may have changed since they were read."""
        try:
            self.kit.exercise(exercise)
        except KataError:
            self.kit = Kit(self.kit.root, self.kit.stubs)
            self.kit.exercise(exercise)

    def _exchange(self, request: Request) -> Reply:
        # A judge that was idle may just have left, and one whose kit changed asks to be replaced.
        complaint = ""
        for _ in range(3):
            channel = self._start()
            try:
                channel.send(request)
                data = channel.receive(_PATIENCE)
            except (EOFError, OSError):
                complaint = self._last_complaint()
                self._stop()
                if self._interrupted:
                    raise Interrupted("The grading was given up.") from None
                continue
            except BaseException:
                self._abandon()  # Ctrl-C: the reply under way would answer the next request
                raise
            if data is None:
                self._abandon()
                raise JudgeError(f"The judge did not answer within {_PATIENCE:g} s.", "Run `kata audit`.")
            reply = msgspec.json.decode(data, type=Reply)
            if not reply.stale:
                return reply
            self._stop()
        raise JudgeError(f"The judge ends without an answer{complaint}.", "Run `kata doctor`.")

    def _last_complaint(self) -> str:
        """Return the last line that the judge wrote to its standard error."""
        if self._process is None or self._complaints is None:
            return ""
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(1)
        self._complaints.seek(0)
        lines = self._complaints.read().decode("utf-8", "replace").strip().splitlines()
        return f": {lines[-1][:300]}" if lines else ""

    def _abandon(self) -> None:
        if self._process is not None:
            self._process.kill()
        self._stop()

    def interrupt(self) -> None:
        """Give up the grading that another thread waits for: there it raises `Interrupted`.

        The next grading starts a judge anew. Call it only while a grading is under way.
        """
        self._interrupted = True
        process = self._process
        if process is not None:
            process.kill()

    def close(self) -> None:
        """End the judge and all that it started."""
        with self._lock:
            self._stop()

    def __enter__(self) -> Judge:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()


def _request(
    exercise: str, source: str | Cells | SourceError, seed: int, official: bool, factor: float
) -> Request:
    if isinstance(source, SourceError):
        return Request(exercise, "", seed, official, str(source), time_factor=factor)
    if isinstance(source, str):
        unreadable = _unreadable(source)
        return Request(exercise, "" if unreadable else source, seed, official, unreadable, None, factor)
    too_much = source.size > _MAX_SOURCE or len(source.cells) > MAX_CELLS
    unreadable = _TOO_MUCH if too_much else ""
    unreadable = unreadable or next(filter(None, (_unreadable(cell.source) for cell in source.cells)), "")
    return Request(exercise, "", seed, official, unreadable, None if unreadable else source, factor)


def _unreadable(source: str) -> str:
    """Return why a text is no source that can be sent, or nothing."""
    if len(source) > _MAX_SOURCE:
        return "The attempt is larger than 1 MiB. An answer takes a few kilobytes: take the data out of it."
    try:
        source.encode()
    except UnicodeEncodeError as error:
        line = source.count("\n", 0, error.start) + 1
        return f"Line {line} of the attempt holds half a character. Write that line anew."
    return ""


_judges: dict[tuple[int, Path, str | None, int], Judge] = {}


def judge_for(kit: Kit, level: str | None = None, number: int = 0) -> Judge:
    """Return this process's judge for `kit`, which lives until the process ends.

    A judge grades one attempt at a time: who grades several at once asks for several, by number.
    """
    key = (os.getpid(), kit.root, level, number)  # a fork must not talk to its parent's judge
    if key not in _judges:
        if not _judges:
            atexit.register(_close_all)
        _judges[key] = Judge(kit, level)
    return _judges[key]


def _close_all() -> None:
    for key, judge in _judges.items():
        if key[0] == os.getpid():
            judge.close()
    _judges.clear()


def grade(
    exercise: str,
    source: str | Cells | SourceError,
    *,
    seed: int | None = None,
    official: bool = False,
    kit: Kit | None = None,
    level: str | None = None,
) -> Report:
    """Grade an attempt at an exercise.

    Parameters
    ----------
    exercise
        Its slug.
    source
        The attempt's text, or a notebook's cells, or the error that says why it cannot be read.
    seed
        Of all inputs; a fresh one if None. The same seed, kit, Python and numpy give the same report.
    official
        Withhold hidden inputs, expected values and the attempt's own words, and refuse to grade
        without confinement.
    kit
        The kit to grade by; that of the working folder if None.
    level
        Level of confinement; the strongest that this machine can hold if None.

    Returns
    -------
    Report

    Raises
    ------
    UsageError
        If there is no such exercise, or official grading is not possible here.
    JudgeError
        If the kit or the judge failed: nothing is said about the attempt.
    """
    return judge_for(kit or find_kit(), level).grade(exercise, source, seed=seed, official=official)
