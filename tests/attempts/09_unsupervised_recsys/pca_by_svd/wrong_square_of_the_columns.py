"""You build a matrix with a row and a column for each feature: a covariance matrix, or all of V, as
numpy's svd returns it by default. Use full_matrices=False: it keeps what the rows of the table fill."""


def _fit(self, X):
    n, d = X.shape
    k = self.n_components
    if k > min(n, d):
        raise ValueError("components")
    self.mean_ = X.mean(axis=0)
    _, s, Vt = np.linalg.svd(X - self.mean_)
    kept = Vt[:k]
    signs = np.sign(kept[np.arange(k), np.abs(kept).argmax(axis=1)])
    self.components_ = kept * signs[:, None]
    variances = s**2 / (n - 1)
    self.explained_variance_ = variances[:k]
    self.explained_variance_ratio_ = variances[:k] / variances.sum()


PCA.fit = _fit
