"""Your standard deviation divides by n - 1; here it divides by n, so that the scaled training data have a
standard deviation of exactly 1 by the same rule."""

_fit = FeatureScaler.fit


def fit(self, X):
    _fit(self, X)
    if self.method == "standard" and len(X) > 1:
        constant = X.min(axis=0) == X.max(axis=0)
        self.scale = np.where(constant, 1.0, np.asarray(X, dtype=float).std(axis=0, ddof=1))
    return self


FeatureScaler.fit = fit
