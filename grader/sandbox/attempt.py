"""An attempt at an exercise: its source in a fresh child, another after a death, the record of calls."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from grader.errors import ArgumentChanged, AttemptRaised, Control, Crashed, Denied, JudgeError, Unusable
from grader.model import Cells
from grader.render import uncapitalised
from grader.sandbox.clock import WALL_FACTOR, Clock
from grader.sandbox.conversation import Conversation
from grader.sandbox.notebook import Notebook
from grader.sandbox.pool import Pool
from grader.sandbox.remote import AttemptModule, Handle, RemoteFunction
from grader.sandbox.rules import Rules
from grader.sandbox.tape import Entry, error_entry, note_answer

MAX_DEATHS = 2


@dataclass(frozen=True)
class CallRecord:
    """One operation on the attempt, as a message shows it."""

    label: str
    operation: str
    args: tuple[Any, ...]
    kwargs: Mapping[str, Any]
    answered: bool = False
    answer: Any = None
    error: BaseException | None = None
    warnings: tuple[tuple[str, str, int], ...] = ()


@dataclass
class _Life:
    """What one child after another used up."""

    deaths: int = 0
    spent: float = 0.0  # seconds of processor time
    waited: float = 0.0  # seconds of wall time
    free: tuple[float, float] = (0.0, 0.0)  # of both, what the cells of the living child took
    output: list[bytes] = field(default_factory=list)


class Attempt:
    """Perform operations on one attempt.

    Parameters
    ----------
    pool
        Where children come from.
    source
        The attempt's text, or the cells of a notebook.
    rules
        Of the exercise.
    seed
        Seeds ``random`` and ``np.random`` in the child.
    """

    def __init__(self, pool: Pool, source: str | Cells, rules: Rules, seed: int) -> None:
        self.rules = rules
        self.methods: set[tuple[str, str]] = set()
        self.objects = rules.objects
        self.module = AttemptModule(self, rules.callables)
        self._last: tuple[Any, ...] = ()
        self.tape: list[Entry] = []
        self.calls = 0
        self.names: tuple[str, ...] = ()
        self._pool = pool
        self._source = source
        self._notebook = Notebook(source, rules.factor) if isinstance(source, Cells) else None
        self._seed = seed
        self._life = _Life()
        self._conversation: Conversation | None = None
        self._coming: tuple[Conversation, Iterator[Any]] | None = None
        self._broken: Control | None = None

    # -- what suites do, through the remote objects --------------------------------------

    def perform(
        self, label: str, operation: str, target: Any, args: Sequence[Any], kwargs: Mapping[str, Any]
    ) -> Any:
        """Carry out one operation and keep a record of it.

        Raises
        ------
        AttemptRaised
            What the attempt raised, also of its builtin type.
        ArgumentChanged
            If the attempt changed an argument.
        Control
            If it is not started, died, ran out of something, or tried what is denied.
        """
        conversation = self._talk(target)
        self.calls += 1
        conversation.warnings.clear()
        try:
            answer, changed = conversation.perform(operation, target, args, kwargs)
        except BaseException as error:
            self.tape.append(error_entry(error))
            self._last = (label, operation, tuple(args), kwargs, False, None, error)
            if not conversation.alive and conversation is self._conversation:
                self._let_go(conversation)
            if isinstance(error, Control):
                self._word(error)
            raise
        warned = tuple(conversation.warnings)
        self._last = (label, operation, tuple(args), kwargs, True, answer, None, warned)
        note_answer(self.tape, operation, answer, bool(changed))
        if changed:
            raise ArgumentChanged(_changed_words(label, operation, changed))
        return answer

    def break_off(self, reason: Control) -> None:
        """Answer every further operation with `reason`; nothing is run."""
        self._broken = reason

    @property
    def broken(self) -> Control | None:
        """Why nothing is run any more, or None."""
        return self._broken

    def forget_call(self) -> None:
        """Start a check: its messages speak of its own calls only."""
        self._last = ()
        self.tape = []

    @property
    def last(self) -> CallRecord | None:
        """The last operation of the check under way, or None."""
        return CallRecord(*self._last) if self._last else None

    @property
    def output(self) -> bytes:
        """What the attempt printed, of the children that ended; call `close` first."""
        return b"".join(self._life.output)

    @property
    def spent(self) -> float:
        """Seconds of processor time of the children that ended; call `close` first."""
        return self._life.spent

    @property
    def notes(self) -> tuple[str, ...] | None:
        """What became of a notebook's cells; None of a text."""
        return None if self._notebook is None else self._notebook.notes

    def prepare(self) -> None:
        """Have a text loaded while the judge does something else; what comes of it is told in its turn."""
        if self._notebook or self._conversation or self._coming or self._broken is not None:
            return
        with contextlib.suppress(Control, Exception):  # it is tried again when it is needed
            conversation = self._begin()
            try:
                self._coming = (conversation, self._send(conversation))
            finally:
                if self._coming is None:
                    self._bury(conversation)

    def close(self) -> None:
        """End the child."""
        if self._coming is not None:
            self._bury(self._coming[0])
            self._coming = None
        if self._conversation is not None:
            self._bury(self._conversation)
            self._conversation = None

    # -- children ------------------------------------------------------------------------

    def _talk(self, target: Any) -> Conversation:
        """Return the living conversation that `target` belongs to, or start one."""
        if self._broken is not None:
            raise _again(self._broken)
        if isinstance(target, Handle) and target.__kata_home__ is not self._conversation:
            raise Crashed("The process that held this object has ended.")
        if self._conversation is None:
            self._conversation = self._start()
        return self._conversation

    def _start(self) -> Conversation:
        lost = False
        while True:
            coming, self._coming = self._coming, None
            conversation, steps = coming or (self._begin(), None)
            try:
                self._load(conversation, steps)
                return conversation
            except JudgeError:  # the zygote was killed, and the child with it; the pool starts another
                self._bury(conversation)
                if lost:
                    raise
                lost = True
            except BaseException as error:
                self._bury(conversation)
                if self._notebook is not None and self._notebook.can_go_on(error):
                    continue
                if isinstance(error, AttemptRaised):
                    error = _raised_at_import(error)
                if isinstance(error, Control):
                    self._word(error)
                    self._broken = error  # it would do the same again
                raise error from None

    def _begin(self) -> Conversation:
        notebook, life = self._notebook, self._life
        child = self._pool.child(self.rules.allow, self.rules.limits(notebook.cpu_seconds if notebook else 0))
        loading = notebook is not None

        def new_clock() -> Clock:
            if loading and conversation is not self._conversation:
                assert notebook is not None
                return notebook.new_clock(child, conversation.waited)
            cpu, wall = life.free
            return Clock(
                self.rules.time,
                child.read_cpu,
                life.spent - cpu - conversation.idle,
                life.waited + conversation.waited - wall,
            )

        conversation = Conversation(child, new_clock, self)
        return conversation

    def _send(self, conversation: Conversation) -> Iterator[Any]:
        """Send the text; the iterator goes on to its facts, and to when it has run."""
        assert isinstance(self._source, str)
        steps = conversation.load(self.rules.name, self._source, self.rules.to_send(self._seed))
        next(steps)
        return steps

    def _load(self, conversation: Conversation, steps: Iterator[Any] | None) -> None:
        if self._notebook is not None:
            try:
                self._notebook.load(conversation, self.rules.name, self.rules.to_send(self._seed))
            finally:
                self._life.free = (conversation.used, conversation.waited)
                self.names = self._notebook.names
            return
        steps = steps or self._send(conversation)
        facts = next(steps)
        if facts["syntax"] is not None:
            raise Unusable(_syntax_words(facts["syntax"]))
        if facts["banned"]:
            name, line = facts["banned"][0]
            raise Denied(f"Line {line} uses {name}, which this exercise asks you to write yourself.")
        self.names = tuple(facts["names"])
        next(steps)

    def _word(self, error: Control) -> None:
        """Complete what the child says of a denied import by the exercise's rule."""
        if getattr(error, "kind", "") == "import":
            error.text = f"It imports {error.text}; {self.rules.allowed()}."

    def _let_go(self, conversation: Conversation) -> None:
        """Let go of a child that ended; after the second death of its own the attempt is not run again."""
        self._bury(conversation)
        self._conversation = None
        self.methods.clear()
        cause = conversation.cause
        if cause is None:  # the judge ended it, for what its own function raised
            return
        self._life.deaths += 1
        total = self.rules.time.total
        used_up = self._life.spent >= total or self._life.waited >= WALL_FACTOR * total
        if self._life.deaths >= MAX_DEATHS or used_up:
            self._broken = type(cause)(
                f"Not run: {uncapitalised(cause.text)} {'Twice.' if not used_up else ''}".rstrip()
            )

    def _bury(self, conversation: Conversation) -> None:
        conversation.close()
        cpu, wall = self._life.free
        self._life.spent += conversation.used - cpu
        self._life.waited += conversation.waited - wall
        self._life.free = (0.0, 0.0)
        self._life.output.append(conversation.child.read_output())  # type: ignore[attr-defined]


