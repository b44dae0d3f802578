"""You call a number of trials that ends with the first success binomial. Binomial fixes the trials and
counts successes; here the success is fixed and the trials are counted."""

_right = answers


def answers():
    return _right() | {"calls": "binomial"}
