"""Your smallest lam comes from columns and targets that have not been centred. The intercept takes care of
the means: subtract them first."""

_lam = smallest_lam_for_zero


def smallest_lam_for_zero(X, y, l1_ratio=1.0):
    _lam(X, y, l1_ratio)
    return float(np.abs(X.T @ y).max() / len(y) / l1_ratio)
