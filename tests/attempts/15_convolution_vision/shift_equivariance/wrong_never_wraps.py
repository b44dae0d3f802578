"""You fill up with zeros even where the image wraps around."""

_right_shift = shift


def shift(x, dy, dx, *, wrap):
    return _right_shift(x, dy, dx, wrap=False)


def averaged_over_shifts(model, x):
    shifts = np.ndindex(*x.shape[1:])
    return np.mean([model(_right_shift(x, dy, dx, wrap=True)) for dy, dx in shifts], axis=0)
