"""Attempts that use up time, memory, output or the judge's patience."""

from __future__ import annotations

import itertools
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from grader.model import Verdict
from grader.sandbox.clock import WALL_FACTOR, TimeLimits
from grader.sandbox.pool import Pool

from .arena import Attack, Outcome, attempt_at, run

SHORT = TimeLimits(call=0.1, total=0.2)
AMPLE = TimeLimits(call=4.0, total=8.0)  # for what comes to an end of its own
SLACK = 2.0  # seconds: the machine may be busy
GOAL = "The grading takes longer than its limit, or ends the judge."
STOPPED = {Verdict.TIMEOUT, Verdict.MEMORY, Verdict.CRASH, Verdict.DENIED, Verdict.ERROR}


def takes(name: str, body: str) -> Attack:
    """Return an attack that is the body of a function of anything."""
    lines = "\n".join(f"    {line}" for line in body.strip().split("\n"))
    modules = "re, signal, time, warnings = map(imp, ('re', 'signal', 'time', 'warnings'))"
    return Attack(name, GOAL, f"{modules}\ndef attack(*given):\n{lines}\n")


ALONE = [
    takes("endless loop", "while True: pass"),
    takes("endless loop within C", "sum(iter(int, 1))"),
    takes("sleep", "time.sleep(3600)"),
    takes("wait for input", "os.read(0, 1), imp('select').select([], [], [])"),
    takes("recursion", "return attack()"),
    takes("recursion without a limit", "sys.setrecursionlimit(1 << 30)\nreturn attack()"),
    takes("recursion within C", "x = []\nfor _ in range(10**6): x = [x]\nreturn repr(x)"),
    takes("catastrophic pattern", "re.match('(a+)+$', 'a' * 60 + 'b')"),
    takes("huge power", "return 10 ** 10 ** 10"),
    takes("huge shift", "return 1 << (1 << 40)"),
    takes("huge text", "return 'x' * (1 << 40)"),
    takes("memory by list", "x = [0]\nwhile True: x += x"),
    takes("memory by array", "return np.ones(1 << 40)"),
    takes("memory by many arrays", "x = []\nwhile True: x.append(np.ones(1 << 16))"),
    takes("memory by mapping", "x = []\nwhile True: x.append(imp('mmap').mmap(-1, 1 << 24))"),
    takes("memory in the dark", "try:\n    x = bytearray(1 << 40)\nfinally:\n    while True: pass"),
    takes("fork bomb", "while True: os.fork()"),
    takes("endless output", "while True: print('x' * 1000)"),
    takes("endless raw output", "while True: os.write(1, b'x' * 4096)"),
    takes("descriptors", "while True: os.dup(0)"),
    takes(
        "ignored signals",
        "for s in range(1, 64):\n    s in (9, 19, 32, 33) or signal.signal(s, 1)\nwhile True: pass",
    ),
    takes("a handler that goes on", "signal.signal(24, attack)\nwhile True: pass"),
    takes("blocked signals", "signal.pthread_sigmask(0, range(1, 64))\nwhile True: pass"),
    takes("an alarm", "signal.alarm(1)\nwhile True: pass"),
    takes("a timer", "signal.setitimer(0, 0.01, 0.01)\nwhile True: pass"),
    takes(
        "swallowed exceptions",
        "while True:\n    try:\n        while True: x = [0] * (1 << 28)\n    except BaseException: pass",
    ),
    takes(
        "text that never ends",
        "class E(Exception):\n    def __str__(self):\n        while True: pass\nraise E",
    ),
    takes("warnings that never end", "while True: warnings.warn('x')"),
    takes("giant text of an error", "raise ValueError('x' * (1 << 24))"),
    takes("cause of itself", "e = ValueError()\ne.__cause__ = e.__context__ = e\nraise e"),
    takes(
        "deep chain of causes",
        "e = None\nfor _ in range(10**5):\n    n = ValueError()\n    n.__cause__ = e\n    e = n\nraise e",
    ),
    takes("giant answer", "return [np.zeros(1 << 20)] * 9"),
    takes("giant list", "return [None] * (1 << 21)"),
    takes("giant dict", "return {i: None for i in range(1 << 18)}"),
    takes("many objects", "return [object() for _ in range(150_000)]"),
    takes("many small arrays", "return [np.ones(1) for _ in range(5_000)]"),
    takes("deep nesting", "x = []\nfor _ in range(300): x = [x]\nreturn x"),
    takes("nesting in itself", "x = []\nx.append(x)\nreturn x"),
    takes("deep nesting in tuples", "x = ()\nfor _ in range(300): x = (x,)\nreturn x"),
    takes("giant fraction", "return imp('fractions').Fraction(3 ** 80_000, 2 ** 80_000)"),
    takes("giant integer", "return 1 << (1 << 21)"),
    takes("giant range", "return range(1 << 60)"),
    takes("a frame that claims all memory", "os.write(3, b'\\xff' * 16)\nserve(server())"),
    takes(
        "a frame that claims much and ends",
        "os.write(3, b'\\1\\0\\0\\0\\1\\0\\0\\0' + (1 << 25).to_bytes(8, 'little'))\ntime.sleep(99)",
    ),
    takes(
        "a slow drip",
        "os.write(3, b'\\0\\0\\0\\0\\0\\0\\1')\nwhile True:\n    os.write(3, b'\\0')\n    time.sleep(0.02)",
    ),
    takes("a flood of frames", "while True: os.write(3, b'\\0' * 4096)"),
    takes("never reading", "for _ in range(10**9): server().send(['ok', 1, 2, [], []])"),
]

