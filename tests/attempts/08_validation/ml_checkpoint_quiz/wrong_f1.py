"""Your F-beta is F1. A beta of 2 moves it towards recall."""

_right = answers


def answers():
    return _right() | {"f2": 2 * 0.4 * 1 / (0.4 + 1)}
