"""``kata course similar``: submissions that a person should look at side by side."""

from __future__ import annotations

from collections.abc import Sequence

import click

from grader.classroom.course import find_course
from grader.classroom.reading import read_course
from grader.classroom.similar import Alike, Similar, similar
from grader.cli.errors import printable, say_note
from grader.errors import KataError
from grader.learner.plurals import counted

_SHOWN = 4  # exercises of a pair
_LIKE = 0.1  # share in common with the kit's, below which nothing is to be seen
_SIGNAL = (
    "A signal for a person to look, and no proof of anything: who learns together, or from the same\n"
    "lecture, writes alike without copying. The numbers say nothing of who wrote first."
)
_HOW = (
    "Alike is the mean share of code in common: names, texts and layout apart, and without what the stub\n"
    "holds. Expected is how many would be at least as unusual in this class by chance, were likeness in one\n"
    "exercise no sign of likeness in another. It is a sign, so somewhat more is no wonder: look where the\n"
    "number is far below 1."
)
_ONE = "With one exercise alone, the number expected is the place in the list: it tells nothing by itself."


@click.command("similar")
@click.argument("assignment")
@click.option(
    "--top", type=click.IntRange(1, 200), default=10, show_default=True, help="How many pairs to show."
)
def command(assignment: str, top: int) -> None:
    """Show which submissions to ASSIGNMENT are most alike, for a person to look at.

    They are compared with each other and with the kit's own solutions and right attempts, by copydetect.
    """
    course = read_course(find_course())
    found = similar(course, course.assignment(assignment), top)
    _notes(found)
    click.echo(f"{_SIGNAL}\n")
    if not found.pairs:
        click.echo("No two answers are long enough to be compared.")
        return
    counts = ((found.students, "submission"), (found.pairs, "pair"), (len(found.compared), "exercise"))
    click.echo(f"{', '.join(counted(*count) for count in counts)}: {', '.join(found.compared)}.")
    click.echo(f"The median pair has {_percent(found.median)} in common.\n")
    _table("Most alike", found.alike)
    if near := [row for row in found.like_published if row.share >= _LIKE]:
        _table("Most like an answer of the kit", near)
    click.echo(_HOW)
    if len(found.compared) == 1:
        click.echo(_ONE)


def _table(title: str, rows: Sequence[Alike]) -> None:
    names = [" and ".join(filter(None, (printable(row.one), printable(row.other)))) for row in rows]
    width = max(map(len, (*names, title)))
    click.echo(f"{title:{width}}  alike  as unusual  expected  in")
    for name, row in zip(names, rows, strict=True):
        numbers = f"{_percent(row.share):>5}  {row.observed:>10}  {_expected(row.expected):>8}"
        click.echo(f"{name:{width}}  {numbers}  {_exercises(row)}")
    click.echo()


def _exercises(row: Alike) -> str:
    parts = [f"{name} {_percent(share)}" for name, share in row.exercises[:_SHOWN]]
    if len(row.exercises) > _SHOWN:
        parts.append(f"{len(row.exercises) - _SHOWN} more")
    if row.other and row.published >= row.share / 2:  # false where it is unknown
        parts.append(f"both like the kit's, {_percent(row.published)}")
    return ", ".join(parts)


def _notes(found: Similar) -> None:
    for names, what, fix in (
        (found.unread, "A notebook could not be read and is left out, of", "Look at it by hand."),
        (found.cut, "An answer is very long and was compared in part, of", "Look at it by hand."),
    ):
        if names:
            shown = ", ".join(printable(name) for name in sorted(set(names))[:8])
            say_note(KataError(f"{what} {shown}.", fix))


def _percent(share: float) -> str:
    return f"{100 * share:.0f} %"


def _expected(number: float) -> str:
    return f"{number:.2f}" if number >= 0.005 else "< 0.01"
