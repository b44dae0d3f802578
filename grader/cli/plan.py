"""``kata plan``: what to do on which day until the interview."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence, Set
from datetime import date, datetime

import click

from grader.cli.errors import printable, say_note, say_problems
from grader.cli.kit import kit_option, open_kit
from grader.cli.prose import few, width, wrapped
from grader.errors import UsageError
from grader.learner import read_progress, workspace_of
from grader.learner.events import Planned, now
from grader.learner.history import append
from grader.learner.planning import Outlook, Share, check_plan, core_of, outlook
from grader.learner.plurals import counted
from grader.learner.reviewing import current_plan, schedule_of

LEGEND = "* the core: what a short preparation should not leave out"
_SHOWN = 7  # days
_HOURS = 1.5
_ROLES = ("mle", "ds", "research", "any")


@click.command("plan")
@click.option(
    "--interview", type=click.DateTime(["%Y-%m-%d"]), metavar="DATE", help="The day of the interview."
)
@click.option("--hours", type=float, metavar="H", help=f"Hours on each day before it ({_HOURS}).")
@click.option("--role", type=click.Choice(_ROLES), help="What the interview is for (any).")
@kit_option
@click.pass_context
def command(ctx: click.Context, interview: datetime | None, hours: float | None, role: str | None) -> None:
    """Show what each day until the interview brings; with options, make or change the plan first.

    The core comes first (marked *), which is what interviewers ask most often, over all chapters. What was
    missed is planned anew: the plan is made from what is solved by now.
    """
    kit = open_kit()
    workspace = workspace_of(kit)
    progress = read_progress(workspace, kit)
    if progress.history.problem:
        say_note(progress.history.problem)
    plan = current_plan(progress.history.events)
    today = now().date()
    if interview or hours is not None or role:
        plan = _changed(plan, interview.date() if interview else None, hours, role)
        check_plan(plan, today)
        append(workspace, plan)
    if plan is None:
        raise UsageError("There is no plan yet.", "kata plan --interview YYYY-MM-DD --hours 1.5 --role mle")
    check_plan(plan, today)
    dues = schedule_of(kit, progress.history.events, plan, today)
    look = outlook(plan, kit, progress, dues, today)
    click.echo("\n".join(plan_lines(plan, look, today, core_of(kit))))
    ctx.exit(say_problems(kit.problems))


def _changed(plan: Planned | None, interview: date | None, hours: float | None, role: str | None) -> Planned:
    """Return the plan with what was given in the place of what it said before."""
    if interview is None and plan is None:
        fact = "A plan needs the day of the interview."
        raise UsageError(fact, "kata plan --interview YYYY-MM-DD --hours 1.5 --role mle")
    before = plan or Planned(at=now(), interview=date.max, hours=_HOURS)
    return Planned(
        at=now(),
        interview=interview or before.interview,
        hours=before.hours if hours is None else hours,
        role=before.role if role is None else role.replace("any", ""),
    )


def plan_lines(plan: Planned, look: Outlook, today: date, core: frozenset[str]) -> list[str]:
    """Return the plan as plain text, 80 columns wide where names allow it; what is of the core is marked."""
    left = (plan.interview - today).days
    role = f" for {printable(plan.role)}" if plan.role else ""
    hours = f"{plan.hours:g} hour{'s' * (plan.hours != 1)}"
    until = f"{counted(left, 'day')} until the interview{role}"
    kept = ": from tomorrow on a quarter is kept for reviews" if left > 1 else ""
    lines = [wrapped(f"{until}, {hours} each{kept}."), ""]
    for share in look.shares[:_SHOWN]:
        lines += _day(share, core)
    rest = look.shares[_SHOWN:]
    if rest:
        count = sum(len(share.exercises) for share in rest)
        lines.append(f"and {counted(len(rest), 'more day')}, with {counted(count, 'new exercise')}")
    if look.left_out:
        count = len(look.left_out)
        order = ", the core first" if core.intersection(look.left_out) and count > 1 else ""
        lines += ["", f"{counted(count, 'exercise does not fit', 'exercises do not fit')}{order}:"]
        lines.append(_filled([_marked(slug, core) for slug in look.left_out]))
    if any("*" in line for line in lines):
        lines += ["", LEGEND]
    return lines


def _filled(names: Sequence[str]) -> str:
    """Return the first names in lines of which none begins with a mark."""
    tied = few(names).replace(" *", "\N{NO-BREAK SPACE}*")
    filled = textwrap.fill(tied, width(), initial_indent="  ", subsequent_indent="  ", break_on_hyphens=False)
    return filled.replace("\N{NO-BREAK SPACE}", " ")


def _day(share: Share, core: Set[str]) -> list[str]:
    head = f"{share.day:%a} {share.day.isoformat()}  {share.minutes:3.0f} min"
    parts = [f"review {', '.join(share.reviews)}"] if share.reviews else []
    parts += [_marked(slug, core) for slug in share.exercises]
    if share.done:
        parts.insert(0, f"{counted(round(share.done), 'minute')} done already")
    return [f"{head}  {parts[0] if parts else 'free'}", *(f"{'':24}{part}" for part in parts[1:])]


def _marked(slug: str, core: Set[str]) -> str:
    return f"{slug} *" if slug in core else slug
