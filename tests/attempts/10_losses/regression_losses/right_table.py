"""A table of pairs of functions of target and prediction."""


def _huber(delta):
    return (
        lambda y, p: (
            np.minimum(np.abs(p - y), delta) * (np.abs(p - y) - np.minimum(np.abs(p - y), delta) / 2)
        ),
        lambda y, p: np.maximum(-delta, np.minimum(delta, p - y)),
    )


_TABLE = {
    "mse": (lambda y, p: np.square(p - y), lambda y, p: 2.0 * (p - y)),
    "mae": (lambda y, p: np.abs(p - y), lambda y, p: np.sign(p - y) * 1.0),
    "msle": (
        lambda y, p: np.log((1 + p) / (1 + y)) ** 2,
        lambda y, p: 2 * np.log((1 + p) / (1 + y)) / (1 + p),
    ),
}
_SCALE = {
    "mse": (lambda y: y, np.mean, lambda c: c),
    "mae": (lambda y: y, np.median, lambda c: c),
    "msle": (np.log1p, np.mean, np.expm1),
}


def regression_loss(name, y, yhat, delta=1.0):
    if y.shape != yhat.shape:
        raise ValueError("shapes differ")
    if name == "msle" and not (np.all(y > -1) and np.all(yhat > -1)):
        raise ValueError("needs values above -1")
    y, yhat = np.asarray(y, dtype=float), np.asarray(yhat, dtype=float)
    table = {**_TABLE, "huber": _huber(delta)}
    if name not in table:
        raise ValueError(f"unknown loss {name}")
    loss, slope = table[name]
    return loss(y, yhat).mean(), np.multiply(slope(y, yhat), 1 / y.size)


def best_constant(name, y):
    if name not in _SCALE:
        raise ValueError(f"unknown loss {name}")
    there, middle, back = _SCALE[name]
    return back(middle(there(y)))
