"""Your best output is a ratio of densities, that is, odds. The output is a probability: one density divided
by the sum of both."""

_right = answers


def answers():
    return _right() | {"best_output": 0.6 / 0.2}
