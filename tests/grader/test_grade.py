"""`grade`: the one road from a source to a report."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import msgspec
import pytest

from grader.catalog import Kit, read_source
from grader.errors import SourceError, UsageError
from grader.grade import Judge, grade, judge_for
from grader.model import Cell, Cells, Verdict

from .plugin.conftest import join_kits, stub

SCENARIOS = ("passes", "fails", "endless_loop", "found_by_search")


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Judge]:
    """Provide a judge that several tests use."""
    with Judge(Kit(join_kits(tmp_path_factory.mktemp("grade") / "kit", SCENARIOS))) as judge:
        yield judge


def solution(judge: Judge, slug: str = "passes") -> str:
    """Return the solution of an exercise."""
    return judge.kit.solution_path(judge.kit.exercise(slug)).read_text()


def test_report(shared: Judge) -> None:
    """A report says what was graded, by which suite and seed, at which level, and with which versions."""
    report = shared.grade("passes", solution(shared), seed=5)
    assert (report.exercise, report.verdict, report.seed) == ("passes", Verdict.PASS, 5)
    assert (report.score, report.points, report.official) == (10.0, 10.0, False)
    assert report.suite == shared.kit.suite_digest(shared.kit.exercise("passes"))
    assert report.confinement in ("full", "no-opens", "portable")
    assert {"mlkata", "python", "numpy"} == report.versions.keys()
    assert 0 < report.seconds < 60


def test_until_the_first_failure(shared: Judge) -> None:
    """Nothing is reported after the first check that fails; what passes is reported whole."""
    refuses = "def shift(x):\n    if x.size == 0:\n        raise ValueError\n"
    wrong = f"{refuses}    return x - x.min() + (x.size == 1)\n"
    whole = shared.grade("passes", wrong, seed=5)
    brief = shared.grade("passes", wrong, seed=5, until_failure=True)
    failing = [check.name for check in whole.checks if check.verdict is not Verdict.PASS]
    names = [check.name for check in brief.checks]
    assert names == [check.name for check in whole.checks][: len(names)]
    assert (names[-1], brief.verdict) == (failing[0], Verdict.FAIL)
    assert len(names) < len(whole.checks)
    right = shared.grade("passes", solution(shared), seed=5, until_failure=True)
    assert len(right.checks) == len(whole.checks)
    assert right.verdict is Verdict.PASS


def test_some_checks(shared: Judge) -> None:
    """Only the checks that are named are run and reported, each with the inputs that it has among all."""
    wrong = "def shift(x):\n    return x\n"
    whole = shared.grade("passes", wrong, seed=5)
    chosen = [check.name for check in whole.checks][1:3]
    some = shared.grade("passes", wrong, seed=5, checks=chosen)
    assert [check.name for check in some.checks] == chosen
    alike = [(check.name, check.verdict, check.message) for check in whole.checks if check.name in chosen]
    assert [(check.name, check.verdict, check.message) for check in some.checks] == alike
    assert len(shared.grade("passes", wrong, seed=5).checks) == len(whole.checks)


def test_after_the_first_failure_all_is_as_before(shared: Judge) -> None:
    """A grading that broke off leaves no attempt behind: the next one is of what was handed in."""
    wrong = "def shift(x):\n    return x\n"
    whole = shared.grade("passes", wrong, seed=5)
    assert shared.grade("passes", wrong, seed=5, until_failure=True).verdict is Verdict.FAIL
    assert shared.grade("passes", solution(shared), seed=5).verdict is Verdict.PASS
    assert shared.grade("passes", wrong, seed=5, until_failure=True).verdict is Verdict.FAIL
    again = shared.grade("passes", wrong, seed=5)
    assert msgspec.structs.replace(again, seconds=0.0) == msgspec.structs.replace(whole, seconds=0.0)
    assert shared.grade("passes", wrong, seed=5, until_failure=True).verdict is Verdict.FAIL
    assert shared.grade("fails", solution(shared, "fails"), seed=5).verdict is Verdict.PASS


def test_function(shared: Judge) -> None:
    """`grade` keeps one judge for a kit, and draws a fresh seed where none is given."""
    kit = shared.kit
    first, second = (grade("passes", solution(shared), kit=kit) for _ in range(2))
    assert first.seed != second.seed
    assert judge_for(kit) is judge_for(Kit(kit.root))
    judge_for(kit).close()


def test_unknown_exercise(shared: Judge) -> None:
    """An exercise that is not there is refused with a name that is close."""
    with pytest.raises(UsageError, match=r"There is no exercise `pases`\. Did you mean `passes`\?"):
        shared.grade("pases", "")


def test_unreadable_source(shared: Judge) -> None:
    """A file that could not be read gets a report with the reason."""
    report = shared.grade("passes", SourceError("passes.py is empty.", "Write your answer into it."))
    assert report.verdict is Verdict.ERROR
    assert report.checks[0].message == "passes.py is empty. Write your answer into it."


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("x = '\ud800'\n", "Line 1 of the attempt holds half a character. Write that line anew."),
        ("#" * (1 << 21), "The attempt is larger than 1 MiB."),
        ("x = 1\0", "SyntaxError"),
        ("", "shift is not defined."),
    ],
    ids=["surrogate", "large", "zero", "empty"],
)
def test_odd_source(shared: Judge, source: str, words: str) -> None:
    """Any text at all gets a report with a sentence."""
    report = shared.grade("passes", source)
    assert report.verdict is Verdict.ERROR
    assert words in " ".join(report.checks[0].message.split())


def test_much_output(shared: Judge) -> None:
    """Whatever an attempt prints, the report keeps a bounded part, and the verdict is the same."""
    source = solution(shared) + "\nfor _ in range(3000):\n    print('\\x1b[0m' + 'x' * 100)\n"
    report = shared.grade("passes", source)
    assert report.verdict is Verdict.PASS
    assert 1000 < len(report.output) < 80_000
    assert "\x1b" not in report.output


def test_one_judge_for_many_gradings(shared: Judge) -> None:
    """The same process grades attempt after attempt, whatever they do."""
    shared.grade("passes", solution(shared))
    pid = shared.pid
    for slug in ("fails", "endless_loop", "passes"):
        shared.grade(slug, read_source(stub(shared.kit.root, slug)))
    assert shared.pid == pid


def test_threads(shared: Judge) -> None:
    """Threads that share a judge get each its own report."""
    found: dict[str, str] = {}

    def work(slug: str) -> None:
        found[slug] = shared.grade(slug, solution(shared, slug)).exercise

    threads = [threading.Thread(target=work, args=(slug,)) for slug in ("passes", "fails", "found_by_search")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert found == {"passes": "passes", "fails": "fails", "found_by_search": "found_by_search"}


# -- official ------------------------------------------------------------------------


def test_official(shared: Judge) -> None:
    """Official reports withhold messages and output, and hold the same verdicts and scores."""
    attempt = read_source(stub(shared.kit.root, "fails")) + "\nprint('secret')\n"
    open_, official = (shared.grade("fails", attempt, seed=3, official=flag) for flag in (False, True))
    assert "secret" in open_.output
    assert (official.official, official.output) == (True, "")
    assert [check.verdict for check in official.checks] == [check.verdict for check in open_.checks]
    assert [check.score for check in official.checks] == [check.score for check in open_.checks]
    assert {check.message for check in official.checks} == {""}


def test_official_needs_confinement(shared: Judge) -> None:
    """Without confinement official grading is refused before the attempt runs, with the way out."""
    with Judge(shared.kit, "portable") as judge:
        with pytest.raises(UsageError) as caught:
            judge.grade("passes", solution(judge), official=True)
        assert caught.value.fact == "Official grading needs confinement; this machine offers 'portable' only."
        assert "kata doctor" in caught.value.fix
        assert judge.grade("passes", solution(judge)).confinement == "portable"


def test_notebook(shared: Judge) -> None:
    """A notebook's cells are graded as one attempt, in official grading too, and the report has notes."""
    cells = Cells((Cell("Cell 1", "1 / 0"), Cell("Cell 2", solution(shared))))
    report = shared.grade("passes", cells, official=True)
    assert (report.verdict, report.score) == (Verdict.PASS, 10.0)
    assert report.notes == ("Cell 1 raised ZeroDivisionError in line 1: division by zero",)
    assert shared.grade("passes", solution(shared)).notes is msgspec.UNSET


def test_notebook_that_is_too_much(shared: Judge) -> None:
    """Too many cells, or too much text in them, are refused before anything runs, with a sentence."""
    many = Cells((Cell("Cell", "x = 1"),) * 501)
    large = Cells((Cell("Cell", " " * (1 << 19)),) * 3)
    half = Cells((Cell("Cell", "x = '\udc80'"),))
    words = [shared.grade("passes", cells).checks[0].message for cells in (many, large, half)]
    assert words[0] == words[1]
    assert words[0].startswith("The notebook has more than 500 code cells")
    assert words[2].startswith("Line 1 of the attempt holds half a character.")
    assert shared.grade("passes", many).verdict is Verdict.ERROR


def test_time_factor(shared: Judge) -> None:
    """A student who is granted more time has the limits of the exercise multiplied."""
    slow = "import time\nend = time.process_time() + 2.4\nwhile time.process_time() < end: pass\n"
    source = slow + solution(shared)
    assert shared.grade("passes", source, seed=1).verdict is Verdict.TIMEOUT
    assert shared.grade("passes", source, seed=1, time_factor=2.0).verdict is Verdict.PASS
