"""You have the two patterns with a single end the wrong way round: the first word of a pattern is about what
comes in."""

_right = answers


def answers():
    return _right() | {"review": "one-to-many", "caption": "many-to-one"}
