"""``kata audit``: the kit's self-check, which lives in a package of its own."""

from __future__ import annotations

from grader.audit.command import command

__all__ = ["command"]
