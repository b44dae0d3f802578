"""Messages between a judge and its client."""

from __future__ import annotations

import os
import struct
from collections.abc import Iterator

import msgspec
import pytest

from grader.judge.channel import MAX_MESSAGE, Channel
from grader.judge.messages import Reply, Request


@pytest.fixture
def ends() -> Iterator[tuple[Channel, Channel, list[int]]]:
    """Provide both ends of a channel, and the descriptors."""
    one, two = os.pipe(), os.pipe()
    descriptors = [*one, *two]
    yield Channel(one[0], two[1]), Channel(two[0], one[1]), descriptors
    for descriptor in descriptors:
        if descriptor >= 0:
            os.close(descriptor)


def test_round_trip(ends: tuple[Channel, Channel, list[int]]) -> None:
    """Messages arrive whole and in order."""
    client, judge, _ = ends
    requests = [Request("a", "x = '\u00e9'\n", 1), Request("b", "y" * 5000, 2, official=True)]
    for request in requests:
        client.send(request)
    for request in requests:
        data = judge.receive()
        assert data is not None
        assert msgspec.json.decode(data, type=Request) == request
    judge.send(Reply(fact="It is odd."))
    assert client.receive(5) == msgspec.json.encode(Reply(fact="It is odd."))


def test_nothing_comes(ends: tuple[Channel, Channel, list[int]]) -> None:
    """Without a message in time there is none."""
    assert ends[0].receive(0.01) is None


def test_other_side_is_gone(ends: tuple[Channel, Channel, list[int]]) -> None:
    """A closed pipe is the end, also in the middle of a message."""
    client, _, descriptors = ends
    os.write(descriptors[1], struct.pack("<I", 10) + b"abc")
    os.close(descriptors[1])
    descriptors[1] = -1
    with pytest.raises(EOFError):
        client.receive()


def test_nonsense(ends: tuple[Channel, Channel, list[int]]) -> None:
    """A length that nobody sends ends the conversation before anything of it is read."""
    client, _, descriptors = ends
    os.write(descriptors[1], struct.pack("<I", MAX_MESSAGE + 1))
    with pytest.raises(EOFError, match="larger than any"):
        client.receive()