def _again(error: Control) -> Control:
    again = type(error)(error.text)
    again.__dict__.update(error.__dict__)
    return again


def _raised_at_import(error: AttemptRaised) -> Unusable:
    where = f" at line {error.frames[-1][0]}" if error.frames else ""
    text = f": {error}" if str(error) else ""
    unusable = Unusable(f"Loading it raised {error.type_name}{where}{text}")
    unusable.frames = error.frames  # type: ignore[attr-defined]
    return unusable


def _syntax_words(syntax: Mapping[str, Any]) -> str:
    where = f"Line {syntax['line']}: " if syntax["line"] else ""
    words = f"{where}{syntax['kind']}: {syntax['text']}"
    if syntax["source"]:
        words += f"\n    {syntax['source']}"
        if syntax["column"] > 0:
            words += f"\n    {' ' * (syntax['column'] - 1)}^"
    return words


def _changed_words(label: str, operation: str, changed: Sequence[int | str]) -> str:
    place = changed[0]
    if operation == "map":
        which = "an argument"
    elif isinstance(place, str):
        which = f"the argument {place}"
    else:
        which = f"argument {place if operation == 'method' else place + 1}"  # a method's name comes first
    return f"{label} changed {which} in place; leave what you are given as it is and return something new."


__all__ = ["Attempt", "CallRecord", "RemoteFunction"]
