"""What a child says of itself becomes exceptions, warnings and places, or is refused."""

from __future__ import annotations

import builtins
from typing import Any

import pytest

from grader.errors import AttemptRaised, Crashed, Denied, OutOfMemory, TimedOut, Todo, Unusable
from grader.sandbox.claims import (
    MAX_LENGTH,
    MAX_TEXT,
    check_result,
    exception_of,
    message_of,
    places_of,
    text_of,
    warnings_of,
)
from grader.sandbox.remote import Handle
from grader.sandbox.structure import ProtocolError

LENGTHS = {"ok": 5, "ask": 6}


def raised(**parts: Any) -> Any:
    """Return the exception of a claim that says `parts`."""
    claim = {"kind": "raised", "type": "Bad", "bases": ["ValueError", "Exception"], "text": "", "frames": []}
    return exception_of({**claim, **parts})


def handle(kind: str = "iterator") -> Handle:
    """Return a handle that nothing answers for."""
    return Handle(None, None, 0, kind, "Thing")  # type: ignore[arg-type]


def test_message_has_a_known_word_a_number_and_its_parts() -> None:
    """A message is taken as it is if its word is known and all that belongs to it is there."""
    assert message_of(["ok", 7, 1, [], []], LENGTHS) == ["ok", 7, 1, [], []]
    for claim in (
        None,
        5,
        "ok",
        [],
        ["ok"],
        ("ok", 7),
        {"ok": 7},
        [b"ok", 7],
        ["ok", "7"],
        ["ok", True],
        [handle(), 7],
    ):
        with pytest.raises(ProtocolError, match="not a reply"):
            message_of(claim, LENGTHS)
    for claim in (["ok", 7], ["ok", 7, 1, [], [], 1], ["no", 7], ["ask", 7, 1]):
        with pytest.raises(ProtocolError, match="an unexpected reply"):
            message_of(claim, LENGTHS)


CONTROLS: dict[str, tuple[dict[str, Any], type, str]] = {
    "an import": ({"kind": "import", "text": "os"}, Denied, "os"),
    "an access": ({"kind": "access", "text": "opens a file"}, Denied, "It opens a file."),
    "a permission": (
        {"kind": "permission", "text": "[Errno 1] x"},
        Denied,
        "It tried what no attempt may do here: [Errno 1] x",
    ),
    "being late": ({"kind": "late"}, TimedOut, "It was still computing."),
    "a missing name": ({"kind": "missing", "text": "f"}, Unusable, "f"),
    "a signature": ({"kind": "signature", "text": "f() takes"}, Unusable, "f() takes"),
    "not started": ({"bases": ["NotImplementedError", "RuntimeError", "Exception"], "text": "x"}, Todo, "x"),
    "memory": (
        {"bases": ["MemoryError", "Exception"]},
        OutOfMemory,
        "It asked for more memory than it may have.",
    ),
    "memory with words": ({"bases": ["MemoryError", "Exception"], "text": "x"}, OutOfMemory, "x"),
    "an exit": ({"bases": ["SystemExit", "BaseException"]}, Crashed, "It raised Bad, which ends a program."),
    "nothing at all": ({"bases": []}, Crashed, "It raised Bad, which ends a program."),
}


@pytest.mark.parametrize("name", CONTROLS)
def test_some_errors_are_verdicts(name: str) -> None:
    """What no suite may swallow comes as a Control, with its words."""
    parts, kind, words = CONTROLS[name]
    error = raised(**parts)
    assert type(error) is kind and error.text == words


def test_ordinary_error_keeps_its_builtin_type() -> None:
    """An exception is both of its builtin type and the attempt's, with type, text and lines."""
    error = raised(
        type="MyError",
        bases=["ZeroDivisionError", "ArithmeticError", "Exception"],
        text="no",
        frames=[[3, "f", "x / 0"]],
    )
    assert isinstance(error, ZeroDivisionError) and isinstance(error, AttemptRaised)
    assert (type(error).__name__, error.type_name, str(error)) == ("ZeroDivisionError", "MyError", "no")
    assert error.frames == ((3, "f", "x / 0"),)


def test_every_builtin_exception_can_be_claimed() -> None:
    """Whatever builtin exception it was, an exception of the judge can be made of it."""
    for name, kind in vars(builtins).items():
        if isinstance(kind, type) and issubclass(kind, BaseException):
            bases = [base.__name__ for base in kind.__mro__ if base.__module__ == "builtins"]
            assert isinstance(raised(type=name, bases=bases, text="x"), BaseException)


@pytest.mark.parametrize("name", ["StopIteration", "StopAsyncIteration"])
def test_exceptions_that_end_loops_lose_their_type(name: str) -> None:
    """A loop of a suite does not take an error for the end of its items."""
    error = raised(bases=[name, "Exception"])
    assert isinstance(error, AttemptRaised) and not isinstance(error, (StopIteration, StopAsyncIteration))


@pytest.mark.parametrize("name", ["UnicodeDecodeError", "UnicodeEncodeError", "ExceptionGroup"])
def test_exceptions_that_take_more_than_a_text_come_as_their_base(name: str) -> None:
    """The next base that a text is enough for stands in."""
    kind = getattr(builtins, name)
    bases = [base.__name__ for base in kind.__mro__ if base.__module__ == "builtins"]
    error = raised(bases=bases, text="x")
    assert str(error) == "x" and isinstance(error, ValueError if "Unicode" in name else Exception)


