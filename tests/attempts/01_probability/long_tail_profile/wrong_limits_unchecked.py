"""You take fractions, steps or numbers of tail values that are impossible. Refuse them with a
ValueError."""

_share, _residual, _hill = share_of_top, residual_survival, hill_exponent


def share_of_top(values, fraction):
    return _share(values, min(max(fraction, 1e-9), 1.0))


def residual_survival(values, t, x):
    return _residual(values, t, max(x, 0.0))


def hill_exponent(values, k):
    return _hill(values, min(max(k, 1), len(values) - 1))
