"""You count values that are equal to t + x as having grown beyond it. Above is strict, at the second limit as
at the first."""

_residual = residual_survival


def residual_survival(values, t, x):
    _residual(values, t, x)
    return float(np.sum(values[values > t] >= t + x) / np.sum(values > t))
