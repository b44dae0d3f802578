"""An attempt's SQL before a suite: what it does stands on the tape, and every end of it is the attempt's."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from grader.catalog import Kit
from grader.checks import CheckFailed
from grader.errors import Crashed, Denied, Internal, OutOfMemory, TimedOut
from grader.grade import Judge
from grader.judge import database
from grader.judge.database import Registry
from grader.model import Verdict
from grader.sandbox import confine
from grader.sandbox.clock import TimeLimits
from grader.sandbox.pool import Pool
from grader.sandbox.tape import Entry

HELD = confine.LEVELS[confine.LEVELS.index(confine.probe().best) :]
COUNTING = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
TABLE = "CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT NOT NULL)"


class Owner:
    """Stands for an attempt."""

    def __init__(self) -> None:
        self.tape: list[Entry] = []

    def answers(self, value: Any) -> Any:
        """Note an answer as an attempt would, and return it."""
        self.tape.append(Entry("answer", value))
        return value


@pytest.fixture(scope="module", params=HELD)
def pool(request: pytest.FixtureRequest) -> Iterator[Pool]:
    """Provide children at each level that this machine can hold."""
    made = Pool(request.param)
    yield made
    made.close()


@pytest.fixture
def registry(pool: Pool) -> Iterator[Registry]:
    """Provide databases in a child that may be spoilt."""
    made = Registry(pool, seed=1, time=TimeLimits(0.5, 3.0))
    yield made
    made.close()


def test_deeds_replace_texts(registry: Registry) -> None:
    """Two attempts that write the same thing differently have the same tape."""
    tapes = []
    for script, query in (
        (TABLE, "SELECT a FROM t"),
        (f"{TABLE.lower()};", ("select t.a from t where 1 = ?", [1])),
    ):
        owner = Owner()
        db = registry.open(owner)
        db.run(owner.answers(script))
        assert db.accepts("INSERT INTO t VALUES (?, ?)", 4, "x")
        assert not db.accepts("INSERT INTO t VALUES (?, ?)", 4, "y")
        assert db.rows(owner.answers(query)) == [(4,)]
        assert db.select("SELECT b FROM t") == [("x",)]
        tapes.append(owner.tape)
    assert tapes[0] == tapes[1]
    assert [entry.kind for entry in tapes[0]] == ["rows", "rows", "refused", "rows", "rows"]


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        pytest.param(None, "returned None; expected a string", id="none"),
        pytest.param(b"SELECT 1", "expected a string", id="bytes"),
        pytest.param("x" * 100_001, "SQLite does not run: query string is too large", id="long"),
        pytest.param(
            "SELEC 1", 'returned SQL that SQLite does not run: near "SELEC": syntax error', id="typo"
        ),
        pytest.param(
            f"{TABLE}; INSERT INTO t VALUES (1, NULL)", "returned SQL that a constraint refuses", id="refused"
        ),
    ],
)
def test_scripts_that_do_not_run(registry: Registry, answer: Any, words: str) -> None:
    """What is no text, or no SQL, is a failed check with the reason."""
    with pytest.raises(CheckFailed) as caught:
        registry.open(Owner()).run(answer)
    assert words in str(caught.value)


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        pytest.param(7, "expected a list", id="number"),
        pytest.param(("SELECT 1",), "returned 1 item; expected 2", id="no-parameters"),
        pytest.param(("SELECT 1", None), "expected a tuple, a list or a dict of parameters", id="none"),
        pytest.param(("SELECT ?", "a"), "expected a tuple, a list or a dict of parameters", id="bare-text"),
        pytest.param(("SELECT ?", {1: 2}), "expected a tuple, a list or a dict", id="numbered"),
        pytest.param(("SELECT ?", [object()]), "not plain text and numbers", id="object"),
        pytest.param(("SELECT ?", [1] * 101), "not plain text and numbers", id="many"),
        pytest.param(("SELECT ?", []), "SQLite does not run: Incorrect number of bindings", id="too-few"),
        pytest.param(("SELECT ?", [2**80]), "SQLite does not run: Python int too large", id="too-large"),
        pytest.param("SELECT 1; SELECT 2", "You can only execute one statement", id="two"),
        pytest.param(f"{COUNTING} SELECT i FROM n", "an answer of more than 1000 rows", id="endless-answer"),
    ],
)
def test_queries_that_do_not_run(registry: Registry, answer: Any, words: str) -> None:
    """A query is one statement, alone or with parameters, and its answer has an end."""
    with pytest.raises(CheckFailed) as caught:
        registry.open(Owner()).rows(answer)
    assert words in str(caught.value)


def test_tables_that_the_suite_cannot_use(registry: Registry) -> None:
    """A statement of the suite that fails on the attempt's tables says which, and why."""
    db = registry.open(Owner())
    db.run(TABLE)
    for ask, statement in ((db.accepts, "INSERT INTO t (c) VALUES (1)"), (db.select, "SELECT c FROM t")):
        with pytest.raises(CheckFailed) as caught:
            ask(statement)
        assert statement in str(caught.value)
        assert "SQLite says: " in str(caught.value)
        assert "c." in str(caught.value)


