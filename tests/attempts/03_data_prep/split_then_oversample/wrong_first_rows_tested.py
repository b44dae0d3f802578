"""You take the first rows of each class for the test part. Rows often come in some order, of time or place:
draw them."""

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


class Still:
    def permutation(self, rows):
        return rows


def split_then_oversample(y, test_share, rng):
    train, test = split(y, test_share, Still())
    return train[oversample(y[train], rng)], test
