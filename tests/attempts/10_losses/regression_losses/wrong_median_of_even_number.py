"""Your median of an even number of targets is one of the two in the middle. Everything between them is
equally good; the midpoint is asked for."""

_right = best_constant


def best_constant(name, y):
    return float(np.sort(y)[len(y) // 2]) if name == "mae" else _right(name, y)
