"""``kata approaches``: several ways to solve an exercise side by side, and what each costs."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Sequence
from itertools import zip_longest

import click

from grader.catalog import Exercise
from grader.cli.columns import half, room_for_two, side_by_side
from grader.cli.errors import fact_of, say_error
from grader.cli.kit import kit_option, named_exercise, open_kit
from grader.cli.opening import followups, permitted_solution
from grader.cli.prose import width, wrapped
from grader.cli.waiting import Waiting
from grader.errors import JudgeError
from grader.grade import Judge, judge_for
from grader.judge.messages import Cost, Costs
from grader.judge.seeding import fresh_seed
from grader.learner.approaches import YOURS, Approach, read_approaches
from grader.model import Report, Verdict

_RULE = "-" * 78
_COLUMN = 20
_UNITS = ((1e9, "GB"), (1e6, "MB"), (1e3, "kB"))


@click.command("approaches")
@click.argument("name")
@click.option("--give-up", is_flag=True, help="Show them before you have solved the exercise.")
@kit_option
def command(name: str, give_up: bool) -> None:
    """Show the ways to solve the exercise NAME, which you have solved, and what each costs.

    Beside your own there are the solution and other approaches that are right. Time and memory are measured
    now, on this machine, each in a confined process.
    """
    kit = open_kit()
    exercise = named_exercise(kit, name)
    permitted_solution(kit, exercise, give_up=give_up, command="approaches")
    approaches = read_approaches(kit, exercise)
    judge = judge_for(kit)
    judge.start()
    click.echo("\n".join(_all_shown(approaches, room_for_two())))
    click.echo(f"{_RULE}\n{followups(exercise)}\n\n{_RULE}")  # to be read while the costs are measured
    measured = _measured(judge, exercise, approaches)
    if measured:
        click.echo("\n".join(_table(exercise, measured)))


def _all_shown(approaches: Sequence[Approach], columns: int) -> list[str]:
    """Return all approaches: two beside each other if there are columns for that, else all in a row."""
    texts = [_shown(approach, half(columns) if columns else width()) for approach in approaches]
    if not columns:
        return [line for text in texts for line in (_RULE, *text, "")]
    lines = []
    for left, right in zip_longest(texts[::2], texts[1::2]):
        both = side_by_side(left, right, columns) if right else left
        lines += ["-" * columns, *both, ""]
    return lines


def _shown(approach: Approach, columns: int) -> list[str]:
    from grader.render import clean  # noqa: PLC0415 - it brings numpy along

    words = textwrap.wrap(clean(approach.words), columns)
    code = clean(approach.text).expandtabs(4).rstrip("\n")
    return [approach.name, *words, "", *code.split("\n")]


def _measured(
    judge: Judge, exercise: Exercise, approaches: Sequence[Approach]
) -> dict[str, tuple[Report, Costs]]:
    """Measure all on the same inputs."""
    seed = fresh_seed()
    found = {}
    with Waiting("Measuring") as waiting:
        for number, approach in enumerate(approaches, 1):
            waiting.now(f"Measuring {number} of {len(approaches)}: {approach.name}")
            try:
                found[approach.name] = judge.measure(exercise.slug, approach.source, seed=seed)
            except JudgeError as error:
                with waiting.aside():
                    say_error(f"What they cost cannot be measured. {fact_of(error)}", error.fix)
                return {}
    return found


def _table(exercise: Exercise, measured: dict[str, tuple[Report, Costs]]) -> list[str]:
    costs = {name: cost for name, (_, cost) in measured.items()}
    first = next(iter(costs.values()))
    width = max(map(len, costs)) + 2
    lines = [*_by_size(costs, width)] if first.what else [*_by_suite(costs, width)]
    own = measured.get(YOURS)
    if own is not None and own[0].verdict is not Verdict.PASS:
        lines += ["", wrapped(f"Yours does not pass as it stands now: kata check {exercise.slug}")]
    return lines


def _by_size(costs: dict[str, Costs], width: int) -> Iterable[str]:
    """Yield what the call costs at each size."""
    from grader.render import uncapitalised  # noqa: PLC0415 - it brings numpy along

    first = next(iter(costs.values()))
    yield wrapped(f"Measured now: {uncapitalised(first.what)}")
    yield ""
    sizes = "".join(f"{f'n = {call.n:,}':<{_COLUMN}}" for call in first.calls)
    yield f"  {'':<{width}}{sizes}".rstrip()
    for name, cost in costs.items():
        cells = "".join(f"{_cell(call):<{_COLUMN}}" for call in cost.calls)
        yield f"  {name:<{width}}{cells}".rstrip()
    if any(call.seconds is not None and call.peak is None for cost in costs.values() for call in cost.calls):
        yield "  Where no memory stands, counting it took too long."
    for name, problem in _problems(costs):
        yield wrapped(f"{name}: {problem}", "  ")
    yield ""
    yield wrapped(
        "Time: the least of several calls, on one core. Memory: the most that is held at a time, the input "
        "apart."
    )


def _problems(costs: dict[str, Costs]) -> list[tuple[str, str]]:
    from grader.render import clean  # noqa: PLC0415 - it brings numpy along

    found = {
        (name, clean(call.problem)) for name, cost in costs.items() for call in cost.calls if call.problem
    }
    return sorted(found)


def _by_suite(costs: dict[str, Costs], width: int) -> Iterable[str]:
    """Yield what the whole suite costs, where it names no large input."""
    yield wrapped(
        "Computing time of all calls of the hidden suite, measured now. This exercise names no large input; "
        "those of the suite are small, so a factor below two says nothing."
    )
    yield ""
    for name, cost in costs.items():
        yield f"  {name:<{width}}{_time(cost.seconds)}"


def _cell(call: Cost) -> str:
    if call.seconds is None:
        return "none"
    memory = "" if call.peak is None else _memory(call.peak)
    return f"{_time(call.seconds):<10}{memory}"


def _time(seconds: float) -> str:
    """Return a time with two digits, as more would be noise."""
    for factor, unit in ((1.0, "s"), (1e3, "ms")):
        if seconds * factor >= 1:
            return f"{_two_digits(seconds * factor)} {unit}"
    return f"{_two_digits(seconds * 1e6)} us"


def _memory(size: int) -> str:
    for factor, unit in _UNITS:
        if size >= factor:
            return f"{_two_digits(size / factor)} {unit}"
    return f"{size} B"


def _two_digits(number: float) -> str:
    return f"{number:.0f}" if number >= 10 else f"{number:.1f}"
