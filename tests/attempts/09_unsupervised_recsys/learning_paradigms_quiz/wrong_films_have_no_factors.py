"""You count the factors of the users alone. Without those of the films there is nothing to multiply them
with."""

_right = answers


def answers():
    return _right() | {"factor_numbers": 10**6 * 50}
