"""The fixture ``database``: what an attempt's SQL does, in a database that the kit holds apart from both.

The SQL runs in a confined child of its own, by the kit's code in `grader.sandbox.database`; neither the judge
nor the attempt's child ever opens a database. What SQL does stands on the attempt's tape in the place of its
text, so that a diagnosis compares deeds, not spellings.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from typing import Any, NoReturn, Protocol

from grader.checks import CheckFailed, as_list
from grader.checks.kinds import type_lines
from grader.errors import AttemptRaised, Control, Crashed, Denied, Internal, OutOfMemory, TimedOut
from grader.sandbox.attempt import Attempt
from grader.sandbox.clock import TimeLimits
from grader.sandbox.pool import Pool
from grader.sandbox.rules import Rules
from grader.sandbox.tape import Entry, error_entry

RULES = Rules("database", allow=("sqlite3",), callables=frozenset({"Database"}))
_THEIRS = "returned SQL"
_PLAIN = (int, float, str, bytes, bool, type(None))
_MOST_PARAMETERS = 100
_ENDS = {
    TimedOut: "Its SQL was still running when its time was up.",
    OutOfMemory: "Its SQL asks for more memory than it may have.",
    Crashed: "Its SQL ended the process of the database.",
}


class Taped(Protocol):
    """Whose answers are compared."""

    tape: list[Entry]


class Registry:
    """Opens databases for one attempt, all in one child; another after a death, as for attempts.

    Parameters
    ----------
    pool
        Where the child comes from.
    seed
        Of the grading.
    time
        What all SQL together may take.
    """

    def __init__(self, pool: Pool, seed: int, time: TimeLimits = RULES.time) -> None:
        rules = Rules(RULES.name, RULES.allow, callables=RULES.callables, time=time)
        self._program = Attempt(pool, _source(), rules, seed)

    def open(self, owner: Taped) -> Database:
        """Return a new, empty database in memory; the one before is closed."""
        return Database(owner, self._program)

    def close(self) -> None:
        """End the child."""
        self._program.close()


@cache
def _source() -> str:
    """Return the program's text. It is not imported here: the judge has no use for SQLite."""
    return (Path(__file__).parents[1] / "sandbox" / "database.py").read_text("utf-8")


class Database:
    """What a suite does with one database."""

    def __init__(self, owner: Taped, program: Attempt) -> None:
        self._owner = owner
        self._handle = self._guarded(program.module.Database)

    def run(self, script: Any) -> None:
        """Run an attempt's script.

        Raises
        ------
        CheckFailed
            If it is no text, or SQLite does not run it.
        Control
            If it tries what is denied, or ends for want of time or memory.
        """
        __tracebackhide__ = True
        text = _text(script)
        self._take_off(script)
        self._ask(_THEIRS, lambda: self._handle.script(text))

    def rows(self, query: Any) -> list[tuple[Any, ...]]:
        """Return the rows of an attempt's query, which may change nothing.

        Parameters
        ----------
        query
            The text of one statement, or a pair of it and its parameters.

        Raises
        ------
        CheckFailed, Control
            As `run`.
        """
        __tracebackhide__ = True
        text, parameters = (query, []) if isinstance(query, str) else as_list(query, 2)
        text, parameters = _text(text), _parameters(parameters)
        self._take_off(query)
        rows: list[tuple[Any, ...]] = self._ask(_THEIRS, lambda: self._handle.query(text, parameters))
        return rows

    def accepts(self, statement: str, *parameters: Any) -> bool:
        """Run a statement of the suite's own; tell whether no constraint of the attempt's refused it."""
        __tracebackhide__ = True
        said = f"returned tables on which this statement fails: {statement}"
        return self._ask(said, lambda: self._handle.statement(statement, list(parameters))) is not None

    def select(self, statement: str, *parameters: Any) -> list[tuple[Any, ...]]:
        """Return the rows of a query of the suite's own."""
        __tracebackhide__ = True
        said = f"returned tables on which this query fails: {statement}"
        return self._ask(said, lambda: self._handle.query(statement, list(parameters))) or []

    def _take_off(self, answer: Any) -> None:
        """Take the text that is about to be run off the tape."""
        tape = self._owner.tape
        tape[:] = [entry for entry in tape if not (entry.kind == "answer" and entry.value is answer)]

    def _ask(self, said: str, ask: Callable[[], Any]) -> Any:
        """Return the rows, or None where a constraint refuses; `said` begins what is told of an error."""
        __tracebackhide__ = True
        word, *rest = self._guarded(ask)
        self._owner.tape.append(Entry(word, rest if word == "rows" else None))
        if word == "rows":
            return rest[0]
        if word == "refused":
            if said == _THEIRS:
                raise CheckFailed(f"{said} that a constraint refuses: {rest[0]}")
            return None
        if word == "denied":
            raise Denied(f"Its SQL {rest[0]}, which is not allowed here.")
        if word == "memory":
            raise OutOfMemory(_ENDS[OutOfMemory])
        if word == "long":
            raise CheckFailed(f"{said} with {rest[0]}")
        if said == _THEIRS:
            raise CheckFailed(f"{said} that SQLite does not run: {rest[0]}")
        raise CheckFailed(said, f"SQLite says: {rest[0]}.")

    def _guarded(self, ask: Callable[[], Any]) -> Any:
        """Return what the child answers; its end is the SQL's doing, its errors are the kit's."""
        try:
            return ask()
        except AttemptRaised as error:
            raise Internal(f"The database's program failed: {error.type_name}: {error}.") from error
        except Control as end:
            self._owner.tape.append(error_entry(end))
            _reword(end)


def _reword(end: Control) -> NoReturn:
    """Raise `end` in words that speak of SQL."""
    for kind, words in _ENDS.items():
        if isinstance(end, kind):
            not_run = end.text.startswith("Not run:")
            raise kind("Not run: its SQL has come to a bad end twice." if not_run else words) from None
    raise end


def _text(answer: Any) -> str:
    __tracebackhide__ = True
    if type(answer) is not str:
        raise CheckFailed(*type_lines(answer, "a string"), actual=answer)
    return answer


def _parameters(answer: Any) -> Sequence[Any] | dict[str, Any]:
    """Return the parameters of a query, where they are some that can be sent on."""
    __tracebackhide__ = True
    if type(answer) is dict and all(type(key) is str for key in answer):
        values = list(answer.values())
    elif type(answer) in (list, tuple):
        values = list(answer)
    else:
        raise CheckFailed(*type_lines(answer, "a tuple, a list or a dict of parameters"), actual=answer)
    for value in values:
        if type(value) not in _PLAIN or len(values) > _MOST_PARAMETERS:
            raise CheckFailed("returned parameters that are not plain text and numbers", actual=answer)
    return answer  # type: ignore[no-any-return]
