"""Your directions point wherever the solver left them, which differs from one machine to the next. Turn each
so that its entry of largest absolute value is positive."""


def _fit(self, X):
    n, d = X.shape
    if self.n_components > min(n, d):
        raise ValueError("components")
    k = self.n_components
    self.mean_ = X.mean(axis=0)
    _, s, Vt = np.linalg.svd(X - self.mean_, full_matrices=False)
    kept = Vt[:k]
    self.components_ = kept
    variances = s**2 / (n - 1)
    self.explained_variance_ = variances[:k]
    self.explained_variance_ratio_ = variances[:k] / variances.sum()


PCA.fit = _fit
