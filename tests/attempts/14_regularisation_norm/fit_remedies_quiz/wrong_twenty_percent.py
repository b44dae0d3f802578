"""You drop 20% of the hidden units. In the original work that was for inputs; 20% as a default for all
layers is a misunderstanding."""

_right = answers


def answers():
    return _right() | {"dropout_hidden": 0.2}