# What else than running out of time is their end, where the attempt itself lets it be told.
ENDS = {
    **dict.fromkeys(
        ["huge shift", "huge text", "memory by list", "memory by array", "memory by many arrays"],
        Verdict.MEMORY,
    ),
    **dict.fromkeys(
        [
            "recursion",
            "memory by mapping",
            "endless raw output",
            "descriptors",
            "giant text of an error",
            "cause of itself",
            "deep chain of causes",
            "giant answer",
            "giant dict",
            "giant list",
            "many small arrays",
            "nesting in itself",
            "giant fraction",
            "giant integer",
            "giant range",
        ],
        Verdict.ERROR,
    ),
    **dict.fromkeys(["fork bomb"], Verdict.DENIED),
    **dict.fromkeys(
        [
            "a timer",
            "deep nesting",
            "deep nesting in tuples",
            "a frame that claims all memory",
            "a flood of frames",
            "never reading",
        ],
        Verdict.CRASH,
    ),
}


@pytest.mark.parametrize("attack", ALONE, ids=str)
def test_one_call_is_stopped(attack: Attack, confined: Pool) -> None:
    """What never ends, or asks for too much, costs its own time and nothing else."""
    limits = AMPLE if attack.name in ENDS else SHORT
    outcome = run(confined, attack.text, lambda m: m.attack(), time=limits, memory_mb=64)
    _check_stopped(outcome, attack, limits)
    assert outcome.verdict == ENDS.get(attack.name, Verdict.TIMEOUT), outcome.words


def _check_stopped(outcome: Outcome, attack: Attack, limits: TimeLimits = SHORT) -> None:
    assert outcome.verdict in STOPPED, (outcome.verdict, outcome.words)
    assert outcome.seconds < WALL_FACTOR * limits.total + SLACK, attack.goal
    assert len(outcome.words) < 3000


ON_IMPORT = {
    "loop": "while True: pass",
    "sleep": "imp('time').sleep(3600)",
    "memory": "x = [0]\nwhile True: x += x",
    "loop in a decorator": "@lambda f: [0 for _ in iter(int, 1)]\ndef attack(): pass",
    "loop in a class body": "class attack:\n    while True: pass",
    "deep brackets": "x = " + "(" * 5000 + ")" * 5000,
    "deep calls": "x = " + "-" * 100_000 + "1",
    "long sum": "x = " + "+".join("1" * 50_000),
    "deep blocks": "".join(f"{' ' * n}if 1:\n" for n in range(200)),
    "null bytes": "x = 1\0",
    "lone surrogate": "x = '\ud800'",
    "folded constant": "x = 2 ** 2 ** 2 ** 2 ** 2 ** 2 ** 2",
    "folded text": "x = 'x' * 1000000000000",
}


