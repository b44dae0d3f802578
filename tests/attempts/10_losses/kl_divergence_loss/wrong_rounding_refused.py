"""You refuse distributions whose sum is off 1 by no more than rounding. Sums of floats are hardly ever
exactly 1: allow for a distance of 1e-9 at least, such as 1e-6."""


def _refuse_no_distribution(p):
    if np.any(p < 0) or np.any(p.sum(axis=-1) != 1.0):
        raise ValueError("the sum is not 1")
