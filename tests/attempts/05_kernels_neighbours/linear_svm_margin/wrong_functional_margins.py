"""Your distances are y f(x), which doubles when w and b are doubled though the boundary stays. Only after a
division by the length of w is it a distance."""


def margins(w, b, X, y):
    margin = _functional(w, b, X, y)
    if not np.any(w):
        raise ValueError("w is 0")
    return margin, float(2.0 / np.linalg.norm(w))
