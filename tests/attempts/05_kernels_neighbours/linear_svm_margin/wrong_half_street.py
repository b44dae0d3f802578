"""Your width is that from the boundary to one edge. The street has two halves."""


def margins(w, b, X, y):
    margin = _functional(w, b, X, y)
    length = np.linalg.norm(w)
    if length == 0:
        raise ValueError("w is 0")
    return margin / length, float(1.0 / length)
