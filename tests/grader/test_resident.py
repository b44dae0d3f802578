"""The life of a resident judge: stale, idle, killed, interrupted, replaced."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from grader.catalog import Kit, read_source
from grader.errors import JudgeError, KitError
from grader.grade import Interrupted, Judge
from grader.judge.channel import Channel
from grader.model import Verdict

from .plugin.conftest import join_kits, stub
from .processes import in_session, wait_for, zygotes_of

SCENARIOS = ("passes", "fails", "endless_loop", "found_by_search")


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Judge]:
    """Provide a judge that several tests use."""
    with Judge(Kit(join_kits(tmp_path_factory.mktemp("grade") / "kit", SCENARIOS))) as judge:
        yield judge


@pytest.fixture
def judge(tmp_path: Path) -> Iterator[Judge]:
    """Provide a judge of a kit that a test may change."""
    with Judge(Kit(join_kits(tmp_path / "kit", SCENARIOS[:2]))) as judge:
        yield judge


def solution(judge: Judge, slug: str = "passes") -> str:
    """Return the solution of an exercise."""
    return judge.kit.solution_path(judge.kit.exercise(slug)).read_text()


def test_changed_suite(judge: Judge) -> None:
    """A judge whose suite changed gives way to one that has read it anew."""
    assert judge.grade("passes", solution(judge)).passed == 4
    before = judge.pid
    suite = judge.kit.suite_path(judge.kit.exercise("passes"))
    suite.write_text(suite.read_text().replace("x - min(x))\n\n\ndef test_no", "x + 1)\n\n\ndef test_no"))
    assert judge.grade("passes", solution(judge)).passed == 3
    assert judge.pid != before


def test_changed_chapter(judge: Judge) -> None:
    """So does one whose chapter changed: a rule that was added holds at once, a mistake is told."""
    chapter = judge.kit.root / "exercises/01_passes/chapter.toml"
    text = chapter.read_text()
    assert judge.grade("passes", solution(judge)).verdict is Verdict.PASS
    chapter.write_text(text + 'ban = ["numpy.ndarray.min"]\n')
    source = "import numpy as np\n\n\ndef shift(x):\n    return x - np.ndarray.min(x)\n"
    assert judge.grade("passes", source).verdict is Verdict.DENIED
    chapter.write_text(text.replace("points = 10", "points = -1"))
    with Judge(Kit(judge.kit.root)) as other, pytest.raises(KitError, match=r"chapter\.toml:11: "):
        other.grade("passes", source)
    chapter.write_text(text.replace("points = 10", "points = 20"))
    assert judge.grade("passes", solution(judge)).points == 20.0


def test_new_exercise(judge: Judge, tmp_path: Path) -> None:
    """An exercise that came into the kit since is found."""
    judge.grade("passes", solution(judge))
    join_kits(tmp_path / "other", ("raises", "passes", "known_mistake"))
    for tree in ("exercises", "solutions", "tests/exercises", "tests/attempts"):
        source = tmp_path / "other" / tree / "03_known_mistake"
        (judge.kit.root / tree).mkdir(exist_ok=True)
        source.rename(judge.kit.root / tree / "03_known_mistake")
    assert judge.grade("known_mistake", solution(judge, "passes")).verdict is Verdict.PASS


def test_broken_suite_that_is_mended(judge: Judge) -> None:
    """A suite that does not import is an error of the kit until it is mended."""
    suite = judge.kit.suite_path(judge.kit.exercise("passes"))
    text = suite.read_text()
    suite.write_text(f"{text}\nimport nowhere\n")
    with pytest.raises(JudgeError, match=r"test_passes\.py:\d+: The hidden suite does not import"):
        judge.grade("passes", solution(judge))
    assert judge.grade("fails", solution(judge, "fails")).verdict is Verdict.PASS
    suite.write_text(text)
    assert judge.grade("passes", solution(judge)).verdict is Verdict.PASS


def test_idle_judge_leaves(shared: Judge) -> None:
    """A judge that nobody asks leaves with its zygote; the next grading starts another."""
    with Judge(shared.kit, idle=0.3) as judge:
        judge.grade("passes", solution(judge))
        pid = judge.pid
        assert pid is not None
        zygotes = zygotes_of(pid)
        assert wait_for(lambda: not in_session(pid))
        assert wait_for(lambda: not any(map(in_session, zygotes)))
        assert judge.grade("passes", solution(judge)).verdict is Verdict.PASS
        assert judge.pid != pid


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM], ids=lambda n: n.name)
def test_dead_judge_is_replaced(shared: Judge, number: signal.Signals) -> None:
    """A judge that was killed is replaced, and nobody notices."""
    shared.grade("passes", solution(shared))
    pid = shared.pid
    assert pid is not None
    os.kill(pid, number)
    assert shared.grade("passes", solution(shared)).verdict is Verdict.PASS
    assert shared.pid != pid


def test_judge_killed_while_it_grades(shared: Judge) -> None:
    """A grading whose judge dies is done again by another."""
    shared.grade("passes", solution(shared))
    pid = shared.pid
    assert pid is not None
    killer = threading.Timer(0.15, os.kill, (pid, signal.SIGKILL))
    killer.start()
    report = shared.grade("endless_loop", read_source(stub(shared.kit.root, "endless_loop")))
    assert report.verdict is Verdict.TIMEOUT
    assert shared.pid != pid


def test_interrupts_do_not_reach_it(shared: Judge) -> None:
    """Ctrl-C at the terminal does not end a judge: it ignores it, and has a session of its own."""
    shared.grade("passes", solution(shared))
    pid = shared.pid
    assert pid is not None
    os.kill(pid, signal.SIGINT)
    assert os.getsid(pid) == pid
    assert shared.grade("passes", solution(shared)).verdict is Verdict.PASS
    assert shared.pid == pid


def test_interrupted_client(shared: Judge, monkeypatch: pytest.MonkeyPatch) -> None:
    """Interrupted while it waits, a client gets no report of the grading before at its next one."""
    receive = Channel.receive

    def interrupted(self: Channel, seconds: float | None = None) -> bytes | None:
        monkeypatch.setattr(Channel, "receive", receive)
        raise KeyboardInterrupt

    shared.grade("passes", solution(shared))
    monkeypatch.setattr(Channel, "receive", interrupted)
    with pytest.raises(KeyboardInterrupt):
        shared.grade("fails", read_source(stub(shared.kit.root, "fails")))
    assert shared.grade("passes", solution(shared)).exercise == "passes"


def test_grading_given_up_from_another_thread(shared: Judge) -> None:
    """Its grading raises, and is not done again; the next one starts a judge anew."""
    shared.grade("passes", solution(shared))
    pid = shared.pid
    threading.Timer(0.15, shared.interrupt).start()
    with pytest.raises(Interrupted, match="The grading was given up"):
        shared.grade("endless_loop", read_source(stub(shared.kit.root, "endless_loop")))
    assert shared.grade("passes", solution(shared)).verdict is Verdict.PASS
    assert shared.pid != pid


def test_judge_that_does_not_start(shared: Judge) -> None:
    """A judge that cannot start is a sentence with what it complained of."""
    with Judge(shared.kit, "nonsense") as judge, pytest.raises(JudgeError) as caught:
        judge.grade("passes", solution(judge))
    assert caught.value.fact.startswith("The judge ends without an answer: ValueError: ")
    assert caught.value.fix == "Run `kata doctor`."


def test_closed_judge_leaves_nothing(shared: Judge) -> None:
    """Closing a judge ends it and its zygote, and it can be used again."""
    judge = Judge(shared.kit)
    judge.start()
    judge.grade("passes", solution(judge))
    pid = judge.pid
    assert pid is not None
    zygotes = zygotes_of(pid)
    judge.close()
    assert judge.pid is None
    assert wait_for(lambda: not in_session(pid) and not any(map(in_session, zygotes)))
    assert judge.grade("passes", solution(judge)).verdict is Verdict.PASS
    judge.close()


def test_light_import() -> None:
    """A client imports neither pytest nor numpy nor the sandbox."""
    program = (
        "import sys, grader.grade\n"
        "heavy = {'pytest', 'numpy', 'hypothesis', 'scipy', 'grader.sandbox', 'grader.render'}\n"
        "print(sorted(heavy & set(sys.modules)))\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


def test_settings_of_the_user_do_not_reach_it(shared: Judge, monkeypatch: pytest.MonkeyPatch) -> None:
    """Settings of pytest in the environment, and files in the kit's folder, change nothing."""
    monkeypatch.setenv("PYTEST_ADDOPTS", "--nonsense")
    monkeypatch.setenv("PYTEST_PLUGINS", "nowhere")
    monkeypatch.setenv("PYTHONPATH", str(shared.kit.root))
    (shared.kit.root / "conftest.py").write_text("raise RuntimeError\n")
    (shared.kit.root / "pytest.ini").write_text("[pytest]\naddopts = --nonsense\n")
    (shared.kit.root / "numpy.py").write_text("raise RuntimeError\n")
    with Judge(shared.kit) as judge:
        assert judge.grade("passes", solution(judge)).verdict is Verdict.PASS
