"""What a child says of itself, checked and made safe: errors, warnings, changed arguments, results."""

from __future__ import annotations

import builtins
import unicodedata
from collections.abc import Collection, Mapping
from typing import Any

from grader.errors import AttemptRaised, Crashed, Denied, OutOfMemory, TimedOut, Todo, Unusable
from grader.sandbox.remote import Handle
from grader.sandbox.structure import ProtocolError

MAX_TEXT = 2000
MAX_LENGTH = 1 << 26  # of an object in the child: who lists it makes room for so many
_MAX_FRAMES = 8
_MAX_WARNINGS = 20
_KINDS = ("raised", "import", "access", "permission", "missing", "signature", "late")

Frames = tuple[tuple[int, str, str], ...]


def message_of(claim: Any, lengths: Mapping[str, int]) -> list[Any]:
    """Return `claim` if it is a message: a known word, the number of a call, and as much as belongs to it."""
    if type(claim) is not list or len(claim) < 2 or type(claim[0]) is not str or type(claim[1]) is not int:
        raise ProtocolError("not a reply")
    if lengths.get(claim[0]) != len(claim):
        raise ProtocolError("an unexpected reply")
    return claim


def exception_of(claim: Any) -> BaseException:
    """Turn what the child says it raised into an exception of the judge."""
    if type(claim) is not dict:
        raise ProtocolError("malformed error")
    kind, bases = claim.get("kind"), claim.get("bases")
    text, type_name = text_of(claim.get("text"), MAX_TEXT), text_of(claim.get("type"), 80)
    frames = _frames(claim.get("frames"))
    if type(kind) is not str or kind not in _KINDS or type(bases) is not list:
        raise ProtocolError("malformed error")
    if not all(type(name) is str for name in bases):
        raise ProtocolError("malformed error")
    if kind == "import":
        return _with_kind(Denied(text), kind)
    if kind == "access":
        return Denied(f"It {text}.")
    if kind == "permission":
        return Denied(f"It tried what no attempt may do here: {text}")
    if kind == "late":
        return TimedOut("It was still computing.")
    if kind in ("missing", "signature"):
        return _with_kind(Unusable(text), kind)
    if "NotImplementedError" in bases:
        return Todo(text)
    if "MemoryError" in bases:
        return OutOfMemory(text or "It asked for more memory than it may have.")
    if "Exception" not in bases:
        return Crashed(f"It raised {type_name}, which ends a program.")
    error: AttemptRaised = _raised_class(bases)(text)
    error.type_name = type_name
    error.frames = frames
    return error


def _with_kind(error: Denied | Unusable, kind: str) -> Denied | Unusable:
    error.kind = kind  # type: ignore[union-attr]
    return error


def warnings_of(claim: Any) -> list[tuple[str, str, int]]:
    """Return (category, text, line) of each warning."""
    if type(claim) is not list:
        raise ProtocolError("malformed warnings")
    if not claim:
        return []
    return [(text_of(c, 80), text_of(t, 200), _whole(n)) for c, t, n in _rows(claim[:_MAX_WARNINGS])]


def _frames(claim: Any) -> Frames:
    if type(claim) is not list:
        raise ProtocolError("malformed frames")
    return tuple((_whole(n), text_of(f, 80), text_of(s, 200)) for n, f, s in _rows(claim[:_MAX_FRAMES]))


def _rows(claim: list[Any]) -> list[Any]:
    if any(type(row) is not list or len(row) != 3 for row in claim):
        raise ProtocolError("malformed rows")
    return claim


def text_of(claim: Any, cap: int) -> str:
    """Return text of at most `cap` characters, of which none can act on a terminal or break a report."""
    if type(claim) is not str:
        raise ProtocolError("not text")
    text = claim[:cap]
    return text if text.isprintable() else "".join(map(_visible, text))


def _visible(character: str) -> str:
    if character in "\n\t" or unicodedata.category(character) not in ("Cc", "Cf", "Cs", "Zl", "Zp"):
        return character
    code = ord(character)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def _whole(claim: Any) -> int:
    if type(claim) is not int or abs(claim) > 1 << 31:
        raise ProtocolError("not a line number")
    return claim


def places_of(claim: Any, count: int, names: Collection[str]) -> list[int | str]:
    """Return which arguments were changed: places below `count`, and some of `names`."""
    if type(claim) is not list:
        raise ProtocolError("malformed list of arguments")
    for place in claim:
        if not (type(place) is int and 0 <= place < count) and not (type(place) is str and place in names):
            raise ProtocolError("malformed list of arguments")
    return claim


# What Python's own functions return, whatever the attempt's classes are like.
_RESULTS = {
    **dict.fromkeys(("bool", "contains"), bool),
    **dict.fromkeys(("str", "repr", "format"), str),
    **dict.fromkeys(("next", "map"), list),
    **dict.fromkeys(("set", "setitem", "delitem"), type(None)),
    "float": float,
    "int": int,
    "len": int,
}


def check_result(operation: str, args: list[Any], result: Any) -> None:
    """Refuse a result that the operation cannot have: a suite would take it for what it should be."""
    kind = _RESULTS.get(operation)
    possible = kind is None or type(result) is kind
    if possible and operation == "map":
        columns = args[0]
        possible = len(result) == (len(columns[0]) if columns else 0)
    elif possible and operation == "next":
        possible = len(result) <= 1
    elif possible and operation == "len":
        possible = 0 <= result <= MAX_LENGTH
    elif possible and operation == "iter":
        possible = isinstance(result, Handle) and result.__kata_kind__ == "iterator"
    if not possible:
        raise ProtocolError(f"no possible result of {operation}")


# Those that take more than a text, and those by which Python ends a loop: an answer that is
# missing would look like a list that is shorter.
_AWKWARD = (
    "UnicodeDecodeError",
    "UnicodeEncodeError",
    "UnicodeTranslateError",
    "ExceptionGroup",
    "StopIteration",
    "StopAsyncIteration",
)
_classes: dict[type, type] = {}


def _raised_class(bases: list[str]) -> Any:
    """Return a class that is both the attempt's builtin exception type and AttemptRaised."""
    for name in bases:
        base = getattr(builtins, name, None)
        if name not in _AWKWARD and isinstance(base, type) and issubclass(base, Exception):
            if base not in _classes:
                _classes[base] = type(name, (AttemptRaised, base), {})
            return _classes[base]
    raise ProtocolError("not an exception")
