"""You never repeat the last row of a class: the upper end of rng.integers is not drawn, so it has to be the
number of rows, not that minus 1."""


def oversample(y, rng):
    chosen = [np.arange(len(y))]
    most = max(int((y == label).sum()) for label in np.unique(y))
    for label in np.unique(y):
        rows = np.flatnonzero(y == label)
        if len(rows) < most:
            chosen.append(rows[rng.integers(0, max(1, len(rows) - 1), size=most - len(rows))])
    return np.concatenate(chosen)
