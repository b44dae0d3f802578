"""You oversample first and split afterwards. Copies of one row then stand on both sides, and the test part
asks for what was learnt by heart. Split first, and repeat rows within the training part only."""


def split_then_oversample(y, test_share, rng):
    if not 0 < test_share < 1:
        raise ValueError("share")
    rows = oversample(y, rng)
    train, test = [], []
    for label, count in zip(*np.unique(y, return_counts=True)):
        if not 0 < round(test_share * count) < count:
            raise ValueError("too few rows")
        of_class = rng.permutation(rows[y[rows] == label])
        n_test = round(test_share * len(of_class))
        test.append(of_class[:n_test])
        train.append(of_class[n_test:])
    return np.concatenate(train), np.concatenate(test)
