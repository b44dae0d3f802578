"""You do not count the number of neighbours. Nothing in the training rows decides it, as on these one
neighbour is always perfect."""

_right = answers


def answers():
    return _right() | {"hyperparameters": {"depth limit", "dropout rate", "learning rate"}}
