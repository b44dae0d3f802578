"""You repeat a single row of a class. All of its rows are to be drawn with equal probability."""


def oversample(y, rng):
    labels, counts = np.unique(y, return_counts=True)
    chosen = [np.arange(len(y))]
    for label, count in zip(labels, counts):
        chosen.append(np.repeat(rng.choice(np.flatnonzero(y == label)), counts.max() - count))
    return np.concatenate(chosen)
