"""SQL in a confined child: what it may do, and what becomes of SQL that wants more."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from grader.errors import AttemptRaised, Control, Denied, TimedOut
from grader.sandbox import confine, database
from grader.sandbox.attempt import Attempt
from grader.sandbox.clock import TimeLimits
from grader.sandbox.pool import Pool
from grader.sandbox.rules import Rules

HELD = confine.LEVELS[confine.LEVELS.index(confine.probe().best) :]
SOURCE = Path(database.__file__).read_text("utf-8")
RULES = Rules("database", ("sqlite3",), callables=frozenset({"Database"}), time=TimeLimits(0.5, 3.0))
COUNTING = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
# What is refused, by what is said of it; PLACE is a file that must not come about.
DENIED = {
    "attach": ("ATTACH 'PLACE' AS other", "opens a file"),
    "attach-memory": ("ATTACH ':memory:' AS other", "opens a file"),
    "attach-computed": ("ATTACH 'PLA' || 'CE' AS other", "opens a file"),
    "vacuum-into": ("VACUUM INTO 'PLACE'", "opens a file"),
    "vacuum": ("VACUUM", "opens a file"),
    "extension": ("SELECT load_extension('PLACE')", "loads an extension"),
    "extension-in-capitals": ("SELECT LOAD_EXTENSION('PLACE', 'main')", "loads an extension"),
    "tokenizer": ("SELECT fts3_tokenizer('simple')", "loads an extension"),
    "journal": ("PRAGMA journal_mode = WAL", "uses a PRAGMA other than foreign_keys"),
    "folder": ("PRAGMA temp_store_directory = '/tmp'", "uses a PRAGMA other than foreign_keys"),
    "heap": ("PRAGMA hard_heap_limit = 0", "uses a PRAGMA other than foreign_keys"),
    "pages": ("PRAGMA main.max_page_count = 1000000000", "uses a PRAGMA other than foreign_keys"),
    "reads": ("PRAGMA query_only = OFF", "uses a PRAGMA other than foreign_keys"),
    "schema": ("PRAGMA writable_schema = ON", "uses a PRAGMA other than foreign_keys"),
    "pragma-as-table": ("SELECT * FROM pragma_database_list", "uses a PRAGMA other than foreign_keys"),
    "virtual-table": ("CREATE VIRTUAL TABLE t USING fts5(words)", "makes a virtual table"),
    "virtual-table-of-another": (
        "CREATE VIRTUAL TABLE t USING csv(filename='PLACE')",
        "makes a virtual table",
    ),
}
STORED = {
    "view": "CREATE VIEW v AS SELECT load_extension('PLACE'); SELECT * FROM v",
    "trigger": """
        CREATE TABLE t (a); CREATE TRIGGER r AFTER INSERT ON t BEGIN SELECT load_extension('PLACE'); END;
        INSERT INTO t VALUES (1)
    """,
    "default": "CREATE TABLE t (a, b DEFAULT (load_extension('PLACE'))); INSERT INTO t (a) VALUES (1)",
    "check": "CREATE TABLE t (a CHECK (load_extension(a))); INSERT INTO t VALUES ('PLACE')",
    "index": "CREATE TABLE t (a); CREATE INDEX i ON t (load_extension(a)); INSERT INTO t VALUES ('PLACE')",
}
TOO_MUCH = {
    "rows": (f"{COUNTING} SELECT i FROM n", "long"),
    "text": (f"{COUNTING} SELECT hex(zeroblob(40000)) FROM n", "long"),
    "columns": ("SELECT " + ", ".join("1" for _ in range(200)), "error"),
    "value": ("SELECT zeroblob(1000000000)", "error"),
    "joined-value": (f"{COUNTING} SELECT group_concat(i) FROM (SELECT i FROM n LIMIT 50000)", "error"),
    "parentheses": ("SELECT " + "(" * 5000 + "1" + ")" * 5000, "error"),
    "characters": (f"SELECT '{'x' * 200_000}'", "error"),
    "nul": ("SELECT 1\0", "error"),
    "no-text": ("SELECT CAST(x'ff' AS TEXT)", "error"),
}


@pytest.fixture(scope="module", params=HELD)
def pool(request: pytest.FixtureRequest) -> Iterator[Pool]:
    """Provide children at each level that this machine can hold."""
    made = Pool(request.param)
    yield made
    made.close()


@pytest.fixture(scope="module")
def program(pool: Pool) -> Iterator[Attempt]:
    """Provide the program, for SQL that does not end it."""
    made = Attempt(pool, SOURCE, RULES, seed=1)
    yield made
    made.close()


@contextlib.contextmanager
def own(pool: Pool) -> Iterator[Attempt]:
    """Provide the program in a child that may be spoilt."""
    made = Attempt(pool, SOURCE, RULES, seed=1)
    yield made
    made.close()


@pytest.mark.parametrize("name", DENIED)
def test_denied(program: Attempt, tmp_path: Path, name: str) -> None:
    """A statement that reaches beyond the database is not run; what it tried is told in our own words."""
    place = tmp_path / "made"
    text, words = DENIED[name]
    text = text.replace("PLA' || 'CE", f"{place}").replace("PLACE", str(place))
    answer = program.module.Database().script(text)
    assert answer == ["denied", words]
    assert not list(tmp_path.iterdir())


def test_allowed(program: Attempt) -> None:
    """What a task on tables can be about is allowed, with all that SQLite does for it on the way."""
    for text in (
        "CREATE UNIQUE INDEX i ON t (b) WHERE b > 0; REINDEX i; ANALYZE; DROP INDEX i",
        "CREATE TABLE u (a INTEGER PRIMARY KEY AUTOINCREMENT, b UNIQUE); INSERT INTO u (b) VALUES (1)",
        "CREATE TABLE u (a, b, PRIMARY KEY (b, a)) WITHOUT ROWID; INSERT INTO u VALUES (1, 2)",
        "ALTER TABLE t ADD COLUMN c DEFAULT 3; ALTER TABLE t RENAME TO u; DROP TABLE u",
        "CREATE VIEW v AS SELECT a FROM t; CREATE TRIGGER r INSTEAD OF INSERT ON v BEGIN SELECT 1; END",
        "CREATE TEMP TABLE s AS SELECT * FROM t; CREATE INDEX temp.i ON s (a); DROP TABLE s",
        "BEGIN; SAVEPOINT p; DELETE FROM t; ROLLBACK TO p; RELEASE p; COMMIT",
        "DROP TABLE t; CREATE VIEW t AS SELECT abs(-1), group_concat('x'); DROP VIEW t",
        "INSERT INTO t (a) SELECT row_number() OVER (ORDER BY a) FROM t UNION ALL SELECT last_insert_rowid()",
    ):
        db = program.module.Database()
        assert db.script(f"CREATE TABLE t (a, b REFERENCES t (a)); {text}") == ["rows", []], text


@pytest.mark.parametrize("name", STORED)
def test_stored_for_later(program: Attempt, tmp_path: Path, name: str) -> None:
    """What the schema keeps for later does no more than what is said at once."""
    answer = program.module.Database().script(STORED[name].replace("PLACE", str(tmp_path / "made")))
    assert answer[0] in ("denied", "error")


@pytest.mark.parametrize("name", TOO_MUCH)
def test_too_much(program: Attempt, name: str) -> None:
    """An answer without end, or a value or a statement of any size, is refused before it is made."""
    text, word = TOO_MUCH[name]
    answer = program.module.Database().query(text, [])
    assert answer[0] == word
    assert len(str(answer)) < 500


def test_the_largest_answer_is_sent(program: Attempt) -> None:
    """As much as an answer may be fits into a message."""
    number = 2**62
    text = f"{COUNTING} SELECT {', '.join([str(number)] * 90)} FROM n LIMIT {database.ROWS}"
    word, rows = program.module.Database().query(text, [])
    assert (word, len(rows), rows[0][0]) == ("rows", database.ROWS, number)
    wide = f"{COUNTING} SELECT substr(replace(hex(zeroblob(4400)), '0', 'é'), 1, 8800) FROM n LIMIT 25"
    word, rows = program.module.Database().query(wide, [])
    assert (word, [len(text) for (text,) in rows]) == ("rows", [8800] * 25)


def test_a_full_database(program: Attempt) -> None:
    """A database that grows is full one day, and nothing else is."""
    word, words = program.module.Database().script(
        f"CREATE TABLE t (a); {COUNTING} INSERT INTO t SELECT zeroblob(4000) FROM n"
    )
    assert (word, words) == ("error", "database or disk is full")
    assert program.module.Database().query("SELECT 1", []) == ["rows", [(1,)]]


def test_memory(pool: Pool) -> None:
    """What needs too much memory on the way says so."""
    with own(pool) as program:
        text = (
            f"{COUNTING} SELECT count(*) FROM (SELECT DISTINCT i || hex(zeroblob(40000)) FROM n LIMIT 9999)"
        )
        assert program.module.Database().query(text, []) == ["memory"]


def test_endless(pool: Pool) -> None:
    """A query that never ends is ended; after the second nothing more is run, and the time is bounded."""
    with own(pool) as program:
        for _ in range(2):
            with pytest.raises(TimedOut):
                program.module.Database().query(f"{COUNTING} SELECT count(*) FROM n", [])
        with pytest.raises(TimedOut, match="Not run"):
            program.module.Database()


def test_queries_change_nothing(program: Attempt) -> None:
    """A query cannot write, nor lift that by itself; a script and a statement can."""
    db = program.module.Database()
    assert db.script("CREATE TABLE t (a); INSERT INTO t VALUES (1)") == ["rows", []]
    for text in ("DELETE FROM t", "DROP TABLE t", "CREATE TABLE u (a)"):
        assert db.query(text, []) == ["error", "attempt to write a readonly database"]
    assert db.query("SELECT a FROM t; DELETE FROM t", [])[0] == "error"
    assert db.statement("INSERT INTO t VALUES (?)", [2]) == ["rows", []]
    assert db.query("SELECT a FROM t ORDER BY a", []) == ["rows", [(1,), (2,)]]


def test_foreign_keys_can_be_switched(program: Attempt) -> None:
    """They are off in a new connection, as SQLite has it, and the attempt may switch them on."""
    tables = "CREATE TABLE a (id INTEGER PRIMARY KEY); CREATE TABLE b (a_id REFERENCES a (id));"
    for switch, word in (("", "rows"), ("PRAGMA FOREIGN_KEYS = ON;", "refused")):
        db = program.module.Database()
        db.script(switch + tables)
        assert db.statement("INSERT INTO b VALUES (7)", [])[0] == word


def test_one_at_a_time(program: Attempt) -> None:
    """A new database is empty, and closes the one before, which a suite has no reason to use again."""
    first = program.module.Database()
    first.script("CREATE TABLE t (a)")
    second = program.module.Database()
    assert second.query("SELECT name FROM sqlite_master", []) == ["rows", []]
    with pytest.raises(AttemptRaised, match="closed database"):
        first.query("SELECT 1", [])


def test_parameters(program: Attempt) -> None:
    """Values travel beside the text, by place or by name; what SQLite does not take is an error."""
    db = program.module.Database()
    values: list[Any] = ["O'Brien\0", -3, 0.5, None, b"\x00"]
    assert db.query("SELECT ?, ?, ?, ?, ?", values) == ["rows", [tuple(values)]]
    assert db.query("SELECT :a", {"a": 1}) == ["rows", [(1,)]]
    for wrong in ([], [1, 2], [2**70], [[1]]):
        assert db.query("SELECT ?", wrong)[0] == "error"


def test_an_attempt_has_no_database(pool: Pool) -> None:
    """Where the exercise does not allow sqlite3, an attempt cannot import it."""
    for source in ("import sqlite3", "import _sqlite3", "from sqlite3 import connect"):
        attempt = Attempt(pool, f"def f():\n    {source}", Rules("demo", callables=frozenset({"f"})), seed=1)
        with pytest.raises(Control) as caught:
            attempt.module.f()
        assert isinstance(caught.value, Denied)
        attempt.close()
