"""Messages between a judge and its client: a length and a JSON object, on pipes."""

from __future__ import annotations

import os
import select
import struct
import sys
from typing import Any

import msgspec

_LENGTH = struct.Struct("<I")
MAX_MESSAGE = 64 << 20


class Channel:
    """One side of the pipes.

    Parameters
    ----------
    read, write
        Descriptors.
    """

    def __init__(self, read: int, write: int) -> None:
        self._read = read
        self._write = write

    def send(self, message: Any) -> None:
        """Write one message."""
        body = msgspec.json.encode(message)
        data = memoryview(_LENGTH.pack(len(body)) + body)
        while data:
            data = data[os.write(self._write, data) :]

    def receive(self, seconds: float | None = None) -> bytes | None:
        """Return the next message's JSON, or None if none came in time.

        Raises
        ------
        EOFError
            If the other side is gone.
        """
        if seconds is not None and sys.platform != "win32":
            ready, _, _ = select.select([self._read], [], [], seconds)
            if not ready:
                return None
        (length,) = _LENGTH.unpack(self._take(_LENGTH.size))
        if length > MAX_MESSAGE:
            raise EOFError("a message larger than any that is sent")
        return self._take(length)

    def _take(self, size: int) -> bytes:
        parts = []
        while size:
            part = os.read(self._read, min(size, 1 << 20))
            if not part:
                raise EOFError
            parts.append(part)
            size -= len(part)
        return b"".join(parts)
