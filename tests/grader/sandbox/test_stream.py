"""Frames on a pair of descriptors."""

from __future__ import annotations

import os
import socket
import struct
import threading
from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest

from grader.errors import JudgeError, TimedOut
from grader.sandbox import stream as stream_module
from grader.sandbox.clock import Clock, TimeLimits
from grader.sandbox.deadline import Deadline
from grader.sandbox.frames import Caps
from grader.sandbox.stream import Stream
from grader.sandbox.structure import ProtocolError

Ends = tuple[socket.socket, socket.socket]


@pytest.fixture
def ends() -> Iterator[Ends]:
    """Provide a connection that blocks."""
    left, right = socket.socketpair()
    yield left, right
    left.close()
    right.close()


def stream_on(end: socket.socket) -> Stream:
    """Return a stream on one end."""
    return Stream(end.fileno(), end.fileno())


def streams(ends: Ends, caps: Caps | None = None) -> tuple[Stream, Stream]:
    """Return a stream on each end; the second receives within `caps`."""
    left, right = (end.fileno() for end in ends)
    given = {} if caps is None else {"caps": caps}
    return Stream(left, left), Stream(right, right, **given)


def views(*parts: bytes) -> list[memoryview]:
    """Return buffers."""
    return [memoryview(part) for part in parts]


def test_frames_arrive_as_they_were_sent(ends: Ends) -> None:
    """Structure and buffers arrive whole and in order, also several frames at once."""
    left, right = streams(ends)
    left.send(b"one", views(b"abc", b"", b"d"))
    left.send(b"two", [])
    meta, buffers = right.receive()
    assert (bytes(meta), [b.tobytes() for b in buffers]) == (b"one", [b"abc", b"", b"d"])
    assert bytes(right.receive()[0]) == b"two"


def test_received_buffers_are_writable(ends: Ends) -> None:
    """An array over there owns its memory."""
    left, right = streams(ends)
    left.send(b"x", views(b"\x00" * 8))
    (buffer,) = right.receive()[1]
    buffer[0] = 1
    assert buffer.flags.writeable


@pytest.mark.parametrize("vectors", [True, False], ids=["vectors", "without"])
def test_frames_larger_than_the_pipe(ends: Ends, monkeypatch: pytest.MonkeyPatch, vectors: bool) -> None:
    """A frame of megabytes and hundreds of buffers arrives, in whatever pieces the system takes it."""
    monkeypatch.setattr(stream_module, "_VECTORS", vectors)
    left, right = streams(ends)
    parts = [os.urandom(size) for size in (3_000_000, 1, 70_000, 65_536, *range(1, 200))]
    sender = threading.Thread(target=left.send, args=(b"m" * 100_000, views(*parts)))
    sender.start()
    meta, buffers = right.receive()
    sender.join()
    assert bytes(meta) == b"m" * 100_000
    assert [b.tobytes() for b in buffers] == parts


def test_frame_in_single_bytes(ends: Ends) -> None:
    """A frame that trickles in is put together."""

    def trickle() -> None:
        for byte in struct.pack("<IIQQ", 1, 2, 3, 3) + b"mm" + b"abc":
            ends[0].send(bytes([byte]))

    sender = threading.Thread(target=trickle)
    sender.start()
    meta, buffers = stream_on(ends[1]).receive()
    sender.join()
    assert (bytes(meta), buffers[0].tobytes()) == (b"mm", b"abc")


@pytest.mark.parametrize(
    "received", [0, 5, 17, 25], ids=["nothing", "half-a-head", "no-structure", "no-buffer"]
)
def test_other_side_is_gone(ends: Ends, received: int) -> None:
    """A connection that ends is an end of file, wherever in a frame it does."""
    frame = struct.pack("<IIQQ", 1, 2, 3, 3) + b"mm" + b"abc"
    ends[0].sendall(frame[:received])
    ends[0].close()
    with pytest.raises(EOFError):
        stream_on(ends[1]).receive()


def test_sending_to_nobody(ends: Ends) -> None:
    """To send to a side that is gone is an end of file, too."""
    ends[1].close()
    with pytest.raises(EOFError):
        stream_on(ends[0]).send(b"x", views(b"y" * 1_000_000))


