"""You leave a class without a row in one of the parts. It can then not be learnt, or not be tested: raise a
ValueError."""


def split_then_oversample(y, test_share, rng):
    if not 0 < test_share < 1:
        raise ValueError("share")
    train, test = [], []
    for label in np.unique(y):
        rows = rng.permutation(np.flatnonzero(y == label))
        n_test = round(test_share * len(rows))
        test.append(rows[:n_test])
        train.append(rows[n_test:])
    rest = np.concatenate(train)
    return rest[oversample(y[rest], rng)], np.concatenate(test)
