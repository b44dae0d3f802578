"""Where a learner works, and where their state is kept."""

from __future__ import annotations

from pathlib import Path

import grader
from grader.catalog import Kit

FOLDER = ".kata"


def workspace_of(kit: Kit) -> Path:
    """Return the folder that keeps a learner's state for `kit`: the one that holds their ``exercises/``.

    The installed kit belongs to nobody in particular: its state is kept in the working folder.
    """
    return Path.cwd() if is_installed(kit) else kit.stubs


def is_installed(kit: Kit) -> bool:
    """Return whether this is the kit that comes with the package, and not a folder of the learner's."""
    return kit.stubs == Path(grader.__file__).parent / "_kit"


def state_folder(workspace: Path) -> Path:
    """Return the folder of the state; it need not be there yet."""
    return workspace / FOLDER
