"""Like wrong_not_centred: eigenvectors of X'X, or of XX' where that is smaller, of the raw rows."""


def _fit(self, X):
    n, d = X.shape
    k = self.n_components
    if k > min(n, d):
        raise ValueError("components")
    self.mean_ = X.mean(axis=0)
    U, s, _ = np.linalg.svd(X.T, full_matrices=False)
    rows = U.T[:k]
    rows = rows * np.where(rows.max(axis=1) > -rows.min(axis=1), 1.0, -1.0)[:, None]
    self.components_ = rows
    self.explained_variance_ = np.square(s[:k]) / (n - 1)
    self.explained_variance_ratio_ = np.square(s[:k]) / np.square(s).sum()


PCA.fit = _fit
