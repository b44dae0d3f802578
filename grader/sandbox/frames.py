"""How a message lies on a stream of bytes, and how large it may be."""

from __future__ import annotations

import struct
from dataclasses import dataclass

from grader.sandbox.structure import ProtocolError

MAX_BUFFERS = 4096
Buffer = memoryview


@dataclass(frozen=True)
class Caps:
    """The largest message of one direction.

    Attributes
    ----------
    structure
        Bytes of structure.
    data
        Bytes of all buffers.
    """

    structure: int
    data: int


# Rebuilt, a byte of structure can take 64 (an empty list), and reading it costs up to a microsecond.
FROM_CHILD = Caps(1 << 20, 64 << 20)
FROM_JUDGE = Caps(8 << 20, 256 << 20)

_HEAD = struct.Struct("<IIQ")  # buffers, bytes of structure, bytes of all buffers
HEAD_SIZE = _HEAD.size


def pack_frame(meta: bytes, buffers: list[Buffer]) -> list[bytes | memoryview]:
    """Put head, table of buffer lengths, structure and buffers in line for writing."""
    if not buffers:
        return [_HEAD.pack(0, len(meta), 0) + meta]
    lengths = [b.nbytes for b in buffers]
    head = _HEAD.pack(len(buffers), len(meta), sum(lengths))
    return [head + struct.pack(f"<{len(lengths)}Q", *lengths) + meta, *(b for b in buffers if b.nbytes)]


def read_head(data: bytes, caps: Caps) -> tuple[int, int, int]:
    """Return (number of buffers, bytes of table and structure, bytes of all buffers), within the caps."""
    count, meta, total = _HEAD.unpack_from(data)
    if count > MAX_BUFFERS or not 1 <= meta <= caps.structure or total > caps.data:
        raise ProtocolError("a frame larger than allowed")
    return count, 8 * count + meta, total


def read_table(body: bytes | bytearray | memoryview, count: int, total: int) -> tuple[int, ...]:
    """Return the lengths of `count` buffers, which add up to `total`."""
    lengths = struct.unpack_from(f"<{count}Q", body) if count else ()
    if sum(lengths) != total:
        raise ProtocolError("the buffers do not add up")
    return lengths
