"""One row at a time with the math module; the median by sorting."""

import math


def _row(name, y, p, delta):
    e = p - y
    if name == "mse":
        return e * e, 2 * e
    if name == "mae":
        return abs(e), (e > 0) - (e < 0)
    if name == "msle":
        if y <= -1 or p <= -1:
            raise ValueError("at most -1")
        r = math.log(1 + p) - math.log(1 + y)
        return r * r, 2 * r / (1 + p)
    if name == "huber":
        if e > delta:
            return delta * e - delta**2 / 2, delta
        if e < -delta:
            return -delta * e - delta**2 / 2, -delta
        return e * e / 2, e
    raise ValueError(name)


def regression_loss(name, y, yhat, delta=1.0):
    if np.shape(y) != np.shape(yhat):
        raise ValueError("shapes")
    rows = [_row(name, float(a), float(b), delta) for a, b in zip(y, yhat)]
    n = len(rows)
    return sum(loss for loss, _ in rows) / n, np.array([slope / n for _, slope in rows])


def best_constant(name, y):
    values = sorted(float(each) for each in y)
    n = len(values)
    if name == "mse":
        return sum(values) / n
    if name == "mae":
        return values[n // 2] if n % 2 else (values[n // 2 - 1] + values[n // 2]) / 2
    if name == "msle":
        return math.exp(sum(math.log(1 + v) for v in values) / n) - 1
    raise ValueError(name)
