"""Bytes are checked before they are unpacked: one value, no empty claims, no bottomless nesting."""

from __future__ import annotations

import time

import hypothesis
import msgpack
import pytest
from hypothesis import strategies as st

from grader.sandbox.structure import MAX_CODE, MAX_DEPTH, ProtocolError, check_structure, is_modest

VALUES = [
    None, True, False, 0, 127, 128, 255, 256, 65_535, 65_536, 2**32 - 1, 2**32, 2**64 - 1, 1.5,
    -1, -32, -33, -128, -129, -32_768, -32_769, -(2**31), -(2**31) - 1, -(2**63),
    "", "x" * 31, "x" * 32, "x" * 255, "x" * 256, "x" * 70_000, b"", b"x" * 255, b"x" * 256, b"x" * 70_000,
    [], [1] * 15, [1] * 16, [1] * 70_000, [[[]]], {1: {2: [3]}},
    {}, dict.fromkeys(range(15)), dict.fromkeys(range(16)), dict.fromkeys(range(70_000)),
]  # fmt: skip


@pytest.mark.parametrize("value", VALUES, ids=[f"{type(v).__name__}-{i}" for i, v in enumerate(VALUES)])
def test_every_kind_of_value_is_taken(value: object) -> None:
    """All that msgpack writes for plain data passes, in each of its widths."""
    check_structure(msgpack.packb(value))
    check_structure(memoryview(msgpack.packb([value, {"key": value}])))


@pytest.mark.parametrize("size", [1, 2, 4, 8, 16, 3, 17, 255, 256, 65_536])
def test_extensions_of_every_width_are_taken(size: int) -> None:
    """An extension passes if it holds exactly one value."""
    texts = (msgpack.packb("x" * n) for n in range(max(size - 5, 0), size))
    data = next(text for text in texts if len(text) == size)
    for code in (1, MAX_CODE):
        check_structure(msgpack.packb(msgpack.ExtType(code, data)))


REFUSED: dict[str, tuple[bytes, str]] = {
    "nothing": (b"", "the message ends early"),
    "two values": (b"\x01\x02", "bytes after the message"),
    "a value after a list": (b"\x91\x01\x02", "bytes after the message"),
    "a type that is none": (b"\xc1", "no such type"),
    "half a number": (b"\xcd\x01", "the message claims more than it holds"),
    "half a float": (b"\xcb\x01\x02", "the message claims more than it holds"),
    "half a length": (b"\xdb\x00\x00", "the message ends early"),
    "half a text": (b"\xa5ab", "the message claims more than it holds"),
    "half a long text": (b"\xdb\xff\xff\xff\xffab", "the message claims more than it holds"),
    "half of some bytes": (b"\xc4\x05ab", "the message claims more than it holds"),
    "half a list": (b"\x93\x01\x02", "the message claims more than it holds"),
    "a list of billions": (b"\xdd\xff\xff\xff\xff", "the message claims more than it holds"),
    "a map of billions": (b"\xdf\xff\xff\xff\xff\x01\x02", "the message claims more than it holds"),
    "half a map": (b"\x82\x01\x02\x03", "the message claims more than it holds"),
    "lists that add up": (b"\xdc\x00\x04" * 3 + b"\x01" * 5, "the message claims more than it holds"),
    "an extension of billions": (b"\xc9\xff\xff\xff\xff\x01\x02", "the message claims more than it holds"),
    "half a fixed extension": (b"\xd8\x01\x02", "the message claims more than it holds"),
    "an empty extension": (b"\xc7\x00\x01", "the message ends early"),
    "an extension of two values": (b"\xd5\x01\x01\x02", "bytes after the message"),
    "an extension of half a list": (b"\xd5\x01\x92\x01", "the message claims more than it holds"),
    "an extension that reaches beyond": (b"\x92\xd4\x01\x91\x01", "the message claims more than it holds"),
    "an extension of an unknown code": (bytes([0xD4, MAX_CODE + 1, 1]), "unknown extension"),
    "an extension of code nought": (b"\xd4\x00\x01", "unknown extension"),
    "an extension of msgpack's own": (b"\xd6\xff\xa3abc", "unknown extension"),
    "too many lists": (b"\x91" * (MAX_DEPTH + 1) + b"\x01", "nested too deeply"),
    "too many maps": (b"\x81\x01" * (MAX_DEPTH + 1) + b"\x01", "nested too deeply"),
}  # fmt: skip


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_no_message_is_refused(name: str) -> None:
    """Anything else is refused, and the words say what is wrong."""
    data, words = REFUSED[name]
    with pytest.raises(ProtocolError) as caught:
        check_structure(data)
    assert str(caught.value) == words


