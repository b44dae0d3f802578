"""You draw all rows of a class with replacement. Some of its rows may then never be drawn: keep each once,
and draw only what is missing."""


def oversample(y, rng):
    labels, counts = np.unique(y, return_counts=True)
    chosen = []
    for label, count in zip(labels, counts):
        rows = np.flatnonzero(y == label)
        chosen.append(rows if count == counts.max() else rng.choice(rows, size=counts.max()))
    return np.concatenate(chosen)
