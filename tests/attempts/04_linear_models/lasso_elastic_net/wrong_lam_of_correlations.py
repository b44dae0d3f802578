"""Your smallest lam is a correlation: you divide by the spreads of columns and targets. The features are
taken as they come, so it is the covariance that counts."""

_lam = smallest_lam_for_zero


def smallest_lam_for_zero(X, y, l1_ratio=1.0):
    _lam(X, y, l1_ratio)
    return float(max(abs(np.corrcoef(x, y)[0, 1]) for x in X.T) / l1_ratio)
