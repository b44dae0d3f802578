"""Several of the kit's own attempts in one confined child, to be asked what a learner's attempt was asked."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from grader.errors import ArgumentChanged, AttemptRaised, Control
from grader.sandbox.clock import Clock
from grader.sandbox.conversation import Conversation
from grader.sandbox.pool import Pool
from grader.sandbox.remote import AttemptModule
from grader.sandbox.rules import Rules
from grader.sandbox.tape import Entry, error_entry, note_answer

PATIENCE = 0.25  # seconds for an operation: what a correct attempt needs is far below


class Apart(Control):
    """The attempt answered otherwise than the one that it is compared with: no more need be asked of it."""


class Resident:
    """One of the attempts: what a suite sees of it, and a tape of its answers.

    Attributes
    ----------
    parts
        Tells of each of its answers in turn whether it ends the check, by `Apart`; None if none does.
    """

    def __init__(self, owner: str, conversation: Conversation, rules: Rules) -> None:
        self.methods: set[tuple[str, str]] = set()
        self.objects = rules.objects
        self.tape: list[Entry] = []
        self.parts: Callable[[Entry], bool] | None = None
        self.module = AttemptModule(self, rules.callables, owner)
        self._conversation = conversation

    def perform(
        self, label: str, operation: str, target: Any, args: Sequence[Any], kwargs: Mapping[str, Any]
    ) -> Any:
        """Carry out one operation and tape its outcome; see `grader.sandbox.attempt.Attempt.perform`."""
        try:
            answer, changed = self._conversation.perform(operation, target, args, kwargs, self)
        except BaseException as error:
            self.tape.append(error_entry(error))
            if isinstance(error, Exception):
                self._part(len(self.tape) - 1)
            raise
        taped = len(self.tape)
        note_answer(self.tape, operation, answer, bool(changed))
        self._part(taped)
        if changed:
            raise ArgumentChanged(f"{label} changed an argument.")
        return answer

    def _part(self, taped: int) -> None:
        """End the check if an answer that was taped just now, if any, is not the one looked for."""
        if self.parts is not None and any(map(self.parts, self.tape[taped:])):
            raise Apart("It has answered otherwise.")


class Menagerie:
    """All of an exercise's attempts, loaded into one child.

    Parameters
    ----------
    pool
        Where the child comes from.
    sources
        Text by name.
    rules
        Of the exercise.
    seed
        As for the learner's attempt.
    """

    def __init__(self, pool: Pool, sources: Mapping[str, str], rules: Rules, seed: int) -> None:
        self._child = pool.child(rules.allow, rules.limits())
        self._conversation = Conversation(
            self._child,
            lambda: Clock(rules.time, self._child.read_cpu, -self._conversation.idle),
            performer=None,
        )
        self.residents: dict[str, Resident] = {}
        for name, source in sources.items():
            if self._load(name, source, rules, seed):
                self.residents[name] = Resident(name, self._conversation, rules)

    def _load(self, name: str, source: str, rules: Rules, seed: int) -> bool:
        steps = self._conversation.load(rules.name, source, rules.to_send(seed, name, PATIENCE) | {"ban": []})
        try:
            next(steps)
            facts = next(steps)
            if facts["syntax"] is None:
                next(steps)
                return True
        except (Control, AttemptRaised):
            pass  # an attempt that does not load is no candidate; the audit says so
        return False

    @property
    def alive(self) -> bool:
        """Whether the child can still be asked."""
        return self._conversation.alive

    def close(self) -> None:
        """End the child."""
        self._conversation.close()
        self._child.read_output()
