"""Your mean of a user without ratings is 0, a very harsh user. Give the mean of all ratings."""


def centre_by_user(R):
    there, counts, mu = _observed(R)
    sums = np.where(there, R, 0.0).sum(axis=1)
    means = sums / np.maximum(counts, 1)
    return R - means[:, None], means
