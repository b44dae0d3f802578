"""You accept a number of components that cannot be. Refuse one below 1, and one above the number of rows or
of columns."""


def _init(self, n_components):
    self.n_components = n_components


PCA.__init__ = _init


def _fit(self, X):
    n, d = X.shape
    k = min(self.n_components, n, d)
    self.mean_ = X.mean(axis=0)
    _, s, Vt = np.linalg.svd(X - self.mean_, full_matrices=False)
    kept = Vt[:k]
    signs = np.sign(kept[np.arange(k), np.abs(kept).argmax(axis=1)])
    self.components_ = kept * signs[:, None]
    variances = s**2 / (n - 1)
    self.explained_variance_ = variances[:k]
    self.explained_variance_ratio_ = variances[:k] / variances.sum()


PCA.fit = _fit
