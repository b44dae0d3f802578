"""Your answer is the share that stop before t + x. Asked for is the share that go on."""

_residual = residual_survival


def residual_survival(values, t, x):
    right = _residual(values, t, x)
    return 1.0 - right