def _nested_extensions(levels: int) -> bytes:
    data = msgpack.packb(1)
    for _ in range(levels):
        data = msgpack.packb(msgpack.ExtType(3, data))
    return bytes(data)


def _nested_tuples(levels: int) -> bytes:
    data = msgpack.packb(1)
    for _ in range(levels):
        data = msgpack.packb(msgpack.ExtType(3, b"\x91" + data))
    return bytes(data)


@pytest.mark.parametrize("nested", [_nested_extensions, _nested_tuples])
def test_nesting_is_counted_through_extensions(nested: object) -> None:
    """Levels within an extension count on from the levels around it."""
    check_structure(nested(MAX_DEPTH))  # type: ignore[operator]
    with pytest.raises(ProtocolError, match="nested too deeply"):
        check_structure(nested(MAX_DEPTH + 1))  # type: ignore[operator]


def test_deepest_nesting_that_passes_can_be_walked() -> None:
    """A value of the greatest depth is far from the end of Python's stack."""
    check_structure(b"\x91" * MAX_DEPTH + b"\x01")
    value = msgpack.unpackb(b"\x91" * MAX_DEPTH + b"\x01")
    assert len(repr(value)) == 2 * MAX_DEPTH + 1


def test_checking_takes_time_in_proportion() -> None:
    """A quarter of the largest message is checked within a moment, whatever it is made of."""
    for piece in (b"\xc0", b"\x90", b"\x80", b"\xd4\x01\x01", b"\xa0", b"\xc7\x01\x01\x90", b"\x91\xc0"):
        count = (1 << 18) // len(piece)
        start = time.process_time()
        check_structure(b"\xdd" + count.to_bytes(4, "big") + piece * count)
        assert time.process_time() - start < 3, piece


@hypothesis.given(st.binary(max_size=200))
@hypothesis.settings(max_examples=300, deadline=None, database=None)
def test_what_passes_is_what_msgpack_takes(data: bytes) -> None:
    """Bytes pass if and only if msgpack makes one value of them, unknown codes and deep nesting apart."""
    try:
        check_structure(data)
    except ProtocolError as refused:
        if str(refused) in ("unknown extension", "nested too deeply"):
            return
        with pytest.raises(Exception):  # noqa: B017 - msgpack has many
            msgpack.unpackb(data, strict_map_key=False, unicode_errors="surrogatepass", ext_hook=_one_value)
    else:
        msgpack.unpackb(data, strict_map_key=False, unicode_errors="replace", object_pairs_hook=list)


def _one_value(code: int, data: bytes) -> object:
    return msgpack.unpackb(data, strict_map_key=False, ext_hook=_one_value, object_pairs_hook=list)


TIMES = {
    "4": msgpack.packb(msgpack.Timestamp(1)),
    "8": msgpack.packb(msgpack.Timestamp(1, 1)),
    "12": msgpack.packb(msgpack.Timestamp(1 << 40, 1)),
}


@pytest.mark.parametrize("size", TIMES)
def test_msgpacks_own_extension_is_not_modest(size: str) -> None:
    """A moment, which msgpack would make an object of, is checked, and so refused."""
    assert not is_modest(b"\x91" + TIMES[size])
    with pytest.raises(ProtocolError, match="unknown extension"):
        check_structure(b"\x91" + TIMES[size])


def test_modest_is_short_and_of_few_containers() -> None:
    """A message is checked that is long, or could nest deeper than is allowed."""
    assert is_modest(b"\xc4\xff" + b"a" * 255)
    assert is_modest(b"\x91" * MAX_DEPTH + b"\x01")
    assert not is_modest(b"\x91" * (MAX_DEPTH + 1) + b"\x01")
    assert not is_modest(_nested_tuples(MAX_DEPTH // 2 + 1))
    assert not is_modest(b"\xc5\x04\x00" + b"a" * 1024)


@hypothesis.given(st.binary(max_size=200))
@hypothesis.settings(max_examples=300, deadline=None, database=None)
def test_what_is_modest_needs_no_check(data: bytes) -> None:
    """Where msgpack makes a value of a modest message, the check has nothing against it but its codes."""
    hypothesis.assume(is_modest(data))
    try:
        msgpack.unpackb(data, strict_map_key=False, unicode_errors="surrogatepass", ext_hook=_one_value)
    except Exception:
        return
    try:
        check_structure(data)
    except ProtocolError as refused:
        assert str(refused) == "unknown extension"
