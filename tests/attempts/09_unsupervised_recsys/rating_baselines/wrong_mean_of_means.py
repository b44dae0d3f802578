"""Your overall mean is that of the users' means. Every rating counts the same, so users with many ratings
count more."""


def _observed(R):
    there = ~np.isnan(R)
    if not there.any():
        raise ValueError("empty")
    counts = there.sum(axis=1)
    means = np.where(there, R, 0.0).sum(axis=1)[counts > 0] / counts[counts > 0]
    return there, counts, float(means.mean())
