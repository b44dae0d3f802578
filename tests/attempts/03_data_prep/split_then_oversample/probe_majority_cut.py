"""Like wrong_majority_dropped: with a list of the classes."""


def oversample(y, rng):
    labels = np.unique(y)
    least = min(int((y == c).sum()) for c in labels)
    rows = []
    for c in labels:
        rows.extend(rng.choice(np.flatnonzero(y == c), least, replace=False).tolist())
    return np.array(rows)