@pytest.mark.parametrize("source", ON_IMPORT.values(), ids=ON_IMPORT.keys())
def test_import_is_stopped(source: str, confined: Pool) -> None:
    """A source that never finishes loading is given up once, and not run for each check."""
    attack = Attack("import", GOAL, source)
    attempt = attempt_at(confined, attack.text, time=SHORT, memory_mb=64)
    verdicts = []
    for _ in range(3):
        try:
            attempt.module.attack()
        except BaseException as error:
            verdicts.append(getattr(error, "verdict", Verdict.INTERNAL))
    spent = attempt._life.waited
    attempt.close()
    assert len(verdicts) == 3 and set(verdicts) <= STOPPED
    assert spent < WALL_FACTOR * SHORT.total + SLACK


ASKS: dict[str, tuple[str, Callable[..., Any]]] = {
    "asking for ever": ("while True: given[0](1)", lambda x: x),
    "asking slowly": ("while True:\n    given[0](1)\n    time.sleep(0.1)", lambda x: x),
    "asking and computing": ("while True:\n    given[0](1)\n    sum(range(10**5))", lambda x: x),
    "asking without listening": (
        "me = server()\nwhile True: me.send(['ask', me.calls[-1], 0, '__call__', [1], {}])",
        lambda x: x,
    ),
    "asking for much": ("while True: given[0](1)", lambda x: np.zeros(1 << 20)),
    "asking with much": ("x = np.zeros(1 << 20)\nwhile True: given[0](x)", lambda x: 1),
    "taking for ever": ("sum(given[0])", itertools.count()),
    "taking all": ("list(given[0])", itertools.repeat("x" * 10_000)),
    "asking ever deeper": (
        "def deeper(x):\n    return given[0](deeper)\nreturn given[0](deeper)",
        lambda f: f(1),
    ),
}


@pytest.mark.parametrize("name", ASKS)
def test_asking_is_stopped(name: str, confined: Pool) -> None:
    """The time of an attempt that keeps the judge busy runs out like that of any other."""
    body, function = ASKS[name]
    attack = takes(name, body)
    outcome = run(confined, attack.text, lambda m: m.attack(function), time=SHORT, memory_mb=64)
    _check_stopped(outcome, attack)


LAZY: dict[str, tuple[str, Callable[[Any], Any]]] = {
    "an iterator without end": ("return iter(int, 1)", list),
    "an iterator of much": ("return (np.zeros(1 << 20) for _ in iter(int, 1))", list),
    "an iterator that sleeps": ("return (time.sleep(9) for _ in iter(int, 1))", list),
    "an iterator of itself": ("x = iter(int, 1)\nreturn iter(lambda: x, 1)", lambda x: [list(y) for y in x]),
    "a length beyond all": (
        "class L:\n    def __len__(self): return 1 << 60\n    def __getitem__(self, i): return i\nreturn L()",
        list,
    ),
    "attributes without end": (
        "class A:\n    def __getattr__(self, name): return A()\nreturn A()",
        lambda x: [x := x.y for _ in iter(int, 1)],
    ),
    "a sequence without end": ("class S:\n    def __getitem__(self, i): return i\nreturn S()", list),
}


@pytest.mark.parametrize("name", LAZY)
def test_lazy_answers_are_stopped(name: str, confined: Pool) -> None:
    """Going through an answer that never ends costs the attempt's time, in small portions too."""
    body, use = LAZY[name]
    attack = takes(name, body)
    outcome = run(confined, attack.text, lambda m: use(m.attack()), time=SHORT, memory_mb=64)
    _check_stopped(outcome, attack)


@contextmanager
def memory_within(megabytes: int) -> Iterator[None]:
    """Check that this process never holds so much more than it does now."""
    _reset_peak()
    before = _peak()
    yield
    assert _peak() - before < megabytes << 10


def _reset_peak() -> None:
    Path("/proc/self/clear_refs").write_text("5", "ascii")


def _peak() -> int:
    for line in Path("/proc/self/status").read_text("utf-8").splitlines():
        if line.startswith("VmHWM"):
            return int(line.split()[1])
    raise AssertionError("no peak of memory is told")


def test_answers_that_are_kept_do_not_fill_the_judge(confined: Pool) -> None:
    """A suite that keeps hundreds of large answers holds no more than what one child may send."""
    attack = takes("large answers", "return np.zeros(1 << 22)")
    kept: list[Any] = []
    with memory_within(400):
        outcome = run(
            confined,
            attack.text,
            lambda m: [kept.append(m.attack()) for _ in range(50)],
            time=TimeLimits(2, 6),
        )
        del kept[:]
    assert outcome.verdict == Verdict.MEMORY
    assert outcome.words == "All that it returned together is more than the grader can hold."


