"""You compute the scale from all rows, so the fold that is left out takes part in training. Whatever is
computed comes from the training part."""

_right = answers


def answers():
    return _right() | {"scaler": "all rows"}