@pytest.mark.parametrize(
    ("head", "words"),
    [
        pytest.param((5000, 1, 0), "a frame larger than allowed", id="buffers"),
        pytest.param((0, 2000, 0), "a frame larger than allowed", id="structure"),
        pytest.param((0, 0, 0), "a frame larger than allowed", id="no-structure"),
        pytest.param((1, 1, 1 << 40), "a frame larger than allowed", id="data"),
        pytest.param((2, 1, 10, 5, 6), "the buffers do not add up", id="sum"),
        pytest.param((2, 1, 10, (1 << 64) - 1, 11), "the buffers do not add up", id="overflow"),
    ],
)
def test_frames_beyond_the_caps(ends: Ends, head: tuple[int, ...], words: str) -> None:
    """A head that claims more than is allowed is refused before anything is set aside for it."""
    count, meta, total, *lengths = head
    ends[0].sendall(struct.pack(f"<IIQ{len(lengths)}Q", count, meta, total, *lengths) + b"m" * 10)
    with pytest.raises(ProtocolError, match=words):
        streams(ends, Caps(structure=1000, data=1000))[1].receive()


def test_without_a_way_to_wait_descriptors_block(ends: Ends) -> None:
    """A descriptor that does not block and a stream that cannot wait do not go together."""
    ends[1].setblocking(False)
    with pytest.raises(RuntimeError, match="a non-blocking descriptor needs a way to wait"):
        stream_on(ends[1]).receive()


# -- deadlines ---------------------------------------------------------------------------


def held(end: socket.socket, limits: TimeLimits | None) -> Stream:
    """Return a stream on an end that does not block, held to limits of wall time."""
    end.setblocking(False)
    deadline = Deadline(end.fileno(), end.fileno())
    if limits is not None:
        clock = Clock(limits, lambda: None, 0.0)
        clock.start(None)
        deadline.begin(clock)
    return Stream(end.fileno(), end.fileno(), deadline.wait)


def test_silence_ends_at_the_deadline(ends: Ends) -> None:
    """Who waits for a frame that does not come is told when the time is up."""
    with pytest.raises(TimedOut, match=r"^It did not answer within 0\.05 s of waiting\.$"):
        held(ends[1], TimeLimits(call=0.05)).receive()


def test_other_side_that_does_not_read(ends: Ends) -> None:
    """Who sends more than is taken is told when the time is up."""
    with pytest.raises(TimedOut):
        held(ends[0], TimeLimits(call=0.05)).send(b"x", views(bytes(20_000_000)))


def test_trickle_does_not_move_the_deadline(ends: Ends) -> None:
    """A frame that comes byte by byte has no more time than one that does not come."""
    stop = threading.Event()
    ends[0].send(struct.pack("<IIQ", 0, 1000, 0))

    def trickle() -> None:
        while not stop.wait(0.01):
            ends[0].send(b"\x01")

    sender = threading.Thread(target=trickle)
    sender.start()
    with pytest.raises(TimedOut):
        held(ends[1], TimeLimits(call=0.1)).receive()
    stop.set()
    sender.join()


def test_no_frame_without_a_deadline(ends: Ends) -> None:
    """A judge that would wait without a deadline is wrong, and says so."""
    with pytest.raises(JudgeError, match=r"^A frame is sent without a deadline\.$"):
        held(ends[1], None).receive()


def test_what_was_read_along_needs_no_deadline(ends: Ends) -> None:
    """A frame that came together with the one before is not waited for."""
    writer = stream_on(ends[0])
    for text in (b"x", b"y"):
        writer.send(text, [])
    deadline = Deadline(ends[1].fileno(), ends[1].fileno())
    clock = Clock(TimeLimits(), lambda: 0.0, 0.0)
    clock.start(0.0)
    deadline.begin(clock)
    reader = Stream(ends[1].fileno(), ends[1].fileno(), deadline.wait)
    assert bytes(reader.receive()[0]) == b"x"
    deadline.begin(None)
    assert bytes(reader.receive()[0]) == b"y"


def test_child_reads_what_the_judge_may_send(children: Any) -> None:
    """An array of megabytes crosses both ways; one beyond what the judge takes is an error in words."""
    made = children.attempt("import numpy as np\ndef f(x):\n    return x\ndef g(n):\n    return np.zeros(n)")
    big = np.arange(2_000_000.0)
    assert (made.module.f(big) == big).all()
    with pytest.raises(TypeError, match="the value is too large to send"):
        made.module.g((64 << 20) // 8 + 1)
