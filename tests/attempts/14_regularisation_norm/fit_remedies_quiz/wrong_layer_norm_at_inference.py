"""You normalise an example by its own statistics. That is layer normalisation; batch normalisation uses
running averages at inference."""

_right = answers


def answers():
    return _right() | {"norm_at_inference": "its own"}
