"""You add as many copies as the most frequent class has rows, to the rows that are there. Only what is
missing is to be added."""


def oversample(y, rng):
    labels, counts = np.unique(y, return_counts=True)
    chosen = [np.arange(len(y))]
    for label, count in zip(labels, counts):
        if count < counts.max():
            chosen.append(rng.choice(np.flatnonzero(y == label), size=counts.max()))
    return np.concatenate(chosen)
