"""Products with the sign and clips to a range, all entries at once."""

_FLAT = {"step": (0.0, 1.0), "sigmoid": (0.0, 1.0), "tanh": (-1.0, 1.0)}
_LOWEST = {"identity": -np.inf, "relu": 0.0, "leaky_relu": -np.inf, "elu": -1.0, "softplus": 0.0}


def activate(name, z):
    plus, minus = np.clip(z, 0, None) * 1.0, np.clip(z, None, 0) * 1.0
    if name == "identity":
        return plus + minus
    if name == "step":
        return 1.0 - (z < 0)
    if name == "sigmoid":
        return np.exp(minus - np.log(1 + np.exp(minus - plus)))
    if name == "tanh":
        return np.sign(z) * (1 - 2 / (np.exp(2 * np.minimum(plus - minus, 300)) + 1))
    if name == "relu":
        return plus
    if name == "leaky_relu":
        return plus + 0.01 * minus
    if name == "elu":
        return plus + np.expm1(minus)
    if name == "softplus":
        return plus + np.log(1 + np.exp(minus - plus))
    raise ValueError("no such activation")


def derivative(name, z):
    value = activate(name, z)
    if name == "sigmoid":
        return value - value**2
    if name == "tanh":
        return (1 - value) * (1 + value)
    if name == "softplus":
        return activate("sigmoid", z)
    if name == "elu":
        return np.minimum(value + 1, 1)
    slopes = {"identity": (1, 1), "step": (0, 0), "relu": (0, 1), "leaky_relu": (0.01, 1)}
    return np.choose(np.greater(z, 0), slopes[name]).astype(float)


def output_range(name):
    if name in _FLAT:
        return _FLAT[name]
    if name in _LOWEST:
        return _LOWEST[name], np.inf
    raise ValueError("no such activation")
