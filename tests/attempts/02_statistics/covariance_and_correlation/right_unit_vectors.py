"""A matrix product of the two centred columns; the cosine of unit vectors; ranks by comparing all pairs."""


def covariance(x, y, ddof=1):
    if len(x) != len(y):
        raise ValueError("length")
    if len(x) < ddof + 1:
        raise ValueError("number")
    both = np.array([x, y], dtype=float)
    both -= both.mean(axis=1, keepdims=True)
    return (both @ both.T)[0, 1] / (len(x) - ddof)


def pearson(x, y):
    if len(x) != len(y):
        raise ValueError("length")
    if len(x) <= 1:
        raise ValueError("number")
    if len(set(x.tolist())) == 1 or len(set(y.tolist())) == 1:
        return math.nan
    u, v = x - np.average(x), y - np.average(y)
    cosine = np.dot(u / np.linalg.norm(u), v / np.linalg.norm(v))
    return float(np.maximum(np.minimum(cosine, 1.0), -1.0))


def spearman(x, y):
    rank_x, rank_y = (
        (a[:, None] > a).sum(axis=1) + 0.5 * ((a[:, None] == a).sum(axis=1) + 1) for a in (x, y)
    )
    return pearson(rank_x, rank_y)
