"""Your training part is as unbalanced as the whole. After the split its rarer classes have to be
oversampled."""

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
    return split(y, test_share, rng)
