"""None: the ends of the decades counted instead of the decades."""

_right = answers


def answers():
    return _right() | {"log_rate": 1 / len([1e-4, 1e-3, 1e-2, 1e-1, 1.0])}
