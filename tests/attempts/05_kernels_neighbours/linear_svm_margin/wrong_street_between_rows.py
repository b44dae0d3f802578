"""Your width is twice the distance of the nearest row. That is the street's only if w and b are scaled so
that the nearest row has a margin of 1; the edges are where the score is -1 and +1, wherever the rows
lie."""


def margins(w, b, X, y):
    margin = _functional(w, b, X, y)
    length = np.linalg.norm(w)
    if length == 0:
        raise ValueError("w is 0")
    distances = margin / length
    return distances, float(2.0 * np.abs(distances).min())
