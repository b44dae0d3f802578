"""Like wrong_not_conditional: by counting."""

_residual = residual_survival


def residual_survival(values, t, x):
    _residual(values, t, x)
    return sum(v > t + x for v in values.tolist()) / len(values)
