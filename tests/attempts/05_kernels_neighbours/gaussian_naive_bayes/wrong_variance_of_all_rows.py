"""Your answers match the variance of each feature over all training rows. It contains the distance between
the classes, which is what the model should use to tell them apart: take the variance within each class."""

_fit = GaussianNB.fit


def fit(self, X, y):
    _fit(self, X, y)
    X = np.asarray(X, dtype=float)
    self.var = np.tile(X.var(axis=0) + self.var_smoothing * X.var(axis=0).max(), (len(self.labels), 1))
    return self


GaussianNB.fit = fit
