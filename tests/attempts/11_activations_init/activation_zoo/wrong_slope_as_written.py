"""Your slope of softplus or of the sigmoid is a quotient of growing exponentials. Far out it is inf / inf,
which is nan: write it with exponentials of negative numbers only."""

_right = derivative


def derivative(name, z):
    with np.errstate(all="ignore"):
        up = np.exp(1.0 * z)
        if name == "softplus":
            return up / (1.0 + up)
        if name == "sigmoid":
            return up / (1.0 + up) ** 2
    return _right(name, z)
