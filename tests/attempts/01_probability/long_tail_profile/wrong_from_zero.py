"""You compare with x, and not with t + x: whoever is above t has to grow by x MORE."""

_residual = residual_survival


def residual_survival(values, t, x):
    _residual(values, t, x)
    return float(np.mean(values[values > t] > x))
