"""Eigenvectors of the smaller of the two matrices of inner products."""


def _fit(self, X):
    n, d = X.shape
    if not self.n_components <= n or not self.n_components <= d:
        raise ValueError("too many")
    self.mean_ = np.add.reduce(X) / n
    A = X - self.mean_
    k = self.n_components
    if d <= n:
        values, vectors = np.linalg.eigh(A.T @ A)
        rows = vectors.T[::-1][:k]
    else:
        values, vectors = np.linalg.eigh(A @ A.T)
        rows = vectors.T[::-1][:k] @ A
        rows = rows / np.linalg.norm(rows, axis=1, keepdims=True)
    rows = np.where(rows.max(axis=1) > -rows.min(axis=1), 1.0, -1.0)[:, None] * rows
    self.components_ = rows
    self.explained_variance_ = values[::-1][:k] / (n - 1)
    self.explained_variance_ratio_ = self.explained_variance_ / X.var(axis=0, ddof=1).sum()


PCA.fit = _fit
