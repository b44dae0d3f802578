"""None: divided by one of the two lengths only."""

_right = answers


def answers():
    return _right() | {"content_score": 2 / math.sqrt(6)}
