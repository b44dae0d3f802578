"""You repeat the rows of a class in turn, as np.resize does. What is missing is to be drawn, with
replacement."""


def oversample(y, rng):
    labels, counts = np.unique(y, return_counts=True)
    repeated = [np.resize(np.flatnonzero(y == label), counts.max()) for label in labels]
    return rng.permutation(np.concatenate(repeated))
