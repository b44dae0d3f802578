"""Your softplus is log(1 + exp(z)) as written. From about 710 on exp overflows and the answer is infinite,
where it should be nearly z: take the larger term out of the logarithm."""

_right = activate


def activate(name, z):
    if name != "softplus":
        return _right(name, z)
    with np.errstate(over="ignore"):
        return np.log(1.0 + np.exp(1.0 * z))
