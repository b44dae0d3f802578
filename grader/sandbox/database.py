"""A database in memory, and what an attempt's SQL may do in it.

This module runs as text, in a confined child of its own. The child that holds the attempt has no part in
it, and this one runs no Python of the attempt's. SQL can do much by itself: a connection takes only
statements that a task can be about, and all of it has bounds.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping, Sequence
from typing import Any

ROWS = 1000  # of an answer
TEXT = 100_000  # characters of a value, or of SQL
SIZE = 900_000  # bytes that an answer may take on the wire, where a message has a million
WORDS = 300  # characters of what SQLite says of an error
PAGES = 4000  # of 4 KiB, in the database
HEAP = 1 << 26  # bytes of SQLite's memory altogether

_SETTINGS = f"""
PRAGMA page_size = 4096; PRAGMA max_page_count = {PAGES}; PRAGMA hard_heap_limit = {HEAP};
PRAGMA temp_store = MEMORY; PRAGMA trusted_schema = OFF;
"""
_LIMITS = {
    sqlite3.SQLITE_LIMIT_LENGTH: TEXT,
    sqlite3.SQLITE_LIMIT_SQL_LENGTH: TEXT,
    sqlite3.SQLITE_LIMIT_COLUMN: 100,
    sqlite3.SQLITE_LIMIT_ATTACHED: 0,
    sqlite3.SQLITE_LIMIT_WORKER_THREADS: 0,
}
_ALLOWED = {
    getattr(sqlite3, f"SQLITE_{name}")
    for name in """
    SELECT READ RECURSIVE INSERT UPDATE DELETE TRANSACTION SAVEPOINT ALTER_TABLE REINDEX ANALYZE
    CREATE_TABLE CREATE_INDEX CREATE_VIEW CREATE_TRIGGER DROP_TABLE DROP_INDEX DROP_VIEW DROP_TRIGGER
    CREATE_TEMP_TABLE CREATE_TEMP_INDEX CREATE_TEMP_VIEW CREATE_TEMP_TRIGGER
    DROP_TEMP_TABLE DROP_TEMP_INDEX DROP_TEMP_VIEW DROP_TEMP_TRIGGER
    """.split()
}
_DENIED = {
    sqlite3.SQLITE_ATTACH: "opens a file",  # VACUUM does, too
    sqlite3.SQLITE_PRAGMA: "uses a PRAGMA other than foreign_keys",
    sqlite3.SQLITE_FUNCTION: "loads an extension",
    sqlite3.SQLITE_CREATE_VTABLE: "makes a virtual table",
}
_CLOSED_FUNCTIONS = {"load_extension", "fts3_tokenizer"}

Parameters = Sequence[Any] | Mapping[str, Any]


class _TooLong(Exception):
    """The answer has more rows or more text than anybody would read."""


class Database:
    """One connection. Each method answers [word, ...] and raises nothing that is the attempt's doing."""

    _last: sqlite3.Connection | None = None

    def __init__(self) -> None:
        if Database._last is not None:
            Database._last.close()  # one at a time: many would add up to what one may take
        self._connection = sqlite3.connect(":memory:", isolation_level=None, cached_statements=0)
        Database._last = self._connection
        self._connection.executescript(_SETTINGS)
        for limit, value in _LIMITS.items():
            self._connection.setlimit(limit, value)
        self._tried = ""
        self._connection.set_authorizer(self._decide)

    def _decide(self, action: int, first: str | None, second: str | None, *_: str | None) -> int:
        """Tell SQLite whether a statement may do something; `first` and `second` are what it is about."""
        if action in _ALLOWED:
            return sqlite3.SQLITE_OK
        if action == sqlite3.SQLITE_PRAGMA and str(first).lower() == "foreign_keys":
            return sqlite3.SQLITE_OK
        if action == sqlite3.SQLITE_FUNCTION and str(second).lower() not in _CLOSED_FUNCTIONS:
            return sqlite3.SQLITE_OK
        self._tried = _DENIED.get(action, "does what no task here asks for")
        return sqlite3.SQLITE_DENY

    def script(self, text: str) -> list[Any]:
        """Run any number of statements."""
        return self._outcome(lambda: list(self._connection.executescript(text)))

    def query(self, text: str, parameters: Parameters) -> list[Any]:
        """Run one statement that changes nothing, and return its rows."""
        self._only_reads("ON")
        try:
            return self._outcome(lambda: self._fetch(self._connection.execute(text, parameters)))
        finally:
            self._only_reads("OFF")

    def statement(self, text: str, parameters: Parameters) -> list[Any]:
        """Run one statement of the suite's own."""
        return self._outcome(lambda: self._fetch(self._connection.execute(text, parameters)))

    def _only_reads(self, state: str) -> None:
        self._connection.set_authorizer(None)
        self._connection.execute(f"PRAGMA query_only = {state}")
        self._connection.set_authorizer(self._decide)

    def _fetch(self, cursor: sqlite3.Cursor) -> list[tuple[Any, ...]]:
        rows: list[tuple[Any, ...]] = []
        size = 0
        for row in cursor:
            size += sum(9 + 4 * len(value) if isinstance(value, (str, bytes)) else 9 for value in row)
            if len(rows) == ROWS or size > SIZE:
                raise _TooLong
            rows.append(row)
        return rows

    def _outcome(self, work: Callable[[], list[Any]]) -> list[Any]:
        self._tried = ""
        try:
            return ["rows", work()]
        except MemoryError:
            return ["memory"]
        except _TooLong:
            return ["long", f"an answer of more than {ROWS} rows, or of very much text"]
        except sqlite3.IntegrityError as error:
            return ["refused", str(error)[:WORDS]]
        except Exception as error:
            return ["denied", self._tried] if self._tried else ["error", str(error)[:WORDS]]