def test_small_messages_do_not_become_large_values(confined: Pool) -> None:
    """The judge's memory stays bounded whatever a message of the largest size unfolds to."""
    for body in ("return [{}] * 1_000_000", "return [1.5] * 4_000_000"):
        with memory_within(350):
            run(confined, takes("unfolding", body).text, lambda m: m.attack(), memory_mb=256)


@pytest.mark.parametrize("number", [10**9, 10**10, 10**18])
def test_callback_cannot_be_made_to_take_all_memory(number: int, confined: Pool) -> None:
    """A suite's function that makes as much as the attempt says fails for want of memory; the judge lives."""
    attack = takes("draw", f"return given[0]({number})")
    with memory_within(200):
        outcome = run(confined, attack.text, lambda m: m.attack(np.empty))
    assert outcome.verdict in (Verdict.MEMORY, Verdict.ERROR)


def test_callback_answer_that_is_too_large_is_the_attempts_error(confined: Pool) -> None:
    """What it makes the judge's function return, and cannot be sent, is no fault of the kit."""
    attack = takes("large callback", "return given[0](1 << 26)")
    outcome = run(confined, attack.text, lambda m: m.attack(np.zeros))
    assert outcome.verdict == Verdict.ERROR
    assert (
        "what the grader's function returns cannot be sent: the value is too large to send" in outcome.words
    )


def test_two_deaths_are_enough(confined: Pool) -> None:
    """An attempt that hangs in every check costs two calls, however many checks there are."""
    attack = takes("hang", "time.sleep(99)")
    attempt = attempt_at(confined, attack.text, time=TimeLimits(0.05, 1))
    words = []
    for _ in range(20):
        try:
            attempt.module.attack()
        except BaseException as error:
            words.append(str(error.text))  # type: ignore[attr-defined]
    attempt.close()
    assert len([w for w in words if w.startswith("Not run")]) == 18
    assert words[2] == "Not run: it did not answer within 0.25 s of waiting. Twice."


def test_small_delays_add_up(confined: Pool) -> None:
    """Many calls that each stay below the limit of one run into the limit of all."""
    attack = takes("dawdle", "time.sleep(0.2)\nreturn 1")
    outcome = run(confined, attack.text, lambda m: [m.attack() for _ in range(100)], time=SHORT)
    assert outcome.verdict == Verdict.TIMEOUT
    assert outcome.words == "All its calls together took more than 1 s of waiting."
    attack = takes("compute", "x = time.process_time()\nwhile time.process_time() < x + 0.04: pass")
    outcome = run(confined, attack.text, lambda m: [m.attack() for _ in range(100)], time=SHORT)
    assert outcome.words in (
        "The exercise used up its 0.2 s of computing time.",
        "All its calls together took more than 1 s of waiting.",  # where the machine is busy with others
    )


def test_hostile_attempt_costs_others_nothing(confined: Pool) -> None:
    """While one attempt hangs between its calls, another is answered."""
    hostile = attempt_at(confined, takes("hang", "os.write(3, b'\\0')\nwhile True: pass").text, time=SHORT)
    honest = attempt_at(confined, "def attack(x):\n    return x + 1\n")
    assert honest.module.attack(1) == 2
    with pytest.raises(BaseException, match=r"still computing|did not answer"):
        hostile.module.attack()
    assert honest.module.attack(2) == 3
    hostile.close(), honest.close()
    assert os.getpid()


FACTS = {
    "a banned name without end": "from math import comb as c\n" + "c\n" * 50_000,
    "names without end": "".join(f"a{i}=1\n" for i in range(20_000)),
    "a name without end": "\ufb03" * 200_000 + " = 1\n",
    "an error without end": "x = '" + "y" * 900_000 + "\n",
}


@pytest.mark.parametrize("text", FACTS.values(), ids=FACTS.keys())
def test_facts_of_any_text_can_be_sent(text: str, confined: Pool) -> None:
    """What is said of a text before it runs stays short, so the kit is not at fault for its length."""
    outcome = run(
        confined,
        f"def attack(): return 1\n{text}",
        lambda m: m.attack(),
        ban=("math.comb",),
        time=TimeLimits(9, 20),
    )
    assert outcome.verdict in (Verdict.PASS, Verdict.DENIED, Verdict.ERROR), outcome.words
    assert len(outcome.words) < 1000
