"""Runs in the confined child: loads the attempt and answers calls. Nothing it says is believed."""

from __future__ import annotations

import linecache
import os
import select
import sys
import traceback
import types
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np

from grader.sandbox import cells, mutation, operations, stubs, wire
from grader.sandbox.cells import Late, patience
from grader.sandbox.facts import read_facts
from grader.sandbox.generators import generator_state, set_generator_state
from grader.sandbox.lookout import comes_soon
from grader.sandbox.namespace import (
    CappedOutput,
    DeniedAccess,
    DeniedImport,
    Warnings,
    make_module,
    offer_numbers,
)
from grader.sandbox.stream import Stream

_MAX_TEXT = 2000
_MAX_FRAMES = 8
_OWN_FILES = {__file__, operations.__file__}


class MissingName(AttributeError):
    """The attempt does not define what the task asks for."""


class CallbackError(RuntimeError):
    """A function of the judge raised something that has no builtin type here."""


class Server:
    """One conversation with the judge: the modules it sent, and the objects that they made.

    Grading loads one module; comparing with the kit's own attempts loads them all, and names
    them in front of a path: ``wrong_no_shift:softmax``.
    """

    def __init__(self, stream: Stream) -> None:
        self.stream = stream
        self.modules: dict[str, types.ModuleType] = {}
        self.objects: list[Any] = []
        self.numbers: dict[int, int] = {}
        self.calls: list[int] = []
        self.warnings = Warnings()
        self.filenames: set[str] = set()
        self.patience = 0.0  # seconds for an operation of the kit's own attempts; 0 leaves time to the judge
        self.notebook: cells.Notebook | None = None
        self.calling = False  # the operation under way calls something of the attempt's

    def refer(self, thing: Any) -> tuple[int, list[Any]]:
        if isinstance(thing, stubs.Stub):
            return wire.JUDGE_OBJECT, [thing.__kata_id__]
        number = self.numbers.get(id(thing))
        if number is None:
            number = self.numbers[id(thing)] = len(self.objects)
            self.objects.append(thing)  # kept alive, so its id stays its own
        return wire.CHILD_OBJECT, [number, _kind(thing), _type_name(thing)]

    def resolve(self, code: int, plain: list[Any]) -> Any:
        if code == wire.JUDGE_OBJECT:
            return stubs.make_stub(self.ask, *plain)
        (target,) = plain
        return self.lookup(target) if isinstance(target, str) else self.objects[target]

    def lookup(self, path: str) -> Any:
        owner, _, path = path.rpartition(":")
        thing: Any = self.modules[owner]
        for name in path.split("."):
            try:
                thing = getattr(thing, name)
            except AttributeError:
                raise MissingName(path) from None
        return thing

    def send(self, message: list[Any]) -> None:
        self.stream.send(*wire.encode(message, self.refer, wire.FROM_CHILD))

    def receive(self) -> list[Any]:
        meta, buffers = self.stream.receive()
        message: list[Any] = wire.decode(meta, buffers, self.resolve, trusted=True)
        return message

    def serve(self) -> None:
        """Answer until the judge is gone."""
        while True:
            try:
                message = self.receive()
            except EOFError:
                os._exit(0)
            self.answer(message)

    def answer(self, message: list[Any]) -> None:
        word, call, *rest = message
        self.calls.append(call)
        if word == "load":
            self.load(call, *rest)
        elif word == "open":
            self.open(call, *rest)
        elif word == "cell":
            self.reply(call, lambda: self.run_cell(*rest))
        else:
            self.reply(call, lambda: self.perform(*rest))
        self.calls.pop()

    def load(self, call: int, name: str, source: str, rules: dict[str, Any]) -> None:
        filename = f"{name}.py"
        self.filenames.add(filename)
        facts, code = read_facts(source, filename, rules["ban"])
        self.send(["facts", call, facts])
        if code is None or (facts["banned"] and rules["ban"]):
            return
        module = make_module(name, filename, source, rules["allow"], rules["seed"])
        offer_numbers(module, rules["variants"])
        self.modules[rules["owner"]] = module
        self.patience = rules["patience"]
        namespace = module.__dict__

        def work() -> list[Any]:
            exec(code, namespace)
            return [None, []]

        self.reply(call, work)

    def open(self, call: int, name: str, rows: list[Any], files: dict[str, bytes], rules: Any) -> None:
        """Read a notebook's cells; none runs before the judge asks for it."""
        self.filenames.update(row[0] for row in rows)
        self.notebook = cells.Notebook(name, rows, files, rules)
        self.modules[rules["owner"]] = self.notebook.module
        self.send(["facts", call, self.notebook.facts])

    def run_cell(self, place: int, seconds: float) -> list[Any]:
        assert self.notebook is not None
        self.calling = False
        return self.notebook.run(place, seconds)

    def perform(self, operation: str, target: Any, args: list[Any], kwargs: dict[str, Any]) -> list[Any]:
        self.calling = operation in ("call", "map", "method")
        thing = self.lookup(target) if isinstance(target, str) else target
        given = [*args, *kwargs.values()] if kwargs else args
        before = mutation.snapshot(given, self.refer)
        work = operations.OPERATIONS[operation]
        if self.patience:
            with patience(self.patience):
                result = work(thing, *args, **kwargs)
        else:
            result = work(thing, *args, **kwargs)
        changed = mutation.changed(given, before, self.refer)
        if changed:
            names = [*range(len(args)), *kwargs]
            return [result, [names[place] for place in changed]]
        return [result, changed]

    def reply(self, call: int, work: Callable[[], list[Any]]) -> None:
        """Do `work` and send what came of it; no failure of the attempt ends the conversation."""
        try:
            result, changed = work()
            message = ["ok", call, result, changed, self.warnings.take()]
            parts = wire.encode(message, self.refer, wire.FROM_CHILD)
        except BaseException as error:
            parts = wire.encode(["error", call, self.describe(error), self.warnings.take()])
        self.stream.send(*parts)

    def describe(self, error: BaseException) -> dict[str, Any]:
        own = [frame for frame in _frames(error) if frame[0] in self.filenames]
        return {
            "kind": _error_kind(error, self.calling),
            "type": type(error).__name__[:80],
            "bases": [c.__name__ for c in type(error).__mro__ if c.__module__ == "builtins"],
            "text": _text(error),
            "frames": [
                [line, name[:80], linecache.getline(file, line).strip()[:200]]
                for file, line, name in own[-_MAX_FRAMES:]
            ],
        }

    def ask(self, number: int, method: str, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        """Let the judge's object do something, and answer its calls meanwhile."""
        self.send(["ask", self.calls[-1] if self.calls else 0, number, method, list(args), kwargs])
        while True:
            message = self.receive()
            if message[0] == "told":
                for argument, state in zip(_generators(args), message[2], strict=False):
                    set_generator_state(argument, state)
                return message[1]
            if message[0] == "end":
                raise StopIteration
            if message[0] == "raised":
                raise _judge_error(*message[1:])
            self.answer(message)


def _generators(args: tuple[Any, ...]) -> Iterator[np.random.Generator]:
    return (argument for argument in args if type(argument) is np.random.Generator)


def generator_states(args: list[Any]) -> list[dict[str, Any]]:
    """Return the states of the generators among `args`, in order."""
    return [generator_state(argument) for argument in _generators(tuple(args))]


def _judge_error(name: str, text: str) -> Exception:
    import builtins  # noqa: PLC0415 - the attempt may have replaced the global one's content

    kind = getattr(builtins, name, None)
    if isinstance(kind, type) and issubclass(kind, Exception):
        return kind(text)
    return CallbackError(text)


def _kind(thing: Any) -> str:
    if isinstance(thing, type):
        return "class"
    if hasattr(type(thing), "__next__"):
        return "iterator"
    return "function" if callable(thing) else "object"


def _type_name(thing: Any) -> str:
    if isinstance(thing, (type, types.FunctionType)):
        return thing.__name__[:80]
    if isinstance(thing, np.ndarray):
        return f"ndarray of {thing.dtype}"[:80]
    return type(thing).__name__[:80]


def _error_kind(error: BaseException, calling: bool) -> str:
    if isinstance(error, DeniedImport):
        return "import"
    if isinstance(error, MissingName):
        return "missing"
    if isinstance(error, Late):
        return "late"
    if isinstance(error, DeniedAccess):
        return "access"
    if isinstance(error, PermissionError):
        return "permission"
    if calling and isinstance(error, TypeError) and _raised_by_call(error):
        return "signature"
    return "raised"


def _raised_by_call(error: BaseException) -> bool:
    """Tell whether the call itself failed, before any line of the attempt ran."""
    return all(file in _OWN_FILES for file, _, _ in _frames(error))


def _frames(error: BaseException) -> Iterator[tuple[str, int, str]]:
    """Yield file, line and function of each frame on the way to an error, the outermost first."""
    for frame, line in traceback.walk_tb(error.__traceback__):
        yield frame.f_code.co_filename, line or 0, frame.f_code.co_name


def _text(error: BaseException) -> str:
    try:
        return str(error)[:_MAX_TEXT]
    except BaseException:
        return "(its text cannot be read)"


def run(read: int, write: int, output: int) -> None:
    """Serve the judge on the given descriptors until it is gone."""
    sys.stdout = sys.stderr = CappedOutput(output)
    server = Server(Stream(read, write, _waiting(read), caps=wire.FROM_JUDGE))
    warm_up(server)
    server.serve()


def _waiting(read: int) -> Callable[[bool], None] | None:
    """Return how to wait for the judge, where that can be done otherwise than by reading."""
    if not hasattr(select, "poll"):
        return None
    poll = select.poll()
    poll.register(read, select.POLLIN)

    def wait(writing: bool) -> None:
        if not comes_soon(poll):
            poll.poll()

    return wait


def warm_up(server: Server) -> None:
    """Touch what the first call will need, so that a spare child has its page faults behind it."""
    filename = "warm_up.py"
    facts, code = read_facts(
        "import numpy as np\ndef f(x, /, *, y=0):\n    return np.exp(x) + y\n", filename, []
    )
    assert facts["syntax"] is None
    module = make_module("warm_up", filename, "", [], 0)
    exec(code, module.__dict__)
    server.modules[""] = module
    array = np.ones((3, 4))
    result = server.perform("call", "f", [array], {"y": 1.0})
    meta, buffers = wire.encode(["ok", 1, result, [1.0, (2, "a"), {"k": [None]}]], server.refer)
    wire.decode(meta, [np.frombuffer(b, np.uint8) for b in buffers], server.resolve, trusted=True)
    try:
        server.lookup("g")
    except AttributeError as error:
        server.describe(error)
    del sys.modules["warm_up"]
    server.modules.clear()
    server.warnings.take()
