"""You turn each direction by its first entry. The one of largest absolute value decides, since a small one
may change its sign by rounding."""


def _fit(self, X):
    n, d = X.shape
    if self.n_components > min(n, d):
        raise ValueError("components")
    k = self.n_components
    self.mean_ = X.mean(axis=0)
    _, s, Vt = np.linalg.svd(X - self.mean_, full_matrices=False)
    kept = Vt[:k]
    signs = np.sign(kept[:, 0])
    self.components_ = kept * signs[:, None]
    variances = s**2 / (n - 1)
    self.explained_variance_ = variances[:k]
    self.explained_variance_ratio_ = variances[:k] / variances.sum()


PCA.fit = _fit
