"""``kata notebook``: exercises as Jupyter notebooks."""

from __future__ import annotations

from pathlib import Path

import click

from grader.cli.kit import kit_option, open_kit, shown
from grader.notebook.writing import plans, write_notebook


@click.command("notebook")
@click.argument("names", nargs=-1, metavar="[CHAPTER|NAME...]")
@click.option(
    "--to",
    "folder",
    type=click.Path(path_type=Path),
    default=Path("notebooks"),
    metavar="FOLDER",
    help="Where to write them (default: notebooks).",
)
@kit_option
def command(names: tuple[str, ...], folder: Path) -> None:
    """Write Jupyter notebooks: one for each CHAPTER or exercise NAME, or one for every chapter.

    A chapter is named by its number or its folder: 1, 01_probability or probability.
    A notebook that is there already is kept.
    """
    kit = open_kit()
    written = [write_notebook(kit, plan, folder) for plan in plans(kit, names)]
    for path, new in written:
        click.echo(f"{'wrote' if new else 'kept '} {shown(path)}")
    if any(new for _, new in written):
        click.echo("\nOpen them in JupyterLab, from an environment that has mlkata.")
