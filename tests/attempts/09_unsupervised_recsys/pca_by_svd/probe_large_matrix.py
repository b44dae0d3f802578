"""Like wrong_square_of_the_columns: the eigenvectors of the covariance matrix."""


def _fit(self, X):
    n, d = X.shape
    if self.n_components > min(n, d):
        raise ValueError("components")
    k = self.n_components
    self.mean_ = X.mean(axis=0)
    values, vectors = np.linalg.eigh(np.cov(X, rowvar=False))
    values, Vt = np.maximum(values[::-1], 0.0), vectors.T[::-1]
    kept = Vt[:k]
    signs = np.sign(kept[np.arange(k), np.abs(kept).argmax(axis=1)])
    self.components_ = kept * signs[:, None]
    variances = values
    self.explained_variance_ = variances[:k]
    self.explained_variance_ratio_ = variances[:k] / variances.sum()


PCA.fit = _fit
