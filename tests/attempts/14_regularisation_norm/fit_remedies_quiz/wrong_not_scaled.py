"""You leave out the scaling. Inverted dropout divides what it keeps by the probability to be kept, so that
the mean stays."""

_right = answers


def answers():
    return _right() | {"dropout_moments": (1.6, 0.64)}
