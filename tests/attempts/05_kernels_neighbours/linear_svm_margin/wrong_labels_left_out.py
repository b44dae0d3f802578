"""The sign of your distances says on which side a row lies. It should say whether that is the right side:
the label comes in."""


def margins(w, b, X, y):
    _functional(w, b, X, y)
    length = np.linalg.norm(w)
    if length == 0:
        raise ValueError("w is 0")
    return (X @ w + b) / length, float(2.0 / length)
