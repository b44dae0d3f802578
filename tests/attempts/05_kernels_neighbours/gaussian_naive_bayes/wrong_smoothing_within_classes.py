"""You take the share of the largest variance within a class. Variances are raised by a share of the largest
variance of a feature over all training rows together, which the distance of the classes makes larger."""

_fit = GaussianNB.fit


def fit(self, X, y):
    _fit(self, X, y)
    X = np.asarray(X, dtype=float)
    own = np.array([X[y == c].var(axis=0) for c in self.labels])
    self.var = own + self.var_smoothing * own.max()
    return self


GaussianNB.fit = fit
