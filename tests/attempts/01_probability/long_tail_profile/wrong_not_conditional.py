"""You divide by the number of all values. Those that never reached t are out of the question: divide by how
many are above t."""

_residual = residual_survival


def residual_survival(values, t, x):
    _residual(values, t, x)
    return float(np.mean(values > t + x))
