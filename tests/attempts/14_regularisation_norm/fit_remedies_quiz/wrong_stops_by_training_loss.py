"""You watch the training loss. It goes on falling while a network overfits, so it never says when to stop."""

_right = answers


def answers():
    return _right() | {"stopping": "training"}
