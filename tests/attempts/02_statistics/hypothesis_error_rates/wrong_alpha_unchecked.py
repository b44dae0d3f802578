"""You accept an alpha outside of (0, 1). It is a probability: refuse 0, 1 and percentages with a
ValueError."""

_right = z_test_power


def z_test_power(effect, n, alpha=0.05):
    return _right(effect, n, min(max(alpha, 1e-12), 1 - 1e-12))
