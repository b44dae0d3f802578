"""Your tanh is the quotient of exponentials as written. Far out both parts overflow, and inf / inf is nan;
np.tanh, or a form in exp(-2 |z|), is right everywhere."""

_right = activate


def activate(name, z):
    if name != "tanh":
        return _right(name, z)
    with np.errstate(all="ignore"):
        up, down = np.exp(1.0 * z), np.exp(-1.0 * z)
        return (up - down) / (up + down)
