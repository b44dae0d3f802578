"""Your variances are singular values over the root of n - 1: standard deviations, in the unit of the data.
Their squares are the variances."""


def _fit(self, X):
    n, d = X.shape
    if self.n_components > min(n, d):
        raise ValueError("components")
    k = self.n_components
    self.mean_ = X.mean(axis=0)
    _, s, Vt = np.linalg.svd(X - self.mean_, full_matrices=False)
    kept = Vt[:k]
    signs = np.sign(kept[np.arange(k), np.abs(kept).argmax(axis=1)])
    self.components_ = kept * signs[:, None]
    variances = s / np.sqrt(n - 1)
    self.explained_variance_ = variances[:k]
    self.explained_variance_ratio_ = variances[:k] / variances.sum()


PCA.fit = _fit
