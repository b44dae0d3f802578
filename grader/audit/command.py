"""``kata audit``: the kit's self-check."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import click
import msgspec

from grader.audit.findings import Finding
from grader.catalog import Kit, find_kit
from grader.errors import UsageError

NOT_PASSING = 1
# Where `kata --kit FOLDER audit` leaves the folder; the command line lies above this package.
_KIT = "grader.cli.kit"


# Click keeps the help option that it makes first, and this command is also called without `kata` around it.
@click.command("audit", context_settings={"help_option_names": ["-h", "--help"]})
@click.argument("names", nargs=-1, metavar="[NAME...]")
@click.option("--seeds", type=click.IntRange(1, 1000), default=3, metavar="N", help="How many seeds (3).")
@click.option("--mutants", is_flag=True, help="Grade the mutants of each solution too.")
@click.option("--files-only", is_flag=True, help="Grade nothing: only the rules on files.")
@click.option("--coverage", is_flag=True, help="Only show which question is covered by which exercise.")
@click.option("--tidy", is_flag=True, help="With --coverage: take what is covered out of open.csv.")
@click.option("--jobs", type=click.IntRange(1, 64), default=2, metavar="N", help="Judges side by side (2).")
@click.option("--no-cache", is_flag=True, help="Believe no earlier outcome, and keep none.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object, and nothing else.")
@click.option("--kit", type=click.Path(path_type=Path), metavar="FOLDER", help="The folder of the kit.")
@click.pass_context
def command(
    ctx: click.Context,
    *,
    names: Sequence[str],
    seeds: int,
    mutants: bool,
    files_only: bool,
    coverage: bool,
    tidy: bool,
    jobs: int,
    no_cache: bool,
    as_json: bool,
    kit: Path | None,
) -> None:
    """Check the exercises NAME, or the whole kit, and say what is wrong and what to do about it."""
    from grader.audit.audit import Options, audit_kit  # noqa: PLC0415 - it brings pytest and numpy along

    found = Kit(find_kit(kit or ctx.meta.get(_KIT)).root)  # a workspace's stubs are the learner's
    if coverage or tidy:
        _show_coverage(found, tidy, as_json)
        return
    _require_suites(found)
    chosen = [found.exercise(name) for name in dict.fromkeys(names)] if names else None
    options = Options(seeds=seeds, mutants=mutants, graded=not files_only, jobs=jobs, cached=not no_cache)
    audit = audit_kit(found, chosen, options, _say)
    _say("")
    findings = list(audit.all_findings())
    if as_json:
        click.echo(msgspec.json.encode(audit).decode())
    else:
        _show(findings, [(e.exercise, e.mutants) for e in audit.exercises if e.mutants is not None])
        click.echo(_summary(len(audit.exercises), len(findings)))
    ctx.exit(NOT_PASSING if findings else 0)


def _require_suites(kit: Kit) -> None:
    if not kit.has_suites:
        fact = f"The kit {kit.root} has no hidden suites: it is a copy for students."
        raise UsageError(fact, "Audit the kit that it was made from.")


def _say(words: str) -> None:
    """Show what is at work on a terminal, in a line that the next one replaces."""
    if sys.stderr.isatty():
        click.echo(f"\r\x1b[K{words}", nl=False, err=True)


def _show(findings: Sequence[Finding], mutants: Sequence[tuple[str, object]]) -> None:
    for finding in findings:
        click.echo(str(finding))
    for slug, numbers in mutants:
        total, killed, explained = (getattr(numbers, key) for key in ("total", "killed", "explained"))
        click.echo(f"{slug}: {total} mutants, {killed} killed, {explained} explained.")


def _summary(exercises: int, findings: int) -> str:
    count = f"{exercises} exercise{'s' * (exercises != 1)} audited"
    return f"{count}, {findings or 'no'} finding{'s' * (findings != 1)}."


def _show_coverage(kit: Kit, tidied: bool, as_json: bool) -> None:
    from grader.audit.questions import coverage_text, open_path, read_coverage, tidy  # noqa: PLC0415

    if tidied and open_path(kit).exists():
        gone = tidy(kit)
        click.echo(f"Taken out of {open_path(kit).name}: {', '.join(gone) or 'nothing'}.", err=True)
    if as_json:
        coverage = read_coverage(kit)
        lines = {line.id: line.exercise for line in coverage.open}
        found = {"covered": coverage.covered, "open": lines, "missing": coverage.missing(kit)}
        click.echo(msgspec.json.encode(found).decode())
    else:
        click.echo(coverage_text(kit))
