"""You compute a power for no measurements, or fewer. Refuse an n below 1 with a ValueError."""

_right = z_test_power


def z_test_power(effect, n, alpha=0.05):
    return _right(effect, max(n, 1), alpha)
