"""You oversample the test part too. It has to keep the proportions of the world, or precision is measured
for a world with many more frauds."""

_oversample = oversample


def split(y, test_share, rng):
    train, test = [], []
    for label in np.unique(y):
        rows = rng.permutation(np.flatnonzero(y == label))
        n_test = round(test_share * len(rows))
        if not 0 < test_share < 1 or not 0 < n_test < len(rows):
            raise ValueError("no such split")
        test.append(rows[:n_test])
        train.append(rows[n_test:])
    return np.concatenate(train), np.concatenate(test)


def split_then_oversample(y, test_share, rng):
    train, test = split(y, test_share, rng)
    return train[oversample(y[train], rng)], test[oversample(y[test], rng)]
