"""Frames on a pair of descriptors, with a hook that waits under a deadline."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any

import numpy as np

from grader.sandbox.frames import FROM_CHILD, HEAD_SIZE, Caps, pack_frame, read_head, read_table

_CHUNK = 1 << 16
_SMALL = 1 << 14  # bytes that are sooner copied than written in parts
_MAX_PARTS = 64  # of one writev; the kernel takes no more than 1024

Wait = Callable[[bool], None]


_VECTORS = hasattr(os, "writev")  # not on Windows


def _write_some(descriptor: int, parts: list[memoryview]) -> int:
    return os.writev(descriptor, parts) if _VECTORS else os.write(descriptor, parts[0])


def _read_into(descriptor: int, target: memoryview) -> int:
    if _VECTORS:
        return os.readv(descriptor, [target])
    data = os.read(descriptor, target.nbytes)
    target[: len(data)] = data
    return len(data)


class Stream:
    """Read and write whole frames.

    Parameters
    ----------
    read, write
        Descriptors; the same one for a socket.
    wait
        Called with True before writing would block and False before reading would; it
        returns when the descriptor is ready, or raises. Without it the descriptors block.
    caps
        The largest frame that is received.
    """

    def __init__(self, read: int, write: int, wait: Wait | None = None, caps: Caps = FROM_CHILD) -> None:
        self._read = read
        self._write = write
        self._wait = wait
        self._caps = caps
        self._buffer = b""

    def receive(self) -> tuple[bytes | memoryview, list[np.ndarray]]:
        """Return the next frame's structure and buffers.

        Raises
        ------
        EOFError
            If the other side is gone.
        ProtocolError
            If the frame is larger than the caps, or does not add up.
        """
        chunk = self._buffer or self._read_chunk()
        while len(chunk) < HEAD_SIZE:
            chunk += self._read_chunk()
        count, size, total = read_head(chunk, self._caps)
        start, end = HEAD_SIZE + 8 * count, HEAD_SIZE + size
        if end + total > len(chunk):
            self._buffer = chunk[HEAD_SIZE:]
            body = self._take(size)
            lengths = read_table(body, count, total)
            return memoryview(body)[8 * count :], [self._take_array(length) for length in lengths]
        self._buffer = chunk[end + total :]
        lengths = read_table(memoryview(chunk)[HEAD_SIZE:], count, total)
        arrays = []
        place = end
        for length in lengths:
            arrays.append(np.frombuffer(chunk, np.uint8, length, place).copy())
            place += length
        return chunk[start:end], arrays

    def send(self, meta: bytes, buffers: list[memoryview]) -> None:
        """Write one frame."""
        frame = pack_frame(meta, buffers)
        if sum(map(len, frame)) <= _SMALL:
            frame = [b"".join(frame)]
        parts = [memoryview(part) for part in frame]
        while parts:
            try:
                written = _write_some(self._write, parts[:_MAX_PARTS])
            except BlockingIOError:
                self._block(writing=True)
                continue
            except ConnectionError:
                raise EOFError from None
            while parts and written >= parts[0].nbytes:
                written -= parts.pop(0).nbytes
            if written:
                parts[0] = parts[0][written:]

    def _block(self, writing: bool) -> None:
        if self._wait is None:
            raise RuntimeError("a non-blocking descriptor needs a way to wait")
        self._wait(writing)

    def _read_chunk(self) -> bytes:
        if self._wait is not None:
            self._wait(False)  # an answer is hardly ever there before it is waited for
        chunk: bytes = self._retry(os.read, _CHUNK)
        return chunk

    def _take(self, size: int) -> bytearray:
        taken = bytearray(size)
        self._fill(memoryview(taken))
        return taken

    def _take_array(self, size: int) -> np.ndarray:
        array = np.empty(size, np.uint8)
        if size:
            self._fill(array.data)
        return array

    def _fill(self, target: memoryview) -> None:
        ready = min(len(self._buffer), target.nbytes)
        target[:ready] = self._buffer[:ready]
        self._buffer = self._buffer[ready:]
        target = target[ready:]
        while target.nbytes >= _CHUNK:
            target = target[self._retry(_read_into, target) :]
        while target.nbytes:
            chunk = self._retry(os.read, _CHUNK)
            ready = min(len(chunk), target.nbytes)
            target[:ready] = chunk[:ready]
            self._buffer = chunk[ready:]
            target = target[ready:]

    def _retry(self, read: Callable[[int, Any], Any], into: Any) -> Any:
        """Call `read` until it yields something; waiting is the hook's business."""
        while True:
            try:
                got = read(self._read, into)
            except BlockingIOError:
                self._block(writing=False)
                continue
            except ConnectionError:
                raise EOFError from None
            if not got:
                raise EOFError
            return got
