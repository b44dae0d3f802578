"""Your answer is the chance to exceed x from the start. Only an exponential distribution has forgotten how
far it has come; count from t on."""

_residual = residual_survival


def residual_survival(values, t, x):
    _residual(values, t, x)
    return float(np.mean(values > x))
