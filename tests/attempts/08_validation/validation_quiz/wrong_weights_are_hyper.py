"""You exchange parameters and hyperparameters: the latter are given to the training, the former come out of
it."""

_right = answers


def answers():
    return _right() | {"hyperparameters": {"weights", "split thresholds", "running means"}}
