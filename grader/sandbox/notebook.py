"""The judge's side of an attempt made of cells: which run, for how long, and what to say of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from grader.errors import AttemptRaised, Control, Crashed, Denied, Internal, TimedOut
from grader.model import Cells
from grader.render import clean, uncapitalised
from grader.sandbox.clock import Clock, TimeLimits
from grader.sandbox.conversation import Conversation

CELL_SECONDS = 3.0
ALL_CELLS_SECONDS = 12.0
_SLACK = 1.0  # after which a cell that does not let itself be interrupted is ended with its process
_MAX_STOPPED = 2  # cells that end the process
_MAX_NOTES = 20
_MAX_NOTE = 300


class Notebook:
    """The cells of one attempt, over all its children.

    Parameters
    ----------
    cells
        As they are to be run.
    factor
        By which the times of this attempt are longer.

    Attributes
    ----------
    names
        What the cells define at top level.
    """

    def __init__(self, cells: Cells, factor: float = 1.0) -> None:
        self.cells = cells
        self._notes: list[tuple[int, str]] = []
        self.names: tuple[str, ...] = ()
        self._seconds = factor * CELL_SECONDS
        self._left = factor * ALL_CELLS_SECONDS
        self._stopped: dict[int, Control] = {}
        self._noted = False

    @property
    def notes(self) -> tuple[str, ...]:
        """What became of them, in their order."""
        return tuple(note for _, note in sorted(self._notes, key=lambda one: one[0])[:_MAX_NOTES])

    @property
    def cpu_seconds(self) -> float:
        """Processor time that all cells together can take of one child."""
        return self._left + self._seconds + _SLACK

    def new_clock(self, child: Any, waited: float) -> Clock:
        """Return the clock of one cell, in a child that waited for others before."""
        del waited  # the cells' own budget counts them
        return Clock(TimeLimits(self._seconds + _SLACK, 1e9), child.read_cpu, 0.0)

    def load(self, conversation: Conversation, name: str, rules: Mapping[str, Any]) -> None:
        """Read the cells and run them, one after the other.

        Raises
        ------
        Control
            If the child ended, which is noted; or if the exercise bans what they use.
        """
        rows = [[cell.label, cell.source, cell.weak] for cell in self.cells.cells]
        facts = conversation.open(name, rows, self.cells.files, rules)
        self.names = tuple(facts["names"])
        self._note_facts(facts)
        if facts["banned"]:
            place, banned, line = facts["banned"][0]
            where = f"{self.cells.cells[place].label}, line {line},"
            raise Denied(f"{where} uses {banned}, which this exercise asks you to write yourself.")
        for place in range(len(rows)):
            if self._left <= 0:
                self._note(place, "was not run: the cells before it used up the time that all may take.")
            elif place not in self._stopped and facts["cells"][place] is None:
                self._run(conversation, place)
        self._noted = True

    def _run(self, conversation: Conversation, place: int) -> None:
        before, waited = conversation.used, conversation.waited
        allowed, least = min(self._seconds, self._left), 0.0
        try:
            conversation.run_cell(place, allowed)
        except TimedOut as error:
            least = allowed  # the alarm that stopped it counts in ticks, and may ring a little early
            if not conversation.alive:
                raise self._end(place, error) from None
            self._note(place, f"was stopped: it was still running after {self._seconds:g} s.")
        except Control as error:
            if not conversation.alive:
                raise self._end(place, error) from None
            self._note(place, _control_words(error))
        except AttemptRaised as error:
            self._note(place, f"raised {_raised_words(error)}")
        finally:
            self._left -= max(least, conversation.used - before, (conversation.waited - waited) / 3)

    def _end(self, place: int, error: Control) -> Control:
        """Take note of a cell that ended its process: it is not run again."""
        if not isinstance(error, Internal):
            self._stopped[place] = error
            self._note(place, f"is left out: {uncapitalised(error.text)}")
        return error

    def can_go_on(self, error: BaseException) -> bool:
        """Tell whether another child may try, without the cell that ended this one."""
        ended = any(error is stopped for stopped in self._stopped.values())
        return ended and len(self._stopped) <= _MAX_STOPPED

    def _note_facts(self, facts: Mapping[str, Any]) -> None:
        for place, wrong in enumerate(facts["cells"]):
            if wrong is not None:
                line = f" in line {wrong['line']}" if wrong["line"] else ""
                source = f": {wrong['source'].strip()}" if wrong["source"] else ""
                self._note(place, f"has a {wrong['kind']}{line}, {wrong['text']}{source}")
        for place, module, line in facts["denied"]:
            self._note(place, f"imports {module} in line {line}, which is not available to this exercise.")

    def _note(self, place: int, words: str) -> None:
        if not self._noted:
            note = " ".join(clean(f"{self.cells.cells[place].label} {words}").split())[:_MAX_NOTE]
            if (place, note) not in self._notes:
                self._notes.append((place, note))


def _raised_words(error: AttemptRaised) -> str:
    where = f" in line {error.frames[-1][0]}" if error.frames else ""
    text = f": {error}" if str(error) else ""
    return f"{error.type_name}{where}{text}"


def _control_words(error: Control) -> str:
    if getattr(error, "kind", "") == "import":
        return f"needs {error.text}, which is not available to this exercise."
    if isinstance(error, Crashed):
        return f"went no further: {uncapitalised(error.text)}"
    if type(error).__name__ == "Todo":
        return "calls what is not written yet (NotImplementedError)."
    return f"went no further: {uncapitalised(error.text)}"
