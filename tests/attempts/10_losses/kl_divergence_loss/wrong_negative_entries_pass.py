"""You check the sum and not the signs. A distribution has no negative entries, even if the sum is 1."""


def _refuse_no_distribution(p):
    if np.any(np.abs(p.sum(axis=-1) - 1.0) > 1e-6):
        raise ValueError("sum")
