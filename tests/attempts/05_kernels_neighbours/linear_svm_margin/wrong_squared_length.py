"""You divide by the squared length of w. That is right for the way to the boundary measured in multiples of
w; in units of the features it is the length itself."""


def margins(w, b, X, y):
    margin = _functional(w, b, X, y)
    square = w @ w
    if square == 0:
        raise ValueError("w is 0")
    return margin / square, float(2.0 / square)
