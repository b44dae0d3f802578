"""You multiply the numbers of users and films. Each user and each film has a vector of its own, so the
sizes are added: that is the whole saving."""

_right = answers


def answers():
    return _right() | {"factor_numbers": 10**6 * 10**5 * 50}
