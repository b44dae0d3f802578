"""You take the average over folds for the error of the final model. The final model has more rows to learn
from."""

_right = answers


def answers():
    return _right() | {"five_folds": "equal"}
