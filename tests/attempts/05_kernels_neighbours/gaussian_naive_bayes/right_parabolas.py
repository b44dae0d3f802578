"""Expands the log densities into parabolas of the features minus a common centre: two matrix products."""


class GaussianNB:
    def __init__(self, var_smoothing=1e-9):
        self.var_smoothing = var_smoothing

    def fit(self, X, y):
        X = np.array(X, dtype=float)
        self.centre = X.mean(axis=0)
        X -= self.centre
        self.names = np.array(sorted(set(y.tolist())))
        one_hot = (y[:, None] == self.names).astype(float)
        counts = one_hot.sum(axis=0)
        self.mu = (one_hot.T @ X) / counts[:, None]
        residual = X - self.mu[one_hot.argmax(axis=1)]
        self.v = (one_hot.T @ residual**2) / counts[:, None] + self.var_smoothing * np.max(np.var(X, axis=0))
        self.constant = np.log(counts / counts.sum()) - 0.5 * np.log(2 * np.pi * self.v).sum(axis=1)
        return self

    def _joint(self, X):
        if not hasattr(self, "mu"):
            raise ValueError("not fitted")
        z = np.asarray(X, dtype=float) - self.centre
        distance = ((z[:, None, :] - self.mu) ** 2 / self.v).sum(axis=-1)
        return self.constant - distance / 2

    def log_proba(self, X):
        joint = self._joint(X)
        return joint - np.logaddexp.reduce(joint, axis=1)[:, None]

    def predict(self, X):
        best = self._joint(X).argmax(axis=1)
        return np.take(self.names, best)
