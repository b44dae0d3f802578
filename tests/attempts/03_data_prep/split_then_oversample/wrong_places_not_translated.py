"""Your training indices are places in the training part. They have to be indices into y: translate back
what the oversampling of a part returns."""

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
    return oversample(y[train], rng), test
