"""You let an epoch of stochastic descent make one update. It makes one for every example; the epoch is the
pass over all of them."""

_right = answers


def answers():
    return _right() | {"stochastic_updates": 1}
