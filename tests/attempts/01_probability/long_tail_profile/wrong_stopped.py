"""Your answer is the share that stop at t + x or before. Asked for is the share that go on."""

_residual = residual_survival


def residual_survival(values, t, x):
    right = _residual(values, t, x)
    return 1.0 - right
