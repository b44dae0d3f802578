"""You take scores without a look at them. A nan is neither above nor below any threshold, so its row belongs
nowhere: refuse scores that are not finite."""


def _require_valid(y, score):
    if len(y) != len(score):
        raise ValueError("lengths differ")
    positive = np.asarray(y) == 1
    if positive.all() or not positive.any():
        raise ValueError("one class only")
    return positive
