"""You move a row of a rare class to the part in which rounding leaves none. The share is then no longer the
one asked for: raise a ValueError."""


def split_then_oversample(y, test_share, rng):
    if not 0 < test_share < 1:
        raise ValueError("share")
    train, test = [], []
    for label in np.unique(y):
        rows = rng.permutation(np.flatnonzero(y == label))
        if len(rows) < 2:
            raise ValueError("a class of one row")
        n_test = min(max(1, round(test_share * len(rows))), len(rows) - 1)
        test.append(rows[:n_test])
        train.append(rows[n_test:])
    rest = np.concatenate(train)
    return rest[oversample(y[rest], rng)], np.concatenate(test)
