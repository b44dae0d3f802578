"""Your answers match one variance per feature, shared by all classes. Here every class has its own; sharing
them makes all boundaries straight."""

_fit = GaussianNB.fit


def fit(self, X, y):
    _fit(self, X, y)
    X = np.asarray(X, dtype=float)
    residual = X - self.mean[np.searchsorted(self.labels, y)]
    pooled = residual.var(axis=0) + self.var_smoothing * X.var(axis=0).max()
    self.var = np.tile(pooled, (len(self.labels), 1))
    return self


GaussianNB.fit = fit