@pytest.mark.parametrize(
    "parts",
    [
        {"kind": "internal"},
        {"kind": None},
        {"kind": []},
        {"type": 5},
        {"text": b"x"},
        {"bases": "ValueError"},
        {"bases": [5]},
        {"bases": ["Exception", None]},
        {"frames": None},
        {"frames": [1]},
        {"frames": [[1, "f"]]},
        {"frames": [["1", "f", "x"]]},
        {"frames": [[True, "f", "x"]]},
        {"frames": [[1, 2, 3]]},
        {"frames": [[1 << 40, "f", "x"]]},
    ],
    ids=str,
)
def test_malformed_errors_are_refused(parts: dict[str, Any]) -> None:
    """A claim of an error that our child would not make is none."""
    with pytest.raises(ProtocolError, match=r"malformed|not text|not a line number|not an exception"):
        raised(**parts)
    with pytest.raises(ProtocolError):
        exception_of("x")


def test_long_claims_are_cut() -> None:
    """Texts, frames and warnings are as long as a message can use, and no longer."""
    error = raised(type="T" * 999, text="x" * 9999, frames=[[1, "f" * 999, "y" * 999]] * 99)
    assert (len(str(error)), len(error.type_name), len(error.frames)) == (MAX_TEXT, 80, 8)
    assert (len(error.frames[0][1]), len(error.frames[0][2])) == (80, 200)
    assert len(warnings_of([["c", "t" * 999, 1]] * 99)) == 20
    assert len(warnings_of([["c", "t" * 999, 1]])[0][1]) == 200


@pytest.mark.parametrize("claim", [None, "x", [1], [["a", "b"]], [["a", "b", "c"]], [[1, "b", 2]]], ids=str)
def test_malformed_warnings_are_refused(claim: Any) -> None:
    """A list of (category, text, line) is asked for."""
    with pytest.raises(ProtocolError, match=r"malformed|not text|not a line number"):
        warnings_of(claim)


def test_text_cannot_act_on_a_terminal() -> None:
    """Control characters, reversing marks and lone surrogates become escapes; letters stay."""
    assert text_of("naïve ∑ 日本\n\tx", 99) == "naïve ∑ 日本\n\tx"
    assert text_of("\x1b[2J\x00\r\x9b", 99) == "\\x1b[2J\\x00\\x0d\\x9b"
    assert text_of("\u202ea\u2028\ud800\U000e0001", 99) == "\\u202ea\\u2028\\ud800\\U000e0001"
    text_of("\ud800" * 99, 99).encode("utf-8")


def test_places_of_changed_arguments() -> None:
    """Arguments are named by their place or their name, and only those that were given."""
    assert places_of([0, "y"], 2, {"y": 1}) == [0, "y"]
    assert places_of([], 0, {}) == []
    for claim in (None, 5, "y", [2], [-1], [True], ["z"], [[0]], [0.0], [None]):
        with pytest.raises(ProtocolError, match="malformed list of arguments"):
            places_of(claim, 2, {"y": 1})


POSSIBLE: list[tuple[str, list[Any], Any]] = [
    ("call", [], "anything"),
    ("get", [], None),
    ("bool", [], True),
    ("contains", [1], False),
    ("float", [], 1.5),
    ("int", [], 10**30),
    ("len", [], 0),
    ("len", [], MAX_LENGTH),
    ("str", [], ""),
    ("next", [], []),
    ("next", [], [None]),
    ("map", [[[1, 2]], {}], [None, None]),
    ("map", [[], {}], []),
    ("map", [[[]], {}], []),
    ("set", [], None),
    ("iter", [], handle()),
    ("eq", [], "anything"),
]
IMPOSSIBLE: list[tuple[str, list[Any], Any]] = [
    ("bool", [], 1),
    ("bool", [], handle()),
    ("contains", [1], None),
    ("float", [], 1),
    ("int", [], True),
    ("len", [], -1),
    ("len", [], MAX_LENGTH + 1),
    ("len", [], 1.0),
    ("len", [], True),
    ("str", [], b""),
    ("next", [], None),
    ("next", [], [1, 2]),
    ("next", [], (1,)),
    ("map", [[[1, 2]], {}], [1]),
    ("map", [[[1, 2]], {}], (1, 2)),
    ("map", [[], {}], [1]),
    ("set", [], 0),
    ("iter", [], [1]),
    ("iter", [], handle("object")),
]


@pytest.mark.parametrize(("operation", "args", "result"), POSSIBLE)
def test_possible_results_are_taken(operation: str, args: list[Any], result: Any) -> None:
    """What Python's own function returns passes."""
    check_result(operation, args, result)


@pytest.mark.parametrize(("operation", "args", "result"), IMPOSSIBLE)
def test_impossible_results_are_refused(operation: str, args: list[Any], result: Any) -> None:
    """What it cannot return is refused, by name of the operation."""
    with pytest.raises(ProtocolError, match=f"^no possible result of {operation}$"):
        check_result(operation, args, result)