def test_denied(registry: Registry) -> None:
    """What is denied is denied in words of ours, and the database is still there."""
    db = registry.open(Owner())
    with pytest.raises(Denied) as caught:
        db.run("ATTACH 'secret words' AS x")
    assert caught.value.text == "Its SQL opens a file, which is not allowed here."
    assert db.select("SELECT 1") == [(1,)]


def test_an_endless_query(registry: Registry) -> None:
    """It runs out of time as an attempt does; a new database can be opened, but not after the second."""
    for _ in range(2):
        owner = Owner()
        db = registry.open(owner)
        with pytest.raises(TimedOut) as caught:
            db.rows(owner.answers(f"{COUNTING} SELECT count(*) FROM n"))
        assert caught.value.text == "Its SQL was still running when its time was up."
        assert [entry.kind for entry in owner.tape] == ["timeout"]
        with pytest.raises((Crashed, TimedOut)):
            db.select("SELECT 1")
    with pytest.raises(TimedOut) as caught:
        registry.open(Owner())
    assert caught.value.text == "Not run: its SQL has come to a bad end twice."


def test_an_endless_trigger(registry: Registry) -> None:
    """Time that a statement of the suite takes on the attempt's tables is the attempt's."""
    db = registry.open(Owner())
    db.run(f"{TABLE}; CREATE TRIGGER r AFTER INSERT ON t BEGIN SELECT count(*) FROM v; END;")
    db.run(f"CREATE VIEW v AS {COUNTING} SELECT i FROM n")
    with pytest.raises(TimedOut):
        db.accepts("INSERT INTO t VALUES (1, 'x')")


def test_memory(registry: Registry) -> None:
    """Memory that its SQL asks for is bounded, and wanting more is no fault of the kit's."""
    distinct = (
        f"{COUNTING} SELECT count(*) FROM (SELECT DISTINCT i || hex(zeroblob(40000)) FROM n LIMIT 9999)"
    )
    with pytest.raises(OutOfMemory, match="Its SQL asks for more memory"):
        registry.open(Owner()).rows(distinct)


def test_the_kit_s_own_fault(pool: Pool, monkeypatch: pytest.MonkeyPatch) -> None:
    """An error of the program that runs the SQL is nobody else's."""
    broken = "class Database:\n    def query(self, text, parameters): raise KeyError('oh')"
    monkeypatch.setattr(database, "_source", lambda: broken)
    registry = Registry(pool, seed=1)
    with pytest.raises(Internal, match="The database's program failed: KeyError: 'oh'"):
        registry.open(Owner()).rows("SELECT 1")
    registry.close()


def test_in_a_grading() -> None:
    """An exercise in SQL is graded and diagnosed as others are, and officially none of its text gets out."""
    with Judge(Kit(Path(__file__).parents[3])) as judge:
        exercise = judge.kit.exercise("sql_keys")
        solution = judge.kit.solution_path(exercise).read_text("utf-8")
        assert judge.grade("sql_keys", solution, seed=1).verdict is Verdict.PASS
        tried = f"{solution}\ndef set_up():\n    return \"ATTACH 'secret' AS words\"\n"
        open_report, official = (
            judge.grade("sql_keys", tried, seed=1, official=held) for held in (False, True)
        )
        for report in (open_report, official):
            assert report.verdict is Verdict.DENIED
        said = {check.message for check in open_report.checks if check.verdict is Verdict.DENIED}
        assert "set_up()\n  Its SQL opens a file, which is not allowed here." in said
        assert "secret" not in str(official)
        named = solution.replace("LEFT JOIN orders", "join  orders")
        checks = judge.grade("sql_keys", named, seed=1).checks
        assert {check.wrong for check in checks} == {None, "wrong_only_customers_with_orders"}
