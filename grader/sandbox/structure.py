"""Check msgpack bytes before they are unpacked: no claim may exceed the bytes behind it.

msgpack allocates a container when it reads its header. Nested headers that each claim
millions of items would make a few bytes allocate gigabytes, so the claims are added up
first. Every extension of this wire holds one value, which is checked with the rest.
"""

from __future__ import annotations

MAX_DEPTH = 64  # of containers, and of extensions: deeper values would exhaust Python's own stack

# First byte -> (bytes that follow it, children): for the types whose size is in the first byte.
_SIMPLE: dict[int, tuple[int, int]] = {
    **dict.fromkeys((0xC0, 0xC2, 0xC3, *range(0x80), *range(0xE0, 0x100)), (0, 0)),
    **{0x80 + n: (0, 2 * n) for n in range(16)},
    **{0x90 + n: (0, n) for n in range(16)},
    **{0xA0 + n: (n, 0) for n in range(32)},
    **{0xCA + n: (4 << n, 0) for n in range(2)},
    **{0xCC + n: (1 << n, 0) for n in range(4)},
    **{0xD0 + n: (1 << n, 0) for n in range(4)},
}
# First byte -> (width of the length, items a length unit): bytes and text have no items.
_SIZED: dict[int, tuple[int, int]] = {
    **{0xC4 + n: (1 << n, 0) for n in range(3)},  # bytes
    **{0xD9 + n: (1 << n, 0) for n in range(3)},  # text
    **{0xDC + n: (2 << n, 1) for n in range(2)},  # arrays
    **{0xDE + n: (2 << n, 2) for n in range(2)},  # maps
}
# First byte -> bytes of an extension, or the width of its length.
_FIXED_EXTENSIONS = {0xD4 + n: 1 << n for n in range(5)}
_SIZED_EXTENSIONS = {0xC7 + n: 1 << n for n in range(3)}
MAX_CODE = 19
_MODEST = 1024
# First bytes of what holds nothing further. Any byte may stand inside a number, so counting the others
# finds at least as many containers and extensions as there are.
_LEAVES = bytes(
    first
    for first in range(256)
    if (first in _SIMPLE and not _SIMPLE[first][1]) or (first in _SIZED and not _SIZED[first][1])
)
_TIMES = (b"\xd6\xff", b"\xd7\xff", b"\xc7\x0c\xff")  # msgpack's own extension


class ProtocolError(Exception):
    """The bytes are not a message that this wire writes."""


def check_structure(data: memoryview | bytes) -> None:
    """Refuse bytes that are not one msgpack value, or claim more than they hold.

    Parameters
    ----------
    data
        One packed value.

    Raises
    ------
    ProtocolError
        With what is wrong.
    """
    _check_value(data, 0, len(data), depth=0, nesting=0)


def is_modest(data: memoryview | bytes) -> bool:
    """Tell whether a message is too short, and of too few containers, to do harm when unpacked unchecked.

    msgpack itself refuses bytes that are missing or left over, and a container that claims more
    items than the whole message has bytes. Most messages are modest, and this is far quicker.
    """
    if len(data) > _MODEST:
        return False
    data = bytes(data)
    return len(data.translate(None, _LEAVES)) <= MAX_DEPTH and not any(map(data.__contains__, _TIMES))


def _check_value(data: memoryview | bytes, position: int, end: int, depth: int, nesting: int) -> None:
    """Check that exactly one value lies from `position` to `end`."""
    if nesting > MAX_DEPTH:
        raise ProtocolError("nested too deeply")
    owed = 1  # values that open containers still expect
    open_counts = [1]
    while owed:
        if position >= end:
            raise ProtocolError("the message ends early")
        first = data[position]
        position += 1
        if first in _SIMPLE:
            skip, children = _SIMPLE[first]
        elif first in _SIZED:
            skip, children, position = _sized(data, first, position, end)
        else:
            start, skip = _extension(data, first, position, end)
            position, children = start + skip, 0
            _check_value(data, start, position, depth + len(open_counts) - 1, nesting + 1)
            skip = 0
        position += skip
        owed += children - 1
        if position > end or owed > end - position:
            raise ProtocolError("the message claims more than it holds")
        open_counts[-1] -= 1
        if children:
            open_counts.append(children)
            if depth + len(open_counts) - 1 > MAX_DEPTH:
                raise ProtocolError("nested too deeply")
        while open_counts and open_counts[-1] == 0:
            open_counts.pop()
    if position != end:
        raise ProtocolError("bytes after the message")


def _sized(data: memoryview | bytes, first: int, position: int, end: int) -> tuple[int, int, int]:
    width, per_unit = _SIZED[first]
    length = _length(data, position, width, end)
    position += width
    return (0, length * per_unit, position) if per_unit else (length, 0, position)


def _extension(data: memoryview | bytes, first: int, position: int, end: int) -> tuple[int, int]:
    """Return where the payload of an extension begins, and its length."""
    if first in _FIXED_EXTENSIONS:
        start, length = position + 1, _FIXED_EXTENSIONS[first]
    elif first in _SIZED_EXTENSIONS:
        width = _SIZED_EXTENSIONS[first]
        start, length = position + width + 1, _length(data, position, width, end)
    else:
        raise ProtocolError("no such type")
    if start + length > end:
        raise ProtocolError("the message claims more than it holds")
    if not 1 <= data[start - 1] <= MAX_CODE:  # msgpack knows negative codes of its own
        raise ProtocolError("unknown extension")
    return start, length


def _length(data: memoryview | bytes, position: int, width: int, end: int) -> int:
    if position + width > end:
        raise ProtocolError("the message ends early")
    return int.from_bytes(data[position : position + width], "big")
