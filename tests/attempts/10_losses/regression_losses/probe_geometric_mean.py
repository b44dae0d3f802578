"""Like wrong_on_the_log_scale: a geometric mean of 1 plus the targets."""

_right = best_constant


def best_constant(name, y):
    if name == "msle":
        return float(np.prod((1 + y) ** (1 / len(y))))
    return _right(name, y)
