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
    lengths = [b.nbytes for b in buffers]
    head = _HEAD.pack(len(buffers), len(meta), sum(lengths))
    return [head + struct.pack(f"<{len(lengths)}Q", *lengths) + meta, *(b for b in buffers if b.nbytes)]


def read_head(head: bytes | bytearray, caps: Caps) -> tuple[int, int]:
    """Return (number of buffers, bytes of table and structure), within the caps."""
    count, meta, total = _HEAD.unpack(head)
    if count > MAX_BUFFERS or not 1 <= meta <= caps.structure or total > caps.data:
        raise ProtocolError("a frame larger than allowed")
    return count, 8 * count + meta


def read_table(head: bytes | bytearray, body: bytearray) -> tuple[list[int], memoryview]:
    """Return the buffers' lengths and the structure; the lengths add up to the head's total."""
    count, _, total = _HEAD.unpack(head)
    lengths = list(struct.unpack_from(f"<{count}Q", body))
    if sum(lengths) != total:
        raise ProtocolError("the buffers do not add up")
    return lengths, memoryview(body)[8 * count :]
