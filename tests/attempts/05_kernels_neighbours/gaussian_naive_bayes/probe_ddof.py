"""Like wrong_sample_variance: np.var with ddof=1."""

import warnings

_fit = GaussianNB.fit


def fit(self, X, y):
    _fit(self, X, y)
    X = np.asarray(X, dtype=float)
    extra = self.var_smoothing * np.var(X, axis=0).max()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        self.var = np.stack([np.var(X[y == c], axis=0, ddof=1) for c in np.unique(y)]) + extra
    return self


GaussianNB.fit = fit
