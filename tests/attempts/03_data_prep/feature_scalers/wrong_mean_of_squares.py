"""Your variance is the mean of the squares minus the square of the mean. For a column far from 0 the two
agree in all their digits and the difference is noise. Subtract the mean first, then square."""

_fit = FeatureScaler.fit


def fit(self, X):
    _fit(self, X)
    if self.method == "standard":
        X = np.asarray(X, dtype=float)
        variance = (X**2).mean(axis=0) - X.mean(axis=0) ** 2
        constant = X.min(axis=0) == X.max(axis=0)
        self.scale = np.where(constant, 1.0, np.sqrt(np.where(variance > 0, variance, 1.0)))
    return self


FeatureScaler.fit = fit
