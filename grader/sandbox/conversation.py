"""One child, talked to: requests, replies, the child's questions in between, and its end."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, Protocol

from grader.errors import Control, Crashed, Internal, OutOfMemory, TimedOut
from grader.sandbox import wire
from grader.sandbox.callbacks import Callbacks, pack
from grader.sandbox.claims import (
    check_result,
    exception_of,
    message_of,
    places_of,
    text_of,
    warnings_of,
)
from grader.sandbox.clock import Clock
from grader.sandbox.remote import Handle, RemoteFunction
from grader.sandbox.stream import Stream
from grader.sandbox.structure import ProtocolError
from grader.sandbox.tape import Entry

ROOM = 1 << 30  # bytes of the judge's memory that all messages of a child together may take
_MAX_HANDLES = 100_000
_LENGTHS = {"facts": 3, "error": 4, "ok": 5, "ask": 6}


class Child(Protocol):
    """What a conversation needs of a process."""

    stream: Stream

    def begin(self, clock: Clock | None) -> None: ...
    def read_cpu(self) -> float | None: ...
    def kill(self) -> None: ...
    def end(self) -> int | None: ...


class Conversation:
    """Requests to one child, each answered within its clock.

    Parameters
    ----------
    child
        A fresh child.
    new_clock
        Makes the clock of a request.
    performer
        What handles made here use for their operations.

    Attributes
    ----------
    alive
        Whether the child can still be asked.
    cause
        Why it cannot, where that is the attempt's own doing.
    waited
        Seconds that all requests together took, the judge's functions included.
    idle
        Seconds of the child's processor time between requests, before the first too.
    """

    def __init__(self, child: Child, new_clock: Callable[[], Clock], performer: Any) -> None:
        self.child = child
        self.alive = True
        self.cause: Control | None = None
        self.heard = False
        self.waited = 0.0
        self.idle = 0.0
        self._rest: float | None = 0.0  # the child's processor time when it answered; None until it does
        self.warnings: list[tuple[str, str, int]] = []
        self._new_clock = new_clock
        self._performer = performer
        self._callbacks = Callbacks()
        self._room = ROOM

    def load(self, name: str, source: str, rules: Mapping[str, Any]) -> Iterator[Any]:
        """Send the source; yield None, the facts of its text, and None when it has run."""
        with self._timed():
            used = self.child.read_cpu()
            call, clock = self._ask("load", name, source, dict(rules))
        yield None
        with self._timed():
            clock.start(used)  # the wait begins now, whatever the judge did meanwhile
            facts = self._settle(call, clock, "facts")[2]
        yield facts
        with self._timed():
            self._settle(call, clock, "ok")
        yield None

    def open(
        self, name: str, rows: Sequence[Any], files: Mapping[str, bytes], rules: Mapping[str, Any]
    ) -> Any:
        """Send a notebook's cells; return the facts of their texts."""
        with self._timed():
            call, clock = self._ask("open", name, list(rows), dict(files), dict(rules))
            return self._settle(call, clock, "facts")[2]

    def run_cell(self, place: int, seconds: float) -> None:
        """Run one of the cells, which raises what comes of it."""
        with self._timed():
            call, clock = self._ask("cell", place, seconds)
            self._settle(call, clock, "ok")

    def perform(
        self,
        operation: str,
        target: Any,
        args: Sequence[Any],
        kwargs: Mapping[str, Any],
        performer: Any = None,
    ) -> tuple[Any, list[int | str]]:
        """Return the result and which arguments were changed; handles in it work through `performer`."""
        self._performer = performer or self._performer
        given = list(args)
        start = time.monotonic()
        try:
            call, clock = self._ask("do", operation, self._name(target), given, dict(kwargs))
            return self._believe(self._settle(call, clock, "ok"), operation, given, kwargs)
        finally:
            self._count(start)
            self._callbacks.raise_failed()

    def close(self) -> None:
        """End the child."""
        if self.alive:
            self.alive = False
            self.child.kill()

    @contextmanager
    def _timed(self) -> Iterator[None]:
        start = time.monotonic()
        try:
            yield
        finally:
            self._count(start)

    def _count(self, start: float) -> None:
        if self._callbacks.depth == 0:  # what is asked in a callback is part of the outer request
            self.waited += time.monotonic() - start

    @property
    def used(self) -> float:
        """Seconds of the child's processor time that its requests took."""
        until = self._rest if self._rest is not None else self.child.read_cpu()
        return (until or 0.0) - self.idle

    def _begin_rest(self) -> None:
        """Take note that the child has answered: it looks out for the next request on its own account."""
        if self._callbacks.depth == 0:
            self._rest = self.child.read_cpu() or 0.0

    def _end_rest(self) -> float | None:
        """Return the child's processor time as a request begins."""
        now = self.child.read_cpu()
        if self._rest is not None:
            self.idle += (now or 0.0) - self._rest
            self._rest = None
        return now

    # -- out -------------------------------------------------------------------------

    def _ask(self, word: str, *rest: Any) -> tuple[int, Clock]:
        call = int.from_bytes(os.urandom(7), "little")  # so that no reply can be written ahead of its call
        used = self._end_rest()
        clock = self._new_clock()
        clock.start(used)
        try:
            parts = wire.encode([word, call, *rest], self._refer, wire.FROM_JUDGE)
        except wire.UnsendableError as error:
            raise Internal(f"The suite passes a value that cannot be sent: {error}.") from error
        self._send(parts, clock)
        return call, clock

    def _send(self, parts: tuple[bytes, list[memoryview]], clock: Clock) -> None:
        if not self.alive:  # the number of its closed descriptor may be another child's by now
            raise Crashed("Its process is gone.")
        try:
            self.child.begin(clock)
            self.child.stream.send(*parts)
        except TimedOut as late:
            raise self._end(late) from None
        except (EOFError, OSError):
            raise self._death() from None

    def _name(self, target: Any) -> Any:
        return target._path if isinstance(target, RemoteFunction) else target

    def _refer(self, thing: Any) -> tuple[int, list[Any]]:
        if isinstance(thing, RemoteFunction):
            return wire.CHILD_OBJECT, [thing._path]
        if isinstance(thing, Handle):
            if thing.__kata_home__ is not self:
                raise Crashed("The process that held this object has ended.")
            return wire.CHILD_OBJECT, [thing.__kata_number__]
        return wire.JUDGE_OBJECT, self._callbacks.objects.refer(thing)

    # -- in --------------------------------------------------------------------------

    def _settle(self, call: int, clock: Clock, word: str) -> list[Any]:
        """Return the reply to `call`, having answered what the child asked meanwhile; or raise its error."""
        while True:
            message = self._receive(clock)
            self.child.begin(None)  # nothing is due while the judge works
            if message[1] != call or message[0] not in ("ask", "error", word):
                raise self._broken("a reply to another call" if message[1] != call else "an unexpected reply")
            if message[0] == "ask":
                self._answer(message, clock)
                continue
            self.heard = True
            if message[0] != "facts":  # after which it goes on
                self._begin_rest()
            try:
                if message[0] in ("ok", "error"):
                    self.warnings += warnings_of(message[-1])
                    del self.warnings[:-20]
                error = exception_of(message[2]) if message[0] == "error" else None
            except ProtocolError as oddity:
                raise self._broken(oddity) from None
            if error is not None:
                raise error
            return message

    def _receive(self, clock: Clock) -> list[Any]:
        try:
            self.child.begin(clock)
            meta, buffers = self.child.stream.receive()
            self._room -= 64 * len(meta) + 4 * sum(buffer.nbytes for buffer in buffers)
            if self._room < 0:
                raise OutOfMemory("All that it returned together is more than the grader can hold.")
            return message_of(wire.decode(meta, buffers, self._resolve), _LENGTHS)
        except (TimedOut, OutOfMemory) as excess:
            raise self._end(excess) from None
        except ProtocolError as oddity:
            raise self._broken(oddity) from None
        except (EOFError, OSError):
            raise self._death() from None

    def _resolve(self, code: int, plain: list[Any]) -> Any:
        if code == wire.JUDGE_OBJECT:
            return self._callbacks.objects.find(*plain)
        number, kind, name = plain
        if type(number) is not int or not 0 <= number < _MAX_HANDLES:
            raise ProtocolError("malformed handle")
        if type(kind) is not str or kind not in ("object", "function", "iterator", "class"):
            raise ProtocolError("malformed handle")
        return Handle(self._performer, self, number, kind, text_of(name, 80))

    def _believe(
        self, reply: list[Any], operation: str, args: list[Any], kwargs: Mapping[str, Any]
    ) -> tuple[Any, list[int | str]]:
        _, _, result, changed, _ = reply
        try:
            check_result(operation, args, result)
            return result, places_of(changed, len(args), kwargs)
        except ProtocolError as oddity:
            raise self._broken(oddity) from None

    # -- the judge's functions ---------------------------------------------------------

    def _answer(self, message: list[Any], clock: Clock) -> None:
        try:
            question = self._callbacks.question(message)
        except ProtocolError as oddity:
            raise self._broken(oddity) from None
        if self._performer is not None:
            self._performer.tape.append(Entry("asked", [question.method, question.args]))
        with self._or_closed(), clock.stopped():
            reply = self._callbacks.consult(question)
        try:
            clock.left()  # who asks without a pause is never waited for
        except TimedOut as late:
            raise self._end(late) from None
        with self._or_closed():
            parts = pack(reply, self._refer)
        self._send(parts, clock)

    @contextmanager
    def _or_closed(self) -> Iterator[None]:
        """End the child, which waits for a reply, where there will be none."""
        try:
            yield
        except BaseException:
            self.close()
            raise

    # -- the end -----------------------------------------------------------------------

    def _end(self, cause: Control) -> Control:
        """End the child, for `cause`."""
        if self.alive:
            self.cause = cause
            self.close()
        return cause

    def _broken(self, oddity: object) -> Control:
        return self._end(Crashed(f"It broke the connection to the grader ({oddity})."))

    def _death(self) -> Control:
        """Bury a child that hung up, and say why it did."""
        if not self.alive:
            return Crashed("Its process is gone.")
        self.alive = False
        code = self.child.end()
        late: TimedOut | None = getattr(self.child, "late", None)
        if late is not None:
            self.cause = late
        elif code is not None and code >= 0 and not self.heard:  # nothing of the attempt's has run
            return Internal("The sandbox could not confine the attempt, so it was not run.")
        else:
            self.cause = _cause(code)
        return self.cause


def _cause(code: int | None) -> Control:
    if code is None:
        return Crashed("Its process went silent.")
    if code >= 0:
        return Crashed(f"It ended its own process with exit status {code}.")
    if -code == getattr(signal, "SIGXCPU", None):
        return TimedOut("It used up the computing time of the exercise.")
    if -code == signal.SIGKILL:
        return Crashed("Its process was killed, most likely because the machine ran out of memory.")
    name = signal.Signals(-code).name if -code in list(signal.Signals) else f"signal {-code}"
    return Crashed(f"It crashed the Python interpreter ({name}).")
