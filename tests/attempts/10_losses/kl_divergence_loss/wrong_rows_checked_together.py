"""You check the sum of all rows together. If one row sums to 0.9 and another to 1.1, that is right, and
neither is a distribution: take the sum of each row, axis=-1."""


def _refuse_no_distribution(p):
    if np.any(p < 0) or abs(p.sum() - (len(p) if p.ndim == 2 else 1)) > 1e-6:
        raise ValueError("probabilities are 0 or more and have the sum 1")
