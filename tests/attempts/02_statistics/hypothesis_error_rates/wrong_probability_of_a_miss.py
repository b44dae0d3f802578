"""You return the probability of a miss. The power is 1 minus that."""

_right = z_test_power


def z_test_power(effect, n, alpha=0.05):
    return 1 - _right(effect, n, alpha)
