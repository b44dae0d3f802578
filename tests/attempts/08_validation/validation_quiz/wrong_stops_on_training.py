"""You stop when the training error stops falling. It goes on falling while the model learns rows by
heart."""

_right = answers


def answers():
    return _right() | {"early_stopping": "training rows"}
