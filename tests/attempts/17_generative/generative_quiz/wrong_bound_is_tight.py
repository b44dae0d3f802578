"""You take the bound for the log-likelihood itself. The two differ by the divergence from the true
posterior."""

_right = answers


def answers():
    return _right() | {"log_likelihood": -100}
