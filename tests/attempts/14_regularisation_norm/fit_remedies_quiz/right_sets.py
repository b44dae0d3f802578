"""Frozen sets, and another word for validation."""

_right = answers


def answers():
    found = _right()
    return found | {name: frozenset(found[name]) for name in ("gap", "both_high")} | {"stopping": "dev"}
