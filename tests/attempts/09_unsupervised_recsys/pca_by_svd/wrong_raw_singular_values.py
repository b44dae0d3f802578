"""Your variances are the singular values themselves: roots of sums over all rows. A variance is a mean of
squares, with n - 1 below the line."""


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
    self.explained_variance_ = s[:k]
    self.explained_variance_ratio_ = s[:k] / s.sum()


PCA.fit = _fit
