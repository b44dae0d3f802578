"""Where no value is above t, you return a number. Of nobody there is no share: raise a ValueError."""

_residual = residual_survival


def residual_survival(values, t, x):
    return _residual(values, t, x) if (values > t).any() or (values < 0).any() or x < 0 else 0.0
