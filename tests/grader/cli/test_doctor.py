"""`kata doctor` says what works here, and how to mend what does not."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

import grader
from grader.catalog import Kit
from grader.catalog.marker import Marker, write_marker
from grader.cli import facts
from grader.cli.facts import Fact
from grader.errors import JudgeError
from grader.learner.events import Planned, now
from grader.learner.history import append, history_path
from grader.learner.starting import start
from grader.model import Report, Verdict
from grader.sandbox.support import Support
from grader.spawn import spawn_python

Run = Callable[..., Result]


class FakeJudge:
    """Stands for a judge that answers at once."""

    answer: Any = None

    def __init__(self, kit: Kit) -> None:
        self.kit = kit

    def __enter__(self) -> FakeJudge:
        return self

    def __exit__(self, *error: object) -> None:
        pass

    def grade(self, slug: str, source: str, *, seed: int) -> Report:
        """Return or raise the answer."""
        if isinstance(self.answer, Exception):
            raise self.answer
        return Report(
            exercise=slug,
            suite="",
            verdict=self.answer,
            score=0.0,
            points=10.0,
            seed=seed,
            confinement="full",
            official=False,
            seconds=0.1,
            versions={},
            checks=(),
        )


@pytest.fixture
def answer(monkeypatch: pytest.MonkeyPatch) -> Callable[[Any], None]:
    """Let the judge of the self-test answer with a verdict or an error."""

    def set_answer(value: Any) -> None:
        monkeypatch.setattr(FakeJudge, "answer", value)
        monkeypatch.setattr(facts, "Judge", FakeJudge)

    return set_answer


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch) -> Callable[[Support], None]:
    """Let the machine offer something else for confinement."""

    def offer(support: Support) -> None:
        monkeypatch.setattr("grader.sandbox.confine.probe", lambda: support)

    return offer


FULL = Support(landlock_abi=4, seccomp=True, arch="x86_64", root=False, pidfd=True)
NO_LANDLOCK = Support(landlock_abi=0, seccomp=True, arch="x86_64", root=False, pidfd=True)
NOTHING = Support(landlock_abi=0, seccomp=False, arch="x86_64", root=False, pidfd=True)


def test_end_to_end(kit: Kit, run: Run) -> None:
    """On this machine a stub is really graded, and nothing is recorded by that."""
    result = run("doctor")
    assert result.exit_code in (0, 1)
    assert "self-test       halve was graded in " in result.stdout
    assert f"  kit             {kit.root}\n" in result.stdout
    assert "  exercises       3 in 2 chapters\n" in result.stdout
    assert "  hidden suites   here\n" in result.stdout
    assert f"  workspace       {kit.root}\n" in result.stdout
    for name in ("mlkata", "python", "numpy", "pytest", "hypothesis", "system", "confinement", "Landlock"):
        assert f"  {name} " in result.stdout or f"! {name} " in result.stdout
    assert not (kit.root / ".kata").exists()


@pytest.mark.parametrize(
    ("support", "code", "conclusion"),
    [
        pytest.param(FULL, 0, "Attempts are confined and graded here.", id="full"),
        pytest.param(NO_LANDLOCK, 0, "Attempts are confined and graded here.", id="no-opens"),
        pytest.param(
            NOTHING,
            1,
            "You can practise here, but not grade officially: attempts are not confined.",
            id="portable",
        ),
    ],
)
def test_level(
    kit: Kit,
    run: Run,
    answer: Callable[[Any], None],
    machine: Callable[[Support], None],
    support: Support,
    code: int,
    conclusion: str,
) -> None:
    """The exit code and the last line tell whether attempts are confined."""
    machine(support)
    answer(Verdict.TODO)
    result = run("doctor")
    assert result.exit_code == code
    assert result.stdout.endswith(f"\n\n{conclusion}\n")
    assert f"confinement     {support.best}: " in result.stdout
    missing = [line for line in result.stdout.splitlines() if line.startswith("! Landlock")]
    assert bool(missing) is not bool(support.landlock_abi)


def test_missing_layer_says_how_to_mend_it(
    kit: Kit, run: Run, answer: Callable[[Any], None], machine: Callable[[Support], None]
) -> None:
    """Below a fact that is marked stands its fix."""
    machine(NO_LANDLOCK)
    answer(Verdict.TODO)
    lines = run("doctor").stdout.splitlines()
    place = lines.index("! Landlock        absent")
    assert lines[place + 1].startswith("                  -> Use ")


@pytest.mark.parametrize(
    ("said", "words"),
    [
        pytest.param(
            Verdict.INTERNAL,
            "the untouched stub of halve came out as 'internal', not as 'todo'.",
            id="fault",
        ),
        pytest.param(
            Verdict.PASS, "the untouched stub of halve came out as 'pass', not as 'todo'.", id="pass"
        ),
        pytest.param(
            JudgeError("The judge does not start.", "Run `kata doctor`."),
            "halve could not be graded. The judge does not start. It says: ImportError: no numpy",
            id="no-judge",
        ),
    ],
)
def test_grading_that_fails(
    kit: Kit,
    run: Run,
    answer: Callable[[Any], None],
    monkeypatch: pytest.MonkeyPatch,
    said: Any,
    words: str,
) -> None:
    """Where grading does not work the exit code is 3, and the judge's last words are shown."""
    answer(said)
    monkeypatch.setattr(facts, "_last_words", lambda kit: "It says: ImportError: no numpy")
    result = run("doctor")
    assert result.exit_code == 3
    text = " ".join(result.stdout.split())
    assert f"! self-test {words}" in text
    assert "-> Fetch the kit again, or install mlkata anew; then report this." in text
    assert text.endswith("Grading does not work here yet: mend what is marked with !.")


