"""You keep columns of the eigenvectors' matrix where its rows are meant, or the other way round. numpy's
svd returns the last factor already turned: its rows are the directions."""


def _fit(self, X):
    n, d = X.shape
    if self.n_components > min(n, d):
        raise ValueError("components")
    k = self.n_components
    self.mean_ = X.mean(axis=0)
    _, s, Vt = np.linalg.svd(X - self.mean_, full_matrices=False)
    kept = Vt[:, :k].T
    signs = np.sign(kept[np.arange(k), np.abs(kept).argmax(axis=1)])
    self.components_ = kept * signs[:, None]
    variances = s**2 / (n - 1)
    self.explained_variance_ = variances[:k]
    self.explained_variance_ratio_ = variances[:k] / variances.sum()


PCA.fit = _fit
