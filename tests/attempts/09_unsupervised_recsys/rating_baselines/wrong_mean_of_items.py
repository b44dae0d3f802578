"""You centre the columns. It is the users whose means are to be taken off."""


def centre_by_user(R):
    there, _, mu = _observed(R)
    counts = there.sum(axis=0)
    means = np.where(counts > 0, np.where(there, R, 0.0).sum(axis=0) / np.maximum(counts, 1), mu)
    return R - means, means
