"""The mean of a user without ratings is 0 with you. Take the mean of all ratings, in which every one counts
the same."""


def _centred(R):
    there = ~np.isnan(R)
    filled = np.where(there, R, 0.0)
    means = filled.sum(axis=1) / np.maximum(there.sum(axis=1), 1)
    return there, means, np.where(there, R - means[:, None], 0.0)
