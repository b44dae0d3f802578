"""Attempts that try to reach the network, or another process by a socket."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from grader.sandbox.pool import Pool

from .arena import Attack, run

GOAL = "A message leaves the child."


def sends(name: str, statement: str) -> Attack:
    """Return an attack that sends to a `port`, a `path` or an abstract name."""
    source = f"def attack(port, path, name):\n    s = imp('socket')\n    {statement}\n    return 'reached'\n"
    return Attack(name, GOAL, source)


TCP = "127.0.0.1"
SENDS = [
    sends("tcp", f"s.create_connection(('{TCP}', port), 1).send(b'x')"),
    sends("tcp fast open", f"s.socket().sendto(b'x', 0x20000000, ('{TCP}', port))"),
    sends("tcp over ipv6", "s.create_connection(('::1', port), 1).send(b'x')"),
    sends("udp", f"s.socket(2, 2).sendto(b'x', ('{TCP}', port))"),
    sends("urllib", f"imp('urllib.request').urlopen(f'http://{TCP}:{{port}}', timeout=0.05)"),
    sends("unix stream", "(k := s.socket(1, 1), k.connect(path), k.send(b'x'))"),
    sends("unix datagram", "s.socket(1, 2).sendto(b'x', path + '.datagrams')"),
    sends("unix abstract", "(k := s.socket(1, 1), k.connect(name), k.send(b'x'))"),
    Attack(
        "libc socket",
        GOAL,
        """
def attack(port, path, name):
    address = bytes([2, 0, port >> 8, port & 255, 127, 0, 0, 1]) + bytes(8)
    end = must(libc.socket(2, 1, 0))
    must(libc.connect(end, address, 16))
    must(libc.send(end, b"x", 1, 0))
    return "reached"
""",
    ),
    Attack(
        "the wire as a socket",
        GOAL,
        """
def attack(port, path, name):
    address = bytes([2, 0, port >> 8, port & 255, 127, 0, 0, 1]) + bytes(8)
    must(libc.sendto(3, b"x", 1, 0, address, 16))
    return "reached"
""",
    ),
]
OPENS = {
    "netlink": "s.socket(16, 3, 0).bind((0, 0))",
    "raw": "s.socket(2, 3, 1)",
    "packet": "s.socket(17, 3)",
    "vsock": "s.socket(40, 1)",
    "listening": "s.create_server(('127.0.0.1', 0))",
    "pair": "s.socketpair()",
    "names": "s.getaddrinfo('localhost', 80)",
    "descriptors over the wire": "s.fromfd(3, 1, 1).sendmsg([b'x'], [(1, 1, b'\\0\\0\\0\\0')])",
    "shut the wire": "s.fromfd(3, 1, 1).shutdown(2)",
}


class Listener:
    """Sockets that note whether anything came."""

    def __init__(self, folder: Path) -> None:
        self.tcp = socket.create_server(("127.0.0.1", 0))
        self.port = self.tcp.getsockname()[1]
        self.udp = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.udp.bind(("127.0.0.1", self.port))
        self.tcp6 = (
            socket.create_server(("::1", self.port), family=socket.AF_INET6) if socket.has_ipv6 else None
        )
        self.path = str(folder / "socket")
        self.stream, self.datagrams = (
            socket.socket(socket.AF_UNIX),
            socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM),
        )
        self.abstract = socket.socket(socket.AF_UNIX)
        self.stream.bind(self.path)
        self.datagrams.bind(f"{self.path}.datagrams")
        self.abstract.bind(f"\0{self.path}")
        for end in (self.stream, self.abstract):
            end.listen()
        for path in (self.path, f"{self.path}.datagrams"):
            Path(path).chmod(0o777)
        for end in self.all:
            end.setblocking(False)

    @property
    def all(self) -> list[socket.socket]:
        return [e for e in (self.tcp, self.tcp6, self.udp, self.stream, self.datagrams, self.abstract) if e]

    def came(self) -> bool:
        """Tell whether anything came since the last time."""
        found = False
        for end in self.all:
            try:
                if end in (self.udp, self.datagrams):
                    end.recv(10)
                else:
                    end.accept()[0].close()
                found = True
            except BlockingIOError:
                pass
        return found


@pytest.fixture
def listener(open_folder: Path) -> Iterator[Listener]:
    """Listen wherever an attempt could send to."""
    listening = Listener(open_folder)
    yield listening
    for end in listening.all:
        end.close()


@pytest.mark.parametrize("attack", SENDS, ids=str)
def test_nothing_is_sent(attack: Attack, confined: Pool, listener: Listener) -> None:
    """No message of an attempt arrives anywhere but at the judge."""
    outcome = run(
        confined, attack.text, lambda m: m.attack(listener.port, listener.path, f"\0{listener.path}")
    )
    assert not listener.came(), attack.goal
    assert outcome.answer is None


@pytest.mark.parametrize(
    "attack", [a for a in SENDS if a.name not in ("tcp over ipv6", "the wire as a socket")], ids=str
)
def test_each_way_to_send_works_unconfined(attack: Attack, bare: Pool, listener: Listener) -> None:
    """Without confinement each of these ways reaches the listener."""
    outcome = run(bare, attack.text, lambda m: m.attack(listener.port, listener.path, f"\0{listener.path}"))
    assert listener.came(), outcome.words


@pytest.mark.parametrize("statement", OPENS.values(), ids=OPENS.keys())
def test_no_socket_is_opened(statement: str, confined: Pool) -> None:
    """No socket of any family can be had, and the wire is good for nothing but its frames."""
    outcome = run(confined, sends("open", statement).text, lambda m: m.attack(1, "", ""))
    assert outcome.answer is None
