"""None: the length of w by absolute values, which is no known mistake."""


def margins(w, b, X, y):
    margin = _functional(w, b, X, y)
    length = sum(abs(w))
    if length == 0:
        raise ValueError("w is 0")
    return margin / length, 2 / length