def test_last_words_of_a_judge(kit: Kit, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a judge that cannot start writes on its standard error is found out."""
    monkeypatch.setattr(
        facts, "spawn_python", lambda _, *rest, **options: spawn_python("grad", *rest, **options)
    )
    assert facts._last_words(kit).startswith("It says: ")
    assert facts._last_words(kit).endswith("No module named grad")


def test_judge_that_has_nothing_to_say(kit: Kit) -> None:
    """A judge that starts has no last words."""
    assert facts._last_words(kit) == ""


def test_no_kit(run: Run, tmp_path: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Outside of any kit the machine is examined all the same, and the kit is what is missing."""
    monkeypatch.setattr(grader, "__file__", str(tmp_path / "package" / "__init__.py"))
    monkeypatch.chdir(tmp_path)
    result = run("doctor")
    assert result.exit_code == 3
    assert "! kit             There is no kit at or above" in result.stdout
    assert "Confinement\n" in result.stdout


def test_odd_state_is_told(kit: Kit, run: Run, answer: Callable[[Any], None]) -> None:
    """Lines of the history that cannot be read or are of a later version are counted, with a fix."""
    answer(Verdict.TODO)
    history_path(kit.root).parent.mkdir()
    history_path(kit.root).write_text('torn {\n{"format": 7, "event": "graded"}\n')
    text = " ".join(run("doctor").stdout.split())
    assert "history 0 events" in text
    assert "! history 1 line is no event, and left out -> That does no harm;" in text
    assert "! history 1 event of a later version of mlkata left out -> Upgrade mlkata to see them." in text


def test_progress_that_cannot_be_written(kit: Kit, run: Run, answer: Callable[[Any], None]) -> None:
    """Where nothing can be recorded the reason and the fix are there; grading still works."""
    answer(Verdict.TODO)
    (kit.root / ".kata").write_text("in the way")
    result = run("doctor")
    assert result.exit_code in (0, 1)
    text = " ".join(result.stdout.split())
    assert f"! progress {kit.root}/.kata cannot be written: Not a directory -> Make room or give" in text


def test_malformed_kit(kit: Kit, run: Run, answer: Callable[[Any], None]) -> None:
    """What is malformed in the kit is listed, and costs exit code 3."""
    answer(Verdict.TODO)
    (kit.root / "exercises" / "02_words" / "chapter.toml").write_text("format = 1\n[[", encoding="utf-8")
    result = run("doctor")
    assert result.exit_code == 3
    assert "! malformed       " in result.stdout


def test_copy_without_suites(kit: Kit, run: Run, answer: Callable[[Any], None]) -> None:
    """A copy without hidden suites says so."""
    answer(Verdict.TODO)
    (kit.root / "tests").rename(kit.root / "away")
    text = " ".join(run("doctor").stdout.split())
    assert "! hidden suites not here: only the public checks can be graded" in text


def test_missing_package(monkeypatch: pytest.MonkeyPatch) -> None:
    """A package that is not installed is named with the command that installs it."""
    fact = facts._package("no-such-package-of-mine")
    assert isinstance(fact, Fact)
    assert fact.state == "not installed"
    assert fact.fix.endswith("-m pip install no-such-package-of-mine")


def test_clock_that_was_wrong(kit: Kit, run: Run, answer: Callable[[Any], None]) -> None:
    """Events that lie in the future are counted, as they say when an exercise comes back."""
    answer(Verdict.TODO)
    append(kit.root, Planned(at=now() + timedelta(days=400), interview=date(2030, 1, 1), hours=1.0))
    append(kit.root, Planned(at=now(), interview=date(2030, 1, 1), hours=1.0))
    text = " ".join(run("doctor").stdout.split())
    assert "! history 1 event lies in the future: a clock was wrong -> If it is wrong now, set it." in text


def test_workspace(
    kit: Kit, run: Run, answer: Callable[[Any], None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of a workspace it is said where it and its kit are, and which version laid it out."""
    answer(Verdict.TODO)
    start(tmp_path / "prep", kit.root)
    monkeypatch.chdir(tmp_path / "prep")
    text = " ".join(run("doctor").stdout.split())
    assert f"kit {kit.root} " in text
    assert f" workspace {tmp_path / 'prep'}, laid out by mlkata {grader.__version__} progress" in text
    write_marker(tmp_path / "prep", Marker(kit=str(kit.root), laid_by="0.9", track=True))
    text = " ".join(run("doctor").stdout.split())
    words = "laid out by mlkata 0.9, kept in git -> Bring it up to date: kata update"
    assert f"! workspace {tmp_path / 'prep'}, {words}" in text
