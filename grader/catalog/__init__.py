"""The catalogue: what a kit holds, and the reading of its files and of attempts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from grader.catalog.find import find_kit, packaged_kit
from grader.catalog.kit import Kit
from grader.catalog.questions import Question
from grader.catalog.records import Chapter, Exercise, Followup, Limits
from grader.catalog.source import read_source

if TYPE_CHECKING:
    from grader.catalog.interface import Interface, stub_interface
    from grader.catalog.stub import pristine_stub

__all__ = [
    "Chapter",
    "Exercise",
    "Followup",
    "Interface",
    "Kit",
    "Limits",
    "Question",
    "find_kit",
    "packaged_kit",
    "pristine_stub",
    "read_source",
    "stub_interface",
]


def __getattr__(name: str) -> Any:
    """Import the parts that need ast where they are first used."""
    if name == "pristine_stub":
        from grader.catalog.stub import pristine_stub  # noqa: PLC0415

        return pristine_stub
    if name in ("Interface", "stub_interface"):
        from grader.catalog import interface  # noqa: PLC0415

        return getattr(interface, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
