"""One number at a time with the math module; the range from what is computed far out."""

import math


def _sigmoid(x):
    return 1 / (1 + math.exp(-x)) if x > 0 else math.exp(x) / (1 + math.exp(x))


_VALUES = {
    "identity": lambda x: x,
    "step": lambda x: float(x >= 0),
    "sigmoid": _sigmoid,
    "tanh": math.tanh,
    "relu": lambda x: max(x, 0.0),
    "leaky_relu": lambda x: max(x, 0.01 * x),
    "elu": lambda x: x if x > 0 else math.expm1(x),
    "softplus": lambda x: x + math.log1p(math.exp(-x)) if x > 0 else math.log1p(math.exp(x)),
}
_SLOPES = {
    "identity": lambda x: 1.0,
    "step": lambda x: 0.0,
    "sigmoid": lambda x: _sigmoid(x) * _sigmoid(-x),
    "tanh": lambda x: 4 * _sigmoid(2 * x) * _sigmoid(-2 * x),
    "relu": lambda x: 1.0 if x > 0 else 0.0,
    "leaky_relu": lambda x: 1.0 if x > 0 else 0.01,
    "elu": lambda x: 1.0 if x > 0 else math.exp(x),
    "softplus": _sigmoid,
}


def _each(table, name, z):
    try:
        function = table[name]
    except KeyError:
        raise ValueError(f"unknown: {name}") from None
    out = np.empty(z.shape)
    for i in np.ndindex(z.shape):
        out[i] = function(float(z[i]))
    return out


def activate(name, z):
    return _each(_VALUES, name, z)


def derivative(name, z):
    return _each(_SLOPES, name, z)


def output_range(name):
    low, high = activate(name, np.array([-1e300, 1e300]))
    return [x if abs(x) < 2 else math.copysign(math.inf, x) for x in (low, high)]
