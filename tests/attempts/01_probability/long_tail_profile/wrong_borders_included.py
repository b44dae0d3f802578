"""You count values that are equal to a limit. Above is strict here, at both limits."""

_residual = residual_survival


def residual_survival(values, t, x):
    _residual(values, t, x)
    return float(np.mean(values[values >= t] >= t + x))
