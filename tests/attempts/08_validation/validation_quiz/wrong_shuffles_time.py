"""You shuffle rows that are ordered in time, so that the model has seen what comes after the rows it
forecasts."""

_right = answers


def answers():
    return _right() | {"forecasts": "shuffled folds"}
