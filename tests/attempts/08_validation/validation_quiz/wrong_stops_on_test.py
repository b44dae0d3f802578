"""You stop by the rows that are meant for the last look. After that they no longer tell how the model does
on new ones."""

_right = answers


def answers():
    return _right() | {"early_stopping": "test rows"}
