"""Several of the kit's own attempts in one confined child."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

import pytest

from grader.errors import ArgumentChanged, TimedOut
from grader.sandbox.menagerie import PATIENCE, Apart, Menagerie
from grader.sandbox.pool import Pool
from grader.sandbox.rules import Rules

RULES = Rules("demo", callables=frozenset({"f", "Box"}))

Make = Callable[..., Menagerie]


@pytest.fixture(scope="module")
def pool() -> Iterator[Pool]:
    """Provide children."""
    made = Pool()
    yield made
    made.close()


@pytest.fixture
def make(pool: Pool) -> Iterator[Make]:
    """Provide menageries, and end them."""
    made: list[Menagerie] = []

    def build(**sources: str) -> Menagerie:
        made.append(Menagerie(pool, sources, RULES, seed=1))
        return made[-1]

    yield build
    for menagerie in made:
        menagerie.close()


def kinds(menagerie: Menagerie, name: str) -> list[str]:
    """Return what an attempt's tape holds."""
    return [entry.kind for entry in menagerie.residents[name].tape]


def test_each_answers_for_itself(make: Make) -> None:
    """Attempts that define the same names stay apart, and each has a tape of its own."""
    menagerie = make(a="def f(x): return x + 1", b="def f(x): return x + 2")
    assert [menagerie.residents[name].module.f(1) for name in "ab"] == [2, 3]
    assert [entry.value for entry in menagerie.residents["b"].tape] == [3]


def test_objects_belong_to_their_attempt(make: Make) -> None:
    """What is done with an object is taped for the attempt that made it; looking a method up is not."""
    source = "class Box:\n    def __init__(self, x): self.x = x\n    def get(self): return self.x"
    menagerie = make(a=source, b=source)
    box = menagerie.residents["a"].module.Box(4)
    assert (box.x, box.get(), box.get()) == (4, 4, 4)
    assert kinds(menagerie, "a") == ["answer"] * 4
    assert kinds(menagerie, "b") == []


def test_what_does_not_load_is_left_out(make: Make) -> None:
    """An attempt that raises or is no Python at all does not keep the others from loading."""
    menagerie = make(a="def f(:", b="raise ValueError", c="def f(x): return x")
    assert list(menagerie.residents) == ["c"]


def test_an_endless_attempt_is_interrupted(make: Make) -> None:
    """A loop ends after a moment as a timeout, and the child lives on for the others."""
    menagerie = make(a="def f(x):\n    while True: pass", b="def f(x): return x")
    start = time.process_time()
    with pytest.raises(TimedOut, match="still computing"):
        menagerie.residents["a"].module.f(1)
    assert time.process_time() - start < PATIENCE  # the judge itself only waits
    assert menagerie.alive
    assert menagerie.residents["b"].module.f(1) == 1
    assert kinds(menagerie, "a") == ["timeout"]


def test_errors_and_changes_are_taped(make: Make) -> None:
    """The tape keeps the builtin type of what was raised, and that an argument was changed."""
    menagerie = make(a="class Own(KeyError): pass\ndef f(x):\n    raise Own(1)", b="def f(x): x.append(1)")
    with pytest.raises(KeyError):
        menagerie.residents["a"].module.f([])
    with pytest.raises(ArgumentChanged):
        menagerie.residents["b"].module.f([])
    assert kinds(menagerie, "a") == ["KeyError"]
    assert kinds(menagerie, "b") == ["changed"]


def test_questions_are_taped(make: Make) -> None:
    """Calls of the judge's functions stand on the tape between the answers."""
    menagerie = make(a="def f(g): return g(3) + 1")
    assert menagerie.residents["a"].module.f(lambda x: x * 2) == 7
    assert kinds(menagerie, "a") == ["asked", "answer"]


def test_one_that_parts_is_asked_no_further(make: Make) -> None:
    """The answer that ends a check is the last one on the tape, whatever the check would do about errors."""
    menagerie = make(a="def f(x):\n    if x > 1: raise ValueError\n    return x")
    resident = menagerie.residents["a"]
    resident.parts = lambda entry: entry.kind == "ValueError" or entry.value == 0
    assert resident.module.f(1) == 1
    for argument, kind in ((0, "answer"), (2, "ValueError")):
        with pytest.raises(Apart):
            resident.module.f(argument)
        assert kinds(menagerie, "a")[-1] == kind
    assert not issubclass(Apart, Exception)  # no check takes it for an error of the attempt


def test_what_happens_to_the_child_is_not_hidden(make: Make) -> None:
    """An attempt that ran out of time says so, also where its answer would end the check."""
    resident = make(a="def f(x):\n    while True: pass").residents["a"]
    resident.parts = lambda entry: True
    with pytest.raises(TimedOut):
        resident.module.f(1)


def test_questions_on_the_way_are_no_answers(make: Make) -> None:
    """A call of the judge's own function does not end a check."""
    resident = make(a="def f(g): return g(1) + g(2)").residents["a"]
    seen: list[str] = []
    resident.parts = lambda entry: bool(seen.append(entry.kind))
    assert resident.module.f(lambda x: 10 * x) == 30
    assert seen == ["answer"]
