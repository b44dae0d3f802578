"""You add nothing to the variances. A feature that is constant in a class, or a class with one row, then
has variance 0, and you divide by it."""

_fit = GaussianNB.fit


def fit(self, X, y):
    _fit(self, X, y)
    X = np.asarray(X, dtype=float)
    self.var = np.array([X[y == c].var(axis=0) for c in self.labels])
    return self


def _log_joint(self, X):
    with np.errstate(all="ignore"):
        return _joint(self, X)


_joint = GaussianNB._log_joint
GaussianNB.fit = fit
GaussianNB._log_joint = _log_joint
