"""Which folders hold stubs. Every pytest run of an environment asks, so it imports nothing at first."""

from __future__ import annotations

from pathlib import Path

_MARKER = Path(".kata") / "workspace.json"
_PATTERNS = ("chapter.toml", "*/chapter.toml", "exercises/*/chapter.toml")


def is_chapter(path: Path) -> bool:
    """Return whether a folder holds the stubs of a chapter, in a kit or in a workspace laid out from one."""
    folder = path.parent
    if folder.name != "exercises":
        return False
    if (path / "chapter.toml").is_file():
        return True
    if not (folder.parent / _MARKER).is_file():
        return False
    from grader.catalog import find_kit  # noqa: PLC0415 - only in a workspace
    from grader.errors import UsageError  # noqa: PLC0415

    try:
        kit = find_kit(folder.parent)
    except UsageError:
        return True  # the session says what is wrong
    return (kit.root / "exercises" / path.name / "chapter.toml").is_file()


def may_hold_stubs(path: Path) -> bool:
    """Return whether there may be stubs at or below a path."""
    if path.is_file():
        return is_chapter(path.parent)
    above = (path, *path.parents)[:3]
    return any((folder / _MARKER).is_file() for folder in above) or any(
        next(path.glob(pattern), None) for pattern in _PATTERNS
    )
