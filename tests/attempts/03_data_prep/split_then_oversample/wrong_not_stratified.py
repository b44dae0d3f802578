"""You draw the test rows from all rows together. A rare class may then be in the test part with any number
of rows, or with none: draw from each class."""

_split = split_then_oversample


def split_then_oversample(y, test_share, rng):
    _split(y, test_share, np.random.default_rng(0))
    rows = rng.permutation(len(y))
    n_test = round(test_share * len(y))
    train, test = rows[n_test:], rows[:n_test]
    return train[oversample(y[train], rng)], test
